import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { wrongUsage } from '../CliError.ts'
import { type Place, readJson, writeText } from '../files.ts'
import { createDialog, Left } from '../interview/createDialog.ts'
import { type Answers, interview } from '../interview/interview.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { shown } from '../shown.ts'

interface Options {
  readonly file?: Place
  readonly assessedOn?: string
  readonly ruleset?: string
}

export function addInterview(program: Command, { streams }: Program): void {
  program
    .command('interview')
    .summary('asks one question after another, the most informative first, and explains the answer')
    .description(
      'Asks one question after another, the most informative first, until nothing is left to ask; then it explains the answer.\nThe file is an intake: it is written after every answer, and an interview goes on where it was left.',
    )
    .option('-f, --file <file>', 'where the answers are kept, and were kept before')
    .option('--assessed-on <date>', 'the day of the assessment, YYYY-MM-DD; asked for otherwise')
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .addHelpText('after', '\nExample:\n  level-of-care interview --file first-call.json')
    .action(async ({ file, assessedOn, ruleset }: Options) => {
      if (file === '-') throw wrongUsage('--file must name a file')
      const assessor = createAssessor<Ruleset>(await readRuleset(ruleset, streams))
      const start: Answers = {
        ...(assessedOn === undefined ? {} : { assessedOn }),
        ...(file !== undefined && existsSync(file) ? Object(await readJson(file, streams)) : {}),
      }
      if (start.assessedOn !== undefined || Object.keys(start).length > 0)
        orRefuse(() => assessor.assess(start))
      const dialog = createDialog(streams)
      try {
        const intake = await interview(start, {
          assessor,
          dialog,
          today: new Date().toLocaleDateString('sv'),
          keep: async (answers) => {
            if (file !== undefined)
              await writeText(`${JSON.stringify(answers, undefined, 2)}\n`, file, true, streams)
          },
        })
        dialog.say(`\n${assessor.explain(assessor.assess(intake))}\n`)
      } catch (error) {
        if (!(error instanceof Left)) throw error
        dialog.say(
          file === undefined
            ? '\nThe answers were not kept: no --file was named.\n'
            : `\n${shown(`The answers are in ${file}; name it again to go on.`)}\n`,
        )
      } finally {
        dialog.close()
      }
    })
}
