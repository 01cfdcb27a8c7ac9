import type { Occasion } from './Occasion.ts'

/** Answers that rarely go together, or that are missing where they matter. The recommendation stands. */
export interface Warning {
  readonly id: string
  /** What to ask again. */
  readonly question: string
  readonly when: Occasion
}
