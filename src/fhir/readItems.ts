import type { Stretch } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { answerIn, type Value, type WeightOf } from './answerIn.ts'
import { speaksOfHarmIn } from './codesOf.ts'
import { isAboutHarm, isNameOfHarm } from './harmItems.ts'
import type { Notes, Report } from './NotUnderstood.ts'
import { type Given, own, textOf } from './readPlain.ts'
import { hasValue, riskLevelIn } from './riskLevels.ts'
import { history, type Target } from './targets.ts'

/** Answers by what they answer, each with where it is; a place without a value was not understood. */
export type Answers = Map<string, Answer[]>

/** One answer: where it is, and whether anything was said at all. */
export interface Answer {
  readonly path: Path
  readonly value: Value | undefined
  readonly isGiven: boolean
}

/** The answers of a form: those of an episode of care belong together. */
export interface ReadItems {
  readonly top: Answers
  readonly episodes: readonly { readonly path: Path; readonly answers: Answers }[]
}

/** How to find out what an item answers. */
export interface Reading {
  readonly nameOf: (linkId: string) => string | undefined
  readonly targets: ReadonlyMap<string, Target>
  /** What the caller says that an answer stands for. */
  readonly mapped: (linkId: string, answer: Given) => Value | undefined
  readonly weightFor: (linkId: string) => WeightOf
  readonly notes: Notes
  /** When it was filled in. */
  readonly when: Stretch
}

/** Reads all items, those in groups and those below answers too. */
export function readItems(
  response: Given,
  { nameOf, targets, mapped, weightFor, notes, when }: Reading,
): ReadItems {
  const { report, sign } = notes
  const top: Answers = new Map()
  const episodes: { path: Path; answers: Answers }[] = []
  walk(response, [], top)
  return { top, episodes }

  function walk(owner: Given, path: Path, into: Answers): void {
    eachObject(owner, 'item', path, (item, itemPath) => {
      if (item === undefined) report(itemPath, 'invalid-type', 'an object')
      else readItem(item, itemPath, into)
    })
  }

  function readItem(item: Given, path: Path, into: Answers): void {
    const linkId = textOf(item, 'linkId')
    if (linkId === undefined) report([...path, 'linkId'], 'missing', 'a linkId')
    const name = linkId === undefined ? undefined : nameOf(linkId)
    if (own(item, 'modifierExtension') !== undefined) {
      report(path, 'modifier-extension')
      if (isAboutHarm(item) || (name !== undefined && isNameOfHarm(name))) sign('unread', path, when)
      // There was an episode, and nothing is known of it.
      if (name === history) episodes.push({ path, answers: new Map() })
      return
    }
    const target = name === undefined ? undefined : targets.get(name)
    const answers = own(item, 'answer')
    // Some servers hand in an empty list where nothing was answered.
    const hasAnswers = answers !== undefined && !(Array.isArray(answers) && answers.length === 0)
    if (hasAnswers && target === undefined) {
      report(path, 'unknown-item')
      if (speaksOfHarmIn(answers)) sign('code', path, when)
    }
    if (name === history) {
      const inGroup: Answers = new Map()
      walk(item, path, inGroup)
      // Forms hand in an empty group where nobody filled it in.
      if (saysAnything(item)) episodes.push({ path, answers: inGroup })
    } else walk(item, path, into)
    eachObject(item, 'answer', path, (answer, answerPath) => {
      const isOfHarm = name !== undefined && isNameOfHarm(name)
      if (answer === undefined) {
        report(answerPath, 'invalid-type', 'an object')
        if (isOfHarm) sign('unread', answerPath, when)
        return
      }
      if (own(answer, 'modifierExtension') !== undefined) {
        report(answerPath, 'modifier-extension')
        if (isOfHarm) sign('unread', answerPath, when)
      } else if (name !== undefined && target !== undefined) {
        const value = mapped(linkId ?? '', answer) ?? valueIn(answer, target, linkId ?? '', answerPath)
        const said = into.get(name) ?? []
        said.push({ path: answerPath, value, isGiven: hasValue(answer) })
        into.set(name, said)
      }
      walk(answer, answerPath, into)
    })
  }

  function valueIn(answer: Given, target: Target, linkId: string, path: Path): Value | undefined {
    if (target.kind !== 'risk-level') return answerIn(answer, target, path, report, weightFor(linkId))
    return (
      riskLevelIn(answer) ?? report(path, hasValue(answer) ? 'unknown-code' : 'missing', 'a level of risk')
    )
  }
}

/** Goes through the objects of a list; what is none is `undefined`, and so is something that is no list. */
function eachObject(
  owner: Given,
  key: 'item' | 'answer',
  path: Path,
  read: (part: Given | undefined, path: Path) => void,
): void {
  const list = own(owner, key)
  if (list === undefined) return
  if (!Array.isArray(list)) {
    read(undefined, [...path, key])
    return
  }
  for (const [position, part] of list.entries())
    read(isObject(part) ? part : undefined, [...path, key, position])
}

/** Was anything answered in a group, understood or not? */
function saysAnything(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(saysAnything)
  if (!isObject(part)) return false
  const answer = own(part, 'answer')
  const isAnswered = Array.isArray(answer) ? answer.length > 0 : answer !== undefined
  return isAnswered || saysAnything(own(part, 'item'))
}

/** All `linkId`s that were answered, and their last parts: which codes of LOINC are there says which instrument it is. */
export function linkIdsIn(response: Given): {
  readonly whole: ReadonlySet<string>
  readonly last: ReadonlySet<string>
} {
  const whole = new Set<string>()
  const last = new Set<string>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (isObject(part)) {
      const linkId = textOf(part, 'linkId')
      if (linkId !== undefined) {
        whole.add(linkId)
        last.add(linkId.slice(linkId.lastIndexOf('/') + 1))
      }
      walk(own(part, 'item'))
      walk(own(part, 'answer'))
    }
  }
  walk(own(response, 'item'))
  return { whole, last }
}

/** What was answered, where it was answered once, or always the same; otherwise nothing, and a report. */
export function oneValue(answers: Answers, name: string, report: Report): Value | undefined {
  const all = answers.get(name) ?? []
  const [first, ...others] = all
  if (first === undefined) return undefined
  // One that was not understood might have said something else, and was reported itself.
  if (all.some(({ value }) => value === undefined)) return undefined
  if (others.some(({ value }) => value !== first.value)) {
    for (const { path } of all) report(path, 'contradiction', 'one answer')
    return undefined
  }
  return first.value
}
