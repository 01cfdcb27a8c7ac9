import { copyPlainJson } from '../boundary/copyPlainJson.ts'
import type { InstrumentIssue } from './InstrumentError.ts'
import { type Path, refuse } from './refuse.ts'

/** No answers and no options need more; hostile ones end here, soon. */
const limits = { depth: 5, values: 1000, stringLength: 100 }

/** A copy of plain JSON, or what is wrong with it. A path goes only as far as its keys are known. */
export function readPlain(
  value: unknown,
  path: Path,
  known: readonly string[],
): { readonly value: unknown; readonly issues: readonly InstrumentIssue[] } {
  const { value: copy, issues } = copyPlainJson(value, limits)
  return {
    value: copy,
    issues: issues.map(({ path: within, code, expected }) => {
      const [first] = within
      const place = typeof first === 'number' || known.includes(String(first)) ? within.slice(0, 1) : []
      return refuse([...path, ...place], code, expected)
    }),
  }
}

/** Is this a JSON object, and not a list? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
