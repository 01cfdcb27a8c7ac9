import * as fc from 'fast-check'
import type { Episode, Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { historyOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { completionsOf } from '../support/completions.ts'
import { daysAfter } from '../support/dates.ts'
import { assessed, boundsIn, forEveryPair, type Law, servicesIn } from './Law.ts'

/** Law 2: the order in which episodes are told changes nothing. */
export const episodeOrderNeverMatters: Law = (rulesets) => {
  forEveryPair(
    rulesets,
    (_, { treatmentHistory }) => shuffled(treatmentHistory ?? []),
    ({ ruleset, intake, more }) => {
      const other = intake.treatmentHistory ? { ...intake, treatmentHistory: more } : intake
      expect(foundIn(ruleset, other)).toBe(foundIn(ruleset, intake))
    },
  )
}

/** Law 2: an episode that is told twice changes nothing. */
export const anEpisodeToldTwiceChangesNothing: Law = (rulesets) => {
  forEveryPair(
    rulesets,
    (_, { treatmentHistory }) => fc.subarray([...(treatmentHistory ?? [])]),
    ({ ruleset, intake, more }) => {
      const other = intake.treatmentHistory
        ? { ...intake, treatmentHistory: [...intake.treatmentHistory, ...more] }
        : intake
      expect(foundIn(ruleset, other)).toBe(foundIn(ruleset, intake))
    },
  )
}

/** Law 12: every missing date and response, or the whole history, told later: nothing becomes possible that was not. */
export const whatIsToldLaterAddsNoRung: Law = (rulesets) => {
  forEveryPair(rulesets, toldInFull, ({ ruleset, intake, more }) => {
    const [before, after] = [assessed(ruleset, intake), assessed(ruleset, more)]
    for (const { id } of ruleset.ladders) {
      const possible = [before, after].map(({ ladders }) => {
        const answer = ladders[id]
        return answer?.status === 'final' ? [answer.rung] : answer?.possible
      })
      expect(possible[0]).toEqual(expect.arrayContaining([...(possible[1] ?? [])]))
    }
    expect([...servicesIn(before).imaginable]).toEqual(
      expect.arrayContaining([...servicesIn(after).imaginable]),
    )
  })
}

/** Of the same answers, given some days later, no ladder is higher and no service is new. */
export const timeAloneNeverRaises: Law = (rulesets) => {
  forEveryPair(
    rulesets,
    () => fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 800 })),
    ({ ruleset, intake, more }) => {
      const before = assessed(ruleset, intake)
      const after = assessed(ruleset, { ...intake, assessedOn: daysAfter(intake.assessedOn, more) })
      const later = new Map(boundsIn(ruleset, after).map(({ ladder, bounds }) => [ladder, bounds]))
      for (const { ladder, bounds } of boundsIn(ruleset, before)) {
        expect(later.get(ladder)?.least).toBeLessThanOrEqual(bounds.least)
        expect(later.get(ladder)?.most).toBeLessThanOrEqual(bounds.most)
      }
      expect([...servicesIn(before).needed]).toEqual(expect.arrayContaining([...servicesIn(after).needed]))
      expect([...servicesIn(before).imaginable]).toEqual(
        expect.arrayContaining([...servicesIn(after).imaginable]),
      )
    },
  )
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

/** The intake with a history in which everything is known, and all of it that was known before is as it was. */
function toldInFull(ruleset: Ruleset, intake: Intake<Ruleset>): fc.Arbitrary<Intake<Ruleset>> {
  const { treatmentHistory, assessedOn } = intake
  const full: fc.Arbitrary<readonly Episode<Ruleset>[]> = treatmentHistory
    ? fc.constantFrom(...completionsOf(treatmentHistory, assessedOn, ruleset))
    : historyOf(ruleset, assessedOn)
  return full.map((episodes) => ({ ...intake, treatmentHistory: episodes }))
}

/** Everything that is found, as text, but for the list of the episodes that it was found in. */
function foundIn(ruleset: Ruleset, intake: Intake<Ruleset>): string {
  const { assess, stepDown, stepUp, questions, trace } = assessorOf(ruleset)
  return JSON.stringify(
    [assess(intake), stepDown(intake), stepUp(intake), questions(intake), trace(intake)],
    (key, value) => (key === 'episodes' && Array.isArray(value) ? undefined : value),
  )
}
