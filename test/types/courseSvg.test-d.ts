import { adult } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { scoresOverTime } from 'level-of-care/instruments'
import { courseSvg } from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { expectTypeOf, test } from 'vitest'

const intake = { assessedOn: '2026-11-20' } as const
const reassessment = reassess([intake])

test('it takes what reassess and scoresOverTime return', () => {
  const scores = [scoresOverTime('phq9', [{ on: '2026-11-20', answers: { total: 5 } }])]
  expectTypeOf(courseSvg(reassessment, { scores })).toEqualTypeOf<string>()
  courseSvg(reassessment)
})

test('there is no reader to choose: it is for clinicians', () => {
  // @ts-expect-error It would teach a patient which answer to change.
  courseSvg(reassessment, { reader: 'patient' })
})

test('only what is rated can be drawn', () => {
  courseSvg(reassessment, { dimensions: ['relapseRisk'] })
  // @ts-expect-error It comes from the treatment history.
  courseSvg(reassessment, { dimensions: ['unsuccessfulLevel'] })
})

test('a reassessment by another ruleset comes with its assessor', () => {
  const assessor = createAssessor({ ...adult, id: 'ours' } as const)
  courseSvg(reassess([intake], { assessor }), { assessor })
})

test('an instrument with versions has to name one', () => {
  const scores = [{ on: '2026-11-20', answers: { total: 15 } }]
  scoresOverTime('k10', scores, { version: 'from-1' })
  // @ts-expect-error Nobody knows what a total means without it.
  scoresOverTime('k10', scores)
})
