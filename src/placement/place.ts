import type { AdultRuleset } from '../adult/adult.ts'
import { adult } from '../adult/adult.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { Available } from './Available.ts'
import { madeWith } from './madeWith.ts'
import type { Placement, UnsettledPlacement } from './Placement.ts'
import type { PlaceOptions } from './PlaceOptions.ts'
import { readAvailable } from './readAvailable.ts'
import { readPlaceOptions } from './readPlaceOptions.ts'
import { type Situation, situationOf } from './Situation.ts'
import { settle } from './settle.ts'

/**
 * Finds a place for a person, given what is offered and what they want. For clinicians: it decides nothing, and says
 * nothing of anybody's consent.
 *
 * It picks the recommended level, or else the next more intensive one that is offered and not declined. A level that
 * cannot give the withdrawal setting, or not in time, is not enough where waiting would not be safe. Where nothing is
 * enough, it says so (`interim` or `none`), what to add so that the time until then is safer, and which risks stay open.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param available - What is offered (see {@link Available}); checked. Waiting times are in whole days.
 * @param options - The person's `preferences` as in the intake, what is known of `waiting`, and the `assessor` that made
 *   the recommendation, unless it was the adult one.
 * @returns A {@link Placement}: `placed`, `more-intensive` or `interim` with a `level`; `none`; or `unsettled`, when the
 *   recommended level is not settled. Every level that was passed over is in `gaps`, with a coded reason. Plain JSON.
 * @throws {@link PlacementError} (`invalid-placement`): `issues` lists what is wrong, and repeats no value.
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
  options: PlaceOptions<NoInfer<R>> = {},
): Placement<R> {
  const { assessor, ...rest } = options
  const ruleset = assessor?.ruleset ?? adult
  madeWith(ruleset, 'recommendation', recommendation)
  const general = asGeneral(recommendation)
  const situation = situationOf(
    ruleset,
    general,
    readAvailable(available, ruleset),
    readPlaceOptions(rest, ruleset),
  )
  return asSpecific<R>(
    general.status === 'final' ? settle(general, situation) : unsettled(general, situation),
  )
}

function unsettled(
  recommendation: Extract<Recommendation, { readonly status: 'provisional' }>,
  situation: Situation,
): UnsettledPlacement {
  const againstFloor = settle(recommendation, situation)
  return {
    status: 'unsettled',
    atLeast: recommendation.atLeast,
    possible: [...recommendation.possible],
    openQuestions: recommendation.openQuestions
      .filter(({ couldRaise }) => Object.hasOwn(couldRaise, 'level'))
      .map(({ id }) => id),
    recommended: againstFloor.recommended,
    actNow: againstFloor.actNow,
    ruleset: againstFloor.ruleset,
    againstFloor,
  }
}

/** Its ids are looked up in the ruleset that it was made with. */
function asGeneral(recommendation: unknown): Recommendation {
  return recommendation as Recommendation
}

/** Every id in it comes from the recommendation, from what is offered, or from the ruleset. */
function asSpecific<R extends Ruleset>(placement: Placement): Placement<R> {
  return placement as unknown as Placement<R>
}
