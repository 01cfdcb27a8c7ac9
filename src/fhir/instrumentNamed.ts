import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { at } from '../ruleset/lookUp.ts'

/** The instrument with that id, which there is. */
export function instrumentNamed(id: string): Instrument {
  const all: readonly Instrument[] = instruments
  return at(
    all.filter((one) => one.id === id),
    0,
  )
}
