import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSequences } from '../../src/diagram/Sequences.ts'
import { runs } from '../support/runs.ts'

test('equal sequences have the same place, and others the next one', () => {
  // Small numbers and short sequences, so that many are met again.
  const sequences = fc.array(fc.array(fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1)), { maxLength: 4 }))
  fc.assert(
    fc.property(sequences, (met) => {
      const { placeOf } = createSequences()
      const places = new Map<string, number>()
      for (const sequence of met) {
        const text = sequence.join()
        if (!places.has(text)) places.set(text, places.size)
        expect(placeOf(sequence)).toBe(places.get(text))
      }
    }),
    { numRuns: runs },
  )
})

test('many have their places, long after they were met', () => {
  const { placeOf } = createSequences()
  const every = Array.from({ length: 5_000 }, (_, number) => [number % 70, Math.floor(number / 70)])
  for (const round of [0, 1])
    for (const [place, sequence] of every.entries()) expect(placeOf(sequence), `${round}`).toBe(place)
})
