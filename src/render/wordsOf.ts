import { isShipped } from '../adult/rulesetIn.ts'
import { tableOf } from '../boundary/collections.ts'
import { isObject } from '../boundary/isObject.ts'
import { text } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { recordOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { UsageError } from '../boundary/UsageError.ts'
import type { PatientWords } from '../documents/PatientWords.ts'
import type { AdultPatientWords } from '../locales/AdultPatientWords.ts'
import { defaultLanguage, languageOption, type TextLanguage } from '../locales/languages.ts'
import { adultPatientWords } from '../locales/texts.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { RenderOptions } from './RenderOptions.ts'

type Entry<T extends 'levels' | 'services' | 'rules'> = PatientWords[T][string]

/** Of the lowest rung of a ladder nothing need be said. What is blank and needed is told by its id, with what is missing. */
const said = text({ pattern: /^/, expected: 'a text' })

/** A table may say more than a ruleset needs: it may be made for several. */
const mostEntries = 10_000

/** What words for patients look like. Whether they are all there depends on the ruleset: see {@link wordsOf}. */
export const wordsShape: Shape<PatientWords> = recordOf<PatientWords>({
  notice: said,
  levels: tableOf(
    recordOf<Entry<'levels'>>({ name: said, description: said, often: said, long: said }),
    mostEntries,
  ),
  ladders: tableOf(tableOf(said, mostEntries), mostEntries),
  services: tableOf(recordOf<Entry<'services'>>({ label: said, description: said }), mostEntries),
  rules: tableOf(recordOf<Entry<'rules'>>({ found: said, helps: said }), mostEntries),
  focus: tableOf(said, mostEntries),
  questions: tableOf(said, mostEntries),
})

/**
 * What a ruleset says to patients: of the shipped one it is known, of another one it must be given.
 *
 * @throws {@link UsageError} (`missing-words`) that lists every place without words: all of them, whatever was found in
 *   this person.
 */
export function wordsOf(
  ruleset: Ruleset,
  { words, language = defaultLanguage }: Pick<RenderOptions, 'words' | 'language'>,
): PatientWords {
  if (words === undefined && isShipped(ruleset)) return patientWords(language)
  const path = ['options', 'words']
  const code = 'missing-words'
  if (words === undefined) {
    const expected = 'what the ruleset says to patients'
    throw new UsageError([{ path, code, message: `expected ${expected}`, expected: [expected] }])
  }
  const missing = [...needed(ruleset)].filter((place) => !isText(place.reduce(within, words)))
  if (missing.length > 0)
    throw new UsageError(
      missing.map((place) => ({
        path: [...path, ...place],
        code,
        message: 'the ruleset needs words for this, and there are none',
      })),
    )
  return words
}

type Place = readonly [table: keyof PatientWords, ...keys: string[]]

/** The places in the tables at which this ruleset needs a text. */
function* needed({
  dimensions,
  ladders,
  services,
  rules,
  focus,
  treatmentHistory,
  notice,
}: Ruleset): Iterable<Place> {
  if (notice !== undefined) yield ['notice']
  for (const { id, rungs } of ladders)
    for (const [position, { code }] of rungs.entries()) {
      if (id === 'level') yield ['levels', code, 'name']
      if (id === 'level') yield ['levels', code, 'description']
      // There may be nothing to say of a lowest rung.
      if (id !== 'level' && position > 0) yield ['ladders', id, code]
    }
  for (const { id } of services) yield ['services', id, 'label']
  for (const { id } of services) yield ['services', id, 'description']
  for (const { id } of rules) yield ['rules', id, 'found']
  for (const { id } of focus) yield ['focus', id]
  for (const { id, derived } of dimensions) if (derived === undefined) yield ['questions', id]
  if (treatmentHistory !== undefined) yield ['questions', 'treatmentHistory']
}

function within(part: unknown, key: string): unknown {
  return isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/**
 * What the adult ruleset says to patients, to build on for a ruleset of one's own that extends it.
 *
 * @param language - `en` for American English, `es` for Spanish.
 * @returns Tables keyed by the ids of the ruleset, deeply frozen; they may be spread, and added to.
 * @throws {@link UsageError} (`invalid-usage`) for a language that there are no words in.
 */
export function patientWords(language: TextLanguage): AdultPatientWords {
  const read = readArguments({ language }, { language: languageOption })
  return deepFreeze(adultPatientWords[read.language])
}
