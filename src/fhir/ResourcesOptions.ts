import type { AdultRuleset } from '../adult/adult.ts'
import { isObject } from '../boundary/isObject.ts'
import type { Outcome } from '../rules/Circumstance.ts'
import type { Ruleset, RungCode } from '../rules/Ruleset.ts'
import { type KeyCheck, proposalChecks } from './checkContext.ts'

/** What the resources of a record do not say themselves. */
export interface ResourcesOptions<R extends Ruleset = AdultRuleset> {
  /** The reference of the patient, as it stands in the resources; needed where they are about several. */
  readonly patient?: string
  /**
   * Which level of care a code of an encounter or an episode of care stands for, by `system|code`; `null` for one that is
   * no behavioral-health care.
   */
  readonly levels?: { readonly [code: string]: RungCode<R, 'level'> | null }
  /** How care ended, which FHIR does not say, by reference: `EpisodeOfCare/123`. */
  readonly outcomes?: { readonly [reference: string]: Outcome }
  /** Which condition a code of a diagnosis stands for, by `system|code`; `null` for none. It goes before what is known here. */
  readonly conditions?: { readonly [code: string]: R['conditions'][number]['id'] | null }
  /** Are the encounters and episodes of care all that there was? Only then do they become the treatment history. */
  readonly historyIsComplete?: boolean
  /** `as-written`: of a date and time, the day that it names is taken, whatever the time zone. */
  readonly days?: 'as-written'
  /** The assessor whose intake it is, or `{ ruleset }`; the adult one, unless another one is named. */
  readonly assessor?: { readonly ruleset: R }
}

const outcomes: readonly unknown[] = [
  'recovered',
  'improved',
  'unchanged',
  'worsened',
  'left-early',
  'ongoing',
] satisfies readonly Outcome[]

function tableOf(values: readonly unknown[], expected: string): KeyCheck {
  return {
    holds: (value) => isObject(value) && Object.values(value).every((one) => values.includes(one)),
    code: 'invalid-value',
    expected,
  }
}

/** What the options may hold, for a ruleset. */
export function resourcesChecks({
  ladders,
  conditions,
}: Pick<Ruleset, 'ladders' | 'conditions'>): Readonly<Record<keyof ResourcesOptions, KeyCheck>> {
  const levels = ladders
    .filter(({ id }) => id === 'level')
    .flatMap(({ rungs }) => rungs.map(({ code }) => code))
  return {
    patient: {
      holds: (value) => typeof value === 'string' && value !== '',
      code: 'invalid-reference',
      expected: 'the reference of a patient',
    },
    levels: tableOf([...levels, null], 'levels of the ruleset, or null, by system|code'),
    outcomes: tableOf(outcomes, `${outcomes.join(', ')}, by reference`),
    conditions: tableOf(
      [...conditions.map(({ id }) => id), null],
      'conditions of the ruleset, or null, by system|code',
    ),
    historyIsComplete: {
      holds: (value) => typeof value === 'boolean',
      code: 'invalid-type',
      expected: 'true or false',
    },
    days: { holds: (value) => value === 'as-written', code: 'invalid-value', expected: "'as-written'" },
    assessor: proposalChecks.assessor,
  }
}
