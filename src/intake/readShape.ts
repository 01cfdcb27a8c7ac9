import { isPlainObject } from '../rules/isPlainObject.ts'
import { isCalendarDate } from './calendar.ts'
import { type IntakeIssue, type IntakeIssueCode, listed } from './IntakeError.ts'
import { nearestName } from './nearestName.ts'
import type { ListShape, RecordShape, Shape } from './Shape.ts'

type Path = (string | number)[]

/** A key longer than this is not compared with the known ones: nobody mistypes that much. */
const comparedLength = 64

/** An object with more unknown keys is refused as a whole: a hostile one ends here, soon. */
const mostUnknown = 150

const aDate = 'a calendar date from 1900 to 2999, YYYY-MM-DD'

/**
 * Copies a value that is there, and collects what is wrong with its shape. No value and no unknown key is repeated. What
 * is wrong is `undefined` in the copy.
 *
 * @param path - Where the value is; changed on the way down, and as before in the end.
 */
export function readShape(value: unknown, shape: Shape, path: Path, issues: IntakeIssue[]): unknown {
  switch (shape.kind) {
    case 'list':
      return readList(value, shape, path, issues)
    case 'record':
      return readRecord(value, shape, path, issues)
    default: {
      const problem = problemWith(value, shape)
      return problem === undefined ? value : refuse(problem, path, issues)
    }
  }
}

type Problem = readonly [code: IntakeIssueCode, ...expected: readonly string[]]

/** What is wrong with a value that has no parts. */
function problemWith(value: unknown, shape: Exclude<Shape, ListShape | RecordShape>): Problem | undefined {
  switch (shape.kind) {
    case 'one-of':
      if (typeof value === 'string' && shape.values.has(value)) return undefined
      return ['invalid-value', ...shape.values]
    case 'date':
      if (typeof value !== 'string') return ['invalid-type', aDate]
      return isCalendarDate(value) ? undefined : ['invalid-date', aDate]
    case 'whole-number':
      if (!Number.isSafeInteger(value)) return ['invalid-type', 'a whole number']
      if (Number(value) < shape.least) return ['out-of-range', `at least ${shape.least}`]
      return Number(value) > shape.most ? ['out-of-range', `at most ${shape.most}`] : undefined
  }
}

function readList(value: unknown, { of, most }: ListShape, path: Path, issues: IntakeIssue[]): unknown {
  if (!Array.isArray(value)) return refuse(['invalid-type', 'a list'], path, issues)
  // Read once: a proxy might say something else next.
  const { length } = value
  if (length > most) return refuse(['too-large', `at most ${most} items`], path, issues)
  const copied: unknown[] = []
  for (let position = 0; position < length; position++) {
    path.push(position)
    copied.push(readShape(value[position], of, path, issues))
    path.pop()
  }
  return copied
}

function readRecord(value: unknown, shape: RecordShape, path: Path, issues: IntakeIssue[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(['invalid-type', 'an object'], path, issues)
  if (!isPlainObject(value)) return refuse(['not-json', 'a plain object'], path, issues)
  if (Object.keys(value).length > shape.fields.length + mostUnknown)
    return refuse(['too-large', 'fewer keys'], path, issues)
  if (Object.getOwnPropertySymbols(value).length > 0)
    return refuse(['not-json', 'no symbol keys'], path, issues)
  // Everything is read once, by one spread, and from here on it is the copy that is looked at: what a getter or a proxy
  // would say next makes no difference.
  const copied: Record<string, unknown> = { ...value }
  let known = 0
  for (const { key, shape: expected, required } of shape.fields) {
    const part = copied[key]
    if (part !== undefined) known += 1
    if (!required && (part ?? null) === null) continue
    path.push(key)
    if (part === undefined) issues.push(missing(path, expected))
    else copied[key] = readShape(part, expected, path, issues)
    path.pop()
  }
  const keys = Object.keys(copied)
  if (known < keys.length)
    keys.forEach((key, position) => {
      if (!shape.fields.some((field) => field.key === key))
        issues.push(unknownKey(key, position, shape, path, issues))
    })
  return copied
}

/** An unknown key has a position instead of a name: it may itself be something about the person. */
function unknownKey(
  key: string,
  position: number,
  { fields }: RecordShape,
  path: Path,
  issues: readonly IntakeIssue[],
): IntakeIssue {
  // A problem that is only counted needs no suggestion, which takes time.
  const known = issues.length < listed ? fields.map(({ key }) => key) : []
  const nearest = key.length <= comparedLength ? nearestName(key, known) : undefined
  const where = `the key at position ${position} is unknown`
  return {
    path: [...path],
    code: 'unknown-key',
    message: nearest === undefined ? where : `${where}; the nearest known key is ${nearest}`,
    expected: nearest === undefined ? known : [nearest],
  }
}

/** What is expected of something that is required and not there. */
export function missing(path: Path, shape: Shape): IntakeIssue {
  const expected = shape.kind === 'one-of' ? [...shape.values] : [shape.kind === 'date' ? aDate : 'an object']
  return { path: [...path], code: 'missing', message: 'there is nothing, and it is required', expected }
}

function refuse([code, ...expected]: Problem, path: Path, issues: IntakeIssue[]): undefined {
  const what = expected.length > 1 ? `one of ${expected.join(', ')}` : expected.join()
  issues.push({ path: [...path], code, message: `expected ${what}`, expected })
}
