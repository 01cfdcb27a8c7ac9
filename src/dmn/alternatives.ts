import type { ResolvedCondition } from '../rules/resolveCondition.ts'
import { DmnError } from './DmnError.ts'

/** What one row of a table asks for: by place in the case a position at least, and the totals that it needs. */
export interface Alternative {
  readonly thresholds: ReadonlyMap<number, number>
  /** By the places that are added up, joined with commas. */
  readonly totals: ReadonlyMap<string, number>
}

/** A rule that needs more rows than this would hide what it says. */
const mostRows = 500

/**
 * The ways in which a condition can be met, one row of a table each: a row can only ask for several things at once.
 *
 * @throws {@link DmnError} (`too-many-rows`)
 */
export function alternatives(condition: ResolvedCondition): readonly Alternative[] {
  switch (condition.kind) {
    case 'at-least':
      return [{ thresholds: new Map([[condition.place, condition.threshold]]), totals: new Map() }]
    case 'total':
      return [{ thresholds: new Map(), totals: new Map([[condition.places.join(','), condition.atLeast]]) }]
    case 'all':
      return together(condition.of.map(alternatives))
    case 'any':
      return withoutNeedless(condition.of.flatMap(alternatives))
    case 'at-least-of':
      return withoutNeedless(
        choices(condition.of, condition.count).flatMap((chosen) => together(chosen.map(alternatives))),
      )
  }
}

/** Every choice of so many of them. */
function choices<T>(of: readonly T[], count: number): readonly (readonly T[])[] {
  let found: readonly { readonly chosen: readonly T[]; readonly left: number }[] = [
    { chosen: [], left: count },
  ]
  for (const [place, one] of of.entries()) {
    found = bounded(
      found.flatMap(({ chosen, left }) => [
        ...(left > 0 ? [{ chosen: [...chosen, one], left: left - 1 }] : []),
        // Skipped only while enough others are to come.
        ...(left < of.length - place ? [{ chosen, left }] : []),
      ]),
    )
  }
  return found.map(({ chosen }) => chosen)
}

/** One way of each, in every combination. */
function together(parts: readonly (readonly Alternative[])[]): readonly Alternative[] {
  return parts.reduce<readonly Alternative[]>(
    (ways, part) => withoutNeedless(ways.flatMap((way) => part.map((other) => both(way, other)))),
    [{ thresholds: new Map(), totals: new Map() }],
  )
}

function both(one: Alternative, other: Alternative): Alternative {
  return {
    thresholds: higher(one.thresholds, other.thresholds),
    totals: higher(one.totals, other.totals),
  }
}

function higher<K>(one: ReadonlyMap<K, number>, other: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  const joined = new Map(one)
  for (const [key, value] of other) joined.set(key, Math.max(value, joined.get(key) ?? value))
  return joined
}

/** Leaves out the ways that ask for more than another one does. */
function withoutNeedless(ways: readonly Alternative[]): readonly Alternative[] {
  return bounded(ways).filter(
    (way, place) =>
      !ways.some(
        (other, at) => at !== place && isEnough(way, other) && (at < place || !isEnough(other, way)),
      ),
  )
}

/** Does whoever meets this meet the other one too? */
function isEnough(way: Alternative, other: Alternative): boolean {
  return reaches(way.thresholds, other.thresholds) && reaches(way.totals, other.totals)
}

function reaches<K>(one: ReadonlyMap<K, number>, other: ReadonlyMap<K, number>): boolean {
  return [...other].every(([key, value]) => Number(one.get(key) ?? -1) >= value)
}

function bounded<T>(list: readonly T[]): readonly T[] {
  if (list.length > mostRows) throw new DmnError(mostRows)
  return list
}
