/** The words that texts for the person are made of. Everything else that they say comes from the ruleset's own words. */
export interface PatientPhrases {
  /** Its code, for programs that read a text aloud. */
  readonly language: string
  readonly emergency: string
  readonly stay: string
  /** What to do now, in an emergency. */
  readonly now: string
  readonly suggested: (level: string) => string
  readonly notSettled: string
  readonly unsettled: string
  readonly atLeast: (level: string) => string
  readonly often: string
  readonly long: string
  readonly hospital: { readonly medical: string; readonly psychiatric: string; readonly either: string }
  readonly rights: string
  /** To somebody who does not want to go to a hospital. */
  readonly notAlone: string
  /** In an emergency: who is there. */
  readonly together: string
  /** Titles a page without a recommendation, and says why there is none. */
  readonly inPerson: string
  readonly inPersonWhy: string
  readonly when: string
  readonly sooner: string
  readonly why: string
  readonly more: string
  /** Said where no reason may be told. */
  readonly explained: string
  readonly also: string
  readonly services: string
  readonly because: string
  readonly focus: string
  readonly fits: string
  readonly open: string
  readonly ask: string
  readonly otherThings: string
  readonly crisis: string
  readonly staySafe: string
  readonly notSuddenly: string
  readonly closing: readonly string[]
}
