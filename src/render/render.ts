import type { AdultRuleset } from '../adult/adult.ts'
import { rulesetOf } from '../adult/rulesetIn.ts'
import { clinicianDocument } from '../explanation/clinicianDocument.ts'
import type { Document } from '../explanation/Document.ts'
import type { EmergencyTexts } from '../explanation/EmergencyTexts.ts'
import { hospitalKind } from '../explanation/hospitalKind.ts'
import { onOneLineEach } from '../explanation/onOneLineEach.ts'
import type { PatientWords } from '../explanation/PatientWords.ts'
import { patientDocument } from '../explanation/patientDocument.ts'
import { en } from '../explanation/phrases/en.ts'
import { es } from '../explanation/phrases/es.ts'
import { leftOut } from '../explanation/phrases/leftOut.ts'
import { patientEn } from '../explanation/phrases/patientEn.ts'
import { patientEs } from '../explanation/phrases/patientEs.ts'
import { plainText } from '../explanation/plainText.ts'
import { retold } from '../explanation/retold.ts'
import { deciding, shortened } from '../explanation/shortened.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { vocabularyOf } from '../explanation/Vocabulary.ts'
import { withEmergency } from '../explanation/withEmergency.ts'
import { withoutSensitive } from '../explanation/withoutSensitive.ts'
import type { Recommendation as AnyRecommendation, Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { checkOptions } from './checkOptions.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { RenderError } from './RenderError.ts'
import type { RenderOptions } from './RenderOptions.ts'
import { wordsOf } from './wordsOf.ts'

const formats = { text: plainText, markdown, html }
const clinicianPhrases = { en, es }
const patientPhrases = { en: patientEn, es: patientEs }

/**
 * Puts a recommendation into words for a reader, in a language and a format. An emergency comes first in all of them.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link RenderOptions}; `format` and `reader` are required.
 * @returns Plain text; Markdown with everything escaped; or a fragment of HTML with everything escaped, without scripts,
 *   styles or anything to load. None ends in a line break.
 * @throws {@link RenderError} with a `code`: `invalid-option` or `unknown-option`; `other-ruleset` when the
 *   recommendation was made with another ruleset or version; and of a ruleset of one's own, `missing-translation` or
 *   `missing-words` when there are no texts in the language asked for, or none for patients.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { render } from 'level-of-care/render'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * const page = render(recommendation, { format: 'text', reader: 'patient', language: 'en' })
 * page.split('\n')[0]?.startsWith('This is an emergency. Get help now.') // true
 * ```
 */
export function render<R extends Ruleset = AdultRuleset>(
  recommendation: Recommendation<R>,
  options: RenderOptions<R>,
): string {
  checkOptions(options)
  const { format, reader, language = 'en', brief = false, emergency } = options
  const ruleset = rulesetOf(options)
  // Everything was made of one ruleset, so its ids are those of any.
  const any = recommendation as unknown as AnyRecommendation
  if (any?.ruleset?.id !== ruleset.id || any.ruleset.version !== ruleset.version)
    throw new RenderError('other-ruleset', 'it was made with another ruleset, or with another version of it')
  const { includeSensitive = reader === 'clinician' } = options
  const telling = { ruleset, language, brief, includeSensitive, emergency }
  const page =
    reader === 'clinician' ? forClinician(any, telling) : forPatient(any, wordsOf(ruleset, options), telling)
  return formats[format](onOneLineEach(page))
}

interface Telling {
  readonly ruleset: Ruleset
  readonly language: TextLanguage
  readonly brief: boolean
  readonly includeSensitive: boolean
  readonly emergency: EmergencyTexts | undefined
}

function forClinician(
  recommendation: AnyRecommendation,
  { ruleset, language, brief, includeSensitive, emergency }: Telling,
): Document {
  const phrases = clinicianPhrases[language]
  const told = retold(includeSensitive ? recommendation : withoutSensitive(recommendation, ruleset), ruleset)
  const page = clinicianDocument(brief ? deciding(told) : told, {
    vocabulary: withEmergency(vocabularyOf(ruleset), emergency),
    // Without a reason that may be told, it cannot be said that there is none.
    phrases: includeSensitive ? phrases : { ...phrases, nothingFound: leftOut[language] },
    notice: ruleset.notice,
  })
  const whole = includeSensitive ? page : { ...page, closing: [leftOut[language], ...page.closing] }
  return brief ? shortened(whole) : whole
}

function forPatient(
  recommendation: AnyRecommendation,
  words: PatientWords,
  { ruleset, language, brief, includeSensitive, emergency }: Telling,
): Document {
  return patientDocument(includeSensitive ? recommendation : withoutSensitive(recommendation, ruleset), {
    words,
    phrases: patientPhrases[language],
    // Of all reasons: which hospital it is tells nothing that is sensitive.
    hospital: hospitalKind(recommendation.reasons),
    emergency,
    brief,
  })
}
