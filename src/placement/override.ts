import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import { dayNumber } from '../boundary/calendar.ts'
import { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
import { boolean, date, oneOf, text } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { answersOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import {
  type OverrideDirection,
  type OverrideOptions,
  type OverrideRecord,
  type OverrideRequest,
  overrideReasons,
} from './OverrideRecord.ts'
import { overrideOptionsShape, overruledBy } from './rulesOverruled.ts'
import { dangerNow, possibleOf } from './Situation.ts'

/**
 * Records that a clinician chooses another level than the recommended one.
 *
 * The recommendation stays what it is. Lowering below a level that a rule about safety holds (by default one that rests
 * on danger, withdrawal, medical needs or supervision), or that an unanswered question about them could hold, needs an
 * explicit `acknowledgeRisk: true`; {@link rulesOverruled} says beforehand which rules those are. Two or more rungs below
 * the recommended level needs that whatever the rule, and a `bridge` (our own judgment).
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param request - The level, a reason code, a note, who decides, and where it is needed the acknowledgement (see
 *   {@link OverrideRequest}); checked. `at` is a date, `YYYY-MM-DD`, not before the assessment.
 * @param options - See {@link OverrideOptions}.
 * @returns An {@link OverrideRecord} with both levels, the reason and what it overrules. Plain JSON.
 * @throws {@link UsageError} (`invalid-usage`) for something else than a recommendation of this ruleset, and for options that
 *   are not these. {@link IntakeError} (`invalid-intake`) for a `request` that cannot be recorded; among its issues: `no-change`
 *   when the level is the recommended one; `date-before-assessment`; `missing` for a bridge; `risk-not-acknowledged`, which
 *   names no rule, because a rule that fired is health data.
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
  options?: OverrideOptions<NoInfer<R>>,
): OverrideRecord<R> {
  const ruleset = rulesetFor(options)
  const read = readArguments<{
    recommendation: Recommendation
    request: OverrideRequest
    options: OverrideOptions
  }>(
    { recommendation, request, options },
    {
      recommendation: resultOf(ruleset, recommendationShape(ruleset)),
      request: requestShape(ruleset),
      options: overrideOptionsShape(ruleset),
    },
  )
  return asSpecific<R>(recordOverride(read.recommendation, read.request, ruleset, read.options))
}

function recordOverride(
  recommendation: Recommendation,
  { level, reasonCode, note, by, at, acknowledgeRisk, bridge }: OverrideRequest,
  ruleset: Ruleset,
  options: OverrideOptions,
): OverrideRecord {
  const overruled = overruledBy(recommendation, level, ruleset, options)
  const problems = [
    ...(recommendation.status === 'final' && recommendation.level === level
      ? [problem('level', 'no-change', 'this is the recommended level', 'another level')]
      : []),
    ...(at && dayNumber(at) < dayNumber(recommendation.assessedOn)
      ? [
          problem(
            'at',
            'date-before-assessment',
            'the decision is dated before the assessment',
            'the day of the assessment, or later',
          ),
        ]
      : []),
    ...(overruled.needsAcknowledgement && acknowledgeRisk !== true
      ? [
          problem(
            'acknowledgeRisk',
            'risk-not-acknowledged',
            'this level is far below the recommended one, or below what is held for safety, or could be; see rulesOverruled',
            'true',
          ),
        ]
      : []),
    ...(overruled.needsBridge && bridge == null
      ? [
          problem(
            'bridge',
            'missing',
            'this level is far below the recommended one; see rulesOverruled',
            'what bridges the time until the recommended level',
          ),
        ]
      : []),
  ]
  if (problems.length > 0) throw new IntakeError(problems)
  return {
    recommended: recommendation.ladders,
    chosen: level,
    direction: directionOf(recommendation, level, rungCodesOf(ruleset, 'level')),
    reasonCode,
    note,
    by,
    ...(at ? { at } : {}),
    ...(bridge == null ? {} : { bridge }),
    overruled,
    riskAcknowledgement: overruled.needsAcknowledgement ? 'given' : 'not-needed',
    actNow: dangerNow(recommendation),
    ruleset: recommendation.ruleset,
  }
}

/** What a clinician decides about a person. */
function requestShape(ruleset: Ruleset): Shape<OverrideRequest> {
  const shape = answersOf<OverrideRequest>(
    {
      level: levelShape(ruleset),
      reasonCode: oneOf(overrideReasons),
      note: text(),
      by: text(),
      at: date,
      acknowledgeRisk: boolean,
      bridge: text(),
    },
    ['level', 'reasonCode', 'note', 'by'],
  )
  return aboutPerson(shape)
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

function problem(
  field: keyof OverrideRequest,
  code: IntakeIssueCode,
  message: string,
  expected: string,
): IntakeIssue {
  return { path: ['request', field], code, message, expected: [expected] }
}

/** Every id in it comes from the recommendation, or was checked against the ruleset. */
function asSpecific<R extends Ruleset>(record: OverrideRecord): OverrideRecord<R> {
  return record as unknown as OverrideRecord<R>
}
