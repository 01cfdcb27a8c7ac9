import type { AdultRuleset } from '../adult/adult.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { tableOf } from '../boundary/collections.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'
import type { InstrumentAnswers } from '../instruments/intakeFrom.ts'
import type { Intake } from '../intake/Intake.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { instrumentAnswersOf } from './instrumentAnswersOf.ts'
import { intakePartOf } from './intakePartOf.ts'
import { type NotUnderstood, reporting } from './NotUnderstood.ts'
import { linkIdsIn, readItems } from './readItems.ts'
import { own, readResource, textOf } from './readPlain.ts'
import { questionnaireUrl } from './systems.ts'
import { instrumentTargets, intakeTargets, loincTargets, type Target } from './targets.ts'

/** How to read a form. */
export interface ResponseOptions<R extends Ruleset = AdultRuleset> {
  /**
   * What the `linkId`s of another form stand for: a `linkId` of a form of `toQuestionnaire` or
   * `toInstrumentQuestionnaire`, such as `riskOfHarm` or `phq9.item9`, or `phq9.total`.
   *
   * @defaultValue Only the `linkId`s of these forms, and those that are codes of LOINC, are understood.
   */
  readonly map?: { readonly [linkId: string]: string }
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

/** As many as any form has. */
const mostItems = 10_000

const aLinkId = 'a linkId of an intake or of an instrument'

/** The option `map`, for what items may answer. */
export function mapOption(ruleset: Ruleset): Shape<{ readonly [linkId: string]: string }> {
  const known = targetsOf(ruleset)
  const linkId = leaf<string>({ kind: 'text', least: 1, most: 1_000 }, [aLinkId], (value) => {
    if (typeof value !== 'string') return ['invalid-type', aLinkId]
    return value === history || known.has(value) ? undefined : ['invalid-value', aLinkId]
  })
  return tableOf(linkId, mostItems)
}

/** A group that is no answer itself. */
const history = 'treatmentHistory'

function targetsOf(ruleset: Ruleset): ReadonlyMap<string, Target> {
  return new Map([...instrumentTargets(), ...intakeTargets(ruleset)])
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
  const { map = {} } = readOptions(
    options,
    optionsOf<ResponseOptions<Ruleset>>({ map: mapOption(ruleset), assessor: anAssessor() }),
  )
  const given = readResource(response, 'QuestionnaireResponse')
  const { found, report } = reporting()
  if (own(given, 'modifierExtension') !== undefined) report(['modifierExtension'], 'modifier-extension')
  checkStatus()
  checkVersion()

  const targets = targetsOf(ruleset)
  const mapped = new Map(Object.entries(map))
  const loincs = loincTargets(linkIdsIn(given))
  const nameOf = (linkId: string): string | undefined => {
    const last = linkId.slice(linkId.lastIndexOf('/') + 1)
    const name = mapped.get(linkId) ?? (targets.has(last) ? last : loincs.get(last))
    return name ?? (last === history ? last : undefined)
  }

  const answers = readItems(given, { nameOf, targets, report })
  const { instruments, scoring } = instrumentAnswersOf(answers.top, targets, report)
  return {
    intake: intakePartOf(answers, ruleset, report) as Partial<Intake<R>>,
    instruments,
    scoring,
    notUnderstood: found,
  }

  function checkStatus(): void {
    const status = textOf(given, 'status')
    if (status === 'entered-in-error')
      throw new IntakeError([issueOf(['status'], 'entered-in-error', 'a response that was not withdrawn')])
    if (status === 'in-progress' || status === 'stopped') report(['status'], 'not-completed')
    else if (status !== 'completed' && status !== 'amended') report(['status'], 'status-unknown')
  }

  /** Codes keep their names over versions, but what they stand for may have changed. */
  function checkVersion(): void {
    const [address, version] = (textOf(given, 'questionnaire') ?? '').split('|')
    if (address === questionnaireUrl(ruleset.id) && version !== undefined && version !== ruleset.version)
      report(['questionnaire'], 'other-version', ruleset.version)
  }
}
