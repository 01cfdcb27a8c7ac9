import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { always, createConditions, never } from '../../src/diagram/Conditions.ts'
import { createNodes } from '../../src/diagram/Nodes.ts'
import { createSpend, SpentTooMuch } from '../../src/diagram/Spend.ts'
import { walk } from '../../src/diagram/walk.ts'
import { holds } from '../../src/ruleset/holds.ts'
import { type ResolvedCriterion, resolveCriterion } from '../../src/ruleset/resolveCriterion.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { everyCase } from './everyCase.ts'
import { dimensionsOf, indexOf, orderOf } from './scales.ts'

const sizes = [3, 2, 4, 2]
const dimensions = dimensionsOf(sizes)
// Asked in another order than declared, so that the two cannot be confused.
const order = orderOf(sizes, [2, 0, 3, 1])
const cases = everyCase(sizes)
const criterion = criterionOf(dimensions, 3).map((found) => resolveCriterion(found, indexOf(dimensions)))

function create() {
  const nodes = createNodes(2, order)
  return { ...nodes, ...createConditions(nodes, order) }
}

/** Per case, whether it is met. */
const metBy = (found: ResolvedCriterion) => cases.map((positions) => Number(holds(found, positions)))

test('a condition is met by the cases in which its criterion holds', () => {
  fc.assert(
    fc.property(criterion, (found) => {
      const { of, finish } = create()
      const diagram = finish(of(found), 2)
      expect(cases.map((positions) => walk(diagram, positions))).toEqual(metBy(found))
    }),
    { numRuns: runs },
  )
})

test('conditions are the same number exactly if they are met by the same cases', () => {
  fc.assert(
    fc.property(criterion, criterion, (one, other) => {
      const { of } = create()
      expect(of(one) === of(other)).toBe(String(metBy(one)) === String(metBy(other)))
    }),
    { numRuns: runs },
  )
})

test('any of some conditions is met where one of them is', () => {
  fc.assert(
    fc.property(fc.array(criterion, { maxLength: 5 }), (parts) => {
      const { of, any } = create()
      expect(any(parts.map(of))).toBe(of({ kind: 'any', of: parts }))
    }),
    { numRuns: runs },
  )
})

describe('what says the same in other words is the same number', () => {
  const least = (index: number, threshold: number): ResolvedCriterion => ({
    kind: 'at-least',
    index,
    threshold,
  })
  const [a, b, c] = [least(0, 1), least(1, 1), least(2, 1)]
  const all = (...of: ResolvedCriterion[]): ResolvedCriterion => ({ kind: 'all', of })
  const any = (...of: ResolvedCriterion[]): ResolvedCriterion => ({ kind: 'any', of })
  const atLeastOf = (count: number, ...of: ResolvedCriterion[]): ResolvedCriterion => ({
    kind: 'at-least-of',
    count,
    of,
  })
  const total = (indices: readonly number[], atLeast: number): ResolvedCriterion => ({
    kind: 'total',
    indices,
    atLeast,
  })

  test.each<[string, ResolvedCriterion, ResolvedCriterion]>([
    ['an alternative that needs another one', any(a, all(a, b)), a],
    ['a need that another one meets', all(a, any(a, b)), a],
    ['the higher of two thresholds', all(least(2, 1), least(2, 3), b), all(b, least(2, 3))],
    ['two of three', atLeastOf(2, a, b, c), any(all(a, b), all(a, c), all(b, c))],
    ['a total in another order', total([0, 1], 2), total([1, 0], 2)],
    ['a total of one dimension', total([2], 2), least(2, 2)],
    ['as much as there is', total([0, 1], 3), all(least(0, 2), b)],
    ['nothing asked', all(), total([0], 0)],
  ])('%s', (_, one, other) => {
    const { of } = create()
    expect(of(one)).toBe(of(other))
  })

  test.each<[string, ResolvedCriterion, number]>([
    ['no alternative', any(), never],
    ['a total beyond its dimensions', total([0, 1], 4), never],
    ['more of them than there are', atLeastOf(3, a, b), never],
    ['none needed', atLeastOf(0, a, b), always],
    ['a rating that everybody has', least(0, 0), always],
  ])('%s is a constant', (_, one, constant) => {
    expect(create().of(one)).toBe(constant)
  })
})

test('parts are paid for before they are joined, though nothing comes of them', () => {
  const spending = (bound: number) => createConditions(createNodes(2, order), order, createSpend(bound))
  const nothing: ResolvedCriterion = { kind: 'any', of: [] }
  const parts = { kind: 'at-least-of', count: 2, of: [nothing, nothing, nothing] } as const
  expect(spending(6).of(parts)).toBe(never)
  expect(() => spending(5).of(parts)).toThrow(SpentTooMuch)
  expect(spending(3).any([never, never, never])).toBe(never)
  expect(() => spending(2).any([never, never, never])).toThrow(SpentTooMuch)
})
