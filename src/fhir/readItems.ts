import type { Path } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { answerIn, type Value } from './answerIn.ts'
import type { Report } from './NotUnderstood.ts'
import { type Given, own, textOf } from './readPlain.ts'
import type { Target } from './targets.ts'

/** Answers by what they answer, each with where it is; a place without a value was not understood. */
export type Answers = Map<string, { readonly path: Path; readonly value: Value | undefined }[]>

/** The answers of a form: those of an episode of care belong together. */
export interface ReadItems {
  readonly top: Answers
  readonly episodes: readonly { readonly path: Path; readonly answers: Answers }[]
}

/** How to find out what an item answers. */
export interface Reading {
  readonly nameOf: (linkId: string) => string | undefined
  readonly targets: ReadonlyMap<string, Target>
  readonly report: Report
}

const history = 'treatmentHistory'

/** Reads all items, those in groups and those below answers too. */
export function readItems(response: Given, { nameOf, targets, report }: Reading): ReadItems {
  const top: Answers = new Map()
  const episodes: { path: Path; answers: Answers }[] = []
  walk(response, [], top)
  return { top, episodes }

  function walk(owner: Given, path: Path, into: Answers): void {
    eachObject(owner, 'item', path, report, (item, itemPath) => readItem(item, itemPath, into))
  }

  function readItem(item: Given, path: Path, into: Answers): void {
    const linkId = textOf(item, 'linkId')
    if (linkId === undefined) report([...path, 'linkId'], 'missing', 'a linkId')
    const name = linkId === undefined ? undefined : nameOf(linkId)
    if (own(item, 'modifierExtension') !== undefined) {
      report(path, 'modifier-extension')
      // There was an episode, and nothing is known of it.
      if (name === history) episodes.push({ path, answers: new Map() })
      return
    }
    const target = name === undefined ? undefined : targets.get(name)
    const hasAnswers = own(item, 'answer') !== undefined
    if (hasAnswers && target === undefined) report(path, 'unknown-item')
    if (name === history) {
      const answers: Answers = new Map()
      walk(item, path, answers)
      // Forms hand in an empty group where nobody filled it in.
      if (saysAnything(item)) episodes.push({ path, answers })
    } else walk(item, path, into)
    eachObject(item, 'answer', path, report, (answer, answerPath) => {
      if (own(answer, 'modifierExtension') !== undefined) report(answerPath, 'modifier-extension')
      else if (name !== undefined && target !== undefined) {
        const value = answerIn(answer, target, answerPath, report)
        const said = into.get(name) ?? []
        said.push({ path: answerPath, value })
        into.set(name, said)
      }
      walk(answer, answerPath, into)
    })
  }
}

/** Goes through the objects of a list; what is none is reported. */
function eachObject(
  owner: Given,
  key: 'item' | 'answer',
  path: Path,
  report: Report,
  read: (part: Given, path: Path) => void,
): void {
  const list = own(owner, key)
  if (list === undefined) return
  if (!Array.isArray(list)) {
    report([...path, key], 'invalid-type', 'a list')
    return
  }
  list.forEach((part: unknown, position) => {
    const where = [...path, key, position]
    if (isObject(part)) read(part, where)
    else report(where, 'invalid-type', 'an object')
  })
}

/** Was anything answered in a group, understood or not? */
function saysAnything(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(saysAnything)
  return isObject(part) && (own(part, 'answer') !== undefined || saysAnything(own(part, 'item')))
}

/** The last parts of all `linkId`s: which codes of LOINC are there says which instrument it is. */
export function linkIdsIn(response: Given): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    else if (isObject(part)) {
      const linkId = textOf(part, 'linkId')
      if (linkId !== undefined) found.add(linkId.slice(linkId.lastIndexOf('/') + 1))
      walk(own(part, 'item'))
      walk(own(part, 'answer'))
    }
  }
  walk(own(response, 'item'))
  return found
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
