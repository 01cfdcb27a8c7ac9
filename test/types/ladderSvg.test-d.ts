import { adult, assess, stepDown } from 'level-of-care'
import { ladderSvg } from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { expectTypeOf, test } from 'vitest'

const intake = { assessedOn: '2026-11-20' } as const
const recommendation = assess(intake)

test('a reader has to be named', () => {
  // @ts-expect-error There is no reader that could be assumed.
  ladderSvg(recommendation, {})
  expectTypeOf(ladderSvg(recommendation, { reader: 'clinician' })).toEqualTypeOf<string>()
})

test('the ways down are for clinicians', () => {
  ladderSvg(recommendation, { reader: 'clinician', stepDown: stepDown(intake) })
  // @ts-expect-error They teach a patient which answer to change.
  ladderSvg(recommendation, { reader: 'patient', stepDown: stepDown(intake) })
})

test('an emergency of another country is told as everywhere else', () => {
  ladderSvg(recommendation, { reader: 'patient', emergency: { now: 'Call.', contacts: 'Call.' } })
  // @ts-expect-error Both texts are needed, whatever of them is drawn.
  ladderSvg(recommendation, { reader: 'patient', emergency: { now: 'Call.' } })
})

test('a recommendation of another ruleset comes with its assessor', () => {
  const assessor = createAssessor({ ...adult, id: 'ours' } as const)
  ladderSvg(assessor.assess(intake), { reader: 'clinician', assessor })
  ladderSvg(assessor.assess(intake), { reader: 'clinician', assessor, stepDown: assessor.stepDown(intake) })
})
