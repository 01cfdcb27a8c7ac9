import { adult } from '../adult/adult.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { alertOf } from '../documents/alertOf.ts'
import { type EmergencyTexts, tellsSensitive, textOptions } from '../documents/TextOptions.ts'
import { type Vocabulary, vocabularyOf, withEmergency } from '../documents/Vocabulary.ts'
import { clinician } from '../locales/en/clinician.ts'
import { medicare } from '../locales/en/medicare.ts'
import { necessityStatement as say } from '../locales/en/necessityStatement.ts'
import { once } from '../ruleset/once.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { medicareReviewShape } from './medicareReviewShape.ts'
import { sayDiagnoses } from './sayEvidence.ts'
import { sayCertification, sayCriterion, sayIntake, sayUnverified } from './statementSections.ts'

const adultVocabulary = /* @__PURE__ */ once(() => vocabularyOf(adult))

const reviewShape = /* @__PURE__ */ once(() =>
  resultOf(adult, medicareReviewShape(adult), ['recommendation']),
)

/** What a statement tells. */
export interface StatementOptions {
  /**
   * Also say what rests on where and with whom the person lives. A statement leaves the house: a payer reads it.
   *
   * @defaultValue `false`
   */
  readonly includeSensitive?: boolean
  /**
   * What to do in an emergency and whom to reach, for places other than the United States.
   *
   * @defaultValue 911, and 988 for the Suicide & Crisis Lifeline.
   */
  readonly emergency?: EmergencyTexts
}

const statementOptions = /* @__PURE__ */ optionsOf<StatementOptions>({
  includeSensitive: textOptions.includeSensitive,
  emergency: textOptions.emergency,
})

/**
 * Drafts the factual part of a medical-necessity statement from a review, in American English.
 *
 * It lists what the intake says, each criterion with its evidence, and what is unknown; it leaves a [bracket] for
 * everything that only a physician can say, names what was not verified, and claims nothing about payment. An emergency
 * comes first. What could endanger the person if somebody else read it is left out unless it is asked for.
 *
 * @param review - What `checkMedicare` returned, or a copy of it that has been through JSON.
 * @param options - See {@link StatementOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for an option, and for what is no review or was made with another version of
 *   the ruleset (`other-ruleset`).
 *
 * @example
 * ```ts
 * import { checkMedicare, necessityStatement } from 'level-of-care/coverage'
 *
 * const review = checkMedicare({ assessedOn: '2026-11-20' }, 'partial-hospitalization')
 * necessityStatement(review).startsWith('DRAFT') // true
 * ```
 */
export function necessityStatement(review: MedicareReview, options: StatementOptions = {}): string {
  const asked = readArguments({ review, options }, { review: reviewShape(), options: statementOptions })
  const sensitive = tellsSensitive('others', asked.options.includeSensitive)
  const names = withEmergency(adultVocabulary(), asked.options.emergency)
  const { setting, hoursPerWeek, criteria, codes, notice, recommendation } = asked.review
  const { id, version } = recommendation.ruleset
  return [
    alertOf(recommendation, clinician, names.rungDescription('urgency', 'emergency')),
    [say.title(medicare.settings[setting]), say.draft, ...(sensitive ? [] : [say.leftOut]), notice],
    header(asked.review, names),
    sayIntake(asked.review, names, sensitive),
    [
      say.criteria(`${hoursPerWeek.source.label}(c)`),
      hoursPerWeek.source.note,
      ...criteria.flatMap((check) => sayCriterion(check, names, sensitive)),
    ],
    sayCertification(asked.review),
    [say.codes, ...codes.map(({ system, code, meaning }) => `- ${say.code(system, code, meaning)}`)],
    [say.physician, ...say.placeholders[setting].map((item) => `- ${item}`)],
    sayUnverified(asked.review),
    [say.signature, clinician.ruleset(id, version)],
  ]
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n')
}

function header({ assessedOn, given, recommendation }: MedicareReview, names: Vocabulary): string[] {
  const { level } = recommendation.ladders
  const diagnoses = given.diagnoses === undefined ? '' : `${sayDiagnoses(given.diagnoses)} `
  return [
    say.patient,
    say.assessedOn(assessedOn),
    say.admittedOn(given.admittedOn ?? say.admissionOpen),
    say.diagnosis(diagnoses),
    level.status === 'final'
      ? say.recommended(names.rung('level', level.rung))
      : say.notSettled(names.rung('level', level.atLeast), rungs('level', level, names)),
  ]
}

function rungs(
  ladder: string,
  answer: LadderAnswer & { readonly status: 'provisional' },
  names: Vocabulary,
): string {
  return answer.possible.map((code) => names.rung(ladder, code)).join('; ')
}
