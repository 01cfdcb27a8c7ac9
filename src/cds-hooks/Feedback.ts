import type { Coding } from './Card.ts'

/** Somebody took up suggestions of a card. */
export interface AcceptedFeedback {
  /** The `uuid` of the card. */
  readonly card: string
  readonly outcome: 'accepted'
  /** The `uuid`s of the suggestions, one at least. */
  readonly acceptedSuggestions: readonly string[]
  /** RFC 3339. */
  readonly outcomeTimestamp: string
}

/** Somebody dismissed a card, with or without saying why. */
export interface OverriddenFeedback {
  /** The `uuid` of the card. */
  readonly card: string
  readonly outcome: 'overridden'
  /** One of the `overrideReasons` of the card, or a reason of the client's own. */
  readonly reason?: Pick<Coding, 'code'> & Partial<Coding>
  /** Free text, and so perhaps health data: keep it out of logs. */
  readonly userComment?: string
  /** RFC 3339. */
  readonly outcomeTimestamp: string
}

/** What became of a card. The same card may be reported more than once; a card that was ignored is not reported. */
export type Feedback = AcceptedFeedback | OverriddenFeedback
