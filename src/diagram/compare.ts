import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import { holds } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import { readRuleset } from '../ruleset/parseRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { createNodes } from './buildDiagram.ts'
import type { Diagrams } from './buildDiagrams.ts'
import { compareDiagrams, type Moved } from './compareDiagrams.ts'
import { compileDiagrams } from './compileDiagrams.ts'
import type { Diagram } from './Diagram.ts'
import { type Need, needOf } from './Need.ts'

/** Cases that move from one rung to another. */
export interface Move {
  readonly from: string
  readonly to: string
  /** How many; a decimal string. */
  readonly cases: string
  /** One of them with the least need in all: its ratings above the lowest. */
  readonly example: Need
  /**
   * The rules that put the example on the higher of the two rungs. The other ruleset does not have them, or not like
   * this: otherwise they would put it there too.
   */
  readonly rules: readonly string[]
}

/** What changes on one ladder. */
export interface LadderComparison {
  readonly ladder: string
  /** How many cases stay where they are; a decimal string. */
  readonly unchanged: string
  readonly moves: readonly Move[]
}

/** What changes for one service. */
export interface ServiceComparison {
  readonly service: string
  /** How many cases get it that did not, and the other way round; decimal strings. */
  readonly added: string
  readonly removed: string
}

/** What would change, over all cases, if one ruleset took the place of another. */
export interface Comparison {
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string }
  readonly cases: string
  readonly ladders: readonly LadderComparison[]
  /** Only the services for which something changes. */
  readonly services: readonly ServiceComparison[]
}

/**
 * Compares two rulesets exactly, over all cases: the review sheet for a change of policy.
 *
 * A case is a rating for every dimension, so a change in how ratings come about (anchors, windows of time) is not seen.
 *
 * @param before - The ruleset in use.
 * @param after - The one that would take its place. Its dimensions and ladders must have the same ids, ratings and rungs.
 * @returns Plain JSON; counts are decimal strings.
 * @throws {@link RulesetError} (`invalid-ruleset`): what is wrong with either, the path beginning with `before` or `after`;
 *   `scale-mismatch` where dimensions or ladders differ.
 */
export function compare(before: Ruleset, after: Ruleset): Comparison {
  const [one, other] = compiledOf({ before, after })
  const differences = [
    ...differ('dimensions', one.dimensions.map(scaleOf), other.dimensions.map(scaleOf)),
    ...differ('ladders', one.ladders.map(scaleOf), other.ladders.map(scaleOf)),
  ]
  if (differences.length > 0) throw new RulesetError(differences)
  const diagrams = compileDiagrams(one)
  const others = compileDiagrams(other, diagrams.order)
  const { sizes } = diagrams.order
  return {
    before: { id: one.ruleset.id, version: one.ruleset.version },
    after: { id: other.ruleset.id, version: other.ruleset.version },
    cases: String(sizes.reduce((cases, size) => cases * BigInt(size), 1n)),
    ladders: one.ladders.map(({ id }, ladder) => {
      const groups = compareDiagrams(at(diagrams.ladders, ladder), at(others.ladders, ladder))
      const stay = groups.filter(({ from, to }) => from === to)
      return {
        ladder: id,
        unchanged: sum(stay),
        moves: groups
          .filter(({ from, to }) => from !== to)
          .map((moved) => describeMove(moved, ladder, one, other)),
      }
    }),
    services: servicesOf(one, other).flatMap((service) => {
      const groups = compareDiagrams(
        serviceDiagram(service, one, diagrams),
        serviceDiagram(service, other, others),
      )
      const added = sum(groups.filter(({ from, to }) => from < to))
      const removed = sum(groups.filter(({ from, to }) => from > to))
      return added === '0' && removed === '0' ? [] : [{ service, added, removed }]
    }),
  }
}

/** Reads both before anything is said of either. */
function compiledOf(rulesets: {
  readonly before: Ruleset
  readonly after: Ruleset
}): readonly [CompiledRuleset, CompiledRuleset] {
  const issues: RulesetIssue[] = []
  let omitted = 0
  const read = (name: 'before' | 'after'): CompiledRuleset | undefined => {
    const ruleset = readRuleset(rulesets[name])
    if (!(ruleset instanceof RulesetError)) return compileRuleset(ruleset)
    issues.push(...ruleset.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })))
    omitted += ruleset.omitted
    return undefined
  }
  const [before, after] = [read('before'), read('after')]
  if (before === undefined || after === undefined) throw new RulesetError(issues, omitted)
  return [before, after]
}

interface Scale {
  readonly id: string
  readonly codes: readonly string[]
}

function scaleOf(
  scale:
    | { readonly id: string; readonly ratings: readonly { readonly code: string }[] }
    | { readonly id: string; readonly rungs: readonly { readonly code: string }[] },
): Scale {
  const steps = 'ratings' in scale ? scale.ratings : scale.rungs
  return { id: scale.id, codes: steps.map(({ code }) => code) }
}

function differ(
  part: 'dimensions' | 'ladders',
  before: readonly Scale[],
  after: readonly Scale[],
): readonly RulesetIssue[] {
  const indices = Math.max(before.length, after.length)
  return Array.from({ length: indices }, (_, index) => index).flatMap((index): RulesetIssue[] => {
    if (JSON.stringify(before[index]) === JSON.stringify(after[index])) return []
    const names = [before[index]?.id ?? 'nothing', after[index]?.id ?? 'nothing']
    const message = `the rulesets differ here (${names.join(', ')}); only equal scales in the same order can be compared`
    return [{ path: [part, index], code: 'scale-mismatch', message }]
  })
}

function describeMove(
  { from, to, cases, example }: Moved,
  ladder: number,
  before: CompiledRuleset,
  after: CompiledRuleset,
): Move {
  const { rungs } = at(before.ladders, ladder)
  const higher = Math.max(from, to)
  const { rules } = from > to ? before : after
  return {
    from: at(rungs, from).code,
    to: at(rungs, to).code,
    cases: String(cases),
    example: needOf(example, before),
    rules: rules
      .filter(({ when, floors }) => floors[ladder] === higher && holds(when, example))
      .map(({ rule }) => rule.id),
  }
}

function sum(groups: readonly Moved[]): string {
  return String(groups.reduce((cases, group) => cases + group.cases, 0n))
}

function servicesOf(before: CompiledRuleset, after: CompiledRuleset): readonly string[] {
  return [...new Set([...before.ruleset.services, ...after.ruleset.services].map(({ id }) => id))]
}

/** Of a service that belongs to every recommendation, or that the ruleset does not have, a single leaf. */
function serviceDiagram(id: string, { ruleset }: CompiledRuleset, { services, order }: Diagrams): Diagram {
  const position = ruleset.services.findIndex((service) => service.id === id)
  const constant = position < 0 ? 0 : ruleset.services[position]?.always === undefined ? undefined : 1
  if (constant === undefined) return at(services, position)
  return createNodes(2, order).finish(constant)
}
