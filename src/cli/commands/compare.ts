import { type Command, Option } from 'commander'
import { type Comparison, compare } from 'level-of-care/rules'
import { grouped, share } from '../columnsOfText.ts'
import { type Place, writeText } from '../files.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'

interface Options {
  readonly format: 'text' | 'json'
  readonly output: Place
  readonly force: boolean
}

export function addCompare(program: Command, { streams }: Program): void {
  program
    .command('compare')
    .summary('says which cases would move if one ruleset took the place of another')
    .description(
      'Says, exactly and over all possible cases, what would move if the second ruleset took the place of the first.',
    )
    .argument('<before>', 'a file with a ruleset in JSON, adult for the shipped one')
    .argument('<after>', 'the same, for the ruleset that would take its place')
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'where the report goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .addHelpText('after', '\nExample:\n  level-of-care compare adult our-rules.json')
    .action(async (one: Place, other: Place, { format, output, force }: Options) => {
      const [before, after] = [await readRuleset(one, streams), await readRuleset(other, streams)]
      const report = orRefuse(() => compare(before, after), `${one}, ${other}`)
      const text = format === 'json' ? JSON.stringify(report, undefined, 2) : told(report)
      await writeText(`${text}\n`, output, force, streams)
    })
}

function told({ before, after, cases, ladders, services }: Comparison): string {
  const moves = ladders.flatMap(({ ladder, moves: all }) =>
    all.length === 0
      ? ['', `${ladder}: no case moves.`]
      : [
          '',
          `${ladder}:`,
          ...all.flatMap(({ from, to, cases: some, example, rules }) => [
            `  ${from} -> ${to}: ${grouped(some)} cases (${share(some, cases)})`,
            `    such as ${
              Object.entries(example)
                .map((need) => need.join(' '))
                .join(', ') || 'no need at all'
            }`,
            `    by ${rules.join(', ')}`,
          ]),
        ],
  )
  const ofServices = services.map(
    ({ service, added, removed }) =>
      `  ${service}: added to ${grouped(added)} cases, taken from ${grouped(removed)}`,
  )
  return [
    `${before.id} ${before.version} -> ${after.id} ${after.version}: ${grouped(cases)} possible cases`,
    ...moves,
    '',
    ...(ofServices.length === 0 ? ['services: nothing changes.'] : ['services:', ...ofServices]),
  ].join('\n')
}
