/** How a source was read: itself, through somebody else's account of it, or from memory only. */
export type Verification = 'primary' | 'secondary' | 'recalled'

/** How a source bears on a rule: it says so; it gives the criterion and the mapping is ours; or it is our judgment. */
export type SupportGrade = 'stated' | 'derived' | 'judgment'

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
