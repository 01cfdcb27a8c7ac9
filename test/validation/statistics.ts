import { mulberry32 } from '../bench/corpus.ts'
import { quantile } from '../bench/statistics.ts'

/** Two positions on one scale, which two judges gave the same case. */
export type Pair = readonly [number, number]

/** The two ends of an interval. */
export type Interval = readonly [number, number]

/**
 * Cohen's kappa where being off by two counts four times as much as being off by one: 1 when all agree, 0 when they agree
 * as by chance. `NaN` when both judges gave every case the same position, because chance would agree as well.
 */
export function quadraticWeightedKappa(pairs: readonly Pair[]): number {
  let observed = 0
  let expected = 0
  for (const [one, other] of pairs) {
    observed += (one - other) ** 2
    // By chance each position of the one would meet every position of the other.
    for (const [, another] of pairs) expected += (one - another) ** 2
  }
  return 1 - (observed * pairs.length) / expected
}

/** How an interval is made. */
export interface BootstrapOptions {
  /** The share of the resamples that it holds. */
  readonly share?: number
  readonly resamples?: number
  /** The same seed draws the same resamples on every machine. */
  readonly seed?: number
}

/**
 * A percentile bootstrap interval: the cases are drawn again and again, with replacement, and the statistic of what was drawn
 * lies in the interval for this share of the draws. Draws for which it is `NaN` are left out.
 */
export function bootstrapInterval<T>(
  sample: readonly T[],
  statistic: (drawn: readonly T[]) => number,
  { share = 0.95, resamples = 5_000, seed = 1 }: BootstrapOptions = {},
): Interval {
  const random = mulberry32(seed)
  const draw = () => sample.map(() => sample[Math.floor(random() * sample.length)] as T)
  const found = Array.from({ length: resamples }, () => statistic(draw())).filter(
    (value) => !Number.isNaN(value),
  )
  return [quantile(found, (1 - share) / 2), quantile(found, (1 + share) / 2)]
}
