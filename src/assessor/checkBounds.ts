import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { minimalMoves } from '../diagram/minimalMoves.ts'
import { createSpend, DiagramTooLarge } from '../diagram/Spend.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Context } from './Context.ts'

/** Answers that one question may have: as many as two dimensions with the longest scales give. The adult one has 42. */
const mostAnswers = 1_024

/**
 * What may be spent on all ways to another level, from the least need up and from the most need down, in branches that are
 * looked at: then those from any case are found within a tenth of a second. The adult ruleset needs 32,000.
 */
const mostSteps = 250_000

/**
 * Refuses a ruleset whose diagrams can be built, but whose questions would take seconds to answer.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`, issue `too-large`).
 */
export function checkBounds(context: Context): void {
  const issues = [...checkAnswers(context), ...checkWays(context)]
  if (issues.length > 0) throw new RulesetError(issues)
}

/** One answer to the question about the treatment history is a rating for every dimension that is derived from it. */
function checkAnswers({ questions, compiled: { dimensions } }: Context): RulesetIssue[] {
  const answers = questions.map(({ indices }) =>
    indices.reduce((product, index) => product * at(dimensions, index).ratings.length, 1),
  )
  if (Math.max(...answers) <= mostAnswers) return []
  const message = `the dimensions that are derived from the treatment history have more than ${mostAnswers} combinations of ratings`
  return [{ path: ['dimensions'], code: 'too-large', message }]
}

function checkWays({ compiled: { level, dimensions }, diagrams }: Context): RulesetIssue[] {
  const diagram = at(diagrams.ladders, level)
  const spend = createSpend(mostSteps)
  const movable = new Set(dimensions.keys())
  const [least, most] = [dimensions.map(() => 0), dimensions.map(({ ratings }) => ratings.length - 1)]
  try {
    for (let rung = 1; rung < diagram.rungs; rung++) {
      const above = (reached: number) => reached >= rung
      minimalMoves(diagram, { positions: least, direction: 1, movable, wanted: above }, spend)
      const below = (reached: number) => reached < rung
      minimalMoves(diagram, { positions: most, direction: -1, movable, wanted: below }, spend)
    }
    return []
  } catch (error) {
    if (!(error instanceof DiagramTooLarge)) throw error
    const message =
      'there are more ways from one level to another than can be counted soon; fewer totals, or totals of fewer dimensions, would help'
    return [{ path: ['rules'], code: 'too-large', message }]
  }
}
