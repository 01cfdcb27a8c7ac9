import type { Reason } from '../recommendation/Reason.ts'
import { phrases, supportPhrases, verificationPhrases } from './phrases.ts'
import { sayEvidence } from './sayEvidence.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A reason as a list item: what was found, on what evidence, citing what. */
export function sayReason(reason: Reason, vocabulary: Vocabulary): string[] {
  const { label, rule, evidence, decisiveFor, adds, sources, support, restates } = reason
  const cited = sources.map(({ label, verified }) =>
    verified === undefined ? label : `${label} (${verificationPhrases[verified]})`,
  )
  return [
    `- ${capitalized(label)} [${rule}]`,
    `  ${capitalized(evidence.map((item) => sayEvidence(item, vocabulary)).join('; '))}.`,
    ...(decisiveFor.length > 0
      ? [`  ${phrases.decides(decisiveFor.map((id) => vocabulary.ladder(id).toLowerCase()).join(', '))}`]
      : []),
    ...(adds.length > 0
      ? [`  ${phrases.asks(adds.map((id) => vocabulary.service(id).toLowerCase()).join(', '))}`]
      : []),
    ...(restates.length > 0 ? [`  ${phrases.restates(restates.map(({ rule }) => rule).join(', '))}`] : []),
    `  ${phrases.source(cited.join(', '), supportPhrases[support])}`,
  ]
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
