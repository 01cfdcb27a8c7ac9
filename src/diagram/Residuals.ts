import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import type { Spend } from './Spend.ts'

/** A criterion of which some dimensions have been answered: what is left of it. Equal ones are the same number. */
export type Residual = number

/** What can never hold any more, and what holds whatever the rest is. */
export const never: Residual = 0
export const always: Residual = 1

/** How a residual is made. Depths count the dimensions in the order in which the diagram asks them. */
type Form =
  | { readonly kind: 'at-least'; readonly depth: number; readonly threshold: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Residual[] }
  | { readonly kind: 'at-least-of'; readonly count: number; readonly of: readonly Residual[] }
  | { readonly kind: 'total'; readonly depths: readonly number[]; readonly atLeast: number }

/** No depth: a constant asks nothing. */
export const noDepth: number = Number.MAX_SAFE_INTEGER

/**
 * A store in which equal criteria are found again, so that two states of a diagram under construction can be compared
 * by number.
 */
export interface Residuals {
  /** The whole criterion, as yet unanswered. */
  readonly of: (criterion: ResolvedCriterion) => Residual
  /** What is left of it when the dimension at this depth, the first at which it asks, has this position. */
  readonly answer: (residual: Residual, depth: number, position: number) => Residual
  /** The first depth at which it asks; `noDepth` for a constant. */
  readonly firstDepth: (residual: Residual) => number
  readonly any: (parts: readonly Residual[]) => Residual
  /** How much there is to look at when it is answered: the same whatever was asked before. */
  readonly weight: (residual: Residual) => number
  /** The alternatives that it consists of: of an `any` its parts, otherwise itself. */
  readonly alternatives: (residual: Residual) => readonly Residual[]
  /** Does it hold only if one of these does? Found where it is one of them, or an `all` with one of them in it. */
  readonly needsOneOf: (residual: Residual, others: ReadonlySet<Residual>) => boolean
}

/**
 * @param depths - By the index of a dimension, the depth at which the diagram asks it.
 * @param sizes - For each depth, how many ratings the dimension has.
 * @param spend - Is told of what is kept, in characters, before it is, and may refuse it.
 * @param work - Is told of the parts that are looked at, before they are, and may refuse it.
 */
export function createResiduals(
  depths: readonly number[],
  sizes: readonly number[],
  spend?: Spend,
  work?: Spend,
): Residuals {
  // None of nothing holds, and all of nothing does.
  const forms: Form[] = [
    { kind: 'any', of: [] },
    { kind: 'all', of: [] },
  ]
  const firstDepths: number[] = [noDepth, noDepth]
  const weights: number[] = [1, 1]
  const known = new Map<string, Residual>()
  const answers: Map<number, Residual>[] = sizes.map(() => new Map())

  const keep = (key: string, form: Form, firstDepth: number): Residual => {
    const found = known.get(key)
    if (found !== undefined) return found
    spend?.(key.length)
    const residual = forms.length
    forms.push(form)
    firstDepths.push(firstDepth)
    weights.push(weightOf(form))
    known.set(key, residual)
    return residual
  }

  const firstDepth = (residual: Residual): number => at(firstDepths, residual)

  const weight = (residual: Residual): number => at(weights, residual)

  const weightOf = (form: Form): number => {
    if (form.kind === 'at-least') return 1
    if (form.kind === 'total') return form.depths.length
    return form.of.reduce((sum, part) => sum + weight(part), 1)
  }

  const earliest = (parts: readonly Residual[]): number =>
    parts.reduce((a, b) => Math.min(a, firstDepth(b)), noDepth)

  const atLeast = (depth: number, threshold: number): Residual =>
    keep(`${depth}>=${threshold}`, { kind: 'at-least', depth, threshold }, depth)

  const total = (counted: readonly number[], least: number): Residual => {
    if (least <= 0) return always
    const highest = counted.reduce((sum, depth) => sum + at(sizes, depth) - 1, 0)
    if (highest < least) return never
    if (counted.length === 1) return atLeast(at(counted, 0), least)
    const key = `${counted.join('+')}>=${least}`
    return keep(key, { kind: 'total', depths: counted, atLeast: least }, at(counted, 0))
  }

  /**
   * `all` and `any` are each other's mirror image: one constant decides them, the other says nothing; parts of the same
   * kind dissolve into them; and a part that one of its siblings makes superfluous is left out.
   */
  const join = (kind: 'all' | 'any', parts: readonly Residual[]): Residual => {
    const decides = kind === 'all' ? never : always
    const silent = kind === 'all' ? always : never
    const flat = new Set<Residual>()
    work?.(parts.length)
    for (const part of parts) {
      if (part === decides) return decides
      const form = at(forms, part)
      if (form.kind !== kind) {
        flat.add(part)
        continue
      }
      work?.(form.of.length)
      for (const inner of form.of) flat.add(inner)
    }
    const kept = withoutSuperfluous(kind, flat)
    if (kept.length === 0) return silent
    if (kept.length === 1) return at(kept, 0)
    kept.sort((a, b) => a - b)
    return keep(`${kind}(${kept.join()})`, { kind, of: kept }, earliest(kept))
  }

  const withoutSuperfluous = (kind: 'all' | 'any', parts: ReadonlySet<Residual>): Residual[] => {
    // Of several thresholds on one dimension, `all` needs the highest, and `any` is content with the lowest.
    const thresholds = new Map<number, Residual>()
    const others: Residual[] = []
    for (const part of parts) {
      const form = at(forms, part)
      if (form.kind !== 'at-least') {
        const mirrored = form.kind === (kind === 'all' ? 'any' : 'all')
        if (!(mirrored && form.of.some((inner) => parts.has(inner)))) others.push(part)
        continue
      }
      const rival = thresholds.get(form.depth)
      const rivalForm = rival === undefined ? undefined : at(forms, rival)
      const wins = rivalForm?.kind !== 'at-least' || form.threshold > rivalForm.threshold === (kind === 'all')
      if (wins) thresholds.set(form.depth, part)
    }
    return [...thresholds.values(), ...others]
  }

  const atLeastOf = (count: number, parts: readonly Residual[]): Residual => {
    work?.(parts.length)
    const needed = count - parts.filter((part) => part === always).length
    const open = parts.filter((part) => part !== always && part !== never)
    if (needed <= 0) return always
    if (needed > open.length) return never
    if (needed === 1) return join('any', open)
    if (needed === open.length) return join('all', open)
    open.sort((a, b) => a - b)
    return keep(
      `${needed}of(${open.join()})`,
      { kind: 'at-least-of', count: needed, of: open },
      earliest(open),
    )
  }

  const of = (criterion: ResolvedCriterion): Residual => {
    switch (criterion.kind) {
      case 'at-least':
        return atLeast(at(depths, criterion.index), criterion.threshold)
      case 'total':
        return total(
          criterion.indices.map((index) => at(depths, index)).sort((a, b) => a - b),
          criterion.atLeast,
        )
      case 'at-least-of':
        return atLeastOf(criterion.count, criterion.of.map(of))
      default:
        return join(criterion.kind, criterion.of.map(of))
    }
  }

  const answer = (residual: Residual, depth: number, position: number): Residual => {
    if (firstDepth(residual) !== depth) return residual
    const remembered = at(answers, depth)
    const key = residual * at(sizes, depth) + position
    const found = remembered.get(key)
    if (found !== undefined) return found
    const left = workOut(at(forms, residual), depth, position)
    remembered.set(key, left)
    return left
  }

  const workOut = (form: Form, depth: number, position: number): Residual => {
    switch (form.kind) {
      case 'at-least':
        return position >= form.threshold ? always : never
      case 'total':
        return total(form.depths.slice(1), form.atLeast - position)
      case 'at-least-of':
        return atLeastOf(
          form.count,
          form.of.map((part) => answer(part, depth, position)),
        )
      default:
        return join(
          form.kind,
          form.of.map((part) => answer(part, depth, position)),
        )
    }
  }

  return {
    of,
    answer,
    firstDepth,
    any: (parts) => join('any', parts),
    weight,
    alternatives(residual) {
      const form = at(forms, residual)
      return form.kind === 'any' ? form.of : [residual]
    },
    needsOneOf(residual, others) {
      const form = at(forms, residual)
      return others.has(residual) || (form.kind === 'all' && form.of.some((part) => others.has(part)))
    },
  }
}
