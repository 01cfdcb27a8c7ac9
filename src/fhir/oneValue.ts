import type { Value } from './answerIn.ts'
import type { Report } from './NotUnderstood.ts'
import type { Answers } from './readItems.ts'

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
