import { sum } from './holds.ts'
import type { ResolvedCondition, ResolvedTotal } from './resolveCondition.ts'

/**
 * One way to meet a condition: every rating at least this high, and every total at least this large. A total stays as
 * it is, for the ways to reach it are far too many to list.
 */
interface Situation {
  readonly least: readonly number[]
  readonly totals: readonly ResolvedTotal[]
}

/** A condition with more ways to be met than this is not analyzed: nothing is claimed about it. */
const analyzed = 256

/**
 * Does the first condition, whenever it holds, make the second one hold?
 *
 * The check is sound: `true` is a proof. The first condition is written as the list of its least demanding situations,
 * and the second must hold in each of them; since it is monotone, it then holds in every case beyond them. Inside a
 * situation a total over some dimensions proves a total over the same and more dimensions, and nothing else. So `false`
 * can also mean that the proof was not found; for conditions without totals it means that there is none.
 */
export function implies(first: ResolvedCondition, second: ResolvedCondition, places: number): boolean {
  const situations = situationsOf(first, places)
  return situations?.every((situation) => holdsIn(second, situation)) ?? false
}

function situationsOf(condition: ResolvedCondition, places: number): readonly Situation[] | undefined {
  switch (condition.kind) {
    case 'at-least': {
      const least = Array.from({ length: places }, (_, place) =>
        place === condition.place ? condition.threshold : 0,
      )
      return [{ least, totals: [] }]
    }
    case 'total':
      return [{ least: Array.from({ length: places }, () => 0), totals: [condition] }]
    case 'any':
      return atLeastOf(1, condition.of, places)
    case 'all':
      return atLeastOf(condition.of.length, condition.of, places)
    case 'at-least-of':
      return atLeastOf(condition.count, condition.of, places)
  }
}

/**
 * The situations in which `count` of the parts hold. Part by part, each situation so far is continued with the part and
 * without it; those that could no longer come to the count are dropped.
 */
function atLeastOf(
  count: number,
  parts: readonly ResolvedCondition[],
  places: number,
): readonly Situation[] | undefined {
  const nothing: Situation = { least: Array.from({ length: places }, () => 0), totals: [] }
  /** By how many of the parts hold in them. */
  let situations: readonly (readonly Situation[])[] = [[nothing]]
  for (const [position, part] of parts.entries()) {
    const own = situationsOf(part, places)
    if (own === undefined) return undefined
    const fewest = count - (parts.length - position - 1)
    situations = Array.from({ length: Math.min(count, position + 1) + 1 }, (_, held) => {
      if (held < fewest) return []
      const without = situations[held] ?? []
      const withOne = situations[held - 1] ?? []
      return [...without, ...withOne.flatMap((one) => own.map((other) => both(one, other)))]
    })
    if (situations.some(({ length }) => length > analyzed)) return undefined
  }
  // More than there are parts never hold: there is no situation, and so nothing that is not implied.
  return situations[count] ?? []
}

function both(one: Situation, other: Situation): Situation {
  return {
    least: one.least.map((position, place) => Math.max(position, Number(other.least[place]))),
    totals: [...one.totals, ...other.totals],
  }
}

function holdsIn(condition: ResolvedCondition, situation: Situation): boolean {
  switch (condition.kind) {
    case 'at-least':
      return Number(situation.least[condition.place]) >= condition.threshold
    case 'all':
      return condition.of.every((part) => holdsIn(part, situation))
    case 'any':
      return condition.of.some((part) => holdsIn(part, situation))
    case 'at-least-of':
      return condition.of.filter((part) => holdsIn(part, situation)).length >= condition.count
    case 'total':
      return [noTotal, ...situation.totals].some((total) => proves(total, condition, situation))
  }
}

const noTotal: ResolvedTotal = { kind: 'total', places: [], atLeast: 0 }

/** The dimensions of the first total reach it together; those that only the second one counts add their own least. */
function proves(first: ResolvedTotal, second: ResolvedTotal, { least }: Situation): boolean {
  if (!first.places.every((place) => second.places.includes(place))) return false
  const others = second.places.filter((place) => !first.places.includes(place))
  return first.atLeast + sum(others, least) >= second.atLeast
}
