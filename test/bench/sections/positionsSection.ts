import { demandAgreement } from '../agreement.ts'
import { corpus, type Distribution, distributions } from '../corpus.ts'
import { ifElse } from '../ifElse.ts'
import { hotLoops, level, ruleset } from '../ours.ts'
import { calling, type Result, race } from '../race.ts'
import type { Bound, Effort, Section } from '../Section.ts'
import { ratioOf } from '../statistics.ts'
import { resultRows } from '../table.ts'

/** So many that no branch predictor learns them by heart: with 4,096 it does, and branches look a third cheaper. */
const size = 65_536

/** One ladder from rating positions: the library's inner loop against generated code. */
export async function positionsSection(effort: Effort): Promise<Section> {
  const rows: string[][] = [['what', 'time per call', 'ratio to if/else']]
  const bounds: Bound[] = []
  for (const distribution of distributions) {
    const results = await measure(distribution, effort)
    rows.push(...resultRows(results, [results[0]]))
    const measured = ratioOf(results[1], results[0])
    bounds.push({ what: `evaluatePositions, times if/else, ${distribution}`, measured, atMost: 1.5 })
  }
  return {
    title: 'One ladder (`level`) from rating positions',
    note: `${size.toLocaleString('en-US')} cases of each distribution.`,
    rows,
    bounds,
  }
}

async function measure(distribution: Distribution, effort: Effort): Promise<readonly Result[]> {
  const cases = corpus(ruleset, distribution, size)
  const generated = ruleset.ladders.map(({ id }) => ifElse(ruleset, id))
  const { evaluatePositions } = hotLoops
  await demandAgreement(ruleset, cases, {
    evaluators: [
      { name: 'if/else', evaluate: (positions, ladder) => Number(generated[ladder]?.(positions)) },
      ...(evaluatePositions ? [{ name: 'evaluatePositions', evaluate: evaluatePositions }] : []),
    ],
  })
  // Copied once more, so that they lie in memory as they are read: else it is the memory that is measured.
  const inOrder = cases.map((positions) => positions.slice())
  const contestants = [
    await calling(`generated if/else function, ${distribution}`, ifElse(ruleset, 'level'), inOrder),
  ]
  if (evaluatePositions)
    contestants.push(
      await calling(`\`evaluatePositions\`, ${distribution}`, evaluatePositions, inOrder, level),
    )
  return await race(contestants, effort)
}
