import { adult } from '../adult/adult.ts'
import { alertOf } from '../explanation/alertOf.ts'
import { coverageTexts } from '../explanation/coverage/en.ts'
import { statementPhrases as say } from '../explanation/coverage/statementPhrases.ts'
import { type EmergencyNow, expectedTexts, isEmergencyNow } from '../explanation/EmergencyTexts.ts'
import { en } from '../explanation/phrases/en.ts'
import { type Vocabulary, vocabularyOf } from '../explanation/Vocabulary.ts'
import { withEmergency } from '../explanation/withEmergency.ts'
import type { LadderAnswer } from '../recommendation/Recommendation.ts'
import { once } from '../rules/once.ts'
import { CoverageError } from './CoverageError.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { sayDiagnoses } from './sayEvidence.ts'
import { sayCertification, sayCriterion, sayIntake, sayUnverified } from './statementSections.ts'

const adultVocabulary = /* @__PURE__ */ once(() => vocabularyOf(adult))

/** What a statement tells. */
export interface StatementOptions {
  /** Also say what rests on where and with whom the person lives; it is left out unless this is true. */
  readonly includeSensitive?: boolean
  /** What to do now in an emergency, for places other than the United States. */
  readonly emergency?: EmergencyNow
}

/**
 * Drafts the factual part of a medical-necessity statement from a review, in American English.
 *
 * It lists what the intake says, each criterion with its evidence, and what is unknown; it leaves a [bracket] for
 * everything that only a physician can say, names what was not verified, and claims nothing about payment. An emergency
 * comes first. What could endanger the person if somebody else read it is left out unless it is asked for.
 *
 * @param review - What `medicare` returned, or a copy of it that has been through JSON.
 * @param options - `{ includeSensitive, emergency }`, see {@link StatementOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws TypeError when the review was made with another version of the ruleset.
 * @throws {@link CoverageError} (`invalid-value`) for an `emergency` without a text.
 *
 * @example
 * ```ts
 * import { medicare, necessityStatement } from 'level-of-care/coverage'
 *
 * const review = medicare({ assessedOn: '2026-11-20' }, 'partial-hospitalization')
 * necessityStatement(review).startsWith('DRAFT') // true
 * ```
 */
export function necessityStatement(
  review: MedicareReview,
  { includeSensitive, emergency }: StatementOptions = {},
): string {
  // Whatever else is given asks for nothing.
  const sensitive = includeSensitive === true
  checkEmergency(emergency)
  const names = withEmergency(adultVocabulary(), emergency)
  const { setting, hoursPerWeek, criteria, codes, notice, recommendation } = review
  const { id, version } = recommendation.ruleset
  if (id !== adult.id || version !== adult.version)
    throw new TypeError(`The review was not made with the ruleset ${adult.id} ${adult.version}.`)
  return [
    alertOf(recommendation, en, names.rungDescription('urgency', 'emergency')),
    [say.title(coverageTexts.settings[setting]), say.draft, ...(sensitive ? [] : [say.leftOut]), notice],
    header(review, names),
    sayIntake(review, names, sensitive),
    [
      say.criteria(`${hoursPerWeek.source.label}(c)`),
      hoursPerWeek.source.note,
      ...criteria.flatMap((check) => sayCriterion(check, names, sensitive)),
    ],
    sayCertification(review),
    [say.codes, ...codes.map(({ system, code, meaning }) => `- ${say.code(system, code, meaning)}`)],
    [say.physician, ...say.placeholders[setting].map((item) => `- ${item}`)],
    sayUnverified(review),
    [say.signature, en.ruleset(id, version)],
  ]
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n')
}

function checkEmergency(emergency: unknown): void {
  if (emergency === undefined || isEmergencyNow(emergency)) return
  const expected = expectedTexts.now
  throw new CoverageError([
    {
      path: ['options', 'emergency'],
      code: 'invalid-value',
      message: `expected ${expected}`,
      expected: [expected],
    },
  ])
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
