import type { Ruleset } from 'level-of-care/rules'
import { episodeFields, listKeys, preferenceFields, type TableWords } from '../words/TableWords.ts'
import { wordsByLanguage } from '../words/wordsByLanguage.ts'
import { addName, fold, type NameTable } from './fold.ts'

/** What a column of a table can be for. */
export type Purpose =
  | { readonly kind: 'rating'; readonly key: string }
  | { readonly kind: 'date'; readonly key: 'assessedOn' }
  /** A time of day, as it stands there. */
  | { readonly kind: 'text'; readonly key: 'assessedAt' }
  | { readonly kind: 'number'; readonly key: 'age' }
  | { readonly kind: 'list'; readonly key: string }
  | { readonly kind: 'json'; readonly key: 'treatmentHistory' | 'preferences' }
  /** One of the columns of an episode of care; the number of the episode begins at 1. */
  | { readonly kind: 'episode'; readonly field: (typeof episodeFields)[number]; readonly number: number }
  | { readonly kind: 'preference'; readonly field: (typeof preferenceFields)[number] }

/** Somebody's own words, beside those that are known. */
export interface Mapping {
  /** What a column of theirs is called, for a column of ours. */
  readonly columns: { readonly [ours: string]: string }
  /** For a column of ours, what each word of theirs stands for. */
  readonly values: { readonly [ours: string]: { readonly [theirs: string]: string } }
}

/**
 * What the words of a table stand for, in every language that is known: by the code as it is, or by a name, whatever its case and
 * spaces. Plain data, so that it can be handed to other threads.
 */
export interface Vocabulary {
  /** For each column that is read word by word, its exact codes. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  /** For the same columns, what the folded names stand for. */
  readonly names: ReadonlyMap<string, NameTable>
}

/** What the columns of an episode and of the preferences are called by their codes. */
export const episodeColumns = {
  level: 'previousLevel',
  outcome: 'previousOutcome',
  startedOn: 'previousStartedOn',
  endedOn: 'previousEndedOn',
  response: 'previousResponse',
} as const
export const preferenceColumns = { levelsDeclined: 'levelsDeclined', format: 'preferredFormat' } as const

/** No history of that many episodes stands in columns. */
export const mostEpisodes = 20

const languages: readonly TableWords[] = Object.values(wordsByLanguage)

/**
 * Collects the words of a ruleset.
 *
 * @param told - The ruleset with its texts in one language, and in others.
 */
export function vocabularyOf(told: readonly Ruleset[], { values }: Pick<Mapping, 'values'>): Vocabulary {
  const codes = new Map<string, ReadonlySet<string>>()
  const names = new Map<string, NameTable>()
  const add = (column: string, words: readonly (readonly [code: string, ...names: string[]])[]) => {
    const table: NameTable = names.get(column) ?? new Map()
    for (const [code, ...others] of words) for (const name of [code, ...others]) addName(table, name, code)
    codes.set(column, new Set([...(codes.get(column) ?? []), ...words.map(([code]) => code)]))
    names.set(column, table)
  }
  for (const { dimensions, ladders, ...lists } of told) {
    const asked = dimensions.filter(({ derived }) => derived === undefined)
    for (const { id, ratings } of asked)
      add(
        id,
        ratings.map(({ code, label }) => [code, label]),
      )
    add('notKnown', [
      ...asked.map(({ id, title, question }) => [id, title, question] as const),
      ['treatmentHistory', ...languages.flatMap((words) => words.treatmentHistory)],
    ])
    const levels = ladders
      .find(({ id }) => id === 'level')
      ?.rungs.map(({ code, label }) => [code, label] as const)
    add(episodeColumns.level, levels ?? [])
    add(preferenceColumns.levelsDeclined, levels ?? [])
    for (const list of listKeys)
      add(
        list,
        (lists[list] ?? []).map(({ id, label }) => [id, label]),
      )
  }
  for (const { outcomes, responses, formats } of languages) {
    add(episodeColumns.outcome, Object.entries(outcomes))
    add(episodeColumns.response, Object.entries(responses))
    add(preferenceColumns.format, Object.entries(formats))
  }
  for (const table of names.values()) addYesAndNo(table)
  for (const [column, words] of Object.entries(values))
    for (const [theirs, ours] of Object.entries(words)) names.get(column)?.set(fold(theirs), ours)
  return { codes, names }
}

/** Where one answer is called yes and another no, other ways to say so are understood as well. */
function addYesAndNo(table: NameTable): void {
  for (const { yes, no } of languages) {
    const [meansYes, meansNo] = [table.get(fold(String(yes[0]))), table.get(fold(String(no[0])))]
    if (typeof meansYes !== 'string' || typeof meansNo !== 'string') continue
    for (const [words, meant] of [
      [yes, meansYes],
      [no, meansNo],
    ] as const)
      for (const word of words) if (!table.has(fold(word))) table.set(fold(word), meant)
  }
}

/** Says that there is none of something, in any language. */
export function saysNone(cell: string): boolean {
  return none.has(fold(cell))
}

const none: ReadonlySet<string> = new Set(languages.flatMap((words) => words.none.map(fold)))

/** The names of columns: of ratings and of everything else that an intake may hold. */
export interface ColumnNames {
  /** What a header stands for; `undefined` where it is not known, `null` where it stands for more than one thing. */
  readonly find: (header: string) => Purpose | null | undefined
  /** Is it a dimension that is worked out from the treatment history? */
  readonly isDerived: (header: string) => boolean
}

/** Collects the names of the columns of a ruleset. */
export function columnNamesOf(told: readonly Ruleset[]): ColumnNames {
  const exact = new Map<string, Purpose>()
  const folded = new Map<string, Purpose | null>()
  const derived = new Set<string>()
  const add = (purpose: Purpose, code: string, names: readonly string[]) => {
    const known = exact.get(code) ?? purpose
    exact.set(code, known)
    for (const name of [code, ...names]) {
      const key = foldHeader(name)
      const before = folded.get(key)
      folded.set(key, before === undefined || before === known ? known : null)
    }
  }
  for (const { dimensions } of told)
    for (const { id, title, question, derived: isDerived } of dimensions)
      if (isDerived === undefined) add({ kind: 'rating', key: id }, id, [title, question])
      else for (const name of [id, title]) derived.add(foldHeader(name))
  for (const words of languages) {
    add({ kind: 'date', key: 'assessedOn' }, 'assessedOn', words.assessedOn)
    add({ kind: 'text', key: 'assessedAt' }, 'assessedAt', words.assessedAt)
    add({ kind: 'number', key: 'age' }, 'age', words.age)
    for (const key of listKeys) add({ kind: 'list', key }, key, words.lists[key])
    add({ kind: 'list', key: 'notKnown' }, 'notKnown', words.notKnown)
    for (const key of ['treatmentHistory', 'preferences'] as const)
      add({ kind: 'json', key }, key, words[key])
    for (const field of preferenceFields)
      add({ kind: 'preference', field }, preferenceColumns[field], words.preference[field])
    for (const field of episodeFields)
      for (let number = 1; number <= mostEpisodes; number++) {
        const numbered = (name: string) => [`${name} ${number}`, `${name}${number}`]
        const plain = number === 1 ? words.episode[field] : []
        const code = episodeColumns[field]
        add({ kind: 'episode', field, number }, number === 1 ? code : `${code}${number}`, [
          ...plain,
          ...[code, ...words.episode[field]].flatMap(numbered),
        ])
      }
  }
  return {
    find: (header) => exact.get(header) ?? folded.get(foldHeader(header)),
    isDerived: (header) => derived.has(foldHeader(header)),
  }
}

/** A header, without the colon or the star that forms put behind it. */
function foldHeader(header: string): string {
  return fold(header.replace(/[\s:*]+$/, ''))
}

/** What a purpose is called in messages and in paths: the code of its column. */
export function nameOfPurpose(purpose: Purpose): string {
  if (purpose.kind === 'episode')
    return `${episodeColumns[purpose.field]}${purpose.number === 1 ? '' : purpose.number}`
  return purpose.kind === 'preference' ? preferenceColumns[purpose.field] : purpose.key
}
