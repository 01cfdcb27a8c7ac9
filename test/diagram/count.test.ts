import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { always, createConditions, never } from '../../src/diagram/Conditions.ts'
import { count, createCountWhere, evenWeights } from '../../src/diagram/count.ts'
import { createNodes } from '../../src/diagram/Nodes.ts'
import { holds } from '../../src/ruleset/holds.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { resolveCriterion } from '../../src/ruleset/resolveCriterion.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { linesOf } from '../support/linesOf.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { compile, everyCase, everyDiagram, smallRulesets } from './everyCase.ts'
import { dimensionsOf, indexOf, orderOf } from './scales.ts'

test('every case counts as the product of its weights, by brute force', () => {
  const weighted = smallRulesets().chain((ruleset) => {
    const found = compile(ruleset)
    // Per index, a weight for each rating; nothing may weigh nothing.
    return fc
      .tuple(...found.sizes.map((size) => fc.array(fc.bigInt(0n, 5n), { minLength: size, maxLength: size })))
      .map((weights) => ({ found, weights }))
  })
  fc.assert(
    fc.property(weighted, ({ found, weights }) => {
      for (const { diagram, byRules } of everyDiagram(found)) {
        const expected = Array.from({ length: diagram.rungs }, () => 0n)
        for (const positions of everyCase(found.sizes)) {
          const rung = byRules(positions)
          const weight = positions.reduce(
            (product, position, index) => product * at(at(weights, index), position),
            1n,
          )
          expected[rung] = at(expected, rung) + weight
        }
        const byLevel = diagram.order.indices.map((index) => at(weights, index))
        expect(count(diagram, byLevel)).toEqual(expected)
      }
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('without a distribution every case weighs one', () => {
  expect(evenWeights([2, 3])).toEqual([
    [1n, 1n],
    [1n, 1n, 1n],
  ])
})

describe('the assessor counts by name', () => {
  const { count: countCases } = assessorOf(small)

  test('without a distribution', () => {
    // Of 3 x 2 x 3 cases: much pain is 6; some pain with poor sleep or something tried is 5.
    // Three points or more: all 6 with much pain, 3 with some, and 1 without any.
    expect(countCases()).toEqual({
      cases: '18',
      ladders: {
        level: { home: '7', clinic: '5', hospital: '6' },
        pace: { slow: '8', fast: '10' },
      },
    })
  })

  test('with one: what is left out weighs nothing within a dimension, and evenly without it', () => {
    expect(countCases({ pain: { none: 70, some: 30 }, sleep: { good: 1, poor: 1 } })).toEqual({
      cases: '600',
      ladders: {
        level: { home: '450', clinic: '150', hospital: '0' },
        pace: { slow: '440', fast: '160' },
      },
    })
  })

  test('numbers beyond what a number holds are exact', () => {
    const most = Number.MAX_SAFE_INTEGER
    const { cases, ladders } = countCases({
      pain: { none: most, some: most, much: most },
      sleep: { good: most, poor: most },
    })
    expect(cases).toBe(String(BigInt(most) ** 2n * 18n))
    expect(ladders.level?.hospital).toBe(String(BigInt(most) ** 2n * 6n))
  })

  test('what is no distribution is refused, and no weight is repeated', () => {
    const unknown: Readonly<Record<string, Readonly<Record<string, number>>>> = { mood: { low: 1 } }
    const said = (distribution: Parameters<typeof countCases>[0]) => linesOf(() => countCases(distribution))
    expect(said(unknown)).toEqual([
      '- distribution: the key at position 0 is unknown; the nearest known key is pain (unknown-key)',
    ])
    expect(said({ pain: { none: 1, terrible: 1 } })).toEqual([
      '- distribution.pain: the key at position 1 is unknown; the nearest known key is none (unknown-key)',
    ])
    expect(said({ pain: { none: 0 }, sleep: {} })).toEqual([
      '- distribution.pain: expected a rating that weighs something (out-of-range)',
      '- distribution.sleep: expected a rating that weighs something (out-of-range)',
    ])
    for (const weight of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(said({ sleep: { good: weight } }).join()).toContain(
        '- distribution.sleep.good: expected a whole number from 0 to 9007199254740991 ',
      )
  })
})

test('the adult cases are counted exactly, weighted or not', () => {
  const { count: countCases } = assessorOf(adult)
  const even = countCases()
  expect(even.cases).toBe('3515625000')
  const twice = Object.fromEntries(
    adult.dimensions.map(({ id, ratings }) => [id, Object.fromEntries(ratings.map(({ code }) => [code, 2]))]),
  )
  const doubled = countCases(twice)
  for (const { id, rungs } of adult.ladders) {
    const counts = rungs.map(({ code }) => BigInt(even.ladders[id]?.[code] ?? 0))
    expect(counts.reduce((sum, cases) => sum + cases, 0n)).toBe(3_515_625_000n)
    expect(rungs.map(({ code }) => BigInt(doubled.ladders[id]?.[code] ?? 0))).toEqual(
      counts.map((cases) => cases * 2n ** 14n),
    )
  }
})

describe('countWhere', () => {
  const sizes = [3, 2, 4, 2]
  const dimensions = dimensionsOf(sizes)
  const order = orderOf(sizes, [2, 0, 3, 1])
  const cases = everyCase(sizes)
  const criterion = criterionOf(dimensions).map((found) => resolveCriterion(found, indexOf(dimensions)))

  test('counts the cases in which one criterion holds and another does not, by brute force', () => {
    fc.assert(
      fc.property(criterion, criterion, (one, other) => {
        const nodes = createNodes(2, order)
        const { of } = createConditions(nodes, order)
        const countWhere = createCountWhere(nodes, order)
        const expected = cases.filter((positions) => holds(one, positions) && !holds(other, positions)).length
        const [holding, failing] = [of(one), of(other)]
        expect(countWhere(holding, failing)).toBe(BigInt(expected))
        expect(countWhere(holding, holding)).toBe(0n)
        expect(countWhere(holding, always)).toBe(0n)
        expect(countWhere(never, failing)).toBe(0n)
        expect(countWhere(always, never)).toBe(48n)
        expect(countWhere(holding, never) + countWhere(always, holding)).toBe(48n)
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })
})
