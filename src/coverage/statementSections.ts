import { dimensionOutlines } from '../adult/dimensions.ts'
import type { Vocabulary } from '../documents/Vocabulary.ts'
import { medicare } from '../locales/en/medicare.ts'
import { readingPhrases, necessityStatement as say } from '../locales/en/necessityStatement.ts'
import type { MedicareCriterionCheck } from './MedicareCriterion.ts'
import type { MedicareReview, Unverified } from './MedicareReview.ts'
import { sayEvidence, sayUnsettled } from './sayEvidence.ts'

/** The answers of the intake, and what is unknown: not answered, or a history of which too much is missing. */
export function sayIntake(
  { recommendation: { answered } }: MedicareReview,
  names: Vocabulary,
  sensitive: boolean,
): string[] {
  const told = answered
    .filter(({ dimension }) => sensitive || !isSensitive(dimension))
    .map(({ dimension, rating, upTo }) => {
      const least = names.rating(dimension, rating)
      const said = upTo === undefined ? least : say.upTo(least, names.rating(dimension, upTo))
      return `- ${names.dimension(dimension)}: ${said.toLowerCase()}`
    })
  const known = new Set<string>(answered.map(({ dimension }) => dimension))
  const open = dimensionOutlines
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => names.dimension(id))
    .join(', ')
  return [say.intake, ...told, ...(open === '' ? [] : [say.unanswered(open.toLowerCase())])]
}

/** A criterion: its status, the evidence, what could settle it, and how it was read and mapped. */
export function sayCriterion(check: MedicareCriterionCheck, names: Vocabulary, sensitive: boolean): string[] {
  const { id, number, label, status, evidence, settledBy, verified, mapping } = check
  const note = sensitive || id !== 'support' ? mapping.note : medicare.criteria.support.discreet
  const told = evidence.filter((item) => sensitive || !item.sensitive).map((item) => sayEvidence(item, names))
  const needed = settledBy.map((what) => sayUnsettled(what, names)).join(', ')
  return [
    `${number}. ${label}: ${say.status[status]}.`,
    `   ${told.length === 0 ? say.noEvidence : say.evidence(told.join('; '))}`,
    ...(status === 'unknown' ? [`   ${needed === '' ? say.nothingSettles : say.toSettle(needed)}`] : []),
    `   ${say.howRead(readingPhrases[verified])} ${say.mapping[mapping.support]} ${note}`,
  ]
}

/** What a physician certifies, and by when. */
export function sayCertification({ certification: { label, status }, schedule }: MedicareReview): string[] {
  return [
    say.certification,
    say.certificationLine(label, say.status[status]),
    ...(schedule === undefined
      ? [say.noSchedule]
      : [
          say.initial(schedule.certification.dueOn),
          ...schedule.recertifications.map(({ number, dueOn }) => say.recertification(number, dueOn)),
          schedule.counting,
        ]),
  ]
}

/** All that was not read at first hand, and what exactly was read of every source. */
export function sayUnverified({
  unverified: items,
  hoursPerWeek,
  certification,
  codes,
}: MedicareReview): string[] {
  const what = (item: Unverified): string => {
    if (item.kind === 'criterion')
      return say.kinds.criterion(medicare.criteria[item.id].label(hoursPerWeek.least))
    return item.kind === 'code' ? say.kinds.code(item.code) : say.kinds[item.kind]
  }
  const sources = [hoursPerWeek, certification, ...codes].map(({ source: { label, note } }) =>
    say.edition(label, note),
  )
  return [
    say.unverified,
    ...items.map((item) => `- ${say.unverifiedItem(what(item), readingPhrases[item.verified])}`),
    ...new Set(sources.map((line) => `- ${line}`)),
  ]
}

/** Can it endanger the person if somebody else reads what was answered to this? */
function isSensitive(dimension: string): boolean {
  return dimensionOutlines.some(({ id, sensitive }) => sensitive && id === dimension)
}
