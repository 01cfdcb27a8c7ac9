import { at } from '../rules/at.ts'
import type { Condition } from './Condition.ts'
import { got } from './got.ts'
import type { Instrument, Item } from './Instrument.ts'
import type { InstrumentIssue } from './InstrumentError.ts'
import { type AnswerOption, optionsOf } from './optionsOf.ts'
import type { Points } from './Points.ts'
import { added, type Range } from './Range.ts'
import { isObject, readPlain } from './readPlain.ts'
import { type Path, refuse, unknownKeys } from './refuse.ts'

/** Answers that were read: the points, and what is missing. */
export interface ReadAnswers {
  readonly points: Points
  readonly basis: 'items' | 'total'
  readonly missing: readonly string[]
  readonly issues: readonly InstrumentIssue[]
}

/** Reads answers as plain JSON: a list in the order of the items, or an object with items, a total, or both. */
export function readAnswers(
  instrument: Instrument,
  version: string | undefined,
  input: unknown,
  path: Path,
): ReadAnswers {
  const ids = instrument.items.map(({ id }) => id)
  const { value, issues: notPlain } = readPlain(input, path, [...ids, 'total'])
  const issues = [...notPlain]
  const given = notPlain.length > 0 ? {} : keyed(instrument, value, path, issues)
  const { total: givenTotal = null, ...answers } = given
  const options = new Map(instrument.items.map((item) => [item.id, optionsOf(instrument, item, version)]))
  const positions = positionsOf(instrument, answers, options, path, issues)
  const ranges = new Map(instrument.items.map(({ id }) => [id, rangeOf(got(options, id), positions.get(id))]))
  const scored = instrument.items.filter((item) => item.scored !== false).map(({ id }) => id)
  const sum = added(scored.map((id) => got(ranges, id)))
  const missing = missingOf(instrument, positions)
  const read = (total: Range): ReadAnswers => ({
    points: { items: ranges, total, scored },
    basis: givenTotal === null ? 'items' : 'total',
    missing,
    issues,
  })
  if (givenTotal === null) return read(sum)
  const reachable = sumsOf(
    scored.map((id) => {
      const position = positions.get(id)
      const points = got(options, id).map((option) => option.points)
      return position === undefined ? points : [at(points, position)]
    }),
  )
  const withItems = Object.keys(answers).length > 0
  const total = readTotal(instrument, givenTotal, sum, reachable, withItems, [...path, 'total'])
  if (typeof total !== 'number') {
    issues.push(total)
    return read(sum)
  }
  return read({ least: total, most: total })
}

/** The answers by item, and the total; without what is `null`, which is not answered. */
function keyed(
  instrument: Instrument,
  value: unknown,
  path: Path,
  issues: InstrumentIssue[],
): Readonly<Record<string, unknown>> {
  const ids = instrument.items.map(({ id }) => id)
  if (Array.isArray(value)) {
    const scored = instrument.items.filter((item) => item.scored !== false).map(({ id }) => id)
    const order = [ids, scored].find(({ length }) => length === value.length)
    if (order !== undefined) return answered(Object.fromEntries(order.map((id, place) => [id, value[place]])))
    const counts = [...new Set([scored.length, ids.length])]
    issues.push(refuse(path, 'item-count', `${counts.join(' or ')} answers, or an object with items`))
    return {}
  }
  if (!isObject(value)) {
    issues.push(refuse(path, 'invalid-type', 'a list of answers, or an object with items or a total'))
    return {}
  }
  const known = [...ids, 'total']
  issues.push(...unknownKeys(value, known, path))
  return answered(Object.fromEntries(Object.entries(value).filter(([key]) => known.includes(key))))
}

function answered(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined && answer !== null),
  )
}

type Options = ReadonlyMap<string, readonly AnswerOption[]>
type Positions = ReadonlyMap<string, number>

/** Which option each item was answered with. What is not asked after an answer counts as the lowest. */
function positionsOf(
  instrument: Instrument,
  answers: Readonly<Record<string, unknown>>,
  options: Options,
  path: Path,
  issues: InstrumentIssue[],
): Positions {
  const positions = new Map<string, number>()
  for (const { id, askedAfter } of instrument.items) {
    const answer = answers[id]
    if (answer === undefined) {
      // The items are in the order in which they are asked, so this one has been read.
      if (askedAfter !== undefined && positions.get(askedAfter) === 0) positions.set(id, 0)
      continue
    }
    const allowed = got(options, id)
    const position = allowed.findIndex(({ value }) => value === answer)
    if (position >= 0) positions.set(id, position)
    else issues.push(wrongAnswer(allowed, answer, [...path, id]))
  }
  return positions
}

function wrongAnswer(allowed: readonly AnswerOption[], answer: unknown, path: Path): InstrumentIssue {
  const expected = allowed.map(({ value }) => String(value))
  const sameType = typeof answer === typeof at(allowed, 0).value
  return refuse(path, sameType ? 'invalid-value' : 'invalid-type', ...expected)
}

function rangeOf(options: readonly AnswerOption[], position: number | undefined): Range {
  const points =
    position === undefined ? options.map((option) => option.points) : [at(options, position).points]
  return { least: Math.min(...points), most: Math.max(...points) }
}

/** Every sum that one number of each list can give: between sparse points some cannot be had. */
function sumsOf(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  let sums = new Set([0])
  for (const list of lists) {
    const next = new Set<number>()
    for (const sum of sums) for (const points of list) next.add(sum + points)
    sums = next
  }
  return sums
}

function readTotal(
  instrument: Instrument,
  total: unknown,
  sum: Range,
  reachable: ReadonlySet<number>,
  withItems: boolean,
  path: Path,
): number | InstrumentIssue {
  if (instrument.total === 'none')
    return refuse(path, 'no-total', 'items: adding up those of this instrument means nothing')
  const expected = `a whole number from ${sum.least} to ${sum.most}`
  if (typeof total !== 'number' || !Number.isInteger(total)) {
    const whole = 'a whole number'
    return refuse(path, 'invalid-type', withItems ? whole : expected)
  }
  if (reachable.has(total)) return total
  // The range would tell what was answered to the items.
  return withItems
    ? refuse(path, 'contradiction', 'the total that the answered items allow')
    : refuse(path, 'out-of-range', expected)
}

/** The items that are not answered and would tell something; an item to ask first comes before those that depend on it. */
function missingOf({ items, flags }: Instrument, positions: Positions): string[] {
  const told = new Set(flags.flatMap(({ when }) => itemsIn(when)))
  const open = (item: Item) => !positions.has(item.id)
  const needed = items.filter((item) => open(item) && (item.scored !== false || told.has(item.id)))
  return items
    .filter(
      (item) => needed.includes(item) || (open(item) && needed.some((other) => other.askedAfter === item.id)),
    )
    .map(({ id }) => id)
}

function itemsIn(condition: Condition): readonly string[] {
  return 'of' in condition ? condition.of.flatMap(itemsIn) : condition.items
}
