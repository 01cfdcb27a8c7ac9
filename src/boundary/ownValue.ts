/**
 * What a plain object says under a key of its own. What somebody put on the prototype of all objects was said by nobody who
 * handed it in.
 */
export function ownValue<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
