import { createReadStream, type Stats, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { createProgress } from '../batch/createProgress.ts'
import { type Format, formats, type Rows } from '../batch/Plan.ts'
import { runBatch } from '../batch/runBatch.ts'
import { summaryOf } from '../batch/summaryOf.ts'
import { wrongUsage } from '../CliError.ts'
import { listed, named } from '../columnsOfText.ts'
import { nameOf, type Place, unreadable } from '../files.ts'
import { noName, openOutput } from '../openOutput.ts'
import { readRuleset, translationsOf } from '../readRuleset.ts'
import type { Program, Streams } from '../Streams.ts'
import { openInput } from '../table/openInput.ts'
import { openTable } from '../table/openTable.ts'
import { type DateOrder, dateOrders } from '../table/readDate.ts'
import { checkMapping, readMapping } from '../table/readMapping.ts'
import { columnNamesOf, vocabularyOf } from '../table/Vocabulary.ts'

interface Options {
  readonly output: Place
  readonly from?: Format
  readonly to?: Format
  readonly separator?: number
  readonly sheet?: string
  readonly dates?: DateOrder
  readonly column: Readonly<Record<string, string>>
  readonly mapping?: Place
  readonly keep: readonly string[]
  readonly ignoreUnknown: boolean
  readonly reasons: boolean
  readonly errors?: Place
  readonly strict: boolean
  readonly force: boolean
  readonly jobs?: number
  readonly ruleset?: string
  readonly translation: readonly Place[]
}

export function addBatch(program: Command, { streams, workerUrl, finish }: Program): void {
  program
    .command('batch')
    .summary('answers every row of a table')
    .description(
      [
        'Answers every row of a CSV, TSV, XLSX, NDJSON or JSON file, in order; gzip is read and written too.',
        'A table has a column per question, by its code or its name, in English or Spanish; a cell is empty',
        'where a question is unanswered. "level-of-care template" makes a table to fill in.',
        'A row that cannot be assessed becomes a row with an error; its values are not repeated.',
        'Exits with 1 if any row had an error.',
      ].join('\n'),
    )
    .argument('<in>', 'a file, or - for the standard input')
    .option('-o, --output <file>', 'where the answers go, - for the standard output', '-')
    .addOption(
      new Option('--from <format>', 'the format of the input, unless its name says').choices(formats),
    )
    .addOption(new Option('--to <format>', 'the format of the output, unless its name says').choices(formats))
    .option(
      '--separator <character>',
      'what stands between the cells of CSV, unless the header tells; tab for a tab',
      separator,
    )
    .option('--sheet <name>', 'the sheet of a spreadsheet, by its name or its number (default: the first)')
    .addOption(
      new Option(
        '--dates <order>',
        'whether the day or the month comes first in dates such as 3/4/2026',
      ).choices(dateOrders),
    )
    .option(
      '--column <ours=theirs>',
      'the column of a question, where it is called otherwise; may be given again',
      named('OURS=THEIRS'),
      {},
    )
    .option('--mapping <file>', 'JSON with the names of columns and the words in them, where they are others')
    .option('--keep <columns>', 'columns to pass on, such as an id, separated by commas', listed, [])
    .option('--ignore-unknown', 'leave unknown columns unread, instead of refusing them', false)
    .option('--reasons', 'add the ids of the rules that fired', false)
    .option('--errors <file>', 'a list of what is wrong in refused rows, as CSV or NDJSON')
    .option('--strict', 'stop at the first row with an error, and leave no file', false)
    .option('--force', 'overwrite an existing file', false)
    .option('--jobs <number>', 'threads to use for large input; 0 for none', wholeNumber)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .option(
      '--translation <file>',
      'that ruleset with its texts in another language; may be given again',
      listedPlaces,
      [],
    )
    .addHelpText('after', '\nExample:\n  level-of-care batch intakes.csv -o answers.csv --keep member')
    .action(async (input: Place, options: Options) => {
      finish(await batch(input, options, streams, workerUrl))
    })
}

async function batch(
  place: Place,
  options: Options,
  streams: Streams,
  workerUrl: URL | undefined,
): Promise<number> {
  const from = options.from ?? formatOf(place, '--from')
  const to =
    options.to ??
    (options.output === '-' ? (from === 'xlsx' ? 'csv' : from) : formatOf(options.output, '--to'))
  const mapping = await mappingOf(options, from, streams)
  const ruleset = await readRuleset(options.ruleset, streams)
  const told = await translationsOf(ruleset, options.translation, streams)
  const columnNames = columnNamesOf(told)
  const vocabulary = vocabularyOf(told, mapping)
  checkMapping(mapping, columnNames, vocabulary)
  const size = place === '-' ? undefined : sizeOf(place)
  const count = options.jobs ?? threadsFor(availableParallelism())
  const errorsTo = options.errors === undefined ? undefined : errorFormatOf(options.errors)
  if (options.errors !== undefined && options.errors === options.output)
    throw wrongUsage('--errors and -o name the same place')
  const source = place === '-' ? streams.stdin : createReadStream(place, { highWaterMark: 1 << 18 })
  const opened = await openInput(source, nameOf(place), from === 'xlsx' ? 'xlsx' : 'text')
  const isSheet = from === 'xlsx'
  const sheet = isSheet
    ? await (await import('../xlsx/readSheet.ts')).readSheet(opened.pieces, options.sheet)
    : undefined
  const output = openTable(options.output, to, options.force, streams)
  const errors =
    options.errors === undefined ? undefined : openOpposite(options.errors, options, streams, output.abandon)
  try {
    const summary = await runBatch({
      plan: {
        from: rowsOf(from),
        to,
        ruleset: options.ruleset === undefined ? undefined : JSON.stringify(ruleset),
        vocabulary,
        dates: options.dates,
        keep: options.keep,
        ignoreUnknown: options.ignoreUnknown,
        reasons: options.reasons,
        errors: errorsTo,
      },
      input: sheet === undefined ? opened : { ...opened, pieces: sheet.pieces, marked: 'UTF-8' },
      separator: sheet !== undefined ? comma : (options.separator ?? (from === 'tsv' ? tab : undefined)),
      columnNames,
      columns: mapping.columns,
      output,
      errors,
      strict: options.strict,
      progress: createProgress(streams, isSheet || opened.isCompressed ? undefined : size),
      threads: workerUrl === undefined || count < 1 ? undefined : { count, url: workerUrl },
    })
    await output.finish()
    await errors?.finish()
    for (const line of summaryOf(summary, { from, opened, sheet: sheet?.told }))
      streams.stderr.write(`${line}\n`)
    return summary.errors > 0 ? 1 : 0
  } catch (error) {
    output.abandon()
    errors?.abandon()
    throw error
  }
}

const [comma, tab] = [44, 9]

function openOpposite(
  place: Place,
  { force }: Options,
  streams: Streams,
  abandon: () => void,
): ReturnType<typeof openOutput> {
  try {
    return openOutput(place, force, streams)
  } catch (error) {
    abandon()
    throw error
  }
}

async function mappingOf(
  options: Options,
  from: Format,
  streams: Streams,
): Promise<Awaited<ReturnType<typeof readMapping>>> {
  const { columns, values } = await readMapping(options.mapping, streams)
  const mapping = { columns: { ...columns, ...options.column }, values }
  const isTable = rowsOf(from) === 'csv'
  const given = [
    ['--column or --mapping', Object.keys(mapping.columns).length + Object.keys(values).length > 0],
    ['--dates', options.dates !== undefined],
    ['--separator', options.separator !== undefined],
  ] as const
  for (const [option, isGiven] of given)
    if (isGiven && !isTable)
      throw wrongUsage(`${option} is for tables with a header; ${from} has the keys and values of an intake`)
  if (options.sheet !== undefined && from !== 'xlsx') throw wrongUsage('--sheet is for spreadsheets in .xlsx')
  return mapping
}

function rowsOf(format: Format): Rows {
  return format === 'ndjson' || format === 'json' ? format : 'csv'
}

/** Two at most: each takes memory, and one thread alone has to read and to write. A single core is best left alone. */
function threadsFor(cores: number): number {
  return cores === 1 ? 0 : Math.min(2, cores)
}

/** What names end in, beside the formats themselves. */
const endings: Readonly<Record<string, Format>> = { jsonl: 'ndjson', txt: 'csv', tab: 'tsv', xlsm: 'xlsx' }

function formatOf(place: Place, option: string): Format {
  if (place === '') throw option === '--from' ? unreadable(place, undefined) : wrongUsage(noName)
  const extension = extname(place.toLowerCase().replace(/\.gz$/, '')).slice(1)
  const found = formats.find((format) => format === extension) ?? endings[extension]
  if (found !== undefined) return found
  const hint =
    extension === 'xls' || extension === 'ods' || extension === 'numbers'
      ? `; save .${extension} as .xlsx or CSV`
      : ''
  throw wrongUsage(`${option} is needed: one of ${formats.join(', ')}${hint}`)
}

function errorFormatOf(place: Place): 'csv' | 'ndjson' {
  if (place === '-') return 'csv'
  const format = formatOf(place, 'a name that ends in .csv or .ndjson for --errors')
  if (format !== 'csv' && format !== 'ndjson') throw wrongUsage('--errors writes CSV or NDJSON')
  return format
}

function sizeOf(path: string): number | undefined {
  let found: Stats
  try {
    found = statSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
  if (found.isDirectory()) throw wrongUsage(`${path} is a folder`)
  return found.isFile() ? found.size : undefined
}

function wholeNumber(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number up to 99.')
  return Number(text)
}

function separator(text: string): number {
  const character = text === 'tab' || text === '\\t' ? '\t' : text
  if (character.length !== 1 || character > '~' || /["\r\n]/.test(character))
    throw new InvalidArgumentError('It must be one character of ASCII, or tab.')
  return character.charCodeAt(0)
}

function listedPlaces(place: string, before: readonly Place[]): readonly Place[] {
  return [...before, place]
}
