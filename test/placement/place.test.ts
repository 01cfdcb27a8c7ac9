import { assess, type Intake } from 'level-of-care'
import { type Available, type Offer, type Placement, type PlaceOptions, place } from 'level-of-care/placement'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { assessedOn, atLeast, clinic, ladder, level, rule } from '../assessor/clinic.ts'
import { type Given, restLeast, restOpen } from '../cases/intakeOf.ts'
import { today } from './offers.ts'

const placed = (intake: Intake, available: Available, options?: PlaceOptions) =>
  place(assess(intake), available, options)

/** What was picked, and why nothing else: `level: code`, with `!` where it rules the level out. */
const told = (placement: Placement) => {
  const settled = placement.status === 'unsettled' ? placement.againstFloor : placement
  return {
    status: settled.status,
    level: 'level' in settled ? settled.level : 'none',
    gaps: settled.gaps.map(
      (gap) =>
        `${gap.code === 'service-not-offered' ? gap.service : gap.level}: ${gap.code}${gap.rulesOut ? '!' : ''}`,
    ),
  }
}

const additionsOf = (placement: Placement) =>
  placement.status === 'unsettled' ? [] : placement.additions.map(({ code }) => code)

const severe = restLeast({ symptomSeverity: 'severe' }) // intensive-outpatient, prompt
const danger = restLeast({ riskOfHarm: 'high' }) // residential, emergent
const detox = restLeast({ withdrawalRisk: 'severe' }) // residential, withdrawal residential, emergent
const emergency = restLeast({ riskOfHarm: 'imminent' }) // inpatient, emergency

describe('which level is picked', () => {
  const cases: readonly {
    readonly name: string
    readonly intake: Given
    readonly available: Available
    readonly options?: PlaceOptions
    readonly expected: ReturnType<typeof told>
  }[] = [
    {
      name: 'the recommended one',
      intake: severe,
      available: today('outpatient', 'intensive-outpatient', 'inpatient'),
      expected: { status: 'placed', level: 'intensive-outpatient', gaps: [] },
    },
    {
      name: 'the next more intensive one where it is not offered',
      intake: severe,
      available: today('outpatient', 'residential', 'partial-hospitalization'),
      expected: {
        status: 'more-intensive',
        level: 'partial-hospitalization',
        gaps: ['intensive-outpatient: not-offered!'],
      },
    },
    {
      name: 'the next one that is not declined',
      intake: severe,
      available: today('outpatient', 'residential', 'partial-hospitalization'),
      options: { preferences: { levelsDeclined: ['partial-hospitalization', 'intensive-outpatient'] } },
      expected: {
        status: 'more-intensive',
        level: 'residential',
        gaps: [
          'intensive-outpatient: not-offered!',
          'intensive-outpatient: declined!',
          'partial-hospitalization: declined!',
        ],
      },
    },
    {
      name: 'the most intensive one below, where nothing above can be had',
      intake: danger,
      available: today('self-guided', 'outpatient', 'intensive-outpatient'),
      expected: {
        status: 'interim',
        level: 'intensive-outpatient',
        gaps: [
          'partial-hospitalization: not-offered!',
          'residential: not-offered!',
          'inpatient: not-offered!',
        ],
      },
    },
    {
      name: 'nothing, where nothing is offered',
      intake: restLeast({ symptomSeverity: 'moderate' }),
      available: { levels: [] },
      expected: {
        status: 'none',
        level: 'none',
        gaps: [
          'self-guided: not-offered!',
          'outpatient: not-offered!',
          'intensive-outpatient: not-offered!',
          'partial-hospitalization: not-offered!',
          'residential: not-offered!',
          'inpatient: not-offered!',
        ],
      },
    },
    {
      name: 'not a place without the withdrawal setting that cannot wait',
      intake: detox,
      available: {
        levels: [
          { level: 'residential', formats: ['in-person'], withdrawalManagement: ['ambulatory'], waitDays: 0 },
          { level: 'inpatient', formats: ['in-person'], withdrawalManagement: ['inpatient'], waitDays: 0 },
        ],
      },
      expected: {
        status: 'more-intensive',
        level: 'inpatient',
        gaps: ['residential: withdrawal-setting-not-offered!'],
      },
    },
    {
      name: 'a place without a withdrawal setting that another provider can give meanwhile',
      intake: restLeast({ withdrawalRisk: 'mild' }),
      available: {
        levels: [{ level: 'outpatient', formats: ['in-person'], waitDays: 0 }, ...today('inpatient').levels],
      },
      expected: {
        status: 'placed',
        level: 'outpatient',
        gaps: ['outpatient: withdrawal-setting-not-offered'],
      },
    },
    {
      name: 'not a place with a wait that is not safe',
      intake: danger,
      available: {
        levels: [{ level: 'residential', formats: ['in-person'], waitDays: 1 }, ...today('inpatient').levels],
      },
      expected: { status: 'more-intensive', level: 'inpatient', gaps: ['residential: wait-too-long!'] },
    },
    {
      name: 'a place with a wait that is too long, but safe to bridge',
      intake: severe,
      available: {
        levels: [
          { level: 'intensive-outpatient', formats: ['in-person'], waitDays: 8 },
          ...today('residential').levels,
        ],
      },
      expected: {
        status: 'placed',
        level: 'intensive-outpatient',
        gaps: ['intensive-outpatient: wait-too-long'],
      },
    },
    {
      name: 'to bridge the time, what is there in time, even if it is less',
      intake: danger,
      available: {
        levels: [
          { level: 'residential', formats: ['in-person'], waitDays: 2 },
          { level: 'partial-hospitalization', formats: ['in-person'], waitDays: 1 },
          ...today('intensive-outpatient').levels,
        ],
      },
      expected: {
        status: 'interim',
        level: 'intensive-outpatient',
        gaps: [
          'partial-hospitalization: wait-too-long!',
          'residential: wait-too-long!',
          'inpatient: not-offered!',
        ],
      },
    },
    {
      name: 'what comes too late, where there is nothing else',
      intake: danger,
      available: { levels: [{ level: 'residential', formats: ['in-person'], waitDays: 2 }] },
      expected: {
        status: 'interim',
        level: 'residential',
        gaps: ['residential: wait-too-long!', 'inpatient: not-offered!'],
      },
    },
    {
      name: 'the floor of an answer that is not settled',
      intake: restOpen({ symptomSeverity: 'severe' }),
      available: today('intensive-outpatient', 'inpatient'),
      expected: { status: 'placed', level: 'intensive-outpatient', gaps: [] },
    },
  ]
  test.each(cases)('$name', ({ intake, available, options, expected }) => {
    expect(told(placed({ ...restOpen({}), ...intake }, available, options))).toEqual(expected)
  })
})

test('one more offer lowers an interim level where it alone is there in time, and the better one stays among its steps', () => {
  const later: Offer = { level: 'inpatient', formats: ['in-person'], waitDays: 13 }
  const now: Offer = { level: 'residential', formats: ['in-person'], waitDays: 0 }
  const intake = restLeast({ riskOfHarm: 'imminent' })
  expect(placed(intake, { levels: [later] })).toMatchObject({
    status: 'interim',
    level: 'inpatient',
    waitDays: 13,
  })
  expect(placed(intake, { levels: [later, now] })).toMatchObject({
    status: 'interim',
    level: 'residential',
    waitDays: 0,
    steps: [{ level: 'inpatient', waitDays: 13 }],
  })
})

describe('what the picked place lacks', () => {
  test('the preferred format; the other one is told', () => {
    const available: Available = { levels: [{ level: 'outpatient', formats: ['telehealth'] }] }
    const intake = restLeast({ symptomSeverity: 'moderate' })
    expect(placed(intake, available, { preferences: { format: 'in-person' } })).toMatchObject({
      formats: ['telehealth'],
      gaps: [{ code: 'format-not-offered', preferred: 'in-person', offered: ['telehealth'] }],
    })
    expect(placed(intake, available, { preferences: { format: 'telehealth' } })).toMatchObject({ gaps: [] })
  })

  test('of two formats, the preferred one is taken; without a wish, both are left', () => {
    const available: Available = { levels: [{ level: 'outpatient', formats: ['telehealth', 'in-person'] }] }
    const intake = restLeast({ symptomSeverity: 'moderate' })
    expect(placed(intake, available, { preferences: { format: 'telehealth' } })).toMatchObject({
      formats: ['telehealth'],
    })
    expect(placed(intake, available)).toMatchObject({ formats: ['in-person', 'telehealth'] })
  })

  test.each([
    ['withdrawal', { withdrawalRisk: 'mild' }, ['withdrawal-monitoring', 'no-sudden-stop']],
    ['medical checks', { medicalNeeds: 'monitoring' }, []],
  ] as const)('%s cannot be seen to by telehealth alone', (_, given, always) => {
    const levels: Available['levels'] = [
      { level: 'outpatient', formats: ['telehealth'], withdrawalManagement: ['ambulatory'], waitDays: 0 },
    ]
    const placement = placed(restLeast(given), { levels })
    expect(told(placement)).toMatchObject({ status: 'placed', gaps: ['outpatient: in-person-needed'] })
    expect(additionsOf(placement)).toEqual([...always, 'in-person-checks'])
  })

  test('intent, and structure for most of a day, are not met through a screen; that is judgment, and can be changed', () => {
    const intake = restLeast({ supervision: 'daily' })
    const levels: Available['levels'] = [
      { level: 'partial-hospitalization', formats: ['telehealth'], waitDays: 0 },
    ]
    expect(told(placed(intake, { levels })).gaps).toEqual(['partial-hospitalization: in-person-needed'])
    expect(told(placed(intake, { levels }, { inPersonFrom: { supervision: null } })).gaps).toEqual([])
    const strict = { inPersonFrom: { symptomSeverity: 'moderate', supervision: null } } as const
    expect(told(placed(intake, { levels }, strict)).gaps).toEqual([])
    expect(told(placed({ ...intake, symptomSeverity: 'moderate' }, { levels }, strict)).gaps).toEqual([
      'partial-hospitalization: in-person-needed',
    ])
    // What is in danger is not placed at a distance, but may be bridged there.
    const bridged = placed(danger, {
      levels: [{ level: 'outpatient', formats: ['telehealth'], waitDays: 0 }],
    })
    expect(told(bridged).gaps[0]).toBe('outpatient: in-person-needed')
  })

  test('checks in person go before the wish for telehealth, as far as they go', () => {
    const both: Available = {
      levels: [
        {
          level: 'outpatient',
          formats: ['telehealth', 'in-person'],
          withdrawalManagement: ['ambulatory-monitored'],
          waitDays: 0,
        },
      ],
    }
    const wish: PlaceOptions = { preferences: { format: 'telehealth' } }
    // Talks may be at a distance.
    expect(placed(restLeast({ withdrawalRisk: 'mild' }), both, wish)).toMatchObject({
      status: 'placed',
      formats: ['in-person', 'telehealth'],
      gaps: [{ code: 'in-person-needed', rulesOut: false }],
    })
    // Withdrawal that is watched day by day may not.
    const unwatched = restLeast({ withdrawalRisk: 'mild', livingEnvironment: 'unstable' })
    expect(placed(unwatched, both, wish)).toMatchObject({ status: 'placed', formats: ['in-person'] })
    expect(additionsOf(placed(unwatched, both, wish))).toEqual(['withdrawal-monitoring', 'no-sudden-stop'])
  })

  test('a more intensive withdrawal setting does what a less intensive one does', () => {
    const offer = { level: 'outpatient', formats: ['in-person'], waitDays: 0 } as const
    const intake = restLeast({ withdrawalRisk: 'mild' })
    const withSetting = (setting: 'ambulatory-monitored' | 'none') =>
      told(placed(intake, { levels: [{ ...offer, withdrawalManagement: [setting] }] })).gaps
    expect(withSetting('ambulatory-monitored')).toEqual([])
    expect(withSetting('none')).toEqual(['outpatient: withdrawal-setting-not-offered'])
  })

  test('services, where it is known which there are; those that can endanger somebody are marked', () => {
    const intake = restLeast({ livingEnvironment: 'dangerous' })
    const { levels } = today('outpatient')
    expect(told(placed(intake, { levels })).gaps).toEqual([])
    const placement = placed(intake, { levels, services: ['crisis-contacts', 'case-management'] })
    expect(told(placement).gaps).toEqual([
      'housing-support: service-not-offered',
      'safety-from-violence: service-not-offered',
    ])
    expect(placement).toMatchObject({
      status: 'placed',
      additions: [
        {
          code: 'service-elsewhere',
          services: ['housing-support', 'safety-from-violence'],
          sensitive: true,
        },
      ],
    })
  })

  test('how long the wait is, where waiting is not safe', () => {
    const placement = placed(emergency, { levels: [{ level: 'inpatient', formats: ['in-person'] }] })
    expect(told(placement)).toEqual({
      status: 'placed',
      level: 'inpatient',
      gaps: ['inpatient: wait-not-known'],
    })
    // Until somebody knows, nothing is there.
    expect(additionsOf(placement)).toEqual(
      expect.arrayContaining(['crisis-contacts', 'safety-plan', 'means-safety', 'confirm-start']),
    )
    expect(placement).not.toHaveProperty('waitDays')
    expect(placement.actNow).toEqual(['emergency-services', 'stay-with-person'])
  })

  test('what open questions could still call for', () => {
    const { withdrawalRisk: _, ...intake } = emergency
    const bare = placed(intake, { levels: [{ level: 'inpatient', formats: ['in-person'], waitDays: 0 }] })
    expect(bare).toMatchObject({
      status: 'placed',
      gaps: [
        {
          code: 'not-settled',
          ladder: 'withdrawalManagement',
          possible: ['ambulatory', 'residential', 'inpatient'],
        },
      ],
    })
    expect(told(placed(intake, today('inpatient'))).gaps).toEqual([])
    const { riskOfHarm: __, ...calm } = severe
    const late: Available = {
      levels: [{ level: 'intensive-outpatient', formats: ['in-person'], waitDays: 5 }],
    }
    const open = placed(calm, late)
    expect(open.status === 'unsettled' && open.againstFloor.gaps).toContainEqual({
      code: 'not-settled',
      rulesOut: false,
      level: 'intensive-outpatient',
      ladder: 'urgency',
      possible: ['urgent', 'emergent', 'emergency'],
    })
  })
})

describe('what is added', () => {
  test('while a safe wait is bridged: for the needs that are found, with the rules that ask for it', () => {
    const intake = restLeast({ riskOfHarm: 'moderate', supportSystem: 'limited' })
    const placement = placed(intake, {
      levels: [{ level: 'intensive-outpatient', formats: ['in-person'], waitDays: 3 }],
    })
    expect(placement.status).toBe('placed')
    expect(additionsOf(placement)).toEqual([
      'crisis-contacts',
      'safety-plan',
      'means-safety',
      'escalation-plan',
      'daily-check-ins',
      'keep-referral',
      'early-review',
    ])
    expect(placement).toHaveProperty('additions.1', {
      code: 'safety-plan',
      rules: ['moderate-risk', 'low-risk'],
      services: ['safety-plan'],
      sensitive: false,
    })
  })

  test('nothing to a place that is enough and in time', () => {
    expect(additionsOf(placed(emergency, today('inpatient')))).toEqual([])
  })

  test('what was declined is talked about where it would have been picked, and not where it is more than needed', () => {
    const wish = (levelsDeclined: readonly ('intensive-outpatient' | 'inpatient')[]) =>
      additionsOf(
        placed(severe, today('intensive-outpatient', 'residential', 'inpatient'), {
          preferences: { levelsDeclined },
        }),
      )
    expect(wish(['intensive-outpatient'])).toEqual(['talk-about-declined'])
    expect(wish(['inpatient'])).toEqual([])
  })

  test('with withdrawal of any kind, somebody watches it and nobody stops alone, however good the place', () => {
    const with_ = (given: Given) => additionsOf(placed(restLeast(given), today('inpatient', 'outpatient')))
    expect(with_({ withdrawalRisk: 'mild' })).toEqual(['withdrawal-monitoring', 'no-sudden-stop'])
    expect(with_({ withdrawalRisk: 'life-threatening' })).toEqual(['withdrawal-monitoring', 'no-sudden-stop'])
    expect(with_({ complicatedWithdrawal: 'yes' })).toEqual(['no-sudden-stop'])
    expect(additionsOf(placed(restLeast({ withdrawalRisk: 'mild' }), { levels: [] }))).toEqual(
      expect.arrayContaining(['withdrawal-monitoring', 'no-sudden-stop']),
    )
    const placement = placed(restLeast({ withdrawalRisk: 'mild' }), today('outpatient'))
    expect(placement).toHaveProperty('additions.1', {
      code: 'no-sudden-stop',
      rules: ['mild-withdrawal'],
      services: [],
      sensitive: false,
    })
  })

  test('what is no sooner bridges nothing', () => {
    const offers = (waitDays: number): Available => ({
      levels: [
        { level: 'intensive-outpatient', formats: ['in-person'], waitDays: 20 },
        { level: 'outpatient', formats: ['in-person'], waitDays },
      ],
    })
    expect(placed(severe, offers(20))).not.toHaveProperty('meanwhile')
    expect(placed(severe, offers(19))).toHaveProperty('meanwhile.level', 'outpatient')
  })

  test('where withdrawal is waited with', () => {
    const placement = placed(detox, today('outpatient'))
    expect(additionsOf(placement)).toEqual([
      'crisis-contacts',
      'escalation-plan',
      'withdrawal-monitoring',
      'no-sudden-stop',
      'most-contacts',
      'keep-referral',
      'early-review',
    ])
    expect(placement.actNow).toEqual(['emergency-department'])
  })

  test('of a sum of needs, only what is more than the mildest finding asks for something', () => {
    const intake = restLeast({
      functionalImpairment: 'moderate',
      livingEnvironment: 'stressful',
      supportSystem: 'limited',
      commitment: 'ambivalent',
      coOccurringConditions: 'interacting',
      symptomSeverity: 'mild',
      relapseRisk: 'low',
      riskOfHarm: 'low',
    })
    const placement = placed(intake, today('outpatient'))
    expect(told(placement)).toMatchObject({ status: 'interim', level: 'outpatient' })
    expect(placement).toHaveProperty('openRisks', [
      {
        rule: 'combined-needs-intensive-outpatient',
        unmet: { level: 'intensive-outpatient' },
        sensitive: true,
      },
    ])
    expect(additionsOf(placement)).toEqual([
      'crisis-contacts',
      'safety-plan',
      'means-safety',
      'escalation-plan',
      'daily-living-support',
      'coordinated-treatment',
      'support-people',
      'safe-place',
      'outreach',
      'most-contacts',
      'keep-referral',
      'early-review',
    ])
    const safePlace =
      placement.status === 'interim' && placement.additions.find(({ code }) => code === 'safe-place')
    expect(safePlace).toMatchObject({ sensitive: true })
  })
})

test('an unsettled placement says what is open, and has a level only against the floor', () => {
  const placement = placed(restOpen({ symptomSeverity: 'severe' }), today('intensive-outpatient'))
  expect(placement).toMatchObject({
    status: 'unsettled',
    atLeast: 'intensive-outpatient',
    possible: ['intensive-outpatient', 'partial-hospitalization', 'residential', 'inpatient'],
    openQuestions: expect.arrayContaining(['riskOfHarm', 'treatmentHistory']),
  })
  expect(placement).not.toHaveProperty('level')
})

describe('what is known of waiting can be said', () => {
  const late: Available = {
    levels: [
      { level: 'intensive-outpatient', formats: ['in-person'], waitDays: 8 },
      ...today('residential').levels,
    ],
  }
  test('how long it may be', () => {
    expect(told(placed(severe, late, { waiting: { mostDays: { prompt: 10 } } })).gaps).toEqual([])
    expect(told(placed(severe, late, { waiting: { mostDays: { prompt: null } } })).gaps).toEqual([])
  })
  test('from when on it is not safe', () => {
    expect(told(placed(severe, late, { waiting: { notSafeFrom: { urgency: 'prompt' } } }))).toEqual({
      status: 'more-intensive',
      level: 'residential',
      gaps: ['intensive-outpatient: wait-too-long!', 'partial-hospitalization: not-offered!'],
    })
  })

  test('of urgencies of a ruleset of one’s own nothing is said unless it is said to us', () => {
    const assessor = createAssessor(
      clinic({
        ladders: [level, ladder('urgency', ['some-day', 'soon'])],
        rules: [rule('a-some', atLeast('a', 'some'), { level: 'clinic', urgency: 'soon' })],
      }),
    )
    const recommendation = assessor.assess({ assessedOn, a: 'some', b: 'none', c: 'none' })
    const offered = { levels: [{ level: 'clinic', formats: ['in-person'], waitDays: 400 }] } as const
    const gapsWith = (waiting?: object) =>
      place(recommendation, offered, { assessor, ...(waiting ? { waiting } : {}) })
    expect(gapsWith()).toMatchObject({ status: 'placed', gaps: [] })
    expect(gapsWith({ mostDays: { soon: 3 } })).toMatchObject({
      status: 'placed',
      gaps: [{ code: 'wait-too-long', waitDays: 400, mostDays: 3, rulesOut: false }],
    })
  })
})
