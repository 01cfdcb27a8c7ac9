import type { Stretch } from '../boundary/dateTime.ts'
import type { Issue } from '../boundary/Issue.ts'
import { answersShape } from '../instruments/answersShape.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Value } from './answerIn.ts'
import { besideStatedRisk, type ItemValues } from './besideStatedRisk.ts'
import { harmItemsOf } from './harmItems.ts'
import type { Notes } from './NotUnderstood.ts'
import { pointsOf } from './pointsOf.ts'
import type { Said, StatedRisk, Taking } from './Taking.ts'
import { isLater, spanOf } from './whenOf.ts'

/** What was answered last to an instrument. */
export interface JoinedTaking {
  readonly answers: ItemValues
  readonly version: string | undefined
  /** The last day or time of it. */
  readonly on: string
  /** All the time that it may be of. */
  readonly when: Stretch
  /** Where it is from. */
  readonly from: readonly Said[]
  /** The lowest and the highest total, where it cannot be told which of several is the newest. */
  readonly totals?: { readonly least: number; readonly most: number }
}

/**
 * Puts together what was answered to each instrument.
 *
 * What is certainly later takes the place of what is earlier. Where the order cannot be told, the higher need counts, item by
 * item. A draft never takes the place of anything: what is high in it counts. An earlier answer that speaks of harm and that
 * nothing later answers is told.
 */
export function joinTakings(
  takings: readonly Taking[],
  risks: readonly StatedRisk[],
  notes: Notes,
): ReadonlyMap<string, JoinedTaking> {
  const joined = new Map<string, JoinedTaking>()
  const ids = new Set([
    ...takings.map(({ instrument }) => instrument.id),
    ...(risks.length > 0 ? ['cssrs'] : []),
  ])
  for (const id of ids) {
    const all = takings.filter(({ instrument }) => instrument.id === id)
    const found = joinOne(all, id === 'cssrs' ? risks : [], notes)
    if (found !== undefined) joined.set(id, found)
  }
  return joined
}

function joinOne(
  all: readonly Taking[],
  risks: readonly StatedRisk[],
  notes: Notes,
): JoinedTaking | undefined {
  const completed = all.filter(({ standing }) => standing === 'completed')
  const isOver = (said: Said) => completed.some((other) => isLater(other.when, said.when))
  for (const taking of all) {
    if (taking.standing === 'completed' && isOver(taking)) notes.report(taking.path, 'superseded')
    if (isOver(taking) || taking.standing === 'unreleased') tellOfStale(taking, completed, notes)
  }
  const inForce = risksInForce(risks, completed, notes)
  const current = all.filter((taking) => taking.standing !== 'unreleased' && !isOver(taking))
  const dated = current.filter(({ on }) => on !== undefined)
  const versions = new Set(current.map(({ version }) => version))
  if (versions.size > 1) {
    for (const { path } of current)
      notes.report(path, 'contradiction', 'answers to one version of the instrument')
    return undefined
  }
  if (dated.length === 0) {
    // Of an unknown day: not used, but what speaks of harm in it is told.
    for (const taking of current) tellOfStale(taking, completed, notes)
    besideStatedRisk(undefined, inForce, notes)
    return undefined
  }
  const merged = merge(current, notes)
  const answers = besideStatedRisk(merged.answers, inForce, notes)
  if (answers === undefined || Object.keys(answers).length === 0) return undefined
  return {
    answers,
    version: at(current, 0).version,
    on: at(
      dated
        .flatMap(({ on }) => on ?? [])
        .sort()
        .reverse(),
      0,
    ),
    // A level that the items tell as well may be of another time than they are.
    when: spanOf([...current, ...inForce]),
    from: current,
    ...(merged.totals === undefined ? {} : { totals: merged.totals }),
  }
}

/** The answers about harm that nothing later answers. */
function tellOfStale(taking: Taking, completed: readonly Taking[], { sign }: Notes): void {
  const isAnswered = (item: string) =>
    completed.some((other) => isLater(other.when, taking.when) && answers(other, item))
  if (tells(taking, (item) => !isAnswered(item))) sign('answer', taking.path, taking.when)
}

/** Is one of these items about harm answered with more than the lowest? */
function tells(taking: Taking, isMeant: (item: string) => boolean): boolean {
  return harmItemsOf(taking.instrument.id).some((item) => {
    const value = taking.answers.get(item)
    return value !== undefined && !isLowest(taking, item, value) && isMeant(item)
  })
}

function isLowest({ instrument, version }: Taking, item: string, value: Value): boolean {
  return pointsOf(instrument, version, item, value) === 0
}

/** Is an item answered, by itself, by the item that it depends on, or by a total of nothing? */
function answers(taking: Taking, item: string): boolean {
  if (taking.answers.has(item) || taking.answers.get('total') === 0) return true
  const after = taking.instrument.items.find(({ id }) => id === item)?.askedAfter
  const before = after === undefined ? undefined : taking.answers.get(after)
  return after !== undefined && before !== undefined && isLowest(taking, after, before)
}

/** Stated levels that nothing later takes the place of: another level, or all of the items. */
function risksInForce(
  risks: readonly StatedRisk[],
  completed: readonly Taking[],
  { report }: Notes,
): readonly StatedRisk[] {
  const later: readonly Said[] = [
    ...risks.filter(({ standing }) => standing === 'completed'),
    ...completed.filter((taking) => harmItemsOf('cssrs').every((item) => answers(taking, item))),
  ]
  return risks.filter((risk) => {
    const isOver = later.some(({ when }) => isLater(when, risk.when))
    if (isOver) report(risk.path, 'superseded')
    return !isOver
  })
}

/** The higher need of each item; what several say differently is told. */
function merge(
  current: readonly Taking[],
  notes: Notes,
): { readonly answers: ItemValues; readonly totals?: { readonly least: number; readonly most: number } } {
  const { instrument, version } = at(current, 0)
  const completed = current.filter(({ standing }) => standing === 'completed')
  const base = completed.length > 0 ? completed : current
  const merged = new Map<string, Value>()
  const points = (item: string, value: Value) => pointsOf(instrument, version, item, value)
  const differing = new Set<Taking>()
  for (const taking of base)
    for (const [item, value] of taking.answers) {
      const other = merged.get(item)
      if (other !== undefined && other !== value)
        for (const each of base) if (each.answers.has(item)) differing.add(each)
      if (other === undefined || points(item, value) > points(item, other)) merged.set(item, value)
    }
  for (const { path } of differing) notes.report(path, 'order-unknown')
  // What is low in a draft may be unfinished.
  for (const draft of current.filter((taking) => !base.includes(taking)))
    for (const [item, value] of draft.answers) {
      const other = merged.get(item)
      if (points(item, value) > (other === undefined ? 0 : points(item, other))) merged.set(item, value)
    }
  const totals = base.flatMap(({ answers: given }) => given.get('total') ?? []).map(Number)
  const range = { least: Math.min(...totals), most: Math.max(...totals) }
  return {
    answers: sound(current, Object.fromEntries(merged), notes),
    ...(range.least < range.most ? { totals: range } : {}),
  }
}

/**
 * Answers that fit together. A total that the items cannot add up to is told: where it is higher than they are, it counts and
 * of the items only those about harm; otherwise the items count.
 */
function sound(current: readonly Taking[], answered: ItemValues, { report, sign }: Notes): ItemValues {
  const { instrument, version } = at(current, 0)
  const shape = answersShape(instrument, version)
  const isSound = (given: ItemValues) => {
    const issues: Issue[] = []
    shape.read(given, [], issues)
    return issues.length === 0
  }
  if (isSound(answered)) return answered
  for (const each of current)
    if (current.length > 1) report(each.path, 'order-unknown')
    else report(each.path, 'contradiction', 'items and a total that fit together')
  const { total = 0, ...items } = answered
  const sum = Object.entries(items).reduce(
    (all, [item, value]) => all + pointsOf(instrument, version, item, value),
    0,
  )
  if (sum >= Number(total)) return items
  const aboutHarm = harmItemsOf(instrument.id)
  const harm = Object.fromEntries(Object.entries(items).filter(([item]) => aboutHarm.includes(item)))
  const kept = [{ ...harm, total }, { total }].find(isSound) ?? {}
  const isKept = (item: string) => Object.hasOwn(kept, item)
  for (const each of current) if (tells(each, (item) => !isKept(item))) sign('answer', each.path, each.when)
  return kept
}
