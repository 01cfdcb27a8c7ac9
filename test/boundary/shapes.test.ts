import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAssessor } from '../../src/boundary/assessorShape.ts'
import { lazy, listOf, tableOf, taggedBy } from '../../src/boundary/collections.ts'
import type { Issue } from '../../src/boundary/Issue.ts'
import {
  aFunction,
  anything,
  boolean,
  constant,
  date,
  dateTime,
  number,
  oneOf,
  text,
  wholeNumber,
} from '../../src/boundary/leaves.ts'
import { answersOf, optionsOf, recordOf, whole } from '../../src/boundary/recordOf.ts'
import { resultOf } from '../../src/boundary/resultOf.ts'
import { leaf, type Shape } from '../../src/boundary/Shape.ts'

/** What comes of a value: the copy, or what is said of it, line by line. */
function readingOf(shape: Shape, value: unknown): unknown {
  const issues: Issue[] = []
  const copy = shape.read(value, ['x'], issues)
  return issues.length === 0
    ? copy
    : issues.map(({ path, code, message }) => `${path.join('.')}: ${message} (${code})`)
}

const aDate = 'a calendar date from 1900 to 2999, YYYY-MM-DD'
const aTime = 'a date and time with an offset, YYYY-MM-DDThh:mm:ssZ'
const fruit = oneOf(['apple', 'pear'])

describe('a value without parts', () => {
  test.each<[what: string, shape: Shape, sound: readonly unknown[]]>([
    ['one of', fruit, ['apple', 'pear']],
    ['a date', date, ['2026-11-20', '2024-02-29']],
    ['a date and time', dateTime, ['2026-11-20T15:04:05Z', '2026-11-20T15:04:05.25-05:00']],
    ['a whole number', wholeNumber(0, 130), [0, 130]],
    ['a number', number(0, 168), [0, 7.5, 168]],
    ['a text', text(), ['a', ' b ']],
    ['a pattern', text({ pattern: /^[a-z]+$/ }), ['abc']],
    ['yes or no', boolean, [true, false]],
    ['a constant', constant('final'), ['final']],
    ['a function', aFunction, [Math.max]],
    ['anything', anything, [null, 5, 'x']],
  ])('%s is copied where it is sound', (_, shape, sound) => {
    for (const value of sound) expect(readingOf(shape, value)).toBe(value)
  })

  test.each<[shape: Shape, value: unknown, line: string]>([
    [fruit, 'plum', 'x: expected one of apple, pear (invalid-value)'],
    [fruit, 1, 'x: expected one of apple, pear (invalid-value)'],
    [oneOf([]), 'plum', 'x: expected  (invalid-value)'],
    [date, 20261120, `x: expected ${aDate} (invalid-type)`],
    [date, '2026-02-30', `x: expected ${aDate} (invalid-date)`],
    [dateTime, new Date(0), `x: expected ${aTime} (invalid-type)`],
    [dateTime, '2026-11-20T15:04Z', `x: expected ${aTime} (invalid-date-time)`],
    [wholeNumber(0, 130), '7', 'x: expected a whole number from 0 to 130 (invalid-type)'],
    [wholeNumber(0, 130), 7.5, 'x: expected a whole number from 0 to 130 (invalid-type)'],
    [wholeNumber(0, 130), -1, 'x: expected a whole number from 0 to 130 (out-of-range)'],
    [wholeNumber(0, 130), 131, 'x: expected a whole number from 0 to 130 (out-of-range)'],
    [number(0, 168), Number.NaN, 'x: expected a number from 0 to 168 (invalid-type)'],
    [number(0, 168), '8', 'x: expected a number from 0 to 168 (invalid-type)'],
    [number(0, 168), -0.5, 'x: expected a number from 0 to 168 (out-of-range)'],
    [number(0, 168), 168.5, 'x: expected a number from 0 to 168 (out-of-range)'],
    [text(), 5, 'x: expected a text that is not empty (invalid-type)'],
    [text(), ' \n', 'x: expected a text that is not empty (invalid-value)'],
    [text({ most: 3 }), 'four', 'x: expected at most 3 characters (too-large)'],
    [
      text({ pattern: /^[a-z]+$/, expected: 'letters', code: 'invalid-id' }),
      'A',
      'x: expected letters (invalid-id)',
    ],
    [boolean, 'true', 'x: expected true or false (invalid-type)'],
    [constant(1), 2, 'x: expected 1 (invalid-value)'],
    [aFunction, 'f', 'x: expected a function (invalid-type)'],
    [anAssessor(), { ruleset: {} }, 'x: expected an assessor, as createAssessor makes it (invalid-type)'],
    [anAssessor(), null, 'x: expected an assessor, as createAssessor makes it (invalid-type)'],
  ])('%#: what is wrong is said, and not what was given', (shape, value, line) => {
    expect(readingOf(shape, value)).toEqual([line])
  })
})

describe('a list', () => {
  const fruits = listOf(fruit, 3, { least: 1 })

  test('is copied, item by item', () => {
    const given = ['apple', 'pear']
    const copy = readingOf(fruits, given)
    expect(copy).toEqual(given)
    expect(copy).not.toBe(given)
  })

  test.each<[value: unknown, ...lines: string[]]>([
    [{ 0: 'apple', length: 1 }, 'x: expected a list (invalid-type)'],
    [[], 'x: expected one item or more (invalid-value)'],
    [['apple', 'apple', 'apple', 'apple'], 'x: expected at most 3 items (too-large)'],
    [
      ['plum', 'apple', 5],
      'x.0: expected one of apple, pear (invalid-value)',
      'x.2: expected one of apple, pear (invalid-value)',
    ],
  ])('%j is refused', (value, ...lines) => {
    expect(readingOf(fruits, value)).toEqual(lines)
  })

  test('may say its own code where it is too short', () => {
    expect(readingOf(listOf(fruit, 9, { least: 2, code: 'empty-criterion' }), ['pear'])).toEqual([
      'x: expected at least 2 items (empty-criterion)',
    ])
  })
})

describe('a table with keys of the caller’s own', () => {
  const table = tableOf(fruit, 2)

  test('is copied', () => {
    expect(readingOf(table, { a: 'apple', b: 'pear' })).toEqual({ a: 'apple', b: 'pear' })
  })

  test('names no key', () => {
    expect(readingOf(table, { secret: 'plum' })).toEqual(['x.0: expected one of apple, pear (invalid-value)'])
    expect(readingOf(table, { a: 'pear', b: 'pear', c: 'pear' })).toEqual([
      'x: expected fewer keys (too-large)',
    ])
    expect(readingOf(table, [])).toEqual(['x: expected an object (invalid-type)'])
  })
})

interface Basket {
  readonly first: string
  readonly second?: string
}

const fields = { first: fruit, second: fruit }

describe('a record', () => {
  const basket = recordOf<Basket>(fields, ['first'])

  test('is copied without what it inherits', () => {
    const given = { first: 'apple' }
    expect(readingOf(basket, given)).toEqual(given)
    expect(readingOf(basket, given)).not.toBe(given)
    expect(readingOf(basket, Object.assign(Object.create(null), given))).toEqual(given)
  })

  test.each<[value: unknown, ...lines: string[]]>([
    [null, 'x: expected an object (invalid-type)'],
    [['apple'], 'x: expected an object (invalid-type)'],
    [new (class Basket {})(), 'x: expected a plain object (not-json)'],
    [{ first: 'apple', [Symbol('s')]: 1 }, 'x: expected no symbol keys (not-json)'],
    [{}, 'x.first: there is nothing, and it is required (missing)'],
    [{ first: undefined }, 'x.first: there is nothing, and it is required (missing)'],
    [{ first: null }, 'x.first: expected one of apple, pear (invalid-value)'],
    [{ first: 'apple', second: null }, 'x.second: expected one of apple, pear (invalid-value)'],
    [
      { first: 'plum', fist: 'pear' },
      'x.first: expected one of apple, pear (invalid-value)',
      'x: the key at position 1 is unknown; the nearest known key is first (unknown-key)',
    ],
    [{ first: 'pear', ['y'.repeat(65)]: 1 }, 'x: the key at position 1 is unknown (unknown-key)'],
    [
      JSON.parse('{"first":"pear","__proto__":{}}'),
      'x: the key at position 1 is unknown; the nearest known key is first (unknown-key)',
    ],
    [
      Object.fromEntries(Array.from({ length: 153 }, (_, n) => [`k${n}`, 1])),
      'x: expected fewer keys (too-large)',
    ],
  ])('%#: what is wrong is said', (value, ...lines) => {
    expect(readingOf(basket, value)).toEqual(lines)
  })

  test('whole: every key is required', () => {
    expect(readingOf(whole<Basket>(fields), { first: 'apple' })).toEqual([
      'x.second: there is nothing, and it is required (missing)',
    ])
  })

  test('of answers: null says the same as absence, where something may be absent', () => {
    const answers = answersOf<Basket>(fields, ['first'])
    expect(readingOf(answers, { first: 'apple', second: null })).toEqual({ first: 'apple', second: null })
    expect(readingOf(answers, { first: null })).toEqual([
      'x.first: expected one of apple, pear (invalid-value)',
    ])
  })

  test('of options: what is absent is absent in the copy', () => {
    const options = optionsOf<Basket>({ ...fields, second: { ...fruit, aboutPerson: true } }, ['first'])
    expect(Object.keys(readingOf(options, { first: 'apple', second: null }) as object)).toEqual(['first'])
    expect(Object.keys(readingOf(options, { first: 'apple', second: undefined }) as object)).toEqual([
      'first',
    ])
    expect(readingOf(options, undefined)).toEqual(['x.first: there is nothing, and it is required (missing)'])
    expect(readingOf(optionsOf<Basket>(fields), { second: null })).toEqual([
      'x.second: expected one of apple, pear (invalid-value)',
    ])
    expect(readingOf(optionsOf<Basket>(fields), undefined)).toEqual({})
  })
})

describe('an object of one kind or another', () => {
  type Tree = { readonly kind: 'leaf' } | { readonly kind: 'fork'; readonly of: readonly Tree[] }
  const tree: Shape<Tree> = lazy(() => anyTree)
  const anyTree: Shape<Tree> = taggedBy('kind', {
    leaf: whole({ kind: constant('leaf') }),
    fork: whole({ kind: constant('fork'), of: listOf(tree, 9) }),
  })

  test('is copied, as deep as it goes', () => {
    const given = { kind: 'fork', of: [{ kind: 'leaf' }, { kind: 'fork', of: [] }] }
    expect(readingOf(tree, given)).toEqual(given)
  })

  test.each<[value: unknown, line: string]>([
    [5, 'x: expected an object (invalid-type)'],
    [{}, 'x.kind: expected one of leaf, fork (missing)'],
    [{ kind: 'trunk' }, 'x.kind: expected one of leaf, fork (invalid-value)'],
    [{ kind: 'fork', of: [{ kind: 'toString' }] }, 'x.of.0.kind: expected one of leaf, fork (invalid-value)'],
    [
      { kind: 'leaf', of: [] },
      'x: the key at position 1 is unknown; the nearest known key is kind (unknown-key)',
    ],
  ])('%j is refused', (value, line) => {
    expect(readingOf(tree, value)).toEqual([line])
  })
})

describe('what another function returned', () => {
  const made = resultOf(
    { id: 'mine', version: '1.0.0' },
    recordOf<{ readonly ruleset: unknown; readonly first?: string }>({ ruleset: anything, first: fruit }, [
      'ruleset',
    ]),
  )

  test('is read like anything else', () => {
    const given = { ruleset: { id: 'mine', version: '1.0.0' }, first: 'apple' }
    expect(readingOf(made, given)).toEqual(given)
    expect(readingOf(made, {})).toEqual(['x.ruleset: there is nothing, and it is required (missing)'])
  })

  test('with another ruleset is told as that', () => {
    const line = 'x.ruleset: expected what was made with the ruleset mine 1.0.0 (other-ruleset)'
    expect(readingOf(made, { ruleset: { id: 'mine', version: '1.0.1' }, first: 'plum' })).toEqual([line])
    expect(readingOf(made, { ruleset: { id: 'yours', version: '1.0.0' } })).toEqual([line])
  })
})

test('a path is as before when everything was read', () => {
  const shape = whole({ a: listOf(whole({ b: tableOf(fruit, 9) }), 9) })
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const path = ['x']
      shape.read({ a: [value, { b: value }, { b: { c: value } }] }, path, [])
      expect(path).toEqual(['x'])
    }),
  )
})

test('a shape of one’s own says what it expects', () => {
  const even = leaf<number>({ kind: 'anything' }, ['an even number'], (value) =>
    Number(value) % 2 === 0 ? undefined : ['invalid-value', 'an even number'],
  )
  expect(readingOf(even, 4)).toBe(4)
  expect(readingOf(even, 5)).toEqual(['x: expected an even number (invalid-value)'])
})
