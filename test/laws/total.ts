import * as fc from 'fast-check'
import { expect } from 'vitest'
import { ratingsOf, settledIntakeOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { floorsOf } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
import { assessed, forEveryIntake, type Law } from './Law.ts'

/** Law 1: every case gets exactly one rung per ladder, and it is the highest floor. */
export const everyCaseGetsOneRung: Law = (rulesets) => {
  const cases = rulesets.chain((ruleset) => ratingsOf(ruleset).map((ratings) => ({ ruleset, ratings })))
  fc.assert(
    fc.property(cases, ({ ruleset, ratings }) => {
      const floors = floorsOf(ruleset, ratings)
      const expected = ruleset.ladders.map(({ id, rungs }) => [id, rungs[Number(floors[id])]?.code])
      expect(Object.entries(assessorOf(ruleset).evaluate(ratings))).toEqual(expected)
    }),
    { numRuns: runs },
  )
}

/** Law 1, of `assess`: when every question is answered in full, every ladder is final and nothing is open. */
export const everyFullIntakeIsFinal: Law = (rulesets) => {
  forEveryIntake(
    rulesets,
    ({ ruleset, intake }) => {
      const { ladders, openQuestions, services, answered } = assessed(ruleset, intake)
      const ratings = Object.fromEntries(answered.map(({ dimension, rating }) => [dimension, rating]))
      const floors = floorsOf(ruleset, ratings)
      expect(ladders).toEqual(
        Object.fromEntries(
          ruleset.ladders.map(({ id, rungs }) => [
            id,
            { status: 'final', rung: rungs[Number(floors[id])]?.code },
          ]),
        ),
      )
      expect(openQuestions).toEqual([])
      expect(services.possible).toEqual([])
    },
    settledIntakeOf,
  )
}
