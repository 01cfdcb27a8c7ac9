import type { Stretch } from '../boundary/dateTime.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Value } from './answerIn.ts'
import type { ObservedPart } from './observedParts.ts'
import type { Asked } from './observedTarget.ts'
import type { Taking } from './Taking.ts'
import { isLater, spanOf } from './whenOf.ts'

/** What was observed of an item, or of the total. */
export interface ObservedAnswer {
  readonly part: ObservedPart
  readonly target: Asked
  readonly value: Value
}

/**
 * What was answered on one day, put together. An item that was asked again later begins another taking; one that was asked
 * twice in no order that can be told belongs to two.
 */
export function observedTakings(all: readonly ObservedAnswer[]): readonly Taking[] {
  const inOrder = [...all].sort((one, other) => one.part.when.from - other.part.when.from)
  const takings: { at: Map<string, Stretch>; answers: Map<string, Value>; of: ObservedAnswer[] }[][] = []
  for (const answer of inOrder) {
    const { item } = answer.target
    const { when } = answer.part
    const together = takings.at(-1) ?? []
    const isNext = together.some(({ at: times }) => {
      const before = times.get(item)
      return before !== undefined && isLater(when, before)
    })
    const open = isNext ? [] : together
    if (isNext || takings.length === 0) takings.push(open)
    let taking = open.find(({ answers }) => !answers.has(item) || answers.get(item) === answer.value)
    if (taking === undefined) {
      taking = { at: new Map(), answers: new Map(), of: [] }
      open.push(taking)
    }
    taking.at.set(item, when)
    taking.answers.set(item, answer.value)
    taking.of.push(answer)
  }
  return takings.flat().map(({ answers, of }): Taking => {
    const { part, target } = at(of, 0)
    const when = spanOf(of.map((each) => each.part))
    const { path, standing, on } = part
    return { path, standing, on, when, instrument: target.instrument, version: undefined, answers }
  })
}
