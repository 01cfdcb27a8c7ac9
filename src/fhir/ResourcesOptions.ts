import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { tableOf } from '../boundary/collections.ts'
import { boolean, constant, oneOf, text } from '../boundary/leaves.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { aboutPerson, orNull, type Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { type Outcome, outcomes } from '../ruleset/Occasion.ts'
import type { Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import { type ItemMap, mapOption } from './mapOption.ts'
import { questionnairesOption } from './questionnairesOption.ts'

/** What the resources of a record do not say themselves. */
export interface ResourcesOptions<R extends Ruleset = AdultRuleset> {
  /** The reference of the patient, as it stands in the resources; needed where they are about several. */
  readonly patient?: string
  /**
   * Which level of care a code of an encounter or an episode of care stands for, by `system|code`; `null` for one that is
   * no behavioral-health care.
   *
   * @defaultValue Codes of the ruleset's own code system, and those HCPCS codes that its catalog names for one level.
   */
  readonly levels?: { readonly [code: string]: RungCode<R, 'level'> | null }
  /** How care ended, which FHIR does not say, by reference: `EpisodeOfCare/123`. */
  readonly outcomes?: { readonly [reference: string]: Outcome } | null
  /**
   * Which condition a code of a diagnosis stands for, by `system|code`; `null` for none. It goes before what is known here.
   *
   * @defaultValue Chapter F of ICD-10-CM and ICD-10, and the usual concepts of SNOMED CT.
   */
  readonly conditions?: { readonly [code: string]: R['conditions'][number]['id'] | null }
  /**
   * What the `linkId`s of the forms in the bundle stand for (see `fromQuestionnaireResponse`).
   *
   * @defaultValue Only the `linkId`s of our own forms, and those that are codes of LOINC, are understood.
   */
  readonly map?: ItemMap
  /**
   * The forms that were filled in, as Questionnaires, and code systems of their answers (see `fromQuestionnaireResponse`).
   *
   * @defaultValue There are none.
   */
  readonly questionnaires?: readonly unknown[]
  /**
   * Are the encounters and episodes of care all that there was? Only then do they become the treatment history.
   *
   * @defaultValue `false`
   */
  readonly historyIsComplete?: boolean
  /**
   * `as-written`: of a date and time, the day that it names is taken, whatever the time zone.
   *
   * @defaultValue A date and time is reported, and not used as a day.
   */
  readonly days?: 'as-written'
  /**
   * The assessor whose intake it is.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
}

/** As many codes as a code list of others may have. */
const mostCodes = 20_000

/** The options, for a ruleset. */
export function resourcesOptions(ruleset: Ruleset): Shape<ResourcesOptions<Ruleset>> {
  return optionsOf<ResourcesOptions<Ruleset>>({
    patient: text({ most: 1_000, expected: 'the reference of a patient' }),
    levels: tableOf(orNull(levelShape(ruleset)), mostCodes),
    outcomes: aboutPerson(tableOf(oneOf(outcomes), mostCodes)),
    conditions: conditionsOption(ruleset),
    map: mapOption(ruleset),
    questionnaires: questionnairesOption,
    historyIsComplete: boolean,
    days: constant('as-written'),
    assessor: anAssessor(),
  })
}

/** Which conditions of a ruleset codes stand for. */
export function conditionsOption({ conditions }: Ruleset): Shape<{ readonly [code: string]: string | null }> {
  return tableOf(orNull(oneOf(conditions.map(({ id }) => id))), mostCodes)
}
