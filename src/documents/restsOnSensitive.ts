import type { Recommendation } from '../assessor/Recommendation.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import { holds } from '../ruleset/holds.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

const compiledOf = /* @__PURE__ */ oncePer((ruleset: Ruleset): CompiledRuleset => compileRuleset(ruleset))

/**
 * The ladders that would stand lower if nobody had told what is sensitive. Where there is one, the level or the urgency alone
 * tells whoever reads along that something was told, and what.
 */
export function restsOnSensitive(
  { answered }: Pick<Recommendation, 'answered'>,
  ruleset: Ruleset,
): readonly string[] {
  const compiled = compiledOf(ruleset)
  const ratings = new Map(answered.map(({ dimension, rating }) => [dimension, rating]))
  const proven = (tells: (sensitive: boolean) => boolean): readonly number[] => {
    const positions = compiled.dimensions.map(({ id, sensitive }) => {
      const rating = ratings.get(id)
      return rating === undefined || !tells(sensitive)
        ? 0
        : lookUp(lookUp(compiled.byId.dimensions, id).ratings, rating)
    })
    const fired = compiled.rules.filter(({ when }) => holds(when, positions))
    return compiled.ladders.map((_, ladder) => Math.max(0, ...fired.map(({ floors }) => at(floors, ladder))))
  }
  const all = proven(() => true)
  const harmless = proven((sensitive) => !sensitive)
  return compiled.ladders.flatMap(({ id }, ladder) => (all[ladder] === harmless[ladder] ? [] : [id]))
}
