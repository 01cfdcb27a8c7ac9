import type { LadderId, RuleId, Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'
import type { Source, SupportGrade } from '../ruleset/Source.ts'
import type { Evidence } from './Evidence.ts'

/** A rule that fired, whatever the open questions answer, and the fired rules that say nothing beyond it. */
export interface Reason<R extends Ruleset = Ruleset> {
  readonly rule: RuleId<R>
  readonly label: string
  /** The ladders on which its floor equals the answer, or the floor that is proven so far, above the lowest rung. */
  readonly decisiveFor: readonly LadderId<R>[]
  readonly raises: { readonly [L in LadderId<R>]?: RungCode<R, L> }
  readonly adds: readonly ServiceId<R>[]
  readonly evidence: readonly Evidence<R>[]
  readonly sources: readonly Source[]
  /** How the sources bear on the rule. */
  readonly support: SupportGrade
  /** The sources that speak against the rule. What they say stands in the ruleset, in the rule's `dissents`. */
  readonly dissents: readonly Source[]
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
  /** Told here instead of in the list; each of them restates nothing itself. */
  readonly restates: readonly Reason<R>[]
}
