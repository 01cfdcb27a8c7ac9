import { dayNumber } from '../boundary/calendar.ts'
import type { Range, Sum } from './Range.ts'
import type {
  DatedTotal,
  Definition,
  Deterioration,
  EarlyNonResponse,
  NotApplicable,
  ReliableChange,
  Remission,
  ScoreChange,
  ScoreHistory,
  ScoreResponse,
} from './ScoreHistory.ts'

/** Below this total a PHQ-9 is in remission. */
const remitted = 5

/** From this day on, give or take some, a first response should show. */
const weekFour = 28

const icsi: Definition = {
  citation:
    'Institute for Clinical Systems Improvement, depression guideline, on remission: response is half or less, remission a PHQ-9 below 5 (after Kroenke, 2001)',
  verified: 'primary',
}
const early: Definition = {
  citation:
    'Belanger et al., Journal of Clinical Psychopharmacology 43(1), 2023, on meta-analyses: a fifth less after 2 to 4 weeks foretells remission; studied with antidepressants',
  verified: 'secondary',
}

const elsewhere: NotApplicable = { status: 'not-applicable', because: 'other-instrument' }
const low: NotApplicable = { status: 'not-applicable', because: 'low-at-baseline' }

/** The ends of a total. */
export function endsOf(total: Sum): Range {
  return total.status === 'known' ? { least: total.value, most: total.value } : total
}

/** How the scores that were answered stand against the published definitions; the first of them is the baseline. */
export function outcomesOf(
  instrument: string,
  totals: readonly DatedTotal[],
  within: number,
  asOf: string | undefined,
): Pick<ScoreHistory, 'response' | 'remission' | 'earlyNonResponse'> {
  // They are definitions for the PHQ-9.
  if (instrument !== 'phq9') return { response: elsewhere, remission: elsewhere, earlyNonResponse: elsewhere }
  return {
    response: responseOf(totals),
    remission: remissionOf(totals),
    earlyNonResponse: earlyNonResponseOf(totals, within, asOf),
  }
}

function responseOf(totals: readonly DatedTotal[]): ScoreResponse {
  const [first, last] = [totals[0], totals.at(-1)]
  if (first === undefined || last === undefined) return { status: 'unknown', because: 'no-score', ...icsi }
  const [before, now] = [endsOf(first.total), endsOf(last.total)]
  if (before.most < remitted) return low
  if (totals.length === 1) return { status: 'unknown', because: 'one-score', ...icsi }
  if (before.least >= remitted) {
    if (now.most * 2 <= before.least) return { status: 'yes', ...icsi }
    if (now.least * 2 > before.most) return { status: 'no', ...icsi }
  }
  return { status: 'unknown', because: 'answers-missing', ...icsi }
}

function remissionOf(totals: readonly DatedTotal[]): Remission {
  const last = totals.at(-1)
  if (last === undefined) return { status: 'unknown', because: 'no-score', ...icsi }
  const { least, most } = endsOf(last.total)
  if (least >= remitted) return { status: 'no', ...icsi }
  if (most >= remitted) return { status: 'unknown', because: 'answers-missing', ...icsi }
  let since = last.on
  for (const { on, total } of [...totals].reverse()) {
    if (endsOf(total).most >= remitted) break
    since = on
  }
  return { status: 'yes', since, ...icsi }
}

function earlyNonResponseOf(
  totals: readonly DatedTotal[],
  within: number,
  asOf: string | undefined,
): EarlyNonResponse {
  const first = totals[0]
  if (first === undefined) return { status: 'unknown', because: 'no-score', ...early }
  const before = endsOf(first.total)
  if (before.most < remitted) return low
  const offBy = ({ on }: { readonly on: string }) => dayNumber(on) - dayNumber(first.on) - weekFour
  // The nearest to the day; of two as near, the later one.
  const score = totals
    .filter((each) => Math.abs(offBy(each)) <= within)
    .reduce<DatedTotal | undefined>(
      (a, b) => (a !== undefined && Math.abs(offBy(a)) < Math.abs(offBy(b)) ? a : b),
      undefined,
    )
  if (score === undefined) {
    const days = [...totals, ...(asOf === undefined ? [] : [{ on: asOf }])]
    const isOver = days.some((each) => offBy(each) > within)
    return { status: 'unknown', because: isOver ? 'no-score' : 'too-early', ...early }
  }
  const then = endsOf(score.total)
  if (before.least >= remitted) {
    if (then.least * 5 > before.most * 4) return { status: 'yes', on: score.on, ...early }
    if (then.most * 5 <= before.least * 4) return { status: 'no', on: score.on, ...early }
  }
  return { status: 'unknown', because: 'answers-missing', ...early }
}

/** Whether the score is reliably worse than the first one, or than the best one. */
export function deteriorationOf(
  changes: ScoreHistory['changes'],
  reliable: ReliableChange,
  hasScore: boolean,
): Deterioration {
  if (changes === undefined) return { status: 'unknown', because: hasScore ? 'one-score' : 'no-score' }
  const of: readonly (readonly ['baseline' | 'best', ScoreChange])[] = [
    ['baseline', changes.sinceBaseline],
    ['best', changes.sinceBest],
  ]
  const since = of.filter(([, { verdict }]) => verdict === 'worsened').map(([name]) => name)
  if (since.length > 0) return { status: 'yes', since }
  // What is open may be how much better it is.
  const least = reliable.status === 'known' ? reliable.least : 1
  for (const [, change] of of)
    if (change.verdict === 'unknown' && endsOf(change.points).most >= least)
      return { status: 'unknown', because: change.because }
  return { status: 'no' }
}
