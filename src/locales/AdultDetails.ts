import type { Translated } from './AdultNames.ts'
import type { adultDetails } from './en/adultDetails.ts'

/** What is shown of the adult ruleset beside a recommendation, in any language. */
export type AdultDetails = Translated<typeof adultDetails>
