import { assessorIn } from '../boundary/assessorShape.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'
import { UsageError } from '../boundary/UsageError.ts'
import { defaultLanguage, type TextLanguage } from '../locales/languages.ts'
import { parseRuleset } from '../ruleset/parseRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { adult } from './adult.ts'
import { adultIn } from './adultIn.ts'

/** Whose ruleset, and in which language it is told. */
export interface ToldRuleset {
  readonly assessor?: { readonly ruleset: Ruleset }
  readonly language?: TextLanguage
  readonly translation?: Ruleset
}

/**
 * What the option `translation` may be. What is wrong with it is wrong with a ruleset: that is said where it is read, by
 * `rulesetIn`.
 */
export const translationShape: Shape<Ruleset> = /* @__PURE__ */ leaf(
  { kind: 'anything' },
  ['a ruleset'],
  (value) => (value === null ? ['invalid-type', 'a ruleset'] : undefined),
)

/** The ruleset of the assessor among options that are yet to be read, or the adult one. */
export function rulesetFor(options: unknown): Ruleset {
  return assessorIn<{ readonly ruleset: Ruleset }>(options)?.ruleset ?? adult
}

/**
 * The ruleset of an assessor, or the adult one, with its texts in the language asked for. Those of the adult ruleset are
 * known; one of one's own is in English, unless a translation is handed in.
 *
 * @throws {@link UsageError} (`missing-translation`); RulesetError for a translation that is no sound ruleset.
 */
export function rulesetIn({ assessor, language = defaultLanguage, translation }: ToldRuleset): Ruleset {
  // Looked at also where it is not needed: what is wrong is never passed over.
  const told = translation === undefined ? undefined : parseRuleset(translation)
  const ruleset = assessor?.ruleset
  if (ruleset === undefined || isShipped(ruleset)) return adultIn(language)
  if (language === defaultLanguage) return ruleset
  const path = ['options', 'translation']
  if (told === undefined) {
    const expected = 'the ruleset with its texts in this language'
    throw new UsageError([
      { path, code: 'missing-translation', message: `expected ${expected}`, expected: [expected] },
    ])
  }
  const missing = missingParts(ruleset, told)
  if (missing.length > 0)
    throw new UsageError(
      missing.map((part) => ({
        path: [...path, ...part],
        code: 'missing-translation',
        message: 'the translation does not have this',
      })),
    )
  return told
}

/**
 * Is it the shipped one, whichever language its texts are in? One that only calls itself so, and has a rule or a service
 * that the shipped one has not, is none: there would be no words for it.
 */
export function isShipped(ruleset: Ruleset): boolean {
  const { id, version } = adult
  return ruleset.id === id && ruleset.version === version && missingParts(ruleset, adult).length === 0
}

type Part = readonly string[]

/** The places of a ruleset that its translation does not have: all of its texts, and its name and version. */
function missingParts(ruleset: Ruleset, translation: Ruleset): Part[] {
  const translated = new Set([...partsOf(translation)].map((part) => part.join('.')))
  return [
    ...(['id', 'version'] as const).filter((key) => ruleset[key] !== translation[key]).map((key) => [key]),
    ...[...partsOf(ruleset)].filter((part) => !translated.has(part.join('.'))),
  ]
}

function* partsOf(ruleset: Ruleset): Iterable<Part> {
  if (ruleset.treatmentHistory !== undefined) yield ['treatmentHistory']
  for (const { id, ratings } of ruleset.dimensions)
    for (const { code } of ratings) yield ['dimensions', id, code]
  for (const { id, rungs } of ruleset.ladders) for (const { code } of rungs) yield ['ladders', id, code]
  for (const part of ['services', 'sources', 'rules', 'warnings', 'focus'] as const)
    for (const { id } of ruleset[part]) yield [part, id]
}
