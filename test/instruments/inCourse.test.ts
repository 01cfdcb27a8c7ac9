import * as fc from 'fast-check'
import type { Intake } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import {
  type InstrumentAnswers,
  type IntakeError,
  type IntakeFromOptions,
  intakeFrom,
  type RatingOf,
} from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { checkIn } from '../course/checkIn.ts'
import { runs } from '../support/runs.ts'

type Baseline = NonNullable<IntakeFromOptions['baseline']>

/** How severe the symptoms are today, by the instruments; nothing where they do not settle it. */
function severity(
  now: InstrumentAnswers,
  baseline?: Baseline,
  scoring?: IntakeFromOptions['scoring'],
): RatingOf<'symptomSeverity'> | undefined {
  return intakeFrom(now, { ...(baseline && { baseline }), ...(scoring && { scoring }) }).intake
    .symptomSeverity
}

describe('remission does not block a step down', () => {
  const depressed = { phq9: { total: 17, item9: 0 } }
  const week = (assessedOn: string, total: number, baseline?: Baseline): Intake => {
    const { intake } = intakeFrom({ phq9: { total } }, baseline && { baseline })
    const { symptomSeverity = null } = intake
    return checkIn(assessedOn, 'intensive-outpatient', { symptomSeverity })
  }

  test('with the answers of the first day, a PHQ-9 below 5 counts as mild', () => {
    const baseline = { answers: depressed }
    const { transition } = reassess([
      week('2026-01-05', 17),
      week('2026-02-02', 4, baseline),
      week('2026-02-09', 3, baseline),
    ])
    expect(transition).toEqual({ status: 'step-down', from: 'intensive-outpatient', to: 'outpatient' })
  })

  test('without them nobody knows what else there may be, and it is asked', () => {
    const { transition, reasons } = reassess([
      week('2026-01-05', 17),
      week('2026-02-02', 4),
      week('2026-02-09', 3),
    ])
    expect(transition.status).toBe('continue')
    expect(reasons[0]).toMatchObject({ code: 'not-settled', unanswered: ['symptomSeverity'] })
  })
})

describe('what a low score stands for in a course', () => {
  const from1 = { k10: { version: 'from-1' } } as const
  const answers = (given: InstrumentAnswers): Baseline => ({ answers: given })

  test.each<
    [
      InstrumentAnswers,
      Baseline | undefined,
      IntakeFromOptions['scoring'],
      RatingOf<'symptomSeverity'> | undefined,
    ]
  >([
    // The instrument that spoke on the first day is low now.
    [{ phq9: { total: 0 } }, answers({ phq9: { total: 5 } }), undefined, 'mild'],
    [{ phq9: { total: 4 } }, answers({ phq9: { total: 27 } }), undefined, 'mild'],
    [{ gad7: { total: 4 } }, answers({ gad7: { total: 15 } }), undefined, 'mild'],
    [{ k10: { total: 15 } }, answers({ k10: { total: 30 } }), from1, 'mild'],
    [
      { phq9: { total: 4 }, gad7: { total: 2 } },
      answers({ phq9: { total: 20 }, gad7: { total: 12 } }),
      undefined,
      'mild',
    ],
    // At the first threshold and above, nothing is other than without a course.
    [{ phq9: { total: 5 } }, answers({ phq9: { total: 20 } }), undefined, 'mild'],
    [{ phq9: { total: 10 } }, answers({ phq9: { total: 20 } }), undefined, 'moderate'],
    [{ phq9: { total: 3 }, gad7: { total: 16 } }, answers({ phq9: { total: 20 } }), undefined, 'severe'],
    // One that spoke then is not asked now.
    [{ phq9: { total: 4 } }, answers({ phq9: { total: 20 }, gad7: { total: 12 } }), undefined, undefined],
    // What is about something else has no say in it.
    [{ phq9: { total: 4 } }, answers({ phq9: { total: 20 }, wsas: { total: 30 } }), undefined, 'mild'],
    // It never spoke: it says nothing about what it did not ask.
    [{ phq9: { total: 4 } }, undefined, undefined, undefined],
    [{ phq9: { total: 4 } }, answers({ phq9: { total: 4 } }), undefined, undefined],
    [{ phq9: { total: 4 } }, answers({ gad7: { total: 12 } }), undefined, undefined],
    [{ phq9: { total: 4 } }, answers({}), undefined, undefined],
    // Its low scores are no rating: no limit was published that tells mild from none.
    [{ pcl5: { total: 10 } }, answers({ pcl5: { total: 50 } }), undefined, undefined],
    [
      { phq9: { total: 4 }, pcl5: { total: 10 } },
      answers({ phq9: { total: 20 }, pcl5: { total: 50 } }),
      undefined,
      undefined,
    ],
    // Answers are missing.
    [{ phq9: [0, 0, 0, 0, 0, 0, 0, 0, null] }, answers({ phq9: { total: 20 } }), undefined, undefined],
    // Another instrument leaves it open today.
    [{ phq9: { total: 4 }, pcl5: { total: 33 } }, answers({ phq9: { total: 20 } }), undefined, undefined],
    // The clinician saw more than the instruments did.
    [
      { phq9: { total: 4 } },
      { answers: { phq9: { total: 12 } }, clinician: { symptomSeverity: 'severe' } },
      undefined,
      undefined,
    ],
    [
      { phq9: { total: 4 } },
      { answers: { phq9: { total: 12 } }, clinician: { symptomSeverity: 'moderate' } },
      undefined,
      'mild',
    ],
    [
      { phq9: { total: 4 } },
      { answers: { phq9: { total: 12 } }, clinician: { symptomSeverity: 'mild', riskOfHarm: 'low' } },
      undefined,
      'mild',
    ],
  ])('%j after %j', (now, baseline, scoring, expected) => {
    expect(severity(now, baseline, scoring)).toBe(expected)
  })

  test('the report says that it is between none and mild, by which threshold, and what it does not see', () => {
    const { dimensions, questions } = intakeFrom(
      { phq9: { total: 4, item9: 0 } },
      { baseline: answers({ phq9: { total: 20 } }) },
    )
    expect(dimensions).toMatchObject([
      {
        dimension: 'symptomSeverity',
        status: 'rated',
        by: 'instruments',
        rating: 'mild',
        says: { least: 'none', most: 'mild' },
        readings: [{ instrument: 'phq9', thresholds: [{ id: 'phq9-0-in-course', support: 'judgment' }] }],
        cautions: [{ id: 'own-symptoms-only' }, { id: 'low-in-course' }],
      },
    ])
    expect(questions.map(({ id }) => id)).not.toContain('rate-by-hand')
  })

  test('item 9 asks for an assessment however low the total is', () => {
    const { intake, questions } = intakeFrom(
      { phq9: { total: 2, item9: 1 } },
      { baseline: answers({ phq9: { total: 20 } }) },
    )
    expect(intake).toEqual({ symptomSeverity: 'mild' })
    expect(questions[0]?.id).toBe('suicide-assessment')
  })

  test('a clinician who rates today is compared with it', () => {
    const options = { baseline: answers({ phq9: { total: 20 } }) } as const
    const { dimensions } = intakeFrom(
      { phq9: { total: 4 } },
      { ...options, clinician: { symptomSeverity: 'mild' } },
    )
    expect(dimensions[0]).toMatchObject({ by: 'clinician', rating: 'mild', compared: 'agrees' })
  })
})

/** Totals that there are, or none. */
const totals = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: undefined })
const days = fc
  .record({ phq9: totals(27), gad7: totals(21), pcl5: totals(80) })
  .map(
    (given): InstrumentAnswers =>
      Object.fromEntries(
        Object.entries(given).flatMap(([id, total]) => (total === undefined ? [] : [[id, { total }]])),
      ),
  )

test('a baseline never changes a rating that there is, and gives none but mild', () => {
  let given = 0
  fc.assert(
    fc.property(days, days, (now, then) => {
      const alone = severity(now)
      const inCourse = severity(now, { answers: then })
      if (alone === undefined && inCourse !== undefined) {
        given += 1
        expect(inCourse).toBe('mild')
      } else expect(inCourse).toBe(alone)
    }),
    { numRuns: Math.max(runs, 200) },
  )
  expect(given).toBeGreaterThan(0)
})

test.each<[unknown, string]>([
  [7, 'options.baseline: invalid-type'],
  [{}, 'options.baseline.answers: missing'],
  [{ answers: { phq9: { total: 28 } } }, 'options.baseline.answers.phq9.total: out-of-range'],
  [{ answers: { phq: {} } }, 'options.baseline.answers: unknown-key'],
  [{ answers: { k10: { total: 20 } } }, 'options.scoring.k10.version: missing'],
  [
    { answers: {}, clinician: { symptomSeverity: 'bad' } },
    'options.baseline.clinician.symptomSeverity: invalid-value',
  ],
])('a baseline that cannot be used is refused: %j', (baseline, expected) => {
  const taking = intakeFrom as unknown as (answers: unknown, options: unknown) => unknown
  try {
    taking({ phq9: { total: 3 } }, { baseline })
  } catch (error) {
    const issues = (error as IntakeError).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
    expect(issues).toEqual([expected])
    return
  }
  throw new Error('Nothing was refused.')
})
