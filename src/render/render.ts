import { adult } from '../adult/adult.ts'
import type { AdultRuleset } from '../adult/adultCore.ts'
import { rulesetIn, translationShape } from '../adult/rulesetIn.ts'
import type { Recommendation as AnyRecommendation, Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { boolean, oneOf, wholeNumber } from '../boundary/leaves.ts'
import { readArguments, readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { UsageError, type UsageIssue } from '../boundary/UsageError.ts'
import { isEmergency } from '../documents/alertOf.ts'
import { clinicianDocument } from '../documents/clinicianDocument.ts'
import { clinicianPage } from '../documents/clinicianPage.ts'
import type { Document } from '../documents/Document.ts'
import { hospitalKind } from '../documents/hospitalKind.ts'
import { onOneLineEach } from '../documents/oneLine.ts'
import type { PatientWords } from '../documents/PatientWords.ts'
import { patientDocument, withheldDocument } from '../documents/patientDocument.ts'
import { plainText } from '../documents/plainText.ts'
import { restsOnSensitive } from '../documents/restsOnSensitive.ts'
import { retold } from '../documents/retold.ts'
import {
  type Detail,
  defaultDetail,
  type EmergencyTexts,
  tellsSensitive,
  textOptions,
} from '../documents/TextOptions.ts'
import { vocabularyOf, withEmergency } from '../documents/Vocabulary.ts'
import { withoutSensitive } from '../documents/withoutSensitive.ts'
import { defaultLanguage, languageOption, type TextLanguage } from '../locales/languages.ts'
import { clinician, patient } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type HtmlOptions, html } from './html.ts'
import { markdown } from './markdown.ts'
import type { Format, RenderOptions } from './RenderOptions.ts'
import { wordsOf, wordsShape } from './wordsOf.ts'

const formats: { readonly [F in Format]: (told: Document, options: HtmlOptions) => string } = {
  text: plainText,
  markdown,
  html,
}

const optionsShape = optionsOf<RenderOptions<Ruleset>>(
  {
    format: oneOf(['text', 'markdown', 'html']),
    ...textOptions,
    language: languageOption,
    assessor: anAssessor(),
    translation: translationShape,
    words: wordsShape,
    page: boolean,
    headingLevel: wholeNumber(1, 5),
  },
  ['format', 'reader'],
)

/**
 * Puts a recommendation into words for a reader, in a language and a format. An emergency comes first in all of them.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link RenderOptions}; `format` and `reader` are required.
 * @returns Plain text; Markdown with everything escaped; or a fragment of HTML, or a whole page of it, with everything
 *   escaped, without scripts, styles or anything to load. None ends in a line break.
 * @throws {@link UsageError} (`invalid-usage`) for options or a recommendation that are none; `not-applicable` for a `page` or a
 *   `headingLevel` of what is no HTML; `other-ruleset` when the
 *   recommendation was made with another ruleset or version; and of a ruleset of one's own, `missing-translation` or
 *   `missing-words` when there are no texts in the language asked for, or none for patients. {@link RulesetError}
 *   (`invalid-ruleset`) for a `translation` that is no sound ruleset.
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
  const given = readOptions<RenderOptions<Ruleset>>(options, optionsShape)
  const { format, reader, language = defaultLanguage, detail = defaultDetail, emergency, assessor } = given
  const { page = false, headingLevel = page ? 1 : 2 } = given
  refuseOutsideOfHtml(given)
  const made = readRecommendation(recommendation, assessor?.ruleset ?? adult)
  const ruleset = rulesetIn(given)
  const includeSensitive = tellsSensitive(reader, given.includeSensitive)
  const telling = { ruleset, language, detail, includeSensitive, emergency }
  const told =
    reader === 'clinician' ? forClinician(made, telling) : forPatient(made, wordsOf(ruleset, given), telling)
  return formats[format](onOneLineEach(told), { page, headingLevel })
}

/** What only HTML has is not passed over in silence elsewhere. */
function refuseOutsideOfHtml(options: RenderOptions<Ruleset>): void {
  if (options.format === 'html') return
  const issues = (['page', 'headingLevel'] as const)
    .filter((key) => options[key] !== undefined)
    .map(
      (key): UsageIssue => ({
        path: ['options', key],
        code: 'not-applicable',
        message: 'it is for `html` only',
      }),
    )
  if (issues.length > 0) throw new UsageError(issues)
}

/** What it looks like depends on the ruleset, so it is read after the options. */
function readRecommendation(given: unknown, ruleset: Ruleset): AnyRecommendation {
  return readArguments(
    { recommendation: given },
    { recommendation: resultOf(ruleset, recommendationShape(ruleset)) },
  ).recommendation
}

interface Telling {
  readonly ruleset: Ruleset
  readonly language: TextLanguage
  readonly detail: Detail
  readonly includeSensitive: boolean
  readonly emergency: EmergencyTexts | undefined
}

function forClinician(
  recommendation: AnyRecommendation,
  { ruleset, language, detail, includeSensitive, emergency }: Telling,
): Document {
  const phrases = clinician[language]
  const told = retold(includeSensitive ? recommendation : withoutSensitive(recommendation, ruleset), ruleset)
  const tell = detail === 'short' ? clinicianPage : clinicianDocument
  const page = tell(told, {
    vocabulary: withEmergency(vocabularyOf(ruleset), emergency),
    // Without a reason that may be told, it cannot be said that there is none.
    phrases: includeSensitive ? phrases : { ...phrases, nothingFound: phrases.leftOut },
    notice: ruleset.notice,
  })
  return includeSensitive ? page : { ...page, closing: [phrases.leftOut, ...page.closing] }
}

function forPatient(
  recommendation: AnyRecommendation,
  words: PatientWords,
  { ruleset, language, detail, includeSensitive, emergency }: Telling,
): Document {
  const phrases = patient[language]
  const told = includeSensitive ? recommendation : withoutSensitive(recommendation, ruleset)
  const resting = includeSensitive ? [] : restsOnSensitive(recommendation, ruleset)
  // In an emergency the page says where to go, and nothing of the other ladders.
  const isTold = isEmergency(told)
    ? !resting.some((id) => id === 'level' || id === 'urgency')
    : resting.length === 0
  if (!isTold) return withheldDocument(told, { words, phrases, emergency }, !resting.includes('urgency'))
  return patientDocument(told, {
    words,
    phrases,
    // Of all reasons: which hospital it is tells nothing that is sensitive.
    hospital: hospitalKind(recommendation.reasons),
    emergency,
    detail,
  })
}
