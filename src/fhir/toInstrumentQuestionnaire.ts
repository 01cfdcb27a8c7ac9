import { oneOf, text } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'
import type { VersionId } from '../instruments/Answered.ts'
import type { Instrument, Item } from '../instruments/Instrument.ts'
import { type InstrumentId, instruments } from '../instruments/instruments.ts'
import { type AnswerOption as Option, possibleAnswers } from '../instruments/possibleAnswers.ts'
import { defaultLanguage } from '../locales/languages.ts'
import { at } from '../ruleset/lookUp.ts'
import { weighing } from './coded.ts'
import { nameOf } from './codeSystems.ts'
import type { AnswerOption, Coding, EnableWhen, Questionnaire, QuestionnaireItem } from './r4.ts'
import { answerCode, answerSystem, commonSystem, loinc, questionnaireUrl } from './systems.ts'

/** Which of the versions of an instrument that must not be mixed up; required where there are several. */
export type InstrumentQuestionnaireOptions<Id extends InstrumentId> = [VersionId<Id>] extends [never]
  ? { readonly version?: undefined }
  : { readonly version: VersionId<Id> }

const noWording = 'This form holds no wording of the instrument: put in that which you may use.'

const loincNotice =
  'The LOINC codes in this form are content of LOINC (http://loinc.org), copyright of Regenstrief Institute, Inc. and the LOINC Committee, which is available at no cost under the license at http://loinc.org/license.'

/**
 * A form for an instrument, without its wording. Its answers are read by `fromQuestionnaireResponse`.
 *
 * @param instrument - The id of an instrument, for example `phq9`.
 * @param options - See {@link InstrumentQuestionnaireOptions}: `version`, where an instrument has several (`k10`,
 *   `whodas12`, `bam`).
 * @returns An R4 {@link Questionnaire}: items that are named by their numbers, what each may be answered with, LOINC codes
 *   where they were read at LOINC, and in `copyright` who owns the wording.
 * @throws {@link UsageError} (`invalid-usage`) when there is no such instrument or version, and for other options.
 *
 * @example
 * ```ts
 * import { toInstrumentQuestionnaire } from 'level-of-care/fhir'
 *
 * const { item } = toInstrumentQuestionnaire('phq9')
 * item[8]?.linkId // 'phq9.item9'
 * item[8]?.code?.[0]?.code // '44260-8'
 * ```
 */
export function toInstrumentQuestionnaire<Id extends InstrumentId>(
  instrument: Id,
  ...[options]: [VersionId<Id>] extends [never]
    ? [options?: InstrumentQuestionnaireOptions<Id>]
    : [options: InstrumentQuestionnaireOptions<Id>]
): Questionnaire {
  const all: readonly Instrument[] = instruments
  const asked = all.find(({ id }) => id === instrument)
  const read = readArguments<{ instrument: string; options: { readonly version?: string } }>(
    { instrument, options },
    {
      instrument: oneOf(all.map(({ id }) => id)),
      options: optionsOf<{ readonly version?: string }>(
        { version: asked === undefined ? text() : versionShape(asked) },
        asked?.versions === undefined ? [] : ['version'],
      ),
    },
  )
  const found = all.filter(({ id }) => id === read.instrument)
  return formOf(at(found, 0), read.options.version)
}

/** Where there is one only, it has no name. */
function versionShape({ versions }: Instrument): Shape<string> {
  if (versions !== undefined) return oneOf(versions.map(({ id }) => id))
  return leaf({ kind: 'anything' }, ['no version'], () => ['invalid-value', 'no version'])
}

function formOf(instrument: Instrument, version: string | undefined): Questionnaire {
  const { id, title, license } = instrument
  const named = instrument.versions?.find((one) => one.id === version)
  const url = questionnaireUrl('instrument', id, ...(version === undefined ? [] : [version]))
  const { panel } = instrument.loinc
  const item = instrument.items.map((one) => itemOf(instrument, one, version))
  const usesLoinc = panel !== undefined || item.some(({ code }) => code !== undefined)
  return {
    resourceType: 'Questionnaire',
    language: defaultLanguage,
    url,
    name: nameOf(url),
    title: named === undefined ? title : `${title}: ${named.title}`,
    status: 'draft',
    subjectType: ['Patient'],
    description: instrument.measures,
    copyright: [license.note, noWording, ...(usesLoinc ? [loincNotice] : [])].join(' '),
    code: [
      ...(panel === undefined ? [] : [{ system: loinc, code: panel }]),
      { system: commonSystem('instrument'), code: id, display: title },
    ],
    item,
  }
}

/** How an item is called in a form: `phq9.item9`, or `k10.from-1.item1` where there are versions. */
export function linkIdOf(instrument: string, version: string | undefined, item: string): string {
  return [instrument, ...(version === undefined ? [] : [version]), item].join('.')
}

function itemOf(instrument: Instrument, item: Item, version: string | undefined): QuestionnaireItem {
  const options = possibleAnswers(instrument, item, version)
  const isYesNo = options.every(({ value }) => typeof value === 'boolean')
  const before = instrument.items.find(({ id }) => id === item.askedAfter)
  return {
    linkId: linkIdOf(instrument.id, version, item.id),
    ...(item.loinc === undefined ? {} : { code: [{ system: loinc, code: item.loinc }] }),
    text: `${instrument.title}, ${spelledOut(item.id)}`,
    type: isYesNo ? 'boolean' : 'choice',
    ...(before === undefined ? {} : { enableWhen: enabledAfter(instrument, before, version) }),
    ...(isYesNo ? {} : { answerOption: options.map((option) => answerOption(instrument, option)) }),
  }
}

/** `item6Recent` is `item 6 recent`. */
function spelledOut(id: string): string {
  return id.replace(/([a-z])(\d)/g, '$1 $2').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function answerOption(instrument: Instrument, option: Option): AnswerOption {
  return { valueCoding: { ...codingOf(instrument, option), extension: weighing(option.points) } }
}

/** Every answer is a code: of LOINC where it is known there, otherwise one of ours. Some renderers lose a number of zero. */
function codingOf({ id }: Instrument, { value, loinc: code }: Option): Coding {
  return code === undefined
    ? { system: answerSystem(id), code: answerCode(value), display: String(value) }
    : { system: loinc, code, display: String(value) }
}

/** An item is asked only after another answer than the lowest to that one. */
export function enabledAfter(
  instrument: Instrument,
  before: Item,
  version: string | undefined,
): EnableWhen[] {
  const question = linkIdOf(instrument.id, version, before.id)
  const lowest = at(possibleAnswers(instrument, before, version), 0)
  if (typeof lowest.value === 'boolean') return [{ question, operator: '=', answerBoolean: !lowest.value }]
  const { system, code } = codingOf(instrument, lowest)
  return [{ question, operator: '!=', answerCoding: { system, code } }]
}
