import { Command, CommanderError } from 'commander'
import { CliError, wrongUsage } from './CliError.ts'
import type { Program, Streams } from './Streams.ts'
import { shown } from './shown.ts'

declare const levelOfCareVersion: string | undefined

/** The version of the package, which the build puts here. */
const version: string = typeof levelOfCareVersion === 'string' ? levelOfCareVersion : 'unbuilt'

/** The commands, in the order in which the help lists them: each in files of its own, which are loaded when they are asked for. */
const commands: { readonly [name: string]: () => Promise<(program: Command, given: Program) => void> } = {
  assess: async () => (await import('./commands/assess.ts')).addAssess,
  batch: async () => (await import('./commands/batch.ts')).addBatch,
  template: async () => (await import('./commands/template.ts')).addTemplate,
  interview: async () => (await import('./commands/interview.ts')).addInterview,
  analyze: async () => (await import('./commands/analyze.ts')).addAnalyze,
  compare: async () => (await import('./commands/compare.ts')).addCompare,
  ruleset: async () => (await import('./commands/ruleset.ts')).addRuleset,
  questionnaire: async () => (await import('./commands/questionnaire.ts')).addQuestionnaire,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
  sql: async () => (await import('./commands/sql.ts')).addSql,
  example: async () => (await import('./commands/example.ts')).addExample,
  completion: async () => (await import('./commands/completion.ts')).addCompletion,
}

/** Those that a command line needs: the one that it begins with, and all where it asks what there is, or for what is not there. */
function neededBy([first = '']: readonly string[]): readonly string[] {
  if (first === '--version' || first === '-V') return []
  return Object.hasOwn(commands, first) && first !== 'completion' ? [first] : Object.keys(commands)
}

/**
 * Runs a command line.
 *
 * @param argv - The arguments, without those that start the program.
 * @param examples - The folder with the examples that come with the package.
 * @param workerUrl - The file that threads run; without it there are none.
 * @returns The status to exit with: 0 when all is fine, 1 when the input is wrong, 2 when the command is.
 */
export async function main(
  argv: readonly string[],
  streams: Streams,
  examples: URL,
  workerUrl?: URL,
): Promise<number> {
  const { stdout, stderr } = streams
  let status = 0
  const given = {
    streams,
    workerUrl,
    examples,
    finish: (code: number) => {
      status = code
    },
  }
  const program = new Command('level-of-care')
    .description(
      'Recommends the least intensive level of behavioral-health care that meets every need found in an intake.\nIt supports a clinician’s decision and does not make one.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      // Whatever is wrong is said once, below.
      writeErr: () => {},
    })
    .addHelpText(
      'after',
      '\nExample:\n  level-of-care example outpatient-depression.json | level-of-care assess',
    )
  for (const name of neededBy(argv)) (await commands[name]?.())?.(program, given)
  try {
    if (argv.length === 0) throw wrongUsage('a command is needed; level-of-care --help lists them')
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      stderr.write(`${shown(error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '))}\n`)
      return 2
    }
    if (!(error instanceof CliError)) throw error
    for (const line of error.lines) stderr.write(`${shown(line)}\n`)
    return error.status
  }
}
