import type { Assessor, Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { rungsOf } from './offers.ts'

type Recommended = ReturnType<Assessor['assess']>
type Fired = Recommended['reasons'][number]

/**
 * Of the rules that are overruled or not met, those that are told say all that there is to say, and nothing less than what is
 * so: of every danger the rule that takes most of it is told, or another one that is told outdoes it; and none is told that a
 * rule about that danger alone outdoes.
 */
export function expectStrongest(
  told: readonly string[],
  all: readonly string[],
  { reasons }: Recommended,
  ruleset: Ruleset,
): void {
  expect(all).toEqual(expect.arrayContaining([...told]))
  expect(told.length > 0).toBe(all.length > 0)
  const fired = reasons
    .flatMap((reason) => [reason, ...reason.restates])
    .filter(({ rule }) => all.includes(rule))
  const isTold = ({ rule }: Fired) => told.includes(rule)
  const dangers = new Set(fired.flatMap(({ evidence }) => evidence.map(nameOf)))
  for (const danger of dangers) {
    const about = fired.filter(({ evidence }) => evidence.some((item) => nameOf(item) === danger))
    // No danger goes untold.
    expect(about.some(isTold)).toBe(true)
    const level = ({ raises }: Fired) => rungsOf(ruleset, 'level').indexOf(String(raises.level))
    const takes = ({ evidence }: Fired) =>
      Math.max(
        ...evidence.filter((item) => nameOf(item) === danger).map((item) => thresholdOf(item, ruleset)),
      )
    const alone = about.filter(({ evidence }) => evidence.every((item) => nameOf(item) === danger))
    // Of rules about it alone, none that is told is weaker than another one in every way.
    for (const weak of alone.filter(isTold))
      for (const strong of alone)
        expect(
          takes(strong) > takes(weak) && outdoes(strong, weak, ruleset) && level(strong) >= level(weak),
        ).toBe(false)
  }
}

/** Does one raise every ladder that a place is measured by at least as far? */
function outdoes(one: Fired, other: Fired, ruleset: Ruleset): boolean {
  return ['level', 'withdrawalManagement'].every((ladder) => {
    const rung = ({ raises }: Fired) => rungsOf(ruleset, ladder).indexOf(String(raises[ladder]))
    return rung(one) >= rung(other)
  })
}

function nameOf(item: Fired['evidence'][number]): string {
  return item.kind === 'rating' ? item.dimension : item.parts.map(({ dimension }) => dimension).join('+')
}

function thresholdOf(item: Fired['evidence'][number], { dimensions }: Ruleset): number {
  if (item.kind === 'total') return item.threshold
  const ratings = dimensions.find(({ id }) => id === item.dimension)?.ratings ?? []
  return ratings.findIndex(({ code }) => code === item.threshold)
}
