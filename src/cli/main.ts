import { Command, CommanderError } from 'commander'
import { CliError, wrongUsage } from './CliError.ts'
import { addAnalyze } from './commands/analyze.ts'
import { addAssess } from './commands/assess.ts'
import { addBatch } from './commands/batch.ts'
import { addCompare } from './commands/compare.ts'
import { addCompletion } from './commands/completion.ts'
import { addExample } from './commands/example.ts'
import { addInterview } from './commands/interview.ts'
import { addQuestionnaire } from './commands/questionnaire.ts'
import { addRuleset } from './commands/ruleset.ts'
import { addSchema } from './commands/schema.ts'
import { addSql } from './commands/sql.ts'
import { addTemplate } from './commands/template.ts'
import type { Streams } from './Streams.ts'
import { shown } from './shown.ts'

declare const levelOfCareVersion: string | undefined

/** The version of the package, which the build puts here. */
const version: string = typeof levelOfCareVersion === 'string' ? levelOfCareVersion : 'unbuilt'

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
  for (const add of [
    addAssess,
    addBatch,
    addTemplate,
    addInterview,
    addAnalyze,
    addCompare,
    addRuleset,
    addQuestionnaire,
    addSchema,
    addSql,
    addExample,
    addCompletion,
  ])
    add(program, given)
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
