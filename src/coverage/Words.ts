import type { AdultRuleset } from '../adult/adultCore.ts'
import { adultIn } from '../adult/adultIn.ts'
import type { EmergencyTexts } from '../documents/TextOptions.ts'
import { type Vocabulary, vocabularyOf, withEmergency } from '../documents/Vocabulary.ts'
import type { AdultDetails } from '../locales/AdultDetails.ts'
import type { ClinicianPhrases } from '../locales/ClinicianPhrases.ts'
import type { DraftPhrases } from '../locales/DraftPhrases.ts'
import { defaultLanguage, type TextLanguage } from '../locales/languages.ts'
import type { MedicarePhrases } from '../locales/MedicarePhrases.ts'
import { adultDetails, adultNames, clinician, drafts, medicare } from '../locales/texts.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import { oncePer } from '../ruleset/once.ts'

/** What a draft is told with: the phrases of a language, and the names of the adult ruleset in it. */
export interface Words {
  readonly say: DraftPhrases
  readonly medicare: MedicarePhrases
  readonly clinician: ClinicianPhrases
  readonly names: Vocabulary
  readonly conditions: AdultDetails['conditions']
  readonly level: (code: string) => string
  /** Names within sentences. */
  readonly dimension: (id: string) => string
  readonly rating: (dimension: string, code: string) => string
  readonly rule: (id: string) => string
  /** A key of the intake, by what it asks for. */
  readonly question: (key: string) => string
}

/** The words of a language. */
export function wordsIn(
  language: TextLanguage = defaultLanguage,
  emergency: EmergencyTexts | undefined = undefined,
): Words {
  const { rules, ...vocabulary } = namesOf(adultIn(language))
  const say = drafts[language]
  const names = withEmergency(vocabulary.names, emergency)
  return {
    say,
    medicare: medicare[language],
    clinician: clinician[language],
    names,
    conditions: adultDetails[language].conditions,
    level: (code) => names.rung('level', code),
    dimension: (id) => names.dimension(id).toLowerCase(),
    rating: (dimension, code) => names.rating(dimension, code).toLowerCase(),
    rule: (id) => say.rule(lookUp(rules, id), id),
    question: (key) =>
      (key === 'treatmentHistory'
        ? adultNames[language].treatmentHistory.title
        : names.dimension(key)
      ).toLowerCase(),
  }
}

/** What a language names is the same for every draft in it. */
const namesOf = /* @__PURE__ */ oncePer((ruleset: AdultRuleset) => ({
  names: vocabularyOf(ruleset),
  rules: new Map(ruleset.rules.map(({ id, label }): [string, string] => [id, label])),
}))
