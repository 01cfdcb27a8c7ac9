import type * as z from 'zod/mini'
import type { PlainJsonIssue } from '../rules/copyPlainJson.ts'
import type { IntakeIssue } from './IntakeError.ts'
import { nearestName } from './nearestName.ts'

type Path = readonly (string | number)[]

/** A key longer than this is not compared with the known ones: nobody mistypes that much. */
const comparedLength = 64

/** The keys that an intake, an episode and the preferences may have. */
export interface KnownKeys {
  readonly intake: readonly string[]
  readonly episode: readonly string[]
  readonly preferences: readonly string[]
}

/** What could not be copied and what the schema refused, without any value or unknown key of the intake. */
export function describeRefusal(
  notJson: readonly PlainJsonIssue[],
  refused: readonly z.core.$ZodIssue[],
  value: unknown,
  keys: KnownKeys,
): IntakeIssue[] {
  const issues = notJson.map(({ path, code, expected }): IntakeIssue => {
    const known = knownPath(path, keys)
    return { path: known, code, message: `expected ${expected}`, expected: [expected] }
  })
  // What could not be copied is absent from the copy: said once is enough.
  const said = new Set(issues.map(({ path }) => path.join('.')))
  return [
    ...issues,
    ...refused
      .flatMap((issue) => describeIssue(issue, value, keys))
      .filter(({ path }) => !said.has(path.join('.'))),
  ]
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown, keys: KnownKeys): IntakeIssue[] {
  const path = issue.path as Path
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknownKeys(issue.keys, path, value, keysAt(path, keys))
    case 'invalid_value': {
      const expected = issue.values.map(String)
      if (valueAt(value, path) === undefined) return [missing(path, expected)]
      return [{ path, code: 'invalid-value', message: `expected one of ${expected.join(', ')}`, expected }]
    }
    case 'invalid_type':
      if (valueAt(value, path) === undefined) return [missing(path, [typeName(issue.expected)])]
      return [one(path, 'invalid-type', typeName(issue.expected))]
    case 'invalid_format':
      return [one(path, 'invalid-date', 'a calendar date from 1900 to 2999, YYYY-MM-DD')]
    case 'too_big':
      return issue.origin === 'array'
        ? [one(path, 'too-large', `at most ${issue.maximum} items`)]
        : [one(path, 'out-of-range', `at most ${issue.maximum}`)]
    case 'too_small':
      return [one(path, 'out-of-range', `at least ${issue.minimum}`)]
    default:
      return [one(path, 'invalid-value', 'another value')]
  }
}

/** The keys have positions instead of names: an unknown key may itself be something about the person. */
function describeUnknownKeys(
  unknown: readonly string[],
  path: Path,
  value: unknown,
  known: readonly string[],
): IntakeIssue[] {
  const positions = new Map(Object.keys(Object(valueAt(value, path))).map((key, position) => [key, position]))
  return unknown.map((key) => {
    const nearest = key.length <= comparedLength ? nearestName(key, known) : undefined
    const where = `the key at position ${Number(positions.get(key))} is unknown`
    return {
      path,
      code: 'unknown-key',
      message: nearest === undefined ? where : `${where}; the nearest known key is ${nearest}`,
      expected: nearest === undefined ? [...known] : [nearest],
    }
  })
}

function one(path: Path, code: IntakeIssue['code'], expected: string): IntakeIssue {
  return { path, code, message: `expected ${expected}`, expected: [expected] }
}

function missing(path: Path, expected: readonly string[]): IntakeIssue {
  return { path, code: 'missing', message: `expected ${expected.join(', ')}, but there is nothing`, expected }
}

function typeName(expected: string): string {
  return expected === 'int' || expected === 'number' ? 'a whole number' : `a value of type ${expected}`
}

/** The part of a path that consists of known keys and positions: the rest might repeat an unknown key. */
function knownPath(path: Path, keys: KnownKeys): Path {
  const known = new Set([...keys.intake, ...keys.episode, ...keys.preferences])
  const end = path.findIndex((key) => typeof key === 'string' && !known.has(key))
  return end < 0 ? path : path.slice(0, end)
}

function keysAt([first]: Path, keys: KnownKeys): readonly string[] {
  return first === 'treatmentHistory'
    ? keys.episode
    : first === 'preferences'
      ? keys.preferences
      : keys.intake
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    value,
  )
}
