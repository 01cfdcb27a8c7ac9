/** How a source can have been read: itself, through somebody else's account of it, or from memory only. */
export const verifications = ['primary', 'secondary', 'recalled'] as const

/** How a source was read: itself, through somebody else's account of it, or from memory only. */
export type Verification = (typeof verifications)[number]

/** How a source can bear on a rule: it says so; it gives the criterion and the mapping is ours; or it is our judgment. */
export const supportGrades = ['stated', 'derived', 'judgment'] as const

/** How a source bears on a rule: it says so; it gives the criterion and the mapping is ours; or it is our judgment. */
export type SupportGrade = (typeof supportGrades)[number]

/** Something that a rule rests on. */
export interface Source {
  readonly id: string
  readonly label: string
  readonly title: string
  /** Absent where there is nothing to read: the ruleset's own judgment. */
  readonly verified?: Verification
  /** What exactly was read. */
  readonly note: string
}
