import { demandAgreement } from '../agreement.ts'
import { competitors } from '../competitors.ts'
import { type Corpus, corpus, distributions } from '../corpus.ts'
import { completeExamples } from '../examples.ts'
import { intakeOf } from '../intakes.ts'
import { factsOf, ratingsOf } from '../named.ts'
import { assessor, ruleset } from '../ours.ts'
import { calling, race } from '../race.ts'
import type { Effort, Section } from '../Section.ts'
import { resultRows } from '../table.ts'

/** All ladders: the library against rules engines that were given the same rules. */
export async function enginesSection(effort: Effort): Promise<Section> {
  const size = effort.engineCases
  const examples = completeExamples()
  const rows: string[][] = [['what', 'time per call', 'ratio to `evaluate`', 'ratio to `assess`']]
  for (const distribution of distributions)
    rows.push(...(await measure(distribution, corpus(ruleset, distribution, size), effort)))
  if (examples.length > 0) rows.push(...(await measure('examples', examples, effort)))
  return {
    title: 'All ladders, against rules engines',
    note: [
      `${size.toLocaleString('en-US')} cases of each distribution, and the ${examples.length} complete example intakes.`,
      '`evaluate` takes rating codes; `assess` takes an unchecked intake and returns reasons and evidence too;',
      'the engines are given the positions of the ratings as numbers, and return the rungs only.',
    ].join(' '),
    rows,
  }
}

async function measure(label: string, cases: Corpus, effort: Effort): Promise<string[][]> {
  const engines = competitors(ruleset)
  await demandAgreement(ruleset, cases, { competitors: engines })
  const ratings = cases.map((positions) => ratingsOf(ruleset, positions))
  const facts = cases.map((positions) => factsOf(ruleset, positions))
  const contestants = [
    await calling(`\`evaluate\`, ${label}`, assessor.evaluate, ratings),
    await calling(`\`assess\`, ${label}`, assessor.assess, ratings.map(intakeOf)),
  ]
  for (const { name, evaluate } of engines)
    contestants.push(await calling(`${name}, ${label}`, evaluate, facts))
  const results = await race(contestants, effort)
  return resultRows(results, [results[0], results[1]])
}
