/** Where everything in a plain value is, the value itself included. */
export function placesIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [[], ...parts.flatMap(([key, part]) => placesIn(part).map((path) => [key, ...path]))]
}
