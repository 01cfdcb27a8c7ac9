/** Why a request is not answered with cards. */
export type RefusalCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'invalid-date-time'
  | 'unsupported-hook'
  | 'other-patient'
  | 'invalid-intake'
  | 'data-missing'

/** What resources say in words beside the explanation. */
export interface ResourcePhrases {
  readonly proposal: (ruleset: string, version: string) => string
  /** Of a level that is offered beside the recommended one. */
  readonly alternative: (recommended: string) => string
  readonly unsettledLadder: (ladder: string, atLeast: string, possible: string) => string
  readonly noRequest: string
  /** In place of an outcome that would tell what must not be told. */
  readonly inPerson: string
  /** Of code systems; those of an instrument's answers by its title. */
  readonly titles: {
    readonly dimensions: string
    readonly services: string
    readonly rules: string
    readonly instruments: string
    readonly answers: (instrument: string) => string
    readonly refusals: string
  }
  /** Why a CDS Hooks service refuses a request. */
  readonly refusals: { readonly [C in RefusalCode]: string }
}
