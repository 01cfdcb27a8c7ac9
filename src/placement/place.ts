import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Available } from './Available.ts'
import { availableShape } from './availableShape.ts'
import type { Placement, UnsettledPlacement } from './Placement.ts'
import { type PlaceOptions, placeOptionsShape } from './PlaceOptions.ts'
import { type Situation, situationOf } from './Situation.ts'
import { settle } from './settle.ts'

/**
 * Finds a place for a person, given what is offered and what they want. For clinicians: it decides nothing, and says
 * nothing of anybody's consent.
 *
 * It picks the recommended level, or else the next more intensive one that is offered, not declined and there in time. A
 * place that cannot monitor a withdrawal that has to be monitored is not enough, and neither is one that starts late where
 * waiting would not be safe. Where nothing is enough, it says so (`interim` or `none`), what to add so that the time until
 * then is safer, and which risks stay open.
 *
 * A recommended level that starts later than the urgency allows is `placed` with `late`, the soonest thing that bridges the
 * time (`meanwhile`), and what is `sooner` but more intensive. What is `interim` starts in time wherever anything does.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param available - What is offered (see {@link Available}); checked. Waiting times are in whole days.
 * @param options - See {@link PlaceOptions}.
 * @returns A {@link Placement}: `placed`, `more-intensive` or `interim` with a `level`; `none`; or `unsettled`, when the
 *   recommended level is not settled. Every level that was passed over is in `gaps`, with a coded reason. Plain JSON.
 * @throws {@link UsageError} (`invalid-usage`): `issues` lists what is wrong, and repeats no value. {@link IntakeError}
 *   (`invalid-intake`) where nothing but the person's `preferences` is wrong.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { place } from 'level-of-care/placement'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const placement = place(recommendation, { levels: [{ level: 'outpatient', formats: ['telehealth'] }] })
 * placement.status // 'interim'
 * placement.actNow // ['emergency-services', 'stay-with-person', 'emergency-department']
 * ```
 */
export function place<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  available: Available<NoInfer<R>>,
  options?: PlaceOptions<NoInfer<R>>,
): Placement<R> {
  const ruleset = rulesetFor(options)
  const read = readArguments<{
    recommendation: Recommendation
    available: Available
    options: PlaceOptions
  }>(
    { recommendation, available, options },
    {
      recommendation: resultOf(ruleset, recommendationShape(ruleset)),
      available: availableShape(ruleset),
      options: placeOptionsShape(ruleset),
    },
  )
  const situation = situationOf(ruleset, read.recommendation, read.available, read.options)
  return asSpecific<R>(placed(read.recommendation, situation))
}

function placed(recommendation: Recommendation, situation: Situation): Placement {
  return recommendation.status === 'final'
    ? settle(recommendation, situation)
    : unsettled(recommendation, situation)
}

function unsettled(
  recommendation: Extract<Recommendation, { readonly status: 'provisional' }>,
  situation: Situation,
): UnsettledPlacement {
  const againstFloor = settle(recommendation, situation)
  return {
    status: 'unsettled',
    atLeast: recommendation.atLeast,
    possible: recommendation.possible,
    openQuestions: recommendation.openQuestions
      .filter(({ couldRaise }) => Object.hasOwn(couldRaise, 'level'))
      .map(({ id }) => id),
    recommended: againstFloor.recommended,
    actNow: againstFloor.actNow,
    ruleset: againstFloor.ruleset,
    againstFloor,
  }
}

/** Every id in it comes from the recommendation, from what is offered, or from the ruleset. */
function asSpecific<R extends Ruleset>(placement: Placement): Placement<R> {
  return placement as unknown as Placement<R>
}
