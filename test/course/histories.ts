import * as fc from 'fast-check'
import type { Episode, Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { ratingsOf } from '../support/arbitraries.ts'
import { daysAfter, daysBefore } from '../support/dates.ts'

/** Codes of the level ladder, least intensive first. */
export function levelsOf({ ladders }: Ruleset): readonly string[] {
  return ladders.filter(({ id }) => id === 'level').flatMap(({ rungs }) => rungs.map(({ code }) => code))
}

/**
 * One to six assessments of somebody, a day to forty days apart, oldest first. From one to the next few ratings change, so
 * that recommendations often agree; the level of the ongoing care may change, and some answers may be missing. In a quiet
 * history nothing is ever found, so that somebody may be ready for discharge.
 */
export function histories(ruleset: Ruleset): fc.Arbitrary<readonly Intake<Ruleset>[]> {
  const rated = ruleset.dimensions.filter(({ derived }) => derived === undefined)
  const ids = [...rated.map(({ id }) => id), 'treatmentHistory']
  const levels = levelsOf(ruleset)
  const lowest = Object.fromEntries(rated.map(({ id, ratings }) => [id, ratings[0]?.code]))
  const ratings = ratingsOf({ ...ruleset, dimensions: rated })
  const rarely = <T>(some: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some })
  const mostlyLowest = (changes: Readonly<Record<string, string>>, kept: readonly string[]) => ({
    ...lowest,
    ...Object.fromEntries(kept.map((id) => [id, changes[id]])),
  })
  const few = fc.subarray(
    rated.map(({ id }) => id),
    { maxLength: Math.min(2, rated.length) },
  )
  const week = fc.record({
    gap: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 25, max: 40 }) },
    ),
    level: rarely(fc.constantFrom(...levels)),
    changes: ratings,
    changed: few,
    confirmed: rarely(
      fc.record({
        what: fc.constantFrom('danger-past', 'step-up-declined'),
        ago: fc.integer({ min: 0, max: 40 }),
      }),
    ),
    isOut: fc.oneof(
      { weight: 15, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    missing: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(ids) }),
    ended: rarely(fc.record({ level: fc.constantFrom(...levels), ago: fc.integer({ min: 0, max: 60 }) })),
  })
  return fc
    .record({
      base: fc.oneof(
        ratings,
        fc.tuple(ratings, few).map(([changes, kept]) => mostlyLowest(changes, kept)),
      ),
      level: fc.constantFrom(...levels),
      weeks: fc.array(week, { minLength: 1, maxLength: 6 }),
      isQuiet: rarely(fc.constant(true)),
    })
    .map(({ base, level, weeks, isQuiet }) => {
      let assessedOn = '2026-01-31'
      return weeks.map(({ gap, changes, changed, missing, ended, confirmed, isOut, ...rest }) => {
        assessedOn = daysAfter(assessedOn, gap)
        const here: Episode<Ruleset> = {
          level: rest.level ?? level,
          outcome: 'ongoing',
          response: 'good',
          ...(confirmed === undefined
            ? {}
            : {
                confirmations: [
                  {
                    what: confirmed.what,
                    by: 'a clinician',
                    on: daysBefore(assessedOn, confirmed.ago),
                  },
                ],
              }),
        }
        const past: readonly Episode<Ruleset>[] =
          ended === undefined
            ? []
            : [{ level: ended.level, outcome: 'improved', endedOn: daysAfter('2025-12-01', ended.ago) }]
        const answers: Record<string, unknown> = {
          ...(isQuiet ? lowest : base),
          ...(isQuiet ? {} : Object.fromEntries(changed.map((id) => [id, changes[id]]))),
          treatmentHistory: isOut ? past : [...past, here],
        }
        for (const id of missing) delete answers[id]
        return { ...answers, assessedOn }
      })
    })
}

/** How the assessments are to agree. */
export function countings(): fc.Arbitrary<Counting> {
  return fc.oneof(
    fc.constant(usualCounting),
    fc.record({
      minimumAssessments: fc.integer({ min: 1, max: 4 }),
      minimumDaysApart: fc.integer({ min: 0, max: 15 }),
      maximumDaysApart: fc.constantFrom(30, 9),
      minimumDaysBeforeEnding: fc.constantFrom(56, 10, 0),
      daysOfStability: fc.constantFrom(28, 5),
    }),
  )
}

export interface Counting {
  readonly minimumAssessments: number
  readonly minimumDaysApart: number
  readonly maximumDaysApart: number
  readonly minimumDaysBeforeEnding: number
  readonly daysOfStability: number
}

/** The same at every level; the end of treatment after a short time, or no history would ever be long enough. */
export const usualCounting: Counting = {
  minimumAssessments: 2,
  minimumDaysApart: 7,
  maximumDaysApart: 30,
  minimumDaysBeforeEnding: 7,
  daysOfStability: 28,
}
