import { createAssessor } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { compileDiagrams } from '../../src/diagram/compileDiagrams.ts'
import { sizeOf } from '../../src/diagram/Diagram.ts'
import { orderDimensions } from '../../src/diagram/orderDimensions.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { isQuick } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { all, any, least, rulesetOf } from './scales.ts'

const compiled = compileRuleset(small)

test('there is a diagram for each ladder and each service, all in one order', () => {
  const { ladders, services, order } = compileDiagrams(compiled)
  expect(ladders.map(({ rungs }) => rungs)).toEqual([3, 2])
  expect(services.map(({ rungs }) => rungs)).toEqual([2, 2])
  expect(order).toEqual(orderDimensions(compiled))
  for (const diagram of [...ladders, ...services]) expect(diagram.order).toBe(order)
})

test('a service that belongs to every recommendation depends on nothing', () => {
  const [massage, hotline] = compileDiagrams(compiled).services
  expect(massage?.depth).toHaveLength(1)
  expect(hotline).toMatchObject({ root: 0 })
  expect(hotline?.depth).toHaveLength(0)
})

test('too much for the bound is a problem of the rules', () => {
  const error = rulesetErrorOf(() => compileDiagrams(compiled, orderDimensions(compiled), 2))
  expect(complaints(error.issues)).toEqual(['rules: too-large'])
  expect(error.message).toContain('interlock in too many ways')
})

test('another error is none of the rules’', () => {
  const order = { ...orderDimensions(compiled), depths: [] }
  expect(() => compileDiagrams(compiled, order)).toThrow(new RangeError('There is nothing at this position.'))
})

/** So many pairs, of which one must be complete; declared so that all first halves are asked before any second one. */
function pairs(count: number) {
  const halves = Array.from({ length: count }, (_, pair) => all(least(pair, 1), least(pair + count, 1)))
  return rulesetOf(
    Array.from({ length: 2 * count }, () => 2),
    [{ id: 'pair', when: any(...halves), raises: { level: 'clinic' } }],
  )
}

test.skipIf(isQuick)(
  'createAssessor refuses rules that interlock in too many ways, before anybody is assessed',
  () => {
    const error = rulesetErrorOf(() => createAssessor(pairs(18)))
    expect(complaints(error.issues)).toEqual(['rules: too-large'])
    expect(error.code).toBe('invalid-ruleset')
  },
)

test('and accepts fewer of them', () => {
  const [level] = compileDiagrams(compileRuleset(pairs(8))).ladders
  // Every set of first halves that are there is a state of its own.
  expect(level && sizeOf(level)).toBeGreaterThan(2 ** 8)
  expect(() => createAssessor(pairs(8))).not.toThrow()
})
