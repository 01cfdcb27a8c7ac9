import type { Reason } from '../assessor/Reason.ts'
import type { ClinicianPhrases } from '../locales/ClinicianPhrases.ts'
import type { Item, Said } from './Document.ts'
import { sayEvidence } from './sayEvidence.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A reason as a point of a list: what was found, on what evidence, citing what. */
export function sayReason(
  { label, rule, evidence, decisiveFor, adds, sources, support, restates }: Reason,
  vocabulary: Vocabulary,
  phrases: ClinicianPhrases,
): Item {
  const cited = sources.map(({ label, verified }) =>
    verified === undefined ? label : `${label} (${phrases.verification[verified]})`,
  )
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
      { term: phrases.source, text: `${cited.join(', ')}; ${phrases.support[support]}.` },
    ],
  }
}

function name({ label, rule }: Pick<Reason, 'label' | 'rule'>): string {
  return `${label} [${rule}]`
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
