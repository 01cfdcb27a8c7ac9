import type { Episode, Intake } from 'level-of-care'
import type { CourseAction, CourseFlag, Transition, TransitionReason } from 'level-of-care/course'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'

/** A check-in, and what must come of it and all that went before. */
interface Chapter {
  readonly intake: Intake
  readonly status: Transition['status']
  /** Where it leads, unless it is the level that the person is in. */
  readonly to?: Episode['level']
  readonly reasons: readonly TransitionReason['code'][]
  /** What has to be done now; nothing unless it is told. */
  readonly actions?: readonly CourseAction['code'][]
  readonly flags?: readonly CourseFlag['code'][]
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

const lookBack = ['look-back'] as const
const weekly = (first: string, weeks: number): readonly string[] =>
  Array.from({ length: weeks }, (_, week) => daysAfter(first, 7 * week))

const same = ['recommended-current'] as const
const waiting = ['recommended-lower', 'not-yet-agreed'] as const
const interrupted = [...waiting, 'interrupted'] as const
const unconfirmed = ['recommended-lower', 'danger-not-past'] as const

/**
 * Two weeks in the hospital; the bridges after it and after the program hold for thirty days each; and eight weeks without a rule
 * that calls for treatment.
 */
const fromHospitalToDischarge: Story = {
  name: 'from the hospital to the end of treatment in twenty-one weeks of weekly check-ins',
  chapters: [
    {
      intake: checkIn('2026-01-05', 'inpatient', ill),
      status: 'continue',
      reasons: same,
      actions: ['ladder'],
    },
    {
      intake: checkIn('2026-01-12', 'inpatient', better),
      status: 'continue',
      reasons: [...unconfirmed, 'not-yet-agreed', 'interrupted'],
      actions: lookBack,
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
      actions: lookBack,
    },
    ...['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16'].map(
      (day): Chapter => ({
        intake: checkIn(day, 'intensive-outpatient', better, [hospital]),
        status: 'continue',
        reasons: same,
        actions: lookBack,
      }),
    ),
    {
      intake: checkIn('2026-02-23', 'intensive-outpatient', well, [hospital]),
      status: 'continue',
      reasons: ['recommended-lower', 'danger-past', 'not-yet-agreed', 'interrupted'],
      actions: lookBack,
    },
    {
      intake: checkIn('2026-03-02', 'intensive-outpatient', well, [hospital]),
      status: 'step-down',
      to: 'outpatient',
      reasons: ['recommended-lower', 'danger-past', 'agreed'],
      actions: lookBack,
    },
    ...['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'].map(
      (day): Chapter => ({
        intake: checkIn(day, 'outpatient', well, [hospital, program]),
        status: 'continue',
        reasons: same,
        actions: lookBack,
      }),
    ),
    ...weekly('2026-04-06', 8).map(
      (day): Chapter => ({
        intake: checkIn(day, 'outpatient', well, [hospital, program]),
        status: 'continue',
        reasons: interrupted,
      }),
    ),
    {
      intake: checkIn('2026-06-01', 'outpatient', well, [hospital, program]),
      status: 'review-ending',
      to: 'self-guided',
      reasons: ['recommended-lower', 'agreed', 'leaves-treatment'],
      actions: ['relapse-plan'],
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
      actions: ['service', 'service'],
      flags: ['response-contradicted'],
    },
    {
      intake: checkIn('2026-05-08', 'intensive-outpatient', { ...well, riskOfHarm: 'imminent' }),
      status: 'step-up',
      to: 'inpatient',
      reasons: ['recommended-higher'],
      actions: ['ladder', 'service', 'service'],
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
      reasons: [...unconfirmed, 'steadiness-not-known', 'not-yet-agreed', 'interrupted'],
    },
    {
      // On one of the days nobody knows of the risk of harm.
      intake: checkIn('2026-06-22', 'intensive-outpatient', well),
      status: 'continue',
      reasons: [...unconfirmed, 'steadiness-not-known', 'agreed'],
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
      actions: ['ladder'],
    },
    {
      intake: checkIn('2026-06-02', level),
      status: 'step-up',
      to: 'inpatient',
      reasons: ['step-up-open', 'recommended-lower'],
      actions: lookBack,
    },
    {
      // Twice it is not recommended any more, but a week is not eight.
      intake: checkIn('2026-06-09', level),
      status: 'continue',
      reasons: [
        ...unconfirmed,
        ...(next === 'self-guided' ? (['not-yet-agreed', 'interrupted'] as const) : (['agreed'] as const)),
      ],
      actions: lookBack,
    },
    {
      intake: checkIn('2026-07-07', level),
      status: 'continue',
      reasons: [
        ...unconfirmed,
        ...(next === 'self-guided' ? (['not-yet-agreed', 'interrupted'] as const) : (['agreed'] as const)),
      ],
      actions: lookBack,
    },
    ...['2026-08-05', '2026-08-29'].map(
      (day): Chapter => ({
        intake: checkIn(day, level),
        status: 'continue',
        reasons: [...unconfirmed, 'agreed'],
        actions: lookBack,
      }),
    ),
    {
      intake: checkIn('2026-08-30', level),
      status: next === 'self-guided' ? 'review-ending' : 'step-down',
      to: next,
      reasons: [
        ...(['recommended-lower', 'agreed'] as const),
        ...(next === 'self-guided' ? (['leaves-treatment'] as const) : []),
      ],
      actions: next === 'self-guided' ? ['relapse-plan'] : [],
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
  name: 'a setback between two good check-ins starts the count anew, and is looked back on for two weeks',
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
      actions: ['service'],
    },
    ...['2026-06-08', '2026-06-15', '2026-06-19'].map(
      (day, position): Chapter => ({
        intake: checkIn(day, 'intensive-outpatient', well),
        status: 'continue',
        reasons: [
          'recommended-lower',
          ...(['rating-rose', 'recommendation-rose'] as const),
          ...(position === 0 ? (['not-yet-agreed', 'interrupted'] as const) : (['agreed'] as const)),
        ],
      }),
    ),
    {
      intake: checkIn('2026-06-20', 'intensive-outpatient', well),
      status: 'step-down',
      to: 'outpatient',
      reasons: ['recommended-lower', 'agreed'],
    },
  ],
}

const gap: Story = {
  name: 'two good check-ins agree if they are at most thirty days apart',
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
    {
      intake: checkIn('2026-08-01', 'intensive-outpatient', well),
      status: 'continue',
      reasons: interrupted,
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
        riskOfHarm: 'low',
        relapseRisk: 'moderate',
      }),
      status: 'continue',
      reasons: waiting,
      actions: ['ladder'],
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

/** Moderate symptoms and impairment, a support that is adequate, willing; all else at its lowest rating. */
const moderate: Partial<Intake> = {
  symptomSeverity: 'moderate',
  functionalImpairment: 'moderate',
  supportSystem: 'adequate',
  commitment: 'willing',
}
const inProgram = (day: string, answers: Partial<Intake> = {}): Intake =>
  checkIn(day, 'intensive-outpatient', { ...moderate, ...answers })

const newIdeation: Story = {
  name: 'a new thought of death beside ratings that would allow a step down',
  chapters: [
    { intake: inProgram('2026-06-01'), status: 'continue', reasons: waiting },
    {
      intake: inProgram('2026-06-08', { riskOfHarm: 'low' }),
      status: 'continue',
      reasons: ['recommended-lower', 'worse', 'agreed'],
      actions: ['service', 'service'],
    },
    {
      // Four weeks later nothing of those weeks is better than what is now.
      intake: inProgram('2026-06-30', { riskOfHarm: 'low' }),
      status: 'step-down',
      to: 'outpatient',
      reasons: ['recommended-lower', 'agreed'],
    },
  ],
}

const everySecondWeek: Story = {
  name: 'severe every second week: nothing is offered in any of them',
  chapters: weekly('2026-06-01', 6).map((day, week) => ({
    intake: checkIn(day, 'partial-hospitalization', {
      ...moderate,
      symptomSeverity: week % 2 === 0 ? 'moderate' : 'severe',
    }),
    status: 'continue',
    reasons: [
      'recommended-lower',
      ...(week === 0 ? ['not-yet-agreed' as const] : ['rating-rose' as const, 'agreed' as const]),
    ],
  })),
}

const twoAtOnce: Story = {
  name: 'two ratings worse than a week ago, neither of them by much',
  chapters: [
    { intake: inProgram('2026-06-01', { relapseRisk: 'low' }), status: 'continue', reasons: waiting },
    {
      intake: inProgram('2026-06-08', { relapseRisk: 'moderate', commitment: 'ambivalent' }),
      status: 'continue',
      reasons: ['recommended-lower', 'worse', 'agreed'],
      actions: ['service', 'service'],
      flags: ['response-contradicted'],
    },
  ],
}

const withdrawalWithinHours: Story = {
  name: 'the same level, and withdrawal that has to be watched within hours',
  chapters: [
    { intake: inProgram('2026-06-01', { symptomSeverity: 'severe' }), status: 'continue', reasons: same },
    {
      intake: inProgram('2026-06-08', {
        symptomSeverity: 'severe',
        withdrawalRisk: 'moderate',
        substances: ['alcohol'],
      }),
      status: 'continue',
      reasons: same,
      actions: ['ladder', 'ladder', 'service', 'service'],
    },
  ],
}

const needsMore: Partial<Intake> = { symptomSeverity: 'severe', riskOfHarm: 'moderate' }
const toDayProgram = { status: 'step-up', to: 'partial-hospitalization' } as const

const notCarriedOut: Story = {
  name: 'a day program recommended twice, and nothing done about it',
  chapters: [
    {
      intake: inProgram('2026-06-01', needsMore),
      ...toDayProgram,
      reasons: ['recommended-higher'],
      actions: ['ladder'],
    },
    {
      intake: inProgram('2026-06-08', needsMore),
      ...toDayProgram,
      reasons: ['recommended-higher', 'step-up-open'],
    },
    {
      intake: inProgram('2026-06-15'),
      ...toDayProgram,
      reasons: ['step-up-open', 'recommended-lower'],
      actions: lookBack,
    },
    {
      // An assessment that is not settled says nothing against it.
      intake: inProgram('2026-06-18', { supervision: null }),
      ...toDayProgram,
      reasons: ['step-up-open', 'not-settled'],
      actions: lookBack,
    },
    {
      intake: inProgram('2026-06-22'),
      status: 'continue',
      reasons: ['recommended-lower', 'steadiness-not-known', 'not-yet-agreed', 'interrupted'],
      actions: lookBack,
    },
  ],
}

const declined: Story = {
  name: 'a day program that the person declines, on record, and that is recommended again',
  chapters: [
    {
      intake: inProgram('2026-06-01', needsMore),
      ...toDayProgram,
      reasons: ['recommended-higher'],
      actions: ['ladder'],
    },
    {
      intake: inProgram('2026-06-08', {
        treatmentHistory: [
          {
            ...{ level: 'intensive-outpatient', outcome: 'ongoing', response: 'good' },
            confirmations: [{ what: 'step-up-declined', by: 'therapist', on: '2026-06-02' }],
          },
        ],
      }),
      status: 'continue',
      reasons: ['recommended-lower', 'not-yet-agreed', 'interrupted'],
      actions: lookBack,
    },
    {
      intake: inProgram('2026-06-15', needsMore),
      ...toDayProgram,
      reasons: ['recommended-higher'],
      actions: ['ladder', 'service', 'service'],
    },
  ],
}

const carriedOut: Story = {
  name: 'a day program recommended, and begun',
  chapters: [
    {
      intake: inProgram('2026-06-01', needsMore),
      ...toDayProgram,
      reasons: ['recommended-higher'],
      actions: ['ladder'],
    },
    {
      intake: checkIn('2026-06-03', 'partial-hospitalization', { ...moderate, ...needsMore }),
      status: 'continue',
      reasons: same,
    },
    {
      intake: checkIn('2026-06-12', 'partial-hospitalization', { ...moderate, riskOfHarm: 'moderate' }),
      status: 'continue',
      reasons: interrupted,
    },
  ],
}

const riskNotAsked: Story = {
  name: 'a moderate risk, and then twice no answer',
  chapters: [
    {
      intake: inProgram('2026-06-01', { riskOfHarm: 'moderate' }),
      status: 'continue',
      reasons: same,
      actions: ['ladder'],
    },
    ...['2026-06-08', '2026-06-15'].map(
      (day): Chapter => ({
        intake: inProgram(day, { riskOfHarm: null }),
        status: 'continue',
        reasons: ['not-settled'],
        actions: ['ask'],
      }),
    ),
  ],
}

const droppedOut: Story = {
  name: 'somebody who left the program early and is in no care now',
  chapters: [
    { intake: inProgram('2026-06-01'), status: 'continue', reasons: waiting },
    {
      intake: inProgram('2026-06-15', {
        treatmentHistory: [
          { level: 'intensive-outpatient', outcome: 'left-early', response: 'good', endedOn: '2026-06-05' },
        ],
      }),
      status: 'not-in-care',
      to: 'outpatient',
      reasons: ['not-in-care'],
      actions: ['outreach'],
    },
  ],
}

const ongoing = (response: Episode['response'], startedOn: string): Partial<Intake> => ({
  treatmentHistory: [{ level: 'outpatient', outcome: 'ongoing', startedOn, response: response ?? null }],
})
const inTherapy = (day: string, answers: Partial<Intake>): Intake =>
  checkIn(day, 'outpatient', { ...moderate, ...answers })

const tooSoon: Story = {
  name: 'no response after three days is not yet one, after eight weeks it is, and getting worse never waits',
  chapters: [
    {
      intake: inTherapy('2026-06-04', ongoing('none', '2026-06-01')),
      status: 'continue',
      reasons: ['recommended-higher', 'trial-too-short'],
    },
    {
      intake: inTherapy('2026-06-08', ongoing('worse', '2026-06-01')),
      status: 'step-up',
      to: 'intensive-outpatient',
      reasons: ['recommended-higher'],
    },
    {
      // What was called for because the person got worse stands.
      intake: inTherapy('2026-07-26', ongoing('none', '2026-06-01')),
      status: 'step-up',
      to: 'intensive-outpatient',
      reasons: ['step-up-open', 'recommended-higher'],
    },
    {
      intake: inTherapy('2026-07-27', ongoing('none', '2026-06-01')),
      status: 'step-up',
      to: 'intensive-outpatient',
      reasons: ['recommended-higher', 'step-up-open'],
    },
  ],
}

const noChange: Story = {
  name: 'thirteen unchanged weeks of outpatient care, with a response that is called good',
  chapters: weekly('2026-01-05', 14).map((day, week) => ({
    intake: inTherapy(day, ongoing('good', '2026-01-05')),
    status: 'continue',
    reasons: same,
    flags: week < 8 ? [] : ['plateau', 'response-contradicted'],
  })),
}

const inHospitalForDays: Story = {
  name: 'a hospital stay is looked at from day to day: two assessments, a day apart',
  chapters: [
    {
      intake: checkIn('2026-06-01', 'inpatient', {
        ...moderate,
        symptomSeverity: 'extreme',
        supervision: 'around-the-clock-medical',
      }),
      status: 'continue',
      reasons: same,
      actions: ['ladder'],
    },
    { intake: checkIn('2026-06-03', 'inpatient', moderate), status: 'continue', reasons: interrupted },
    {
      intake: checkIn('2026-06-04', 'inpatient', moderate),
      status: 'step-down',
      to: 'intensive-outpatient',
      reasons: ['recommended-lower', 'agreed', 'bridge'],
    },
  ],
}

const inResidenceForDays: Story = {
  name: 'residential care: two assessments, three days apart',
  chapters: ['2026-06-01', '2026-06-03', '2026-06-04'].map((day, position) => ({
    intake: checkIn(day, 'residential', moderate),
    ...(position < 2
      ? { status: 'continue', reasons: waiting }
      : {
          status: 'step-down',
          to: 'intensive-outpatient',
          reasons: ['recommended-lower', 'agreed', 'bridge'],
        }),
  })),
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
  newIdeation,
  everySecondWeek,
  twoAtOnce,
  withdrawalWithinHours,
  notCarriedOut,
  declined,
  carriedOut,
  riskNotAsked,
  droppedOut,
  tooSoon,
  noChange,
  inHospitalForDays,
  inResidenceForDays,
]
