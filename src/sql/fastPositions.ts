import type { Dimension } from '../ruleset/Dimension.ts'
import type { Bound } from './Request.ts'
import { type SqlNames, snake } from './sqlNames.ts'
import { type Writing, written } from './written.ts'

/**
 * A position that is never NULL, because engines that know a column without NULL add and look up in a fraction of the time:
 * what is open has the one behind the last, and what is on no scale the one behind that.
 */
export function fastPosition({ id, ratings }: Dimension, as: Writing, { column, made }: SqlNames): string {
  const whens = ratings.map(
    ({ code }, position) => `WHEN ${column(id)} = ${written(as, code, position)} THEN ${position}`,
  )
  const open = ratings.length
  return `CASE ${whens.join(' ')} WHEN ${column(id)} IS NULL THEN ${open} ELSE ${open + 1} END AS ${positionOf(id, made)}`
}

/** A position at a bound. Where there is no answer it is one all the same, so that every look-up finds something. */
export function fastEnd({ id, ratings }: Dimension, bound: Bound, { made }: SqlNames): string {
  const position = positionOf(id, made)
  const end = bound === 'least' ? 0 : ratings.length - 1
  return `CASE WHEN ${position} >= ${ratings.length} THEN ${end} ELSE ${position} END AS ${made(`${snake(id)}_${bound}`)}`
}

/** The first dimension whose rating is on no scale. */
export function fastInvalid(dimensions: readonly Dimension[], { made }: SqlNames): string {
  const whens = dimensions.map(
    ({ id, ratings }) => `    WHEN ${positionOf(id, made)} > ${ratings.length} THEN '${id}'`,
  )
  return `CASE\n${whens.join('\n')}\n  END AS ${made('invalid_dimension')}`
}

/** Whether anything is open, as 1 or 0. */
export function fastOpen(dimensions: readonly Dimension[], { made }: SqlNames): string {
  const some = dimensions.map(({ id, ratings }) => `${positionOf(id, made)} = ${ratings.length}`)
  return `CASE WHEN ${some.join(' OR ')} THEN 1 ELSE 0 END AS ${made('open_')}`
}

function positionOf(id: string, made: SqlNames['made']): string {
  return made(`${snake(id)}_position`)
}
