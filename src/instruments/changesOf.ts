import { dayNumber } from '../boundary/calendar.ts'
import { at } from '../ruleset/lookUp.ts'
import { endsOf } from './outcomesOf.ts'
import { sumOf } from './Range.ts'
import { pointsBeyond, publishedOn, reliableChangeIndex } from './reliableChanges.ts'
import type {
  ChangeCriterion,
  DatedTotal,
  ReliableChange,
  ScoreChange,
  ScoreHistory,
} from './ScoreHistory.ts'

/** Which change of an instrument counts as reliable: by what is published, or by a sample of the caller's own. */
export function reliableChangeOf(
  instrument: string,
  {
    criterion,
    sample,
  }: {
    readonly criterion?: string
    readonly sample?: { readonly sd: number; readonly reliability?: number }
  },
): ReliableChange {
  const published = publishedOn(instrument)
  if (sample !== undefined) return known([ownCriterion(sample, published)])
  const criteria = (published?.criteria ?? []).filter(({ id }) => criterion === undefined || id === criterion)
  if (criteria.length > 0) return known(criteria)
  const reliability = published?.reliability
  return { status: 'not-known', ...(reliability === undefined ? {} : { reliability: { ...reliability } }) }
}

function ownCriterion(
  { sd, reliability }: { readonly sd: number; readonly reliability?: number },
  published: ReturnType<typeof publishedOn>,
): ChangeCriterion {
  const own = reliability === undefined ? undefined : { coefficient: reliability }
  const found = [published?.reliability, ...(published?.criteria ?? []).map((each) => each.reliability)]
  // One of them is there: it was asked for.
  const used = at(
    [own, ...found].filter((each) => each !== undefined),
    0,
  )
  const index = reliableChangeIndex(sd, used.coefficient)
  return {
    id: 'own',
    points: pointsBeyond(index),
    index: Math.round(index * 100) / 100,
    sd: { value: sd },
    reliability: { ...used },
  }
}

function known(criteria: readonly ChangeCriterion[]): ReliableChange {
  const points = criteria.map((each) => each.points)
  return {
    status: 'known',
    least: Math.min(...points),
    most: Math.max(...points),
    criteria: criteria.map((each) => ({
      ...each,
      ...(each.sd === undefined ? {} : { sd: { ...each.sd } }),
      ...(each.reliability === undefined ? {} : { reliability: { ...each.reliability } }),
    })),
  }
}

/** The lowest score; of several the first. One that is not complete is as low as it surely is. */
export function bestOf(totals: readonly DatedTotal[]): DatedTotal | undefined {
  return totals.reduce<DatedTotal | undefined>(
    (a, b) => (a !== undefined && endsOf(a.total).most <= endsOf(b.total).most ? a : b),
    undefined,
  )
}

/** The changes up to the latest score; nothing where that is the only one. */
export function changesOf(totals: readonly DatedTotal[], reliable: ReliableChange): ScoreHistory['changes'] {
  const [baseline, last, before, best] = [totals[0], totals.at(-1), totals.at(-2), bestOf(totals)]
  if (baseline === undefined || last === undefined || before === undefined || best === undefined)
    return undefined
  return {
    sinceBaseline: changeBetween(baseline, last, reliable),
    sinceBest: changeBetween(best, last, reliable),
    sinceLast: changeBetween(before, last, reliable),
  }
}

function changeBetween(from: DatedTotal, to: DatedTotal, reliable: ReliableChange): ScoreChange {
  const [before, now] = [endsOf(from.total), endsOf(to.total)]
  // The same score is the same, however little is known of it.
  const isSame = from.on === to.on
  const least = isSame ? 0 : now.least - before.most
  const most = isSame ? 0 : now.most - before.least
  const change = { from, to, days: dayNumber(to.on) - dayNumber(from.on), points: sumOf({ least, most }) }
  if (isSame) return { ...change, verdict: 'no-reliable-change' }
  if (reliable.status === 'not-known') return { ...change, verdict: 'unknown', because: 'not-known' }
  if (most <= -reliable.most) return { ...change, verdict: 'improved' }
  if (least >= reliable.most) return { ...change, verdict: 'worsened' }
  if (least > -reliable.least && most < reliable.least) return { ...change, verdict: 'no-reliable-change' }
  return { ...change, verdict: 'unknown', because: least === most ? 'criteria-differ' : 'answers-missing' }
}
