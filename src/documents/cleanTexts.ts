import { oneLine } from './oneLine.ts'

/** Markup of several lines, made of texts that are clean. */
const markup: ReadonlySet<string> = new Set(['div', 'detail'])

/**
 * A copy of plain data that leaves the house, each text in it on one line: what a ruleset or a caller calls its things
 * must not break what it is put into.
 */
export function cleanTexts<T>(data: T): T {
  return cleaned(data) as T
}

function cleaned(part: unknown): unknown {
  if (typeof part === 'string') return oneLine(part)
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(cleaned)
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, markup.has(key) ? value : cleaned(value)]),
  )
}
