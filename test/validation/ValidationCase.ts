import type { Intake } from 'level-of-care'
import type { Level } from './levels.ts'

/** What a label rests on: a decision by a physician or an expert's answer, the key of an exam, or where somebody was treated. */
export const strengths = ['expert-review', 'exam-key', 'report'] as const

/** An adult whose level of care somebody outside this project judged. */
export interface ValidationCase {
  readonly id: string
  /** What the source says of the person at the time of the decision, in words of our own. */
  readonly facts: string
  readonly label: {
    /** The level that the source names; `null` where it only bounds it. */
    readonly level: Level | null
    /** The levels that a reviewer of the source would accept, decided before any rule was applied. */
    readonly acceptable: readonly Level[]
    readonly strength: (typeof strengths)[number]
    /** What the source said, in short. */
    readonly said: string
  }
  readonly source: string
  readonly url?: string
  /** The facts as one or two raters put them on the scales; they knew neither labels nor rules. */
  readonly ratings: readonly [Intake, Intake?]
}
