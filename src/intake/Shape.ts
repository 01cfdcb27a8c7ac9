/** What a part of an intake looks like, as data. Wherever a field is not required, `null` says the same as absence. */
export type Shape =
  | { readonly kind: 'one-of'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'date' }
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly of: Shape; readonly most: number }
  | RecordShape

/** An object with known keys only. */
export interface RecordShape {
  readonly kind: 'record'
  readonly fields: ReadonlyMap<string, { readonly shape: Shape; readonly required: boolean }>
}
