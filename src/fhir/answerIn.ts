import { isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import type { AnswerOption } from '../instruments/possibleAnswers.ts'
import { weightUrls } from './coded.ts'
import type { Report } from './NotUnderstood.ts'
import { type Given, objectsOf, own, textOf } from './readPlain.ts'
import type { Scale } from './scales.ts'
import { answerSystem, loinc, snomed } from './systems.ts'
import type { Target } from './targets.ts'

const aDate = 'a calendar date, YYYY-MM-DD'

/** A calendar date as it was given; what is less than a day, or more, is reported and not guessed. */
export function dateIn(value: unknown, path: Path, report: Report): string | undefined {
  if (typeof value !== 'string') return report(path, 'invalid-type', aDate)
  if (isCalendarDate(value)) return value
  if (isDateTime(value)) return report(path, 'date-with-time', aDate)
  if (/^\d{4}(-\d\d)?$/.test(value)) return report(path, 'imprecise-date', aDate)
  return report(path, 'invalid-date', aDate)
}

/** An answer to an item: what it may be is what the item asks for. */
export type Value = string | number | boolean

/** Reads the value of one answer; `undefined`, and a report, where it is not one of those asked for. */
export function answerIn(answer: Given, target: Target, path: Path, report: Report): Value | undefined {
  const keys = Object.keys(answer).filter((key) => /^value[A-Z]/.test(key) && own(answer, key) !== undefined)
  const [key] = keys
  if (key === undefined) return report(path, 'missing', 'a value')
  if (keys.length > 1) return report(path, 'contradiction', 'one value')
  const value = own(answer, key)
  // Which kind of value it is may be anything: only where the answer is can be told.
  switch (target.kind) {
    case 'date':
      return key === 'valueDate' || key === 'valueDateTime'
        ? dateIn(value, path, report)
        : report(path, 'invalid-type', 'valueDate')
    case 'whole-number':
      return wholeNumber(key, value) ?? report(path, 'invalid-type', 'a whole number')
    case 'yes-no':
      return typeof value === 'boolean' ? value : report(path, 'invalid-type', 'valueBoolean')
    case 'choice':
    case 'choices':
      return key === 'valueCoding' && isObject(value)
        ? choiceIn(value, target.scale, path, report)
        : report(path, 'invalid-type', 'valueCoding')
    default:
      return target.options === undefined
        ? (wholeNumber(key, value) ?? report(path, 'invalid-type', 'a whole number'))
        : optionIn(key, value, target.options, answerSystem(target.instrument.id), path, report)
  }
}

function wholeNumber(key: string, value: unknown): number | undefined {
  const isNumber = key === 'valueInteger' || key === 'valueDecimal'
  return isNumber && Number.isSafeInteger(value) ? Number(value) : undefined
}

/** One of the codes of a scale; without a system it is taken for one of those that the form offers. */
function choiceIn(
  coding: Given,
  { system, choices, ordered }: Scale,
  path: Path,
  report: Report,
): string | undefined {
  const code = textOf(coding, 'code')
  const given = own(coding, 'system')
  const position = choices.findIndex((choice) => choice.code === code)
  const codes = choices.map((choice) => choice.code)
  if (position === -1 || (given !== undefined && given !== system))
    return report(path, 'unknown-code', ...codes)
  const weight = weightOf(coding, path, report)
  if (weight === null) return undefined
  if (ordered && weight !== undefined && weight !== position)
    return report(path, 'contradiction', 'a weight that is that of the code')
  return code
}

/** The answer codes for yes and no. */
const yesNo = new Map([
  [`${loinc} LA33-6`, true],
  [`${loinc} LA32-8`, false],
  [`${snomed} 373066001`, true],
  [`${snomed} 373067005`, false],
])

function optionIn(
  key: string,
  value: unknown,
  options: readonly AnswerOption[],
  words: string,
  path: Path,
  report: Report,
): Value | undefined {
  const expected = options.map((option) => String(option.value))
  if (key !== 'valueCoding' || !isObject(value)) {
    const number = wholeNumber(key, value)
    const plain = key === 'valueBoolean' ? value : number
    if (plain === undefined) return report(path, 'invalid-type', ...expected)
    const option = options.find((one) => one.value === plain)
    return option === undefined ? report(path, 'invalid-value', ...expected) : option.value
  }
  const weight = weightOf(value, path, report)
  if (weight === null) return undefined
  const byCode = optionsByCode(value, options, words)
  const byWeight = weight === undefined ? [] : options.filter(({ points }) => points === weight)
  const [option, ...others] = byCode.length > 0 ? byCode : byWeight
  if (option === undefined) return report(path, 'unknown-code', ...expected)
  if (others.length > 0) return report(path, 'ambiguous-code', ...expected)
  if (weight !== undefined && !byWeight.includes(option))
    return report(path, 'contradiction', 'a weight that is that of the code')
  return option.value
}

function optionsByCode(
  coding: Given,
  options: readonly AnswerOption[],
  words: string,
): readonly AnswerOption[] {
  const code = textOf(coding, 'code')
  if (code === undefined) return []
  const system = textOf(coding, 'system')
  const said = yesNo.get(`${system} ${code}`)
  return options.filter(
    ({ value, loinc: answer }) =>
      (system === loinc && answer === code) ||
      (typeof value === 'boolean' && value === said) ||
      (typeof value === 'string' && value === code && (system === undefined || system === words)),
  )
}

/** How much the answer counts, as its coding says; `null`, and a report, where that makes no sense. */
function weightOf(coding: Given, path: Path, report: Report): number | undefined | null {
  const weights = new Set(
    objectsOf(coding, 'extension')
      .filter((extension) => weightUrls.includes(String(own(extension, 'url'))))
      .map((extension) => own(extension, 'valueDecimal')),
  )
  const [weight, ...others] = weights
  if (weight === undefined && others.length === 0 && weights.size === 0) return undefined
  if (typeof weight === 'number' && others.length === 0) return weight
  report(path, 'contradiction', 'one weight, a number')
  return null
}
