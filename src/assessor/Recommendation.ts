import type { LadderAnswers } from '../diagram/LadderAnswer.ts'
import type { Rung } from '../ruleset/Ladder.ts'
import type { RatedDimensionId, RuleId, Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'
import type { SupportGrade } from '../ruleset/Source.ts'
import type { Answer } from './Answer.ts'
import type { OpenQuestion } from './OpenQuestion.ts'
import type { Reason } from './Reason.ts'

export type { LadderAnswer, LadderAnswers } from '../diagram/LadderAnswer.ts'

/** A service to arrange, and the rules that ask for it (none for what belongs to every recommendation). */
export interface NeededService<R extends Ruleset = Ruleset> {
  readonly id: ServiceId<R>
  readonly label: string
  readonly rules: readonly RuleId<R>[]
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}

/** A service that the open questions could still add. */
export interface PossibleService<R extends Ruleset = Ruleset> {
  readonly id: ServiceId<R>
  readonly label: string
  readonly sensitive: boolean
}

/** What a program should offer this person in particular. */
export interface FocusNeed {
  readonly id: string
  readonly label: string
  readonly sources: readonly string[]
  readonly support: SupportGrade
}

/** Answers that rarely go together, or that are missing where they matter; and what to ask again. */
export interface Caution {
  readonly id: string
  readonly question: string
}

interface Findings<R extends Ruleset> {
  /** Every ladder, `level` included, each with a status of its own. */
  readonly ladders: LadderAnswers<R>
  readonly services: {
    readonly needed: readonly NeededService<R>[]
    readonly possible: readonly PossibleService<R>[]
  }
  readonly programFocus: readonly FocusNeed[]
  /** The rules that fired: those that decide first, by the rungs that they raise to, then by id. */
  readonly reasons: readonly Reason<R>[]
  /** What was not answered, or only in part, and could still change the answer. */
  readonly openQuestions: readonly OpenQuestion<R>[]
  readonly warnings: readonly Caution[]
  /** What the recommendation rests on, the derived dimensions included. */
  readonly answered: readonly Answer<R>[]
  /** Keys of the intake that would be asked for, and were not answered. */
  readonly unanswered: readonly (RatedDimensionId<R> | 'treatmentHistory')[]
  /** The day of the assessment, `YYYY-MM-DD`, as in the intake. */
  readonly assessedOn: string
  readonly ruleset: { readonly id: R['id']; readonly version: R['version'] }
}

/** Nothing that is still open can change the level of care. */
export interface FinalRecommendation<R extends Ruleset = Ruleset> extends Findings<R> {
  readonly status: 'final'
  readonly level: RungCode<R, 'level'>
  /** The level's entry in the catalog. */
  readonly levelOfCare: Rung
}

/** The level of care depends on what is still open: it has a floor, and every level that is still possible. */
export interface ProvisionalRecommendation<R extends Ruleset = Ruleset> extends Findings<R> {
  readonly status: 'provisional'
  readonly atLeast: RungCode<R, 'level'>
  readonly possible: readonly RungCode<R, 'level'>[]
}

/** The result: plain JSON, facts and ids. Sentences are made of it by `explain`. */
export type Recommendation<R extends Ruleset = Ruleset> =
  | FinalRecommendation<R>
  | ProvisionalRecommendation<R>
