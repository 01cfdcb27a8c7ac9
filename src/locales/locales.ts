import { oneOf } from '../boundary/leaves.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { AdultDetails } from './AdultDetails.ts'
import type { AdultDissents } from './AdultDissents.ts'
import type { AdultNames } from './AdultNames.ts'
import type { AdultPatientWords } from './AdultPatientWords.ts'
import type { CardPhrases } from './CardPhrases.ts'
import type { ClinicianPhrases } from './ClinicianPhrases.ts'
import type { CoursePhrases } from './CoursePhrases.ts'
import type { CoursePicturePhrases } from './CoursePicturePhrases.ts'
import type { DraftPhrases } from './DraftPhrases.ts'
import type { FormPhrases } from './FormPhrases.ts'
import type { InstrumentPhrases } from './InstrumentPhrases.ts'
import type { LadderPhrases } from './LadderPhrases.ts'
import * as languages from './languages.ts'
import type { MedicarePhrases } from './MedicarePhrases.ts'
import type { PatientPhrases } from './PatientPhrases.ts'
import type { PlacementPhrases } from './PlacementPhrases.ts'
import type { ResourcePhrases } from './ResourcePhrases.ts'
import type { ScorePhrases } from './ScorePhrases.ts'

/** Everything that is said in one language, topic by topic. The compiler refuses a language that leaves anything out. */
export interface Locale {
  readonly adultDetails: AdultDetails
  readonly adultDissents: AdultDissents
  readonly adultNames: AdultNames
  readonly adultPatientWords: AdultPatientWords
  readonly cards: CardPhrases
  readonly clinician: ClinicianPhrases
  readonly course: CoursePhrases
  readonly drafts: DraftPhrases
  readonly coursePicture: CoursePicturePhrases
  readonly forms: FormPhrases
  readonly instruments: InstrumentPhrases
  readonly ladder: LadderPhrases
  readonly medicare: MedicarePhrases
  readonly patient: PatientPhrases
  readonly placement: PlacementPhrases
  readonly resources: ResourcePhrases
  readonly scores: ScorePhrases
}

/** A language that texts are written in: American English, or Spanish as it is understood in all of the Americas. */
export type TextLanguage = keyof typeof languages

/** Every text of the package, by its language. */
export const locales: { readonly [L in TextLanguage]: Locale } = languages

/** The one that is spoken where no other is asked for. */
export const defaultLanguage = 'en'

/** The languages that texts are written in, by their codes. */
export const textLanguages: readonly TextLanguage[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(languages) as TextLanguage[],
)

/** What the option `language` may be. */
export const languageOption: Shape<TextLanguage> = /* @__PURE__ */ oneOf(textLanguages)
