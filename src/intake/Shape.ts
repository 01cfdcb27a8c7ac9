/** What a part of an intake looks like, as data. Wherever a field is not required, `null` says the same as absence. */
export type Shape =
  | { readonly kind: 'one-of'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'date' }
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number }
  | ListShape
  | RecordShape

/** A list of at most so many items. */
export interface ListShape {
  readonly kind: 'list'
  readonly of: Shape
  readonly most: number
}

/** An object with known keys only. */
export interface RecordShape {
  readonly kind: 'record'
  readonly fields: readonly Field[]
}

/** A known key, and what its value looks like. */
export interface Field {
  readonly key: string
  readonly shape: Shape
  readonly required: boolean
}

/** One of these words. */
export function oneOf(values: readonly string[]): Shape {
  return { kind: 'one-of', values: new Set(values) }
}

/** A list of at most so many items. */
export function listOf(of: Shape, most: number): Shape {
  return { kind: 'list', of, most }
}

/** An object with known keys only. */
export function recordOf(
  fields: { readonly [key: string]: Shape },
  required: readonly string[] = [],
): RecordShape {
  return {
    kind: 'record',
    fields: Object.entries(fields).map(([key, shape]) => ({
      key,
      shape,
      required: required.includes(key),
    })),
  }
}
