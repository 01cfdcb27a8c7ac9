import type { Evidence, Reason, Recommendation } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { assessorOf } from '../support/assessorOf.ts'
import { boundsOf } from '../support/boundsOf.ts'
import { floorsOf, type NamedRatings, positionOf } from '../support/reference.ts'
import { assessed, forEveryIntake, type Law } from './Law.ts'

/** Law 6: the evidence of any one decisive reason, all else at least need, gives the same rung. */
export const explanationsSuffice: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const recommendation = assessed(ruleset, intake)
    for (const reason of firedRules(recommendation)) {
      const rungs = assessorOf(ruleset).evaluate(ratingsOf(reason.evidence, ruleset))
      for (const ladder of ladders(ruleset, reason.decisiveFor)) {
        const { least } = boundsOf(recommendation.ladders[ladder.id], ladder)
        expect(positionOf(ladder.rungs, rungs[ladder.id])).toBe(least)
      }
    }
  })
}

/** Law 7: without the decisive reasons, and the rules that they restate, the ladder falls. */
export const withoutDecisiveReasonsTheLadderFalls: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const recommendation = assessed(ruleset, intake)
    for (const ladder of ruleset.ladders) {
      const { least } = boundsOf(recommendation.ladders[ladder.id], ladder)
      const decisive = recommendation.reasons.filter(({ decisiveFor }) => decisiveFor.includes(ladder.id))
      // Everybody starts at the lowest rung: it needs no reason, and has none.
      expect(decisive.length > 0).toBe(least > 0)
      if (least === 0) continue
      const gone = decisive.flatMap(({ rule, restates }) => [rule, ...restates.map((other) => other.rule)])
      const left = floorsOf(without(ruleset, gone), leastOf(recommendation, ruleset))
      expect(left[ladder.id]).toBeLessThan(least)
    }
  })
}

/** Law 7: a reason that is not decisive for a ladder can be dropped without effect on its floor. */
export const otherReasonsCanBeDropped: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const recommendation = assessed(ruleset, intake)
    for (const ladder of ruleset.ladders) {
      const other = recommendation.reasons.filter(({ decisiveFor }) => !decisiveFor.includes(ladder.id))
      if (other.length === 0) continue
      const { least } = boundsOf(recommendation.ladders[ladder.id], ladder)
      const gone = other.map(({ rule }) => rule)
      const left = floorsOf(without(ruleset, gone), leastOf(recommendation, ruleset))
      expect(left[ladder.id]).toBe(least)
    }
  })
}

function firedRules({ reasons }: Recommendation<Ruleset>): readonly Reason<Ruleset>[] {
  return reasons.flatMap((reason) => [reason, ...reason.restates])
}

function ladders(ruleset: Ruleset, ids: readonly string[]): Ruleset['ladders'] {
  return ruleset.ladders.filter(({ id }) => ids.includes(id))
}

function without(ruleset: Ruleset, rules: readonly string[]): Ruleset {
  return { ...ruleset, rules: ruleset.rules.filter(({ id }) => !rules.includes(id)) }
}

/** The least need that is known. By law 1 the rules, read as they stand, say of it what an assessor would say. */
function leastOf({ answered }: Recommendation<Ruleset>, { dimensions }: Ruleset): NamedRatings {
  return Object.fromEntries([
    ...dimensions.map(({ id, ratings }) => [id, ratings[0]?.code]),
    ...answered.map(({ dimension, rating }) => [dimension, rating]),
  ])
}

/** The ratings that the evidence names, and everything else at least need. */
function ratingsOf(evidence: readonly Evidence<Ruleset>[], { dimensions }: Ruleset): NamedRatings {
  return Object.fromEntries([
    ...dimensions.map(({ id, ratings }) => [id, ratings[0]?.code]),
    ...evidence.flatMap((found) =>
      found.kind === 'rating'
        ? [[found.dimension, found.rating]]
        : found.parts.map(({ dimension, rating }) => [dimension, rating]),
    ),
  ])
}
