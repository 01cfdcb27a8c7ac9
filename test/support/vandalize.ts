/** Changes everything in a value that can be changed, as deep as it goes. What is frozen refuses, and stays. */
export function vandalize(value: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const part of Object.values(value)) vandalize(part, seen)
  for (const key of Object.keys(value)) {
    Reflect.set(value, key, 'vandalized')
    Reflect.deleteProperty(value, key)
  }
  if (Array.isArray(value)) Reflect.set(value, 'length', 0)
  Reflect.set(value, 'vandalized', true)
}
