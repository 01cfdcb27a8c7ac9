import { type Issue, issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { anything } from '../boundary/leaves.ts'
import { answersOf } from '../boundary/recordOf.ts'
import { type ReadPath, refuse, type Shape } from '../boundary/Shape.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import type { Instrument, Item } from './Instrument.ts'
import { itemsOfFlag } from './itemsOfFlag.ts'
import type { Points } from './Points.ts'
import { type AnswerOption, possibleAnswers } from './possibleAnswers.ts'
import { added, type Range } from './Range.ts'

/** Answers that were read: the points, and what is missing. */
export interface ReadAnswers {
  readonly points: Points
  readonly basis: 'items' | 'total'
  readonly missing: readonly string[]
}

const expected = 'a list of answers, or an object with items or a total'

/**
 * The shape of the answers to an instrument: a list in the order of the items, or an object with items, a total, or both.
 * What is `null` is not answered. What is wrong in a list is told by the name of the item, too.
 */
export function answersShape(instrument: Instrument, version: string | undefined): Shape<ReadAnswers> {
  const options = new Map(
    instrument.items.map((item) => [item.id, possibleAnswers(instrument, item, version)]),
  )
  const fields = [...options].map(([id, allowed]) => [id, answerShape(allowed)] as const)
  const byItem = answersOf<Given>({ ...Object.fromEntries(fields), total: anything })
  return {
    kind: 'anything',
    expected: [expected],
    aboutPerson: true,
    read(value, path, issues) {
      const keyed = Array.isArray(value) ? inOrder(instrument, value, path, issues) : value
      if (keyed === undefined) return undefined
      if (!isObject(keyed)) return refuse(['invalid-type', expected], path, issues)
      const given = byItem.read(keyed, path, issues)
      return given && readGiven(instrument, options, given, path, issues)
    },
  }
}

/** By item, the position of the answer among its options; the total as it was handed in. */
interface Given {
  readonly [item: string]: unknown
}

type Options = ReadonlyMap<string, readonly AnswerOption[]>
type Positions = ReadonlyMap<string, number>

/** One answer: what is read is its position among the options. */
function answerShape(allowed: readonly AnswerOption[]): Shape<number> {
  const values = allowed.map(({ value }) => value)
  const expected = values.map(String)
  return {
    kind: 'anything',
    expected,
    read(value, path, issues) {
      const position = allowed.findIndex((each) => each.value === value)
      if (position >= 0) return position
      const isSameType = typeof value === typeof at(values, 0)
      return refuse([isSameType ? 'invalid-value' : 'invalid-type', ...expected], path, issues)
    },
  }
}

/** A list by item: of all items, or of those that belong to the total. */
function inOrder(
  { items }: Instrument,
  list: readonly unknown[],
  path: ReadPath,
  issues: Issue[],
): Given | undefined {
  // Read once: a proxy might say something else next.
  const { length } = list
  const ids = items.map(({ id }) => id)
  const scored = items.filter((item) => item.scored !== false).map(({ id }) => id)
  const order = [ids, scored].find((each) => each.length === length)
  if (order !== undefined) return Object.fromEntries(order.map((id, place) => [id, list[place]]))
  const counts = [...new Set([scored.length, ids.length])]
  issues.push(issueOf([...path], 'item-count', `${counts.join(' or ')} answers, or an object with items`))
  return undefined
}

function readGiven(
  instrument: Instrument,
  options: Options,
  given: Given,
  path: ReadPath,
  issues: Issue[],
): ReadAnswers {
  const positions = positionsOf(instrument, given)
  const ranges = new Map(
    instrument.items.map(({ id }) => [id, rangeOf(lookUp(options, id), positions.get(id))]),
  )
  const scored = instrument.items.filter((item) => item.scored !== false).map(({ id }) => id)
  const sum = added(scored.map((id) => lookUp(ranges, id)))
  const basis = (given.total ?? null) === null ? 'items' : 'total'
  const total =
    basis === 'items' ? sum : readTotal(instrument, options, positions, given.total, sum, path, issues)
  return { points: { items: ranges, total, scored }, basis, missing: missingOf(instrument, positions) }
}

/** Which option each item was answered with. What is not asked after an answer counts as the lowest. */
function positionsOf({ items }: Instrument, given: Given): Positions {
  const positions = new Map<string, number>()
  for (const { id, askedAfter } of items) {
    const position = given[id]
    if (typeof position === 'number') positions.set(id, position)
    // The items are in the order in which they are asked, so that one has been read.
    else if (askedAfter !== undefined && positions.get(askedAfter) === 0) positions.set(id, 0)
  }
  return positions
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

/** A total that was handed in; all that the items allow where it is wrong. */
function readTotal(
  instrument: Instrument,
  options: Options,
  positions: Positions,
  total: unknown,
  sum: Range,
  path: ReadPath,
  issues: Issue[],
): Range {
  const problem = (code: string, expected: string): Range => {
    issues.push(issueOf([...path, 'total'], code, expected))
    return sum
  }
  if (instrument.total === 'none')
    return problem('no-total', 'items: adding up those of this instrument means nothing')
  const withItems = positions.size > 0
  const expected = `a whole number from ${sum.least} to ${sum.most}`
  // The range would tell what was answered to the items.
  if (typeof total !== 'number' || !Number.isInteger(total))
    return problem('invalid-type', withItems ? 'a whole number' : expected)
  const lists = instrument.items
    .filter((item) => item.scored !== false)
    .map(({ id }) => {
      const points = lookUp(options, id).map((option) => option.points)
      const position = positions.get(id)
      return position === undefined ? points : [at(points, position)]
    })
  if (sumsOf(lists).has(total)) return { least: total, most: total }
  return withItems
    ? problem('contradiction', 'the total that the answered items allow')
    : problem('out-of-range', expected)
}

/** The items that are not answered and would tell something; an item to ask first comes before those that depend on it. */
function missingOf({ items, flags }: Instrument, positions: Positions): string[] {
  const told = new Set(flags.flatMap(itemsOfFlag))
  const open = (item: Item) => !positions.has(item.id)
  const needed = items.filter((item) => open(item) && (item.scored !== false || told.has(item.id)))
  return items
    .filter(
      (item) => needed.includes(item) || (open(item) && needed.some((other) => other.askedAfter === item.id)),
    )
    .map(({ id }) => id)
}
