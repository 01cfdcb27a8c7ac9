import { type Command, Option } from 'commander'
import { adult } from 'level-of-care'
import { type TextLanguage, textLanguages } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import type { Place } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { shownJson } from '../shown.ts'

interface Options {
  readonly lang: TextLanguage
  readonly output: Place
  readonly force: boolean
  readonly ruleset?: string
  readonly translation?: Place
}

export function addQuestionnaire(program: Command, { streams }: Program): void {
  program
    .command('questionnaire')
    .summary('writes the intake as a FHIR R4 Questionnaire')
    .description('Writes the intake of a ruleset as a FHIR R4 Questionnaire, with the status draft.')
    .addOption(new Option('--lang <language>', 'its language').choices(textLanguages).default('en'))
    .option('-o, --output <file>', 'where it goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .option('--translation <file>', 'that ruleset with its texts in the language of --lang')
    .addHelpText('after', '\nExample:\n  level-of-care questionnaire --lang es -o intake.questionnaire.json')
    .action(async ({ lang: language, output, force, ruleset: place, translation }: Options) => {
      const ruleset = await readRuleset(place, streams)
      const { toQuestionnaire } = await import('level-of-care/fhir')
      const assessor = ruleset === adult ? {} : { assessor: createAssessor<Ruleset>(ruleset) }
      const told = translation === undefined ? {} : { translation: await readRuleset(translation, streams) }
      const form = orRefuse(() => toQuestionnaire<Ruleset>({ language, ...assessor, ...told }))
      await writeText(`${shownJson(form)}\n`, output, force, streams)
    })
}
