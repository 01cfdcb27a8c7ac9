import { copyKnownJson } from '../boundary/copyPlainJson.ts'
import type { Issue } from '../boundary/Issue.ts'
import { text } from '../boundary/leaves.ts'
import type { Shape } from '../boundary/Shape.ts'
import { uuid } from '../boundary/uuid.ts'
import type { Refusal } from './OperationOutcome.ts'

/** A search may return hundreds of resources; something hostile ends here, soon. */
const limits = { depth: 60, values: 150_000, stringLength: 200_000 }

/** The refusal of a body: everything that is wrong with it. */
export interface RefusedBody {
  readonly refusals: readonly Refusal[]
}

/** Reads the body of a call, by a shape that is lenient: keys that are not known are none of our business. */
export function readBody<T>(body: unknown, shape: Shape<T>): { readonly value: T } | RefusedBody {
  const { value: copy, issues: refusals } = copyKnownJson(body, limits, new Set(keysIn(shape)))
  if (refusals.length > 0) return { refusals }
  const issues: Issue[] = []
  const value = shape.read(copy, [], issues)
  return value === undefined || issues.length > 0 ? { refusals: asRefusals(issues) } : { value }
}

/** The keys that an answer may name. */
function* keysIn(shape: Shape): Iterable<string> {
  if (shape.kind === 'list') yield* keysIn(shape.of)
  if (shape.kind !== 'record') return
  for (const field of shape.fields) {
    yield field.key
    yield* keysIn(field.shape)
  }
}

/** The shapes of bodies have numbers and dates of no other kinds, so they refuse with no other codes. */
function asRefusals(issues: readonly Issue[]): readonly Refusal[] {
  return issues as readonly Refusal[]
}

/** A UUID, in whichever case. */
export const aUuid: Shape<string> = text({ pattern: new RegExp(`^${uuid}$`, 'i'), expected: 'a UUID' })
