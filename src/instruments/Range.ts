/** A number that is known, or the least and the most that it can be. */
export type Sum =
  | { readonly status: 'known'; readonly value: number }
  | { readonly status: 'range'; readonly least: number; readonly most: number }

/** The least and the most that something can be; the same when it is known. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** A range of one number is that number: it has no ends that could be mistaken for it, and the other way round. */
export function sumOf({ least, most }: Range): Sum {
  return least === most ? { status: 'known', value: least } : { status: 'range', least, most }
}

/** The ranges added up. */
export function added(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
    least: 0,
    most: 0,
  })
}
