import { dateOf, dayNumber } from '../boundary/calendar.ts'

/** How a due date stands on a day: it was met, in time or late; it passed, and nothing was told of it; or it is to come. */
export type DueStatus = 'made' | 'made-late' | 'past-due' | 'next' | 'later'

/** A day on which something is due at the latest. */
export interface DueDate {
  /** 1 for the first of the stay. */
  readonly number: number
  /** `YYYY-MM-DD` */
  readonly dueOn: string
  /** The day on which it was made, where that was told. */
  readonly madeOn?: string
  /** Absent where it was not made, and no day was given to look at it from. */
  readonly status?: DueStatus
}

/** Due dates in a row, and how many before them are past due and not listed. */
export interface DueDates {
  readonly dates: readonly DueDate[]
  readonly earlier: number
}

/** Where due dates stand. */
export interface Standing {
  /** The days on which it was made, in order, `YYYY-MM-DD`. */
  readonly made: readonly string[]
  /** The day to look at them from. */
  readonly asOf?: string | undefined
  /** How many of those that are still to come. */
  readonly count: number
}

/** When something is due: counted from the admission, and from the last time that it was made. */
export interface Counting {
  readonly fromAdmission: (times: number) => number
  readonly fromLast: (made: number, times: number) => number
}

/** The past due dates that are listed, at most: a date that is wrong by centuries ends here. */
const mostPast = 100

/**
 * The due dates of a stay: those that were met, those that have passed, the one that comes next, and those after it. Each is
 * counted from the time before it that it was made, and until then from the admission.
 */
export function dueDates({ fromAdmission, fromLast }: Counting, { made, asOf, count }: Standing): DueDates {
  const isPast = (day: number) => asOf !== undefined && day < dayNumber(asOf)
  const dates: DueDate[] = made.map((madeOn, earlier) => {
    const before = made[earlier - 1]
    const due = before === undefined ? fromAdmission(1) : fromLast(dayNumber(before), 1)
    const status = dayNumber(madeOn) <= due ? 'made' : 'made-late'
    return { number: earlier + 1, dueOn: dateOf(due), madeOn, status }
  })
  const last = made.at(-1)
  const after = (times: number) =>
    last === undefined ? fromAdmission(times) : fromLast(dayNumber(last), times)
  const past: DueDate[] = []
  let times = 1
  for (; isPast(after(times)); times++)
    past.push({ number: made.length + times, dueOn: dateOf(after(times)), status: 'past-due' })
  const coming = Array.from({ length: count }, (_, later): DueDate => {
    const next = { number: made.length + times + later, dueOn: dateOf(after(times + later)) }
    return asOf === undefined ? next : { ...next, status: later === 0 ? 'next' : 'later' }
  })
  const listed = past.slice(-mostPast)
  return { dates: [...dates, ...listed, ...coming], earlier: past.length - listed.length }
}
