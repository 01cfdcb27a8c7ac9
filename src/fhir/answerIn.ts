import { isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import type { AnswerOption } from '../instruments/possibleAnswers.ts'
import { weightsOn } from './coded.ts'
import { isScore } from './isScore.ts'
import type { Report } from './NotUnderstood.ts'
import { type Given, own, textOf } from './readPlain.ts'
import type { Scale } from './scales.ts'
import { answerCode, answerSystem, loinc, snomed, systemNamed } from './systems.ts'
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

/** How much an answer counts, as the form that it was given in says; `undefined` where that says nothing. */
export type WeightOf = (coding: Given) => number | undefined

const unknownWeight: WeightOf = () => undefined

/**
 * Reads the value of one answer; `undefined`, and a report, where it is not one of those asked for.
 *
 * @param formWeight - How much a coding counts where the answer itself does not say.
 */
export function answerIn(
  answer: Given,
  target: Exclude<Target, { readonly kind: 'risk-level' }>,
  path: Path,
  report: Report,
  formWeight: WeightOf = unknownWeight,
): Value | undefined {
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
        ? choiceIn({ answer, coding: value, formWeight, path, report }, target.scale)
        : report(path, 'invalid-type', 'valueCoding')
    default:
      return target.options === undefined
        ? (pointsIn(key, value) ?? report(path, 'invalid-type', 'a whole number'))
        : optionIn(key, { answer, coding: value, formWeight, path, report }, target)
  }
}

/** An answer that is a code, and all that may say how much it counts. */
interface Coded<C> {
  readonly answer: Given
  readonly coding: C
  readonly formWeight: WeightOf
  readonly path: Path
  readonly report: Report
}

/** A number of points, also as a quantity of them, or written out. */
function pointsIn(key: string, value: unknown): number | undefined {
  if (key === 'valueString' && typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value))
    return Number(value)
  if (key !== 'valueQuantity' || !isObject(value)) return wholeNumber(key, value)
  const isPlain = isScore(value) && own(value, 'comparator') === undefined
  return isPlain ? wholeNumber('valueDecimal', own(value, 'value')) : undefined
}

function wholeNumber(key: string, value: unknown): number | undefined {
  const isNumber = key === 'valueInteger' || key === 'valueDecimal'
  return isNumber && Number.isSafeInteger(value) ? Number(value) : undefined
}

/** One of the codes of a scale; without a system it is taken for one of those that the form offers. */
function choiceIn(coded: Coded<Given>, { system, choices, ordered }: Scale): string | undefined {
  const { coding, path, report } = coded
  const code = textOf(coding, 'code')
  const given = own(coding, 'system')
  const position = choices.findIndex((choice) => choice.code === code)
  const codes = choices.map((choice) => choice.code)
  if (position === -1 || (given !== undefined && given !== system))
    return report(path, 'unknown-code', ...codes)
  const weight = weightOf(coded)
  if (weight === null) return undefined
  if (ordered && weight !== undefined && weight !== position)
    return report(path, 'contradiction', 'a weight that is that of the code')
  return code
}

/** HL7's own codes for yes and no. */
const yesNoIndicator = 'http://terminology.hl7.org/codesystem/v2-0136'

/** The answer codes for yes and no. */
const yesNo = new Map([
  [`${loinc} LA33-6`, true],
  [`${loinc} LA32-8`, false],
  [`${snomed} 373066001`, true],
  [`${snomed} 373067005`, false],
  [`${yesNoIndicator} y`, true],
  [`${yesNoIndicator} n`, false],
])

type Asked = Extract<Target, { readonly kind: 'instrument' }>

function optionIn(key: string, coded: Coded<unknown>, target: Asked): Value | undefined {
  const { options = [] } = target
  const { coding, path, report } = coded
  const expected = options.map((option) => String(option.value))
  if (key !== 'valueCoding' || !isObject(coding)) {
    const plain = key === 'valueBoolean' ? coding : pointsIn(key, coding)
    if (plain === undefined) return report(path, 'invalid-type', ...expected)
    const option = options.find((one) => one.value === plain)
    return option === undefined ? report(path, 'invalid-value', ...expected) : option.value
  }
  const weight = weightOf({ ...coded, coding })
  if (weight === null) return undefined
  const byCode = optionsByCode(coding, target)
  const byWeight = weight === undefined ? [] : options.filter(({ points }) => points === weight)
  const [option, ...others] = byCode.length > 0 ? byCode : byWeight
  if (option === undefined) return report(path, 'unknown-code', ...expected)
  if (others.length > 0) return report(path, 'ambiguous-code', ...expected)
  if (weight !== undefined && !byWeight.includes(option))
    return report(path, 'contradiction', 'a weight that is that of the code')
  return option.value
}

/** A code of LOINC is known for what it is within an item that is, where a form leaves out the system. */
function optionsByCode(coding: Given, { instrument, options = [] }: Asked): readonly AnswerOption[] {
  const code = textOf(coding, 'code')?.trim()
  if (code === undefined) return []
  const given = textOf(coding, 'system')
  const system = given === undefined ? undefined : systemNamed(given)
  const isLoinc = system === loinc || (system === undefined && /^LA\d+-\d$/.test(code))
  const said = isLoinc ? yesNo.get(`${loinc} ${code}`) : yesNo.get(`${system} ${code}`.toLowerCase())
  const isOurs = system === undefined || system === answerSystem(instrument.id)
  return options.filter(
    ({ value, loinc: answer }) =>
      (isLoinc && answer === code) ||
      (typeof value === 'boolean' && value === said) ||
      (isOurs && answerCode(value) === code),
  )
}

/**
 * How much the answer counts, as its coding, the answer or the form says; `null`, and a report, where that makes no sense.
 */
function weightOf({ coding, answer, formWeight, path, report }: Coded<Given>): number | undefined | null {
  const weights = new Set(weightsOn(coding, answer))
  if (weights.size === 0) return formWeight(coding)
  const [weight, ...others] = weights
  if (typeof weight === 'number' && others.length === 0) return weight
  report(path, 'contradiction', 'one weight, a number')
  return null
}
