/** Is this an object with keys, and no list? */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Is this what a literal or `JSON.parse` makes, and no instance of a class? */
export function isPlainObject(object: object): boolean {
  const prototype = Object.getPrototypeOf(object)
  // The prototype of all objects has none itself; so objects of another realm (a frame, a vm) are plain too.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
