import { listOf } from '../boundary/collections.ts'
import { dateTime, oneOf, text } from '../boundary/leaves.ts'
import { looseRecordOf } from '../boundary/recordOf.ts'
import { refuse, type Shape } from '../boundary/Shape.ts'
import type { Coding } from './Card.ts'
import type { Feedback, OverriddenFeedback } from './Feedback.ts'
import { aUuid, type RefusedBody, readBody } from './readBody.ts'

/** What is said of every card. */
interface SentFeedback {
  readonly card: string
  readonly outcome: Feedback['outcome']
  readonly outcomeTimestamp: string
  readonly overrideReason?: SentReason | null
}

interface SentReason {
  readonly reason?: NonNullable<OverriddenFeedback['reason']> | null
  readonly userComment?: string | null
}

/** What may be left out may also be empty: many programs write empty texts for what is not there. */
const textIfAny: Shape<string> = {
  ...text(),
  read: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
}

const reasonParts = looseRecordOf<SentReason>({
  reason: looseRecordOf<NonNullable<OverriddenFeedback['reason']>>(
    { code: text(), system: textIfAny, display: textIfAny },
    ['code'],
  ),
  userComment: textIfAny,
})

const overrideReason: Shape<SentReason> = {
  ...reasonParts,
  read(value, path, issues) {
    const before = issues.length
    const sent = reasonParts.read(value, path, issues)
    const isSaid = (sent?.reason ?? sent?.userComment ?? undefined) !== undefined
    return isSaid || issues.length > before
      ? sent
      : refuse(['invalid-value', 'a reason, a userComment, or both'], path, issues)
  },
}

const common = looseRecordOf<SentFeedback>(
  { card: aUuid, outcomeTimestamp: dateTime, overrideReason, outcome: oneOf(['accepted', 'overridden']) },
  ['card', 'outcomeTimestamp', 'outcome'],
)

/** As many as any card has, by far. */
const mostSuggestions = 1_000

interface SentSuggestions {
  readonly acceptedSuggestions: readonly { readonly id: string }[]
}

const suggestions = looseRecordOf<SentSuggestions>(
  {
    acceptedSuggestions: listOf(
      looseRecordOf<{ readonly id: string }>({ id: aUuid }, ['id']),
      mostSuggestions,
      { least: 1 },
    ),
  },
  ['acceptedSuggestions'],
)

type Sent = SentFeedback & Partial<SentSuggestions>

const feedback: Shape<Sent> = {
  ...common,
  read(value, path, issues) {
    const sent = common.read(value, path, issues)
    // Others may send an empty list of them.
    if (sent?.outcome !== 'accepted') return sent
    return { ...sent, ...suggestions.read(value, path, issues) }
  },
}

/** More than any client collects before it sends them. */
const mostAtOnce = 10_000

const sentFeedback = looseRecordOf<{ readonly feedback: readonly Sent[] }>(
  { feedback: listOf(feedback, mostAtOnce) },
  ['feedback'],
)

/** Reads what a client reports, all of it or nothing. */
export function readFeedback(body: unknown): { readonly records: readonly Feedback[] } | RefusedBody {
  const read = readBody(body, sentFeedback)
  return 'refusals' in read ? read : { records: read.value.feedback.map(feedbackOf) }
}

function feedbackOf({
  card,
  outcome,
  outcomeTimestamp,
  overrideReason,
  acceptedSuggestions = [],
}: Sent): Feedback {
  if (outcome === 'accepted')
    return { card, outcome, acceptedSuggestions: acceptedSuggestions.map(({ id }) => id), outcomeTimestamp }
  return { card, outcome, ...told(overrideReason ?? {}), outcomeTimestamp }
}

function told({ reason, userComment }: SentReason): Pick<OverriddenFeedback, 'reason' | 'userComment'> {
  return { ...(reason ? { reason: codingOf(reason) } : {}), ...(userComment ? { userComment } : {}) }
}

function codingOf({ code, system, display }: NonNullable<SentReason['reason']>): Pick<Coding, 'code'> {
  return { code, ...(system ? { system } : {}), ...(display ? { display } : {}) }
}
