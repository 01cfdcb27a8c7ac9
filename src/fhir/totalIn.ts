import type { Path } from '../boundary/Issue.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import { possibleAnswers } from '../instruments/possibleAnswers.ts'
import { isScore } from './isScore.ts'
import type { Report } from './NotUnderstood.ts'
import { type Given, objectsOf, own } from './readPlain.ts'

/** The total that an observation tells: a whole number that the items can add up to, in whichever type it is written. */
export function totalIn(
  observation: Given,
  instrument: Instrument,
  path: Path,
  report: Report,
): number | undefined {
  const [quantity] = objectsOf(observation, 'valueQuantity')
  if (quantity !== undefined && !isScore(quantity))
    return report([...path, 'valueQuantity'], 'unknown-unit', 'the unit {score}, or none')
  const text = own(observation, 'valueString')
  const written = [
    ['valueInteger', own(observation, 'valueInteger')],
    ['valueDecimal', own(observation, 'valueDecimal')],
    ['valueQuantity', quantity && own(quantity, 'value')],
    ['valueString', typeof text === 'string' && /^\s*\d+\s*$/.test(text) ? Number(text) : text],
  ] as const
  const [key, value] = written.find(([, one]) => one !== undefined) ?? []
  if (key === undefined) return report(path, 'missing', 'valueQuantity, valueInteger or valueString')
  const where = [...path, key]
  if (quantity !== undefined && own(quantity, 'comparator') !== undefined)
    return report(where, 'invalid-value', 'a number without a comparator')
  const points = instrument.items
    .filter(({ scored }) => scored !== false)
    .map((item) => possibleAnswers(instrument, item).map((option) => option.points))
  const least = points.reduce((sum, each) => sum + Math.min(...each), 0)
  const most = points.reduce((sum, each) => sum + Math.max(...each), 0)
  const isTotal = typeof value === 'number' && Number.isInteger(value) && least <= value && value <= most
  return isTotal ? value : report(where, 'invalid-value', `a whole number from ${least} to ${most}`)
}
