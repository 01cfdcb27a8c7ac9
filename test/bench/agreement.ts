import type { Ruleset } from 'level-of-care/rules'
import type { Competitor } from './Competitor.ts'
import type { Corpus } from './corpus.ts'
import { factsOf, ratingsOf } from './named.ts'
import { assessor } from './ours.ts'

/** Anything that gives one ladder's rung for a case, both as positions. */
export interface PositionEvaluator {
  readonly name: string
  readonly evaluate: (positions: Uint8Array, ladder: number) => number
}

/** Whom to compare: only what answers alike may be raced. */
export interface Contenders {
  readonly competitors?: readonly Competitor[]
  readonly evaluators?: readonly PositionEvaluator[]
}

/**
 * Compares everybody with `evaluate` on every case and ladder.
 *
 * @returns One line per disagreement; none when all agree.
 */
export async function disagreements(
  ruleset: Ruleset,
  cases: Corpus,
  { competitors = [], evaluators = [] }: Contenders,
): Promise<string[]> {
  const found: string[] = []
  for (const positions of cases) {
    const expected = assessor.evaluate(ratingsOf(ruleset, positions))
    const facts = factsOf(ruleset, positions)
    const compare = (name: string, ladder: string, rung: string | undefined) => {
      if (rung === expected[ladder]) return
      found.push(`${name}: ${ladder} of [${positions}] is ${rung}, not ${expected[ladder]}`)
    }
    for (const { name, evaluate } of competitors) {
      const answers = await evaluate(facts)
      for (const { id } of ruleset.ladders) compare(name, id, answers[id])
    }
    for (const { name, evaluate } of evaluators) {
      for (const [ladder, { id, rungs }] of ruleset.ladders.entries())
        compare(name, id, rungs[evaluate(positions, ladder)]?.code)
    }
  }
  return found
}

/** Stops the benchmark when anybody answers differently: it would compare different things. */
export async function demandAgreement(
  ruleset: Ruleset,
  cases: Corpus,
  contenders: Contenders,
): Promise<void> {
  const found = await disagreements(ruleset, cases, contenders)
  if (found.length > 0) throw new Error([`${found.length} disagreements:`, ...found.slice(0, 10)].join('\n'))
}
