import { at } from '../ruleset/lookUp.ts'
import type { DecisiveWays } from './decisiveWays.ts'
import { fastColumns } from './FastColumns.ts'
import { type FastDialect, fastWords } from './FastDialect.ts'
import { fastEnd, fastInvalid, fastOpen, fastPosition } from './fastPositions.ts'
import { fastRung } from './fastRung.ts'
import { firedRules } from './firedRules.ts'
import { inSteps } from './inSteps.ts'
import { metWord } from './metWord.ts'
import type { Bound, Request } from './Request.ts'
import { snake } from './sqlNames.ts'
import { wayComments } from './wayComments.ts'
import { wordsOf } from './wordsOf.ts'

/**
 * The statement that is quickly worked out, and says what the readable one says.
 *
 * Each way in which rules fire has a bit. Lists say which bits each rating leaves, those that all of them leave are met, and
 * a ladder stands at the highest rung that a bit met raises to. The upper bounds are worked out only where something is
 * open; elsewhere they are the lower ones.
 */
export function fastStatement(
  { compiled, names, as, reasons }: Request,
  found: DecisiveWays,
  dialect: FastDialect,
): string[] {
  const { keep, made } = names
  const { dimensions, ladders } = compiled
  const words = fastWords[dialect]
  const columns = { least: fastColumns('least', found, names), most: fastColumns('most', found, names) }
  const [invalid, open] = [made('invalid_dimension'), made('open_')]
  const atLeast = ladders.map(({ id }) => made(`${snake(id)}_at_least`))
  const fired = reasons ? [made('fired_rules')] : []
  const most = dimensions.map(({ id }) => columns.most.end(id))
  const always = [...keep, invalid, open]

  const sums = (bound: Bound) => found.counted.map(([, sum]) => sum(columns[bound].end))
  const met = (bound: Bound) => {
    const { end, counted } = columns[bound]
    const sumOf = new Map(found.counted.map(([name], place) => [name, at(counted, place)]))
    return wordsOf(found.ways).map((ways) => metWord(ways, dimensions, end, sumOf, words))
  }
  const rungs = (bound: Bound) => {
    const parts = wordsOf(found.ways).map((ways, place) => ({ ways, met: at(columns[bound].met, place) }))
    return ladders.map((ladder, place) =>
      fastRung(ladder, at(found.raising, place), parts, invalid, as, words),
    )
  }
  const called = (values: readonly string[], names: readonly string[]) =>
    values.map((value, place) => `${value} AS ${at(names, place)}`)
  const whereOpen = (values: readonly string[], settled: readonly string[]) =>
    values.map((value, place) => `CASE WHEN ${open} = 1 THEN ${value} ELSE ${at(settled, place)} END`)

  const atMost = called(
    whereOpen(rungs('most'), atLeast),
    ladders.map(({ id }) => made(`${snake(id)}_at_most`)),
  )
  const steps: readonly (readonly [name: string, columns: readonly string[]])[] = [
    ['rated_', [...keep, ...dimensions.map((dimension) => fastPosition(dimension, as, names))]],
    [
      'bounded_',
      [
        ...[...keep, fastInvalid(dimensions, names), fastOpen(dimensions, names)],
        ...dimensions.map((dimension) => fastEnd(dimension, 'least', names)),
        ...dimensions.map((dimension) => fastEnd(dimension, 'most', names)),
      ],
    ],
    [
      'counted_',
      [
        ...[...always, ...dimensions.map(({ id }) => columns.least.end(id)), ...most],
        ...fired.map((name) => `${firedRules(compiled, made)} AS ${name}`),
        ...called(sums('least'), columns.least.counted),
      ],
    ],
    [
      'met_',
      [
        ...[...always, ...most, ...fired],
        ...called(whereOpen(sums('most'), columns.least.counted), columns.most.counted),
        ...called(met('least'), columns.least.met),
      ],
    ],
    [
      'answered_',
      [
        ...[...always, ...fired],
        ...called(whereOpen(met('most'), columns.least.met), columns.most.met),
        ...called(rungs('least'), atLeast),
      ],
    ],
  ]
  return [
    ...wayComments(dimensions, found),
    ...inSteps(
      names.table,
      steps.map(([name, columns]) => [made(name), columns] as const),
      [...keep, ...atLeast.flatMap((least, place) => [least, at(atMost, place)]), ...fired, invalid],
      dialect,
    ),
  ]
}
