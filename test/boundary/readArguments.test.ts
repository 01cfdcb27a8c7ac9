import { IntakeError } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { date, oneOf, wholeNumber } from '../../src/boundary/leaves.ts'
import { errorOf, readArguments, readOptions } from '../../src/boundary/readArguments.ts'
import { optionsOf } from '../../src/boundary/recordOf.ts'
import { aboutPerson } from '../../src/boundary/Shape.ts'
import { UsageError } from '../../src/boundary/UsageError.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'

interface Options {
  readonly count?: number
  readonly since?: string | null
}

const options = optionsOf<Options>({ count: wholeNumber(1, 9), since: aboutPerson(date) })
const shapes = { setting: oneOf(['home', 'clinic']), born: aboutPerson(date), options }
const sound = { setting: 'home', born: '1990-01-01', options: undefined }

function errorFor(given: object): unknown {
  try {
    return readArguments<object>({ ...sound, ...given }, shapes)
  } catch (error) {
    return error
  }
}

const linesOf = (error: unknown) => String(error).split('\n').slice(1)

test('sound arguments are copied', () => {
  expect(errorFor({})).toEqual({ setting: 'home', born: '1990-01-01', options: {} })
  const given = { count: 3 }
  const read = readOptions(given, options)
  expect(read).toEqual(given)
  expect(read).not.toBe(given)
})

describe('what the calling program got wrong is a UsageError', () => {
  test.each<[given: object, ...lines: string[]]>([
    [{ setting: 'moon' }, '- setting: expected one of home, clinic (invalid-value)'],
    [{ setting: undefined }, '- setting: there is nothing, and it is required (missing)'],
    [{ options: null }, '- options: expected an object (invalid-type)'],
    [{ options: [] }, '- options: expected an object (invalid-type)'],
    [{ options: { count: null } }, '- options.count: expected a whole number from 1 to 9 (invalid-type)'],
    [
      { options: { cuont: 3 } },
      '- options: the key at position 0 is unknown; the nearest known key is count (unknown-key)',
    ],
    // All of it is told, what is said about the person as well.
    [
      { setting: 'moon', born: 'once', options: { since: 'long ago', count: 0 } },
      '- setting: expected one of home, clinic (invalid-value)',
      '- born: expected a calendar date from 1900 to 2999, YYYY-MM-DD (invalid-date)',
      '- options.count: expected a whole number from 1 to 9 (out-of-range)',
      '- options.since: expected a calendar date from 1900 to 2999, YYYY-MM-DD (invalid-date)',
    ],
  ])('%j', (given, ...lines) => {
    const error = errorFor(given)
    expect(error).toBeInstanceOf(UsageError)
    expect(linesOf(error)).toEqual(lines)
  })
})

describe('what is wrong about a person, and nothing else, is an IntakeError', () => {
  test.each<[given: object, ...lines: string[]]>([
    [{ born: 'once' }, '- born: expected a calendar date from 1900 to 2999, YYYY-MM-DD (invalid-date)'],
    [{ born: undefined }, '- born: there is nothing, and it is required (missing)'],
    [
      { options: { since: 5 } },
      '- options.since: expected a calendar date from 1900 to 2999, YYYY-MM-DD (invalid-type)',
    ],
  ])('%j', (given, ...lines) => {
    const error = errorFor(given)
    expect(error).toBeInstanceOf(IntakeError)
    expect(linesOf(error)).toEqual(lines)
  })

  test('a shape as a whole may be about the person', () => {
    const error = errorOf([{ path: ['facts', 'x'], code: 'missing', message: 'm' }], {
      facts: aboutPerson(options),
    })
    expect(error).toBeInstanceOf(IntakeError)
    expect(errorOf([{ path: [], code: 'missing', message: 'm' }], {})).toBeInstanceOf(UsageError)
  })
})

describe('whatever is handed in', () => {
  test.each(hostileValues.map(({ name, make }) => [name, make] as const))(
    '%s ends in one of the errors',
    (_, make) => {
      for (const argument of ['setting', 'born', 'options'])
        for (const value of [
          make('Xq7secretZ'),
          { count: make('Xq7secretZ') },
          { Xq7secretZ: make('Xq7secretZ') },
        ]) {
          const error = errorFor({ [argument]: value })
          expect([error instanceof UsageError, error instanceof IntakeError]).toContain(true)
          expect(everythingIn(error)).not.toContain('Xq7secretZ')
        }
    },
  )

  test('what a getter throws is dropped, with all that was found before', () => {
    const trap = {
      cuont: 1,
      get count(): number {
        throw new Error('Xq7secretZ')
      },
    }
    const error = errorFor({ options: trap })
    expect(linesOf(error)).toEqual(['- options: expected plain JSON (not-json)'])
  })
})
