import * as fc from 'fast-check'
import type { Dimension } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { createImplies } from '../../src/diagram/implies.ts'
import { holds } from '../../src/ruleset/holds.ts'
import { type ResolvedCriterion, resolveCriterion } from '../../src/ruleset/resolveCriterion.ts'
import { rulesetById } from '../../src/ruleset/rulesetById.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

const sizes = [3, 2, 4, 2]
const dimensions = sizes.map(
  (size, index): Dimension => ({
    id: `dimension-${index}`,
    title: 'Title',
    question: 'Question?',
    ratings: Array.from({ length: size }, (_, position) => ({
      code: `rating-${position}`,
      label: 'Label',
      anchor: 'Anchor',
    })),
    changeable: true,
    safety: false,
    sensitive: false,
  }),
)
const index = rulesetById({ dimensions, ladders: [] })
const every = sizes.reduce<readonly (readonly number[])[]>(
  (cases, size) => cases.flatMap((one) => Array.from({ length: size }, (_, position) => [...one, position])),
  [[]],
)

const implies = createImplies(sizes, 10_000, 10_000)

const criterion = criterionOf(dimensions, 2, { totals: true }).map((found) => resolveCriterion(found, index))

/** By trying every case: does the second hold wherever the first does? */
function follows(first: ResolvedCriterion, second: ResolvedCriterion): boolean {
  return every.every((positions) => !holds(first, positions) || holds(second, positions))
}

test('it is exact', () => {
  fc.assert(
    fc.property(criterion, criterion, (first, second) => {
      expect(implies(first, second)).toBe(follows(first, second))
    }),
    { numRuns: runs },
  )
})

test('what implied something before does not spoil later answers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(criterion, criterion), { maxLength: 5 }), (asked) => {
      const oneForAll = createImplies(sizes, 10_000, 10_000)
      for (const [first, second] of asked)
        expect(oneForAll(first, second)).toBe(createImplies(sizes, 10_000, 10_000)(first, second))
    }),
    { numRuns: Math.min(runs, 500) },
  )
})

const high: ResolvedCriterion = { kind: 'at-least', index: 0, threshold: 2 }
const low: ResolvedCriterion = { kind: 'at-least', index: 0, threshold: 1 }
const other: ResolvedCriterion = { kind: 'at-least', index: 1, threshold: 1 }
const total = (indices: readonly number[], atLeast: number): ResolvedCriterion => ({
  kind: 'total',
  indices,
  atLeast,
})

describe('what it proves', () => {
  test.each<[string, ResolvedCriterion, ResolvedCriterion]>([
    ['a higher rating proves a lower one', high, low],
    ['both prove each', { kind: 'all', of: [high, other] }, other],
    ['one proves either', other, { kind: 'any', of: [high, other] }],
    ['two of three prove one of three', choice(2, high, other, low), choice(1, high, other, low)],
    ['a larger total proves a smaller one', total([0, 1], 3), total([0, 1], 2)],
    ['a total proves one over more dimensions', total([0, 1], 2), total([0, 1, 2], 2)],
    ['a total and a rating add up', { kind: 'all', of: [total([0, 1], 2), deep(2)] }, total([0, 1, 2], 4)],
    ['what can never hold proves anything', choice(3, high, other), low],
    ['a total of one dimension is a rating', total([1], 1), other],
    ['a total that leaves out a dimension needs the others', total([0, 1], 3), high],
    ['ratings add up to a total', { kind: 'all', of: [high, other] }, total([0, 1], 3)],
  ])('%s', (_, first, second) => {
    expect(implies(first, second)).toBe(true)
  })

  test.each<[string, ResolvedCriterion, ResolvedCriterion]>([
    ['a lower rating does not prove a higher one', low, high],
    ['either does not prove both', { kind: 'any', of: [high, other] }, { kind: 'all', of: [high, other] }],
    ['one of three does not prove two of three', choice(1, high, other, low), choice(2, high, other, low)],
    ['a smaller total does not prove a larger one', total([0, 1], 2), total([0, 1], 3)],
    ['a total does not prove one over fewer dimensions', total([0, 1, 2], 2), total([0, 1], 2)],
    ['a rating alone is not enough for a total', high, total([0, 1], 3)],
    [
      'a rating is not added to a total that counts it',
      { kind: 'all', of: [total([0, 1], 2), low] },
      total([0, 1], 3),
    ],
  ])('%s', (_, first, second) => {
    expect(implies(first, second)).toBe(false)
    expect(follows(first, second)).toBe(false)
  })
})

describe('the bound on what is looked at', () => {
  test('as many as it allows are analyzed, and no more', () => {
    // Four of six, and three of six. Each asks six, and goes on where so many are still missing as there are left, or more; the
    // first one leaves three to spare, twelve nodes of two children. Side by side they ask at nine pairs.
    const six = [0, 1, 2, 3, 4, 5]
    const analyzed = (mostBuilt: number, mostFollowed: number) =>
      createImplies(
        six.map(() => 2),
        mostBuilt,
        mostFollowed,
      )(total(six, 4), total(six, 3))
    expect(analyzed(24, 18)).toBe(true)
    expect(analyzed(23, 18)).toBe(false)
    expect(analyzed(24, 17)).toBe(false)
  })

  test('what needs no analysis is told all the same', () => {
    const withoutAny = createImplies(sizes, 0, 0)
    const always: ResolvedCriterion = { kind: 'all', of: [] }
    const never: ResolvedCriterion = { kind: 'any', of: [] }
    const sum = total([0, 1, 2], 3)
    expect(withoutAny(sum, sum)).toBe(true)
    expect(withoutAny(sum, always)).toBe(true)
    expect(withoutAny(never, sum)).toBe(true)
    expect(withoutAny(sum, total([0, 1, 2], 2))).toBe(false)
  })

  test('another error is none of the bound’s', () => {
    const nowhere: ResolvedCriterion = { kind: 'at-least', index: 40, threshold: 1 }
    expect(() => implies(nowhere, low)).toThrow(new RangeError('There is nothing at this position.'))
  })

  const indices = Array.from({ length: 40 }, (_, index) => index)
  const wide = createImplies(
    indices.map(() => 3),
    100_000,
    100_000,
  )
  const third = (rest: number) =>
    total(
      indices.filter((index) => index % 3 === rest),
      10,
    )

  test('conditions of many dimensions are analyzed', () => {
    expect(wide(total(indices, 40), total(indices, 39))).toBe(true)
    expect(wide(total(indices, 39), total(indices, 40))).toBe(false)
    const ratings = indices.map((index): ResolvedCriterion => ({ kind: 'at-least', index, threshold: 1 }))
    expect(wide(choice(11, ...ratings), choice(10, ...ratings))).toBe(true)
    expect(wide(choice(10, ...ratings), choice(11, ...ratings))).toBe(false)
  })

  test('of conditions that interlock in more ways nothing is claimed', () => {
    const thirds: ResolvedCriterion = { kind: 'all', of: [third(0), third(1), third(2)] }
    expect(wide(thirds, total(indices, 30))).toBe(false)
    // It would be so: with fewer dimensions it is found.
    const fewer: ResolvedCriterion = { kind: 'all', of: [total([0, 2], 2), total([1, 3], 2)] }
    expect(wide(fewer, total([0, 1, 2, 3], 4))).toBe(true)
  })
})

function choice(count: number, ...of: readonly ResolvedCriterion[]): ResolvedCriterion {
  return { kind: 'at-least-of', count, of }
}

function deep(threshold: number): ResolvedCriterion {
  return { kind: 'at-least', index: 2, threshold }
}
