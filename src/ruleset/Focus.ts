import type { Occasion } from './Occasion.ts'
import type { SupportGrade } from './Source.ts'

/** What a program should offer this person in particular. */
export interface Focus {
  readonly id: string
  readonly label: string
  readonly when: Occasion
  readonly sources: readonly string[]
  readonly support: SupportGrade
}
