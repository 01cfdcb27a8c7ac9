/** What to do in an emergency and whom to reach, for places other than the United States. */
export interface EmergencyTexts {
  /** What to do now. It stands at the top of every text about an emergency. */
  readonly now: string
  /** Whom to reach at any hour: it is in every text that names somebody to call. */
  readonly contacts: string
}
