import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { type TextLanguage, textLanguages } from 'level-of-care/render'
import { csvCell } from '../batch/createWriteRow.ts'
import { wrongUsage } from '../CliError.ts'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { readRuleset, rulesetIn } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { formOf } from '../table/formOf.ts'
import { wordsByLanguage } from '../words/wordsByLanguage.ts'

const formats = ['csv', 'xlsx', 'json'] as const

interface Options {
  readonly format?: (typeof formats)[number]
  readonly lang: TextLanguage
  readonly output: Place
  readonly force: boolean
  readonly ruleset?: Place
  readonly translation?: Place
}

export function addTemplate(program: Command, { streams }: Program): void {
  program
    .command('template')
    .summary('writes an empty table or an empty intake to fill in')
    .description(
      [
        'Writes what "batch" and "assess" read, to be filled in: a table with a column per question (CSV, or XLSX with lists to',
        'choose from and a sheet that says what each answer means), or one empty intake (JSON).',
      ].join('\n'),
    )
    .addOption(
      new Option('--format <format>', 'what it is, unless its name says (default: "csv")').choices(formats),
    )
    .addOption(new Option('--lang <language>', 'its language').choices(textLanguages).default('en'))
    .option('-o, --output <file>', 'where it goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .option('--translation <file>', 'that ruleset with its texts in the language of --lang')
    .addHelpText('after', '\nExample:\n  level-of-care template -o intakes.xlsx --lang es')
    .action(async ({ format: given, lang, output, force, ruleset: place, translation }: Options) => {
      const format = given ?? formatOf(output)
      const ruleset = await readRuleset(place, streams)
      const form = formOf(await rulesetIn(ruleset, lang, translation, streams), wordsByLanguage[lang])
      if (format === 'xlsx') {
        const { writeForm } = await import('../xlsx/writeForm.ts')
        return await writeText(await writeForm(form, wordsByLanguage[lang]), output, force, streams)
      }
      if (format === 'csv')
        return await writeText(
          `${form.columns.map(({ name }) => csvCell(name)).join(',')}\n`,
          output,
          force,
          streams,
        )
      if (lang !== 'en' || translation !== undefined)
        throw wrongUsage('--format json has codes, which are the same in every language')
      await writeText(`${JSON.stringify(form.intake, undefined, 2)}\n`, output, force, streams)
    })
}

function formatOf(place: Place): (typeof formats)[number] {
  if (place === '-') return 'csv'
  const extension = extname(place).toLowerCase().slice(1)
  const found = formats.find((format) => format === extension)
  if (found === undefined) throw wrongUsage(`--format is needed: one of ${formats.join(', ')}`)
  return found
}
