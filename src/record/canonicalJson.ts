/**
 * The one JSON text of a value, as RFC 8785 has it: without spaces, keys in the order of their UTF-16 code units, numbers
 * and strings as ECMAScript writes them. A key whose value is `undefined` is absent.
 *
 * @param value - Plain JSON: what came from outside has been read by `anyJson`, or by a shape of its own.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}
