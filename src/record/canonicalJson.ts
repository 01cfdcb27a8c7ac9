import { copyPlainJson, type PlainJsonLimits } from '../boundary/copyPlainJson.ts'
import { RecordError } from './RecordError.ts'

/** No record needs more; a hostile one ends here, soon. */
const limits: PlainJsonLimits = { depth: 64, values: 1_000_000, stringLength: 100_000 }

const loneSurrogate = /\p{Surrogate}/u

/**
 * The one JSON text of a value, as RFC 8785 has it: without spaces, keys in the order of their UTF-16 code units, numbers
 * and strings as ECMAScript writes them. A key whose value is `undefined` is absent.
 *
 * @param path - Where the value stands, for the error.
 * @throws {@link RecordError} (`not-json`, `too-large`) when JSON, or Unicode, cannot say it.
 */
export function canonicalJson(value: unknown, path: readonly string[] = []): string {
  const { value: copy, issues } = copyPlainJson(value, limits)
  const [issue] = issues
  if (issue !== undefined) throw new RecordError(issue.code, path, issue.expected)
  return write(copy, path)
}

/** A copy of a value that is what JSON would make of it, with its keys in canonical order. */
export function canonicalCopy(value: unknown, path: readonly string[] = []): unknown {
  return JSON.parse(canonicalJson(value, path))
}

/** Writes a copy that is plain JSON but for `undefined` and for broken text. */
function write(value: unknown, path: readonly string[]): string {
  if (value === undefined) throw new RecordError('not-json', path, 'a value')
  if (typeof value === 'string') return quote(value, path)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((part) => write(part, path)).join(',')}]`
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${quote(key, path)}:${write(part, path)}`).join(',')}}`
}

/** Half a character has no UTF-8, so that two different texts would have the same digest. */
function quote(text: string, path: readonly string[]): string {
  if (loneSurrogate.test(text)) throw new RecordError('not-json', path, 'text without half characters')
  return JSON.stringify(text)
}
