import { expect, test } from 'vitest'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { deepFreeze } from '../../src/ruleset/deepFreeze.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { small, smallWith } from '../support/small.ts'

test('names become positions, in the order of the ruleset', () => {
  const { rules, level, dimensions, ladders } = compileRuleset(small)
  expect(dimensions.map(({ id }) => id)).toEqual(['pain', 'sleep', 'tried'])
  expect(ladders.map(({ id }) => id)).toEqual(['level', 'pace'])
  expect(level).toBe(0)
  expect(rules.map(({ floors }) => floors)).toEqual([
    [2, 1],
    [1, 0],
    [0, 1],
  ])
  expect(rules[1]?.when).toEqual({
    kind: 'all',
    of: [
      { kind: 'at-least', index: 0, threshold: 1 },
      {
        kind: 'any',
        of: [
          { kind: 'at-least', index: 1, threshold: 1 },
          { kind: 'at-least', index: 2, threshold: 1 },
        ],
      },
    ],
  })
  expect(rules[2]?.when).toEqual({ kind: 'total', indices: [0, 1, 2], atLeast: 3 })
  expect(rules[0]?.sources.map(({ title }) => title)).toEqual(['A book', 'Our judgment'])
})

test('the level ladder may stand anywhere', () => {
  const { level, rules } = compileRuleset({ ...small, ladders: [small.ladders[1], small.ladders[0]] })
  expect(level).toBe(1)
  expect(rules[0]?.floors).toEqual([1, 2])
})

test('a name that was never checked is a defect, never the lowest rating', () => {
  expect(() =>
    compileRuleset(smallWith(['rules', 0, 'when', 'rating'], 'unheard-of') as typeof small),
  ).toThrow(TypeError)
})

test('a position beyond the end is a defect, never an answer', () => {
  expect(at(['a', 'b'], 1)).toBe('b')
  expect(() => at(['a', 'b'], 2)).toThrow(RangeError)
  expect(() => at([], -1)).toThrow(RangeError)
})

test('freezing goes all the way down, and ends at what is frozen', () => {
  const frozen = deepFreeze({ list: [{ deep: {} }], text: 'text', nothing: null })
  expect(Object.isFrozen(frozen.list[0]?.deep)).toBe(true)
  const cycle: Record<string, unknown> = {}
  cycle.again = cycle
  expect(deepFreeze(cycle).again).toBe(cycle)
  expect(deepFreeze('text')).toBe('text')
})
