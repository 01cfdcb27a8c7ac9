/** Where the days stand. */
export interface TimeAxis {
  readonly left: number
  readonly right: number
  readonly first: number
  readonly last: number
  readonly x: (day: number) => number
}

/** A true axis: a day is as wide everywhere. One day alone stands in the middle. */
export function createTimeAxis(days: readonly number[], left: number, right: number): TimeAxis {
  const first = Math.min(...days)
  const last = Math.max(...days)
  const perDay = first === last ? 0 : (right - left) / (last - first)
  const start = first === last ? (left + right) / 2 : left
  return { left, right, first, last, x: (day) => start + (day - first) * perDay }
}
