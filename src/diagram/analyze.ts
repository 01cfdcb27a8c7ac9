import { wholeNumber } from '../boundary/leaves.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { parseRuleset } from '../ruleset/parseRuleset.ts'
import type { Dissent } from '../ruleset/Rule.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import { type Alternative, alternativesOf } from './alternativesOf.ts'
import type { Diagrams } from './buildDiagrams.ts'
import { type Condition, createConditions, never } from './Conditions.ts'
import { compileDiagrams, withinBounds } from './compileDiagrams.ts'
import { count, createCountWhere, evenWeights } from './count.ts'
import { beyond, minimalMoves, short, there } from './minimalMoves.ts'
import { type Need, needOf } from './Need.ts'
import { createNodes } from './Nodes.ts'
import { createSpend } from './Spend.ts'

/** What a rule does on one ladder. */
export interface LadderEffect {
  readonly ladder: string
  /** On how many cases the ladder would be lower without the rule; a decimal string. */
  readonly decidesAlone: string
  /** On none: other rules say all that it says here. */
  readonly redundant: boolean
}

/** What a rule does for one service. */
export interface ServiceEffect {
  readonly service: string
  /** On how many cases the service would be missing without the rule; a decimal string. */
  readonly decidesAlone: string
  readonly redundant: boolean
}

/** What a rule does. */
export interface RuleAnalysis {
  readonly rule: string
  /** It changes no ladder and no service. */
  readonly dead: boolean
  readonly ladders: readonly LadderEffect[]
  readonly services: readonly ServiceEffect[]
  /** Paths, inside the rule, of alternatives without which nothing would change. */
  readonly deadAlternatives: readonly (readonly (string | number)[])[]
  /** What speaks against it, as the ruleset has it. */
  readonly dissents: readonly Dissent[]
}

/** What a rung is reached by. */
export interface RungAnalysis {
  readonly rung: string
  readonly reachable: boolean
  /** How many cases end on it; a decimal string. */
  readonly cases: string
  /** Its cases in which no rating could be lower without leaving the rung: how many, and the first of them. */
  readonly smallest: { readonly count: string; readonly first: readonly Need[] }
}

/** An exact report on a ruleset, over all of its cases. */
export interface Analysis {
  readonly ruleset: { readonly id: string; readonly version: string }
  /** How many cases there are; a decimal string. */
  readonly cases: string
  readonly ladders: readonly {
    readonly ladder: string
    /** Nodes of its diagram, leaves included. */
    readonly nodes: number
    readonly rungs: readonly RungAnalysis[]
  }[]
  readonly rules: readonly RuleAnalysis[]
}

/** How much of a report is listed. */
export interface AnalyzeOptions {
  /**
   * How many of the smallest cases of each rung are listed, from 0 to 1,000,000.
   *
   * @defaultValue `3`
   */
  readonly first?: number
}

/**
 * What may be spent on all rules together, in children of nodes and of pairs of them: some seconds. The adult ruleset needs
 * 130,000.
 */
const mostSpent = 4_000_000

const optionsShape = optionsOf<AnalyzeOptions>({ first: wholeNumber(0, 1_000_000) })

/**
 * Reports, exactly and over all cases, what every rung and every rule of a ruleset does.
 *
 * @param ruleset - A ruleset.
 * @param options - See {@link AnalyzeOptions}.
 * @returns Plain JSON; counts are decimal strings.
 * @throws {@link RulesetError} (`invalid-ruleset`); `too-large` where the rules interlock in too many ways; {@link UsageError} (`invalid-usage`) for the options.
 */
export function analyze(ruleset: Ruleset, options?: AnalyzeOptions): Analysis {
  const { first = 3 } = readOptions(options, optionsShape)
  const compiled = compileRuleset(parseRuleset(ruleset))
  const diagrams = compileDiagrams(compiled)
  const { id, version } = compiled.ruleset
  const { sizes } = diagrams.order
  return {
    ruleset: { id, version },
    cases: String(sizes.reduce((cases, size) => cases * BigInt(size), 1n)),
    ladders: compiled.ladders.map((_, ladder) => analyzeLadder(ladder, compiled, diagrams, first)),
    rules: withinBounds(() => analyzeRules(compiled, diagrams)),
  }
}

function analyzeLadder(
  ladder: number,
  compiled: CompiledRuleset,
  diagrams: Diagrams,
  first: number,
): Analysis['ladders'][number] {
  const { ladders, dimensions } = compiled
  const diagram = at(diagrams.ladders, ladder)
  const { id, rungs } = at(ladders, ladder)
  const counts = count(diagram, evenWeights(diagram.order.sizes))
  const lowest = dimensions.map(() => 0)
  const movable = new Set(dimensions.keys())
  return {
    ladder: id,
    nodes: diagram.rungs + diagram.depth.length,
    rungs: rungs.map(({ code }, rung) => {
      // The smallest cases from the rung on, less those that overshoot it.
      const smallest = minimalMoves(diagram, {
        positions: lowest,
        direction: 1,
        movable,
        placeOf: (reached) => (reached < rung ? short : reached > rung ? beyond : there),
      })
      return {
        rung: code,
        reachable: at(counts, rung) > 0n,
        cases: String(at(counts, rung)),
        smallest: {
          count: String(smallest.count),
          first: smallest.first(first).map(({ moves }) => needOf(moves, compiled)),
        },
      }
    }),
  }
}

function analyzeRules({ rules, ladders, ruleset }: CompiledRuleset, { order }: Diagrams): RuleAnalysis[] {
  const spend = createSpend(mostSpent)
  const nodes = createNodes(2, order, spend)
  const conditions = createConditions(nodes, order, spend)
  const countWhere = createCountWhere(nodes, order, spend)
  const criteria = rules.map(({ when }) => conditions.of(when))
  /** What makes a rule superfluous: for each of its effects, the other rules that have it as well. */
  const othersOf = (rule: number, sharesEffect: (other: number) => boolean): Condition =>
    conditions.any(criteria.filter((_, other) => other !== rule && sharesEffect(other)))

  return rules.map(({ rule, when, floors }, position) => {
    const raised = ladders.flatMap(({ id }, ladder) => {
      const floor = at(floors, ladder)
      const reaches = (other: number) => at(at(rules, other).floors, ladder) >= floor
      return floor === 0 ? [] : [{ ladder: id, others: othersOf(position, reaches) }]
    })
    const added = rule.adds
      .filter((service) => ruleset.services.some(({ id, always }) => id === service && always === undefined))
      .map((service) => ({
        service,
        others: othersOf(position, (other) => at(rules, other).rule.adds.includes(service)),
      }))
    const effect = (others: Condition) => {
      const cases = countWhere(at(criteria, position), others)
      return { decidesAlone: String(cases), redundant: cases === 0n }
    }
    const effects = [...raised, ...added]
    const without = (alternative: ResolvedCriterion | undefined) =>
      alternative === undefined ? never : conditions.of(alternative)
    const isDead = ({ remaining }: Alternative) =>
      effects.every(
        ({ others }) =>
          countWhere(at(criteria, position), conditions.any([others, without(remaining)])) === 0n,
      )
    const ladderEffects = raised.map(({ ladder, others }) => ({ ladder, ...effect(others) }))
    const serviceEffects = added.map(({ service, others }) => ({ service, ...effect(others) }))
    return {
      rule: rule.id,
      dissents: rule.dissents ?? [],
      dead: [...ladderEffects, ...serviceEffects].every(({ redundant }) => redundant),
      ladders: ladderEffects,
      services: serviceEffects,
      deadAlternatives: alternativesOf(when)
        .filter(isDead)
        .map(({ path }) => ['when', ...path]),
    }
  })
}
