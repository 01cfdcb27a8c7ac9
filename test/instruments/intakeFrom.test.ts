import { assess } from 'level-of-care'
import {
  type InstrumentAnswers,
  type InstrumentIntake,
  type IntakeFromOptions,
  intakeFrom,
  type RatedDimension,
} from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'

const about = (result: InstrumentIntake, dimension: RatedDimension) =>
  result.dimensions.find((each) => each.dimension === dimension)

/** `rating`, or `least..most` and why it is unanswered. */
function told(result: InstrumentIntake, dimension: RatedDimension): string | undefined {
  const report = about(result, dimension)
  if (report === undefined) return undefined
  if (report.status === 'rated') return report.rating
  const range = report.says === undefined ? '' : `${report.says.least}..${report.says.most} `
  return `${range}${report.because}`
}

const asked = ({ questions }: InstrumentIntake) => questions.map(({ id }) => id)

describe('what a total stands for', () => {
  test.each<[InstrumentAnswers, IntakeFromOptions, RatedDimension, string]>([
    [{ phq9: { total: 4 } }, {}, 'symptomSeverity', 'none..none below-thresholds'],
    [{ phq9: { total: 5 } }, {}, 'symptomSeverity', 'mild'],
    [{ phq9: { total: 9 } }, {}, 'symptomSeverity', 'mild'],
    [{ phq9: { total: 10 } }, {}, 'symptomSeverity', 'moderate'],
    [{ phq9: { total: 14 } }, {}, 'symptomSeverity', 'moderate'],
    [{ phq9: { total: 15 } }, {}, 'symptomSeverity', 'moderate'],
    [{ phq9: { total: 19 } }, {}, 'symptomSeverity', 'moderate'],
    [{ phq9: { total: 20 } }, {}, 'symptomSeverity', 'severe'],
    [{ phq9: { total: 27 } }, {}, 'symptomSeverity', 'severe'],
    [{ gad7: { total: 4 } }, {}, 'symptomSeverity', 'none..none below-thresholds'],
    [{ gad7: { total: 5 } }, {}, 'symptomSeverity', 'mild'],
    [{ gad7: { total: 10 } }, {}, 'symptomSeverity', 'moderate'],
    [{ gad7: { total: 15 } }, {}, 'symptomSeverity', 'severe'],
    [{ pcl5: { total: 30 } }, {}, 'symptomSeverity', 'none..none below-thresholds'],
    [{ pcl5: { total: 31 } }, {}, 'symptomSeverity', 'mild..moderate range'],
    [{ pcl5: { total: 33 } }, {}, 'symptomSeverity', 'moderate..severe range'],
    [{ pcl5: { total: 80 } }, {}, 'symptomSeverity', 'moderate..severe range'],
    [
      { k10: { total: 15 } },
      { scoring: { k10: { version: 'from-1' } } },
      'symptomSeverity',
      'none..none below-thresholds',
    ],
    [{ k10: { total: 16 } }, { scoring: { k10: { version: 'from-1' } } }, 'symptomSeverity', 'mild'],
    [{ k10: { total: 22 } }, { scoring: { k10: { version: 'from-1' } } }, 'symptomSeverity', 'moderate'],
    [{ k10: { total: 30 } }, { scoring: { k10: { version: 'from-1' } } }, 'symptomSeverity', 'severe'],
    [{ k10: { total: 16 } }, { scoring: { k10: { version: 'from-0' } } }, 'symptomSeverity', 'moderate'],
    [{ k10: { total: 20 } }, { scoring: { k10: { version: 'from-0' } } }, 'symptomSeverity', 'severe'],
    [{ wsas: { total: 0 } }, {}, 'functionalImpairment', 'none'],
    [{ wsas: { total: 1 } }, {}, 'functionalImpairment', 'mild'],
    [{ wsas: { total: 9 } }, {}, 'functionalImpairment', 'mild'],
    [{ wsas: { total: 10 } }, {}, 'functionalImpairment', 'moderate'],
    [{ wsas: { total: 20 } }, {}, 'functionalImpairment', 'moderate'],
    [{ wsas: { total: 21 } }, {}, 'functionalImpairment', 'severe'],
    [
      { whodas12: { total: 0 } },
      { scoring: { whodas12: { version: 'from-0' } } },
      'functionalImpairment',
      'none',
    ],
    [
      { whodas12: { total: 12 } },
      { scoring: { whodas12: { version: 'from-1' } } },
      'functionalImpairment',
      'none',
    ],
    [
      { whodas12: { total: 13 } },
      { scoring: { whodas12: { version: 'from-1' } } },
      'functionalImpairment',
      'mild',
    ],
    [
      { whodas12: { total: 20 } },
      { scoring: { whodas12: { version: 'from-0' } } },
      'functionalImpairment',
      'moderate',
    ],
    [
      { whodas12: { total: 29 } },
      { scoring: { whodas12: { version: 'from-0' } } },
      'functionalImpairment',
      'severe',
    ],
    [
      { whodas12: { total: 48 } },
      { scoring: { whodas12: { version: 'from-0' } } },
      'functionalImpairment',
      'severe',
    ],
    [{ ciwaAr: { total: 0 } }, {}, 'withdrawalRisk', 'mild'],
    [{ ciwaAr: { total: 9 } }, {}, 'withdrawalRisk', 'mild'],
    [{ ciwaAr: { total: 10 } }, {}, 'withdrawalRisk', 'moderate'],
    [{ ciwaAr: { total: 18 } }, {}, 'withdrawalRisk', 'moderate'],
    [{ ciwaAr: { total: 19 } }, {}, 'withdrawalRisk', 'severe'],
    [{ ciwaAr: { total: 67 } }, {}, 'withdrawalRisk', 'severe'],
    [{ cows: { total: 4 } }, {}, 'withdrawalRisk', 'none..none below-thresholds'],
    [{ cows: { total: 5 } }, {}, 'withdrawalRisk', 'mild'],
    [{ cows: { total: 13 } }, {}, 'withdrawalRisk', 'mild..moderate range'],
    [{ cows: { total: 25 } }, {}, 'withdrawalRisk', 'moderate..severe range'],
    [{ cows: { total: 37 } }, {}, 'withdrawalRisk', 'severe'],
  ])('%j %j: %s is %s', (answers, options, dimension, expected) => {
    const result = intakeFrom(answers, options)
    expect(told(result, dimension)).toBe(expected)
    const rated = about(result, dimension)?.status === 'rated'
    expect(result.intake[dimension]).toBe(rated ? expected : undefined)
    // Where nothing is settled, it is asked for.
    if (!rated) expect(asked(result)).toContain('rate-by-hand')
  })

  test('missing answers make it a range, which is no rating', () => {
    const result = intakeFrom({ phq9: [2, 2, 2, 2, 1, null, 0, 0, 0] })
    expect(told(result, 'symptomSeverity')).toBe('mild..moderate range')
    expect(result.intake).toEqual({})
    expect(result.questions).toMatchObject([
      { id: 'rate-by-hand', dimension: 'symptomSeverity' },
      { id: 'finish-instrument', instrument: 'phq9', items: ['item6'] },
    ])
  })

  test.each<keyof InstrumentAnswers>([
    'isi',
    'audit',
    'auditC',
    'dast10',
    'scoff',
    'eat26',
    'mdq',
    'pcPtsd5',
  ])('%s rates nothing', (id) => {
    expect(intakeFrom({ [id]: { total: 3 } })).toMatchObject({ intake: {}, dimensions: [] })
  })
})

describe('several instruments about one dimension', () => {
  test('the higher need is taken, and both are kept', () => {
    const result = intakeFrom({ phq9: { total: 12, item9: 0 }, gad7: { total: 16 }, pcl5: { total: 10 } })
    expect(result.intake).toEqual({ symptomSeverity: 'severe' })
    expect(about(result, 'symptomSeverity')?.readings).toMatchObject([
      {
        instrument: 'phq9',
        least: 'moderate',
        most: 'moderate',
        thresholds: [{ id: 'phq9-10', support: 'derived' }],
      },
      { instrument: 'gad7', least: 'severe', most: 'severe', thresholds: [{ id: 'gad7-15' }] },
      { instrument: 'pcl5', least: 'none', most: 'none', thresholds: [] },
    ])
  })

  test('one that is settled high makes another’s range harmless', () => {
    expect(intakeFrom({ gad7: { total: 15 }, pcl5: { total: 50 } }).intake).toEqual({
      symptomSeverity: 'severe',
    })
  })

  test('one that leaves a range clears nothing that another settles, and is asked about', () => {
    const result = intakeFrom({ gad7: { total: 10 }, pcl5: { total: 50 } })
    expect(told(result, 'symptomSeverity')).toBe('moderate')
    expect(result.questions).toContainEqual(
      expect.objectContaining({ id: 'rate-by-hand', dimension: 'symptomSeverity' }),
    )
  })

  test('alcohol and opioid withdrawal', () => {
    expect(intakeFrom({ ciwaAr: { total: 3 }, cows: { total: 2 } }).intake).toEqual({
      withdrawalRisk: 'mild',
    })
    expect(intakeFrom({ ciwaAr: { total: 12 }, cows: { total: 14 } }).intake).toEqual({
      withdrawalRisk: 'moderate',
    })
  })
})

describe('C-SSRS', () => {
  const assessedOn = '2026-11-20'
  const no = {
    item1: false,
    item2: false,
    item3: false,
    item4: false,
    item5: false,
    item6: false,
    item6Recent: false,
  }
  const on = (lastSuicidalBehaviorOn: string) => ({ assessedOn, lastSuicidalBehaviorOn })
  const ever = { ...no, item6: true }
  const undated = { ...ever, item6Recent: null }

  test.each<[string, NonNullable<InstrumentAnswers['cssrs']>, IntakeFromOptions, string]>([
    ['nothing', no, {}, 'none'],
    ['nothing, with what is not asked then', { item1: false, item2: false, item6: false }, {}, 'none'],
    ['a wish to be dead', { ...no, item1: true }, {}, 'low'],
    ['non-specific ideation', { ...no, item2: true }, {}, 'low'],
    ['a method', { ...no, item2: true, item3: true }, {}, 'moderate'],
    ['some intent', { ...no, item2: true, item4: true }, {}, 'high'],
    ['intent with a plan', { ...no, item2: true, item5: true }, {}, 'high'],
    ['intent, whatever item 2 says', { ...no, item4: true }, {}, 'high'],
    ['recent behavior', { ...ever, item6Recent: true }, {}, 'high'],
    ['recent behavior, whatever the first part says', { ...no, item6Recent: true }, {}, 'high'],
    ['older behavior, undated', ever, {}, 'low..moderate range'],
    ['older behavior, undated, and ideation', { ...ever, item1: true }, {}, 'low..moderate range'],
    ['older behavior, undated, and a method', { ...ever, item2: true, item3: true }, {}, 'moderate'],
    ['behavior, perhaps recent', undated, {}, 'low..high range'],
    ['behavior 3 months ago to the day', undated, on('2026-08-20'), 'high'],
    ['behavior a day longer ago', undated, on('2026-08-19'), 'low'],
    ['behavior 12 months ago to the day', ever, on('2025-11-20'), 'low'],
    ['behavior more than a year ago', ever, on('2025-11-19'), 'none'],
    ['behavior today', undated, on(assessedOn), 'high'],
    [
      'behavior within a year, and ideation',
      { ...ever, item1: true },
      on('2026-05-01'),
      'low..moderate range',
    ],
    [
      'behavior within a year, and a method',
      { ...ever, item2: true, item3: true },
      on('2026-05-01'),
      'moderate',
    ],
    ['behavior within a year, and intent', { ...ever, item2: true, item4: true }, on('2026-05-01'), 'high'],
    [
      'behavior within a year, ideation not asked',
      { item6: true, item6Recent: false },
      on('2026-05-01'),
      'low..high range',
    ],
    [
      'behavior within a year, only item 1 not asked',
      { ...ever, item1: null },
      on('2026-05-01'),
      'low..moderate range',
    ],
    ['older behavior, and ideation', { ...ever, item2: true }, on('2020-05-01'), 'low'],
    ['only a date', {}, on('2026-11-01'), 'high'],
    ['nothing answered', {}, {}, 'none..high range'],
    ['item 2 not answered', { item1: true, item6: false }, {}, 'low..high range'],
    ['item 1 not answered', { ...no, item1: null }, {}, 'none..low range'],
    ['item 3 not answered', { ...no, item2: true, item3: null }, {}, 'low..moderate range'],
    ['item 5 not answered', { ...no, item2: true, item3: true, item5: null }, {}, 'moderate..high range'],
    ['item 6 not answered', { ...no, item6: null, item6Recent: null }, {}, 'none..high range'],
    ['no behavior of late, item 6 not answered', { ...no, item6: null }, {}, 'none..moderate range'],
    ['all but intent missing', { item4: true }, {}, 'high'],
  ])('%s', (_, cssrs, options, expected) => {
    const result = intakeFrom({ cssrs }, options)
    expect(told(result, 'riskOfHarm')).toBe(expected)
    expect(result.intake.riskOfHarm).toBe(expected.includes(' ') ? undefined : expected)
    const cautions = about(result, 'riskOfHarm')?.cautions.map(({ id }) => id)
    expect(cautions).toEqual(expect.arrayContaining(['suicide-only', 'past-month']))
    // What can be high can be imminent, which the screener does not ask.
    expect(cautions?.includes('imminent-not-asked')).toBe(expected.includes('high'))
    expect(asked(result).includes('imminent-danger')).toBe(expected === 'high')
    expect(asked(result)[0] === 'imminent-danger').toBe(expected === 'high')
  })

  test('what would settle it is asked', () => {
    expect(asked(intakeFrom({ cssrs: ever }))).toEqual(['when-was-the-behavior'])
    expect(asked(intakeFrom({ cssrs: ever }, on('2026-05-01')))).toEqual([])
    expect(intakeFrom({ cssrs: { item1: true } }).questions[0]).toMatchObject({
      id: 'finish-cssrs',
      items: ['item2', 'item3', 'item4', 'item5', 'item6', 'item6Recent'],
    })
  })

  describe('and item 9 of the PHQ-9', () => {
    const phq9 = [0, 0, 0, 0, 0, 0, 0, 0, 1]

    test('without a C-SSRS it is a trigger, not a level, and comes first', () => {
      const result = intakeFrom({ phq9, ciwaAr: { total: 30, orientation: 4 }, gad7: { item1: 3 } })
      expect(told(result, 'riskOfHarm')).toBe('trigger')
      expect(result.intake).not.toHaveProperty('riskOfHarm')
      expect(result.questions[0]).toMatchObject({
        id: 'suicide-assessment',
        safety: true,
        dimension: 'riskOfHarm',
      })
    })

    test('a total that leaves no other way is one too', () => {
      expect(asked(intakeFrom({ phq9: { total: 25 } }))[0]).toBe('suicide-assessment')
    })

    test.each<
      [string, NonNullable<InstrumentAnswers['cssrs']>, IntakeFromOptions, string, string | undefined]
    >([
      ['nothing was found', no, {}, 'none..none disagreement', 'suicide-answers-disagree'],
      [
        'only older behavior was found',
        ever,
        on('2026-05-01'),
        'low..low disagreement',
        'suicide-answers-disagree',
      ],
      ['it is not complete', { item1: false }, {}, 'none..high trigger', 'suicide-assessment'],
      ['ideation was found', { ...no, item1: true }, {}, 'low', 'rate-by-hand'],
      ['intent was found', { ...no, item2: true, item4: true }, {}, 'high', 'imminent-danger'],
      ['behavior was recent', { ...ever, item6Recent: true }, {}, 'high', 'imminent-danger'],
      ['behavior was recent, says the date', undated, on('2026-11-01'), 'high', 'imminent-danger'],
    ])('with a C-SSRS in which %s', (_, cssrs, options, expected, first) => {
      const result = intakeFrom({ phq9, cssrs }, options)
      expect(told(result, 'riskOfHarm')).toBe(expected)
      expect(asked(result)[0]).toBe(first)
    })

    test('not answered, it is asked for, unless the risk is rated', () => {
      const some = [1, 1, 1, 1, 1, 1, 1, 1, null]
      expect(asked(intakeFrom({ phq9: some }))).toContain('suicide-item-unanswered')
      expect(asked(intakeFrom({ phq9: { total: 8 } }))).toEqual(['suicide-item-unanswered'])
      expect(asked(intakeFrom({ phq9: some, cssrs: no }))).not.toContain('suicide-item-unanswered')
      expect(asked(intakeFrom({ phq9: { total: 8, item9: 0 } }))).toEqual([])
    })
  })
})

describe('a clinician’s ratings', () => {
  const cssrs = { item1: true, item2: true, item3: true, item4: false, item5: false, item6: false }

  test.each([
    ['low', 'lower', ['risk-rated-lower']],
    ['moderate', 'agrees', []],
    ['imminent', 'higher', []],
  ] as const)('%s is %s', (riskOfHarm, compared, questions) => {
    const result = intakeFrom({ cssrs }, { clinician: { riskOfHarm } })
    expect(result.intake).toEqual({ riskOfHarm })
    expect(about(result, 'riskOfHarm')).toMatchObject({
      by: 'clinician',
      compared,
      says: { least: 'moderate', most: 'moderate' },
      readings: [{ instrument: 'cssrs' }],
    })
    expect(asked(result)).toEqual(questions)
  })

  test('settle a range', () => {
    const result = intakeFrom({ pcl5: { total: 50 } }, { clinician: { symptomSeverity: 'severe' } })
    expect(result.intake).toEqual({ symptomSeverity: 'severe' })
    expect(about(result, 'symptomSeverity')).toMatchObject({ compared: 'agrees' })
    expect(asked(result)).not.toContain('rate-by-hand')
  })

  test('answer the trigger, and a rating of none against it is asked about', () => {
    const phq9 = [0, 0, 0, 0, 0, 0, 0, 0, 2]
    expect(intakeFrom({ phq9 }, { clinician: { riskOfHarm: 'low' } })).toMatchObject({
      intake: { riskOfHarm: 'low' },
      questions: [{ id: 'rate-by-hand' }],
    })
    expect(asked(intakeFrom({ phq9 }, { clinician: { riskOfHarm: 'none' } }))[0]).toBe('risk-rated-lower')
  })

  test('of other dimensions are taken over', () => {
    const result = intakeFrom({}, { clinician: { commitment: 'willing', supervision: null } })
    expect(result.intake).toEqual({ commitment: 'willing' })
    expect(result.dimensions).toEqual([
      {
        dimension: 'commitment',
        readings: [],
        cautions: [],
        status: 'rated',
        by: 'clinician',
        rating: 'willing',
      },
    ])
  })
})

describe('questions about flags and withdrawal', () => {
  test('a flag is asked about whatever the total is', () => {
    const { questions } = intakeFrom({ ciwaAr: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1] })
    expect(questions.map(({ id }) => id)).toEqual(['orientation', 'withdrawal-next-72-hours'])
  })

  test('a score today is no rating of the next 72 hours', () => {
    const result = intakeFrom({ ciwaAr: { total: 0 } })
    expect(about(result, 'withdrawalRisk')?.cautions.map(({ id }) => id)).toEqual(['today-not-72-hours'])
    expect(asked(result)).toEqual(['withdrawal-next-72-hours'])
    expect(asked(intakeFrom({ ciwaAr: { total: 0 } }, { clinician: { withdrawalRisk: 'severe' } }))).toEqual(
      [],
    )
  })
})

describe('conditions are suggested, and never put into the intake', () => {
  test.each<[InstrumentAnswers, string[]]>([
    [{ phq9: { total: 9 } }, []],
    [{ phq9: { total: 10 } }, ['depression positive']],
    [{ gad7: { total: 10 } }, ['anxiety positive']],
    [{ pcl5: { total: 32 } }, ['ptsd undetermined']],
    [{ pcPtsd5: { total: 4 } }, ['ptsd positive']],
    [{ audit: { total: 8 } }, ['substance-use alcohol positive']],
    [{ auditC: { total: 3 } }, ['substance-use alcohol undetermined']],
    [{ dast10: { total: 3 } }, ['substance-use positive']],
    [{ scoff: { total: 2 } }, ['eating-disorder positive']],
    [{ eat26: { total: 19 } }, []],
    [{ eat26: { total: 20 } }, ['eating-disorder positive']],
    [{ mdq: { total: 7 } }, ['bipolar undetermined']],
    [
      {
        taps: {
          screenTobacco: 'daily',
          tobacco1: true,
          screenAlcohol: 'never',
          screenDrugs: 'never',
          screenPrescriptions: 'never',
        },
      },
      [],
    ],
    [
      {
        taps: {
          screenAlcohol: 'weekly',
          alcohol1: true,
          screenDrugs: 'never',
          screenPrescriptions: 'monthly',
          prescriptionOpioids1: true,
          sedatives1: false,
          prescriptionStimulants1: false,
        },
      },
      ['substance-use alcohol positive', 'substance-use opioids positive'],
    ],
  ])('%j: %j', (answers, expected) => {
    const { suggestedConditions, intake } = intakeFrom(answers)
    expect(
      suggestedConditions.map(({ condition, substance, screen }) =>
        [condition, substance, screen].filter((part) => part !== undefined).join(' '),
      ),
    ).toEqual(expected)
    expect(intake).not.toHaveProperty('conditions')
  })

  test('by sex, where the caller says it', () => {
    const { suggestedConditions } = intakeFrom(
      { auditC: { total: 3 } },
      { scoring: { auditC: { convention: 'men' } } },
    )
    expect(suggestedConditions).toEqual([])
  })
})

test('it goes together with the rest of an intake', () => {
  const { intake } = intakeFrom({ phq9: { total: 21, item9: 0 }, wsas: { total: 22 } })
  const recommendation = assess({ ...intake, assessedOn: '2026-11-20', riskOfHarm: 'low' })
  expect(recommendation.answered.map(({ dimension, rating }) => [dimension, rating])).toEqual(
    expect.arrayContaining([
      ['symptomSeverity', 'severe'],
      ['functionalImpairment', 'severe'],
    ]),
  )
})
