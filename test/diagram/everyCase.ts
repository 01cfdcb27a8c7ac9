import * as fc from 'fast-check'
import type { Ruleset } from 'level-of-care/rules'
import type { Diagrams } from '../../src/diagram/buildDiagrams.ts'
import { compileDiagrams } from '../../src/diagram/compileDiagrams.ts'
import type { Diagram, Node } from '../../src/diagram/Diagram.ts'
import { childOf } from '../../src/diagram/walk.ts'
import { type CompiledRuleset, compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { holds } from '../../src/ruleset/holds.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { rulesets } from '../support/arbitraries.ts'

/** A ruleset, compiled. */
export interface Compiled {
  readonly ruleset: Ruleset
  readonly compiled: CompiledRuleset
  readonly diagrams: Diagrams
  /** Per index, how many ratings there are. */
  readonly sizes: readonly number[]
}

export function compile(ruleset: Ruleset): Compiled {
  const compiled = compileRuleset(ruleset)
  return {
    ruleset,
    compiled,
    diagrams: compileDiagrams(compiled),
    sizes: compiled.dimensions.map(({ ratings }) => ratings.length),
  }
}

/** Generated rulesets with so few cases that all of them can be tried. */
export function smallRulesets(cases = 500): fc.Arbitrary<Ruleset> {
  return rulesets().filter(
    ({ dimensions }) => dimensions.reduce((product, { ratings }) => product * ratings.length, 1) <= cases,
  )
}

/** A case: per index, the position of its rating. */
export type Positions = readonly number[]

/** Every case between two others. */
export function casesBetween(least: Positions, most: Positions): readonly Positions[] {
  return least.reduce<readonly Positions[]>(
    (cases, from, index) =>
      cases.flatMap((one) =>
        Array.from({ length: at(most, index) - from + 1 }, (_, step) => [...one, from + step]),
      ),
    [[]],
  )
}

export function everyCase(sizes: readonly number[]): readonly Positions[] {
  return casesBetween(
    sizes.map(() => 0),
    sizes.map((size) => size - 1),
  )
}

/** How many cases lie between two others. */
export function roomBetween(least: Positions, most: Positions): number {
  return least.reduce((product, from, index) => product * (at(most, index) - from + 1), 1)
}

/** The rung of a ladder by the rules alone, without a diagram: the highest floor among the rules that fire. */
export function rungByRules({ rules }: CompiledRuleset, ladder: number, positions: Positions): number {
  return Math.max(
    0,
    ...rules.filter(({ when }) => holds(when, positions)).map(({ floors }) => at(floors, ladder)),
  )
}

/** Do the rules alone ask for a service? (One that belongs to every recommendation is not asked for.) */
export function neededByRules(
  { rules, ruleset }: CompiledRuleset,
  service: number,
  positions: Positions,
): boolean {
  const { id, always } = at(ruleset.services, service)
  return (
    always === undefined && rules.some(({ when, rule }) => rule.adds.includes(id) && holds(when, positions))
  )
}

/** Every diagram of a ruleset, and what it must say of a case. */
export function everyDiagram({ compiled, diagrams }: Compiled): readonly {
  readonly name: string
  readonly diagram: Diagram
  readonly byRules: (positions: Positions) => number
}[] {
  return [
    ...diagrams.ladders.map((diagram, ladder) => ({
      name: at(compiled.ladders, ladder).id,
      diagram,
      byRules: (positions: Positions) => rungByRules(compiled, ladder, positions),
    })),
    ...diagrams.services.map((diagram, service) => ({
      name: at(compiled.ruleset.services, service).id,
      diagram,
      byRules: (positions: Positions) => Number(neededByRules(compiled, service, positions)),
    })),
  ]
}

/** A rating for every index. */
export function anyPositions(sizes: readonly number[]): fc.Arbitrary<Positions> {
  return fc.tuple(...sizes.map((size) => fc.nat(size - 1)))
}

/** What may be known of a case: at each index one rating, a span of them, or nothing. */
export function anyBounds(
  sizes: readonly number[],
): fc.Arbitrary<{ readonly least: Positions; readonly most: Positions }> {
  const span = (size: number) =>
    fc.oneof(
      fc.nat(size - 1).map((position) => [position, position] as const),
      fc
        .tuple(fc.nat(size - 1), fc.nat(size - 1))
        .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
      fc.constant([0, size - 1] as const),
    )
  return fc.tuple(...sizes.map(span)).map((spans) => ({
    least: spans.map(([least]) => least),
    most: spans.map(([, most]) => most),
  }))
}

/** Is every position of one case at most that of the other? */
export function within(one: Positions, other: Positions): boolean {
  return one.every((position, index) => position <= at(other, index))
}

/** The cases of which none other among them is smaller. */
export function minimalOf(cases: readonly Positions[]): readonly Positions[] {
  const sum = (positions: Positions) => positions.reduce((total, position) => total + position, 0)
  const minimal: Positions[] = []
  for (const one of [...cases].sort((a, b) => sum(a) - sum(b)))
    if (!minimal.some((smaller) => within(smaller, one))) minimal.push(one)
  return minimal
}

/** The children of a node. */
export function childrenOf(diagram: Diagram, node: Node): readonly Node[] {
  const size = at(diagram.order.sizes, Number(diagram.depth[node - diagram.rungs]))
  return Array.from({ length: size }, (_, position) => childOf(diagram, node, position))
}
