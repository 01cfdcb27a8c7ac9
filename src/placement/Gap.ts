import type { CareFormat } from '../intake/Intake.ts'
import type { Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'

/** Something that stands between a level and the person. `rulesOut`: it is why that level alone is not enough, or not available. */
export type LevelGap<R extends Ruleset = Ruleset> = { readonly level: RungCode<R, 'level'> } & (
  | { readonly code: 'not-offered'; readonly rulesOut: true }
  /** By the person. That stands: no declined level is ever picked. */
  | { readonly code: 'declined'; readonly rulesOut: true }
  /** It is offered, but not in the format that the person prefers. */
  | {
      readonly code: 'format-not-offered'
      readonly rulesOut: false
      readonly preferred: CareFormat
      readonly offered: readonly CareFormat[]
    }
  /**
   * Some of what is needed cannot be done at a distance, and it is offered by telehealth only, or telehealth is preferred. It
   * rules a level out where withdrawal has to be monitored and it is offered by telehealth only.
   */
  | { readonly code: 'in-person-needed'; readonly rulesOut: boolean }
  /** It rules a level out where withdrawal has to be monitored. */
  | {
      readonly code: 'withdrawal-setting-not-offered'
      readonly rulesOut: boolean
      readonly needed: RungCode<R, 'withdrawalManagement'>
      readonly offered: readonly RungCode<R, 'withdrawalManagement'>[]
    }
  /** It rules every level out but the recommended one; that one too, where the urgency is one in which waiting is not safe. */
  | {
      readonly code: 'wait-too-long'
      readonly rulesOut: boolean
      readonly waitDays: number
      readonly mostDays: number
    }
  /**
   * It is needed within days, and nobody said how long the wait is: the start has to be confirmed. It rules a level out that
   * is too low besides.
   */
  | { readonly code: 'wait-not-known'; readonly rulesOut: boolean; readonly mostDays: number }
  /** The open questions could still call for a withdrawal setting, or for a start, that it does not offer. */
  | {
      readonly code: 'not-settled'
      readonly rulesOut: false
      readonly ladder: 'withdrawalManagement' | 'urgency'
      readonly possible: readonly string[]
    }
)

/** A service that is needed and that is not among those that can be arranged. */
export interface ServiceGap<R extends Ruleset = Ruleset> {
  readonly code: 'service-not-offered'
  readonly service: ServiceId<R>
  readonly rulesOut: false
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}

/** Why it is this level and not another, and what is missing: a fact with a stable code. */
export type Gap<R extends Ruleset = Ruleset> = LevelGap<R> | ServiceGap<R>
