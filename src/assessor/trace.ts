import type { Case } from '../intake/Case.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { holds, sum } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import type {
  DimensionId,
  LadderId,
  RatingCode,
  RuleId,
  Ruleset,
  RungCode,
  ServiceId,
} from '../ruleset/Ruleset.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import { type Answer, type AnswerOf, createAnswers } from './Answer.ts'

/** Of a rule or a criterion: it holds, it does not, or it depends on what is open. */
export type TraceStatus = 'met' | 'unmet' | 'unknown'

/** A criterion as it was evaluated, with both sides of each comparison. */
export type TracedCriterion<R extends Ruleset = Ruleset> =
  | {
      readonly kind: 'at-least'
      readonly status: TraceStatus
      readonly actual: Answer<R>
      readonly required: RatingCode<R>
    }
  | {
      readonly kind: 'total'
      readonly status: TraceStatus
      readonly dimensions: readonly DimensionId<R>[]
      readonly actual: { readonly least: number; readonly most: number }
      readonly required: number
    }
  | {
      readonly kind: 'all' | 'any'
      readonly status: TraceStatus
      readonly of: readonly TracedCriterion<R>[]
    }
  | {
      readonly kind: 'at-least-of'
      readonly status: TraceStatus
      /** How many of the criteria surely hold, and how many may. */
      readonly actual: { readonly least: number; readonly most: number }
      readonly required: number
      readonly of: readonly TracedCriterion<R>[]
    }

/** A rule as it was evaluated. */
export interface TracedRule<R extends Ruleset = Ruleset> {
  readonly rule: RuleId<R>
  readonly status: TraceStatus
  readonly when: TracedCriterion<R>
  readonly raises: { readonly [L in LadderId<R>]?: RungCode<R, L> }
  readonly adds: readonly ServiceId<R>[]
}

/** Every rule of the ruleset, in its order. */
export interface Trace<R extends Ruleset = Ruleset> {
  readonly rules: readonly TracedRule<R>[]
  readonly ruleset: { readonly id: R['id']; readonly version: R['version'] }
}

/** Traces every rule and criterion over what is known. */
export function traceRules(known: Case, compiled: CompiledRuleset): Trace {
  const { id, version } = compiled.ruleset
  const answers = createAnswers(compiled.dimensions)
  return {
    rules: compiled.rules.map(({ rule, when }) => {
      const traced = traceCriterion(when, known, compiled, answers)
      return {
        rule: rule.id,
        status: traced.status,
        when: traced,
        raises: { ...rule.raises },
        adds: [...rule.adds],
      }
    }),
    ruleset: { id, version },
  }
}

function traceCriterion(
  criterion: ResolvedCriterion,
  known: Case,
  compiled: CompiledRuleset,
  answers: readonly AnswerOf[],
): TracedCriterion {
  const { least, most } = known
  const status = holds(criterion, least) ? 'met' : holds(criterion, most) ? 'unknown' : 'unmet'
  switch (criterion.kind) {
    case 'at-least': {
      const { ratings } = at(compiled.dimensions, criterion.index)
      return {
        kind: 'at-least',
        status,
        actual: at(answers, criterion.index)(known),
        required: at(ratings, criterion.threshold).code,
      }
    }
    case 'total':
      return {
        kind: 'total',
        status,
        dimensions: criterion.indices.map((index) => at(compiled.dimensions, index).id),
        actual: { least: sum(criterion.indices, least), most: sum(criterion.indices, most) },
        required: criterion.atLeast,
      }
    case 'all':
    case 'any':
      return {
        kind: criterion.kind,
        status,
        of: criterion.of.map((part) => traceCriterion(part, known, compiled, answers)),
      }
    case 'at-least-of': {
      const count = (positions: readonly number[]) =>
        criterion.of.filter((part) => holds(part, positions)).length
      return {
        kind: 'at-least-of',
        status,
        actual: { least: count(least), most: count(most) },
        required: criterion.count,
        of: criterion.of.map((part) => traceCriterion(part, known, compiled, answers)),
      }
    }
  }
}
