import * as fc from 'fast-check'
import type { Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { ratingsOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { type NamedRatings, positionOf } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
import { assessed, boundsIn, forEveryPair, type Law, servicesIn } from './Law.ts'

/** Law 3: raising any rating lowers no ladder. */
export const moreNeedNeverMeansLessCare: Law = (rulesets) => {
  const raises = rulesets.chain((ruleset) =>
    ratingsOf(ruleset).chain((ratings) =>
      raisedRatings(ruleset, ratings).map((raised) => ({ ruleset, ratings, raised })),
    ),
  )
  fc.assert(
    fc.property(raises, ({ ruleset, ratings, raised }) => {
      const { evaluate } = assessorOf(ruleset)
      const [before, after] = [evaluate(ratings), evaluate(raised)]
      for (const { id, rungs } of ruleset.ladders) {
        expect(positionOf(rungs, after[id])).toBeGreaterThanOrEqual(positionOf(rungs, before[id]))
      }
    }),
    { numRuns: runs },
  )
}

/** Law 3, of what is only bounded: raising an answered rating lowers no bound and takes away no service. */
export const moreNeedNeverLowersABound: Law = (rulesets) => {
  forEveryPair(rulesets, raisedAnswers, ({ ruleset, intake, more }) => {
    const before = assessed(ruleset, intake)
    const after = assessed(ruleset, more)
    const raised = new Map(boundsIn(ruleset, after).map(({ ladder, bounds }) => [ladder, bounds]))
    for (const { ladder, bounds } of boundsIn(ruleset, before)) {
      expect(raised.get(ladder)?.least).toBeGreaterThanOrEqual(bounds.least)
      expect(raised.get(ladder)?.most).toBeGreaterThanOrEqual(bounds.most)
    }
    const [services, later] = [servicesIn(before), servicesIn(after)]
    expect([...later.needed]).toEqual(expect.arrayContaining([...services.needed]))
    expect([...later.imaginable]).toEqual(expect.arrayContaining([...services.imaginable]))
  })
}

function raisedRatings(ruleset: Ruleset, ratings: NamedRatings): fc.Arbitrary<NamedRatings> {
  return fc
    .record(
      Object.fromEntries(
        ruleset.dimensions.map(({ id, ratings: scale }) => [
          id,
          fc.constantFrom(...scale.slice(positionOf(scale, ratings[id])).map(({ code }) => code)),
        ]),
      ),
      { noNullPrototype: true },
    )
    .chain((all) =>
      fc.constantFrom(all, ...ruleset.dimensions.map(({ id }) => ({ ...ratings, [id]: String(all[id]) }))),
    )
}

function raisedAnswers(ruleset: Ruleset, intake: Intake<Ruleset>): fc.Arbitrary<Intake<Ruleset>> {
  const answered = ruleset.dimensions.filter(({ id }) => typeof intake[id] === 'string')
  return fc
    .record(
      Object.fromEntries(
        answered.map(({ id, ratings }) => [
          id,
          fc.constantFrom(...ratings.slice(positionOf(ratings, String(intake[id]))).map(({ code }) => code)),
        ]),
      ),
      { noNullPrototype: true },
    )
    .map((raised) => ({ ...intake, ...raised }))
}
