/** One table of the report. */
export interface Section {
  readonly title: string
  /** What was measured, and on what. */
  readonly note: string
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[]
  /** Aims that were met once, and may not be lost again. */
  readonly bounds?: readonly Bound[]
}

/** A measured number, and what it has to stay at: as a ratio of one run wherever there is something to compare with. */
export interface Bound {
  readonly what: string
  readonly measured: number
  readonly atLeast?: number
  readonly atMost?: number
}

/** How thoroughly to measure. */
export interface Effort {
  readonly rounds: number
  /** Milliseconds per contestant and round: short, so that most slices pass without the machine doing something else. */
  readonly slice: number
  /** Cases of each distribution for the rules engines, some of which take a millisecond for each. */
  readonly engineCases: number
  readonly batchRows: number
  readonly batchRounds: number
  readonly processes: number
}

export const thorough: Effort = {
  rounds: 300,
  slice: 2,
  engineCases: 4096,
  batchRows: 10_000_000,
  batchRounds: 7,
  processes: 15,
}

export const quick: Effort = {
  rounds: 40,
  slice: 2,
  engineCases: 512,
  batchRows: 1_000_000,
  batchRounds: 3,
  processes: 4,
}
