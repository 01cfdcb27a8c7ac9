/** `level-of-care/course`: how a person is doing over time, and what that means for the level of care. For clinicians. */

export type { EmergencyTexts } from '../explanation/EmergencyTexts.ts'
export type { DatedRating, DimensionCourse } from './DimensionCourse.ts'
export type { ExplainCourseOptions } from './explainCourse.ts'
export { explainCourse } from './explainCourse.ts'
export type { Goal, GoalStatus, Goals } from './Goals.ts'
export { HistoryError, type HistoryIssue, type HistoryIssueCode } from './HistoryError.ts'
export type { KnownRating } from './KnownRating.ts'
export type { AssessmentSummary, CurrentLevel, Reassessment } from './Reassessment.ts'
export type { ReassessOptions } from './ReassessOptions.ts'
export { reassess } from './reassess.ts'
export type { Sign, SignStatus, Signs } from './Signs.ts'
export type { Interruption, Transition, TransitionReason } from './Transition.ts'
