import { describe, expect, test } from 'vitest'
import { copyKnownJson } from '../../src/boundary/copyPlainJson.ts'
import type { Issue } from '../../src/boundary/Issue.ts'
import { oneOf, text, wholeNumber } from '../../src/boundary/leaves.ts'
import { readOptions } from '../../src/boundary/readArguments.ts'
import { looseRecordOf, optionsOf, recordOf } from '../../src/boundary/recordOf.ts'
import { orNull, type Shape } from '../../src/boundary/Shape.ts'

/** What comes of a value: the copy, or what is said of it, line by line. */
function readingOf(shape: Shape, value: unknown): unknown {
  const issues: Issue[] = []
  const copy = shape.read(value, ['x'], issues)
  return issues.length === 0 ? copy : issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}

describe('an object of somebody else’s making', () => {
  interface Person {
    readonly name: string
    readonly age?: number | null
  }
  const person = looseRecordOf<Person>({ name: text(), age: wholeNumber(0, 130) }, ['name'])

  test('is copied without what is not known', () => {
    const given = { name: 'A', age: 5, toString: 1, extension: { name: 7 } }
    expect(readingOf(person, given)).toEqual({ name: 'A', age: 5 })
    expect(readingOf(person, { name: 'A' })).toEqual({ name: 'A' })
  })

  test('has null for what is not there', () => {
    expect(readingOf(person, { name: 'A', age: null })).toEqual({ name: 'A', age: null })
    expect(readingOf(person, { name: null, age: null })).toEqual(['x.name: missing'])
  })

  test('is refused for what is wrong with the rest', () => {
    expect(readingOf(person, { name: 7, age: 200, more: 1 })).toEqual([
      'x.name: invalid-type',
      'x.age: out-of-range',
    ])
    for (const given of [null, [], 'A', undefined])
      expect(readingOf(person, given)).toEqual(['x: invalid-type'])
    expect(readingOf(person, new Map())).toEqual(['x: not-json'])
  })
})

test('null may say something of its own', () => {
  const query = orNull(oneOf(['all', 'none']))
  expect([readingOf(query, null), readingOf(query, 'all')]).toEqual([null, 'all'])
  expect(readingOf(query, 'some')).toEqual(['x: invalid-value'])
  const shape = recordOf<{ readonly query?: string | null }>({ query })
  expect(readingOf(shape, { query: null })).toEqual({ query: null })
})

describe('plain JSON whose form is not ours', () => {
  const limits = { depth: 5, values: 50, stringLength: 10 }
  const known = new Set(['entry', 'resource'])

  test('is copied', () => {
    const given = { entry: [{ resource: { a: 1 } }] }
    expect(copyKnownJson(given, limits, known)).toEqual({ value: given, issues: [] })
  })

  test('is refused by paths that end before what is not known', () => {
    const given = {
      entry: [{ resource: () => 1 }, { secret: { resource: () => 1 } }],
      resource: 'x'.repeat(11),
    }
    expect(copyKnownJson(given, limits, known).issues).toEqual([
      {
        path: ['entry', 0, 'resource'],
        code: 'not-json',
        message: 'expected plain JSON',
        expected: ['plain JSON'],
      },
      { path: ['entry', 1], code: 'not-json', message: 'expected plain JSON', expected: ['plain JSON'] },
      expect.objectContaining({ path: ['resource'], code: 'too-large' }),
    ])
  })
})

test('what cannot be read is told where it is', () => {
  const inner = {
    get size(): never {
      throw new Error('Xq7secretZ')
    },
  }
  const shape = optionsOf<{ readonly box?: object }>({
    box: recordOf<{ readonly size?: number }>({ size: wholeNumber(0, 9) }),
  })
  const read = () => readOptions({ box: inner }, shape)
  expect(read).toThrow('- options.box: expected plain JSON (not-json)')
  expect(read).not.toThrow('Xq7secretZ')
})
