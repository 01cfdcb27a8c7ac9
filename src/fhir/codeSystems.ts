import type { AdultRuleset } from '../adult/adultCore.ts'
import { adultIn } from '../adult/adultIn.ts'
import { isShipped, rulesetIn } from '../adult/rulesetIn.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { anAssessor } from '../boundary/assessorShape.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { cleanTexts } from '../documents/cleanTexts.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { possibleAnswers } from '../instruments/possibleAnswers.ts'
import { defaultLanguage, type TextLanguage, textLanguages } from '../locales/languages.ts'
import { forms, resources } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { weighing } from './coded.ts'
import type { CodeSystem, CodeSystemConcept } from './r4.ts'
import { type Choice, dimensionScale, ladderScale, type Scale, scalesOf } from './scales.ts'
import { answerCode, answerSystem, commonSystem, systemOf } from './systems.ts'

/** What is the same in all rulesets changes with this number only. */
const commonVersion = '1.0.0'

/** Whose codes they are. */
export interface CodeSystemOptions<R extends Ruleset = AdultRuleset> {
  /**
   * The assessor whose ruleset it is.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
}

const codeSystemOptions = optionsOf<CodeSystemOptions<Ruleset>>({ assessor: anAssessor() })

/**
 * The code systems of everything that is written here, for a server to load: what is in a ruleset, what is the same in
 * all of them, and what instruments are answered with.
 *
 * @param options - See {@link CodeSystemOptions}.
 * @returns R4 {@link CodeSystem}s, complete, with `ordinalValue`s where codes go from least to most; those of the adult
 *   ruleset with designations in every other language that there are texts in. Their addresses are URNs, which claim no domain.
 * @throws {@link UsageError} (`invalid-usage`) for options that cannot be used.
 *
 * @example
 * ```ts
 * import { codeSystems } from 'level-of-care/fhir'
 *
 * const levels = codeSystems().find(({ url }) => url === 'urn:level-of-care:adult:ladder:level')
 * levels?.concept.map(({ code }) => code)[2] // 'intensive-outpatient'
 * ```
 */
export function codeSystems<R extends Ruleset = AdultRuleset>(
  options: CodeSystemOptions<R> = {},
): CodeSystem[] {
  const ruleset = rulesetIn({ language: defaultLanguage, ...readOptions(options, codeSystemOptions) })
  const others = isShipped(ruleset) ? textLanguages.filter((language) => language !== defaultLanguage) : []
  const translations = others.map((language) => ({ language, scales: scalesIn(adultIn(language), language) }))
  return cleanTexts(
    scalesIn(ruleset, defaultLanguage)
      .filter(({ choices }) => choices.length > 0)
      .map((scale) =>
        codeSystem(
          scale,
          translations.map(({ language, scales }) => ({
            language,
            choices: scales.find(({ system }) => system === scale.system)?.choices ?? [],
          })),
        ),
      ),
  )
}

function scalesIn(ruleset: Ruleset, language: TextLanguage): Scale[] {
  const scales = scalesOf(ruleset, forms[language])
  const { titles } = resources[language]
  const { version, dimensions, ladders, services, rules } = ruleset
  const part = (name: string, title: string, choices: readonly Choice[]): Scale => ({
    system: systemOf(ruleset, name),
    version,
    title,
    choices,
  })
  return [
    ...ladders.map(({ id }) => ladderScale(ruleset, id)),
    part(
      'dimension',
      titles.dimensions,
      dimensions.map(({ id, title, question }) => ({ code: id, label: title, meaning: question })),
    ),
    ...dimensions.map(({ id }) => dimensionScale(ruleset, id)),
    part(
      'service',
      titles.services,
      services.map(({ id, label, description }) => ({ code: id, label, meaning: description })),
    ),
    part(
      'rule',
      titles.rules,
      rules.map(({ id, label }) => ({ code: id, label })),
    ),
    scales.conditions,
    scales.substances,
    scales.obligations,
    scales.circumstances,
    scales.questions,
    scales.outcome,
    scales.response,
    scales.format,
    {
      system: commonSystem('instrument'),
      title: titles.instruments,
      choices: instruments.map(({ id, title, measures }) => ({ code: id, label: title, meaning: measures })),
    },
    {
      system: commonSystem('refusal'),
      title: titles.refusals,
      choices: Object.entries(resources[language].refusals).map(([code, label]) => ({ code, label })),
    },
    ...instruments.flatMap((instrument) => answerScales(instrument, titles.answers)),
  ]
}

/** What an instrument is answered with, where LOINC has no code for it: the same codes for all of its items. */
function answerScales(instrument: Instrument, titled: (instrument: string) => string): Scale[] {
  const codes = new Map<string, Choice>()
  for (const version of instrument.versions ?? [undefined])
    for (const item of instrument.items)
      for (const { value, loinc } of possibleAnswers(instrument, item, version?.id))
        if (typeof value !== 'boolean' && loinc === undefined)
          codes.set(answerCode(value), { code: answerCode(value), label: String(value) })
  const choices = [...codes.values()]
  return [{ system: answerSystem(instrument.id), title: titled(instrument.title), choices }]
}

/** The same choices in another language. */
interface Translation {
  readonly language: TextLanguage
  readonly choices: readonly Choice[]
}

function codeSystem(
  { system, version = commonVersion, title, choices, ordered }: Scale,
  translations: readonly Translation[],
): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    language: defaultLanguage,
    url: system,
    version,
    name: nameOf(system),
    title,
    // Nobody has reviewed the shipped rules, and of others it is not known.
    status: 'draft',
    caseSensitive: true,
    content: 'complete',
    count: choices.length,
    concept: choices.map(({ code, label, meaning }, position): CodeSystemConcept => {
      const designation = translations.flatMap(({ language, choices: translated }) =>
        translated.flatMap((one) => (one.code === code ? [{ language, value: one.label }] : [])),
      )
      return {
        ...(ordered ? { extension: weighing(position) } : {}),
        code,
        display: label,
        ...(meaning === undefined ? {} : { definition: meaning }),
        ...(designation.length === 0 ? {} : { designation }),
      }
    }),
  }
}

/** A name that programs can use, of an address: `LevelOfCareAdultLadderLevel`. */
export function nameOf(address: string): string {
  return address
    .replace(/^urn:/, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
