import { dateOf, dayNumber } from '../boundary/calendar.ts'
import type { ReadScore } from './readScores.ts'
import type { MissedScores } from './ScoreHistory.ts'

/** What should have been there: days without an answer, and stretches in which one was left out. */
export function missedScores(
  scores: readonly ReadScore[],
  { every, asOf }: { readonly every?: number; readonly asOf?: string },
): MissedScores {
  const unanswered = scores.filter(({ answers }) => answers === undefined).map(({ on }) => on)
  const answered = scores.filter(({ answers }) => answers !== undefined)
  const last = answered.at(-1)
  if (every === undefined || last === undefined) return { unanswered, gaps: [] }
  const gaps = answered.flatMap((to, position) => {
    const from = answered[position - 1]
    if (from === undefined) return []
    const days = to.day - from.day
    // One that comes late is not missed until the next one is due.
    const missed = Math.floor(days / every) - 1
    return missed < 1 ? [] : [{ from: from.on, to: to.on, days, missed }]
  })
  const due = last.day + every
  const isOverdue = asOf !== undefined && asOf > dateOf(due)
  return {
    unanswered,
    gaps,
    ...(isOverdue ? { overdue: { since: dateOf(due), days: dayNumber(asOf) - due } } : {}),
  }
}
