import { jsonProblemWords, parseJson } from '../parseJson.ts'
import type { Plan } from './Plan.ts'
import { type ReadRow, unreadable } from './Row.ts'

/** Makes the function that reads a row of NDJSON, or an element of a JSON array. */
export function createReadObject({ keep, ignoreUnknown }: Plan, known: ReadonlySet<string>): ReadRow {
  const kept = new Set(keep)
  return (text, start, end) => {
    const read = parseJson(text.slice(start, end))
    if (!read.success) {
      const { code, line, column } = read.problem
      const place = line === 1 ? `character ${column}` : `line ${line} of it, character ${column}`
      return unreadable(code, `${jsonProblemWords[code]}: at ${place}`)
    }
    const intake = read.value
    // What is no object is refused by the library, like any other intake.
    if (typeof intake !== 'object' || intake === null || Array.isArray(intake)) return { kept: [], intake }
    // Made by JSON.parse, so it is ours and has no getters.
    const row = intake as Record<string, unknown>
    const passedOn = keep.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined))
    if (keep.length > 0 || ignoreUnknown)
      for (const key of Object.keys(row))
        if (kept.has(key) || (ignoreUnknown && !known.has(key))) delete row[key]
    return { kept: passedOn, intake }
  }
}
