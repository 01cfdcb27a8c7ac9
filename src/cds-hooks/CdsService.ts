import type { Card } from './Card.ts'
import type { Discovery } from './Discovery.ts'
import type { Feedback } from './Feedback.ts'
import type { OperationOutcome } from './OperationOutcome.ts'

/** Headers that belong to a body: what it is, and that nobody on the way may keep it, for it is health data. */
export interface Headers {
  readonly 'content-type': 'application/json' | 'application/fhir+json'
  readonly 'cache-control': 'no-store'
}

/** What is wrong with a request: `412` when the data were not sent along, `400` when it is no sound request. */
export interface Refused<Status extends number> {
  readonly status: Status
  readonly headers: Headers
  readonly body: OperationOutcome
}

/** The answer to a call. */
export type CardsResponse =
  | { readonly status: 200; readonly headers: Headers; readonly body: { readonly cards: readonly Card[] } }
  | Refused<400>
  | Refused<412>

/** The answer to feedback. There is no body for it: the records are for the host. */
export type FeedbackResponse = { readonly status: 200; readonly records: readonly Feedback[] } | Refused<400>

/** A CDS service without a server: each function takes a body and gives one. */
export interface CdsService {
  /**
   * What is answered at `GET {base}/cds-services`.
   *
   * @returns A {@link Discovery} with one service for each hook.
   */
  readonly discovery: () => Discovery
  /**
   * Answers a call at `POST {base}/cds-services/{id}`. Who calls, and whether they may, is checked before, by the host.
   *
   * @param request - The body of the call, as yet unchecked.
   * @returns `200` with one card, or with `cards: []` when there is nothing to say; `412` when no data were sent along;
   *   `400` when the request, or an answer in it, is not sound. Errors are an {@link OperationOutcome} with stable codes
   *   and repeat nothing of the request. It throws nothing, whatever the request is.
   * @throws {@link UsageError} (`invalid-usage`) only when the host's own `uuid` or `now` returns what it must not.
   */
  readonly handle: (request: unknown) => CardsResponse
  /**
   * Reads what became of cards, at `POST {base}/cds-services/{id}/feedback`.
   *
   * @param body - The body of the call, as yet unchecked.
   * @returns `200` with a {@link Feedback} for each entry, to be stored by the host; or `400`, when any of them is not
   *   sound. A `userComment` is free text.
   */
  readonly feedback: (body: unknown) => FeedbackResponse
}
