import type { Ruleset } from 'level-of-care/rules'

/** How the cases of a corpus are spread: most ratings low, as intakes are, or every rating equally likely. */
export type Distribution = 'skewed' | 'uniform'

export const distributions: readonly Distribution[] = ['skewed', 'uniform']

/** Cases whose every rating is known, as positions in the ruleset's order. */
export type Corpus = readonly Uint8Array[]

/**
 * How likely each position is, lowest first; a shorter scale uses the first weights. Of the skewed adult cases about 8 %
 * land on the lowest level, 37 % on outpatient care, 5 % on the highest level; of the uniform ones 78 % on the highest.
 */
const weights: { readonly [D in Distribution]: readonly number[] } = {
  skewed: [60, 26, 9, 3, 1, 1],
  uniform: [1, 1, 1, 1, 1, 1],
}

/** Draws cases with a generator of its own, so that every machine measures the same ones. */
export function corpus({ dimensions }: Ruleset, distribution: Distribution, size: number, seed = 1): Corpus {
  const random = mulberry32(seed)
  const scales = dimensions.map(({ ratings }) => cumulative(weights[distribution].slice(0, ratings.length)))
  return Array.from({ length: size }, () =>
    Uint8Array.from(scales, (scale) => {
      const drawn = random()
      return scale.findIndex((bound) => drawn < bound)
    }),
  )
}

/** The upper bound of each position's share of the numbers from 0 to 1. */
function cumulative(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share)
  let reached = 0
  return shares.map((share, position) => {
    reached += share / sum
    // Rounding must not leave a number above the last bound.
    return position === shares.length - 1 ? 1 : reached
  })
}

/** A small seeded generator of numbers from 0 up to 1, by Tommy Ettinger; in the public domain. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
