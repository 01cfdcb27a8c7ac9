import { createAssessor, type Rule } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import {
  abc,
  all,
  any,
  assessedOn,
  atLeast,
  atLeastOf,
  clinic,
  level,
  pace,
  rule,
  service,
  total,
  tried,
} from './clinic.ts'

/** How a criterion was evaluated, as a rule's own. */
function traced(when: Rule['when'], answers: object): unknown {
  const ruleset = clinic({ dimensions: [...abc, tried], rules: [rule('only', when, { level: 'clinic' })] })
  const [only] = createAssessor(ruleset).trace({ assessedOn, ...answers }).rules
  expect(only?.status).toBe(only?.when.status)
  return only?.when
}

const compared = (id: string, status: string, actual: object, required = 'some') => ({
  kind: 'at-least',
  status,
  actual: { dimension: id, ...actual },
  required,
})
const open = { rating: 'none', upTo: 'much' }
const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]

describe('a comparison', () => {
  test.each([
    { answers: { a: 'much' }, expected: compared('a', 'met', { rating: 'much' }) },
    { answers: { a: 'some' }, expected: compared('a', 'met', { rating: 'some' }) },
    { answers: { a: 'none' }, expected: compared('a', 'unmet', { rating: 'none' }) },
    { answers: {}, expected: compared('a', 'unknown', open) },
  ])('$expected.status for $answers', ({ answers, expected }) => {
    expect(traced(a, answers)).toEqual(expected)
  })

  test('of a half-known rating has both of its ends, and is settled where they agree', () => {
    const treatmentHistory = [
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' },
      { level: 'hospital', outcome: 'worsened' },
    ]
    const actual = { rating: 'clinic', upTo: 'hospital' }
    expect(traced(atLeast('tried', 'clinic'), { treatmentHistory })).toEqual(
      compared('tried', 'met', actual, 'clinic'),
    )
    expect(traced(atLeast('tried', 'hospital'), { treatmentHistory })).toEqual(
      compared('tried', 'unknown', actual, 'hospital'),
    )
    const [, undated] = treatmentHistory
    expect(
      traced(atLeast('tried', 'hospital'), { treatmentHistory: [{ ...undated, level: 'clinic' }] }),
    ).toEqual(compared('tried', 'unmet', { rating: 'none', upTo: 'clinic' }, 'hospital'))
  })
})

describe('a total', () => {
  const when = total(['b', 'a'], 3)

  test.each([
    { answers: { a: 'some', b: 'much' }, status: 'met', actual: { least: 3, most: 3 } },
    { answers: { a: 'some', b: 'some' }, status: 'unmet', actual: { least: 2, most: 2 } },
    { answers: { a: 'some' }, status: 'unknown', actual: { least: 1, most: 3 } },
    { answers: { a: 'none' }, status: 'unmet', actual: { least: 0, most: 2 } },
    { answers: {}, status: 'unknown', actual: { least: 0, most: 4 } },
  ])('$status for $answers', ({ answers, status, actual }) => {
    expect(traced(when, answers)).toEqual({
      kind: 'total',
      status,
      dimensions: ['b', 'a'],
      actual,
      required: 3,
    })
  })
})

describe('all and any', () => {
  const [met, unmet, unknown] = [
    compared('a', 'met', { rating: 'some' }),
    compared('b', 'unmet', { rating: 'none' }),
    compared('c', 'unknown', open),
  ]
  const answers = { a: 'some', b: 'none' }

  test('all is as good as its weakest part; each part is told', () => {
    expect(traced(all(a), answers)).toEqual({ kind: 'all', status: 'met', of: [met] })
    expect(traced(all(a, c), answers)).toEqual({ kind: 'all', status: 'unknown', of: [met, unknown] })
    expect(traced(all(c, b, a), answers)).toEqual({ kind: 'all', status: 'unmet', of: [unknown, unmet, met] })
  })

  test('any is as good as its strongest part; each part is told', () => {
    expect(traced(any(b), answers)).toEqual({ kind: 'any', status: 'unmet', of: [unmet] })
    expect(traced(any(b, c), answers)).toEqual({ kind: 'any', status: 'unknown', of: [unmet, unknown] })
    expect(traced(any(b, c, a), answers)).toEqual({ kind: 'any', status: 'met', of: [unmet, unknown, met] })
  })

  test('parts are told as deep as they go', () => {
    expect(traced(all(a, any(b, all(c))), answers)).toEqual({
      kind: 'all',
      status: 'unknown',
      of: [
        met,
        { kind: 'any', status: 'unknown', of: [unmet, { kind: 'all', status: 'unknown', of: [unknown] }] },
      ],
    })
  })
})

describe('so many of them', () => {
  const when = atLeastOf(2, [a, b, c])

  test.each([
    { answers: { a: 'some', b: 'none', c: 'much' }, status: 'met', actual: { least: 2, most: 2 } },
    { answers: { a: 'some', b: 'some' }, status: 'met', actual: { least: 2, most: 3 } },
    { answers: { a: 'some' }, status: 'unknown', actual: { least: 1, most: 3 } },
    { answers: { a: 'none' }, status: 'unknown', actual: { least: 0, most: 2 } },
    { answers: { a: 'none', b: 'none' }, status: 'unmet', actual: { least: 0, most: 1 } },
  ])('$status for $answers', ({ answers, status, actual }) => {
    const parts = [
      { kind: 'at-least', actual: { dimension: 'a' } },
      { kind: 'at-least', actual: { dimension: 'b' } },
      { kind: 'at-least', actual: { dimension: 'c' } },
    ]
    const found = traced(when, answers)
    expect(found).toMatchObject({ kind: 'at-least-of', status, actual, required: 2, of: parts })
  })
})

test('every rule is told, in the order of the ruleset, also those that others restate', () => {
  const ruleset = clinic({
    ladders: [level, pace],
    services: [service('bath')],
    rules: [
      rule('z', atLeast('a', 'much'), { level: 'hospital', pace: 'now' }, ['bath']),
      rule('b', a, { level: 'clinic' }),
      rule('a', b, {}, ['bath']),
    ],
  })
  expect(createAssessor(ruleset).trace({ assessedOn, a: 'much', b: 'none' })).toMatchObject({
    rules: [
      { rule: 'z', status: 'met', raises: { level: 'hospital', pace: 'now' }, adds: ['bath'] },
      { rule: 'b', status: 'met', raises: { level: 'clinic' }, adds: [] },
      { rule: 'a', status: 'unmet', raises: {}, adds: ['bath'] },
    ],
    ruleset: { id: 'clinic', version: '1.0.0' },
  })
})
