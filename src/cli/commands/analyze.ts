import { type Command, Option } from 'commander'
import { type Analysis, analyze } from 'level-of-care/rules'
import { grouped, inColumns, share } from '../columnsOfText.ts'
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

export function addAnalyze(program: Command, { streams }: Program): void {
  program
    .command('analyze')
    .summary('reports what every rung and every rule of a ruleset does')
    .description(
      'Reports, exactly and over all possible cases, what every rung and every rule of a ruleset does.',
    )
    .argument(
      '<ruleset>',
      'a file with a ruleset in JSON, - for the standard input, adult for the shipped one',
    )
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', 'where the report goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .addHelpText('after', '\nExample:\n  level-of-care analyze our-rules.json')
    .action(async (place: Place, { format, output, force }: Options) => {
      const ruleset = await readRuleset(place, streams)
      const report = orRefuse(() => analyze(ruleset), place)
      const text = format === 'json' ? shownJson(report) : told(report)
      await writeText(`${text}\n`, output, force, streams)
    })
}

function told({ ruleset, cases, ladders, rules }: Analysis): string {
  const ofLadders = ladders.flatMap(({ ladder, rungs }) => [
    '',
    `${ladder}:`,
    ...inColumns(rungs.map(({ rung, cases: some }) => [`  ${rung}`, grouped(some), share(some, cases)])),
    ...rungs
      .filter(({ reachable }) => !reachable)
      .map(({ rung }) => `  ${rung} is never reached: no rule leads there.`),
  ])
  const dead = rules.filter((rule) => rule.dead).map(({ rule }) => rule)
  const inPart = rules
    .filter((rule) => !rule.dead && rule.deadAlternatives.length > 0)
    .map(
      ({ rule, deadAlternatives }) =>
        `${rule} (${deadAlternatives.map((path) => path.join('.')).join('; ')})`,
    )
  const against = rules.flatMap(({ rule, dissents }) =>
    dissents.map(({ source, says }) => `  ${rule}: ${source}: ${says}`),
  )
  return shownLines([
    `${ruleset.id} ${ruleset.version}: ${rules.length} rules, ${grouped(cases)} possible cases`,
    ...ofLadders,
    '',
    dead.length === 0
      ? 'Every rule changes some answer.'
      : `Rules that change no answer: ${dead.join(', ')}.`,
    inPart.length === 0
      ? 'Every alternative of every rule changes some answer.'
      : `Alternatives that change no answer: ${inPart.join(', ')}.`,
    ...(against.length === 0 ? [] : ['', 'What speaks against rules:', ...against, '']),
    'Cases are counted alike; that says nothing about how many people there are of each.',
  ])
}
