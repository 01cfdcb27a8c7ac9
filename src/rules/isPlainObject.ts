/** Is this what a literal or `JSON.parse` makes, and no instance of a class? */
export function isPlainObject(object: object): boolean {
  const prototype = Object.getPrototypeOf(object)
  // Objects of another realm (a frame, a vm) are plain too: their prototype has none itself.
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}
