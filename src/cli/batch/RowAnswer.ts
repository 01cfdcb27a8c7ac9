/** A problem of a row: where, and a stable code. It holds nothing of the row. */
export interface Problem {
  readonly path: string
  readonly code: string
}

/** What is said of one row. */
export type RowAnswer =
  | {
      readonly kind: 'answered'
      /** Per ladder, the rungs that are possible: the lowest rung is the lowest bit. */
      readonly masks: Int32Array
      /** The ids of the rules that fired, in the ruleset's order, where they were asked for. */
      readonly rules: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** A row with one problem. */
export function refused(code: string, path = 'row'): RowAnswer {
  return { kind: 'refused', problems: [{ path, code }] }
}
