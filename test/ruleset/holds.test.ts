import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, sum } from '../../src/ruleset/holds.ts'
import { indexRuleset } from '../../src/ruleset/indexRuleset.ts'
import { type ResolvedCondition, resolveCondition } from '../../src/ruleset/resolveCondition.ts'
import { conditionOf, ratingsOf, rulesets } from '../support/arbitraries.ts'
import { isTrue, ratingPosition } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'

const first: ResolvedCondition = { kind: 'at-least', place: 0, threshold: 2 }
const second: ResolvedCondition = { kind: 'at-least', place: 1, threshold: 1 }

test.each<[ResolvedCondition, number[], boolean]>([
  [first, [1, 9], false],
  [first, [2, 0], true],
  [first, [3, 0], true],
  [{ kind: 'all', of: [first, second] }, [2, 0], false],
  [{ kind: 'all', of: [first, second] }, [2, 1], true],
  [{ kind: 'any', of: [first, second] }, [1, 0], false],
  [{ kind: 'any', of: [first, second] }, [0, 1], true],
  [{ kind: 'at-least-of', count: 1, of: [first, second] }, [2, 0], true],
  [{ kind: 'at-least-of', count: 2, of: [first, second] }, [2, 0], false],
  [{ kind: 'at-least-of', count: 2, of: [first, second, first] }, [2, 0], true],
  [{ kind: 'total', places: [0, 1], atLeast: 3 }, [2, 0], false],
  [{ kind: 'total', places: [0, 1], atLeast: 3 }, [2, 1], true],
  [{ kind: 'total', places: [1], atLeast: 3 }, [9, 2], false],
])('%j at %j: %s', (condition, positions, expected) => {
  expect(holds(condition, positions)).toBe(expected)
})

test('it agrees with what the names say', () => {
  const cases = rulesets().chain((ruleset) =>
    fc.record({
      ruleset: fc.constant(ruleset),
      condition: conditionOf(ruleset.dimensions, 3),
      ratings: ratingsOf(ruleset),
    }),
  )
  fc.assert(
    fc.property(cases, ({ ruleset, condition, ratings }) => {
      const positions = ruleset.dimensions.map(({ id }) => ratingPosition(ruleset, id, ratings))
      const resolved = resolveCondition(condition, indexRuleset(ruleset))
      expect(holds(resolved, positions)).toBe(isTrue(condition, ruleset, ratings))
      expect(holds(resolved, Uint8Array.from(positions))).toBe(isTrue(condition, ruleset, ratings))
    }),
    { numRuns: runs },
  )
})

test('a sum adds the named places only', () => {
  expect(sum([0, 2], [1, 10, 100])).toBe(101)
  expect(sum([], [1, 10, 100])).toBe(0)
})

test('a name that was not checked never counts as a rating', () => {
  const index = indexRuleset(small)
  const unchecked = [
    { kind: 'at-least', dimension: 'mood', rating: 'some' },
    { kind: 'at-least', dimension: 'pain', rating: 'huge' },
    { kind: 'total', dimensions: ['pain', 'mood'], atLeast: 1 },
  ] as const
  for (const condition of unchecked) {
    expect(() => resolveCondition(condition, index)).toThrow(TypeError)
  }
})
