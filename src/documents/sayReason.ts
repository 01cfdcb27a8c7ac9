import type { Evidence, RatingEvidence, TotalEvidence } from '../assessor/Evidence.ts'
import type { Reason } from '../assessor/Reason.ts'
import type { ClinicianPhrases, Episode } from '../locales/ClinicianPhrases.ts'
import type { Item, Said } from './Document.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A reason as a point of a list: what was found, on what evidence, citing what. */
export function sayReason(
  { label, rule, evidence, decisiveFor, adds, sources, support, dissents, restates }: Reason,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): Item {
  const list = (term: string, names: readonly string[], separator = ', '): Said[] =>
    names.length === 0 ? [] : [{ term, text: `${names.join(separator)}.` }]
  return {
    text: capitalized(name({ label, rule })),
    details: [
      {
        text: `${capitalized(evidence.map((item) => sayEvidence(item, vocabulary, phrases)).join('; '))}.`,
      },
      ...list(
        phrases.decides,
        decisiveFor.map((id) => vocabulary.ladder(id).toLowerCase()),
      ),
      ...list(
        phrases.asks,
        adds.map((id) => vocabulary.service(id).toLowerCase()),
      ),
      ...list(phrases.restates, restates.map(name), '; '),
      { term: phrases.source, text: sayingSources({ sources, support }, phrases) },
      ...sayDissents({ rule, dissents }, vocabulary, phrases),
    ],
  }
}

/** Why a service is needed: by which rule, on what evidence, citing what. */
export function sayWhy(
  { label, rule, evidence, sources, support, dissents }: Reason,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): Said[] {
  const found = evidence.map((item) => sayEvidence(item, vocabulary, phrases)).join('; ')
  return [
    { term: phrases.deciding, text: `${capitalized(name({ label, rule }))}. ${capitalized(found)}.` },
    { term: phrases.source, text: sayingSources({ sources, support }, phrases) },
    ...sayDissents({ rule, dissents }, vocabulary, phrases),
  ]
}

function sayDissents(
  { rule, dissents }: Pick<Reason, 'rule' | 'dissents'>,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): Said[] {
  return dissents.map(({ id, label }) => ({
    term: phrases.against,
    text: `${label}: ${vocabulary.dissent(rule, id)}`,
  }))
}

/** What a rule rests on. Where nothing outside was read, its own judgment is said once. */
function sayingSources(
  { sources, support }: Pick<Reason, 'sources' | 'support'>,
  phrases: ClinicianPhrases,
): string {
  const cited = sources.flatMap(({ label, verified }) =>
    verified === undefined ? [] : [`${label} (${phrases.verification[verified]})`],
  )
  const bearing = phrases.support[support]
  return cited.length === 0 ? `${bearing}.` : `${cited.join(', ')}; ${bearing}.`
}

function name({ label, rule }: Pick<Reason, 'label' | 'rule'>): string {
  return `${label} [${rule}]`
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** One comparison in a few words: what was found, without what the rule asks for. */
export function sayEvidenceBriefly(
  evidence: Evidence,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): string {
  if (evidence.kind === 'total') return phrases.sum(evidence.sum)
  const { dimension, rating, upTo } = evidence
  const named = (code: string) => vocabulary.rating(dimension, code).toLowerCase()
  const found = upTo === undefined ? named(rating) : phrases.upTo(named(rating), named(upTo))
  return `${vocabulary.dimension(dimension).toLowerCase()}: ${found}`
}

/** One comparison, in words. */
function sayEvidence(evidence: Evidence, vocabulary: Vocabulary, phrases: ClinicianPhrases): string {
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
