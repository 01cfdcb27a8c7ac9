import type { Episode, Intake } from 'level-of-care'
import type { Transition, TransitionReason } from 'level-of-care/course'
import { checkIn } from './checkIn.ts'

/** A check-in, and what must come of it and all that went before. */
interface Chapter {
  readonly intake: Intake
  readonly status: Transition['status']
  /** Where it leads, unless it is the level that the person is in. */
  readonly to?: Episode['level']
  readonly reasons: readonly TransitionReason['code'][]
}

/** What happens to somebody made up, week after week. */
export interface Story {
  readonly name: string
  readonly chapters: readonly Chapter[]
}

const ill: Partial<Intake> = { symptomSeverity: 'extreme', riskOfHarm: 'high', relapseRisk: 'moderate' }
const better: Partial<Intake> = { symptomSeverity: 'moderate', riskOfHarm: 'low', relapseRisk: 'moderate' }
const well: Partial<Intake> = { symptomSeverity: 'mild' }

const confirmed: Episode['confirmations'] = [
  { what: 'danger-past', by: 'attending psychiatrist', on: '2026-01-18' },
]
const hospital: Episode = {
  level: 'inpatient',
  outcome: 'improved',
  endedOn: '2026-01-20',
  confirmations: confirmed,
}
const program: Episode = { level: 'intensive-outpatient', outcome: 'improved', endedOn: '2026-03-03' }

const same = ['recommended-current'] as const
const waiting = ['recommended-lower', 'not-yet-agreed'] as const
const interrupted = [...waiting, 'interrupted'] as const
const unconfirmed = ['recommended-lower', 'danger-not-past'] as const

/** Fourteen weeks, of which two are in the hospital: the bridges after it and after the program hold for thirty days each. */
const fromHospitalToDischarge: Story = {
  name: 'from the hospital to discharge in fourteen weeks of weekly check-ins',
  chapters: [
    { intake: checkIn('2026-01-05', 'inpatient', ill), status: 'continue', reasons: same },
    {
      intake: checkIn('2026-01-12', 'inpatient', better),
      status: 'continue',
      reasons: [...unconfirmed, 'not-yet-agreed', 'interrupted'],
    },
    {
      intake: checkIn('2026-01-19', 'inpatient', {
        ...better,
        treatmentHistory: [
          { level: 'inpatient', outcome: 'ongoing', response: 'good', confirmations: confirmed },
        ],
      }),
      status: 'step-down',
      to: 'intensive-outpatient',
      reasons: ['recommended-lower', 'danger-past', 'agreed', 'bridge'],
    },
    ...['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16'].map(
      (day): Chapter => ({
        intake: checkIn(day, 'intensive-outpatient', better, [hospital]),
        status: 'continue',
        reasons: same,
      }),
    ),
    {
      intake: checkIn('2026-02-23', 'intensive-outpatient', well, [hospital]),
      status: 'continue',
      reasons: ['recommended-lower', 'danger-past', 'not-yet-agreed', 'interrupted'],
    },
    {
      intake: checkIn('2026-03-02', 'intensive-outpatient', well, [hospital]),
      status: 'step-down',
      to: 'outpatient',
      reasons: ['recommended-lower', 'danger-past', 'agreed'],
    },
    ...['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'].map(
      (day): Chapter => ({
        intake: checkIn(day, 'outpatient', well, [hospital, program]),
        status: 'continue',
        reasons: same,
      }),
    ),
    {
      intake: checkIn('2026-04-06', 'outpatient', well, [hospital, program]),
      status: 'continue',
      reasons: interrupted,
    },
    {
      intake: checkIn('2026-04-13', 'outpatient', well, [hospital, program]),
      status: 'discharge-ready',
      to: 'self-guided',
      reasons: ['recommended-lower', 'agreed', 'leaves-treatment'],
    },
  ],
}

const relapse: Story = {
  name: 'a relapse, and danger after it: each time up at once, and as far as is needed',
  chapters: [
    { intake: checkIn('2026-05-04', 'outpatient', well), status: 'continue', reasons: waiting },
    {
      intake: checkIn('2026-05-06', 'outpatient', { symptomSeverity: 'severe', relapseRisk: 'high' }),
      status: 'step-up',
      to: 'intensive-outpatient',
      reasons: ['recommended-higher'],
    },
    {
      intake: checkIn('2026-05-08', 'intensive-outpatient', { ...well, riskOfHarm: 'imminent' }),
      status: 'step-up',
      to: 'inpatient',
      reasons: ['recommended-higher'],
    },
  ],
}

const missingAnswers: Story = {
  name: 'a week with missing answers starts the count anew, and steps nowhere',
  chapters: [
    {
      intake: checkIn('2026-06-01', 'intensive-outpatient', well),
      status: 'continue',
      reasons: waiting,
    },
    {
      intake: checkIn('2026-06-08', 'intensive-outpatient', { ...well, riskOfHarm: null, commitment: null }),
      status: 'continue',
      reasons: ['not-settled'],
    },
    {
      intake: checkIn('2026-06-15', 'intensive-outpatient', well),
      status: 'continue',
      reasons: [...unconfirmed, 'not-yet-agreed', 'interrupted'],
    },
    {
      // On one of the days nobody knows of the risk of harm.
      intake: checkIn('2026-06-22', 'intensive-outpatient', well),
      status: 'continue',
      reasons: [...unconfirmed, 'agreed'],
    },
    {
      intake: checkIn('2026-06-29', 'intensive-outpatient', {
        ...well,
        treatmentHistory: [
          {
            ...{ level: 'intensive-outpatient', outcome: 'ongoing', response: 'good' },
            confirmations: [{ what: 'danger-past', by: 'therapist', on: '2026-06-24' }],
          },
        ],
      }),
      status: 'step-down',
      to: 'outpatient',
      reasons: ['recommended-lower', 'danger-past', 'agreed'],
    },
  ],
}

/** What is rated low after danger steps nobody down: for ninety days somebody has to say that it is over. */
const afterDanger = (level: 'intensive-outpatient' | 'outpatient', next: Episode['level']): Story => ({
  name: `imminent danger in ${level}, and none ever since: ninety days without a step down`,
  chapters: [
    {
      intake: checkIn('2026-06-01', level, { riskOfHarm: 'imminent' }),
      status: 'step-up',
      to: 'inpatient',
      reasons: ['recommended-higher'],
    },
    {
      intake: checkIn('2026-06-02', level),
      status: 'continue',
      reasons: [...unconfirmed, 'not-yet-agreed', 'interrupted'],
    },
    ...['2026-06-09', '2026-07-07', '2026-08-29'].map(
      (day): Chapter => ({
        intake: checkIn(day, level),
        status: 'continue',
        reasons: [...unconfirmed, 'agreed'],
      }),
    ),
    {
      intake: checkIn('2026-08-30', level),
      status: next === 'self-guided' ? 'discharge-ready' : 'step-down',
      to: next,
      reasons: [
        ...(['recommended-lower', 'agreed'] as const),
        ...(next === 'self-guided' ? (['leaves-treatment'] as const) : []),
      ],
    },
  ],
})

const threeAWeek: Story = {
  name: 'three check-ins a week: it takes the seven days all the same',
  chapters: [
    ...['2026-06-01', '2026-06-03', '2026-06-05'].map(
      (day): Chapter => ({
        intake: checkIn(day, 'partial-hospitalization', well),
        status: 'continue',
        reasons: waiting,
      }),
    ),
    {
      intake: checkIn('2026-06-08', 'partial-hospitalization', well),
      status: 'step-down',
      to: 'intensive-outpatient',
      reasons: ['recommended-lower', 'agreed'],
    },
    {
      // At the new level it begins anew.
      intake: checkIn('2026-06-09', 'intensive-outpatient', well),
      status: 'continue',
      reasons: interrupted,
    },
  ],
}

const setback: Story = {
  name: 'a setback between two good check-ins starts the count anew',
  chapters: [
    {
      intake: checkIn('2026-06-01', 'intensive-outpatient', well),
      status: 'continue',
      reasons: waiting,
    },
    {
      intake: checkIn('2026-06-05', 'intensive-outpatient', { symptomSeverity: 'severe' }),
      status: 'continue',
      reasons: same,
    },
    {
      intake: checkIn('2026-06-08', 'intensive-outpatient', well),
      status: 'continue',
      reasons: interrupted,
    },
  ],
}

const gap: Story = {
  name: 'two good check-ins a month apart are at least seven days apart',
  chapters: [
    {
      intake: checkIn('2026-06-01', 'intensive-outpatient', well),
      status: 'continue',
      reasons: waiting,
    },
    {
      intake: checkIn('2026-07-01', 'intensive-outpatient', well),
      status: 'step-down',
      to: 'outpatient',
      reasons: ['recommended-lower', 'agreed'],
    },
  ],
}

const gradual: Story = {
  name: 'out of the hospital no further than every check-in that counts recommends',
  chapters: [
    {
      intake: checkIn('2026-06-01', 'inpatient', {
        symptomSeverity: 'severe',
        functionalImpairment: 'severe',
      }),
      status: 'continue',
      reasons: waiting,
    },
    {
      intake: checkIn('2026-06-08', 'inpatient', better),
      status: 'step-down',
      to: 'partial-hospitalization',
      reasons: ['recommended-lower', 'agreed', 'lowest-agreed', 'bridge'],
    },
    {
      // The first check-in is not needed any more.
      intake: checkIn('2026-06-15', 'inpatient', better),
      status: 'step-down',
      to: 'intensive-outpatient',
      reasons: ['recommended-lower', 'agreed', 'bridge'],
    },
  ],
}

export const stories: readonly Story[] = [
  fromHospitalToDischarge,
  relapse,
  missingAnswers,
  afterDanger('intensive-outpatient', 'outpatient'),
  afterDanger('outpatient', 'self-guided'),
  threeAWeek,
  setback,
  gap,
  gradual,
]
