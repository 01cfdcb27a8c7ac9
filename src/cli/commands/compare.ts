import { type Command, Option } from 'commander'
import { type Comparison, compare, type ExampleChange, type Unmatched } from 'level-of-care/rules'
import { grouped, share } from '../columnsOfText.ts'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { shownJson, shownLines } from '../shown.ts'

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
      const text = format === 'json' ? shownJson(report) : told(report)
      await writeText(`${text}\n`, output, force, streams)
    })
}

function told({ before, after, cases, unmatched, examples, ladders, services }: Comparison): string {
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
            rules.length === 0 ? '    where everybody starts' : `    by ${rules.join(', ')}`,
          ]),
        ],
  )
  const ofServices = services.map(
    ({ service, added, removed }) =>
      `  ${service}: added to ${grouped(added)} cases, taken from ${grouped(removed)}`,
  )
  return shownLines([
    `${before.id} ${before.version} -> ${after.id} ${after.version}: ${grouped(cases)} possible cases`,
    ...(unmatched.length === 0 ? [] : ['', 'without a match:', ...unmatched.map(toldUnmatched)]),
    ...(examples.length === 0 ? [] : ['', 'examples:', ...examples.map(toldExample)]),
    ...moves,
    '',
    ...(ofServices.length === 0 ? ['services: nothing changes.'] : ['services:', ...ofServices]),
  ])
}

function toldExample({ example, change, reason }: ExampleChange): string {
  return `  ${example}: ${change}${reason === undefined ? '' : `: ${reason}`}`
}

const partNames = {
  dimensions: { whole: 'dimension', step: 'rating' },
  ladders: { whole: 'ladder', step: 'rung' },
} as const

const reasonWords = {
  'only-in-before': 'only the first has it',
  'only-in-after': 'only the second has it',
  'other-order': 'the two have it in contradicting orders',
  'nothing-shared': 'the two have no step of it in common',
  'derived-otherwise': 'its ratings come about in another way',
} as const

const takenWords = {
  'at-lowest': 'at its lowest rating in every case',
  'left-out': 'left out',
  'as-it-is': 'taken as it is',
} as const

function toldUnmatched({ part, id, code, reason, taken }: Unmatched): string {
  const { whole, step } = partNames[part]
  const what = code === undefined ? `${whole} ${id}` : `${whole} ${id}, ${step} ${code}`
  return `  ${what}: ${reasonWords[reason]}; ${takenWords[taken]}`
}
