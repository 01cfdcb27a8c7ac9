import { copyKnownJson } from '../boundary/copyPlainJson.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'

/** A JSON object that nothing is known of yet. */
export type Given = Readonly<Record<string, unknown>>

/** Much more than a record of one person needs; a hostile one ends here, soon. */
const limits = { depth: 60, values: 200_000, stringLength: 5_000_000 }

/** The keys that what is wrong is told by: other names might be anything. */
const knownNames: ReadonlySet<string> = new Set(['resourceType', 'entry', 'resource', 'item', 'answer'])

/**
 * Copies what was given as a resource of that type.
 *
 * @throws {@link IntakeError}: `not-json`, `too-large`, `invalid-type`, `wrong-resource-type`.
 */
export function readResource(value: unknown, type: string): Given {
  const { value: given, issues } = copyKnownJson(value, limits, knownNames)
  if (issues.length > 0) throw new IntakeError(issues)
  if (!isObject(given)) throw new IntakeError([issueOf([], 'invalid-type', `a ${type}`)])
  if (own(given, 'resourceType') !== type)
    throw new IntakeError([issueOf(['resourceType'], 'wrong-resource-type', type)])
  return given
}

/** A property of the object itself; `null` says the same as absence. */
export function own(given: Given, key: string): unknown {
  return Object.hasOwn(given, key) ? (given[key] ?? undefined) : undefined
}

/** The text of a property, where it is one. */
export function textOf(given: Given, key: string): string | undefined {
  const value = own(given, key)
  return typeof value === 'string' ? value : undefined
}

/** The objects of a list; what is no object is left out, and a single object is a list of one. */
export function objectsOf(given: Given, key: string): readonly Given[] {
  const value = own(given, key)
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}

/** The codings of a concept, or of several. */
export function codingsOf(given: Given, key: string): readonly Given[] {
  return objectsOf(given, key).flatMap((concept) => objectsOf(concept, 'coding'))
}
