import type { HarmSign } from '../fhir/NotUnderstood.ts'
import type { InstrumentQuestion } from '../instruments/IntakeReport.ts'
import type { Setup } from './Setup.ts'

/** Something to ask about safety. */
export type SafetyQuestion = Pick<InstrumentQuestion, 'id' | 'question'>

/** What to ask about what speaks of harm: one question for each kind of it. */
export function questionsAbout(
  signs: readonly HarmSign[],
  { phrases }: Pick<Setup, 'phrases'>,
): readonly SafetyQuestion[] {
  const kinds = new Set(signs.map(({ kind }) => kind))
  const all = [
    { kind: 'code', id: 'record-speaks-of-harm', question: phrases.speaksOfHarm },
    { kind: 'answer', id: 'answer-speaks-of-harm', question: phrases.answerSpeaksOfHarm },
    { kind: 'unread', id: 'record-may-speak-of-harm', question: phrases.maySpeakOfHarm },
  ] as const
  return all.filter(({ kind }) => kinds.has(kind)).map(({ id, question }) => ({ id, question }))
}
