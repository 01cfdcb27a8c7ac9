import { demandAgreement } from '../agreement.ts'
import { competitors } from '../competitors.ts'
import { type Corpus, corpus, distributions } from '../corpus.ts'
import { completeExamples } from '../examples.ts'
import { intakeOf } from '../intakes.ts'
import { factsOf, ratingsOf } from '../named.ts'
import { assessor, ruleset } from '../ours.ts'
import { calling, type Result, race } from '../race.ts'
import type { Bound, Effort, Section } from '../Section.ts'
import { ratioOf } from '../statistics.ts'
import { resultRows } from '../table.ts'

/** All ladders: the library against rules engines that were given the same rules. */
export async function enginesSection(effort: Effort): Promise<Section> {
  const size = effort.engineCases
  const examples = completeExamples()
  const rows: string[][] = [['what', 'time per call', 'ratio to `evaluate`', 'ratio to `assess`']]
  const bounds: Bound[] = []
  const add = async (label: string, cases: Corpus) => {
    const results = await measure(label, cases, effort)
    rows.push(...resultRows(results, [results[0], results[1]]))
    for (const [engine, least] of Object.entries(leastTimes)) {
      const other = results.find(({ name }) => name.startsWith(engine))
      bounds.push({
        what: `${engine}, times evaluate, ${label}`,
        measured: ratioOf(other, results[0]),
        atLeast: least,
      })
    }
  }
  for (const distribution of distributions) await add(distribution, corpus(ruleset, distribution, size))
  if (examples.length > 0) await add('examples', examples)
  return {
    title: 'All ladders, against rules engines',
    note: [
      `${size.toLocaleString('en-US')} cases of each distribution, and the ${examples.length} complete example intakes.`,
      '`evaluate` takes rating codes; `assess` takes an unchecked intake and returns reasons and evidence too;',
      'the engines are given the positions of the ratings as numbers, and return the rungs only.',
    ].join(' '),
    rows,
    bounds,
  }
}

/** What every machine that was measured on has reached. */
const leastTimes = { 'json-rules-engine': 700, '@gorules/zen-engine': 100 }

async function measure(label: string, cases: Corpus, effort: Effort): Promise<readonly Result[]> {
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
  return await race(contestants, effort)
}
