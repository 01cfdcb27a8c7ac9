import * as fc from 'fast-check'
import type { Episode, Intake, Recommendation } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { knownHistoryOf, ratingsOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { boundsOf } from '../support/boundsOf.ts'
import { completionsOf } from '../support/completions.ts'
import type { NamedRatings } from '../support/reference.ts'
import { assessed, boundsIn, forEveryIntake, forEveryPair, type Law, servicesIn } from './Law.ts'

/** Law 5: however the open questions are answered, the answer lies within the bounds. */
export const everyCompletionIsWithinTheBounds: Law = (rulesets) => {
  forEveryPair(rulesets, completed, ({ ruleset, intake, more }) => {
    const open = assessed(ruleset, intake)
    const settled = assessed(ruleset, more)
    const final = new Map(boundsIn(ruleset, settled).map(({ ladder, bounds }) => [ladder, bounds]))
    for (const { ladder, bounds } of boundsIn(ruleset, open)) {
      expect(final.get(ladder)?.least).toBeGreaterThanOrEqual(bounds.least)
      expect(final.get(ladder)?.most).toBeLessThanOrEqual(bounds.most)
    }
    const [before, after] = [servicesIn(open), servicesIn(settled)]
    expect([...after.needed]).toEqual(expect.arrayContaining([...before.needed]))
    expect([...before.imaginable]).toEqual(expect.arrayContaining([...after.needed]))
  })
}

/** Law 5: what is possible is just what the cases give that the answers leave open, from the lowest to the highest. */
export const possibleIsExact: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const recommendation = assessed(ruleset, intake)
    const cases = casesOf(ruleset, recommendation)
    fc.pre(cases !== undefined)
    const { evaluate } = assessorOf(ruleset)
    const attained = cases?.map((ratings) => evaluate(ratings)) ?? []
    for (const { id, rungs } of ruleset.ladders) {
      const found = new Set(attained.map((answer) => answer[id]))
      const expected = rungs.filter(({ code }) => found.has(code)).map(({ code }) => code)
      const answer = recommendation.ladders[id]
      expect(answer?.status === 'final' ? [answer.rung] : answer?.possible).toEqual(expected)
    }
  })
}

/**
 * Law 5: each bound is the answer of some completion.
 *
 * Where two dimensions are derived from one history of which not all is known, each is bounded by itself: what the one
 * turns out to be may rule out something of the other, which the bounds do not follow. They are then only known to hold
 * every completion.
 */
export const everyBoundIsAttained: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const derived = ruleset.dimensions.filter(({ derived }) => derived !== undefined)
    fc.pre(derived.length < 2 || histories(ruleset, intake, []).length === 1)
    const { ladders } = assessed(ruleset, intake)
    const [lowest, highest] = [lowestCases(ruleset, intake), highestCases(ruleset, intake)]
    for (const ladder of ruleset.ladders) {
      const { least, most } = boundsOf(ladders[ladder.id], ladder)
      const rungOf = (settled: Intake<Ruleset>) =>
        boundsOf(assessed(ruleset, settled).ladders[ladder.id], ladder).least
      expect(lowest.some((settled) => rungOf(settled) === least)).toBe(true)
      expect(highest.some((settled) => rungOf(settled) === most)).toBe(true)
    }
  })
}

/** Every case that an intake leaves open, unless there are more than a few thousand. */
function casesOf(
  { dimensions }: Ruleset,
  { answered }: Recommendation<Ruleset>,
): readonly NamedRatings[] | undefined {
  const choices = dimensions.map(({ id, ratings }) => {
    const codes = ratings.map(({ code }) => code)
    const answer = answered.find(({ dimension }) => dimension === id)
    if (answer === undefined) return { id, codes }
    const end = codes.indexOf(answer.upTo ?? answer.rating)
    return { id, codes: codes.slice(codes.indexOf(answer.rating), end + 1) }
  })
  if (choices.reduce((count, { codes }) => count * codes.length, 1) > 3000) return undefined
  return choices.reduce<readonly NamedRatings[]>(
    (cases, { id, codes }) => cases.flatMap((ratings) => codes.map((code) => ({ ...ratings, [id]: code }))),
    [{}],
  )
}

/** A history in which everything is known, and all of it that was known before is as it was. */
export function completedHistory(
  ruleset: Ruleset,
  { treatmentHistory, assessedOn }: Intake<Ruleset>,
): fc.Arbitrary<readonly Episode<Ruleset>[]> {
  return treatmentHistory
    ? fc.constantFrom(...completionsOf(treatmentHistory, assessedOn, ruleset))
    : knownHistoryOf(ruleset, assessedOn)
}

function completed(ruleset: Ruleset, intake: Intake<Ruleset>): fc.Arbitrary<Intake<Ruleset>> {
  return fc.tuple(ratingsOf(ruleset), completedHistory(ruleset, intake)).map(([ratings, episodes]) => ({
    ...answeredWith(ruleset, intake, (dimension) => ratings[dimension]),
    treatmentHistory: episodes,
  }))
}

/** The completions among which the lowest answer must be: every open rating at its lowest. */
function lowestCases(ruleset: Ruleset, intake: Intake<Ruleset>): readonly Intake<Ruleset>[] {
  const lowest = answeredWith(ruleset, intake, (_, codes) => codes[0])
  return histories(ruleset, intake, []).map((treatmentHistory) => ({ ...lowest, treatmentHistory }))
}

/** The completions among which the highest answer must be: every open rating at its highest. */
function highestCases(ruleset: Ruleset, intake: Intake<Ruleset>): readonly Intake<Ruleset>[] {
  const highest = answeredWith(ruleset, intake, (_, codes) => codes.at(-1))
  const level = ruleset.ladders.find(({ id }) => id === 'level')?.rungs.at(-1)?.code ?? ''
  const worst: Episode<Ruleset>[] = [{ level, outcome: 'ongoing', response: 'none' }]
  return histories(ruleset, intake, worst).map((treatmentHistory) => ({ ...highest, treatmentHistory }))
}

function histories(
  ruleset: Ruleset,
  { treatmentHistory, assessedOn }: Intake<Ruleset>,
  otherwise: readonly Episode<Ruleset>[],
): readonly (readonly Episode<Ruleset>[])[] {
  return treatmentHistory ? completionsOf(treatmentHistory, assessedOn, ruleset) : [otherwise]
}

function answeredWith(
  ruleset: Ruleset,
  intake: Intake<Ruleset>,
  choose: (dimension: string, codes: readonly string[]) => string | undefined,
): Intake<Ruleset> {
  const open = ruleset.dimensions.filter(({ id, derived }) => derived === undefined && !intake[id])
  return {
    ...intake,
    ...Object.fromEntries(
      open.map(({ id, ratings }) => [
        id,
        choose(
          id,
          ratings.map(({ code }) => code),
        ),
      ]),
    ),
  }
}
