import { corpus, distributions } from '../corpus.ts'
import { exampleIntakes } from '../examples.ts'
import { intakeOf, partialOf } from '../intakes.ts'
import { ratingsOf } from '../named.ts'
import { assessor, ruleset } from '../ours.ts'
import { calling, race } from '../race.ts'
import type { Effort, Section } from '../Section.ts'
import { ratioOf } from '../statistics.ts'
import { resultRows } from '../table.ts'

/** The main job: from an unchecked intake to a recommendation. */
export async function assessSection(effort: Effort): Promise<Section> {
  const contestants = []
  for (const distribution of distributions) {
    const complete = corpus(ruleset, distribution, effort.engineCases).map((positions) =>
      intakeOf(ratingsOf(ruleset, positions)),
    )
    contestants.push(await calling(`complete, ${distribution}`, assessor.assess, complete))
    contestants.push(await calling(`partial, ${distribution}`, assessor.assess, partialOf(complete)))
  }
  const examples = exampleIntakes()
  if (examples.length > 0) contestants.push(await calling('the example intakes', assessor.assess, examples))
  const results = await race(contestants, effort)
  return {
    title: '`assess`, from an unchecked intake',
    note: 'In a partial intake two answers in five are missing, the treatment history among them.',
    rows: [['intake', 'time per call', 'ratio to the first'], ...resultRows(results, [results[0]])],
    bounds: [
      {
        what: 'assess, partial, times a complete one, skewed',
        measured: ratioOf(results[1], results[0]),
        atMost: 5.5,
      },
    ],
  }
}
