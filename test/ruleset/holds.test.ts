import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, sum } from '../../src/ruleset/holds.ts'
import { type ResolvedCriterion, resolveCriterion } from '../../src/ruleset/resolveCriterion.ts'
import { rulesetById } from '../../src/ruleset/rulesetById.ts'
import { criterionOf, ratingsOf, rulesets } from '../support/arbitraries.ts'
import { isTrue, ratingPosition } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'

const first: ResolvedCriterion = { kind: 'at-least', index: 0, threshold: 2 }
const second: ResolvedCriterion = { kind: 'at-least', index: 1, threshold: 1 }

test.each<[ResolvedCriterion, number[], boolean]>([
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
  [{ kind: 'total', indices: [0, 1], atLeast: 3 }, [2, 0], false],
  [{ kind: 'total', indices: [0, 1], atLeast: 3 }, [2, 1], true],
  [{ kind: 'total', indices: [1], atLeast: 3 }, [9, 2], false],
])('%j at %j: %s', (criterion, positions, expected) => {
  expect(holds(criterion, positions)).toBe(expected)
})

test('it agrees with what the names say', () => {
  const cases = rulesets().chain((ruleset) =>
    fc.record({
      ruleset: fc.constant(ruleset),
      criterion: criterionOf(ruleset.dimensions, 3),
      ratings: ratingsOf(ruleset),
    }),
  )
  fc.assert(
    fc.property(cases, ({ ruleset, criterion, ratings }) => {
      const positions = ruleset.dimensions.map(({ id }) => ratingPosition(ruleset, id, ratings))
      const resolved = resolveCriterion(criterion, rulesetById(ruleset))
      expect(holds(resolved, positions)).toBe(isTrue(criterion, ruleset, ratings))
      expect(holds(resolved, Uint8Array.from(positions))).toBe(isTrue(criterion, ruleset, ratings))
    }),
    { numRuns: runs },
  )
})

test('a sum adds the named indices only', () => {
  expect(sum([0, 2], [1, 10, 100])).toBe(101)
  expect(sum([], [1, 10, 100])).toBe(0)
})

test('a name that was not checked never counts as a rating', () => {
  const index = rulesetById(small)
  const unchecked = [
    { kind: 'at-least', dimension: 'mood', rating: 'some' },
    { kind: 'at-least', dimension: 'pain', rating: 'huge' },
    { kind: 'total', dimensions: ['pain', 'mood'], atLeast: 1 },
  ] as const
  for (const criterion of unchecked) {
    expect(() => resolveCriterion(criterion, index)).toThrow(TypeError)
  }
})
