import { mulberry32 } from './corpus.ts'

/** An intake as it comes out of `JSON.parse`. */
export type RawIntake = Readonly<Record<string, unknown>>

/** An adult intake that derives to exactly these ratings: the derived ones become episodes of care. */
export function intakeOf(ratings: Readonly<Record<string, string>>): RawIntake {
  const { unsuccessfulLevel, steppingDownFrom, ...rated } = ratings
  return {
    assessedOn: '2026-11-20',
    age: 41,
    ...rated,
    treatmentHistory: [
      ...(unsuccessfulLevel === 'none'
        ? []
        : [{ level: unsuccessfulLevel, outcome: 'unchanged', endedOn: '2026-05-04' }]),
      // Left early although it did good: an episode to step down from that says nothing about earlier care.
      ...(steppingDownFrom === 'none'
        ? []
        : [{ level: steppingDownFrom, outcome: 'left-early', response: 'good', endedOn: '2026-11-11' }]),
    ],
    conditions: ['depression'],
    substances: [],
    obligations: ['work'],
  }
}

/** The intake with some of its answers left out; each goes with the same chance. */
export function partialOf(intakes: readonly RawIntake[], chance = 0.4, seed = 1): RawIntake[] {
  const random = mulberry32(seed)
  return intakes.map((intake) =>
    Object.fromEntries(Object.entries(intake).filter(([key]) => key === 'assessedOn' || random() >= chance)),
  )
}
