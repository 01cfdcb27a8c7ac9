import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ruleset } from 'level-of-care/rules'
import type { SqlOptions } from 'level-of-care/sql'
import { listed } from '../columnsOfText.ts'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'

interface Options {
  readonly dialect: SqlOptions['dialect']
  readonly table: string
  readonly keep: readonly string[]
  readonly column: Readonly<Record<string, string>>
  readonly as: 'codes' | 'positions'
  readonly form: 'readable' | 'fast'
  readonly reasons: boolean
  readonly output: Place
  readonly force: boolean
  readonly ruleset?: string
}

export function addSql(program: Command, { streams }: Program): void {
  program
    .command('sql')
    .summary('writes a ruleset as one SQL statement')
    .description('Writes a ruleset as one SELECT that answers for every row of a table.')
    .requiredOption('--table <name>', 'the table; schema.table for a name of two parts')
    .addOption(
      new Option('--dialect <dialect>', 'the engine that will run it')
        .choices(['ansi', 'postgresql', 'duckdb', 'clickhouse'])
        .default('ansi'),
    )
    .option('--keep <columns>', 'columns to pass on, separated by commas', listed, [])
    .option('--column <dimension=name>', 'the column of a dimension, where it is called otherwise', named, {})
    .addOption(
      new Option('--as <form>', 'how ratings stand in the table')
        .choices(['codes', 'positions'])
        .default('codes'),
    )
    .addOption(
      new Option('--form <form>', 'a line for each rule, or bits that are worked out sooner')
        .choices(['readable', 'fast'])
        .default('readable'),
    )
    .option('--reasons', 'add the ids of the rules that fired', false)
    .option('-o, --output <file>', 'where the statement goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .addHelpText(
      'after',
      '\nExample:\n  level-of-care sql --dialect duckdb --table intakes --keep member_id -o level.sql',
    )
    .action(async (options: Options) => {
      const { dialect, table, keep, column: columns, as, form, reasons, output, force } = options
      const ruleset = await readRuleset(options.ruleset, streams)
      const { toSql } = await import('level-of-care/sql')
      const statement = orRefuse(() =>
        toSql<Ruleset>(ruleset, { dialect, table: table.split('.'), keep, columns, as, form, reasons }),
      )
      await writeText(`${statement}\n`, output, force, streams)
    })
}

function named(text: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [dimension, name, ...more] = text.split('=')
  if (!dimension || !name || more.length > 0) throw new InvalidArgumentError('It must be DIMENSION=COLUMN.')
  return Object.fromEntries([...Object.entries(before), [dimension, name]])
}
