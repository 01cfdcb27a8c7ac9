import type { Confirmation, Episode, Intake } from 'level-of-care'
import { explainCourse, type Reassessment, reassess } from 'level-of-care/course'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { dimension } from '../assessor/clinic.ts'
import { checkIn } from './checkIn.ts'
import { staircase } from './ladders.ts'

const past = (on: string, by = 'a psychiatrist'): Confirmation => ({ what: 'danger-past', by, on })

/** Somebody in the program, to whom these words on their care apply. */
const inProgram = (
  assessedOn: string,
  answers: Partial<Intake> = {},
  confirmations: Episode['confirmations'] = null,
): Intake => ({
  ...checkIn(assessedOn, 'intensive-outpatient', answers),
  treatmentHistory: [{ level: 'intensive-outpatient', outcome: 'ongoing', response: 'good', confirmations }],
})

const dangers = ({ reasons }: Reassessment) => reasons.filter(({ code }) => code.startsWith('danger'))

/** Danger in May, and two quiet weeks. */
const quietAfter = (
  risk: NonNullable<Intake['riskOfHarm']> | null,
  ...confirmations: readonly Confirmation[]
) => [
  inProgram('2026-05-04', { riskOfHarm: risk }),
  inProgram('2026-05-11'),
  inProgram('2026-05-18', {}, confirmations),
]

describe('a step down after danger', () => {
  test.each([
    { name: 'high risk of harm', risk: 'high', words: [], status: 'continue' },
    { name: 'imminent risk of harm', risk: 'imminent', words: [], status: 'continue' },
    { name: 'no answer on it', risk: null, words: [], status: 'continue' },
    { name: 'a moderate risk, which is no danger', risk: 'moderate', words: [], status: 'step-down' },
    { name: 'a word on the day itself', risk: 'high', words: [past('2026-05-04')], status: 'continue' },
    { name: 'a word on the next day', risk: 'high', words: [past('2026-05-05')], status: 'step-down' },
    {
      name: 'a word on something else',
      risk: 'high',
      words: [{ ...past('2026-05-05'), what: 'step-up-declined' }],
      status: 'continue',
    },
    {
      name: 'a word before, and one after',
      risk: 'high',
      words: [past('2026-05-12'), past('2026-05-01')],
      status: 'step-down',
    },
  ] as const)('$name: $status', ({ risk, words, status }) => {
    expect(reassess(quietAfter(risk, ...words)).transition.status).toBe(status)
  })

  test('a word on an earlier danger does not speak of a later one', () => {
    const history = [
      inProgram('2026-05-01', { riskOfHarm: 'imminent' }),
      ...quietAfter('high', past('2026-05-02')),
    ]
    expect(reassess(history).transition.status).toBe('continue')
  })

  test('a word stays, wherever it was recorded', () => {
    const [first, second, last] = quietAfter('high', past('2026-05-12'))
    expect(reassess([first, second, last, inProgram('2026-05-25')]).transition.status).toBe('step-down')
  })

  test('the worst and the last are named, and until when it holds', () => {
    const history = [
      inProgram('2026-05-01', { riskOfHarm: 'imminent' }),
      inProgram('2026-05-02', { riskOfHarm: 'imminent' }),
      ...quietAfter('high'),
      inProgram('2026-05-05', { riskOfHarm: null }),
    ]
    expect(dangers(reassess(history))).toEqual([
      {
        code: 'danger-not-past',
        dimension: 'riskOfHarm',
        worst: { rating: 'imminent', assessedOn: '2026-05-02' },
        last: '2026-05-05',
        until: '2026-08-03',
      },
    ])
  })

  test('of several words on one day, the same is named whatever their order', () => {
    const words = [past('2026-05-12', 'b'), past('2026-05-12', 'c'), past('2026-05-12', 'a')]
    const [one, other] = [words, [...words].reverse()].map((some) =>
      dangers(reassess(quietAfter('high', ...some))),
    )
    expect(one).toMatchObject([{ code: 'danger-past', by: 'c', on: '2026-05-12' }])
    expect(one).toEqual(other)
  })
})

describe('options', () => {
  test.each([
    [{ daysAfterDanger: 0 }, 'step-down'],
    [{ daysAfterDanger: 14 }, 'step-down'],
    [{ daysAfterDanger: 15 }, 'continue'],
    [{ dangerousFrom: {} }, 'step-down'],
    [{ dangerousFrom: { riskOfHarm: 'imminent' } }, 'step-down'],
    [{ dangerousFrom: { riskOfHarm: 'high' } }, 'continue'],
    [{ dangerousFrom: { relapseRisk: 'high' } }, 'step-down'],
  ] as const)('%j after a high risk of harm two weeks ago: %s', (options, status) => {
    expect(reassess(quietAfter('high'), options).transition.status).toBe(status)
  })

  test('a ruleset of one’s own says what danger is', () => {
    const ruleset: Ruleset = staircase([], { dimensions: [dimension('temper', ['no', 'some', 'much'])] })
    const treatmentHistory = [{ level: 'days', outcome: 'ongoing', response: 'good' }]
    const visits = ['2026-05-04', '2026-05-11'].map((assessedOn) => ({
      assessedOn,
      need: 'home',
      treatmentHistory,
    }))
    const history = visits.map((visit, position) => ({
      ...visit,
      temper: position === 0 ? 'much' : 'no',
    }))
    const assessor = createAssessor(ruleset)
    const statusBy = (dangerousFrom?: Readonly<Record<string, string>>) =>
      reassess(history, { assessor, ...(dangerousFrom === undefined ? {} : { dangerousFrom }) }).transition
        .status
    expect(statusBy()).toBe('step-down')
    expect(statusBy({ temper: 'much' })).toBe('continue')
  })
})

describe('in words', () => {
  const linesOf = (history: readonly Intake[], language: 'en' | 'es' = 'en') =>
    explainCourse(reassess(history), { language })
      .split('\n')
      .filter((line) => /danger|worst in|peligro|lo más grave/.test(line))

  test('what was, until when it holds, and what ends it', () => {
    expect(linesOf(quietAfter('imminent')).slice(0, 2)).toEqual([
      '- Risk of harm to self or others was imminent on 2026-05-04, the worst in the time looked back on.',
      '- No step down before 2026-08-02, unless a clinician who has evaluated it confirms that the danger is past.',
    ])
    expect(linesOf(quietAfter(null))[0]).toBe(
      '- Risk of harm to self or others was not answered on 2026-05-04, so danger on that day is not ruled out.',
    )
  })

  test('who confirmed that it is over', () => {
    expect(linesOf(quietAfter('high', past('2026-05-12')))[1]).toBe(
      '- On 2026-05-12 it was confirmed that the danger is past, by: a psychiatrist.',
    )
    expect(linesOf(quietAfter(null, past('2026-05-12'))).slice(0, 2)).toEqual([
      '- Risk of harm to self or others was not answered on 2026-05-04, so danger on that day is not ruled out.',
      '- On 2026-05-12 it was confirmed that the danger is past, by: a psychiatrist.',
    ])
  })

  test('in Spanish', () => {
    expect(linesOf(quietAfter('imminent'), 'es').length).toBeGreaterThanOrEqual(2)
    expect(linesOf(quietAfter('high', past('2026-05-12')), 'es').join()).toContain(
      'lo confirmó: a psychiatrist',
    )
    expect(linesOf(quietAfter(null), 'es').join()).toContain('sin respuesta el 4 de mayo de 2026')
  })
})
