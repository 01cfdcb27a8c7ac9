import { plainCopy } from './collections.ts'
import { type Issue, listed } from './Issue.ts'
import { nearestName } from './nearestName.ts'
import { type Field, type ReadPath, refuseMissing, type Shape } from './Shape.ts'

/** A key longer than this is not compared with the known ones: nobody mistypes that much. */
const comparedLength = 64

/** An object with more unknown keys is refused as a whole: a hostile one ends here, soon. */
const mostUnknown = 150

/** The same of an object that may have unknown keys. */
const mostForeign = 100_000

/** The shape of every field. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: Shape<unknown> }

/** `null` is a value like any other. */
const never = () => false

/** An object with known keys only. */
export function recordOf<T extends object>(
  fields: FieldsOf<T>,
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  return recordWith(fieldsOf(fields, required, never))
}

/** The same, with every key required. */
export function whole<T extends object>(fields: FieldsOf<T>): Shape<T> {
  return recordWith(fieldsOf(fields, Object.keys(fields), never))
}

/** The same, of what a person or a form was asked: of what is not required, `null` says the same as absence. */
export function answersOf<T extends object>(
  fields: FieldsOf<T>,
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  return recordWith(fieldsOf(fields, required, () => true))
}

/**
 * The options of a function: known keys only. `null` is refused, except for what is said about a person, where it says the
 * same as absence. What is absent is absent in the copy.
 */
export function optionsOf<T extends object>(
  fields: FieldsOf<T>,
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  const shape = recordWith<T>(fieldsOf(fields, required, (field) => field.aboutPerson === true))
  return {
    ...shape,
    mayBeAbsent: true,
    read(value, path, issues) {
      // Left out as a whole, they are an object without any: what is required is missed by its name.
      const copied = shape.read(value === undefined ? {} : value, path, issues)
      // Without a prototype: what is absent is absent, whatever somebody put on that of all objects.
      return (
        copied &&
        ({
          __proto__: null,
          ...Object.fromEntries(Object.entries(copied).filter(([, part]) => (part ?? null) !== null)),
        } as T)
      )
    },
  }
}

/**
 * An object of somebody else's making, which may have keys that are none of our business: they are left out of the copy.
 * `null` says the same as absence, of what is required too.
 */
export function looseRecordOf<T extends object>(
  fields: FieldsOf<T>,
  required: readonly (keyof T & string)[] = [],
): Shape<T> {
  const shape = recordWith<T>(fieldsOf(fields, required, () => true))
  const isOurs = ([key, part]: readonly [string, unknown]) =>
    Object.hasOwn(fields, key) && (part !== null || !required.some((one) => one === key))
  return {
    ...shape,
    read(value, path, issues) {
      const copied = plainCopy(value, mostForeign, path, issues)
      return copied && shape.read(Object.fromEntries(Object.entries(copied).filter(isOurs)), path, issues)
    },
  }
}

function fieldsOf(
  fields: { readonly [key: string]: Shape },
  required: readonly string[],
  mayBeNull: (shape: Shape) => boolean,
): Field[] {
  return Object.entries(fields).map(([key, shape]) => {
    const isRequired = required.includes(key)
    return { key, shape, required: isRequired, nullable: !isRequired && mayBeNull(shape) }
  })
}

function recordWith<T extends object>(fields: readonly Field[]): Shape<T> {
  const keys = fields.map(({ key }) => key)
  return {
    kind: 'record',
    fields,
    expected: ['an object'],
    read(value, path, issues) {
      const copied = plainCopy(value, fields.length + mostUnknown, path, issues)
      if (copied === undefined) return undefined
      let known = 0
      for (const { key, shape, required, nullable } of fields) {
        const part = ownPart(copied, key)
        if (part !== undefined) known += 1
        if (!required && (part === undefined || (part === null && nullable))) continue
        path.push(key)
        if (part === undefined) refuseMissing(shape, path, issues)
        else {
          const read = shape.read(part, path, issues)
          // Most parts are what they were, and to write takes longer than to look.
          if (read !== part) copied[key] = read
        }
        path.pop()
      }
      const given = Object.keys(copied)
      if (known < given.length)
        given.forEach((key, position) => {
          if (!keys.includes(key)) issues.push(unknownKey(key, position, keys, path, issues))
        })
      return copied as T
    },
  }
}

/**
 * The value of a key of the object itself. What somebody put on the prototype of all objects was not handed in: the copy gets
 * a hidden key of its own without a value, so that nobody who reads the copy takes it for an answer.
 */
function ownPart(copied: Record<string, unknown>, key: string): unknown {
  if (key in Object.prototype && !Object.hasOwn(copied, key))
    Object.defineProperty(copied, key, { writable: true })
  return copied[key]
}

/** An unknown key has a position instead of a name: it may itself be something about the person. */
function unknownKey(
  key: string,
  position: number,
  keys: readonly string[],
  path: ReadPath,
  issues: readonly Issue[],
): Issue {
  // A problem that is only counted needs no suggestion, which takes time.
  const known = issues.length < listed ? keys : []
  const nearest = key.length <= comparedLength ? nearestName(key, known) : undefined
  const where = `the key at position ${position} is unknown`
  return {
    path: [...path],
    code: 'unknown-key',
    message: nearest === undefined ? where : `${where}; the nearest known key is ${nearest}`,
    expected: nearest === undefined ? [...known] : [nearest],
  }
}
