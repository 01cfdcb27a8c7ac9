import type { Diagrams } from '../diagram/buildDiagrams.ts'
import { count, evenWeights, type Weights } from '../diagram/count.ts'
import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import type { DimensionId, LadderId, RatingCode, Ruleset, RungCode } from '../rules/Ruleset.ts'

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
  distribution: Distribution,
  { dimensions, index }: CompiledRuleset,
  { places, sizes }: Diagrams['order'],
): Weights {
  for (const id of Object.keys(distribution))
    if (!index.dimensions.has(id))
      throw new RangeError('The distribution names a dimension that is not there.')
  const even = evenWeights(sizes)
  return places.map((place, level) => {
    const { id, ratings } = at(dimensions, place)
    const given = Object.hasOwn(distribution, id) ? distribution[id] : undefined
    if (given === undefined) return at(even, level)
    const codes = ratings.map(({ code }) => code)
    const weights = codes.map((code) => weightOf(Object.hasOwn(given, code) ? given[code] : 0, id))
    if (Object.keys(given).some((code) => !codes.includes(code)))
      throw new RangeError(`The distribution of ${id} names a rating that is not there.`)
    if (weights.every((weight) => weight === 0n))
      throw new RangeError(`The distribution of ${id} weighs nothing.`)
    return weights
  })
}

function weightOf(weight: number | undefined, id: string): bigint {
  if (weight === undefined || !Number.isSafeInteger(weight) || weight < 0)
    throw new RangeError(`The distribution of ${id} needs whole numbers.`)
  return BigInt(weight)
}
