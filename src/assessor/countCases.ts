import { issueOf } from '../boundary/Issue.ts'
import { wholeNumber } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { recordOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { UsageError, type UsageIssue } from '../boundary/UsageError.ts'
import type { Diagrams } from '../diagram/buildDiagrams.ts'
import { count, evenWeights, type Weights } from '../diagram/count.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import type { DimensionId, LadderId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/**
 * Per dimension, how much each rating weighs, in whole numbers: of so many people, so many have it. A dimension that is
 * left out weighs all its ratings the same, a rating that is left out weighs nothing.
 */
export type Distribution<R extends Ruleset = Ruleset> = {
  readonly [D in DimensionId<R>]?: { readonly [C in RatingCode<R, D>]?: number }
}

/** How many cases end on each rung, as decimal strings: the numbers can be far beyond what a number holds exactly. */
export interface Counts<R extends Ruleset = Ruleset> {
  /** All cases, or what they weigh. */
  readonly cases: string
  readonly ladders: { readonly [L in LadderId<R>]: { readonly [C in RungCode<R, L>]: string } }
}

/** Counts the cases of a ruleset, or weighs them by a distribution. */
export function countCases(
  distribution: Distribution | undefined,
  compiled: CompiledRuleset,
  { ladders, order }: Diagrams,
): Counts {
  const weights =
    distribution === undefined ? evenWeights(order.sizes) : readWeights(distribution, compiled, order)
  const cases = weights.reduce(
    (product, level) => product * level.reduce((sum, weight) => sum + weight, 0n),
    1n,
  )
  return {
    cases: String(cases),
    ladders: Object.fromEntries(
      compiled.ladders.map(({ id, rungs }, ladder) => {
        const counts = count(at(ladders, ladder), weights)
        return [id, Object.fromEntries(rungs.map(({ code }, rung) => [code, String(at(counts, rung))]))]
      }),
    ),
  }
}

function readWeights(
  given: Distribution,
  compiled: CompiledRuleset,
  { indices, sizes }: Diagrams['order'],
): Weights {
  const { distribution } = readArguments<{ distribution: Distribution }>(
    { distribution: given },
    { distribution: distributionShape(compiled) },
  )
  const even = evenWeights(sizes)
  const nothing: UsageIssue[] = []
  const weights = indices.map((index, level) => {
    const { id, ratings } = at(compiled.dimensions, index)
    const weighed = distribution[id]
    if (weighed === undefined) return at(even, level)
    const weights = ratings.map(({ code }) => BigInt(weighed[code] ?? 0))
    if (weights.every((weight) => weight === 0n))
      nothing.push(issueOf(['distribution', id], 'out-of-range', 'a rating that weighs something'))
    return weights
  })
  if (nothing.length > 0) throw new UsageError(nothing)
  return weights
}

/** Per dimension and rating a weight. */
function distributionShape({ dimensions }: CompiledRuleset): Shape<Distribution> {
  const weight = wholeNumber(0, Number.MAX_SAFE_INTEGER)
  return recordOf<Distribution>(
    Object.fromEntries(
      dimensions.map(({ id, ratings }) => [
        id,
        recordOf<object>(Object.fromEntries(ratings.map(({ code }) => [code, weight]))),
      ]),
    ),
  )
}
