import { dateOf, dayNumber } from '../boundary/calendar.ts'
import { minimalMoves, short, there } from '../diagram/minimalMoves.ts'
import { walk } from '../diagram/walk.ts'
import type { Case } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { holds } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import { rankRules } from '../ruleset/rankRules.ts'
import type { Context } from './Context.ts'
import type { StepDown, StepOption, StepOptions, StepUnknown, StepUp } from './StepChange.ts'

/** How many ways are listed; the others are counted. */
const listed = 5

/** What would have to improve for a lower level of care: any lower one, not only the next. */
export function stepDown(intake: Intake, context: Context): StepDown {
  const { compiled, caseOf } = context
  const known = caseOf(intake)
  const unknown = whatIsOpen(known, context)
  if (unknown !== undefined) return unknown
  const rung = levelAt(known.least, context)
  const level = codeOf(rung, context)
  if (rung === 0) return { status: 'lowest', level }
  const changeable = placesWhere(context, (dimension) => dimension.changeable)
  const found = search(known.least, -1, changeable, (reached) => reached < rung, context)
  if (found !== undefined) return found
  // What can improve is at its best, and the rest is as it is.
  const improved = ({ least }: Case) => least.map((position, index) => (changeable.has(index) ? 0 : position))
  const isHeldOn = (day: number) =>
    levelAt(improved(caseOf({ ...intake, assessedOn: dateOf(day) })), context) >= rung
  const until = lastDay(dayNumber(intake.assessedOn), isHeldOn)
  const best = improved(known)
  return {
    status: 'held',
    level,
    by: rankRules(compiled)
      .map((position) => at(compiled.rules, position))
      .filter(({ when, floors }) => at(floors, compiled.level) >= rung && holds(when, best))
      .map(({ rule: { id, label } }) => ({ rule: id, label })),
    ...(until === undefined ? {} : { until }),
  }
}

/** What would raise the level of care: the smallest worsenings of what is rated. */
export function stepUp(known: Case, context: Context): StepUp {
  const unknown = whatIsOpen(known, context)
  if (unknown !== undefined) return unknown
  const rung = levelAt(known.least, context)
  const rated = placesWhere(context, ({ derived }) => derived === undefined)
  const found = search(known.least, 1, rated, (reached) => reached > rung, context)
  return found ?? { status: 'highest', level: codeOf(rung, context) }
}

function whatIsOpen({ least, most }: Case, { questions }: Context): StepUnknown | undefined {
  const open = questions().filter(({ indices }) => indices.some((index) => least[index] !== most[index]))
  return open.length === 0 ? undefined : { status: 'incomplete', unanswered: open.map(({ id }) => id) }
}

function levelAt(positions: readonly number[], { compiled, diagrams }: Context): number {
  return walk(at(diagrams().ladders, compiled.level), positions)
}

function codeOf(rung: number, { compiled }: Context): string {
  return at(at(compiled.ladders, compiled.level).rungs, rung).code
}

function placesWhere(
  { compiled: { dimensions } }: Context,
  test: (dimension: Dimension) => boolean,
): ReadonlySet<number> {
  return new Set([...dimensions.keys()].filter((index) => test(at(dimensions, index))))
}

function search(
  positions: readonly number[],
  direction: 1 | -1,
  movable: ReadonlySet<number>,
  wanted: (rung: number) => boolean,
  context: Context,
): StepOptions | undefined {
  const { compiled, diagrams } = context
  const diagram = at(diagrams().ladders, compiled.level)
  const { count, first } = minimalMoves(diagram, {
    positions,
    direction,
    movable,
    placeOf: (rung) => (wanted(rung) ? there : short),
  })
  if (count === 0n) return undefined
  return {
    status: 'possible',
    level: codeOf(levelAt(positions, context), context),
    options: first(listed).map(({ moves, steps }): StepOption => {
      const moved = [...positions]
      const changes = moves.map(({ index, by }) => {
        const { id, ratings } = at(compiled.dimensions, index)
        const from = at(positions, index)
        const to = from + direction * by
        moved[index] = to
        return { dimension: id, from: at(ratings, from).code, to: at(ratings, to).code }
      })
      return { to: codeOf(levelAt(moved, context), context), changes, rungs: steps }
    }),
    count: String(count),
  }
}

/** In days; no window of a ruleset is longer. */
const longestWindow = 40_000

/**
 * The last day on which the treatment history alone holds the level, if no episode is added and none changes; `undefined`
 * where it never ends. Time can only make episodes stop counting, so what is held no longer stays so: the span between a
 * day on which it is held and one on which it is not is halved.
 */
function lastDay(today: number, isHeldOn: (day: number) => boolean): string | undefined {
  let last = today
  let beyond = today + longestWindow
  if (isHeldOn(beyond)) return undefined
  while (beyond - last > 1) {
    const middle = Math.floor((last + beyond) / 2)
    if (isHeldOn(middle)) last = middle
    else beyond = middle
  }
  return dateOf(last)
}
