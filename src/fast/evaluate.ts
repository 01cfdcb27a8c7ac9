import { IntakeError, type IntakeIssue } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { isPlainObject } from '../boundary/isObject.ts'
import { oneOf } from '../boundary/leaves.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { whole } from '../boundary/recordOf.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import type { DimensionId, LadderId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { EvaluatePositions } from './evaluatePositions.ts'

/** A rating for every dimension, the derived ones included. */
export type Ratings<R extends Ruleset = Ruleset> = { readonly [D in DimensionId<R>]: RatingCode<R, D> }

/** The rung of every ladder. */
export type Rungs<R extends Ruleset = Ruleset> = { readonly [L in LadderId<R>]: RungCode<R, L> }

/**
 * Evaluates named ratings on the packed tables. What is wrong with them is looked for only where one of them is not known,
 * and is then told whole.
 */
export function createEvaluate(
  { byId, ladders }: CompiledRuleset,
  evaluatePositions: EvaluatePositions,
): (ratings: Ratings) => Rungs {
  const dimensions = [...byId.dimensions].map(([id, { ratings }]) => ({ id, ratings }))
  const ids = dimensions.map(({ id }) => id)
  const read = createReadKeys(ids)
  const codes = ladders.map(({ id, rungs }, ladder) => ({ id, ladder, codes: rungs.map(({ code }) => code) }))
  const readSafely = (given: Ratings): readonly (string | undefined)[] | undefined => {
    try {
      // What somebody puts on the prototype of all objects is no rating; to look for it takes less time than to ask for own keys.
      const isOwn = isPlainObject(given) && !read({}).some(Boolean)
      return isOwn ? read(given) : ids.map((id) => ownValue(given, id))
    } catch {
      // It is no object, or a getter or a proxy: what it throws may hold anything, so it is dropped.
      return undefined
    }
  }
  // Filled anew by every call, and read by nobody after it.
  const positions = new Uint8Array(dimensions.length)
  return (given) => {
    const answers = readSafely(given)
    let index = 0
    for (const { ratings } of dimensions) {
      const position = ratings.get(answers?.[index] ?? '')
      if (position === undefined) throw refusalOf(given, dimensions)
      positions[index] = position
      index += 1
    }
    const rungs: Record<string, string> = {}
    for (const { id, ladder, codes: named } of codes)
      rungs[id] = String(named[evaluatePositions(positions, ladder)])
    return rungs
  }
}

/** What is wrong with ratings, all of it. It is looked for only once something is. */
function refusalOf(
  given: unknown,
  dimensions: readonly { readonly id: string; readonly ratings: ReadonlyMap<string, number> }[],
): IntakeError {
  const shape = whole(
    Object.fromEntries(dimensions.map(({ id, ratings }) => [id, oneOf([...ratings.keys()])])),
  )
  const issues: IntakeIssue[] = []
  try {
    shape.read(given, [], issues)
  } catch {
    // The same: only that it is no plain JSON is told.
    issues.length = 0
  }
  return new IntakeError(issues.length > 0 ? issues : [issueOf([], 'not-json', 'plain JSON')])
}

/** Reads some keys of an object, in the order of the list that the function was made of. */
type ReadKeys = <T>(object: { readonly [key: string]: T }) => readonly (T | undefined)[]

/**
 * Makes that function. Each of the first sixteen keys is read in a place of its own in the code: an engine remembers per
 * place where objects of this form hold the key, and a place that reads many keys makes it search every time.
 */
export function createReadKeys(keys: readonly string[]): ReadKeys {
  // biome-ignore format: one line for eight of them
  const [
    a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '',
    i = '', j = '', k = '', l = '', m = '', n = '', o = '', p = '',
    ...others
  ] = keys
  if (others.length > 0) return (object) => keys.map((key) => object[key])
  // biome-ignore format: one line for eight of them
  return (x) => [
    x[a], x[b], x[c], x[d], x[e], x[f], x[g], x[h],
    x[i], x[j], x[k], x[l], x[m], x[n], x[o], x[p],
  ]
}
