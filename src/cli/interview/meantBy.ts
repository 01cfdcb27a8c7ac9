import type { Meant } from './Dialog.ts'
import type { Answers, Telling } from './Telling.ts'

/** A value, where the intake with it is sound; otherwise what is wrong with that, in words. */
export function meantBy<T>(value: T, answers: Answers, { assessor, describe }: Telling): Meant<T> {
  const read = assessor.safeAssess(answers)
  return read.success ? { value } : { problem: describe(read.error.issues)[0] ?? '' }
}
