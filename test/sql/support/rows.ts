import { type AdultRuleset, adult, assess } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { mulberry32 } from '../../bench/corpus.ts'

/** One row of the table that the engines read, and what `assess` says of it. */
export interface Row {
  readonly ratings: readonly (string | null)[]
  /** Per ladder the lowest and the highest rung that is possible, then the rules that fired. */
  readonly expected: readonly string[]
}

/** Histories that settle the two derived dimensions in different ways, and one that was not asked for. */
const histories = [
  undefined,
  [],
  [],
  [],
  [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }],
  [{ level: 'self-guided', outcome: 'worsened', endedOn: '2026-10-30' }],
  [{ level: 'intensive-outpatient', outcome: 'unchanged', endedOn: '2026-05-30' }],
  [{ level: 'intensive-outpatient', outcome: 'improved', endedOn: '2026-11-10' }],
  [{ level: 'partial-hospitalization', outcome: 'worsened', endedOn: '2026-11-15' }],
  [{ level: 'residential', outcome: 'improved', endedOn: '2026-11-12' }],
  [{ level: 'inpatient', outcome: 'recovered', endedOn: '2026-11-18' }],
]

/** How likely each position is, so that many rows are settled and many are not, on every level. */
const weights = [60, 26, 9, 3, 2]

/** Generated cases with questions left open, and what `assess` says of each. */
export function rowsOf(size: number, seed: number): Row[] {
  const random = mulberry32(seed)
  const rated = (adult as Ruleset).dimensions.filter(({ derived }) => derived === undefined)
  return Array.from({ length: size }, () => {
    const open = random() < 0.5 ? 0 : random() * 0.3
    const answers = rated.map(({ id, ratings }) => {
      if (random() < open) return [id, null] as const
      const total = weights.slice(0, ratings.length).reduce((sum, weight) => sum + weight)
      let left = random() * total
      const position = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      return [id, String(ratings[position]?.code)] as const
    })
    const treatmentHistory = histories[Math.floor(random() * histories.length)]
    return rowOf({ ...Object.fromEntries(answers), treatmentHistory })
  })
}

function rowOf(answers: Readonly<Record<string, unknown>>): Row {
  const { ladders, reasons, answered } = assess({ assessedOn: '2026-11-20', ...answers })
  const rungs = (adult as AdultRuleset).ladders.flatMap(({ id, rungs }) => {
    const answer = ladders[id]
    if (answer.status === 'final') return [answer.rung, answer.rung]
    const order = rungs.map(({ code }) => String(code))
    const highest = [...answer.possible].sort((a, b) => order.indexOf(b) - order.indexOf(a))[0]
    return [answer.atLeast, String(highest)]
  })
  const fired = new Set<string>(
    reasons.flatMap(({ rule, restates }) => [rule, ...restates.map(({ rule }) => rule)]),
  )
  const derived = new Map<string, string>(
    answered.flatMap(({ dimension, rating }) => (rating === undefined ? [] : [[dimension, rating]])),
  )
  return {
    ratings: (adult as Ruleset).dimensions.map(({ id }) => derived.get(id) ?? null),
    expected: [
      ...rungs,
      adult.rules
        .filter(({ id }) => fired.has(id))
        .map(({ id }) => id)
        .join(' '),
    ],
  }
}

/** The columns of the table, which every engine takes without quotes, by dimension. */
export const columns: Readonly<Record<string, string>> = Object.fromEntries(
  adult.dimensions.map(({ id }) => [id, id.replace(/[A-Z]/g, (letter) => `_${letter}`).toLowerCase()]),
)

/** The rows as CSV, with their number first; what is unanswered is `\N`. */
export function csvOf(rows: readonly Row[]): string {
  const header = ['member', ...Object.values(columns)].join(',')
  return [
    header,
    ...rows.map(({ ratings }, row) => [row, ...ratings.map((code) => code ?? '\\N')].join(',')),
  ].join('\n')
}
