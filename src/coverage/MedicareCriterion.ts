import type { AdultRuleset } from '../adult/adultCore.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { MedicarePhrases } from '../locales/MedicarePhrases.ts'
import type { RatedDimensionId, RatingCode, RuleId, RungCode } from '../ruleset/Ruleset.ts'
import type { Source, SupportGrade, Verification } from '../ruleset/Source.ts'
import type { DiagnosisKind, FactName } from './MedicareOptions.ts'

/** The seven patient criteria. */
export type MedicareCriterionId = keyof MedicarePhrases['criteria']

/** What is known of a criterion. Where answers leave it open, or no answer speaks to it, it is `unknown`. */
export type MedicareCriterionStatus = 'met' | 'unmet' | 'unknown'

/** What a piece of evidence says by itself: for the criterion, against it, or nothing that decides. */
export type Bearing = 'for' | 'against' | 'open'

type Rated = RatedDimensionId<AdultRuleset>
type Condition = AdultRuleset['conditions'][number]['id']

interface Bears {
  readonly bearing: Bearing
  /** It can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}

/** A piece of evidence: an answer of the intake, what was recommended and why, or a fact that the caller gave. */
export type MedicareCriterionEvidence = Bears &
  (
    | { readonly kind: 'rating'; readonly dimension: Rated; readonly rating: RatingCode<AdultRuleset, Rated> }
    | {
        readonly kind: 'ladder'
        readonly ladder: 'level' | 'withdrawalManagement'
        readonly answer: LadderAnswer<RungCode<AdultRuleset, 'level' | 'withdrawalManagement'>>
      }
    | {
        readonly kind: 'rule'
        readonly rule: RuleId<AdultRuleset>
        readonly label: string
        readonly support: SupportGrade
      }
    | { readonly kind: 'conditions'; readonly conditions: readonly Condition[] }
    | {
        readonly kind: 'fact'
        readonly fact: FactName
        readonly value: number | boolean | readonly DiagnosisKind[]
      }
  )

/** Something that was not told, and could settle a criterion: a key of the intake, or one of the options. */
export type Unsettled =
  | { readonly in: 'intake'; readonly key: string }
  | { readonly in: 'options'; readonly key: FactName }

/** What was found out about a criterion. */
export interface Finding {
  readonly status: MedicareCriterionStatus
  readonly evidence: readonly MedicareCriterionEvidence[]
  /** What could settle it, where it is unknown. Empty where nothing that can be told here does. */
  readonly settledBy: readonly Unsettled[]
}

/** One patient criterion, checked. */
export interface MedicareCriterionCheck extends Finding {
  /** Its place in the regulation, 1 to 7. */
  readonly number: number
  readonly id: MedicareCriterionId
  readonly label: string
  readonly source: Source
  /** How this criterion was read. */
  readonly verified: Verification
  /** How ratings were mapped to it, which is this library's: derived from the criterion, or judgment. */
  readonly mapping: { readonly support: Exclude<SupportGrade, 'stated'>; readonly note: string }
}
