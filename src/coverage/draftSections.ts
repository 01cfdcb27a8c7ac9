import { dimensionOutlines } from '../adult/dimensions.ts'
import { alertOf } from '../documents/alertOf.ts'
import type { DraftPhrases } from '../locales/DraftPhrases.ts'
import type { Source, Verification } from '../ruleset/Source.ts'
import { differenceOf } from './Difference.ts'
import type { Finding, MedicareCriterionCheck } from './MedicareCriterion.ts'
import type { MedicareReview, Unverified } from './MedicareReview.ts'
import { sayCertification } from './sayCertification.ts'
import { sayDiagnoses, sayEvidence, sayUnsettled } from './sayEvidence.ts'
import type { CoverageSourceId } from './sources.ts'
import type { Words } from './Words.ts'
import type { EarlierDanger } from './withEarlierDanger.ts'

/** A paragraph: its lines. One without any is left out. */
export type Paragraph = readonly string[]

/** What a draft is made of. */
export interface Drafting {
  readonly kind: keyof DraftPhrases['title']
  readonly review: MedicareReview
  readonly words: Words
  readonly sensitive: boolean
  /** Danger that an earlier review of the stay told of, and the one that is drafted on does not. */
  readonly danger?: EarlierDanger
}

/** Paragraphs as plain text. */
export function asText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n')
}

/** What every draft begins with: an emergency, then where the review and the recommendation differ, then what this is. */
export function sayHead({ kind, review, words, sensitive }: Drafting): Paragraph[] {
  const { say, medicare, clinician, names } = words
  const { setting, recommendation } = review
  return [
    alertOf(recommendation, clinician, names.rungDescription('urgency', 'emergency')),
    sayDifference(review, words),
    [
      say.title[kind](medicare.settings[setting]),
      say.draft[kind],
      ...(sensitive ? [] : [say.leftOut]),
      medicare.notice,
    ],
    header(review, words),
  ]
}

/** It is worked out again, so that a copy without it says it all the same. */
function sayDifference({ setting, recommendation, given }: MedicareReview, words: Words): Paragraph {
  const difference = differenceOf(
    { setting, recommended: recommendation.ladders.level, planned: given.plannedHoursPerWeek },
    { phrases: words.medicare, level: words.level },
  )
  return difference === undefined ? [] : [difference.line]
}

function header({ assessedOn, given, recommendation }: MedicareReview, words: Words): Paragraph {
  const { say } = words
  const { level } = recommendation.ladders
  const diagnoses = given.diagnoses === undefined ? '' : `${sayDiagnoses(given.diagnoses, words)} `
  return [
    say.patient,
    say.assessedOn(say.date(assessedOn)),
    say.admittedOn(given.admittedOn === undefined ? say.admissionOpen : say.date(given.admittedOn)),
    say.diagnosis(diagnoses),
    level.status === 'final'
      ? say.recommended(words.level(level.rung))
      : say.notSettled(words.level(level.atLeast), level.possible.map(words.level).join('; ')),
  ]
}

/** The answers of the intake, and what is unknown: not answered, or a history of which too much is missing. */
export function sayIntake({ review, words, sensitive }: Drafting): Paragraph {
  const { say, names } = words
  const { answered } = review.recommendation
  const told = answered
    .filter(({ dimension }) => sensitive || !isSensitive(dimension))
    .map(({ dimension, rating, upTo }) => {
      const least = words.rating(dimension, rating)
      const said = upTo === undefined ? least : say.upTo(least, words.rating(dimension, upTo))
      return `- ${names.dimension(dimension)}: ${said}`
    })
  const known = new Set<string>(answered.map(({ dimension }) => dimension))
  const open = dimensionOutlines
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => words.dimension(id))
    .join(', ')
  return [say.intake, ...told, ...(open === '' ? [] : [say.unanswered(open)])]
}

/** Every criterion: its status, the evidence, what could settle it, and how it was read and mapped. */
export function sayCriteria(drafting: Drafting): Paragraph {
  const { review, words } = drafting
  const { regulation, criteria } = review
  return [
    words.say.criteria(words.medicare.sources[idOf(regulation)].text),
    noteOf(regulation, words),
    ...criteria.flatMap((check) => sayCriterion(check, drafting)),
  ]
}

function sayCriterion(check: MedicareCriterionCheck, drafting: Drafting): string[] {
  const { words, sensitive } = drafting
  const { say, medicare } = words
  const { id, number, status, source, verified, mapping } = check
  const note =
    sensitive || id !== 'support'
      ? medicare.criteria[id].mapping(drafting.review.setting)
      : medicare.criteria.support.discreet
  return [
    `${number}. ${say.line(criterionLabel(check, drafting), say.status[status])}`,
    ...sayFinding(check, drafting),
    ...(id === 'no-danger' ? sayEarlierDanger(drafting) : []),
    `   ${sayRestsOn(source, verified, words)} ${say.mapping[mapping.support]} ${note}`,
  ]
}

/** Danger of an earlier day, beside a rating that does not show it. */
function sayEarlierDanger({ danger, words }: Drafting): string[] {
  if (danger === undefined) return []
  const { say } = words
  return [`   ${say.earlierDanger(words.rating('riskOfHarm', danger.rating), say.date(danger.assessedOn))}`]
}

/** A criterion by its name in the language of the draft. */
export function criterionLabel(
  { id }: Pick<MedicareCriterionCheck, 'id'>,
  { review: { setting, hoursPerWeek }, words: { medicare } }: Drafting,
): string {
  return medicare.criteria[id].label(setting, hoursPerWeek.least)
}

/** The evidence, and what could settle what is unknown. */
function sayFinding({ status, evidence, settledBy }: Finding, { words, sensitive }: Drafting): string[] {
  const { say } = words
  const told = evidence.filter((item) => sensitive || !item.sensitive).map((item) => sayEvidence(item, words))
  const needed = settledBy.map((what) => sayUnsettled(what, words)).join(', ')
  const bothWays = (['for', 'against'] as const).every((way) =>
    evidence.some(({ bearing }) => bearing === way),
  )
  const settling = [
    ...(bothWays ? [say.bothWays] : []),
    ...(needed === '' ? (bothWays ? [] : [say.nothingSettles]) : [say.toSettle(needed)]),
  ]
  return [
    told.length === 0 ? say.noEvidence : say.evidence(told.join('; ')),
    ...(status === 'unknown' ? settling : []),
  ].map((line) => `   ${line}`)
}

/** What a physician certifies and determines, and by when. */
export function sayCertifying(drafting: Drafting): Paragraph {
  const { review, words } = drafting
  const { say, medicare } = words
  const { setting, hoursPerWeek, certification, determination } = review
  const { least } = hoursPerWeek
  return [
    say.certification,
    say.line(medicare.certification[setting](least), say.status[certification.status]),
    ...sayFinding(certification, drafting),
    `   ${sayRestsOn(certification.source, certification.verified, words)} ${sayRestsOn(hoursPerWeek.source, hoursPerWeek.verified, words)} ${medicare.certificationNote[setting]}`,
    say.sentence(medicare.determination[setting](least)),
    `   ${sayRestsOn(determination.source, determination.verified, words)}`,
    ...sayCertification(review, words),
  ]
}

function sayRestsOn(source: Source, verified: Verification, { say, medicare }: Words): string {
  return say.restsOn(medicare.sources[idOf(source)].text, say.readings[verified])
}

/** What a review cites are sources of coverage. */
function idOf({ id }: Source): CoverageSourceId {
  return id as CoverageSourceId
}

function noteOf(source: Source, { medicare }: Words): string {
  return medicare.sources[idOf(source)].note
}

/** All that was not read at first hand, and what exactly was read of every source. */
export function sayUnverified(drafting: Drafting, told: 'with-codes' | 'without-codes'): Paragraph {
  const { review, words } = drafting
  const { say } = words
  const { unverified, hoursPerWeek, regulation, certification, codes } = review
  const what = (item: Unverified): string => {
    if (item.kind === 'criterion') return say.kinds.criterion(criterionLabel(item, drafting))
    return item.kind === 'code' ? say.kinds.code(item.code) : say.kinds[item.kind]
  }
  const sources = [
    hoursPerWeek.source,
    regulation,
    certification.source,
    ...(told === 'with-codes' ? codes.map(({ source }) => source) : []),
  ].map((source) => say.edition(source.label, noteOf(source, words)))
  return [
    say.unverified,
    ...unverified
      .filter(({ kind }) => told === 'with-codes' || kind !== 'code')
      .map((item) => `- ${say.unverifiedItem(what(item), say.readings[item.verified])}`),
    ...new Set(sources.map((line) => `- ${line}`)),
  ]
}

/** Who signs, and what it was made with. */
export function sayEnd({ kind, review, words }: Drafting): Paragraph {
  const { id, version } = review.recommendation.ruleset
  return [words.say.signature[kind], words.clinician.ruleset(id, version)]
}

/** A title, and lines or brackets as points under it. */
export function listed(title: string, points: readonly string[]): Paragraph {
  return [title, ...points.map((point) => `- ${point}`)]
}

/** Can it endanger the person if somebody else reads what was answered to this? */
export function isSensitive(dimension: string): boolean {
  return dimensionOutlines.some(({ id, sensitive }) => sensitive && id === dimension)
}
