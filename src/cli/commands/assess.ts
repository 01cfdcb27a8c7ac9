import { type Command, Option } from 'commander'
import * as shipped from 'level-of-care'
import { ladderSvg, type PatientWords, render, type TextLanguage, textLanguages } from 'level-of-care/render'
import type { Assessor, Recommendation, Ruleset, StepDown } from 'level-of-care/rules'
import { wrongUsage } from '../CliError.ts'
import { type Place, readJson } from '../files.ts'
import { writeText } from '../openOutput.ts'
import { orRefuse } from '../orRefuse.ts'
import { readRuleset } from '../readRuleset.ts'
import type { Program } from '../Streams.ts'
import { shownJson } from '../shown.ts'

interface Options {
  readonly format: 'text' | 'markdown' | 'html' | 'json' | 'svg'
  readonly for: 'clinician' | 'patient'
  readonly lang: TextLanguage
  readonly detail?: 'short' | 'full'
  readonly includeSensitive?: boolean
  readonly output: Place
  readonly force: boolean
  readonly ruleset?: string
  readonly translation?: Place
  readonly words?: Place
}

export function addAssess(program: Command, { streams }: Program): void {
  program
    .command('assess')
    .summary('recommends a level of care for one intake, and says why')
    .description(
      'Recommends a level of care for one intake, and says why.\nThe intake is JSON; "level-of-care schema intake" describes it.',
    )
    .argument('[file]', 'a file, or - for the standard input', '-')
    .addOption(
      new Option('--format <format>', 'how the answer is written')
        .choices(['text', 'markdown', 'html', 'json', 'svg'])
        .default('text'),
    )
    .addOption(
      new Option('--for <reader>', 'whom it is for').choices(['clinician', 'patient']).default('clinician'),
    )
    .addOption(new Option('--lang <language>', 'its language').choices(textLanguages).default('en'))
    .addOption(
      new Option('--detail <detail>', 'one page, or all of it with sources (default: "short")').choices([
        'short',
        'full',
      ]),
    )
    .option('--include-sensitive', 'tell also what could endanger the person if somebody else reads it')
    .option('--no-include-sensitive', 'leave that out; so it is for patients, unless it is included')
    .option('-o, --output <file>', 'where the answer goes, - for the standard output', '-')
    .option('--force', 'overwrite an existing file', false)
    .option('--ruleset <file>', 'a ruleset in JSON, instead of the shipped one')
    .option('--translation <file>', 'that ruleset with its texts in the language of --lang')
    .option('--words <file>', 'what that ruleset tells patients, in JSON')
    .addHelpText(
      'after',
      '\nExample:\n  level-of-care assess intake.json --format markdown --for patient --lang es',
    )
    .action(async (file: Place, options: Options) => {
      const ruleset = await readRuleset(options.ruleset, streams)
      const intake = await readJson(file, streams)
      const { translation, words } = options
      const own = {
        ...(translation === undefined ? {} : { translation: await readRuleset(translation, streams) }),
        // What it holds, the library checks.
        ...(words === undefined ? {} : { words: (await readJson(words, streams)) as PatientWords }),
      }
      const assessor =
        ruleset === shipped.adult
          ? undefined
          : (await import('level-of-care/rules')).createAssessor<Ruleset>(ruleset)
      await writeText(answer(intake, assessor, options, own), options.output, options.force, streams)
    })
}

/** The texts of a ruleset of one's own. */
interface OwnTexts {
  readonly translation?: Ruleset
  readonly words?: PatientWords
}

/** @param assessor - Of a ruleset of one's own; for the shipped one much is made ahead. */
function answer(
  intake: unknown,
  assessor: Assessor<Ruleset> | undefined,
  options: Options,
  own: OwnTexts,
): string {
  const { format, for: reader, lang: language, detail, includeSensitive } = options
  if (detail !== undefined && (format === 'json' || format === 'svg'))
    throw wrongUsage(`--detail is for texts, and --format ${format} is none`)
  if (format === 'json' && (reader === 'patient' || includeSensitive === false || language !== 'en'))
    throw wrongUsage('--format json is everything that was found, for programs; a text is for a reader')
  const { assess, stepDown } = assessor ?? shipped
  const recommendation: Recommendation<Ruleset> = orRefuse(() => assess(intake))
  if (format === 'json') return `${shownJson(recommendation)}\n`
  const shared = {
    language,
    ...(assessor === undefined ? {} : { assessor }),
    ...(includeSensitive === undefined ? {} : { includeSensitive }),
    ...own,
  }
  return orRefuse(() =>
    format === 'svg'
      ? `${picture(recommendation, reader === 'patient' ? undefined : stepDown(intake), shared)}\n`
      : `${render<Ruleset>(recommendation, { format, reader, ...(detail === undefined ? {} : { detail }), ...shared })}\n`,
  )
}

function picture(
  recommendation: Recommendation<Ruleset>,
  stepDown: StepDown<Ruleset> | undefined,
  shared: OwnTexts & { readonly language: Options['lang']; readonly includeSensitive?: boolean },
): string {
  return stepDown === undefined
    ? ladderSvg<Ruleset>(recommendation, { reader: 'patient', ...shared })
    : ladderSvg<Ruleset>(recommendation, { reader: 'clinician', stepDown, ...shared })
}
