import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'

/** What one row of a table asks for: by the index of a dimension a position at least, and the totals that it needs. */
export interface Alternative {
  readonly thresholds: ReadonlyMap<number, number>
  /** By the indices that are added up, joined with commas. */
  readonly totals: ReadonlyMap<string, number>
}

/** A rule that needs more rows than this would hide what it says. */
export const mostRows = 500

/** Several ways; nothing where there are too many of them to be listed. */
type Ways<T> = readonly T[] | undefined

/**
 * The ways in which a criterion can be met, one row of a table each: a row can only ask for several things at once.
 *
 * @returns Nothing where that would be more rows than anybody reads.
 */
export function alternatives(criterion: ResolvedCriterion): Ways<Alternative> {
  switch (criterion.kind) {
    case 'at-least':
      return [{ thresholds: new Map([[criterion.index, criterion.threshold]]), totals: new Map() }]
    case 'total':
      return [{ thresholds: new Map(), totals: new Map([[criterion.indices.join(','), criterion.atLeast]]) }]
    default: {
      const parts = known(criterion.of.map(alternatives))
      return parts && combined(criterion, parts)
    }
  }
}

function combined(
  criterion: Exclude<ResolvedCriterion, { readonly kind: 'at-least' | 'total' }>,
  parts: readonly (readonly Alternative[])[],
): Ways<Alternative> {
  switch (criterion.kind) {
    case 'all':
      return together(parts)
    case 'any':
      return withoutNeedless(parts.flat())
    case 'at-least-of':
      return withoutNeedless(known(choices(parts, criterion.count)?.map(together))?.flat())
  }
}

/** All of them, unless one of them has too many ways. */
function known<T>(parts: Ways<Ways<T>>): Ways<readonly T[]> {
  return parts?.every((part) => part !== undefined) ? parts : undefined
}

/** Every choice of so many of them. */
function choices<T>(of: readonly T[], count: number): Ways<readonly T[]> {
  let found: Ways<{ readonly chosen: readonly T[]; readonly left: number }> = [{ chosen: [], left: count }]
  for (const [index, one] of of.entries())
    found = bounded(
      found?.flatMap(({ chosen, left }) => [
        ...(left > 0 ? [{ chosen: [...chosen, one], left: left - 1 }] : []),
        // Skipped only while enough others are to come.
        ...(left < of.length - index ? [{ chosen, left }] : []),
      ]),
    )
  return found?.map(({ chosen }) => chosen)
}

/** One way of each, in every combination. */
function together(parts: readonly (readonly Alternative[])[]): Ways<Alternative> {
  return parts.reduce<Ways<Alternative>>(
    (ways, part) => withoutNeedless(ways?.flatMap((way) => part.map((other) => both(way, other)))),
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
function withoutNeedless(ways: Ways<Alternative>): Ways<Alternative> {
  return bounded(ways)?.filter(
    (way, index, all) =>
      !all.some((other, at) => at !== index && isEnough(way, other) && (at < index || !isEnough(other, way))),
  )
}

/** Does whoever meets this meet the other one too? */
function isEnough(way: Alternative, other: Alternative): boolean {
  return reaches(way.thresholds, other.thresholds) && reaches(way.totals, other.totals)
}

function reaches<K>(one: ReadonlyMap<K, number>, other: ReadonlyMap<K, number>): boolean {
  return [...other].every(([key, value]) => Number(one.get(key) ?? -1) >= value)
}

function bounded<T>(ways: Ways<T>): Ways<T> {
  return ways !== undefined && ways.length <= mostRows ? ways : undefined
}
