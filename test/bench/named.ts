import type { Ruleset } from 'level-of-care/rules'
import type { Answers, Facts } from './Competitor.ts'

/** A case as rating codes: what `evaluate` takes. */
export function ratingsOf({ dimensions }: Ruleset, positions: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    dimensions.map(({ id, ratings }, place) => [id, String(ratings[Number(positions[place])]?.code)]),
  )
}

/** A case as named positions: what the competitors take. */
export function factsOf({ dimensions }: Ruleset, positions: Uint8Array): Facts {
  return Object.fromEntries(dimensions.map(({ id }, place) => [id, Number(positions[place])]))
}

/** The positions of rating codes. */
export function positionsOf({ dimensions }: Ruleset, codes: Readonly<Record<string, string>>): Uint8Array {
  return Uint8Array.from(dimensions, ({ id, ratings }) => ratings.findIndex(({ code }) => code === codes[id]))
}

/** The position of the rung that an answer names on a ladder. */
export function rungOf({ ladders }: Ruleset, ladder: string, answers: Answers): number {
  const rungs = ladders.find(({ id }) => id === ladder)?.rungs ?? []
  return rungs.findIndex(({ code }) => code === answers[ladder])
}
