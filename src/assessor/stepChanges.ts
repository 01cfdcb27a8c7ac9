import { dateOf, dayNumber } from '../boundary/calendar.ts'
import type { Way } from '../diagram/firstWays.ts'
import { minimalMoves } from '../diagram/minimalMoves.ts'
import { walk } from '../diagram/walk.ts'
import type { Case } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
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
  const changeable = placesWhere(context, ({ changeable }) => changeable)
  const found = search(known.least, -1, changeable, (reached) => reached < rung, level, context)
  if (found !== undefined) return found
  const best = known.least.map((position, index) => (changeable.has(index) ? 0 : position))
  const until = heldUntil(intake, best, rung, context)
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
  const level = codeOf(rung, context)
  const rated = placesWhere(context, ({ derived }) => derived === undefined)
  const found = search(known.least, 1, rated, (reached) => reached > rung, level, context)
  return found ?? { status: 'highest', level }
}

function whatIsOpen({ least, most }: Case, { questions }: Context): StepUnknown | undefined {
  const open = questions.filter(({ indices }) => indices.some((index) => least[index] !== most[index]))
  return open.length === 0 ? undefined : { status: 'incomplete', unanswered: open.map(({ id }) => id) }
}

function levelAt(positions: readonly number[], { compiled, diagrams }: Context): number {
  return walk(at(diagrams.ladders, compiled.level), positions)
}

function codeOf(rung: number, { compiled }: Context): string {
  return at(at(compiled.ladders, compiled.level).rungs, rung).code
}

type Dimension = Context['compiled']['dimensions'][number]

function placesWhere({ compiled }: Context, test: (dimension: Dimension) => boolean): ReadonlySet<number> {
  return new Set([...compiled.dimensions.keys()].filter((index) => test(at(compiled.dimensions, index))))
}

function search(
  positions: readonly number[],
  direction: 1 | -1,
  movable: ReadonlySet<number>,
  wanted: (rung: number) => boolean,
  code: string,
  context: Context,
): StepOptions | undefined {
  const { compiled, diagrams } = context
  const level = at(diagrams.ladders, compiled.level)
  const { count, first } = minimalMoves(level, { positions, direction, movable, wanted })
  if (count === 0n) return undefined
  const options = first(listed).map((way) => optionOf(way, positions, direction, context))
  return { status: 'possible', level: code, options, count: String(count) }
}

function optionOf(
  { moves, steps }: Way,
  positions: readonly number[],
  direction: number,
  context: Context,
): StepOption {
  const moved = [...positions]
  const changes = moves.map(({ index, by }) => {
    const { id, ratings } = at(context.compiled.dimensions, index)
    const from = at(positions, index)
    const to = from + direction * by
    moved[index] = to
    return { dimension: id, from: at(ratings, from).code, to: at(ratings, to).code }
  })
  return { to: codeOf(levelAt(moved, context), context), changes, rungs: steps }
}

/**
 * The last day on which the treatment history alone holds the level, if no episode is added and none changes.
 *
 * Time can only make episodes stop counting, so the days on which one does are tried in order; the windows end at most
 * so many days after an episode as the ruleset's longest one has.
 */
function heldUntil(
  intake: Intake,
  best: readonly number[],
  rung: number,
  context: Context,
): string | undefined {
  const { dimensions } = context.compiled
  const { caseOf } = context
  const held = (day: number): boolean => {
    const { least } = caseOf({ ...intake, assessedOn: dateOf(day) })
    // What can improve is at its best already, and of the rest only what is derived becomes less with time.
    const positions = best.map((position, index) =>
      at(dimensions, index).changeable ? position : at(least, index),
    )
    return levelAt(positions, context) >= rung
  }
  const today = dayNumber(intake.assessedOn)
  // Once held no longer, it stays so: halve the span between a day on which it is held and one on which it is not.
  let last = today
  let beyond = today + longestWindow(dimensions)
  if (held(beyond)) return undefined
  while (beyond - last > 1) {
    const middle = Math.floor((last + beyond) / 2)
    if (held(middle)) last = middle
    else beyond = middle
  }
  return dateOf(last)
}

/** In days, and no shorter than any window. */
function longestWindow(dimensions: readonly Dimension[]): number {
  const windows = dimensions.map(({ derived }) => {
    if (derived === undefined) return 0
    return derived.method === 'unsuccessful-level' ? derived.withinMonths * 31 : derived.withinDays
  })
  return Math.max(...windows) + 1
}
