import { type Given, own } from './readPlain.ts'
import { ucum } from './systems.ts'

/** How a number of points is written as a unit: UCUM calls it `{score}`, and some write nothing, `1`, or a word. */
const units: ReadonlySet<unknown> = new Set([
  undefined,
  '',
  '1',
  '{score}',
  '{points}',
  '{point}',
  'score',
  'points',
  'point',
  'pts',
])

/** Is a quantity a number of points? */
export function isScore(quantity: Given): boolean {
  const code = own(quantity, 'code')
  const system = own(quantity, 'system')
  if (code !== undefined) return units.has(code) && (system === undefined || system === ucum)
  const unit = own(quantity, 'unit')
  return units.has(typeof unit === 'string' ? unit.trim().toLowerCase() : unit)
}
