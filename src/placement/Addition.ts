import type { RuleId, Ruleset, ServiceId } from '../ruleset/Ruleset.ts'

/** What can be added to a place that is not enough, in the order in which it is told. */
export const additionCodes = [
  'crisis-contacts',
  'safety-plan',
  'means-safety',
  'escalation-plan',
  'daily-check-ins',
  'withdrawal-monitoring',
  'no-sudden-stop',
  'withdrawal-management-elsewhere',
  'medical-monitoring',
  'in-person-checks',
  'prescriber-visit',
  'daily-living-support',
  'coordinated-treatment',
  'relapse-plan',
  'support-people',
  'safe-place',
  'outreach',
  'most-contacts',
  'service-elsewhere',
  'talk-about-declined',
  'confirm-start',
  'keep-referral',
  'early-review',
] as const

/** One of the things that can be added. */
export type AdditionCode = (typeof additionCodes)[number]

/** Something to add, and what asks for it: nothing where it belongs to every such plan. */
export interface Addition<R extends Ruleset = Ruleset> {
  readonly code: AdditionCode
  readonly rules: readonly RuleId<R>[]
  readonly services: readonly ServiceId<R>[]
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}
