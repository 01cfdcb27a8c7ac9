/** Plain JSON in which nothing is empty: CDS Hooks has no `null`, `""`, `[]` or `{}`. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** A value of such an object. */
export type Json = string | number | boolean | JsonObject | readonly Json[]
