import { copyPlainJson } from '../boundary/copyPlainJson.ts'
import type { IntakeIssue } from '../boundary/IntakeError.ts'
import { readShape } from '../boundary/recordOf.ts'
import type { RecordShape } from '../boundary/Shape.ts'
import { knownPath } from './knownPath.ts'
import { PlacementError, type PlacementIssue } from './PlacementError.ts'

/** Nobody needs more; something hostile ends here, soon. */
const limits = { depth: 6, values: 2_000, stringLength: 10_000 }

/** Texts and yes-or-no answers are checked by the name of what they are, so that no error has them within reach. */
export interface Stands {
  readonly stand: (value: unknown) => string | number
  readonly expected: readonly string[]
}

/**
 * Copies an argument, and checks the copy against a shape.
 *
 * @param stands - Fields that the shape's language has no word for.
 * @throws {@link PlacementError} with every problem.
 */
export function readArgument(
  name: string,
  input: unknown,
  shape: RecordShape,
  stands: { readonly [field: string]: Stands } = {},
): Readonly<Record<string, unknown>> {
  const { value, issues: notJson } = copyPlainJson(input, limits)
  const refused = notJson.map(({ path, code, expected }) => ({
    path: [name, ...knownPath(path, shape)],
    code,
    message: `expected ${expected}`,
    expected: [expected],
  }))
  // What could not be copied is absent from the copy: said once is enough.
  if (refused.length > 0) throw new PlacementError(refused)
  const found: IntakeIssue[] = []
  readShape(value === undefined ? null : withStands(value, stands), shape, [name], found)
  if (found.length > 0) throw new PlacementError(found.map(asPlacementIssue))
  return asRecord(value)
}

function withStands(value: unknown, stands: { readonly [field: string]: Stands }): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, given]) => {
      const field = Object.hasOwn(stands, key) ? stands[key] : undefined
      return [key, field === undefined || given === null || given === undefined ? given : field.stand(given)]
    }),
  )
}

/** It has been checked to be one. */
function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>
}

/** Shapes of this folder are checked for nothing that has another code. */
function asPlacementIssue(issue: IntakeIssue): PlacementIssue {
  return issue as PlacementIssue
}
