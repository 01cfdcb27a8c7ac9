import type { Translated } from './AdultNames.ts'
import type { adultDissents } from './en/adultDissents.ts'

/** What speaks against rules of the adult ruleset, by rule and source, in any language. */
export type AdultDissents = Translated<typeof adultDissents>
