import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import type { Ladder } from '../ruleset/Ladder.ts'
import type { Dialect } from './Dialect.ts'
import { firedRules } from './firedRules.ts'
import { inSteps } from './inSteps.ts'
import { type ColumnOf, predicate } from './predicate.ts'
import type { Bound, Request } from './Request.ts'
import { type SqlNames, snake } from './sqlNames.ts'
import { type Writing, written } from './written.ts'

/** The statement that an auditor can read: a `CASE` per ladder and bound, one `WHEN` per rule. */
export function readableStatement({ compiled, names, as, reasons }: Request, dialect: Dialect): string[] {
  const { keep, made } = names
  const { dimensions, ladders } = compiled
  const invalid = made('invalid_dimension')
  const rated = dimensions.map(
    (dimension) => `${position(dimension, as, names)} AS ${made(`${snake(dimension.id)}_position`)}`,
  )
  const bounded = (['least', 'most'] as const).flatMap((bound) =>
    dimensions.map(({ id, ratings }) => {
      const open = bound === 'least' ? 0 : ratings.length - 1
      return `COALESCE(${made(`${snake(id)}_position`)}, ${open}) AS ${made(`${snake(id)}_${bound}`)}`
    }),
  )
  const answers = ladders.flatMap((ladder) => [
    `${answer(ladder, 'least', compiled, as, made)} AS ${made(`${snake(ladder.id)}_at_least`)}`,
    `${answer(ladder, 'most', compiled, as, made)} AS ${made(`${snake(ladder.id)}_at_most`)}`,
  ])
  const fired = reasons ? [`${firedRules(compiled, made)} AS ${made('fired_rules')}`] : []
  return inSteps(
    names.table,
    [
      [made('rated_'), [...keep, ...rated, `${firstInvalid(dimensions, as, names)} AS ${invalid}`]],
      [made('bounded_'), [...keep, invalid, ...bounded]],
    ],
    [...keep, ...answers, ...fired, invalid],
    dialect,
  )
}

function position({ id, ratings }: Dimension, as: Writing, { column }: SqlNames): string {
  const whens = ratings.map(
    ({ code }, position) => `WHEN ${column(id)} = ${written(as, code, position)} THEN ${position}`,
  )
  return `CASE ${whens.join(' ')} END`
}

function firstInvalid(dimensions: readonly Dimension[], as: Writing, { column }: SqlNames): string {
  const whens = dimensions.map(({ id, ratings }) => {
    const allowed = ratings.map(({ code }, position) => written(as, code, position)).join(', ')
    return `    WHEN ${column(id)} NOT IN (${allowed}) THEN '${id}'`
  })
  return `CASE\n${whens.join('\n')}\n  END`
}

/** A `CASE` with the most intensive rung first, and one `WHEN` per rule. */
function answer(
  ladder: Ladder,
  bound: Bound,
  { rules, ladders, byId }: CompiledRuleset,
  as: Writing,
  made: SqlNames['made'],
): string {
  const place = ladders.indexOf(ladder)
  const column: ColumnOf = (id) => made(`${snake(id)}_${bound}`)
  const whens = ladder.rungs
    .map(({ code }, position) => ({ code, position }))
    .slice(1)
    .reverse()
    .flatMap(({ code, position }) =>
      rules
        .filter(({ floors }) => floors[place] === position)
        .map(
          ({ rule }) =>
            `    WHEN ${predicate(rule.when, byId, column)} THEN ${written(as, code, position)} /* ${rule.id} */`,
        ),
    )
  const lowest = written(as, String(ladder.rungs[0]?.code), 0)
  return [
    'CASE',
    `    WHEN ${made('invalid_dimension')} IS NOT NULL THEN NULL`,
    ...whens,
    `    ELSE ${lowest}\n  END`,
  ].join('\n')
}
