import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import { holds } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import { readRuleset } from '../ruleset/parseRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { rankRules } from '../ruleset/rankRules.ts'
import { compareDiagrams, type Moved } from './compareDiagrams.ts'
import { compareExamples, type ExampleChange } from './compareExamples.ts'
import { createViews, type View, type Views } from './createViews.ts'
import { type MatchedScale, type MatchedScales, matchScales } from './matchScales.ts'
import type { Need } from './Need.ts'
import type { Unmatched } from './Unmatched.ts'

/** Cases that move from one rung to another. */
export interface Move {
  /** A rung of the first ruleset, and one of the second; the other of them need not have it. */
  readonly from: string
  readonly to: string
  /** How many; a decimal string. */
  readonly cases: string
  /** One of them with the least need in all: its ratings, but for those that are the lowest in either ruleset. */
  readonly example: Need
  /**
   * The rules that put the example on the higher of the two rungs. The other ruleset does not have them, or not like
   * this: otherwise they would put it there too. There are none where everybody starts on that rung. Of two rungs of
   * which no ruleset tells the order, that of the second ruleset counts as the higher.
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

/** What would change, over all cases that the two share, if one ruleset took the place of another. */
export interface Comparison {
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string }
  /** How many cases are compared; a decimal string. */
  readonly cases: string
  /** What only one of the two has, or both have in ways that contradict each other, and how it was taken. */
  readonly unmatched: readonly Unmatched[]
  /** The examples that only one of them has, or that ask for something else. */
  readonly examples: readonly ExampleChange[]
  /** Those that both have, in the order of the first ruleset. */
  readonly ladders: readonly LadderComparison[]
  /** Only the services for which something changes. */
  readonly services: readonly ServiceComparison[]
}

/**
 * Compares two rulesets exactly, over all cases: the review sheet for a change of policy.
 *
 * A case is a rating for every dimension that both have, among the ratings that both have. A dimension that only one has
 * is at its lowest there, as for somebody without any need of that kind. Dimensions, ladders, ratings and rungs are
 * matched by name, wherever they stand; what finds no match is told in `unmatched`, never passed over. A change in how
 * ratings come about is told there where a derivation changed; anchors and questions are not compared.
 *
 * @param before - The ruleset in use.
 * @param after - The one that would take its place.
 * @returns Plain JSON; counts are decimal strings.
 * @throws {@link RulesetError} (`invalid-ruleset`): what is wrong with either, the path beginning with `before` or `after`;
 *   `scale-mismatch` where they share no ladder, or no two cases.
 */
export function compare(before: Ruleset, after: Ruleset): Comparison {
  const [one, other] = compiledOf({ before, after })
  const scales = matchScales(one, other)
  refuseNothingShared(scales)
  const views = createViews(one, other, scales.dimensions)
  return {
    before: { id: one.ruleset.id, version: one.ruleset.version },
    after: { id: other.ruleset.id, version: other.ruleset.version },
    cases: String(casesOf(scales)),
    unmatched: scales.unmatched,
    examples: compareExamples(one.ruleset, other.ruleset),
    ladders: scales.ladders.map((ladder) => compareLadder(ladder, views, scales.dimensions)),
    services: servicesOf(one, other).flatMap((service) => {
      const groups = compareDiagrams(views.before.service(service), views.after.service(service))
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

/** With no ladder or a single case in common, a report that nothing moves would say nothing. */
function refuseNothingShared(scales: MatchedScales): void {
  const issues: RulesetIssue[] = []
  const refuse = (part: 'dimensions' | 'ladders', message: string) =>
    issues.push({ path: [part], code: 'scale-mismatch', message })
  if (casesOf(scales) === 1n) refuse('dimensions', 'the rulesets share no dimension with two ratings or more')
  if (scales.ladders.length === 0)
    refuse('ladders', 'the rulesets share no ladder whose rungs stand in one order')
  if (issues.length > 0) throw new RulesetError(issues)
}

function casesOf({ dimensions }: MatchedScales): bigint {
  return dimensions.reduce((cases, { shared }) => cases * BigInt(shared.before.length), 1n)
}

function compareLadder(
  { id, indices, shared }: MatchedScale,
  views: Views,
  dimensions: readonly MatchedScale[],
): LadderComparison {
  const { before, after } = views
  const groups = compareDiagrams(before.ladder(indices.before), after.ladder(indices.after)).map((moved) => ({
    ...moved,
    // How much higher the rung of the second ruleset is.
    rise: placeOf(moved.to, shared.after) - placeOf(moved.from, shared.before),
  }))
  const stays = ({ from, rise }: (typeof groups)[number]) => rise === 0 && shared.before.includes(from)
  return {
    ladder: id,
    unchanged: sum(groups.filter(stays)),
    moves: groups
      .filter((group) => !stays(group))
      .map(({ from, to, cases, example, rise }): Move => {
        const [side, rung] = rise < 0 ? (['before', from] as const) : (['after', to] as const)
        return {
          from: rungOf(before, indices.before, from),
          to: rungOf(after, indices.after, to),
          cases: String(cases),
          example: needIn(example, views, dimensions),
          rules: rulesThatRaise(views[side], indices[side], rung, example),
        }
      }),
  }
}

/** Where a rung stands among those that both rulesets have: on one of them, which is odd, or between two. */
function placeOf(rung: number, shared: readonly number[]): number {
  return 2 * shared.filter((other) => other < rung).length + Number(shared.includes(rung))
}

function rungOf({ compiled }: View, ladder: number, rung: number): string {
  return at(at(compiled.ladders, ladder).rungs, rung).code
}

/** Names a case by the ratings above the lowest, so that what is not named is at its lowest in both rulesets. */
function needIn(example: readonly number[], { before }: Views, dimensions: readonly MatchedScale[]): Need {
  return Object.fromEntries(
    dimensions.flatMap(({ id, indices, shared }, index) => {
      const step = at(example, index)
      const position = at(shared.before, step)
      if (position === 0 && shared.after[step] === 0) return []
      return [[id, at(at(before.compiled.dimensions, indices.before).ratings, position).code]]
    }),
  )
}

function rulesThatRaise(
  { compiled, ownPositions }: View,
  ladder: number,
  rung: number,
  example: readonly number[],
): readonly string[] {
  // Nothing raises to the lowest rung; a floor of 0 is that of a rule that leaves this ladder alone.
  if (rung === 0) return []
  const positions = ownPositions(example)
  return rankRules(compiled)
    .map((position) => at(compiled.rules, position))
    .filter(({ when, floors }) => floors[ladder] === rung && holds(when, positions))
    .map(({ rule }) => rule.id)
}

function sum(groups: readonly Moved[]): string {
  return String(groups.reduce((cases, group) => cases + group.cases, 0n))
}

function servicesOf(before: CompiledRuleset, after: CompiledRuleset): readonly string[] {
  return [...new Set([...before.ruleset.services, ...after.ruleset.services].map(({ id }) => id))]
}
