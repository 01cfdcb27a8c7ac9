import type { Episode } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { createCaseReader } from '../../src/intake/Case.ts'
import { rulesetById } from '../../src/ruleset/rulesetById.ts'
import { remembered } from './remembered.ts'

const indexOf = remembered((ruleset: Ruleset) => rulesetById(ruleset))

/** What a treatment history makes of each derived dimension: the codes of its lowest and its highest possible rating. */
export function derivedFrom(
  ruleset: Ruleset,
  treatmentHistory: readonly Episode<Ruleset>[],
  assessedOn: string,
): Readonly<Record<string, readonly (string | undefined)[]>> {
  const { least, most } = createCaseReader(indexOf(ruleset))({ assessedOn, treatmentHistory })
  return Object.fromEntries(
    ruleset.dimensions.flatMap(({ id, ratings, derived }, place) =>
      derived === undefined
        ? []
        : [[id, [least, most].map((positions) => ratings[positions[place] ?? Number.NaN]?.code)]],
    ),
  )
}
