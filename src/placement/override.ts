import type { AdultRuleset } from '../adult/adult.ts'
import { adult } from '../adult/adult.ts'
import { oneOf, recordOf, type Shape } from '../boundary/Shape.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { copyOfLadders } from './copyOfLadders.ts'
import { dangerNow } from './dangerNow.ts'
import { possibleOf } from './floorOf.ts'
import { madeWith } from './madeWith.ts'
import {
  type OverrideDirection,
  type OverrideOptions,
  type OverrideRecord,
  type OverrideRequest,
  overrideReasons,
} from './OverrideRecord.ts'
import { PlacementError } from './PlacementError.ts'
import { readArgument, type Stands } from './readArgument.ts'
import { acknowledgedFor, overruledBy } from './rulesOverruled.ts'
import { rungsOf } from './rungsOf.ts'

const text: Stands = {
  stand: (value) => (typeof value === 'string' && value.trim() !== '' ? 'a text that is not empty' : ''),
  expected: ['a text that is not empty'],
}

const yesOrNo: Stands = {
  stand: (value) => (typeof value === 'boolean' ? String(value) : ''),
  expected: ['true', 'false'],
}

const stands = { note: text, by: text, acknowledgeRisk: yesOrNo }

/**
 * Records that a clinician chooses another level than the recommended one.
 *
 * The recommendation stays what it is. Lowering below a level that a rule about safety holds (by default one that rests
 * on danger, withdrawal, medical needs or supervision), or that an unanswered question about them could hold, needs an
 * explicit `acknowledgeRisk: true`; {@link rulesOverruled} says beforehand which rules those are.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param request - The level, a reason code, a note, who decides, and where it is needed the acknowledgement (see
 *   {@link OverrideRequest}); checked. `at` is a date, `YYYY-MM-DD`.
 * @param options - Which dimensions ask for an acknowledgement, and the `assessor` that made the recommendation, unless
 *   it was the adult one.
 * @returns An {@link OverrideRecord} with both levels, the reason and what it overrules. Plain JSON.
 * @throws {@link PlacementError} (`invalid-placement`). Among its issues: `no-change` when the level is the recommended
 *   one; `risk-not-acknowledged`, which names no rule, because a rule that fired is health data.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { override } from 'level-of-care/placement'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const record = override(recommendation, {
 *   level: 'residential',
 *   reasonCode: 'clinical-judgment',
 *   note: 'Two staff members stay with the person; transfer is arranged.',
 *   by: 'A. Example, MD',
 *   acknowledgeRisk: true,
 * })
 * record.direction // 'lower'
 * record.overruled.rules.map(({ rule }) => rule).includes('imminent-risk') // true
 * ```
 */
export function override<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  request: OverrideRequest<NoInfer<R>>,
  options: OverrideOptions<NoInfer<R>> = {},
): OverrideRecord<R> {
  const { assessor, ...rest } = options
  const ruleset = assessor?.ruleset ?? adult
  madeWith(ruleset, 'recommendation', recommendation)
  const general = asGeneral(recommendation)
  const acknowledged = acknowledgedFor(rest, ruleset)
  const { level, reasonCode, note, by, at, acknowledgeRisk } = readRequest(request, ruleset)
  const overruled = overruledBy(general, level, ruleset, acknowledged)
  if (general.status === 'final' && general.level === level)
    throw refusal('level', 'no-change', 'this is the recommended level', ['another level'])
  if (overruled.needsAcknowledgement && acknowledgeRisk !== true)
    throw refusal(
      'acknowledgeRisk',
      'risk-not-acknowledged',
      'this level is below what is held for safety, or could be; see rulesOverruled',
      ['true'],
    )
  return asSpecific<R>({
    recommended: copyOfLadders(general.ladders),
    chosen: level,
    direction: directionOf(general, level, rungsOf(ruleset, 'level')),
    reasonCode,
    note,
    by,
    ...(at ? { at } : {}),
    overruled,
    riskAcknowledgement: overruled.needsAcknowledgement ? 'given' : 'not-needed',
    actNow: dangerNow(general),
    ruleset: { id: ruleset.id, version: ruleset.version },
  })
}

function readRequest(input: unknown, ruleset: Ruleset): OverrideRequest {
  const date: Shape = { kind: 'date' }
  const shape = recordOf(
    {
      level: oneOf(rungsOf(ruleset, 'level')),
      reasonCode: oneOf(overrideReasons),
      note: oneOf(text.expected),
      by: oneOf(text.expected),
      at: date,
      acknowledgeRisk: oneOf(yesOrNo.expected),
    },
    ['level', 'reasonCode', 'note', 'by'],
  )
  return asRequest(readArgument('request', input, shape, stands))
}

function directionOf(
  recommendation: Recommendation,
  level: string,
  rungs: readonly string[],
): OverrideDirection {
  const possible = possibleOf(recommendation.ladders.level).map((code) => rungs.indexOf(code))
  const chosen = rungs.indexOf(level)
  if (possible.every((rung) => rung < chosen)) return 'higher'
  if (possible.every((rung) => rung > chosen)) return 'lower'
  return 'before-settled'
}

function refusal(
  field: string,
  code: 'no-change' | 'risk-not-acknowledged',
  message: string,
  expected: readonly string[],
): PlacementError {
  return new PlacementError([{ path: ['request', field], code, message, expected }])
}

/** It has been checked. */
function asRequest(value: unknown): OverrideRequest {
  return value as OverrideRequest
}

/** Its ids are looked up in the ruleset that it was made with. */
function asGeneral(recommendation: unknown): Recommendation {
  return recommendation as Recommendation
}

/** Every id in it comes from the recommendation, or was checked against the ruleset. */
function asSpecific<R extends Ruleset>(record: OverrideRecord): OverrideRecord<R> {
  return record as unknown as OverrideRecord<R>
}
