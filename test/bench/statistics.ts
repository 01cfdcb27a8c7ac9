import type { Result } from './race.ts'

/** The number that a share of the numbers lies below: 0.5 for the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** How many times the base each number is, round by round. */
export function ratios(numbers: readonly number[], base: readonly number[]): number[] {
  return numbers.map((number, round) => number / Number(base[round]))
}

/** How many times as long as another contestant one took, by the median of the rounds. */
export function ratioOf(result: Result | undefined, base: Result | undefined): number {
  return median(ratios(result?.rounds ?? [], base?.rounds ?? []))
}
