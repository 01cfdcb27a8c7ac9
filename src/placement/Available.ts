import type { CareFormat } from '../intake/Intake.ts'
import type { Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'

/** A level of care that is offered. Of several programs of one level: what any of them offers. */
export interface Offer<R extends Ruleset = Ruleset> {
  readonly level: RungCode<R, 'level'>
  /** At least one; a level that is around the clock is given in person only. */
  readonly formats: readonly CareFormat[]
  /** The withdrawal settings that it provides itself. One that is not listed is not provided. */
  readonly withdrawalManagement?: readonly RungCode<R, 'withdrawalManagement'>[] | null
  /** Days until somebody can start, 0 for today; absent or `null` when it is not known. */
  readonly waitDays?: number | null
}

/** What the clinic or the region offers. A level that is not listed is not offered. */
export interface Available<R extends Ruleset = Ruleset> {
  /** Each level at most once, in any order. */
  readonly levels: readonly Offer<R>[]
  /** Services that can be arranged; absent or `null`: not known, and nothing is said of services. */
  readonly services?: readonly ServiceId<R>[] | null
}
