import { assess, type Intake } from 'level-of-care'
import {
  type Available,
  explainOverride,
  explainPlacement,
  IntakeError,
  override,
  place,
} from 'level-of-care/placement'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { decisions, stories } from './stories.ts'

describe('what is offered, and what comes of it', () => {
  test.each(stories)('$name', ({ given, available, preferences, placed, says, dice, never }) => {
    const placement = place(assess(restLeast(given)), available, { preferences: preferences ?? null })
    expect(placement).toMatchObject(placed)
    const text = explainPlacement(placement)
    for (const words of says) expect(text).toContain(words)
    for (const words of never) expect(text).not.toMatch(words)
    const texto = explainPlacement(placement, { language: 'es' })
    for (const words of dice) expect(texto).toContain(words)
  })
})

describe('what a clinician decides, and what is asked of them', () => {
  test.each(decisions)('$name', ({ given, request, refused, recorded, says, dice, never }) => {
    const recommendation = assess(restLeast(given))
    const decide = () => override(recommendation, { note: 'A note.', by: 'A. Example, MD', ...request })
    if (refused !== undefined) {
      expect(issuesOf(decide)).toEqual(refused)
      return
    }
    const record = decide()
    expect(record).toMatchObject(recorded ?? {})
    const text = explainOverride(record)
    for (const words of says ?? []) expect(text).toContain(words)
    for (const words of never ?? []) expect(text).not.toContain(words)
    const texto = explainOverride(record, { language: 'es' })
    for (const words of dice ?? []) expect(texto).toContain(words)
  })
})

function issuesOf(decide: () => unknown): readonly string[] {
  try {
    decide()
  } catch (error) {
    if (error instanceof IntakeError)
      return error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
    throw error
  }
  return []
}

test('a region without partial hospitalization: a bed is offered, the person declines it, and the bridge is named', () => {
  const intake: Intake = restLeast({
    symptomSeverity: 'severe',
    functionalImpairment: 'severe',
    riskOfHarm: 'low',
  })
  const region: Available = {
    levels: [
      { level: 'outpatient', formats: ['in-person', 'telehealth'], waitDays: 4 },
      { level: 'intensive-outpatient', formats: ['in-person'], waitDays: 1 },
      { level: 'residential', formats: ['in-person'], waitDays: 2 },
    ],
  }
  const recommendation = assess(intake)
  expect(recommendation).toMatchObject({ status: 'final', level: 'partial-hospitalization' })
  expect(place(recommendation, region)).toMatchObject({ status: 'more-intensive', level: 'residential' })

  const bridged = place(recommendation, region, { preferences: { levelsDeclined: ['residential'] } })
  expect(bridged).toMatchObject({
    status: 'interim',
    level: 'intensive-outpatient',
    declinedButEnough: ['residential'],
    shortfalls: ['level'],
    openRisks: [{ rule: 'severe-symptoms-and-impairment' }],
    actNow: [],
  })
  const text = explainPlacement(bridged)
  expect(text).toContain('This is NOT ENOUGH.')
  expect(text).toContain('Declined, though offered and enough: Residential care.')
  expect(text).toContain('Partial hospitalization program: not offered.')
})

test('a rural region with telehealth only: care at a distance where it is enough, hands where hands are needed', () => {
  const region: Available = {
    levels: [
      { level: 'outpatient', formats: ['telehealth'], waitDays: 2 },
      { level: 'intensive-outpatient', formats: ['telehealth'], waitDays: 5 },
    ],
  }
  const wish = { preferences: { format: 'in-person' } } as const
  const depressed = place(assess(restLeast({ symptomSeverity: 'moderate' })), region, wish)
  expect(depressed).toMatchObject({
    status: 'placed',
    level: 'outpatient',
    formats: ['telehealth'],
    gaps: [{ code: 'format-not-offered' }],
  })

  // Daily monitoring on site, within hours: no telehealth program is that.
  const drinking = place(
    assess(restLeast({ withdrawalRisk: 'moderate', conditions: ['substance-use'], substances: ['alcohol'] })),
    region,
    wish,
  )
  expect(drinking).toMatchObject({
    status: 'interim',
    level: 'intensive-outpatient',
    shortfalls: ['withdrawal-setting', 'wait'],
    actNow: ['emergency-department'],
  })
  expect(drinking.status === 'interim' && drinking.additions.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'withdrawal-monitoring',
      'no-sudden-stop',
      'withdrawal-management-elsewhere',
      'in-person-checks',
    ]),
  )
  expect(explainPlacement(drinking)).toMatch(/^What is needed is not available here in time/)
})

test('somebody in danger declines residential care: the hospital is an offer, and no wish is overruled in silence', () => {
  const recommendation = assess(restLeast({ riskOfHarm: 'high', supportSystem: 'adequate' }))
  const bed = { level: 'residential', formats: ['in-person'], waitDays: 0 } as const
  const program = { level: 'partial-hospitalization', formats: ['in-person'], waitDays: 0 } as const
  const wish = { preferences: { levelsDeclined: ['residential'] } } as const

  const withHospital = place(
    recommendation,
    { levels: [program, bed, { level: 'inpatient', formats: ['in-person'], waitDays: 0 }] },
    wish,
  )
  expect(withHospital).toMatchObject({ status: 'more-intensive', level: 'inpatient' })
  expect(explainPlacement(withHospital)).toContain('no ground for admitting anybody against their wish')
  expect(explainPlacement(withHospital)).toContain('Residential care: declined by the person.')

  const without = place(recommendation, { levels: [program, bed] }, wish)
  expect(without).toMatchObject({
    status: 'interim',
    level: 'partial-hospitalization',
    declinedButEnough: ['residential'],
    actNow: ['stay-with-person', 'emergency-department'],
  })

  // The psychiatrist goes below the level that is held, and says that they know it.
  const request = {
    level: 'partial-hospitalization',
    reasonCode: 'patient-preference',
    note: 'Family stays day and night; daily visits; return at once if intent grows.',
    by: 'B. Example, MD',
  } as const
  expect(() => override(recommendation, request)).toThrow('risk-not-acknowledged')
  expect(override(recommendation, { ...request, acknowledgeRisk: true })).toMatchObject({
    chosen: 'partial-hospitalization',
    direction: 'lower',
    riskAcknowledgement: 'given',
    overruled: { rules: [{ rule: 'high-risk', level: 'residential', safety: true }] },
  })
})
