import type { InstrumentAnswers } from '../instruments/Answered.ts'
import type { Value } from './answerIn.ts'
import type { Report } from './NotUnderstood.ts'
import { type Answers, oneValue } from './readItems.ts'
import type { Target } from './targets.ts'

/** The answers to instruments, by instrument and item. */
export function instrumentAnswersOf(
  answers: Answers,
  targets: ReadonlyMap<string, Target>,
  report: Report,
): {
  readonly instruments: InstrumentAnswers
  readonly scoring: { readonly [instrument: string]: { readonly version: string } }
} {
  const instruments: Record<string, Record<string, Value>> = {}
  const scoring: Record<string, { readonly version: string }> = {}
  const mixed = new Set<string>()
  for (const [name, all] of answers) {
    const target = targets.get(name)
    if (target?.kind !== 'instrument') continue
    const { instrument, version, item } = target
    const value = oneValue(answers, name, report)
    if (value === undefined) continue
    const known = scoring[instrument.id]?.version
    if (version !== undefined && known !== undefined && known !== version) {
      for (const { path } of all) report(path, 'contradiction', 'answers to one version of the instrument')
      mixed.add(instrument.id)
    }
    instruments[instrument.id] = { ...instruments[instrument.id], [item]: value }
    if (version !== undefined) scoring[instrument.id] = { version }
  }
  for (const id of mixed) {
    delete instruments[id]
    delete scoring[id]
  }
  // Every value is one of the options of its item, and every key the id of one.
  return { instruments: instruments as InstrumentAnswers, scoring }
}
