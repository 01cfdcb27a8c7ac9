/** The types of a reassessment and its parts. Every entry that takes or gives one hands all of them on. */
export type { StepDown, StepOption, StepOptions, StepUnknown, StepUp } from '../assessor/StepChange.ts'
export type { CourseAction } from './CourseAction.ts'
export type { CourseFlag } from './CourseFlag.ts'
export type { DatedRating } from './DatedRating.ts'
export type * from './Reassessment.ts'
export type * from './Transition.ts'
