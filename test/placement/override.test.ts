import * as fc from 'fast-check'
import { adult, assess, type TracedCriterion } from 'level-of-care'
import {
  explainOverride,
  IntakeError,
  type OverrideRequest,
  override,
  rulesOverruled,
} from 'level-of-care/placement'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'
import { rungsOf } from './offers.ts'
import { expectStrongest } from './strongest.ts'

const request = {
  reasonCode: 'clinical-judgment',
  note: 'A note.',
  by: 'A. Example',
} as const

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof IntakeError) return error.issues.map(({ code }) => code).join()
    throw error
  }
  return 'none'
}

describe('both levels and the reason are recorded', () => {
  const recommendation = assess(restLeast({ symptomSeverity: 'severe' }))

  test('of a more intensive level', () => {
    expect(
      override(recommendation, { ...request, level: 'partial-hospitalization', at: '2026-11-21' }),
    ).toEqual({
      recommended: {
        level: { status: 'final', rung: 'intensive-outpatient' },
        withdrawalManagement: { status: 'final', rung: 'none' },
        urgency: { status: 'final', rung: 'prompt' },
      },
      chosen: 'partial-hospitalization',
      direction: 'higher',
      ...request,
      at: '2026-11-21',
      overruled: { rules: [], openQuestions: [], needsAcknowledgement: false },
      riskAcknowledgement: 'not-needed',
      actNow: [],
      ruleset: { id: 'adult', version: adult.version },
    })
  })

  test('of a less intensive one: what it overrules is named, even where nothing has to be acknowledged', () => {
    const record = override(recommendation, { ...request, level: 'outpatient', acknowledgeRisk: false })
    expect(record).toMatchObject({ direction: 'lower', riskAcknowledgement: 'not-needed' })
    expect(record).not.toHaveProperty('at')
    expect(record).not.toHaveProperty('bridge')
    expect(record.overruled).toEqual({
      rules: [{ rule: 'severe-symptoms', level: 'intensive-outpatient', safety: false, sensitive: false }],
      openQuestions: [],
      needsAcknowledgement: false,
    })
    // Of the rules on symptoms only the strongest is told.
    expect(rulesOverruled(recommendation, 'self-guided').rules.map(({ rule }) => rule)).toEqual([
      'severe-symptoms',
    ])
  })

  test('the recommended level is no override', () => {
    expect(codeOf(() => override(recommendation, { ...request, level: 'intensive-outpatient' }))).toBe(
      'no-change',
    )
  })

  test('an emergency goes with it', () => {
    const danger = assess(restLeast({ riskOfHarm: 'imminent' }))
    expect(override(danger, { ...request, level: 'residential', acknowledgeRisk: true }).actNow).toEqual([
      'emergency-services',
      'stay-with-person',
    ])
  })
})

describe('safety is not overruled in silence', () => {
  test.each([
    ['danger', { riskOfHarm: 'moderate' }, 'outpatient'],
    ['withdrawal', { withdrawalRisk: 'moderate' }, 'outpatient'],
    ['medical needs', { medicalNeeds: 'nursing' }, 'partial-hospitalization'],
    ['supervision', { supervision: 'daily' }, 'intensive-outpatient'],
  ] as const)('%s', (_, given, level) => {
    const recommendation = assess(restLeast(given))
    expect(codeOf(() => override(recommendation, { ...request, level }))).toBe('risk-not-acknowledged')
    expect(codeOf(() => override(recommendation, { ...request, level, acknowledgeRisk: false }))).toBe(
      'risk-not-acknowledged',
    )
    const record = override(recommendation, { ...request, level, acknowledgeRisk: true })
    expect(record.riskAcknowledgement).toBe('given')
    expect(record.overruled).toEqual(rulesOverruled(recommendation, level))
    expect(record.overruled).not.toHaveProperty('needsBridge')
    expect(record.overruled.rules.some(({ safety }) => safety)).toBe(true)
  })

  test('a sum in which danger counts rests on danger', () => {
    const recommendation = assess(
      restLeast({
        functionalImpairment: 'moderate',
        livingEnvironment: 'stressful',
        supportSystem: 'limited',
        commitment: 'ambivalent',
        coOccurringConditions: 'interacting',
        symptomSeverity: 'mild',
        riskOfHarm: 'low',
        relapseRisk: 'low',
      }),
    )
    expect(rulesOverruled(recommendation, 'outpatient')).toEqual({
      rules: [
        {
          rule: 'combined-needs-intensive-outpatient',
          level: 'intensive-outpatient',
          safety: true,
          sensitive: true,
        },
      ],
      openQuestions: [],
      needsAcknowledgement: true,
    })
  })

  test('the dimensions that it takes an acknowledgement for can be named', () => {
    const recommendation = assess(restLeast({ supervision: 'daily' }))
    const options = { acknowledgeFor: ['symptomSeverity'] } as const
    const level = 'intensive-outpatient'
    expect(rulesOverruled(recommendation, level).needsAcknowledgement).toBe(true)
    expect(rulesOverruled(recommendation, level, options).needsAcknowledgement).toBe(false)
    expect(override(recommendation, { ...request, level }, options).riskAcknowledgement).toBe('not-needed')
  })
})

describe('far below, the time until the recommended level is bridged', () => {
  const recommendation = assess(restLeast({ symptomSeverity: 'severe' }))
  const farBelow = { ...request, level: 'self-guided', acknowledgeRisk: true } as const

  test('by whoever says with what', () => {
    expect(codeOf(() => override(recommendation, farBelow))).toBe('missing')
    expect(codeOf(() => override(recommendation, { ...farBelow, bridge: null }))).toBe('missing')
    expect(codeOf(() => override(recommendation, { ...farBelow, bridge: ' ' }))).toBe('invalid-value')
    const record = override(recommendation, { ...farBelow, bridge: 'Calls every day.' })
    expect(record).toMatchObject({ bridge: 'Calls every day.', overruled: { needsBridge: true } })
    expect(explainOverride(record)).toContain('Until the recommended level: Calls every day.')
  })

  test('the bridge is put on one line, as the note is', () => {
    const record = override(recommendation, { ...farBelow, bridge: 'Calls.\n\nEMERGENCY: ACT NOW.' })
    expect(explainOverride(record)).toContain('Until the recommended level: Calls. EMERGENCY: ACT NOW.')
  })

  test('how far is far can be changed', () => {
    expect(rulesOverruled(recommendation, 'outpatient', { bridgeFrom: 1 })).toMatchObject({
      needsAcknowledgement: true,
      needsBridge: true,
    })
    expect(rulesOverruled(recommendation, 'self-guided', { bridgeFrom: 3 }).needsAcknowledgement).toBe(false)
  })

  test('of what is not settled, below what is proven so far', () => {
    const open = assess(restOpen({ symptomSeverity: 'severe', riskOfHarm: 'none' }))
    expect(rulesOverruled(open, 'self-guided').needsBridge).toBe(true)
    expect(rulesOverruled(open, 'outpatient')).not.toHaveProperty('needsBridge')
  })

  test('a bridge may be named where none is asked for', () => {
    const record = override(recommendation, { ...request, level: 'inpatient', bridge: 'A bed is held.' })
    expect(record.bridge).toBe('A bed is held.')
  })
})

test('a decision cannot be older than the assessment', () => {
  const recommendation = assess(restLeast({ symptomSeverity: 'severe' }))
  const at = (day: string) => () => override(recommendation, { ...request, level: 'inpatient', at: day })
  expect(codeOf(at('2026-11-19'))).toBe('date-before-assessment')
  expect(codeOf(at('2026-11-20'))).toBe('none')
  expect(codeOf(at('2027-01-01'))).toBe('none')
})

describe('what is not settled', () => {
  const recommendation = assess(restOpen({ symptomSeverity: 'severe', riskOfHarm: 'none' }))

  test.each([
    ['outpatient', 'lower'],
    ['intensive-outpatient', 'before-settled'],
    ['residential', 'before-settled'],
  ] as const)('%s is %s', (level, direction) => {
    expect(override(recommendation, { ...request, level, acknowledgeRisk: true }).direction).toBe(direction)
  })

  test('nothing that is possible is lower than the highest level', () => {
    const record = override(recommendation, { ...request, level: 'inpatient' })
    expect(record).toMatchObject({ direction: 'before-settled', riskAcknowledgement: 'not-needed' })
  })

  test('an open question about safety that could call for more has to be acknowledged', () => {
    expect(codeOf(() => override(recommendation, { ...request, level: 'intensive-outpatient' }))).toBe(
      'risk-not-acknowledged',
    )
    const { openQuestions } = rulesOverruled(recommendation, 'intensive-outpatient')
    expect(openQuestions).toContainEqual({ id: 'withdrawalRisk', safety: true })
    expect(openQuestions).toContainEqual({ id: 'treatmentHistory', safety: false })
    expect(openQuestions).not.toContainEqual(expect.objectContaining({ id: 'riskOfHarm' }))
  })
})

/** The dimensions of the comparisons that hold in a condition. */
function restingOn(condition: TracedCriterion, ratings: ReadonlySet<string>): readonly string[] {
  if (condition.status !== 'met') return []
  if (condition.kind === 'at-least') return [condition.actual.dimension]
  if (condition.kind === 'total') return condition.dimensions.filter((dimension) => ratings.has(dimension))
  return condition.of.flatMap((part) => restingOn(part, ratings))
}

describe.each([
  ['adult', fc.constant<Ruleset>(adult), runs],
  ['generated', rulesets(), Math.ceil(runs / 10)],
] as const)('%s rulesets', (_, of, numRuns) => {
  test('no level is lowered past one that is held for safety without an acknowledgement', () => {
    const attempts = of.chain((ruleset) =>
      fc
        .record({ intake: intakeOf(ruleset), level: fc.constantFrom(...rungsOf(ruleset, 'level')) })
        .map((rest) => printed({ ruleset, ...rest })),
    )
    fc.assert(
      fc.property(attempts, ({ ruleset, intake, level }) => {
        const assessor = assessorOf(ruleset)
        const recommendation = assessor.assess(intake)
        if (recommendation.status === 'final' && recommendation.level === level) return
        const levels = rungsOf(ruleset, 'level')
        // Told rule by rule by the trace, which knows nothing of reasons.
        const aboveLowest = new Set(
          recommendation.answered
            .filter(
              ({ dimension, rating }) =>
                ruleset.dimensions.find(({ id }) => id === dimension)?.ratings[0]?.code !== rating,
            )
            .map(({ dimension }) => dimension),
        )
        const safety = new Set(
          ruleset.dimensions.filter((one) => one.safety || one.id === 'supervision').map(({ id }) => id),
        )
        const overruled = assessor
          .trace(intake)
          .rules.filter(
            ({ status, raises }) =>
              status === 'met' && levels.indexOf(raises.level ?? '') > levels.indexOf(level),
          )
        const held = overruled.some(({ when }) =>
          restingOn(when, aboveLowest).some((dimension) => safety.has(dimension)),
        )
        const floor = recommendation.status === 'final' ? recommendation.level : recommendation.atLeast
        const isFar = levels.indexOf(floor) - levels.indexOf(level) >= 2
        const asked: OverrideRequest<Ruleset> = { ...request, level }
        const refused = codeOf(() => override(recommendation, asked, { assessor }))
        if (held) expect(refused).toContain('risk-not-acknowledged')
        expect(refused.includes('missing')).toBe(isFar)
        if (recommendation.status === 'final') expect(refused !== 'none').toBe(held || isFar)
        const copy: typeof recommendation = JSON.parse(JSON.stringify(recommendation))
        const sure = { ...asked, acknowledgeRisk: true, ...(isFar ? { bridge: 'A bridge.' } : {}) }
        const record = override(copy, sure, { assessor })
        expectStrongest(
          record.overruled.rules.map(({ rule }) => rule),
          overruled.map(({ rule }) => rule),
          recommendation,
          ruleset,
        )
        // What is held for safety is told by a rule that is.
        expect(record.overruled.rules.some(({ safety: isSafety }) => isSafety)).toBe(held)
        expect(record.riskAcknowledgement).toBe(refused === 'none' ? 'not-needed' : 'given')
        const recordCopy: typeof record = JSON.parse(JSON.stringify(record))
        expect(recordCopy).toEqual(record)
        expect(explainOverride(recordCopy, { assessor })).not.toMatch(/undefined|\[object/)
      }),
      { numRuns },
    )
  })
})
