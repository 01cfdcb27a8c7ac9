import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { InstrumentAnswers } from '../instruments/Answered.ts'
import type { Intake } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { besideStatedRisk, type ItemValues } from './besideStatedRisk.ts'
import { type ItemMap, mapOption } from './mapOption.ts'
import { type NotUnderstood, notes, type Report } from './NotUnderstood.ts'
import { questionnairesOption } from './questionnairesOption.ts'
import { readResource, textOf } from './readPlain.ts'
import { readResponse } from './readResponse.ts'
import { whenOf } from './whenOf.ts'

/** How to read a form. */
export interface ResponseOptions<R extends Ruleset = AdultRuleset> {
  /**
   * What the `linkId`s of another form stand for: a `linkId` of a form of `toQuestionnaire` or
   * `toInstrumentQuestionnaire`, such as `riskOfHarm` or `phq9.item9`, or `phq9.total`; or that and what its answers stand
   * for. `checkMap` compares it with the form.
   *
   * @defaultValue Only the `linkId`s of these forms, and those that are codes of LOINC, are understood.
   */
  readonly map?: ItemMap
  /**
   * The form that was filled in, as a Questionnaire, and code systems or value sets of its answers: they tell which codes of
   * LOINC its items have, and how much an answer counts (`ordinalValue`, `itemWeight`).
   *
   * @defaultValue There are none: what the response itself tells is all that is known.
   */
  readonly questionnaires?: readonly unknown[]
  /**
   * The assessor whose intake it is.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
}

/** What a form said, and what of it was not understood. */
export interface ResponseReading<R extends Ruleset = AdultRuleset> {
  /** For `assess`, which checks it: a day of the assessment may be missing. */
  readonly intake: Partial<Intake<R>>
  /** For `intakeFrom` of `level-of-care/instruments`, which checks them. */
  readonly instruments: InstrumentAnswers
  /** For its option `scoring`: which version was answered, where an instrument has several. */
  readonly scoring: { readonly [instrument: string]: { readonly version: string } }
  /** Everything that was not taken over, and why. */
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Reads a filled form: of `toQuestionnaire`, of `toInstrumentQuestionnaire`, or one whose items are named by LOINC codes
 * (`44260-8` or `/44260-8`) or by the caller. Nothing is guessed, and nothing is dropped without saying so.
 *
 * @param response - An R4 QuestionnaireResponse as plain JSON, as yet unchecked.
 * @param options - See {@link ResponseOptions}.
 * @returns A {@link ResponseReading}. What was not understood stays unanswered and is reported by path and code, without
 *   what was said. If an episode of care cannot be read, the whole treatment history stays unanswered: a part of it would
 *   claim that there was no more.
 * @throws {@link IntakeError} (`invalid-intake`) for a response that cannot be used: among its codes are
 *   `wrong-resource-type`, and `entered-in-error` when that is its status. {@link UsageError} (`invalid-usage`) for options
 *   that cannot be used.
 *
 * @example
 * ```ts
 * import { fromQuestionnaireResponse } from 'level-of-care/fhir'
 *
 * const { intake, notUnderstood } = fromQuestionnaireResponse({
 *   resourceType: 'QuestionnaireResponse',
 *   status: 'completed',
 *   item: [
 *     { linkId: 'assessedOn', answer: [{ valueDate: '2026-11-20' }] },
 *     { linkId: 'riskOfHarm', answer: [{ valueCoding: { code: 'low' } }] },
 *     { linkId: 'shoeSize', answer: [{ valueInteger: 42 }] },
 *   ],
 * })
 * intake // { assessedOn: '2026-11-20', riskOfHarm: 'low' }
 * notUnderstood.map(({ path, code }) => [path.join('.'), code]) // [['item.2', 'unknown-item']]
 * ```
 */
export function fromQuestionnaireResponse<R extends Ruleset = AdultRuleset>(
  response: unknown,
  options: ResponseOptions<R> = {},
): ResponseReading<R> {
  const ruleset = rulesetFor(options)
  const { map = {}, questionnaires = [] } = readOptions(
    options,
    optionsOf<ResponseOptions<Ruleset>>({
      map: mapOption(ruleset),
      questionnaires: questionnairesOption,
      assessor: anAssessor(),
    }),
  )
  const given = readResource(response, 'QuestionnaireResponse')
  const noted = notes()
  checkStatus(textOf(given, 'status'), noted.report)
  const when = whenOf(given)
  const read = readResponse(given, { ruleset, map, questionnaires, when }, noted)
  const { cssrs, ...others } = read.instruments as { readonly [id: string]: ItemValues }
  const risks = read.risks.map((risk) => ({ ...risk, when }))
  const beside = besideStatedRisk(cssrs, risks, noted)
  return {
    intake: read.intake as Partial<Intake<R>>,
    // Every value is one of the options of its item, and every key the id of one.
    instruments: { ...others, ...(beside === undefined ? {} : { cssrs: beside }) } as InstrumentAnswers,
    scoring: read.scoring,
    notUnderstood: noted.found,
  }
}

function checkStatus(status: string | undefined, report: Report): void {
  if (status === 'entered-in-error')
    throw new IntakeError([issueOf(['status'], 'entered-in-error', 'a response that was not withdrawn')])
  if (status === 'in-progress' || status === 'stopped') report(['status'], 'not-completed')
  else if (status !== 'completed' && status !== 'amended') report(['status'], 'status-unknown')
}
