import type { AdultDetails } from './AdultDetails.ts'
import type { AdultDissents } from './AdultDissents.ts'
import type { AdultNames } from './AdultNames.ts'
import type { AdultPatientWords } from './AdultPatientWords.ts'
import type { CardPhrases } from './CardPhrases.ts'
import type { ClinicianPhrases } from './ClinicianPhrases.ts'
import type { CoursePhrases } from './CoursePhrases.ts'
import type { CoursePicturePhrases } from './CoursePicturePhrases.ts'
import type { DraftPhrases } from './DraftPhrases.ts'
import * as en from './en/index.ts'
import * as es from './es/index.ts'
import type { FormPhrases } from './FormPhrases.ts'
import type { InstrumentPhrases } from './InstrumentPhrases.ts'
import type { LadderPhrases } from './LadderPhrases.ts'
import type { TextLanguage } from './languages.ts'
import type { MedicarePhrases } from './MedicarePhrases.ts'
import type { PatientPhrases } from './PatientPhrases.ts'
import type { PlacementPhrases } from './PlacementPhrases.ts'
import type { ResourcePhrases } from './ResourcePhrases.ts'
import type { ScorePhrases } from './ScorePhrases.ts'

// One table for each topic, and in it one column for each language, which the compiler asks for. A topic is a name of its own, so
// that a bundler takes only those that an app speaks of.

/** What is said of one topic, by language. */
type InEach<T> = { readonly [L in TextLanguage]: T }

/** Descriptions and notices of the adult ruleset. */
export const adultDetails: InEach<AdultDetails> = { en: en.adultDetails, es: es.adultDetails }
/** What sources say against rules of the adult ruleset. */
export const adultDissents: InEach<AdultDissents> = { en: en.adultDissents, es: es.adultDissents }
/** Names and questions of the adult ruleset. */
export const adultNames: InEach<AdultNames> = { en: en.adultNames, es: es.adultNames }
/** What a patient reads of the adult ruleset. */
export const adultPatientWords: InEach<AdultPatientWords> = {
  en: en.adultPatientWords,
  es: es.adultPatientWords,
}
/** CDS cards. */
export const cards: InEach<CardPhrases> = { en: en.cards, es: es.cards }
/** Texts for clinicians. */
export const clinician: InEach<ClinicianPhrases> = { en: en.clinician, es: es.clinician }
/** A course over time. */
export const course: InEach<CoursePhrases> = { en: en.course, es: es.course }
/** The picture of a course. */
export const coursePicture: InEach<CoursePicturePhrases> = { en: en.coursePicture, es: es.coursePicture }
/** Drafts for a payer. */
export const drafts: InEach<DraftPhrases> = { en: en.drafts, es: es.drafts }
/** Forms. */
export const forms: InEach<FormPhrases> = { en: en.forms, es: es.forms }
/** Instruments. */
export const instruments: InEach<InstrumentPhrases> = { en: en.instruments, es: es.instruments }
/** The picture of the ladder. */
export const ladder: InEach<LadderPhrases> = { en: en.ladder, es: es.ladder }
/** Criteria and dates of Medicare. */
export const medicare: InEach<MedicarePhrases> = { en: en.medicare, es: es.medicare }
/** Texts for patients. */
export const patient: InEach<PatientPhrases> = { en: en.patient, es: es.patient }
/** A placement. */
export const placement: InEach<PlacementPhrases> = { en: en.placement, es: es.placement }
/** FHIR resources. */
export const resources: InEach<ResourcePhrases> = { en: en.resources, es: es.resources }
/** Scores over time. */
export const scores: InEach<ScorePhrases> = { en: en.scores, es: es.scores }
