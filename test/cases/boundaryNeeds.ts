import { type Criterion, combine, leastNeed, mostNeed, type Need } from './criterion.ts'
import { combinedNeeds } from './ruleStatements.ts'

/**
 * Every way to just meet a criterion: the lowest needs that do, so that one rung less anywhere misses it.
 *
 * Together with `highestMissing` they say all there is to say about it: of all criteria that more need can only bring
 * closer, no other one gives the same answers at these points. (Of combined needs, which can add up in tens of
 * thousands of ways, they hold a sample.)
 */
export function lowestMeeting(criterion: Criterion): Need[] {
  switch (criterion.kind) {
    case 'rating':
      return [{ ...leastNeed, [criterion.dimension]: criterion.position }]
    case 'combined needs':
      return needsAddingUpTo(criterion.atLeast, leastNeed)
    case 'count': {
      const ways = choose(criterion.atLeast, criterion.of).flatMap((parts) =>
        joinEvery(parts.map(lowestMeeting), leastNeed, Math.max),
      )
      return distinct(ways).filter((way) => !ways.some((other) => isBelow(other, way)))
    }
  }
}

/** Every way to just miss a criterion, however high everything else is: the highest needs that do not meet it. */
export function highestMissing(criterion: Criterion): Need[] {
  switch (criterion.kind) {
    case 'rating':
      return [{ ...mostNeed, [criterion.dimension]: criterion.position - 1 }]
    case 'combined needs':
      return needsAddingUpTo(criterion.atLeast - 1, mostNeed)
    case 'count': {
      // It is missed when so many parts are missed that the others are too few.
      const ways = choose(criterion.of.length - criterion.atLeast + 1, criterion.of).flatMap((parts) =>
        joinEvery(parts.map(highestMissing), mostNeed, Math.min),
      )
      return distinct(ways).filter((way) => !ways.some((other) => isBelow(way, other)))
    }
  }
}

/** The needs that are one rung lower in one dimension. */
export function oneRungLower(need: Need): Need[] {
  return Object.entries(need)
    .filter(([, position]) => position > 0)
    .map(([id, position]) => ({ ...need, [id]: position - 1 }))
}

/** From every starting dimension: few needs as high as they go, and all needs as even as they can be. */
function needsAddingUpTo(sum: number, rest: Need): Need[] {
  const ways = combinedNeeds.flatMap((_, start) => {
    const order = [...combinedNeeds.slice(start), ...combinedNeeds.slice(0, start)]
    const steep = order.map((_, place) => Math.min(4, Math.max(0, sum - 4 * place)))
    const even = order.map((_, place) => Math.floor(sum / order.length) + Number(place < sum % order.length))
    return [steep, even].map((points) => ({
      ...rest,
      ...Object.fromEntries(order.map((id, place) => [id, points[place]])),
    }))
  })
  return distinct(ways)
}

function joinEvery(
  lists: readonly (readonly Need[])[],
  start: Need,
  pick: (a: number, b: number) => number,
): Need[] {
  return lists.reduce<Need[]>(
    (joined, list) => joined.flatMap((one) => list.map((other) => combine(one, other, pick))),
    [start],
  )
}

function choose<T>(count: number, items: readonly T[]): T[][] {
  const [first, ...rest] = items
  if (count === 0) return [[]]
  if (first === undefined) return []
  return [...choose(count - 1, rest).map((chosen) => [first, ...chosen]), ...choose(count, rest)]
}

export function distinct(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()]
}

function isBelow(one: Need, other: Need): boolean {
  const pairs = Object.keys(one).map((id) => [one[id as keyof Need], other[id as keyof Need]] as const)
  return pairs.every(([a, b]) => a <= b) && pairs.some(([a, b]) => a < b)
}
