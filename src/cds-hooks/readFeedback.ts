import { isDateTime } from '../boundary/dateTime.ts'
import { isObject } from '../boundary/isObject.ts'
import { isUuid } from '../boundary/uuid.ts'
import type { Feedback } from './Feedback.ts'
import type { Refusal, RefusalCode } from './OperationOutcome.ts'
import { readCopy } from './readCopy.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const known: ReadonlySet<string> = new Set([
  ...[
    'feedback',
    'card',
    'outcome',
    'acceptedSuggestions',
    'id',
    'overrideReason',
    'reason',
    'code',
    'system',
  ],
  ...['display', 'userComment', 'outcomeTimestamp'],
])

type Path = readonly (string | number)[]
type Refuse = (path: Path, code: RefusalCode, expected: string) => void

/** Reads what a client reports, all of it or nothing. Keys that are not known are none of our business. */
export function readFeedback(
  body: unknown,
): { readonly records: readonly Feedback[] } | { readonly refusals: readonly Refusal[] } {
  const copy = readCopy(body, known)
  if ('refusals' in copy) return copy
  const refusals: Refusal[] = []
  const refuse: Refuse = (path, code, expected) => refusals.push({ path, code, expected })
  const list = isObject(copy.value) ? copy.value.feedback : undefined
  if (!Array.isArray(list))
    return { refusals: [{ path: ['feedback'], code: missingOr(list), expected: 'a list' }] }
  const records = list.flatMap((entry: unknown, position) => readOne(entry, ['feedback', position], refuse))
  return refusals.length > 0 ? { refusals } : { records }
}

function missingOr(value: unknown): RefusalCode {
  return value === undefined || value === null ? 'missing' : 'invalid-type'
}

function readOne(entry: unknown, path: Path, refuse: Refuse): Feedback[] {
  if (!isObject(entry)) {
    refuse(path, 'invalid-type', 'an object')
    return []
  }
  const { card, outcome, outcomeTimestamp } = entry
  const cardIsSound = isUuid(card)
  if (!cardIsSound) refuse([...path, 'card'], wrong(card), 'the uuid of a card')
  const timeIsSound = isDateTime(outcomeTimestamp)
  if (!timeIsSound)
    refuse([...path, 'outcomeTimestamp'], wrong(outcomeTimestamp), 'a date and time as RFC 3339 has it')
  const why = readReason(entry.overrideReason, [...path, 'overrideReason'], refuse)
  if (outcome === 'accepted') {
    const accepted = readAccepted(entry.acceptedSuggestions, [...path, 'acceptedSuggestions'], refuse)
    return cardIsSound && timeIsSound
      ? [{ card, outcome, acceptedSuggestions: accepted, outcomeTimestamp }]
      : []
  }
  if (outcome === 'overridden')
    return cardIsSound && timeIsSound ? [{ card, outcome, ...why, outcomeTimestamp }] : []
  refuse([...path, 'outcome'], wrong(outcome), 'accepted or overridden')
  return []
}

function wrong(value: unknown): RefusalCode {
  return value === undefined || value === null ? 'missing' : 'invalid-value'
}

function readAccepted(given: unknown, path: Path, refuse: Refuse): string[] {
  if (!Array.isArray(given) || given.length === 0) {
    refuse(path, wrong(given), 'a list with the suggestions that were accepted')
    return []
  }
  return given.flatMap((suggestion: unknown, position) => {
    const id = isObject(suggestion) ? suggestion.id : undefined
    if (isUuid(id)) return [id]
    refuse([...path, position, 'id'], wrong(id), 'the uuid of a suggestion')
    return []
  })
}

function readReason(
  given: unknown,
  path: Path,
  refuse: Refuse,
): Pick<Extract<Feedback, { outcome: 'overridden' }>, 'reason' | 'userComment'> {
  if (given === undefined || given === null) return {}
  const { reason, userComment } = isObject(given) ? given : {}
  if (!isObject(reason) && !isText(userComment)) {
    refuse(path, 'invalid-value', 'a reason, a userComment, or both')
    return {}
  }
  const comment = isText(userComment) ? { userComment } : {}
  if (!isObject(reason)) return comment
  const { code, system, display } = reason
  if (!isText(code)) {
    refuse([...path, 'reason', 'code'], wrong(code), 'a code')
    return comment
  }
  return {
    reason: { code, ...(isText(system) ? { system } : {}), ...(isText(display) ? { display } : {}) },
    ...comment,
  }
}
