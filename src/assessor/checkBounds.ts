import { issueOf } from '../boundary/Issue.ts'
import { RulesetError } from '../boundary/RulesetError.ts'
import { withinBounds } from '../diagram/compileDiagrams.ts'
import { minimalWays, movesFrom, short, there, turned } from '../diagram/minimalMoves.ts'
import { createSpend } from '../diagram/Spend.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Context } from './Context.ts'

/**
 * What may be spent on one question: of all diagrams the branches, and as much as a thousand of them for the answer itself,
 * for each of its answers. The adult ruleset needs 300,000.
 */
const mostPerQuestion = 20_000_000

/**
 * What may be spent on all ways to another level, from the least need up and from the most need down, in branches that are
 * looked at: those from any case are then found within a tenth of a second. The adult ruleset needs 29,000.
 */
const mostSteps = 250_000

/**
 * Refuses a ruleset whose diagrams can be built, but whose questions would take seconds to answer.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`, issue `too-large`).
 */
export function checkBounds({ questions, compiled: { level, dimensions }, diagrams }: Context): void {
  const { ladders, services } = diagrams()
  const sizes = dimensions.map(({ ratings }) => ratings.length)
  const branches = [...ladders, ...services].reduce((sum, { children }) => sum + children.length, 1_000)
  // One answer to the question about the treatment history is a rating for every dimension that is derived from it.
  for (const { indices } of questions())
    if (indices.reduce((product, index) => product * at(sizes, index), branches) > mostPerQuestion)
      throw new RulesetError([
        issueOf(['dimensions'], 'too-large', 'fewer combinations of ratings that are derived'),
      ])
  const diagram = at(ladders, level)
  const upwards = { positions: sizes.map(() => 0), direction: 1, movable: new Set(sizes.keys()) } as const
  const spend = createSpend(mostSteps)
  withinBounds(() => {
    for (let rung = 1; rung < diagram.rungs; rung++) {
      const placeOf = (reached: number) => (reached < rung ? short : there)
      const up = movesFrom(diagram, { ...upwards, placeOf })
      minimalWays(up, spend)
      minimalWays(turned(up), spend)
    }
  })
}
