import { at } from '../ruleset/at.ts'
import type { ResolvedCondition } from '../ruleset/resolveCondition.ts'

/** One of several ways to meet a condition, and what the whole condition is without it. */
export interface Alternative {
  /** Where it stands in the condition. */
  readonly path: readonly (string | number)[]
  /** `undefined` when nothing can meet the condition any more. */
  readonly remaining: ResolvedCondition | undefined
}

/** Every part of a condition that is one way among others: the parts of each `any` and of each `at-least-of`. */
export function alternativesOf(condition: ResolvedCondition): readonly Alternative[] {
  if (condition.kind === 'at-least' || condition.kind === 'total') return []
  const { kind, of } = condition
  const own = kind === 'all' ? [] : of.map((_, position) => withPart(condition, position, undefined))
  const inner = of.flatMap((part, position) =>
    alternativesOf(part).map(({ path, remaining }) => {
      const outer = withPart(condition, position, remaining)
      return { path: [...outer.path, ...path], remaining: outer.remaining }
    }),
  )
  return [...own, ...inner]
}

type Compound = Extract<ResolvedCondition, { readonly of: readonly ResolvedCondition[] }>

/** The condition with one part replaced, or, where nothing can meet that part, without it. */
function withPart(condition: Compound, position: number, part: ResolvedCondition | undefined): Alternative {
  const path = ['of', position]
  const of = condition.of.flatMap((old, at) => (at !== position ? [old] : part === undefined ? [] : [part]))
  const needed =
    condition.kind === 'all' ? condition.of.length : condition.kind === 'any' ? 1 : condition.count
  if (of.length < needed) return { path, remaining: undefined }
  return { path, remaining: of.length === 1 ? at(of, 0) : { ...condition, of } }
}
