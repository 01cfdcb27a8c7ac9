import { type Issue, issueOf, type Path } from './Issue.ts'
import { isPlainObject } from './isObject.ts'

/** Why a part of a value could not be taken over. */
export interface PlainJsonIssue {
  readonly path: readonly (string | number)[]
  readonly code: 'not-json' | 'too-large'
  readonly expected: string
}

/** How much is read before giving up. */
export interface PlainJsonLimits {
  readonly depth: number
  /** Of values in all: objects, arrays and leaves. */
  readonly values: number
  readonly stringLength: number
}

/** The copy, and what is missing from it. */
export interface PlainJsonCopy {
  readonly value: unknown
  readonly issues: readonly PlainJsonIssue[]
}

/**
 * Copies a value as the plain JSON that it claims to be, without running any code of its own and within limits.
 *
 * Everything that JSON cannot say (a getter, a class instance, a function, a cycle, `NaN`) becomes an issue and is
 * `undefined` in the copy.
 */
export function copyPlainJson(value: unknown, limits: PlainJsonLimits): PlainJsonCopy {
  const issues: PlainJsonIssue[] = []
  const path: (string | number)[] = []
  let left = limits.values

  const refuse = (code: PlainJsonIssue['code'], expected: string): undefined => {
    issues.push({ path: path.slice(), code, expected })
    return undefined
  }

  const copy = (part: unknown): unknown => {
    left -= 1
    switch (typeof part) {
      case 'string':
        return part.length <= limits.stringLength
          ? part
          : refuse('too-large', `at most ${limits.stringLength} characters`)
      case 'number':
        return Number.isFinite(part) ? part : refuse('not-json', 'a finite number')
      case 'boolean':
      case 'undefined':
        return part
      case 'object':
        if (part === null) return null
        if (path.length >= limits.depth)
          return refuse('too-large', `at most ${limits.depth} levels of nesting`)
        return Array.isArray(part) ? copyArray(part) : copyObject(part)
      default:
        return refuse('not-json', 'plain JSON')
    }
  }

  const copyArray = (array: readonly unknown[]): unknown => {
    const length = array.length
    if (length > left) return refuse('too-large', 'a shorter list')
    const copied: unknown[] = []
    for (let index = 0; index < length; index++) copied.push(copyProperty(array, index))
    return copied
  }

  const copyObject = (object: object): unknown => {
    if (!isPlainObject(object)) return refuse('not-json', 'a plain object')
    const keys = Object.keys(object)
    if (keys.length > left) return refuse('too-large', 'fewer keys')
    if (Object.getOwnPropertySymbols(object).length > 0) refuse('not-json', 'no symbol keys')
    const copied: Record<string, unknown> = {}
    for (const key of keys) {
      if (key !== '__proto__') copied[key] = copyProperty(object, key)
      else {
        refuse('not-json', 'no key of that name')
        // The one key that an assignment would not create; its place among the others is kept.
        Object.defineProperty(copied, key, { value: undefined, enumerable: true })
      }
    }
    return copied
  }

  const copyProperty = (owner: object, key: string | number): unknown => {
    path.push(key)
    const property = Object.getOwnPropertyDescriptor(owner, key)
    const copied =
      property !== undefined && 'value' in property
        ? copy(property.value)
        : refuse('not-json', 'a value, not a getter')
    path.pop()
    return copied
  }

  try {
    return { value: copy(value), issues }
  } catch {
    // Only a proxy's own traps can throw here; what they throw may hold anything, so it is dropped.
    return { value: undefined, issues: [{ path: [], code: 'not-json', expected: 'plain JSON' }] }
  }
}

/**
 * Copies plain JSON about a person whose form is not ours, such as resources.
 *
 * @param known - The keys that a path may name. It ends before any other: an unknown key may itself be health data.
 */
export function copyKnownJson(
  value: unknown,
  limits: PlainJsonLimits,
  known: ReadonlySet<string>,
): { readonly value: unknown; readonly issues: readonly Issue<PlainJsonIssue['code']>[] } {
  const { value: copy, issues } = copyPlainJson(value, limits)
  return {
    value: copy,
    issues: issues.map(({ path, code, expected }) => issueOf(knownPart(path, known), code, expected)),
  }
}

function knownPart(path: Path, known: ReadonlySet<string>): Path {
  const unknown = path.findIndex((step) => typeof step === 'string' && !known.has(step))
  return unknown === -1 ? path : path.slice(0, unknown)
}
