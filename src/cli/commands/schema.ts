import { Argument, type Command } from 'commander'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { shownJson } from '../shown.ts'

const names = ['intake', 'recommendation', 'record', 'ruleset'] as const

interface Options {
  readonly output: Place
  readonly force: boolean
  readonly ruleset?: string
}

export function addSchema(program: Command, { streams }: Program): void {
  program
    .command('schema')
    .summary('writes a JSON Schema')
    .description('Writes the JSON Schema (2020-12) of what goes in or what comes out.')
    .addArgument(new Argument('<name>', 'what is described').choices(names))
    .option('-o, --output <file>', 'where the schema goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .addHelpText('after', '\nExample:\n  level-of-care schema intake -o intake.schema.json')
    .action(async (name: (typeof names)[number], { output, force, ruleset: place }: Options) => {
      const ruleset = await readRuleset(place, streams)
      const made = await import('level-of-care/json-schema')
      const schema = {
        intake: () => made.intakeJsonSchema(ruleset),
        recommendation: () => made.recommendationJsonSchema(ruleset),
        record: () => made.recordJsonSchema(ruleset),
        ruleset: () => made.rulesetJsonSchema(),
      }[name]()
      await writeText(`${shownJson(schema)}\n`, output, force, streams)
    })
}
