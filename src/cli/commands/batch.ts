import { createReadStream, type Stats, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { createProgress } from '../batch/createProgress.ts'
import { type Format, formats } from '../batch/Plan.ts'
import { runBatch } from '../batch/runBatch.ts'
import { wrongUsage } from '../CliError.ts'
import { listed } from '../columnsOfText.ts'
import { openOutput, type Place } from '../files.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program, Streams } from '../Streams.ts'

interface Options {
  readonly output: Place
  readonly from?: Format
  readonly to?: Format
  readonly keep: readonly string[]
  readonly ignoreUnknown: boolean
  readonly reasons: boolean
  readonly strict: boolean
  readonly force: boolean
  readonly jobs?: number
  readonly ruleset?: string
}

export function addBatch(program: Command, { streams, workerUrl, finish }: Program): void {
  program
    .command('batch')
    .summary('answers every row of a table')
    .description(
      [
        'Answers every row of a CSV, NDJSON or JSON file, in order.',
        'A row that cannot be assessed becomes a row with an error; its values are not repeated.',
        'CSV has a column per key of an intake, cells are empty where a question is unanswered, and',
        'lists such as treatmentHistory are JSON.',
        'Exits with 1 if any row had an error.',
      ].join('\n'),
    )
    .argument('<in>', 'a file, or - for the standard input')
    .option('-o, --output <file>', 'where the answers go, - for the standard output', '-')
    .addOption(
      new Option('--from <format>', 'the format of the input, unless its name says').choices(formats),
    )
    .addOption(new Option('--to <format>', 'the format of the output, unless its name says').choices(formats))
    .option('--keep <columns>', 'columns to pass on, such as an id, separated by commas', listed, [])
    .option('--ignore-unknown', 'leave unknown columns unread, instead of refusing them', false)
    .option('--reasons', 'add the ids of the rules that fired', false)
    .option('--strict', 'stop at the first row with an error, and leave no file', false)
    .option('--force', 'overwrite an existing file', false)
    .option('--jobs <number>', 'threads to use for large input; 0 for none', wholeNumber)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .addHelpText('after', '\nExample:\n  level-of-care batch intakes.csv -o answers.csv --keep member')
    .action(async (input: Place, options: Options) => {
      finish(await batch(input, options, streams, workerUrl))
    })
}

async function batch(
  input: Place,
  options: Options,
  streams: Streams,
  workerUrl: URL | undefined,
): Promise<number> {
  const from = options.from ?? formatOf(input, '--from')
  const to = options.to ?? (options.output === '-' ? from : formatOf(options.output, '--to'))
  const ruleset = await readRuleset(options.ruleset, streams)
  const size = input === '-' ? undefined : sizeOf(input)
  const count = options.jobs ?? threadsFor(availableParallelism())
  const output = openOutput(options.output, options.force, streams)
  try {
    const { rows, final, provisional, errors } = await runBatch({
      plan: {
        from,
        to,
        ruleset: options.ruleset === undefined ? undefined : JSON.stringify(ruleset),
        keep: options.keep,
        ignoreUnknown: options.ignoreUnknown,
        reasons: options.reasons,
      },
      source: input === '-' ? streams.stdin : createReadStream(input, { highWaterMark: 1 << 18 }),
      output,
      strict: options.strict,
      progress: createProgress(streams, size),
      threads: workerUrl === undefined || count < 1 ? undefined : { count, url: workerUrl },
    })
    output.finish()
    const [all, ...parts] = [rows, final, provisional, errors].map((number) => number.toLocaleString('en-US'))
    streams.stderr.write(`${all} rows: ${parts[0]} final, ${parts[1]} provisional, ${parts[2]} with errors\n`)
    return errors > 0 ? 1 : 0
  } catch (error) {
    output.abandon()
    throw error
  }
}

/** Two at most: each takes memory, and one thread alone has to read and to write. A single core is best left alone. */
function threadsFor(cores: number): number {
  return cores === 1 ? 0 : Math.min(2, cores)
}

function formatOf(place: Place, option: string): Format {
  const extension = extname(place).toLowerCase().slice(1)
  const found = formats.find((format) => format === (extension === 'jsonl' ? 'ndjson' : extension))
  if (found === undefined) throw wrongUsage(`${option} is needed: one of ${formats.join(', ')}`)
  return found
}

function sizeOf(path: string): number | undefined {
  let found: Stats
  try {
    found = statSync(path)
  } catch {
    throw wrongUsage(`${path} cannot be read`)
  }
  if (found.isDirectory()) throw wrongUsage(`${path} is a folder`)
  return found.isFile() ? found.size : undefined
}

function wholeNumber(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number up to 99.')
  return Number(text)
}
