import {
  episodeColumns,
  nameOfPurpose,
  type Purpose,
  preferenceColumns,
  saysNone,
} from '../table/Vocabulary.ts'
import type { EpisodeField, PreferenceField } from '../words/TableWords.ts'
import { kinds } from './Cut.ts'
import { createCells } from './createCells.ts'
import { createReadAt, type ReadAt } from './createReadAt.ts'
import {
  createReadDate,
  createReadJsonCell,
  createReadList,
  createReadWord,
  type ReadCell,
  readNumber,
  readText,
} from './createReadCell.ts'
import type { Plan } from './Plan.ts'
import { type Problem, type ReadRow, unreadable } from './Row.ts'

/** Makes the function that reads a row of CSV. An empty cell is a question that was not answered. */
export function createReadRecord(plan: Plan): ReadRow {
  const { roles, keep, separator } = plan
  const columns = roles.flatMap((role, column) =>
    role.kind === 'kept' || role.kind === 'ignored' ? [] : [createColumn(role, column, plan)],
  )
  const keptAt = roles.flatMap((role, column) =>
    role.kind === 'kept' ? [{ position: role.position, column }] : [],
  )
  const cells = createCells(separator, roles.length)

  return (text, start, end, kind) => {
    const kept: (string | undefined)[] = new Array(keep.length)
    if (kind === kinds.malformed) return unreadable('malformed-row', malformed, kept)
    const count = cells.take(text, start, end, kind)
    for (const { position, column } of keptAt) kept[position] = cells.at(column)
    if (count !== roles.length)
      return unreadable('cell-count', `it has ${count} cells, and the header has ${roles.length}`, kept)
    const intake: Record<string, unknown> = {}
    let problems: Problem[] | undefined
    let parts: Parts | undefined
    for (const { column, key, part, name, read } of columns) {
      if (cells.isBlank(column)) {
        // `null` is as unanswered as absence is, and objects that all have the same keys are read faster.
        if (key !== undefined && key !== 'assessedOn') intake[key] = null
        continue
      }
      const { value, problem } = cells.read(column, read)
      if (problem !== undefined) {
        problems ??= []
        problems.push({ path: name, ...problem })
      } else if (key !== undefined) intake[key] = value
      else if (part !== undefined) {
        parts ??= { episodes: new Map(), preferences: undefined }
        addPart(parts, part, value)
      }
    }
    if (parts === undefined) return problems === undefined ? { kept, intake } : { kept, intake, problems }
    const { told, twice } = join(parts, intake)
    if (twice.length > 0) problems = [...(problems ?? []), ...twice]
    return { kept, intake, episodes: told, ...(problems === undefined ? {} : { problems }) }
  }
}

const malformed =
  'its quotes do not match: a cell that has a quote in it stands in quotes, with that quote written twice'

/** How the cells of a column go into an intake: as the value of a key, or as a part of one. */
interface Column {
  readonly column: number
  readonly name: string
  readonly read: ReadAt
  readonly key: string | undefined
  readonly part: Part | undefined
}

/** A part of the treatment history or of the preferences. */
type Part = Extract<Purpose, { readonly kind: 'episode' | 'preference' }>

function createColumn(purpose: Purpose, column: number, plan: Plan): Column {
  const isPart = purpose.kind === 'episode' || purpose.kind === 'preference'
  return {
    column,
    name: nameOfPurpose(purpose),
    read: createReadAt(createReadCell(purpose, plan)),
    key: isPart ? undefined : purpose.key,
    part: isPart ? purpose : undefined,
  }
}

function createReadCell(purpose: Purpose, plan: Plan): ReadCell {
  const { vocabulary } = plan
  switch (purpose.kind) {
    case 'rating':
      return createReadWord(vocabulary, purpose.key)
    case 'date':
      return createReadDate(plan)
    case 'text':
      return readText
    case 'number':
      return readNumber
    case 'list':
      return createReadList(vocabulary, purpose.key)
    case 'json':
      return createReadJsonCell()
    case 'preference':
      return purpose.field === 'format'
        ? createReadWord(vocabulary, preferenceColumns.format)
        : createReadList(vocabulary, preferenceColumns.levelsDeclined)
    case 'episode':
      if (purpose.field === 'startedOn' || purpose.field === 'endedOn') return createReadDate(plan)
      return purpose.field === 'level'
        ? createReadLevel(plan)
        : createReadWord(vocabulary, episodeColumns[purpose.field])
  }
}

/** There was no treatment before. */
const noEpisode = Symbol('no episode')

function createReadLevel({ vocabulary }: Plan): ReadCell {
  const readWord = createReadWord(vocabulary, episodeColumns.level)
  return (cell) => {
    const said = readWord(cell)
    // A level of that name, if there is one, comes first.
    return said.value === cell && saysNone(cell) ? { ...said, value: noEpisode } : said
  }
}

/** What a row tells of the treatment history and of the preferences in columns of their own. */
interface Parts {
  readonly episodes: Map<number, Partial<Record<EpisodeField, unknown>>>
  preferences: Partial<Record<PreferenceField, unknown>> | undefined
}

function addPart(parts: Parts, part: Part, value: unknown): void {
  if (part.kind === 'preference') parts.preferences = { ...parts.preferences, [part.field]: value }
  else parts.episodes.set(part.number, { ...parts.episodes.get(part.number), [part.field]: value })
}

/** Puts the parts into an intake, and says of which episodes they tell, and what is told twice. */
function join(
  { episodes, preferences }: Parts,
  intake: Record<string, unknown>,
): { readonly told: readonly number[]; readonly twice: readonly Problem[] } {
  const told = [...episodes.keys()].sort((a, b) => a - b)
  const twice: Problem[] = []
  const put = (key: string, value: unknown) => {
    if (intake[key] === undefined || intake[key] === null) intake[key] = value
    else
      twice.push({
        path: key,
        code: 'told-twice',
        message: 'this cell and columns of its parts are both filled: leave one of the two empty',
      })
  }
  if (told.length > 0) {
    const list = told.map((number) => episodes.get(number) ?? {})
    const [first] = list
    const isNone = list.length === 1 && first?.level === noEpisode && Object.keys(first).length === 1
    put('treatmentHistory', isNone ? [] : list.map(withoutMark))
  }
  if (preferences !== undefined) put('preferences', preferences)
  return { told, twice }
}

/** Where there was none and yet something is told of it, the library says that this is no level. */
function withoutMark(
  episode: Partial<Record<EpisodeField, unknown>>,
): Partial<Record<EpisodeField, unknown>> {
  return episode.level === noEpisode ? { ...episode, level: 'none' } : episode
}
