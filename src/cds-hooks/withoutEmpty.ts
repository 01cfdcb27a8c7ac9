import type { Json, JsonObject } from './Card.ts'

/** An object without what CDS Hooks and FHIR have no place for: `null`, `""`, `[]`, `{}`, and what is not there. */
export function withoutEmpty(object: object): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => {
      const kept = filled(value)
      return kept === undefined ? [] : [[key, kept]]
    }),
  )
}

function filled(value: unknown): Json | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  const object = withoutEmpty(value)
  return Object.keys(object).length === 0 ? undefined : object
}
