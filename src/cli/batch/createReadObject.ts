import type { Plan } from './Plan.ts'
import { type ReadRow, unreadable } from './Row.ts'

/** Makes the function that reads a row of NDJSON, or an element of a JSON array. */
export function createReadObject({ keep, ignoreUnknown }: Plan, known: ReadonlySet<string>): ReadRow {
  return (text, start, end) => {
    let intake: unknown
    try {
      intake = JSON.parse(text.slice(start, end))
    } catch {
      return unreadable('not-json')
    }
    // What is no object is refused by the library, like any other intake.
    if (typeof intake !== 'object' || intake === null || Array.isArray(intake)) return { kept: [], intake }
    // Made by JSON.parse, so it is ours and has no getters.
    const row = intake as Record<string, unknown>
    const kept = keep.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined))
    if (keep.length > 0 || ignoreUnknown)
      for (const key of Object.keys(row))
        if (keep.includes(key) || (ignoreUnknown && !known.has(key))) delete row[key]
    const imprecise = kept.findIndex(isImprecise)
    return imprecise < 0 ? { kept, intake } : unreadable('imprecise-number', keep[imprecise])
  }
}

/** Numbers of this size are rounded when they are read: a person's key would become another one's. */
function isImprecise(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
}
