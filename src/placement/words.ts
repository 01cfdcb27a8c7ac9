import { rulesetIn, translationShape } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessorOf.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { alertLines } from '../explanation/alertOf.ts'
import type { Phrases } from '../explanation/Phrases.ts'
import { en as generalEn } from '../explanation/phrases/en.ts'
import { es as generalEs } from '../explanation/phrases/es.ts'
import { en } from '../explanation/placement/en.ts'
import { es } from '../explanation/placement/es.ts'
import type { PlacementTexts } from '../explanation/placement/PlacementTexts.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { type TextOptions as CommonTextOptions, textOptions } from '../explanation/TextOptions.ts'
import { type Vocabulary, vocabularyOf } from '../explanation/Vocabulary.ts'
import { withEmergency } from '../explanation/withEmergency.ts'
import { lookUp } from '../rules/lookUp.ts'
import type { Ruleset } from '../rules/Ruleset.ts'

/** How something is told. */
export interface TextOptions<R extends Ruleset = Ruleset>
  extends Pick<CommonTextOptions, 'language' | 'emergency'> {
  /**
   * The assessor whose ruleset it was made with, in whose words it is told.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
  /**
   * The assessor's ruleset with its texts in that language. Those of the adult ruleset are known.
   *
   * @defaultValue None: a ruleset of one's own can be told in English only.
   */
  readonly translation?: Ruleset
}

/** What each option may be. */
export function textOptionsShape(): Shape<TextOptions> {
  return optionsOf<TextOptions>({
    language: textOptions.language,
    emergency: textOptions.emergency,
    assessor: anAssessor(),
    translation: translationShape,
  })
}

const texts: { readonly [L in TextLanguage]: PlacementTexts } = { en, es }
const general: { readonly [L in TextLanguage]: Phrases } = { en: generalEn, es: generalEs }

/** Everything that sentences are made of. */
export interface Words {
  readonly ruleset: Ruleset
  readonly texts: PlacementTexts
  /** Those of every text for clinicians. */
  readonly general: Phrases
  readonly vocabulary: Vocabulary
  /** Why a rule is there. */
  readonly rule: (id: string) => string
  /** What a key of the intake asks about. */
  readonly question: (id: string) => string
}

/** Looks the words up. */
export function wordsOf(options: TextOptions): Words {
  const { language = 'en', emergency } = options
  const ruleset = rulesetIn(options)
  const labels = new Map(ruleset.rules.map(({ id, label }) => [id, label]))
  const asked = new Map(ruleset.dimensions.map(({ id, title }) => [id, title]))
  if (ruleset.treatmentHistory !== undefined) asked.set('treatmentHistory', ruleset.treatmentHistory.title)
  return {
    ruleset,
    texts: texts[language],
    general: general[language],
    vocabulary: withEmergency(vocabularyOf(ruleset), emergency),
    rule: (id) => lookUp(labels, id),
    question: (id) => lookUp(asked, id),
  }
}

/** What to do at once, before anything else is said; in one line what has to be read first. */
export function sayAct(codes: readonly string[], { texts, general, vocabulary }: Words): readonly string[] {
  return [
    ...alertLines(
      codes.includes('emergency-services'),
      codes.includes('stay-with-person'),
      general,
      vocabulary.rungDescription('urgency', 'emergency'),
    ),
    ...(codes.includes('emergency-department') ? [texts.emergencyDepartment] : []),
  ]
}

/** The last lines of every text. */
export function sayClosing({ ruleset, general }: Words, ...first: readonly string[]): readonly string[] {
  return [
    ...first,
    general.closing,
    general.ruleset(ruleset.id, ruleset.version),
    ...(ruleset.notice === undefined ? [] : [ruleset.notice]),
  ]
}

/** Paragraphs, the empty ones left out. */
export function joined(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** A heading and its list; nothing without items. */
export function listed(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`)]
}

/** With a capital letter at its beginning. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
