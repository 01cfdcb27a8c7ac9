import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Corpus } from './corpus.ts'
import type { RawIntake } from './intakes.ts'
import { positionsOf } from './named.ts'
import { assessor, ruleset } from './ours.ts'

/** The example intakes that ship with the sources, without the wrong ones. */
export function exampleIntakes(): RawIntake[] {
  const folder = new URL('../../examples/intakes/', import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): RawIntake => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .filter((intake) => assessor.safeAssess(intake).success)
}

/** Those whose every rating is known, as cases. Engines without partial answers can take no others. */
export function completeExamples(): Corpus {
  return exampleIntakes().flatMap((intake) => {
    const { answered } = assessor.assess(intake)
    if (answered.length < ruleset.dimensions.length) return []
    if (answered.some(({ upTo }) => upTo !== undefined)) return []
    return [
      positionsOf(ruleset, Object.fromEntries(answered.map(({ dimension, rating }) => [dimension, rating]))),
    ]
  })
}
