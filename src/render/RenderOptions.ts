import type { EmergencyTexts } from '../explanation/EmergencyTexts.ts'
import type { PatientWords } from '../explanation/PatientWords.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import type { Ruleset } from '../rules/Ruleset.ts'

/** How a text is written down. `html` is a fragment: an `article` to put into a page. */
export type Format = 'text' | 'markdown' | 'html'

/** Whom a text is for. */
export type Reader = 'clinician' | 'patient'

export type { EmergencyTexts }

/** What is to be rendered, and for whom. There is no default for the format or the reader. */
export interface RenderOptions<R extends Ruleset = Ruleset> {
  readonly format: Format
  readonly reader: Reader
  /** `en`, unless another one is named. */
  readonly language?: TextLanguage
  /**
   * Are reasons and services told that rest on what could endanger the person if somebody else reads it? To clinicians
   * they are, unless this is false; to patients they are not, unless this is true: a portal may be read by the one who
   * does harm.
   */
  readonly includeSensitive?: boolean
  /** A shortened text. What to do in an emergency and the crisis contacts are in it all the same. */
  readonly brief?: boolean
  readonly emergency?: EmergencyTexts
  /** The assessor that made the recommendation, or `{ ruleset }`; the adult one, unless another one is named. */
  readonly assessor?: { readonly ruleset: R }
  /** A ruleset of one's own with its texts in Spanish: the same id, version and parts. Needed for `language: 'es'`. */
  readonly translation?: Ruleset
  /** What a ruleset of one's own says to patients, in the language asked for. Needed for `reader: 'patient'`. */
  readonly words?: PatientWords
}
