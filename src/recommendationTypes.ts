/**
 * The types of a recommendation and its parts, of any ruleset unless one is named. Every entry that takes or gives one
 * hands all of them on, as with those of a ruleset.
 */
export type { CareFormat, Episode, Preferences, Response } from './intake/Intake.ts'
export type { Answer } from './recommendation/Answer.ts'
export type { Evidence, RatingEvidence, TotalEvidence } from './recommendation/Evidence.ts'
export type { AllowedAnswers, OpenQuestion } from './recommendation/OpenQuestion.ts'
export type { Reason } from './recommendation/Reason.ts'
export type {
  Caution,
  FinalRecommendation,
  FocusNeed,
  LadderAnswer,
  NeededService,
  PossibleService,
  ProvisionalRecommendation,
  Recommendation,
} from './recommendation/Recommendation.ts'
