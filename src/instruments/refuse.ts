import { nearestName } from '../boundary/nearestName.ts'
import type { InstrumentIssue, InstrumentIssueCode } from './InstrumentError.ts'

/** Where a problem is. */
export type Path = InstrumentIssue['path']

/** A key longer than this is not compared with the known ones: nobody mistypes that much. */
const comparedLength = 64

/** A problem in a few words that name what was expected, and nothing that was given. */
export function refuse(
  path: Path,
  code: InstrumentIssueCode,
  ...expected: readonly string[]
): InstrumentIssue {
  const what = expected.length > 1 ? `one of ${expected.join(', ')}` : expected.join()
  return { path, code, message: `expected ${what}`, expected }
}

/** An unknown key has a position instead of a name: it may itself be something about the person. */
export function unknownKey(
  path: Path,
  key: string,
  position: number,
  known: readonly string[],
  code: InstrumentIssueCode = 'unknown-key',
): InstrumentIssue {
  const nearest = key.length <= comparedLength ? nearestName(key, known) : undefined
  const where = `the key at position ${position} is unknown`
  return {
    path,
    code,
    message: nearest === undefined ? where : `${where}; the nearest known key is ${nearest}`,
    expected: nearest === undefined ? known : [nearest],
  }
}

/** The problems of the keys that are not among the known ones. */
export function unknownKeys(object: object, known: readonly string[], path: Path): InstrumentIssue[] {
  return Object.keys(object).flatMap((key, position) =>
    known.includes(key) ? [] : [unknownKey(path, key, position, known)],
  )
}
