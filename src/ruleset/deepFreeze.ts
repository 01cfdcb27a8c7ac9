/** Freezes a plain value and everything in it. */
export function deepFreeze<T>(value: T): T {
  // Most parts are texts, which are frozen as they are: to ask the engine whether each of them is takes longer than all else.
  const hasParts = (typeof value === 'object' && value !== null) || typeof value === 'function'
  if (hasParts && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
