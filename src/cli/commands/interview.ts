import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { wrongInput, wrongUsage } from '../CliError.ts'
import { type Place, readJson } from '../files.ts'
import { Back, choiceOf, createDialog, type Dialog, Left } from '../interview/createDialog.ts'
import { type Answers, interview } from '../interview/interview.ts'
import { writeText } from '../openOutput.ts'
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
      if (file === '-' || file === '') throw wrongUsage('--file must name a file')
      const assessor = createAssessor<Ruleset>(await readRuleset(ruleset, streams))
      const kept =
        file !== undefined && existsSync(file) ? answersIn(await readJson(file, streams), file) : {}
      const given: Answers = assessedOn === undefined ? {} : { assessedOn }
      for (const known of [given, kept])
        if (Object.keys(known).length > 0) orRefuse(() => assessor.assess(known))
      const dialog = createDialog(streams)
      try {
        const start = await joined(given, kept, dialog)
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

/** What is no intake was meant for something else, and is not written over. */
function answersIn(json: unknown, file: Place): Answers {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Answers
  throw wrongInput(`${file} is no intake, so it is left as it is`)
}

/** Of two days of the assessment, nobody but the person who asks knows which one is meant. */
async function joined(given: Answers, kept: Answers, dialog: Dialog): Promise<Answers> {
  const days = [kept.assessedOn, given.assessedOn]
  if (days.includes(undefined) || days[0] === days[1]) return { ...given, ...kept }
  dialog.say(
    `The day of the assessment is told twice.\n  1  ${days[0]}, in the file\n  2  ${days[1]}, on the command line\n`,
  )
  for (;;)
    try {
      const assessedOn = await dialog.ask('Which one is it? (1 or 2, q leave):', choiceOf(days, String))
      return { ...kept, assessedOn }
    } catch (error) {
      // There is nothing before it to go back to.
      if (!(error instanceof Back)) throw error
    }
}
