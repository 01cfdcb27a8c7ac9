import { isCalendarDate } from './calendar.ts'
import { type IntakeIssue, type IntakeIssueCode, listed } from './IntakeError.ts'
import { nearestName } from './nearestName.ts'
import type { RecordShape, Shape } from './Shape.ts'

type Path = (string | number)[]

/** A key longer than this is not compared with the known ones: nobody mistypes that much. */
const comparedLength = 64

const aDate = 'a calendar date from 1900 to 2999, YYYY-MM-DD'

/**
 * Collects what is wrong with the shape of a value that is there. No value and no unknown key is repeated.
 *
 * @param path - Where the value is; changed on the way down, and as before in the end.
 */
export function checkShape(value: unknown, shape: Shape, path: Path, issues: IntakeIssue[]): void {
  switch (shape.kind) {
    case 'one-of':
      if (typeof value !== 'string' || !shape.values.has(value))
        issues.push(refusal(path, 'invalid-value', [...shape.values]))
      return
    case 'date':
      if (typeof value !== 'string') issues.push(refusal(path, 'invalid-type', [aDate]))
      else if (!isCalendarDate(value)) issues.push(refusal(path, 'invalid-date', [aDate]))
      return
    case 'whole-number':
      if (!Number.isSafeInteger(value)) issues.push(refusal(path, 'invalid-type', ['a whole number']))
      else if (Number(value) < shape.least)
        issues.push(refusal(path, 'out-of-range', [`at least ${shape.least}`]))
      else if (Number(value) > shape.most)
        issues.push(refusal(path, 'out-of-range', [`at most ${shape.most}`]))
      return
    case 'list':
      if (!Array.isArray(value)) issues.push(refusal(path, 'invalid-type', ['a list']))
      else if (value.length > shape.most)
        issues.push(refusal(path, 'too-large', [`at most ${shape.most} items`]))
      else
        for (let position = 0; position < value.length; position++) {
          path.push(position)
          checkShape(value[position], shape.of, path, issues)
          path.pop()
        }
      return
    case 'record':
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        issues.push(refusal(path, 'invalid-type', ['an object']))
      else checkRecord(value as Readonly<Record<string, unknown>>, shape, path, issues)
  }
}

function checkRecord(
  record: Readonly<Record<string, unknown>>,
  { fields }: RecordShape,
  path: Path,
  issues: IntakeIssue[],
): void {
  for (const [key, { shape, required }] of fields) {
    const value = record[key]
    if (!required && (value ?? null) === null) continue
    path.push(key)
    if (value === undefined) issues.push(missing(path, shape))
    else checkShape(value, shape, path, issues)
    path.pop()
  }
  let position = 0
  for (const key in record) {
    // That key is refused before, as no JSON that anybody means.
    if (key !== '__proto__' && !fields.has(key)) {
      // A problem that is only counted needs no suggestion, which takes time.
      const known = issues.length < listed ? [...fields.keys()] : []
      issues.push(unknownKey(key, position, known, path))
    }
    position += 1
  }
}

/** An unknown key has a position instead of a name: it may itself be something about the person. */
function unknownKey(key: string, position: number, known: readonly string[], path: Path): IntakeIssue {
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

function refusal(path: Path, code: IntakeIssueCode, expected: readonly string[]): IntakeIssue {
  const what = expected.length > 1 ? `one of ${expected.join(', ')}` : expected.join()
  return { path: [...path], code, message: `expected ${what}`, expected }
}
