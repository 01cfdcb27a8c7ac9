import type { PatientWords } from '../explanation/PatientWords.ts'
import type { Ruleset } from '../rules/Ruleset.ts'

type Place = readonly [table: keyof PatientWords, ...keys: string[]]

/** The places in the tables of words at which this ruleset needs a text, and there is none. */
export function missingWords(ruleset: Ruleset, words: PatientWords): string[] {
  return [...needed(ruleset)]
    .filter((place) => !isText(place.reduce(within, words)))
    .map((place) => place.join('.'))
}

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
  return typeof part === 'object' && part !== null && Object.hasOwn(part, key)
    ? Reflect.get(part, key)
    : undefined
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
