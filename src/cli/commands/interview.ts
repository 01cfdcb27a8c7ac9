import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { type TextLanguage, textLanguages } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { wrongInput, wrongUsage } from '../CliError.ts'
import { listed } from '../columnsOfText.ts'
import { type Place, readJson } from '../files.ts'
import { Left } from '../interview/Departure.ts'
import { interview } from '../interview/interview.ts'
import { joined } from '../interview/joined.ts'
import { openDialog } from '../interview/openDialog.ts'
import type { Answers } from '../interview/Telling.ts'
import { tellingOf } from '../interview/tellingOf.ts'
import { writeText } from '../openOutput.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { shown } from '../shown.ts'

interface Options {
  readonly file?: Place
  readonly assessedOn?: string
  readonly until: readonly string[]
  readonly lang: TextLanguage
  readonly ruleset?: string
  readonly translation?: Place
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
    .option(
      '--until <ladders>',
      'ask only what settles these, such as "level", and the safety questions; commas between them',
      listed,
      [],
    )
    .addOption(new Option('--lang <language>', 'its language').choices(textLanguages).default('en'))
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .option('--translation <file>', 'that ruleset with its texts in the language of --lang')
    .addHelpText('after', '\nExample:\n  level-of-care interview --file first-call.json')
    .action(async ({ file, assessedOn, until, lang, ruleset, translation }: Options) => {
      if (file === '-' || file === '') throw wrongUsage('--file must name a file')
      const assessor = createAssessor<Ruleset>(await readRuleset(ruleset, streams))
      const told = translation === undefined ? undefined : await readRuleset(translation, streams)
      const telling = orRefuse(() => tellingOf(assessor, lang, told))
      const today = new Date().toLocaleDateString('sv')
      const options = until.length === 0 ? {} : { until }
      orRefuse(() => assessor.questions({ assessedOn: today }, options))
      const kept =
        file !== undefined && existsSync(file) ? answersIn(await readJson(file, streams), file) : {}
      const given: Answers = assessedOn === undefined ? {} : { assessedOn }
      for (const known of [given, kept])
        if (Object.keys(known).length > 0) orRefuse(() => assessor.assess(known))
      const { words, form, explain } = telling
      const dialog = await openDialog(streams, words)
      try {
        dialog.greet(form.title)
        const start = await joined(given, kept, dialog, words)
        const intake = await interview(start, {
          telling,
          dialog,
          options,
          today,
          keep: async (answers) => {
            if (file !== undefined)
              await writeText(`${JSON.stringify(answers, undefined, 2)}\n`, file, true, streams)
          },
        })
        dialog.tell(explain(assessor.assess(intake)), 'answer')
      } catch (error) {
        if (!(error instanceof Left)) throw error
        dialog.tell(file === undefined ? words.notKept : shown(words.kept(file)), 'plain')
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
