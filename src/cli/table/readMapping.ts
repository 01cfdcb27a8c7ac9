import { wrongInput, wrongUsage } from '../CliError.ts'
import { nameOf, type Place, readJson } from '../files.ts'
import type { Streams } from '../Streams.ts'
import { fold } from './fold.ts'
import { type ColumnNames, type Mapping, nameOfPurpose, type Vocabulary } from './Vocabulary.ts'

type Texts = { readonly [name: string]: string }

/** The mapping in a file, or none. Whether what it names is there, {@link checkMapping} says. */
export async function readMapping(place: Place | undefined, streams: Streams): Promise<Mapping> {
  if (place === undefined) return { columns: {}, values: {} }
  const json = await readJson(place, streams)
  const { columns = {}, values = {}, ...others } = isRecord(json) ? json : { wrong: true }
  const isMapping =
    isTexts(columns) &&
    isRecord(values) &&
    Object.values(values).every(isTexts) &&
    Object.keys(others).length === 0
  if (!isMapping)
    throw wrongInput(
      `${nameOf(place)} is no mapping: it has to be {"columns": {"riskOfHarm": "their column"}, "values": {"riskOfHarm": {"their word": "high"}}}`,
    )
  return { columns, values: values as Mapping['values'] }
}

/** A value that is found under a wrong name would be one that nobody looked at. */
export function checkMapping(
  { columns, values }: Mapping,
  { find }: ColumnNames,
  { codes }: Vocabulary,
): void {
  for (const ours of Object.keys(columns))
    if (!find(ours))
      throw wrongUsage(`--column: ${ours} is no column of an intake; "level-of-care template" names them`)
  const taken = Object.values(columns)
  if (new Set(taken.map((name) => name.trim())).size < taken.length)
    throw wrongUsage('--column: one of their columns is named twice')
  for (const [ours, words] of Object.entries(values)) {
    const found = find(ours)
    const known = found && nameOfPurpose(found) === ours ? codes.get(ours) : undefined
    if (known === undefined) throw wrongUsage(`--mapping: ${ours} is no column that is read word by word`)
    for (const [theirs, meant] of Object.entries(words)) {
      if (!known.has(meant))
        throw wrongUsage(`--mapping: a word of ${ours} is mapped to what is none of ${[...known].join(', ')}`)
      const same = [...known].find((code) => fold(code) === fold(theirs))
      if ((same !== undefined && same !== meant) || fold(theirs) === '')
        throw wrongUsage(`--mapping: a word of ${ours} is a code itself, or has no letter`)
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is Texts {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
}
