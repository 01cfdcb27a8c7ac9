import type { Evidence } from 'level-of-care'
import type { Rule, Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import {
  abc,
  all,
  any,
  atLeast,
  atLeastOf,
  clinic,
  dimension,
  recommend,
  rule,
  total,
  tried,
} from './clinic.ts'

const dimensions = [...abc, tried]

/** The evidence of the only rule there is, when it fires. */
function evidenceOf(
  when: Rule['when'],
  answers: Readonly<Record<string, unknown>>,
  parts: Partial<Ruleset> = { dimensions },
): readonly Evidence<Ruleset>[] | undefined {
  const ruleset = clinic({ ...parts, rules: [rule('only', when, { level: 'clinic' })] })
  return recommend(ruleset, answers).reasons[0]?.evidence
}

const rating = (id: string, found: string, threshold = found) => ({
  kind: 'rating',
  dimension: id,
  rating: found,
  threshold,
  sensitive: false,
})

const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]

describe('of ratings', () => {
  test('a rating beyond the threshold is told with both', () => {
    expect(evidenceOf(a, { a: 'much' })).toEqual([rating('a', 'much', 'some')])
  })

  test('the same rating met two thresholds', () => {
    expect(evidenceOf(all(a, b, atLeast('a', 'much')), { a: 'much', b: 'some' })).toEqual([
      rating('a', 'much', 'some'),
      rating('b', 'some'),
      rating('a', 'much'),
    ])
  })

  test('every alternative that holds is listed, and none that does not', () => {
    expect(evidenceOf(any(a, b, c), { a: 'some', b: 'none', c: 'much' })).toEqual([
      rating('a', 'some'),
      rating('c', 'much', 'some'),
    ])
  })

  test('an alternative that is open is no evidence', () => {
    expect(evidenceOf(any(a, b), { a: 'some' })).toEqual([rating('a', 'some')])
  })

  test('of a choice of several, those that hold', () => {
    expect(evidenceOf(atLeastOf(2, [a, b, c]), { a: 'some', b: 'none', c: 'some' })).toEqual([
      rating('a', 'some'),
      rating('c', 'some'),
    ])
    expect(evidenceOf(atLeastOf(2, [a, b, c]), { a: 'some', b: 'some', c: 'some' })).toHaveLength(3)
  })

  test('half of an alternative is no evidence', () => {
    expect(evidenceOf(any(all(a, b), c), { a: 'some', b: 'none', c: 'some' })).toEqual([rating('c', 'some')])
  })
})

describe('of totals', () => {
  test('the sum and its parts, without the lowest ratings, in the order of the rule', () => {
    expect(evidenceOf(total(['c', 'b', 'a'], 2), { a: 'some', b: 'none', c: 'much' })).toEqual([
      {
        kind: 'total',
        sum: 3,
        threshold: 2,
        parts: [
          { dimension: 'c', rating: 'much', points: 2 },
          { dimension: 'a', rating: 'some', points: 1 },
        ],
        sensitive: false,
      },
    ])
  })

  test('what is open counts nothing', () => {
    expect(evidenceOf(total(['a', 'b', 'c'], 2), { a: 'much' })).toMatchObject([
      { sum: 2, parts: [{ dimension: 'a' }] },
    ])
  })

  test('a half-known history counts what is sure, and its part says no more', () => {
    const history = [
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' },
      { level: 'hospital', outcome: 'worsened' },
    ]
    expect(evidenceOf(total(['a', 'tried'], 2), { a: 'some', treatmentHistory: history })).toEqual([
      {
        kind: 'total',
        sum: 2,
        threshold: 2,
        parts: [
          { dimension: 'a', rating: 'some', points: 1 },
          { dimension: 'tried', rating: 'clinic', points: 1 },
        ],
        sensitive: false,
      },
    ])
  })
})

describe('of the treatment history', () => {
  const inHospital = { level: 'hospital', outcome: 'unchanged', endedOn: '2026-03-05' }
  const inClinic = { level: 'clinic', outcome: 'ongoing', response: 'none' }
  const helped = { level: 'hospital', outcome: 'improved', endedOn: '2024-01-01' }

  test('the episodes that reach the threshold, as they were given and in their order', () => {
    const answers = { treatmentHistory: [inClinic, helped, inHospital] }
    expect(evidenceOf(atLeast('tried', 'clinic'), answers)).toEqual([
      { ...rating('tried', 'hospital', 'clinic'), episodes: [inClinic, inHospital] },
    ])
    expect(evidenceOf(atLeast('tried', 'hospital'), answers)).toEqual([
      { ...rating('tried', 'hospital'), episodes: [inHospital] },
    ])
  })

  test('of a half-known rating, both of its ends; an episode that may not count is no evidence', () => {
    const { endedOn: _, ...undated } = inHospital
    expect(evidenceOf(atLeast('tried', 'clinic'), { treatmentHistory: [undated, inClinic] })).toEqual([
      { ...rating('tried', 'clinic'), upTo: 'hospital', episodes: [inClinic] },
    ])
  })

  test('a rated dimension has no episodes', () => {
    const [found] = evidenceOf(a, { a: 'some', treatmentHistory: [inHospital] }) ?? []
    expect(found).not.toHaveProperty('episodes')
  })
})

describe('sensitive', () => {
  const home = dimension('home', ['safe', 'tense', 'violent'], { sensitive: true })
  const old = { ...tried, sensitive: true }
  const parts = { dimensions: [...abc, home, old] }
  const marks = (when: Rule['when'], answers: Readonly<Record<string, unknown>>) =>
    evidenceOf(when, answers, parts)?.map(({ sensitive }) => sensitive)

  test('is what rests on a sensitive dimension', () => {
    expect(marks(all(a, atLeast('home', 'tense')), { a: 'some', home: 'violent' })).toEqual([false, true])
    const treatmentHistory = [{ level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' }]
    expect(marks(atLeast('tried', 'clinic'), { treatmentHistory })).toEqual([true])
    const half = [...treatmentHistory, { level: 'hospital', outcome: 'worsened' }]
    expect(marks(atLeast('tried', 'clinic'), { treatmentHistory: half })).toEqual([true])
  })

  test('is a total to which a sensitive dimension adds something', () => {
    const when = total(['a', 'home'], 2)
    expect(marks(when, { a: 'some', home: 'tense' })).toEqual([true])
    expect(marks(when, { a: 'much', home: 'safe' })).toEqual([false])
    expect(marks(when, { a: 'much' })).toEqual([false])
  })
})

test('what results share cannot be changed', () => {
  const ruleset = clinic({ rules: [rule('only', all(a, b), { level: 'clinic' })] })
  const first = recommend(ruleset, { a: 'some', b: 'some' })
  const before = JSON.stringify(first)
  const [found] = first.reasons[0]?.evidence ?? []
  expect(found && Reflect.set(found, 'rating', 'none')).toBe(false)
  expect(first.answered[0] && Reflect.set(first.answered[0], 'rating', 'none')).toBe(false)
  expect(JSON.stringify(recommend(ruleset, { a: 'some', b: 'some' }))).toBe(before)
})
