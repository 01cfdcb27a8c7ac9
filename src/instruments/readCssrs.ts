import { dayNumber, monthsBefore } from '../boundary/calendar.ts'
import type { InstrumentScore, RaisedFlag } from './InstrumentScore.ts'
import { type Position, positionOf } from './readingsOf.ts'
import type { Finding } from './Threshold.ts'
import { thresholds } from './thresholds.ts'

/** When the last suicidal behavior was, seen from the day of the assessment. */
export type Since = 'recent' | 'within-a-year' | 'before-that'

/** The windows of the anchors of `riskOfHarm`. Their first days belong to them. */
export function sinceOf(behaviorOn: string, assessedOn: string): Since {
  const day = dayNumber(behaviorOn)
  if (day >= monthsBefore(assessedOn, 3)) return 'recent'
  return day >= monthsBefore(assessedOn, 12) ? 'within-a-year' : 'before-that'
}

/** What the screener says about the risk of harm. The highest finding wins; what is not answered leaves a range. */
export function readCssrs({ flags }: InstrumentScore, since: Since | undefined): Position {
  return positionOf(found(flags, since, 'surely'), found(flags, since, 'possibly'))
}

function found(flags: readonly RaisedFlag[], since: Since | undefined, how: 'surely' | 'possibly') {
  const has = (id: string) =>
    flags.some((flag) => flag.id === id && (how === 'possibly' || flag.status === 'raised'))
  const findings: readonly (Finding | false)[] = [
    'nothing',
    has('ideation') && 'ideation',
    has('method') && 'method',
    has('intent') && 'intent',
    (since === undefined ? has('recent-behavior') : since === 'recent') && 'recent-behavior',
    since === undefined && has('behavior-ever') && 'undated-behavior',
    since === 'within-a-year' && behaviorWithinAYear(flags),
    since === 'before-that' && 'behavior-before-that',
  ]
  const steps = thresholds.filter((each) => 'finding' in each && findings.includes(each.finding))
  const above = steps.filter(({ most }) => most !== 'none')
  // What says nothing but that nothing was found rests on all of it; otherwise what was found speaks.
  return above.length === 0 ? steps : above
}

/** The anchor is about behavior without ideation now; what is not sure to be without it may be more. */
function behaviorWithinAYear(flags: readonly RaisedFlag[]): Finding {
  const ideation = flags.some(({ id }) => id === 'ideation' || id === 'method' || id === 'intent')
  return ideation ? 'behavior-within-a-year-and-ideation' : 'behavior-within-a-year'
}
