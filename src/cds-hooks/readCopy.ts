import { copyPlainJson } from '../boundary/copyPlainJson.ts'
import type { Refusal } from './OperationOutcome.ts'

/** A search may return hundreds of resources; something hostile ends here, soon. */
const limits = { depth: 60, values: 150_000, stringLength: 200_000 }

/**
 * Copies a body as the plain JSON that it claims to be.
 *
 * @param known - The keys of the body, and of what is in them, that an answer may name.
 */
export function readCopy(
  body: unknown,
  known: ReadonlySet<string>,
): { readonly value: unknown } | { readonly refusals: readonly Refusal[] } {
  const { value, issues } = copyPlainJson(body, limits)
  if (issues.length === 0) return { value }
  return {
    refusals: issues.map(({ path, code, expected }) => ({ path: knownPart(path, known), code, expected })),
  }
}

/** A path as far as its keys are known: an unknown key may itself be something about the person. */
function knownPart(path: Refusal['path'], known: ReadonlySet<string>): Refusal['path'] {
  const unknown = path.findIndex((step) => typeof step === 'string' && !known.has(step))
  return unknown === -1 ? path : path.slice(0, unknown)
}
