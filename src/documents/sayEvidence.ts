import type { Evidence, RatingEvidence, TotalEvidence } from '../assessor/Evidence.ts'
import type { ClinicianPhrases, Episode } from '../locales/ClinicianPhrases.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** One comparison, in words. */
export function sayEvidence(evidence: Evidence, vocabulary: Vocabulary, phrases: ClinicianPhrases): string {
  return evidence.kind === 'rating'
    ? sayRating(evidence, vocabulary, phrases)
    : sayTotal(evidence, vocabulary, phrases)
}

function sayRating(
  { dimension, rating, upTo, threshold, episodes = [] }: RatingEvidence,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): string {
  const named = (code: string) => vocabulary.rating(dimension, code).toLowerCase()
  const found = named(rating)
  const details = [
    ...(threshold === rating ? [] : [phrases.enough(named(threshold))]),
    ...episodes.map((episode) => sayEpisode(episode, found, vocabulary, phrases)),
  ]
  const said = `${vocabulary.dimension(dimension)}: ${upTo === undefined ? found : phrases.upTo(found, named(upTo))}`
  return details.length === 0 ? said : `${said} (${details.join('; ')})`
}

/** The level of an episode is told only where the rating has not named it already. */
function sayEpisode(
  { level, outcome, endedOn, response }: Episode,
  found: string,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): string {
  const label = vocabulary.rung('level', level)
  const end = endedOn ? phrases.ended(endedOn) : outcome === 'ongoing' ? '' : phrases.endUnknown
  return [
    label.toLowerCase().includes(found) ? '' : label,
    phrases.outcome(outcome),
    response ? phrases.response(response) : '',
    end,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function sayTotal(
  { sum, threshold, parts }: TotalEvidence,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): string {
  const said = parts.map(({ dimension, points }) => phrases.part(vocabulary.dimension(dimension), points))
  return `${phrases.total(sum, threshold)}: ${said.join(', ')}`
}
