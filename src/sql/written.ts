/** How a rating stands in the table, and a rung in the result. */
export type Writing = 'codes' | 'positions'

/** How a rating stands in the table. */
export function written(as: Writing, code: string, position: number): string {
  // Codes consist of letters, digits and hyphens, so nothing in them needs an escape.
  return as === 'codes' ? `'${code}'` : String(position)
}
