import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'

/** One of several ways to meet a criterion, and what the whole criterion is without it. */
export interface Alternative {
  /** Where it stands in the criterion. */
  readonly path: readonly (string | number)[]
  /** `undefined` when nothing can meet the criterion any more. */
  readonly remaining: ResolvedCriterion | undefined
}

/** Every part of a criterion that is one way among others: the parts of each `any` and of each `at-least-of`. */
export function alternativesOf(criterion: ResolvedCriterion): readonly Alternative[] {
  if (criterion.kind === 'at-least' || criterion.kind === 'total') return []
  const { kind, of } = criterion
  const own = kind === 'all' ? [] : of.map((_, position) => withPart(criterion, position, undefined))
  const inner = of.flatMap((part, position) =>
    alternativesOf(part).map(({ path, remaining }) => {
      const outer = withPart(criterion, position, remaining)
      return { path: [...outer.path, ...path], remaining: outer.remaining }
    }),
  )
  return [...own, ...inner]
}

type Compound = Extract<ResolvedCriterion, { readonly of: readonly ResolvedCriterion[] }>

/** The criterion with one part replaced, or, where nothing can meet that part, without it. */
function withPart(criterion: Compound, position: number, part: ResolvedCriterion | undefined): Alternative {
  const path = ['of', position]
  const of = criterion.of.flatMap((old, at) => (at !== position ? [old] : part === undefined ? [] : [part]))
  const needed =
    criterion.kind === 'all' ? criterion.of.length : criterion.kind === 'any' ? 1 : criterion.count
  if (of.length < needed) return { path, remaining: undefined }
  return { path, remaining: of.length === 1 ? at(of, 0) : { ...criterion, of } }
}
