import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { wrongUsage } from '../CliError.ts'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { type Program, write } from '../Streams.ts'

/** Where they lie beside the program, in the package as in the repository. */
const folders = ['intakes/', 'tables/']

export function addExample(program: Command, { streams, examples }: Program): void {
  program
    .command('example')
    .summary('writes a made-up intake or table to try the others with')
    .description(
      'Writes one of the made-up intakes and tables that come with the package; without a name, lists them.',
    )
    .argument('[name]', 'which one')
    .option('-o, --output <file>', 'where it goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .addHelpText('after', '\nExample:\n  level-of-care example referrals.csv -o referrals.csv')
    .action(async (name: string | undefined, options: { output: Place; force: boolean }) => {
      const there = new Map(
        folders.flatMap((folder) => {
          const url = new URL(folder, examples)
          return readdirSync(url).map((file): [string, URL] => [file, new URL(file, url)])
        }),
      )
      if (name === undefined) return await write(streams.stdout, `${[...there.keys()].sort().join('\n')}\n`)
      const url = there.get(name)
      if (url === undefined) throw wrongUsage('there is no such example; level-of-care example lists them')
      await writeText(readFileSync(fileURLToPath(url)), options.output, options.force, streams)
    })
}
