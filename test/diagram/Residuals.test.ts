import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { always, createResiduals, never, noDepth, type Residual } from '../../src/diagram/Residuals.ts'
import { holds } from '../../src/ruleset/holds.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { type ResolvedCriterion, resolveCriterion } from '../../src/ruleset/resolveCriterion.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { anyPositions, everyCase } from './everyCase.ts'
import { dimensionsOf, indexOf, orderOf } from './scales.ts'

const sizes = [3, 2, 4, 2]
const dimensions = dimensionsOf(sizes)
// Asked in another order than declared, so that the two cannot be confused.
const { depths, indices, sizes: depthSizes } = orderOf(sizes, [2, 0, 3, 1])
const conditions = criterionOf(dimensions, 3).map((found) => resolveCriterion(found, indexOf(dimensions)))
const create = () => createResiduals(depths, depthSizes)

/** A criterion on the index that is asked at a depth. */
const asked = (depth: number, threshold: number): ResolvedCriterion => ({
  kind: 'at-least',
  index: at(indices, depth),
  threshold,
})
const all = (...of: ResolvedCriterion[]): ResolvedCriterion => ({ kind: 'all', of })
const any = (...of: ResolvedCriterion[]): ResolvedCriterion => ({ kind: 'any', of })
const atLeastOf = (count: number, ...of: ResolvedCriterion[]): ResolvedCriterion => ({
  kind: 'at-least-of',
  count,
  of,
})
const totalOf = (asks: readonly number[], atLeast: number): ResolvedCriterion => ({
  kind: 'total',
  indices: asks.map((depth) => at(indices, depth)),
  atLeast,
})

test('answered depth by depth, a criterion ends as what it is', () => {
  fc.assert(
    fc.property(conditions, anyPositions(sizes), (criterion, positions) => {
      const { of, answer } = create()
      const left = indices.reduce<Residual>(
        (residual, index, depth) => answer(residual, depth, at(positions, index)),
        of(criterion),
      )
      expect(left).toBe(holds(criterion, positions) ? always : never)
    }),
    { numRuns: runs },
  )
})

test('it asks no depth before its first one, and does ask that', () => {
  fc.assert(
    fc.property(conditions, (criterion) => {
      const { of, answer, firstDepth } = create()
      const residual = of(criterion)
      const first = firstDepth(residual)
      for (let depth = 0; depth < depthSizes.length; depth++) {
        const answers = Array.from({ length: at(depthSizes, depth) }, (_, position) =>
          answer(residual, depth, position),
        )
        if (depth < first) expect(new Set(answers)).toEqual(new Set([residual]))
        // What no case meets, or every case does, must have been recognized, or its first depth is asked.
        if (depth === first) expect(answers).not.toContain(residual)
      }
    }),
    { numRuns: runs },
  )
})

test('equal numbers are equal conditions', () => {
  const cases = everyCase(sizes)
  fc.assert(
    fc.property(conditions, conditions, (one, other) => {
      const { of } = create()
      if (of(one) !== of(other)) return
      expect(cases.filter((positions) => holds(one, positions))).toEqual(
        cases.filter((positions) => holds(other, positions)),
      )
    }),
    { numRuns: runs },
  )
})

describe('conditions that say the same in other words have the same number', () => {
  const a = asked(0, 1)
  const b = asked(1, 1)
  const c = asked(2, 1)
  const rows: Readonly<Record<string, readonly [ResolvedCriterion, ResolvedCriterion]>> = {
    'parts in another order': [all(a, b, c), all(c, a, b)],
    'a part twice': [any(a, b, a), any(a, b)],
    'all within all': [all(a, all(b, c)), all(a, b, c)],
    'any within any': [any(any(a, b), c), any(a, b, c)],
    'all of one': [all(a), a],
    'the higher of two thresholds, both needed': [all(asked(0, 1), asked(0, 3), b), all(asked(0, 3), b)],
    'the higher one first': [all(asked(0, 3), asked(0, 1), b), all(asked(0, 3), b)],
    'the lower of two thresholds, one needed': [any(asked(0, 3), asked(0, 1), b), any(asked(0, 1), b)],
    'the lower one first': [any(asked(0, 1), asked(0, 3), b), any(asked(0, 1), b)],
    'an alternative that needs another one': [any(a, all(a, b)), a],
    'a need that another one meets': [all(a, any(a, b)), a],
    'one of several': [atLeastOf(1, a, b, c), any(a, b, c)],
    'as many as there are': [atLeastOf(3, a, b, c), all(a, b, c)],
    'two of three, in another order': [atLeastOf(2, a, b, c), atLeastOf(2, c, b, a)],
    'a total of one dimension': [totalOf([0], 2), asked(0, 2)],
    'the higher of two totals of one dimension': [all(totalOf([0], 1), totalOf([0], 3)), asked(0, 3)],
    'a total in another order': [totalOf([0, 1], 2), totalOf([1, 0], 2)],
  }

  test.each(Object.entries(rows))('%s', (_, [one, other]) => {
    const { of } = create()
    expect(of(one)).toBe(of(other))
  })

  test('and others do not', () => {
    const { of } = create()
    const different = [a, b, asked(0, 2), all(a, b), any(a, b), all(a, c), atLeastOf(2, a, b, c)]
    const totals = [totalOf([0, 1], 2), totalOf([0, 1], 3), totalOf([0, 2], 2)]
    expect(new Set([...different, ...totals].map(of)).size).toBe(10)
  })
})

test('what is left of a criterion is what others are from the start', () => {
  const { of, answer } = create()
  const [a, b, c] = [asked(0, 2), asked(1, 1), asked(2, 1)]
  expect(answer(of(all(a, b)), 0, 2)).toBe(of(b))
  expect(answer(of(all(a, b)), 0, 1)).toBe(never)
  expect(answer(of(any(a, b)), 0, 1)).toBe(of(b))
  expect(answer(of(any(a, b)), 0, 3)).toBe(always)
  expect(answer(of(atLeastOf(2, a, b, c)), 0, 2)).toBe(of(any(b, c)))
  expect(answer(of(atLeastOf(2, a, b, c)), 0, 0)).toBe(of(all(b, c)))
  expect(answer(of(atLeastOf(2, a, b, asked(0, 3))), 0, 3)).toBe(always)
  expect(answer(of(totalOf([0, 1, 2], 4)), 0, 2)).toBe(of(totalOf([1, 2], 2)))
  expect(answer(of(totalOf([0, 1], 3)), 0, 3)).toBe(always)
  expect(answer(of(totalOf([0, 1], 3)), 0, 0)).toBe(never)
})

test('constants ask nothing', () => {
  const { firstDepth, any: join, alternatives, answer } = create()
  expect(firstDepth(never)).toBe(noDepth)
  expect(firstDepth(always)).toBe(noDepth)
  expect(join([])).toBe(never)
  expect(join([never, never])).toBe(never)
  expect(join([never, always])).toBe(always)
  expect(alternatives(always)).toEqual([always])
  expect(answer(never, 0, 1)).toBe(never)
  expect(answer(always, 0, 0)).toBe(always)
})

test('alternatives are those of an any, and else the criterion itself', () => {
  const { of, alternatives } = create()
  const [a, b, c] = [asked(0, 1), asked(1, 1), asked(2, 1)]
  expect(new Set(alternatives(of(any(a, all(b, c)))))).toEqual(new Set([of(a), of(all(b, c))]))
  expect(alternatives(of(all(a, b)))).toEqual([of(all(a, b))])
})

test('any of some conditions is their any, without what another one covers', () => {
  const { of, any: join } = create()
  const [a, b, c] = [asked(0, 1), asked(1, 1), asked(2, 1)]
  expect(join([of(a), of(b)])).toBe(of(any(a, b)))
  expect(join([of(any(a, b)), of(c)])).toBe(of(any(a, b, c)))
  expect(join([of(a), of(all(a, b)), of(c)])).toBe(of(any(a, c)))
})

test('what is one of some conditions, or needs one of them, is told from what does not', () => {
  const { of, needsOneOf } = create()
  const [a, b, c] = [asked(0, 1), asked(1, 1), asked(2, 1)]
  expect(needsOneOf(of(a), new Set([of(a), of(c)]))).toBe(true)
  expect(needsOneOf(of(all(a, b)), new Set([of(b)]))).toBe(true)
  expect(needsOneOf(of(all(a, b)), new Set([of(c)]))).toBe(false)
  expect(needsOneOf(of(any(a, b)), new Set([of(a)]))).toBe(false)
  expect(needsOneOf(of(a), new Set())).toBe(false)
})
