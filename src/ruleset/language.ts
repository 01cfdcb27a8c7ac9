import type { All, Any, AtLeast, AtLeastOf, Criterion, Total } from './Criterion.ts'

/** What the language needs to know of a dimension: its id and its rating codes, lowest first. */
export interface DimensionShape {
  readonly id: string
  readonly ratings: readonly (string | { readonly code: string })[]
}

type Code<R> = R extends string ? R : R extends { readonly code: infer C extends string } ? C : never

type ShapeOf<D extends readonly DimensionShape[], I extends string> = Extract<
  D[number],
  { readonly id: I }
>['ratings']

/** The ratings above the lowest one: `atLeast` the lowest would always be true. */
type RatingAboveLowest<R extends readonly unknown[]> = R extends readonly [unknown, ...infer Above]
  ? Code<Above[number]>
  : Code<R[number]>

/** The criterion builders, bound to the dimensions that they may speak of. */
export interface Language<D extends readonly DimensionShape[]> {
  /** The rating is this one or a later one. */
  readonly atLeast: <I extends D[number]['id']>(
    dimension: I,
    rating: RatingAboveLowest<ShapeOf<D, I>>,
  ) => AtLeast
  /** Every criterion holds. */
  readonly all: (first: Criterion, ...more: readonly Criterion[]) => All
  /** One criterion or more holds. */
  readonly any: (first: Criterion, ...more: readonly Criterion[]) => Any
  /** `count` or more of the criteria hold. */
  readonly atLeastOf: (count: number, of: readonly [Criterion, ...Criterion[]]) => AtLeastOf
  /** The positions of the ratings (0 for the lowest) add up to `atLeast` or more. */
  readonly total: <const I extends readonly D[number]['id'][]>(
    dimensions: I & (I extends readonly [] ? never : unknown),
    atLeast: number,
  ) => Total
}

/**
 * Binds the criterion builders to dimensions, so that a misspelled dimension or rating is a compile error on the very
 * word.
 *
 * The builders check nothing at run time: `defineRuleset` and `parseRuleset` check the whole ruleset at once.
 *
 * @param dimensions - Dimensions, or outlines of them: `{ id, ratings }` with the codes lowest first.
 * @returns `{ atLeast, all, any, atLeastOf, total }`. The criteria that they build are plain JSON.
 *
 * @example
 * ```ts
 * import { language } from 'level-of-care/rules'
 *
 * const { all, atLeast } = language([
 *   { id: 'pain', ratings: ['none', 'some', 'much'] },
 *   { id: 'sleep', ratings: ['good', 'poor'] },
 * ])
 * const criterion = all(atLeast('pain', 'some'), atLeast('sleep', 'poor'))
 * criterion.of.length // 2
 * ```
 */
export function language<const D extends readonly DimensionShape[]>(_dimensions: D): Language<D> {
  return {
    atLeast: (dimension, rating) => ({ kind: 'at-least', dimension, rating }),
    all: (first, ...more) => ({ kind: 'all', of: [first, ...more] }),
    any: (first, ...more) => ({ kind: 'any', of: [first, ...more] }),
    atLeastOf: (count, of) => ({ kind: 'at-least-of', count, of }),
    total: (dimensions, atLeast) => ({ kind: 'total', dimensions, atLeast }),
  }
}
