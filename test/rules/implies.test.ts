import * as fc from 'fast-check'
import type { Dimension } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { holds } from '../../src/rules/holds.ts'
import { implies } from '../../src/rules/implies.ts'
import { indexRuleset } from '../../src/rules/indexRuleset.ts'
import { type ResolvedCondition, resolveCondition } from '../../src/rules/resolveCondition.ts'
import { conditionOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

const sizes = [3, 2, 4, 2]
const dimensions = sizes.map(
  (size, place): Dimension => ({
    id: `dimension-${place}`,
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
const index = indexRuleset({ dimensions, ladders: [] })
const every = sizes.reduce<readonly (readonly number[])[]>(
  (cases, size) => cases.flatMap((one) => Array.from({ length: size }, (_, position) => [...one, position])),
  [[]],
)

const pairs = (kinds: { readonly totals: boolean }) => {
  const condition = conditionOf(dimensions, 2, kinds).map((found) => resolveCondition(found, index))
  return fc.tuple(condition, condition)
}

/** By trying every case: does the second hold wherever the first does? */
function follows(first: ResolvedCondition, second: ResolvedCondition): boolean {
  return every.every((positions) => !holds(first, positions) || holds(second, positions))
}

describe('implies', () => {
  test('is sound: what it claims is true of every case', () => {
    fc.assert(
      fc.property(pairs({ totals: true }), ([first, second]) => {
        fc.pre(implies(first, second, sizes.length))
        expect(follows(first, second)).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('is exact where there are no totals', () => {
    fc.assert(
      fc.property(pairs({ totals: false }), ([first, second]) => {
        expect(implies(first, second, sizes.length)).toBe(follows(first, second))
      }),
      { numRuns: runs },
    )
  })

  test('finds that every condition implies itself', () => {
    fc.assert(
      fc.property(pairs({ totals: true }), ([condition]) => {
        expect(implies(condition, condition, sizes.length)).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('hands on: of three, the first implies the third where it implies the second, and that the third', () => {
    const some = pairs({ totals: true })
    fc.assert(
      fc.property(some, some, ([first, second], [third]) => {
        fc.pre(implies(first, second, sizes.length) && implies(second, third, sizes.length))
        expect(implies(first, third, sizes.length)).toBe(true)
      }),
      { numRuns: Math.min(runs, 1000) },
    )
  })
})

const high: ResolvedCondition = { kind: 'at-least', place: 0, threshold: 2 }
const low: ResolvedCondition = { kind: 'at-least', place: 0, threshold: 1 }
const other: ResolvedCondition = { kind: 'at-least', place: 1, threshold: 1 }
const total = (places: readonly number[], atLeast: number): ResolvedCondition => ({
  kind: 'total',
  places,
  atLeast,
})

describe('what it proves', () => {
  test.each<[string, ResolvedCondition, ResolvedCondition]>([
    ['a higher rating proves a lower one', high, low],
    ['both prove each', { kind: 'all', of: [high, other] }, other],
    ['one proves either', other, { kind: 'any', of: [high, other] }],
    ['two of three prove one of three', choice(2, high, other, low), choice(1, high, other, low)],
    ['a larger total proves a smaller one', total([0, 1], 3), total([0, 1], 2)],
    ['a total proves one over more dimensions', total([0, 1], 2), total([0, 1, 2], 2)],
    ['a total and a rating add up', { kind: 'all', of: [total([0, 1], 2), deep(2)] }, total([0, 1, 2], 4)],
    ['what can never hold proves anything', choice(3, high, other), low],
    ['ratings add up to a total', { kind: 'all', of: [high, other] }, total([0, 1], 3)],
  ])('%s', (_, first, second) => {
    expect(implies(first, second, sizes.length)).toBe(true)
  })

  test.each<[string, ResolvedCondition, ResolvedCondition]>([
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
    expect(implies(first, second, sizes.length)).toBe(false)
    expect(follows(first, second)).toBe(false)
  })

  // Documented: a total is never taken apart. That is not wrong, it only claims less.
  test('it claims nothing about what a total means for its dimensions', () => {
    const only = total([1], 1)
    expect(follows(only, other)).toBe(true)
    expect(implies(only, other, sizes.length)).toBe(false)
  })
})

describe('the limit of 256 situations', () => {
  const ratings = (count: number): ResolvedCondition[] =>
    Array.from({ length: count }, (_, place) => ({ kind: 'at-least', place, threshold: 1 }))

  test('a condition with as many is analyzed', () => {
    const condition: ResolvedCondition = { kind: 'any', of: ratings(256) }
    expect(implies(condition, condition, 256)).toBe(true)
  })

  test('a condition of many parts that must all hold has one', () => {
    const condition: ResolvedCondition = { kind: 'all', of: ratings(100) }
    expect(implies(condition, condition, 100)).toBe(true)
    const most = choice(99, ...ratings(100))
    expect(implies(most, most, 100)).toBe(true)
  })

  test('of a condition with more, nothing is claimed', () => {
    const condition: ResolvedCondition = { kind: 'any', of: ratings(257) }
    expect(implies(condition, condition, 257)).toBe(false)
    const inner: ResolvedCondition = { kind: 'all', of: [condition, ...ratings(1)] }
    expect(implies(inner, ...ratingsOf(1), 257)).toBe(false)
    const last: ResolvedCondition = { kind: 'any', of: [...ratings(1), condition] }
    expect(implies(last, last, 257)).toBe(false)
  })

  test('as the second condition it may be of any size', () => {
    const condition: ResolvedCondition = { kind: 'any', of: ratings(300) }
    expect(implies({ kind: 'at-least', place: 299, threshold: 1 }, condition, 300)).toBe(true)
  })

  test('a choice of many is given up soon, not counted out', () => {
    // 11 of 22 can be met in 705,432 ways.
    const condition = choice(11, ...ratings(22))
    const started = performance.now()
    expect(implies(condition, condition, 22)).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })

  function ratingsOf(count: 1): [ResolvedCondition] {
    return [ratings(count)[0] ?? high]
  }
})

function choice(count: number, ...of: readonly ResolvedCondition[]): ResolvedCondition {
  return { kind: 'at-least-of', count, of }
}

function deep(threshold: number): ResolvedCondition {
  return { kind: 'at-least', place: 2, threshold }
}
