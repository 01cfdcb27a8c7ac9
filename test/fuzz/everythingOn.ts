import {
  analyze,
  compare,
  createAssessor,
  parseRuleset,
  type Ruleset,
  RulesetError,
} from 'level-of-care/rules'
import { mulberry32 } from '../bench/corpus.ts'
import { below } from './anyRuleset.ts'

/**
 * Runs every function on a ruleset and on intakes made by chance.
 *
 * @returns How long each took at most, in milliseconds of the processor.
 * @throws {@link RulesetError} where it is refused.
 */
export function everythingOn(given: Ruleset, seed: number): ReadonlyMap<string, number> {
  const random = mulberry32(seed)
  const longest = new Map<string, number>()
  const timed = <T>(name: string, run: () => T): T => {
    const start = process.cpuUsage()
    try {
      return run()
    } finally {
      const { user, system } = process.cpuUsage(start)
      const took = (user + system) / 1_000
      longest.set(name, Math.max(took, longest.get(name) ?? 0))
    }
  }
  const ruleset = timed('parseRuleset', () => parseRuleset(given))
  const assessor = timed('createAssessor', () => createAssessor(ruleset))
  const settled = (choose: (ratings: number) => number) => ({
    assessedOn: '2026-11-20',
    treatmentHistory: [],
    ...Object.fromEntries(
      ruleset.dimensions.flatMap(({ id, ratings, derived }) =>
        derived === undefined ? [[id, ratings[choose(ratings.length)]?.code]] : [],
      ),
    ),
  })
  const intakes = [
    settled(() => 0),
    settled((ratings) => ratings - 1),
    settled((ratings) => below(ratings, random)),
    Object.fromEntries(
      Object.entries(settled((ratings) => below(ratings, random))).filter(
        ([key]) => key === 'assessedOn' || random() < 0.5,
      ),
    ),
    { assessedOn: '2026-11-20' },
  ]
  for (const intake of intakes) {
    const recommendation = timed('assess', () => assessor.assess(intake))
    timed('explain', () => assessor.explain(recommendation))
    for (const name of ['trace', 'questions', 'nextQuestion', 'stepDown', 'stepUp'] as const)
      timed(name, () => assessor[name](intake))
  }
  timed('assessBatch', () => assessor.assessBatch(intakes))
  timed('evaluatePositions', () => assessor.evaluatePositions(new Uint8Array(ruleset.dimensions.length), 0))
  timed('count', () => assessor.count())
  timed('analyze', () => unlessRefused(() => analyze(ruleset)))
  timed('compare', () => compare(ruleset, { ...ruleset, rules: ruleset.rules.slice(1) }))
  return longest
}

/** Not every ruleset that can be assessed with can be analyzed. */
function unlessRefused(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error
  }
}
