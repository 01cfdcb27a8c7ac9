import type { Issue } from './Issue.ts'
import { isObject, isPlainObject } from './isObject.ts'
import { ownValue } from './ownValue.ts'
import { type Problem, type ReadPath, refuse, type Shape } from './Shape.ts'

/** How short a list may be. */
export interface ListRules {
  readonly least?: number
  /** What a list is called that is too short. */
  readonly code?: Problem[0]
}

/** A list of at most so many items. */
export function listOf<T>(
  of: Shape<T>,
  most: number,
  { least = 0, code = 'invalid-value' }: ListRules = {},
): Shape<readonly T[]> {
  return {
    kind: 'list',
    of,
    least,
    most,
    expected: ['a list'],
    read(value, path, issues) {
      if (!Array.isArray(value)) return refuse(['invalid-type', 'a list'], path, issues)
      // Read once: a proxy might say something else next.
      const { length } = value
      if (length > most) return refuse(['too-large', `at most ${most} items`], path, issues)
      if (length < least)
        return refuse([code, least === 1 ? 'one item or more' : `at least ${least} items`], path, issues)
      const copied: T[] = []
      for (let position = 0; position < length; position++) {
        path.push(position)
        copied.push(of.read(value[position], path, issues) as T)
        path.pop()
      }
      return copied
    },
  }
}

/**
 * An object whose keys are the caller's own, all with values of one shape.
 *
 * @param most - How many keys there may be.
 */
export function tableOf<T>(
  of: Shape<T>,
  most: number,
  expected = 'an object',
): Shape<{ readonly [key: string]: T }> {
  return {
    kind: 'table',
    of,
    most,
    expected: [expected],
    read(value, path, issues) {
      const copied = plainCopy(value, most, path, issues)
      if (copied === undefined) return undefined
      Object.keys(copied).forEach((key, position) => {
        // A key without a value is absent, as JSON has it.
        if (copied[key] === undefined) return
        // The key is not ours: it has a position instead.
        path.push(position)
        copied[key] = of.read(copied[key], path, issues)
        path.pop()
      })
      return copied as { readonly [key: string]: T }
    },
  }
}

/** A shape that refers to itself. */
export function lazy<T>(shape: () => Shape<T>): Shape<T> {
  return {
    kind: 'lazy',
    shape,
    expected: ['an object'],
    read: (value, path, issues) => shape().read(value, path, issues),
  }
}

/** An object of which one key, a word or a yes or no, says what the others are. */
export function taggedBy<T>(tag: string, cases: { readonly [value: string]: Shape<object> }): Shape<T> {
  const known: ReadonlyMap<string, Shape<object>> = new Map(Object.entries(cases))
  return {
    kind: 'tagged',
    tag,
    cases: known,
    expected: ['an object'],
    read(value, path, issues) {
      if (!isObject(value)) return refuse(['invalid-type', 'an object'], path, issues)
      const given = ownValue(value, tag)
      const isTag = typeof given === 'string' || typeof given === 'boolean'
      const shape = isTag ? known.get(String(given)) : undefined
      if (shape !== undefined) return shape.read(value, path, issues) as T | undefined
      path.push(tag)
      refuse([given === undefined ? 'missing' : 'invalid-value', ...known.keys()], path, issues)
      path.pop()
      return undefined
    },
  }
}

/**
 * A copy of an object that has been read once, by one spread: from here on it is the copy that is looked at, and what a
 * getter or a proxy would say next makes no difference.
 *
 * @param most - An object with more keys is refused as a whole: a hostile one ends here, soon.
 */
export function plainCopy(
  value: unknown,
  most: number,
  path: ReadPath,
  issues: Issue[],
): Record<string, unknown> | undefined {
  if (!isObject(value)) return refuse(['invalid-type', 'an object'], path, issues)
  if (!isPlainObject(value)) return refuse(['not-json', 'a plain object'], path, issues)
  if (Object.keys(value).length > most) return refuse(['too-large', 'fewer keys'], path, issues)
  if (Object.getOwnPropertySymbols(value).length > 0)
    return refuse(['not-json', 'no symbol keys'], path, issues)
  return { ...value }
}
