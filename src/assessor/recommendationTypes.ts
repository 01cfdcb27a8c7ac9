/**
 * The types of a recommendation and its parts, of any ruleset unless one is named. Every entry that takes or gives one
 * hands all of them on, as with those of a ruleset.
 */
export type { CareFormat, Confirmation, Episode, Preferences, Response } from '../intake/Intake.ts'
export type { Answer } from './Answer.ts'
export type { Evidence, RatingEvidence, TotalEvidence } from './Evidence.ts'
export type { AllowedAnswers, OpenQuestion } from './OpenQuestion.ts'
export type { Reason } from './Reason.ts'
export type {
  Caution,
  FinalRecommendation,
  FocusNeed,
  LadderAnswer,
  LadderAnswers,
  NeededService,
  PossibleService,
  ProvisionalRecommendation,
  Recommendation,
} from './Recommendation.ts'
