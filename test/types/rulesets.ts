import type { Dimension, Rating } from 'level-of-care/rules'

/** A dimension that keeps its literal types. */
export function dimension<const Id extends string, const Codes extends readonly string[]>(
  id: Id,
  codes: Codes,
): Omit<Dimension, 'id' | 'ratings' | 'derived'> & {
  readonly id: Id
  readonly ratings: readonly (Rating & { readonly code: Codes[number] })[]
} {
  const ratings = codes.map((code: Codes[number]) => ({ code, label: code, anchor: code }))
  return { id, title: id, question: id, ratings, changeable: true, safety: false, sensitive: false }
}
