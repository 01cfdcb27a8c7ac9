import * as fc from 'fast-check'
import type { Criterion } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { checkCriterion } from '../../src/ruleset/checkCriterion.ts'
import { rulesetById } from '../../src/ruleset/rulesetById.ts'
import { criterionOf, rulesets } from '../support/arbitraries.ts'
import { isTrue } from '../support/reference.ts'
import { complaints } from '../support/rulesetErrorOf.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'

const index = rulesetById(small)
const pain = { kind: 'at-least', dimension: 'pain', rating: 'some' } as const
const sleep = { kind: 'at-least', dimension: 'sleep', rating: 'poor' } as const

function check(criterion: Criterion): string[] {
  return complaints(checkCriterion(criterion, index, ['when']))
}

describe('a criterion that can hold and can fail', () => {
  test.each<Criterion>([
    pain,
    { kind: 'all', of: [pain] },
    { kind: 'any', of: [pain, sleep] },
    { kind: 'at-least-of', count: 1, of: [pain] },
    { kind: 'at-least-of', count: 2, of: [pain, sleep] },
    { kind: 'total', dimensions: ['sleep'], atLeast: 1 },
    // The highest positions are 2, 1 and 2.
    { kind: 'total', dimensions: ['pain', 'sleep', 'tried'], atLeast: 5 },
  ])('%j', (criterion) => {
    expect(check(criterion)).toEqual([])
  })

  test('what passes the check fails for least need and holds for most need', () => {
    const cases = rulesets().chain((ruleset) =>
      criterionOf(ruleset.dimensions).map((criterion) => ({ ruleset, criterion })),
    )
    fc.assert(
      fc.property(cases, ({ ruleset, criterion }) => {
        expect(checkCriterion(criterion, rulesetById(ruleset), [])).toEqual([])
        const ratings = (end: number) =>
          Object.fromEntries(ruleset.dimensions.map(({ id, ratings }) => [id, String(ratings.at(end)?.code)]))
        expect(isTrue(criterion, ruleset, ratings(0))).toBe(false)
        expect(isTrue(criterion, ruleset, ratings(-1))).toBe(true)
      }),
      { numRuns: runs },
    )
  })
})

describe('a criterion that is wrong', () => {
  test.each<[string, Criterion, string[]]>([
    ['an unknown dimension', { ...pain, dimension: 'mood' }, ['when.dimension: unknown-reference']],
    ['an inherited dimension', { ...pain, dimension: 'valueOf' }, ['when.dimension: unknown-reference']],
    ['an unknown rating', { ...pain, rating: 'huge' }, ['when.rating: unknown-reference']],
    ['a rating of another dimension', { ...pain, rating: 'poor' }, ['when.rating: unknown-reference']],
    ['the lowest rating', { ...sleep, rating: 'good' }, ['when.rating: lowest-rating']],
    ['a choice of none', { kind: 'at-least-of', count: 0, of: [pain] }, ['when.count: always-true']],
    [
      'a choice of more than there are',
      { kind: 'at-least-of', count: 3, of: [pain, sleep] },
      ['when.count: never-true'],
    ],
    [
      'a total of nothing',
      { kind: 'total', dimensions: ['pain'], atLeast: 0 },
      ['when.atLeast: always-true'],
    ],
    [
      'a total that cannot be reached',
      { kind: 'total', dimensions: ['pain', 'sleep'], atLeast: 4 },
      ['when.atLeast: never-true'],
    ],
    [
      'a total that counts twice',
      { kind: 'total', dimensions: ['pain', 'sleep', 'pain'], atLeast: 1 },
      ['when.dimensions.2: duplicate-dimension'],
    ],
    [
      'a total of unknown dimensions, of which the end is not known',
      { kind: 'total', dimensions: ['mood', 'pain', 'mood'], atLeast: 99 },
      [
        'when.dimensions.0: unknown-reference',
        'when.dimensions.2: unknown-reference',
        'when.dimensions.2: duplicate-dimension',
      ],
    ],
    [
      'a total that is wrong twice',
      { kind: 'total', dimensions: ['mood'], atLeast: -1 },
      ['when.dimensions.0: unknown-reference', 'when.atLeast: always-true'],
    ],
    [
      'several, deep inside',
      {
        kind: 'all',
        of: [
          pain,
          { kind: 'any', of: [{ ...sleep, rating: 'good' }, pain] },
          { kind: 'at-least-of', count: 5, of: [{ ...pain, dimension: 'mood' }] },
        ],
      },
      [
        'when.of.1.of.0.rating: lowest-rating',
        'when.of.2.of.0.dimension: unknown-reference',
        'when.of.2.count: never-true',
      ],
    ],
  ])('%s', (_, criterion, expected) => {
    expect(check(criterion)).toEqual(expected)
  })

  test('says what is known of it', () => {
    const messages = (criterion: Criterion) =>
      checkCriterion(criterion, index, []).map(({ message }) => message)
    expect(messages({ kind: 'total', dimensions: ['pain', 'sleep'], atLeast: 4 })[0]).toContain(
      'the highest total is 3',
    )
    expect(messages({ ...pain, rating: 'none' })[0]).toContain('"none" is the lowest rating of "pain"')
  })
})
