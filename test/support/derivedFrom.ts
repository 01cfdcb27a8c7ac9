import type { Episode } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { assessorOf } from './assessorOf.ts'

/** What a treatment history makes of each derived dimension: the codes of its lowest and its highest possible rating. */
export function derivedFrom(
  ruleset: Ruleset,
  treatmentHistory: readonly Episode<Ruleset>[],
  assessedOn: string,
): Readonly<Record<string, readonly (string | undefined)[]>> {
  const { answered } = assessorOf(ruleset).assess({ assessedOn, treatmentHistory })
  return Object.fromEntries(
    ruleset.dimensions.flatMap(({ id, ratings, derived }) => {
      if (derived === undefined) return []
      const answer = answered.find(({ dimension }) => dimension === id)
      // What may be anything is left out of what is answered.
      if (answer === undefined) return [[id, [ratings[0]?.code, ratings.at(-1)?.code]]]
      return [[id, [answer.rating, answer.upTo ?? answer.rating]]]
    }),
  )
}
