import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetFor } from '../adult/rulesetIn.ts'
import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { listOf } from '../boundary/collections.ts'
import { oneOf, wholeNumber } from '../boundary/leaves.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { floorOf } from '../documents/alertOf.ts'
import { levelShape } from '../intake/intakeShape.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import { dimensionsOf, firedRules } from './firedRules.ts'
import type { OverrideOptions, Overruled, OverruledRule } from './OverrideRecord.ts'
import { type Asking, strongestRules } from './strongestRules.ts'

/**
 * Says what choosing a level would overrule, or decide before it is known: what a clinician should see before `override`
 * asks for an acknowledgement and a bridge.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param level - The level that somebody thinks of choosing; checked.
 * @param options - See {@link OverrideOptions}.
 * @returns `{ rules, openQuestions, needsAcknowledgement, needsBridge }` (see {@link Overruled}); rules are named by their
 *   ids, which tell something about the person's health.
 * @throws {@link UsageError} (`invalid-usage`) for something else than a recommendation of this ruleset, for a level that it
 *   does not have, and for options that are not these.
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
  options?: OverrideOptions<NoInfer<R>>,
): Overruled<R> {
  const ruleset = rulesetFor(options)
  const read = readArguments<{ recommendation: Recommendation; level: string; options: OverrideOptions }>(
    { recommendation, level, options },
    {
      recommendation: resultOf(ruleset, recommendationShape(ruleset)),
      level: levelShape(ruleset),
      options: overrideOptionsShape(ruleset),
    },
  )
  return asSpecific<R>(overruledBy(read.recommendation, read.level, ruleset, read.options))
}

/** What each option of an override may be. A misspelled dimension would take a protection away, so it is refused. */
export function overrideOptionsShape(ruleset: Ruleset): Shape<OverrideOptions> {
  const { dimensions } = ruleset
  const ids = dimensions.map(({ id }) => id)
  return optionsOf<OverrideOptions>({
    acknowledgeFor: listOf(oneOf(ids), ids.length),
    bridgeFrom: wholeNumber(1, rungCodesOf(ruleset, 'level').length),
    assessor: anAssessor(),
  })
}

/** What choosing this level overrules, once everything is checked. */
export function overruledBy(
  recommendation: Recommendation,
  level: string,
  ruleset: Ruleset,
  { acknowledgeFor, bridgeFrom = 2 }: OverrideOptions,
): Overruled {
  const usual = ruleset.dimensions.filter(({ id, safety }) => safety || id === 'supervision')
  const acknowledged = new Set(acknowledgeFor ?? usual.map(({ id }) => id))
  const rungs = rungCodesOf(ruleset, 'level')
  const isAbove = (rung: string | undefined): rung is string =>
    rung !== undefined && rungs.indexOf(rung) > rungs.indexOf(level)
  const above = firedRules(recommendation).flatMap(
    (reason): readonly (Asking & { rule: OverruledRule })[] => {
      const floor = ownValue(reason.raises, 'level')
      if (!isAbove(floor)) return []
      const safety = [...dimensionsOf(reason)].some((dimension) => acknowledged.has(dimension))
      const rule = { rule: reason.rule, level: floor, safety, sensitive: reason.sensitive }
      return [{ reason, floors: { level: rungs.indexOf(floor) }, rule }]
    },
  )
  const openQuestions = recommendation.openQuestions
    .filter(({ couldRaise }) => isAbove(ownValue(couldRaise, 'level')))
    .map(({ id, dimensions }) => ({
      id,
      safety: dimensions.some((dimension) => acknowledged.has(dimension)),
    }))
  const needsBridge = rungsLower(recommendation.ladders.level, level, rungs) >= bridgeFrom
  return {
    rules: strongestRules(above, ruleset)
      .map(({ rule }) => rule)
      .sort((a, b) => rungs.indexOf(b.level) - rungs.indexOf(a.level)),
    openQuestions,
    needsAcknowledgement:
      needsBridge || [...above.map(({ rule }) => rule), ...openQuestions].some(({ safety }) => safety),
    ...(needsBridge ? { needsBridge } : {}),
  }
}

/** How far a level lies below the recommended one, or below the floor that is proven so far; nothing where it does not. */
export function rungsLower(
  answer: LadderAnswer | undefined,
  level: string,
  rungs: readonly string[],
): number {
  return Math.max(0, rungs.indexOf(String(floorOf(answer))) - rungs.indexOf(level))
}

/** Every id in it comes from the recommendation. */
function asSpecific<R extends Ruleset>(overruled: Overruled): Overruled<R> {
  return overruled as unknown as Overruled<R>
}
