import { UsageError } from 'level-of-care'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { abc, all, atLeast, clinic, level, pace, rule, tried } from './clinic.ts'

const assessor = createAssessor(
  clinic({
    dimensions: [...abc, tried],
    ladders: [pace, level],
    rules: [
      rule('clinic', atLeast('a', 'some'), { level: 'clinic' }),
      rule('fast', all(atLeast('b', 'much'), atLeast('c', 'some')), { pace: 'fast' }),
    ],
  }),
)
const count = (distribution: object) => assessor.count({ ...distribution })

describe('counts', () => {
  test('every case once', () => {
    // Four dimensions of three ratings; `hospital` and `now` cannot be reached.
    expect(assessor.count()).toEqual({
      cases: '81',
      ladders: {
        pace: { slow: '63', fast: '18', now: '0' },
        level: { home: '27', clinic: '54', hospital: '0' },
      },
    })
  })

  test('of any number of dimensions', () => {
    for (const [dimensions, cases] of [
      [abc.slice(0, 1), '3'],
      [abc.slice(0, 2), '9'],
      [abc, '27'],
    ] as const)
      expect(createAssessor(clinic({ dimensions })).count()).toMatchObject({
        cases,
        ladders: { level: { home: cases } },
      })
  })

  test('a distribution weighs what it names, a rating that it leaves out nothing, and the rest evenly', () => {
    expect(count({ a: { none: 3, much: 1 }, b: { much: 5 } })).toEqual({
      cases: String(4 * 5 * 3 * 3),
      ladders: {
        pace: { slow: String(4 * 5 * 1 * 3), fast: String(4 * 5 * 2 * 3), now: '0' },
        level: { home: String(3 * 5 * 3 * 3), clinic: String(1 * 5 * 3 * 3), hospital: '0' },
      },
    })
  })

  test('no distribution, an empty one and an even one are the same', () => {
    const even = { none: 1, some: 1, much: 1 }
    expect(count({})).toEqual(assessor.count())
    expect(count({ a: undefined, c: even })).toEqual(assessor.count())
  })

  test('derived dimensions can be weighed too', () => {
    expect(count({ tried: { hospital: 7 } }).cases).toBe(String(27 * 7))
  })

  test('numbers are exact beyond what a number can hold', () => {
    const huge = Number.MAX_SAFE_INTEGER
    const { cases, ladders } = count({ a: { some: huge }, b: { none: huge }, c: { none: huge - 1, some: 1 } })
    expect(cases).toBe(String(BigInt(huge) ** 3n * 3n))
    expect(ladders.level).toEqual({ home: '0', clinic: cases, hospital: '0' })
  })
})

describe('a distribution that cannot be used', () => {
  const wrong: readonly { readonly what: string; readonly given: object; readonly says: RegExp }[] = [
    {
      what: 'an unknown dimension',
      given: { zeal: { none: 1 } },
      says: /- distribution: the key at position 0 is unknown/,
    },
    {
      what: 'a dimension named like something that every object has',
      given: { constructor: { none: 1 } },
      says: /- distribution: the key at position 0 is unknown/,
    },
    {
      what: 'an unknown rating',
      given: { a: { none: 1, fierce: 1 } },
      says: /- distribution.a: the key at position 1 is unknown/,
    },
    {
      what: 'a rating that every object has',
      given: { b: { none: 1, toString: 1 } },
      says: /- distribution.b: the key at position 1 is unknown/,
    },
    {
      what: 'a fraction',
      given: { a: { none: 0.5 } },
      says: /- distribution.a.none: expected a whole number from 0 to/,
    },
    {
      what: 'less than nothing',
      given: { a: { none: -1, some: 2 } },
      says: /- distribution.a.none: expected a whole number from 0 to/,
    },
    {
      what: 'no number',
      given: { a: { none: Number.NaN } },
      says: /- distribution.a.none: expected a whole number from 0 to/,
    },
    {
      what: 'no end',
      given: { a: { none: Number.POSITIVE_INFINITY } },
      says: /- distribution.a.none: expected a whole number from 0 to/,
    },
    {
      what: 'a number too large to be exact',
      given: { a: { none: 2 ** 53 } },
      says: /- distribution.a.none: expected a whole number from 0 to/,
    },
    {
      what: 'digits in a text',
      given: { a: { none: '1' } },
      says: /- distribution.a.none: expected a whole number from 0 to/,
    },
    {
      what: 'a weight that is not there',
      given: { a: { none: undefined } },
      says: /- distribution.a: expected a rating that weighs something/,
    },
    {
      what: 'nothing at all',
      given: { c: {} },
      says: /- distribution.c: expected a rating that weighs something/,
    },
    {
      what: 'nothing but zeros',
      given: { c: { none: 0, some: 0 } },
      says: /- distribution.c: expected a rating that weighs something/,
    },
  ]

  test.each(wrong)('$what', ({ given, says }) => {
    expect(() => count(given)).toThrow(UsageError)
    expect(() => count(given)).toThrow(says)
  })

  test('a dimension or rating is not taken from what an object inherits', () => {
    const inherited = { none: 5 }
    expect(() => assessor.count(Object.create({ a: inherited }))).toThrow(UsageError)
    expect(() => assessor.count({ a: Object.create(inherited) })).toThrow(UsageError)
    // As JSON can name it.
    expect(() => assessor.count(JSON.parse('{"__proto__": {"none": 1}}'))).toThrow(UsageError)
    expect(() => assessor.count({ a: JSON.parse('{"none": 1, "__proto__": 1}') })).toThrow(UsageError)
  })
})
