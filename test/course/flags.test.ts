import type { Episode, Intake } from 'level-of-care'
import { type CourseFlag, reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'
import { staircase, visit } from './ladders.ts'
import { reassessBy } from './reassessBy.ts'

const start = '2026-03-02'
type Response = NonNullable<Episode['response']> | null

/** Somebody with moderate symptoms in outpatient care, so many days after it began. */
const inTherapy = (
  days: number,
  answers: Partial<Intake> = {},
  response: Response = null,
  startedOn: string | null = start,
): Intake => ({
  ...checkIn(daysAfter(start, days), 'outpatient', {
    symptomSeverity: 'moderate',
    functionalImpairment: 'moderate',
    ...answers,
  }),
  treatmentHistory: [{ level: 'outpatient', outcome: 'ongoing', response, startedOn }],
})
const plateau = (from: number, days: number, assessments: number): CourseFlag => ({
  ...{ code: 'plateau', since: daysAfter(start, from) },
  ...{ days, assessments },
})
const severe = { symptomSeverity: 'severe' } as const
const impaired = { functionalImpairment: 'severe' } as const

describe('a plateau', () => {
  test.each<[string, readonly Intake[], object, readonly CourseFlag[]]>([
    ['a day before the time is up', [inTherapy(0), inTherapy(55)], {}, []],
    ['once the time is up', [inTherapy(0), inTherapy(56)], {}, [plateau(0, 56, 2)]],
    ['counts what is in between', [inTherapy(0), inTherapy(30), inTherapy(56)], {}, [plateau(0, 56, 3)]],
    ['of one assessment nothing is known', [inTherapy(56)], {}, []],
    // What was before the first assessment, nobody knows.
    ['rated too late', [inTherapy(10), inTherapy(65)], {}, []],
    ['rated from the tenth day on', [inTherapy(10), inTherapy(66)], {}, [plateau(10, 56, 2)]],
    [
      'with an admission that is not known',
      [inTherapy(0, {}, null, null), inTherapy(56, {}, null, null)],
      {},
      [plateau(0, 56, 2)],
    ],
    ['with one rating that is better', [inTherapy(0, severe), inTherapy(56)], {}, []],
    ['with ratings that are worse', [inTherapy(0), inTherapy(56, impaired)], {}, [plateau(0, 56, 2)]],
    [
      'with ratings that cannot be compared',
      [inTherapy(0, { relapseRisk: null }), inTherapy(56, { complicatedWithdrawal: null })],
      {},
      [plateau(0, 56, 2)],
    ],
    [
      'after as long as an option says',
      [inTherapy(0), inTherapy(7)],
      { minimumTrialDays: { outpatient: 7 } },
      [plateau(0, 7, 2)],
    ],
    ['not before', [inTherapy(0), inTherapy(6)], { minimumTrialDays: { outpatient: 7 } }, []],
    [
      'in somebody who needs less by now',
      [0, 56].map((day) => inTherapy(day, { symptomSeverity: 'none', functionalImpairment: 'none' })),
      {},
      [],
    ],
  ])('%s', (_, history, options, flags) => {
    expect(reassess(history, options).flags).toEqual(flags)
  })

  test('is none where nothing can improve', () => {
    const past: Episode = { level: 'residential', outcome: 'improved', endedOn: start }
    // The bridge after residential care is all that keeps this person in the program.
    const history = [1, 29].map((day) => checkIn(daysAfter(start, day), 'intensive-outpatient', {}, [past]))
    expect(reassess(history).flags).toEqual([])
  })

  test('is none where nobody says how long care takes to help', () => {
    const stairs = staircase()
    const history = [visit('2026-01-05', 'days', 'days'), visit('2026-11-20', 'days', 'days')]
    expect(reassessBy(stairs, history).flags).toEqual([])
    expect(reassessBy(stairs, history, { minimumTrialDays: { days: 30 } }).flags).toMatchObject([
      { code: 'plateau', assessments: 2 },
      // They are said to respond well.
      { code: 'response-contradicted', response: 'good', improved: 0, worsened: 0 },
    ])
  })

  test('is none in somebody who is in no care', () => {
    const history = [0, 200].map((day) => ({ ...inTherapy(day), treatmentHistory: [] }))
    expect(reassess(history).flags).toEqual([])
  })
})

describe('a stated response that the ratings contradict', () => {
  const contradicted = (response: NonNullable<Response>, improved: number, worsened: number): CourseFlag => ({
    ...{ code: 'response-contradicted', response, since: start },
    ...{ improved, worsened },
  })
  const mild = { symptomSeverity: 'mild', functionalImpairment: 'mild' } as const
  const worse = { symptomSeverity: 'severe', functionalImpairment: 'severe' } as const

  test.each<[Response, Partial<Intake>, readonly CourseFlag[]]>([
    ['good', worse, [contradicted('good', 0, 2)]],
    ['good', severe, []],
    ['good', { ...worse, supportSystem: 'strong' }, [contradicted('good', 0, 2)]],
    ['good', {}, []],
    ['good', mild, []],
    ['none', mild, [contradicted('none', 2, 0)]],
    ['none', { symptomSeverity: 'mild' }, []],
    ['none', { ...mild, relapseRisk: 'low' }, []],
    ['none', worse, []],
    ['worse', mild, [contradicted('worse', 2, 0)]],
    ['worse', worse, []],
    [null, mild, []],
    [null, worse, []],
  ])('%s, and then %j', (response, now, flags) => {
    expect(reassess([inTherapy(0), inTherapy(14, now, response)]).flags).toEqual(flags)
  })

  test('is none where something is better as well', () => {
    const history = [inTherapy(0, { relapseRisk: 'moderate' }), inTherapy(14, worse, 'good')]
    expect(reassess(history).flags).toEqual([])
  })

  test('a good one is contradicted by a plateau', () => {
    expect(reassess([inTherapy(0), inTherapy(56, {}, 'good')]).flags).toEqual([
      plateau(0, 56, 2),
      contradicted('good', 0, 0),
    ])
  })

  test('is none where two are stated', () => {
    const last = inTherapy(14, mild)
    const both: readonly Response[] = ['none', 'good']
    const treatmentHistory = both.map(
      (response): Episode => ({ level: 'outpatient', outcome: 'ongoing', response }),
    )
    expect(reassess([inTherapy(0), { ...last, treatmentHistory }]).flags).toEqual([])
  })

  test('is none where the caller says where the person is', () => {
    const current = { level: 'outpatient', since: start } as const
    for (const treatmentHistory of [[], null]) {
      const history = [0, 14].map((day) => ({ ...inTherapy(day, day > 0 ? mild : {}), treatmentHistory }))
      expect(reassess(history, { current }).flags).toEqual([])
    }
  })
})
