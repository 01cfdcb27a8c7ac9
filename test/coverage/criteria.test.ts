import type { Intake } from 'level-of-care'
import {
  checkMedicare,
  type MedicareCriterionCheck,
  type MedicareCriterionId,
  type MedicareCriterionStatus,
  type MedicareOptions,
  type MedicareSetting,
} from 'level-of-care/coverage'
import { describe, expect, test } from 'vitest'
import { type Given, restLeast, restOpen } from '../cases/intakeOf.ts'

const [iop, php] = ['intensive-outpatient', 'partial-hospitalization'] as const

/** A criterion in one situation: what is given, what comes of it, and which answers or facts could settle it. */
interface Case {
  readonly what: string
  readonly intake: Intake
  readonly options?: MedicareOptions
  readonly setting?: MedicareSetting
  readonly status: MedicareCriterionStatus
  readonly settledBy?: readonly string[]
}

const least = (given: Given = {}) => restLeast(given)
const open = (given: Given = {}) => restOpen(given)

/** Everything that could settle the level is open. */
const allQuestions = [
  'symptomSeverity',
  'riskOfHarm',
  'functionalImpairment',
  'withdrawalRisk',
  'complicatedWithdrawal',
  'medicalNeeds',
  'coOccurringConditions',
  'relapseRisk',
  'supervision',
  'supportSystem',
  'livingEnvironment',
  'commitment',
  'treatmentHistory',
]

const cases: { readonly [Id in MedicareCriterionId]: readonly Case[] } = {
  hours: [
    { what: 'no plan', intake: least(), status: 'unknown', settledBy: ['plannedHoursPerWeek'] },
    {
      what: 'no plan, however much is recommended',
      intake: least({ supervision: 'daily' }),
      status: 'unknown',
      settledBy: ['plannedHoursPerWeek'],
    },
    {
      what: '8.5 planned for an IOP',
      intake: open(),
      options: { plannedHoursPerWeek: 8.5 },
      status: 'unmet',
    },
    {
      what: '9 planned for an IOP that is recommended',
      intake: least({ symptomSeverity: 'severe' }),
      options: { plannedHoursPerWeek: 9 },
      status: 'met',
    },
    {
      what: '9 planned for an IOP, and nothing says that it is needed',
      intake: open(),
      options: { plannedHoursPerWeek: 9 },
      status: 'unknown',
      settledBy: allQuestions,
    },
    {
      what: '9 planned where outpatient care is recommended',
      intake: least({ symptomSeverity: 'moderate' }),
      options: { plannedHoursPerWeek: 9 },
      status: 'unknown',
    },
    {
      what: '12 planned for an IOP where a PHP is recommended',
      intake: least({ supervision: 'daily' }),
      options: { plannedHoursPerWeek: 12 },
      status: 'met',
    },
    {
      what: '19 planned for a PHP',
      intake: open(),
      setting: php,
      options: { plannedHoursPerWeek: 19 },
      status: 'unmet',
    },
    {
      what: '20 planned for a PHP that is recommended',
      intake: least({ supervision: 'daily' }),
      setting: php,
      options: { plannedHoursPerWeek: 20 },
      status: 'met',
    },
    {
      what: '20 planned for a PHP where an IOP is recommended',
      intake: least({ symptomSeverity: 'severe' }),
      setting: php,
      options: { plannedHoursPerWeek: 20 },
      status: 'unknown',
    },
    {
      what: '20 planned for a PHP where 24-hour care is recommended',
      intake: least({ supervision: 'around-the-clock' }),
      setting: php,
      options: { plannedHoursPerWeek: 20 },
      status: 'unknown',
    },
    {
      what: '20 planned for a PHP at least, and an answer that could call for 24-hour care is open',
      intake: least({ symptomSeverity: 'severe', functionalImpairment: 'severe', relapseRisk: null }),
      setting: php,
      options: { plannedHoursPerWeek: 20 },
      status: 'unknown',
      settledBy: ['relapseRisk'],
    },
    { what: 'none planned', intake: open(), options: { plannedHoursPerWeek: 0 }, status: 'unmet' },
  ],
  'coordinated-program': [
    {
      what: 'outpatient care is recommended',
      intake: least({ symptomSeverity: 'moderate' }),
      status: 'unmet',
    },
    { what: 'an IOP is recommended', intake: least({ symptomSeverity: 'severe' }), status: 'met' },
    {
      what: 'an IOP is recommended, for a PHP',
      intake: least({ symptomSeverity: 'severe' }),
      setting: php,
      status: 'met',
    },
    {
      what: 'an IOP or more, while more is possible',
      intake: open({ symptomSeverity: 'severe' }),
      status: 'unknown',
      settledBy: allQuestions.filter((key) => key !== 'symptomSeverity'),
    },
    { what: 'a PHP is recommended, for an IOP', intake: least({ supervision: 'daily' }), status: 'unknown' },
    {
      what: 'a PHP is recommended, for a PHP',
      intake: least({ supervision: 'daily' }),
      setting: php,
      status: 'met',
    },
    {
      what: '24-hour care is recommended, for a PHP',
      intake: least({ supervision: 'around-the-clock' }),
      setting: php,
      status: 'unknown',
    },
    { what: 'nothing is answered', intake: open(), status: 'unknown', settledBy: allQuestions },
    {
      what: 'one answer is open, and could lead to a program',
      intake: least({ relapseRisk: null }),
      status: 'unknown',
      settledBy: ['relapseRisk'],
    },
    {
      what: 'one answer is open, and could lead to outpatient care at most',
      intake: least({ livingEnvironment: null }),
      status: 'unmet',
    },
    {
      what: 'two answers are open, and only one of them could lead to a program',
      intake: least({ symptomSeverity: 'mild', commitment: null, supervision: null }),
      status: 'unknown',
      settledBy: ['supervision'],
    },
    {
      what: 'an episode without a date could lead to a program',
      intake: least({ treatmentHistory: [{ level: 'inpatient', outcome: 'improved' }] }),
      status: 'unknown',
      settledBy: ['treatmentHistory'],
    },
  ],
  'no-round-the-clock-care': [
    { what: 'nothing is found', intake: least(), status: 'met' },
    { what: 'supervision daily', intake: least({ supervision: 'daily' }), status: 'met' },
    {
      what: 'supervision around the clock',
      intake: least({ supervision: 'around-the-clock' }),
      status: 'unmet',
    },
    {
      what: 'supervision around the clock, and nothing else is known',
      intake: open({ supervision: 'around-the-clock-medical' }),
      status: 'unmet',
    },
    { what: 'medical monitoring', intake: least({ medicalNeeds: 'monitoring' }), status: 'met' },
    { what: '24-hour nursing', intake: least({ medicalNeeds: 'nursing' }), status: 'unmet' },
    { what: 'a hospital for the body', intake: open({ medicalNeeds: 'hospital' }), status: 'unmet' },
    { what: 'withdrawal with daily checks', intake: least({ withdrawalRisk: 'moderate' }), status: 'met' },
    { what: 'severe withdrawal', intake: least({ withdrawalRisk: 'severe' }), status: 'unmet' },
    { what: 'danger', intake: least({ riskOfHarm: 'high' }), status: 'unmet' },
    { what: 'a PHP is recommended', intake: least({ symptomSeverity: 'extreme' }), status: 'met' },
    { what: 'nothing is answered', intake: open(), status: 'unknown', settledBy: allQuestions },
    {
      what: 'one answer is open, and could lead to a 24-hour setting',
      intake: least({ supervision: null }),
      status: 'unknown',
      settledBy: ['supervision'],
    },
    {
      what: 'two answers are open, and only one of them could lead to a 24-hour setting',
      intake: least({ symptomSeverity: 'mild', commitment: null, supervision: null }),
      status: 'unknown',
      settledBy: ['supervision'],
    },
    {
      what: 'one answer is open, and could lead to a PHP at most',
      intake: least({ symptomSeverity: null }),
      status: 'met',
    },
    {
      what: 'a hospital stay just before does not call for another one',
      intake: least({
        treatmentHistory: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-19' }],
      }),
      status: 'met',
    },
  ],
  support: [
    { what: 'strong support, supportive home', intake: least(), status: 'met' },
    {
      what: 'adequate support, stable home, nothing else known',
      intake: open({ supportSystem: 'adequate', livingEnvironment: 'stable' }),
      status: 'met',
    },
    {
      what: 'limited support',
      intake: least({ supportSystem: 'limited' }),
      status: 'unknown',
      settledBy: ['adequateSupport'],
    },
    {
      what: 'limited support, judged adequate',
      intake: least({ supportSystem: 'limited' }),
      options: { adequateSupport: true },
      status: 'met',
    },
    {
      what: 'limited support, judged inadequate',
      intake: least({ supportSystem: 'limited' }),
      options: { adequateSupport: false },
      status: 'unmet',
    },
    { what: 'poor support', intake: open({ supportSystem: 'poor' }), status: 'unmet' },
    {
      what: 'nobody, although judged adequate',
      intake: least({ supportSystem: 'absent' }),
      options: { adequateSupport: true },
      status: 'unmet',
    },
    {
      what: 'strong support, although judged inadequate',
      intake: least(),
      options: { adequateSupport: false },
      status: 'unmet',
    },
    {
      what: 'a dangerous home turns nobody away by itself',
      intake: least({ livingEnvironment: 'dangerous' }),
      status: 'unknown',
      settledBy: ['adequateSupport'],
    },
    {
      what: 'a stressful home',
      intake: least({ livingEnvironment: 'stressful' }),
      status: 'unknown',
      settledBy: ['adequateSupport'],
    },
    {
      what: 'a stressful home, support judged adequate',
      intake: least({ livingEnvironment: 'stressful' }),
      options: { adequateSupport: true },
      status: 'met',
    },
    {
      what: 'the people around are unknown, whatever was judged',
      intake: least({ supportSystem: null }),
      options: { adequateSupport: true },
      status: 'unknown',
      settledBy: ['supportSystem'],
    },
    {
      what: 'an unstable home, and the people around are unknown',
      intake: open({ livingEnvironment: 'unstable' }),
      status: 'unknown',
      settledBy: ['supportSystem', 'adequateSupport'],
    },
    {
      what: 'nothing is answered',
      intake: open(),
      status: 'unknown',
      settledBy: ['supportSystem', 'livingEnvironment'],
    },
  ],
  diagnosis: [
    { what: 'nothing is told', intake: least(), status: 'unknown', settledBy: ['diagnoses'] },
    {
      what: 'a condition is named, which is no diagnosis',
      intake: least({ conditions: ['depression'] }),
      status: 'unknown',
      settledBy: ['diagnoses'],
    },
    {
      what: 'no condition is named, which rules none out',
      intake: least({ conditions: [] }),
      status: 'unknown',
      settledBy: ['diagnoses'],
    },
    {
      what: 'a mental health diagnosis, for a PHP',
      intake: open(),
      setting: php,
      options: { diagnoses: ['mental-health'] },
      status: 'met',
    },
    {
      what: 'a mental health diagnosis',
      intake: open(),
      options: { diagnoses: ['mental-health'] },
      status: 'met',
    },
    {
      what: 'both kinds, for a PHP',
      intake: open(),
      setting: php,
      options: { diagnoses: ['substance-use', 'mental-health'] },
      status: 'met',
    },
    { what: 'substance use alone', intake: open(), options: { diagnoses: ['substance-use'] }, status: 'met' },
    {
      what: 'substance use alone, for a PHP: the current text was not read',
      intake: open(),
      setting: php,
      options: { diagnoses: ['substance-use'] },
      status: 'unknown',
      settledBy: [],
    },
    {
      what: 'none was made, whatever the intake names',
      intake: least({ conditions: ['ptsd'] }),
      options: { diagnoses: [] },
      status: 'unmet',
    },
  ],
  'no-danger': [
    { what: 'no risk is found', intake: least(), status: 'met' },
    { what: 'low, and nothing else is known', intake: open({ riskOfHarm: 'low' }), status: 'met' },
    {
      what: 'moderate',
      intake: least({ riskOfHarm: 'moderate' }),
      status: 'unknown',
      settledBy: ['judgedDangerous'],
    },
    {
      what: 'moderate, judged not dangerous',
      intake: least({ riskOfHarm: 'moderate' }),
      options: { judgedDangerous: false },
      status: 'met',
    },
    {
      what: 'moderate, judged dangerous',
      intake: least({ riskOfHarm: 'moderate' }),
      options: { judgedDangerous: true },
      status: 'unmet',
    },
    { what: 'high', intake: least({ riskOfHarm: 'high' }), status: 'unmet' },
    {
      what: 'high, although judged not dangerous',
      intake: least({ riskOfHarm: 'high' }),
      options: { judgedDangerous: false },
      status: 'unmet',
    },
    { what: 'imminent', intake: open({ riskOfHarm: 'imminent' }), status: 'unmet' },
    {
      what: 'no risk is found, although judged dangerous',
      intake: least(),
      options: { judgedDangerous: true },
      status: 'unmet',
    },
    { what: 'not rated', intake: open(), status: 'unknown', settledBy: ['riskOfHarm'] },
    {
      what: 'not rated, although judged not dangerous',
      intake: least({ riskOfHarm: null }),
      options: { judgedDangerous: false },
      status: 'unknown',
      settledBy: ['riskOfHarm'],
    },
  ],
  'able-to-take-part': [
    { what: 'nothing was judged', intake: least(), status: 'unknown', settledBy: ['canParticipate'] },
    { what: 'judged able', intake: least(), options: { canParticipate: true }, status: 'met' },
    { what: 'judged unable', intake: least(), options: { canParticipate: false }, status: 'unmet' },
    {
      what: 'extreme symptoms alone decide nothing',
      intake: least({ symptomSeverity: 'extreme' }),
      status: 'unknown',
      settledBy: ['canParticipate'],
    },
    {
      what: 'declining care is not the lack of an ability',
      intake: least({ commitment: 'refusing' }),
      options: { canParticipate: true },
      status: 'met',
    },
    {
      what: 'cannot manage several areas',
      intake: least({ functionalImpairment: 'severe' }),
      status: 'unknown',
      settledBy: ['canParticipate'],
    },
    {
      what: 'cannot meet basic needs, although judged able',
      intake: least({ functionalImpairment: 'extreme' }),
      options: { canParticipate: true },
      status: 'unmet',
    },
    {
      what: 'nothing is told',
      intake: open(),
      status: 'unknown',
      settledBy: ['functionalImpairment', 'canParticipate'],
    },
    {
      what: 'functioning is not rated, although judged able',
      intake: open(),
      options: { canParticipate: true },
      status: 'unknown',
      settledBy: ['functionalImpairment'],
    },
  ],
}

const check = (
  id: MedicareCriterionId,
  { intake, options, setting }: Omit<Case, 'what' | 'status'>,
): MedicareCriterionCheck => {
  const found = checkMedicare(intake, setting ?? iop, options).criteria.find(
    (criterion) => criterion.id === id,
  )
  if (found === undefined) throw new Error('The criterion is missing.')
  return found
}

for (const [id, list] of Object.entries(cases) as [MedicareCriterionId, readonly Case[]][])
  describe(id, () => {
    test.each(list)('$what: $status', (given) => {
      const { status, settledBy } = check(id, given)
      expect(status).toBe(given.status)
      expect(settledBy.map(({ key }) => key)).toEqual(given.settledBy ?? [])
    })

    test('every status is among the cases', () => {
      expect(new Set(list.map(({ status }) => status))).toEqual(new Set(['met', 'unmet', 'unknown']))
    })
  })

describe('the evidence', () => {
  test('planned hours stand beside the recommended level, which may disagree', () => {
    const { evidence } = check('hours', { intake: least(), options: { plannedHoursPerWeek: 12 } })
    expect(evidence).toEqual([
      { kind: 'fact', fact: 'plannedHoursPerWeek', value: 12, bearing: 'for', sensitive: false },
      {
        kind: 'ladder',
        ladder: 'level',
        answer: { status: 'final', rung: 'self-guided' },
        bearing: 'against',
        sensitive: false,
      },
    ])
  })

  test('a level of IOP speaks against the hours of a PHP, and for those of an IOP', () => {
    const intake = least({ symptomSeverity: 'severe' })
    const bearing = (setting: MedicareSetting) => check('hours', { intake, setting }).evidence[0]?.bearing
    expect([bearing(iop), bearing(php)]).toEqual(['for', 'against'])
  })

  test('the rules that call for a program are named with their grades, and those that call for less are not', () => {
    const intake = least({ symptomSeverity: 'severe', riskOfHarm: 'low' })
    const rules = check('coordinated-program', { intake }).evidence.filter(({ kind }) => kind === 'rule')
    expect(rules).toEqual([
      {
        kind: 'rule',
        rule: 'severe-symptoms',
        label: 'severe symptoms call for more support than weekly sessions',
        support: 'derived',
        bearing: 'for',
        sensitive: false,
      },
    ])
  })

  test('what calls for 24-hour care: the level, withdrawal, the ratings and the rules', () => {
    const intake = least({ withdrawalRisk: 'severe', supervision: 'daily', medicalNeeds: 'nursing' })
    const told = check('no-round-the-clock-care', { intake }).evidence.map((item) => [
      item.kind === 'ladder'
        ? item.ladder
        : item.kind === 'rating'
          ? item.dimension
          : item.kind === 'rule'
            ? item.rule
            : item.kind,
      item.bearing,
    ])
    expect(told).toEqual([
      ['level', 'against'],
      ['withdrawalManagement', 'against'],
      ['supervision', 'for'],
      ['medicalNeeds', 'against'],
      ['complicated-severe-withdrawal', 'against'],
      ['moderate-withdrawal-unsupported', 'against'],
      ['nursing-needs', 'against'],
    ])
  })

  test('an open level says nothing yet', () => {
    const [level, withdrawal, ...others] = check('no-round-the-clock-care', { intake: open() }).evidence
    expect([level?.bearing, withdrawal?.bearing]).toEqual(['open', 'open'])
    expect(others).toEqual([])
  })

  test('conditions that the intake names are shown, and decide nothing', () => {
    const intake = open({ conditions: ['ptsd', 'substance-use'] })
    expect(check('diagnosis', { intake, options: { diagnoses: ['mental-health'] } }).evidence).toEqual([
      { kind: 'fact', fact: 'diagnoses', value: ['mental-health'], bearing: 'for', sensitive: false },
      { kind: 'conditions', conditions: ['ptsd', 'substance-use'], bearing: 'open', sensitive: false },
    ])
  })

  test('symptoms and commitment are shown beside the ability to take part', () => {
    const intake = least({ symptomSeverity: 'extreme', commitment: 'refusing' })
    const told = check('able-to-take-part', { intake, options: { canParticipate: true } }).evidence
    expect(told.map(({ kind, bearing }) => [kind, bearing])).toEqual([
      ['rating', 'open'],
      ['rating', 'open'],
      ['rating', 'open'],
      ['fact', 'for'],
    ])
  })

  test('what rests on the home is marked sensitive, and nothing else is', () => {
    const intake = least({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' })
    const sensitive = checkMedicare(intake, iop).criteria.flatMap(({ evidence }) =>
      evidence
        .filter((item) => item.sensitive)
        .map((item) =>
          item.kind === 'rating' ? item.dimension : item.kind === 'rule' ? item.rule : item.kind,
        ),
    )
    expect(new Set(sensitive)).toEqual(new Set(['livingEnvironment', 'dangerous-environment']))
  })

  test('a rule that rests on something else is not sensitive', () => {
    const intake = least({ supervision: 'around-the-clock' })
    const rules = check('no-round-the-clock-care', { intake }).evidence.filter(({ kind }) => kind === 'rule')
    expect(rules.map(({ sensitive }) => sensitive)).toEqual([false])
  })
})
