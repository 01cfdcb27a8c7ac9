import type { AdultRuleset } from '../adult/adult.ts'
import { adult } from '../adult/adult.ts'
import { oneOf, recordOf } from '../boundary/Shape.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset, RungCode } from '../rules/Ruleset.ts'
import { dimensionsOf, firedRules } from './firedRules.ts'
import { madeWith } from './madeWith.ts'
import type { OverrideOptions, Overruled, OverruledRule } from './OverrideRecord.ts'
import { readArgument } from './readArgument.ts'
import { rungsOf } from './rungsOf.ts'

/**
 * Says what choosing a level would overrule, or decide before it is known: what a clinician should see before `override`
 * asks for an acknowledgement.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param level - The level that somebody thinks of choosing; checked.
 * @param options - Which dimensions ask for an acknowledgement, and the `assessor` that made the recommendation, unless
 *   it was the adult one.
 * @returns `{ rules, openQuestions, needsAcknowledgement }` (see {@link Overruled}); rules are named by their ids, which
 *   tell something about the person's health.
 * @throws {@link PlacementError} (`invalid-placement`).
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { rulesOverruled } from 'level-of-care/placement'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * rulesOverruled(recommendation, 'inpatient').rules // []
 * rulesOverruled(recommendation, 'outpatient').needsAcknowledgement // true
 * ```
 */
export function rulesOverruled<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  level: RungCode<NoInfer<R>, 'level'>,
  options: OverrideOptions<NoInfer<R>> = {},
): Overruled<R> {
  const { assessor, ...rest } = options
  const ruleset = assessor?.ruleset ?? adult
  madeWith(ruleset, 'recommendation', recommendation)
  readArgument('request', { level }, recordOf({ level: oneOf(rungsOf(ruleset, 'level')) }, ['level']))
  return asSpecific<R>(
    overruledBy(asGeneral(recommendation), String(level), ruleset, acknowledgedFor(rest, ruleset)),
  )
}

/** The dimensions that ask for an acknowledgement. */
export function acknowledgedFor(options: object, ruleset: Ruleset): ReadonlySet<string> {
  const ids = ruleset.dimensions.map(({ id }) => id)
  const { acknowledgeFor }: OverrideOptions = readArgument(
    'options',
    options,
    // A misspelled name would take a protection away, so it is refused.
    recordOf({ acknowledgeFor: { kind: 'list', of: oneOf(ids), most: ids.length } }),
  )
  const usual = ruleset.dimensions.filter(({ id, safety }) => safety || id === 'supervision')
  return new Set(acknowledgeFor ?? usual.map(({ id }) => id))
}

/** What choosing this level overrules, once everything is checked. */
export function overruledBy(
  recommendation: Recommendation,
  level: string,
  ruleset: Ruleset,
  acknowledged: ReadonlySet<string>,
): Overruled {
  const rungs = rungsOf(ruleset, 'level')
  const isAbove = (rung: string | undefined): rung is string =>
    rung !== undefined && rungs.indexOf(rung) > rungs.indexOf(level)
  const rules = firedRules(recommendation).flatMap((reason): OverruledRule[] => {
    const floor = reason.raises.level
    if (!isAbove(floor)) return []
    const safety = [...dimensionsOf(reason)].some((dimension) => acknowledged.has(dimension))
    return [{ rule: reason.rule, level: floor, safety, sensitive: reason.sensitive }]
  })
  const openQuestions = recommendation.openQuestions
    .filter(({ couldRaise }) => isAbove(couldRaise.level))
    .map(({ id, dimensions }) => ({
      id,
      safety: dimensions.some((dimension) => acknowledged.has(dimension)),
    }))
  return {
    rules: [...rules].sort((a, b) => rungs.indexOf(b.level) - rungs.indexOf(a.level)),
    openQuestions,
    needsAcknowledgement: [...rules, ...openQuestions].some(({ safety }) => safety),
  }
}

/** Its ids are looked up in the ruleset that it was made with. */
function asGeneral(recommendation: unknown): Recommendation {
  return recommendation as Recommendation
}

/** Every id in it comes from the recommendation. */
function asSpecific<R extends Ruleset>(overruled: Overruled): Overruled<R> {
  return overruled as unknown as Overruled<R>
}
