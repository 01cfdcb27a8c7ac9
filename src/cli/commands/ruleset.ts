import { Argument, type Command, Option } from 'commander'
import { adultIn, type TextLanguage, textLanguages } from 'level-of-care/render'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import type { Program } from '../Streams.ts'

interface Options {
  readonly lang: TextLanguage
  readonly output: Place
  readonly force: boolean
}

export function addRuleset(program: Command, { streams }: Program): void {
  program
    .command('ruleset')
    .summary('writes a shipped ruleset as JSON')
    .description('Writes a shipped ruleset as JSON, to be read, or to begin one of your own with.')
    .addArgument(new Argument('<name>', 'which one').choices(['adult']))
    .addOption(
      new Option('--lang <language>', 'the language of its texts').choices(textLanguages).default('en'),
    )
    .option('-o, --output <file>', 'where it goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .addHelpText('after', '\nExample:\n  level-of-care ruleset adult -o adult.json')
    .action(async (_name: string, { lang, output, force }: Options) => {
      await writeText(`${JSON.stringify(adultIn(lang), undefined, 2)}\n`, output, force, streams)
    })
}
