import type { AdultRuleset } from '../adult/adultCore.ts'
import { isCalendarDate } from '../boundary/calendar.ts'
import { listOf } from '../boundary/collections.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import { aFunction } from '../boundary/leaves.ts'
import { optionsOf, whole } from '../boundary/recordOf.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'
import type { InstrumentScore } from '../instruments/InstrumentScore.ts'
import { scoreShape } from '../instruments/scoreShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type ProposalOptions, proposalFields, requiredOfProposal } from './ProposalOptions.ts'

/** A score of an instrument, and when it was answered: a calendar date, or a date and time with an offset. */
export interface DatedScore {
  readonly score: InstrumentScore
  readonly on: string
}

/** What a bundle says that is not in a recommendation. */
export interface BundleOptions<R extends Ruleset = AdultRuleset> extends ProposalOptions<R> {
  /**
   * Gives every resource its UUID, in lower case and another one each time. It is asked once for each part, in this
   * order: `device`, `guidance-response`, `risk-assessment`, `observation-0`, `observation-1`, …, `service-request`.
   * `() => crypto.randomUUID()` is enough.
   */
  readonly ids: (part: string) => string
  /**
   * What `score` of `level-of-care/instruments` returned.
   *
   * @defaultValue There are none.
   */
  readonly scores?: readonly DatedScore[]
}

const aDay = 'a calendar date, or a date and time with an offset'

const dayOrTime: Shape<string> = leaf({ kind: 'date-time' }, [aDay], (value) => {
  if (typeof value !== 'string') return ['invalid-type', aDay]
  return isCalendarDate(value) || isDateTime(value) ? undefined : ['invalid-date-time', aDay]
})

/** More than anybody has been asked. */
const mostScores = 1_000

/** The options of a bundle, for a ruleset. */
export function bundleOptions(ruleset: Ruleset): Shape<BundleOptions<Ruleset>> {
  return optionsOf<BundleOptions<Ruleset>>(
    {
      ...proposalFields(ruleset),
      ids: aFunction,
      scores: listOf(whole<DatedScore>({ score: scoreShape(), on: dayOrTime }), mostScores),
    },
    [...requiredOfProposal, 'ids'],
  )
}
