/** `level-of-care/course`: how a person is doing over time, and what that means for the level of care. For clinicians. */

export type { Assessor } from '../assessor/Assessor.ts'
export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export type { StepUnknown } from '../assessor/StepChange.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type { EmergencyTexts } from '../documents/TextOptions.ts'
export type { CourseAction } from './CourseAction.ts'
export type { CourseFlag } from './CourseFlag.ts'
export type { DatedRating } from './DatedRating.ts'
export type { ExplainCourseOptions } from './explainCourse.ts'
export { explainCourse } from './explainCourse.ts'
export type {
  AssessmentSummary,
  CurrentLevel,
  DimensionCourse,
  Goal,
  GoalStatus,
  Goals,
  KnownRating,
  Reassessment,
  Sign,
  Signs,
} from './Reassessment.ts'
export type { GivenLevel, LevelDays, ReassessOptions } from './ReassessOptions.ts'
export { reassess } from './reassess.ts'
export type {
  DangerReason,
  Interruption,
  LastEpisode,
  Transition,
  TransitionReason,
  UnsteadyReason,
} from './Transition.ts'
