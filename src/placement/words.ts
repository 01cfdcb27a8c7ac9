import { rulesetIn, translationShape } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { alertLines } from '../documents/alertOf.ts'
import { oneLineEach } from '../documents/oneLine.ts'
import { type TextOptions as CommonTextOptions, textOptions } from '../documents/TextOptions.ts'
import { type Vocabulary, vocabularyOf, withEmergency } from '../documents/Vocabulary.ts'
import type { ClinicianPhrases } from '../locales/ClinicianPhrases.ts'
import { defaultLanguage, languageOption } from '../locales/languages.ts'
import type { PlacementPhrases } from '../locales/PlacementPhrases.ts'
import { clinician, placement } from '../locales/texts.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

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
    language: languageOption,
    emergency: textOptions.emergency,
    assessor: anAssessor(),
    translation: translationShape,
  })
}

/** Everything that sentences are made of. */
export interface Words {
  readonly ruleset: Ruleset
  readonly texts: PlacementPhrases
  /** Those of every text for clinicians. */
  readonly general: ClinicianPhrases
  readonly vocabulary: Vocabulary
  /** Why a rule is there. */
  readonly rule: (id: string) => string
  /** What a key of the intake asks about. */
  readonly question: (id: string) => string
}

/** Looks the words up. */
export function wordsOf(options: TextOptions): Words {
  const { language = defaultLanguage, emergency } = options
  const ruleset = rulesetIn(options)
  const labels = new Map(ruleset.rules.map(({ id, label }) => [id, label]))
  const asked = new Map(ruleset.dimensions.map(({ id, title }) => [id, title]))
  if (ruleset.treatmentHistory !== undefined) asked.set('treatmentHistory', ruleset.treatmentHistory.title)
  return {
    ruleset,
    texts: placement[language],
    general: clinician[language],
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

/** Paragraphs, the empty ones left out; each of their lines is one. */
export function joined(paragraphs: readonly (readonly string[])[]): string {
  return (
    paragraphs
      .filter((lines) => lines.length > 0)
      // So that no line of somebody else's can be taken for one of ours.
      .map((lines) => oneLineEach(lines).join('\n'))
      .join('\n\n')
  )
}

/** A heading and its list; nothing without items. */
export function listed(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`)]
}

/** With a capital letter at its beginning. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
