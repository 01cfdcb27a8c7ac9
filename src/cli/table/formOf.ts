import type { Ruleset } from 'level-of-care/rules'
import { listKeys, type TableWords } from '../words/TableWords.ts'

/** A column of a form: what it is called, and what may be chosen in it. */
export interface FormColumn {
  readonly name: string
  readonly kind: 'choice' | 'several' | 'date' | 'number'
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly name: string
  readonly code: string
  readonly meaning: string
}

/** A form for the intakes of a ruleset, in one language. */
export interface Form {
  readonly columns: readonly FormColumn[]
  /** An intake in which nothing is answered. */
  readonly intake: Readonly<Record<string, null>>
}

/** So many episodes of care have columns; with numbers, there may be more. */
const episodes = 2

/** Makes the form of a ruleset whose texts are in the language of these words. */
export function formOf(ruleset: Ruleset, words: TableWords): Form {
  const { dimensions, ladders, treatmentHistory } = ruleset
  const asked = dimensions.filter(({ derived }) => derived === undefined)
  const levels = (ladders.find(({ id }) => id === 'level')?.rungs ?? []).map(
    ({ code, label, description }): Choice => ({ name: label, code, meaning: description ?? '' }),
  )
  const lists = listKeys.filter((key) => (ruleset[key] ?? []).length > 0)
  const column = (
    kind: FormColumn['kind'],
    names: readonly string[],
    choices: readonly Choice[] = [],
  ): FormColumn => ({
    kind,
    name: String(names[0]),
    choices,
  })
  const episode = (number: number): readonly FormColumn[] => {
    const numbered = ([name = '']: readonly string[]) => [number === 1 ? name : `${name} ${number}`]
    return [
      column('choice', numbered(words.episode.level), [
        ...levels,
        ...(number === 1 ? [{ name: String(words.none[0]), code: 'none', meaning: '' }] : []),
      ]),
      column('choice', numbered(words.episode.outcome), choicesOf(words.outcomes)),
      column('date', numbered(words.episode.endedOn)),
      column('choice', numbered(words.episode.response), choicesOf(words.responses)),
    ]
  }
  return {
    columns: [
      column('date', words.assessedOn),
      ...asked.map(({ title, ratings }) =>
        column(
          'choice',
          [title],
          ratings.map(({ code, label, anchor }) => ({ name: label, code, meaning: anchor })),
        ),
      ),
      ...(treatmentHistory === undefined
        ? []
        : Array.from({ length: episodes }, (_, position) => episode(position + 1)).flat()),
      column('number', words.age),
      ...lists.map((key) =>
        column(
          'several',
          words.lists[key],
          (ruleset[key] ?? []).map(({ id, label }) => ({ name: label, code: id, meaning: '' })),
        ),
      ),
      column('several', words.preference.levelsDeclined, levels),
      column('choice', words.preference.format, choicesOf(words.formats)),
      column(
        'several',
        words.notKnown,
        asked.map(({ id, title, question }) => ({ name: title, code: id, meaning: question })),
      ),
    ],
    intake: Object.fromEntries(
      [
        'assessedOn',
        ...asked.map(({ id }) => id),
        'treatmentHistory',
        'age',
        ...lists,
        'preferences',
        'notKnown',
      ].map((key) => [key, null]),
    ),
  }
}

function choicesOf(named: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(named).map(([code, name]) => ({ name, code, meaning: '' }))
}
