import type { Evidence, RatingEvidence, TotalEvidence } from '../recommendation/Evidence.ts'
import { phrases } from './phrases.ts'
import type { Vocabulary } from './Vocabulary.ts'

type Episode = NonNullable<RatingEvidence['episodes']>[number]

/** One comparison, in words. */
export function sayEvidence(evidence: Evidence, vocabulary: Vocabulary): string {
  return evidence.kind === 'rating' ? sayRating(evidence, vocabulary) : sayTotal(evidence, vocabulary)
}

function sayRating(
  { dimension, rating, upTo, threshold, episodes }: RatingEvidence,
  vocabulary: Vocabulary,
): string {
  const found = vocabulary.rating(dimension, rating).toLowerCase()
  const actual =
    upTo === undefined ? found : phrases.upTo(found, vocabulary.rating(dimension, upTo).toLowerCase())
  const details = [
    ...(threshold === rating ? [] : [phrases.enough(vocabulary.rating(dimension, threshold).toLowerCase())]),
    ...(episodes ?? []).map((episode) => sayEpisode(episode, vocabulary)),
  ]
  const said = phrases.rating(vocabulary.dimension(dimension), actual)
  return details.length === 0 ? said : `${said} (${details.join('; ')})`
}

function sayEpisode({ level, outcome, endedOn, response }: Episode, vocabulary: Vocabulary): string {
  const end = endedOn ? phrases.ended(endedOn) : outcome === 'ongoing' ? '' : phrases.endUnknown
  return [
    vocabulary.rung('level', level),
    outcome.replace('-', ' '),
    response ? phrases.response(response) : '',
    end,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function sayTotal({ sum, threshold, parts }: TotalEvidence, vocabulary: Vocabulary): string {
  const said = parts.map(({ dimension, points }) => phrases.part(vocabulary.dimension(dimension), points))
  return `${phrases.total(sum, threshold)}: ${said.join(', ')}`
}
