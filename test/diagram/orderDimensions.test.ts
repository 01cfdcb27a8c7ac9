import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { compileDiagrams } from '../../src/diagram/compileDiagrams.ts'
import { sizeOf } from '../../src/diagram/Diagram.ts'
import { orderDimensions } from '../../src/diagram/orderDimensions.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { all, any, least, orderOf, rulesetOf, total } from './scales.ts'

const indicesOf = (...rules: Parameters<typeof rulesetOf>[1]) => {
  const { indices, depths, sizes } = orderDimensions(compileRuleset(rulesetOf([2, 3, 4], rules)))
  // The three say the same thing.
  expect(depths.map((depth) => indices[depth])).toEqual([0, 1, 2])
  expect(sizes).toEqual(indices.map((index) => [2, 3, 4][index]))
  return indices
}

const level = { level: 'clinic' }

test('of equals the one declared first', () => {
  expect(indicesOf({ id: 'one', when: all(least(2, 1), least(1, 1), least(0, 1)), raises: level })).toEqual([
    0, 1, 2,
  ])
})

test('a rule weighs the more the fewer dimensions it names', () => {
  expect(
    indicesOf(
      { id: 'two', when: all(least(0, 1), least(1, 1)), raises: level },
      { id: 'one', when: least(2, 1), raises: level },
    ),
  ).toEqual([2, 0, 1])
})

test('a dimension that a rule names several times counts once', () => {
  expect(
    indicesOf(
      { id: 'often', when: any(least(1, 1), all(least(1, 2), least(0, 1))), raises: level },
      { id: 'other', when: all(least(2, 1), least(0, 1)), raises: level },
    ),
  ).toEqual([0, 1, 2])
})

test('what totals count comes last, what the most totals count at the end', () => {
  expect(
    indicesOf(
      { id: 'sum', when: total([0, 1], 2), raises: level },
      { id: 'other', when: { kind: 'at-least-of', count: 1, of: [total([0, 2], 3)] }, raises: level },
      { id: 'heavy', when: least(0, 1), raises: level },
    ),
  ).toEqual([1, 2, 0])
})

test('a rule that raises no ladder has no say', () => {
  expect(
    indicesOf(
      { id: 'service', when: least(2, 1), adds: ['massage'] },
      { id: 'ladder', when: least(1, 1), raises: level },
    ),
  ).toEqual([1, 0, 2])
})

test('on the adult ruleset it comes within twice of an order that was worked out by hand', () => {
  const compiled = compileRuleset(adult)
  const byHand = [
    'supervision',
    'medicalNeeds',
    'withdrawalRisk',
    'complicatedWithdrawal',
    'steppingDownFrom',
    'unsuccessfulLevel',
    'symptomSeverity',
    'riskOfHarm',
    'functionalImpairment',
    'coOccurringConditions',
    'relapseRisk',
    'livingEnvironment',
    'supportSystem',
    'commitment',
  ].map((id) => adult.dimensions.findIndex((dimension) => dimension.id === id))
  expect([...byHand].sort((a, b) => a - b)).toEqual([...adult.dimensions.keys()])
  const sizes = adult.dimensions.map(({ ratings }) => ratings.length)
  const nodes = (order = orderDimensions(compiled)) =>
    sizeOf(at(compileDiagrams(compiled, order).ladders, compiled.level))
  expect(nodes()).toBeLessThanOrEqual(2 * nodes(orderOf(sizes, byHand)))
  expect(nodes()).toBeLessThan(1000)
})
