import type { Instrument } from '../instruments/Instrument.ts'
import { possibleAnswers } from '../instruments/possibleAnswers.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Value } from './answerIn.ts'

/** How many points an answer to an item has; a total is its own number of points. */
export function pointsOf(
  instrument: Instrument,
  version: string | undefined,
  item: string,
  value: Value,
): number {
  if (item === 'total') return Number(value)
  const asked = instrument.items.filter(({ id }) => id === item)
  return at(
    possibleAnswers(instrument, at(asked, 0), version).filter((option) => option.value === value),
    0,
  ).points
}
