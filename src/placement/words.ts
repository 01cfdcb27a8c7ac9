import { adultIn } from '../adult/adultIn.ts'
import { alertLines } from '../explanation/alertOf.ts'
import { type EmergencyNow, expectedTexts, isEmergencyNow } from '../explanation/EmergencyTexts.ts'
import type { Phrases } from '../explanation/Phrases.ts'
import { en as generalEn } from '../explanation/phrases/en.ts'
import { es as generalEs } from '../explanation/phrases/es.ts'
import { en } from '../explanation/placement/en.ts'
import { es } from '../explanation/placement/es.ts'
import type { PlacementTexts } from '../explanation/placement/PlacementTexts.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { type Vocabulary, vocabularyOf } from '../explanation/Vocabulary.ts'
import { withEmergency } from '../explanation/withEmergency.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { PlacementError } from './PlacementError.ts'

/** How something is told. */
export interface TextOptions<R extends Ruleset = Ruleset> {
  /** `en` unless another one is named. */
  readonly language?: TextLanguage
  /** The assessor whose ruleset it was made with, in whose words it is told; by default the adult one in that language. */
  readonly assessor?: { readonly ruleset: R }
  /** What to do now in an emergency, for places other than the United States. */
  readonly emergency?: EmergencyNow
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

/**
 * Looks the words up.
 *
 * @throws {@link PlacementError} (`invalid-value`) for a language that there are none in, or for an `emergency` without a text.
 */
export function wordsOf({ language = 'en', assessor, emergency }: TextOptions): Words {
  if (!Object.hasOwn(texts, language)) {
    const expected = Object.keys(texts)
    throw new PlacementError([
      {
        path: ['options', 'language'],
        code: 'invalid-value',
        message: `expected one of ${expected.join(', ')}`,
        expected,
      },
    ])
  }
  if (emergency !== undefined && !isEmergencyNow(emergency)) {
    const expected = expectedTexts.now
    throw new PlacementError([
      {
        path: ['options', 'emergency'],
        code: 'invalid-value',
        message: `expected ${expected}`,
        expected: [expected],
      },
    ])
  }
  const ruleset: Ruleset = assessor?.ruleset ?? adultIn(language)
  const labels = new Map(ruleset.rules.map(({ id, label }) => [id, label]))
  const vocabulary = withEmergency(vocabularyOf(ruleset), emergency)
  return {
    ruleset,
    texts: texts[language],
    general: general[language],
    vocabulary,
    rule: (id) => labels.get(id) ?? id,
    question: (id) =>
      (id === 'treatmentHistory' ? ruleset.treatmentHistory?.title : undefined) ?? vocabulary.dimension(id),
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
