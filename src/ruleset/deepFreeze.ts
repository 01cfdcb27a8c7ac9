/** Freezes a plain value and everything in it. */
export function deepFreeze<T>(value: T): T {
  // What is no object is frozen as it is.
  if (!Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(Object(value))) deepFreeze(part)
  }
  return value
}
