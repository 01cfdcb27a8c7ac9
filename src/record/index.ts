/** `level-of-care/record`: recommendations on the record, for the chart and for an audit. */

export type { Assessor } from '../assessor/Assessor.ts'
export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type * from '../course/courseTypes.ts'
export type { Intake } from '../intake/Intake.ts'
export type { Addition, AdditionCode } from '../placement/Addition.ts'
export type { Gap, LevelGap, ServiceGap } from '../placement/Gap.ts'
export type {
  OverrideDirection,
  OverrideReasonCode,
  OverrideRecord,
  Overruled,
  OverruledRule,
} from '../placement/OverrideRecord.ts'
export type {
  ActNow,
  Interim,
  Meanwhile,
  MoreIntensive,
  NotPlaced,
  OpenRisk,
  Placed,
  Placement,
  SettledPlacement,
  Shortfall,
  Timeline,
  UnsettledPlacement,
} from '../placement/Placement.ts'
export type {
  CareRecord,
  RecordedCourse,
  RecordedOutcome,
  RecordedReason,
  RecordedRuleset,
  RecordedService,
} from './CareRecord.ts'
export { fingerprint } from './fingerprint.ts'
export type {
  Change,
  ChangeWithin,
  Engine,
  Engines,
  Moved,
  Reassessed,
  ReplayResult,
} from './ReplayResult.ts'
export { type ReplayOptions, replay } from './replay.ts'
export { type RecordOptions, toRecord } from './toRecord.ts'
