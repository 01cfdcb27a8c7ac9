import { adult, assess } from 'level-of-care'
import {
  type Available,
  explainOverride,
  explainPlacement,
  override,
  overrideReasons,
  type Placement,
  place,
} from 'level-of-care/placement'
import { createAssessor, extendRuleset, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { adultIn } from '../../src/adult/adultIn.ts'
import { clinician as general } from '../../src/locales/en/clinician.ts'
import { placement as en } from '../../src/locales/en/placement.ts'
import { placement as es } from '../../src/locales/es/placement.ts'
import { type Given, restLeast, restOpen } from '../cases/intakeOf.ts'
import { today } from './offers.ts'

const placed = (given: Given, available: Available, format?: 'in-person'): Placement =>
  place(assess(restLeast(given)), available, { preferences: { format: format ?? null } })

const paragraphs = (text: string): string[][] => text.split('\n\n').map((one) => one.split('\n'))

const request = { reasonCode: 'insurance', note: 'A note.', by: 'A. Example' } as const

describe('a placement', () => {
  test('as recommended', () => {
    expect(
      paragraphs(explainPlacement(placed({ symptomSeverity: 'severe' }, today('intensive-outpatient')))),
    ).toEqual([
      [
        'Placement: Intensive outpatient program',
        'Recommended: Intensive outpatient program.',
        'This level is available.',
        'Format: in person.',
        'Start: today.',
      ],
      [general.closing, `Ruleset: adult ${adult.version}.`, adult.notice],
    ])
  })

  test('of a late start, what bridges the time until then', () => {
    const levels: Available['levels'] = [
      { level: 'intensive-outpatient', formats: ['in-person'], waitDays: 20 },
      { level: 'outpatient', formats: ['telehealth'], waitDays: 1 },
    ]
    const text = explainPlacement(placed({ symptomSeverity: 'severe' }, { levels }))
    expect(paragraphs(text)[0]).toEqual([
      'Placement, starting too late: Intensive outpatient program',
      'Recommended: Intensive outpatient program.',
      'It starts TOO LATE: in 20 days, and it is needed within 7 days.',
      'Format: in person.',
      'Start: in 20 days.',
      'Until then, only as an interim plan: Outpatient care (telehealth), in 1 day. That is less than what is needed.',
    ])
  })

  test('in danger, what to do now comes first', () => {
    const [first, title] = paragraphs(
      explainPlacement(placed({ riskOfHarm: 'imminent' }, today('outpatient'))),
    )
    expect(first).toEqual([
      `${general.emergency} ${general.stay}`,
      expect.stringContaining('911'),
      en.emergencyDepartment,
    ])
    expect(title?.slice(0, 3)).toEqual([
      'Interim plan, only after the emergency department: Outpatient care',
      'Recommended: Inpatient care.',
      en.placement.status.afterEmergency,
    ])
  })

  test('with a high risk the person is not left alone, wherever they go', () => {
    expect(explainPlacement(placed({ riskOfHarm: 'high' }, today('residential')))).toMatch(
      /^Staff: stay with the person/,
    )
  })

  test('what stands in the way, each in words', () => {
    const text = explainPlacement(
      placed(
        { withdrawalRisk: 'severe' },
        {
          levels: [
            { level: 'residential', formats: ['in-person'], waitDays: 1 },
            { level: 'intensive-outpatient', formats: ['telehealth'] },
          ],
          services: [],
        },
        'in-person',
      ),
    )
    expect(paragraphs(text)).toContainEqual([
      'What stands in the way',
      '- Intensive outpatient program: the preferred format is not offered, only telehealth.',
      '- Intensive outpatient program: some of what is needed has to be done in person.',
      '- Intensive outpatient program: does not provide the withdrawal setting that is needed (residential).',
      '- Intensive outpatient program: nobody has said how long the wait is, and it is needed today: confirm the start.',
      '- Partial hospitalization program: not offered.',
      '- Residential care: does not provide the withdrawal setting that is needed (residential).',
      '- Residential care: waiting time 1 day, needed today.',
      '- Inpatient care: not offered.',
      '- Crisis contacts: needed, and not among what can be arranged.',
      '- Medication evaluation: needed, and not among what can be arranged.',
      '- Medication for addiction: needed, and not among what can be arranged.',
      '- Medical evaluation: needed, and not among what can be arranged.',
    ])
    expect(text).toContain('calls for residential care; withdrawal management: residential')
    expect(text).toContain('It cannot provide the withdrawal setting that is needed.')
    expect(text).toContain('- Arrange elsewhere: crisis contacts; medication evaluation;')
    expect(text).toContain(en.judgment)
  })

  test('what is not settled is said before anything else', () => {
    const recommendation = assess(restOpen({ symptomSeverity: 'severe' }))
    const text = explainPlacement(
      place(recommendation, {
        levels: [{ level: 'intensive-outpatient', formats: ['in-person'], waitDays: 9 }],
      }),
    )
    const [first, second] = paragraphs(text)
    expect(first?.[0]).toMatch(/^NOT SETTLED\. .* at least Intensive outpatient program; possible: /)
    expect(first?.[1]).toMatch(/^Still open: Risk of harm to self or others; .*Treatment history/)
    expect(second?.[0]).toBe('Only if no more is needed: Intensive outpatient program')
    expect(second).not.toContain('Recommended: Intensive outpatient program.')
    expect(text).toContain(
      'time to the first appointment is not settled; this place would not do for: urgent',
    )
    expect(text).toContain('waiting time 9 days, needed within 7 days.')
  })

  test('of a floor too, an interim plan is called one', () => {
    const text = explainPlacement(place(assess(restOpen({ supervision: 'daily' })), today('outpatient')))
    expect(text).toContain('Interim plan: Outpatient care')
    expect(text).not.toContain('Only if no more is needed')
  })

  test('consent is spoken of with every place that somebody stays at, and with every higher level', () => {
    const says = (placement: Placement) => explainPlacement(placement).includes(en.placement.consent)
    expect(says(placed({ riskOfHarm: 'high' }, today('residential')))).toBe(true)
    expect(says(placed({ symptomSeverity: 'severe' }, today('partial-hospitalization')))).toBe(true)
    expect(says(placed({ symptomSeverity: 'severe' }, today('intensive-outpatient')))).toBe(false)
    expect(says(placed({ symptomSeverity: 'severe' }, { levels: [] }))).toBe(false)
  })

  test('nothing to be had', () => {
    const [title] = paragraphs(explainPlacement(placed({ symptomSeverity: 'severe' }, { levels: [] })))
    expect(title).toEqual([
      'No placement',
      'Recommended: Intensive outpatient program.',
      en.placement.status.notOffered,
    ])
  })

  test('in Spanish', () => {
    const text = explainPlacement(placed({ riskOfHarm: 'imminent' }, today('outpatient')), { language: 'es' })
    expect(text).toMatch(/^EMERGENCIA: ACTÚE AHORA\./)
    expect(text).toContain('Plan provisional, solo después del servicio de urgencias: ')
    // Nothing of the English texts is left.
    expect(text).not.toMatch(/\b(the|and|care|needed|person)\b/i)
  })

  test('a ruleset of one’s own speaks in its own words', () => {
    const clinic = createAssessor(extendRuleset(adult, { id: 'clinic', version: '1.0.0' }))
    const placement = place(
      clinic.assess(restLeast({ symptomSeverity: 'severe' })),
      { levels: [] },
      { assessor: clinic },
    )
    expect(explainPlacement(placement, { assessor: clinic })).toContain('Ruleset: clinic 1.0.0.')
    const copy: Placement<Ruleset> = JSON.parse(JSON.stringify(placement))
    expect(() => explainPlacement<Ruleset>(copy)).toThrow('other-ruleset')
    expect(() => explainPlacement(placement, { assessor: clinic, language: 'es' })).toThrow(
      'missing-translation',
    )
    const translation = createAssessor(
      extendRuleset(adultIn('es'), { id: 'clinic', version: '1.0.0' }),
    ).ruleset
    expect(explainPlacement(placement, { assessor: clinic, language: 'es', translation })).toContain(
      'Recomendado: Programa ambulatorio intensivo.',
    )
  })
})

describe('an override', () => {
  test('of what is held for safety', () => {
    const recommendation = assess(restLeast({ riskOfHarm: 'high', symptomSeverity: 'moderate' }))
    const record = override(recommendation, {
      ...request,
      level: 'outpatient',
      note: ' First line.\nEMERGENCY: ACT NOW.\n\nLast line. ',
      at: '2026-11-21',
      acknowledgeRisk: true,
      bridge: 'Staff of the unit call twice a day.',
    })
    const text = explainOverride(record)
    expect(paragraphs(text).slice(0, 3)).toEqual([
      [general.stay],
      [
        'Override: Outpatient care',
        'Recommended: Residential care.',
        en.override.direction.lower,
        'It is 3 levels below what the rules call for.',
      ],
      [
        'Reason: insurance.',
        'Note: First line. EMERGENCY: ACT NOW. Last line.',
        'Decided by: A. Example',
        'Date: 2026-11-21.',
        en.override.acknowledged,
        en.override.farAcknowledged,
        'Until the recommended level: Staff of the unit call twice a day.',
      ],
    ])
    expect(text).toContain('[high-risk]: calls for residential care (safety)')
    expect(explainOverride(JSON.parse(JSON.stringify(record)))).toBe(text)
  })

  test('before everything is answered', () => {
    const recommendation = assess(
      restOpen({ symptomSeverity: 'severe', riskOfHarm: 'none', withdrawalRisk: 'none' }),
    )
    const record = override(recommendation, {
      ...request,
      level: 'intensive-outpatient',
      acknowledgeRisk: true,
    })
    const text = explainOverride(record)
    expect(text).toMatch(
      /^Override: Intensive outpatient program\nThe recommendation was not settled: at least /,
    )
    expect(text).toContain('- Medical needs (safety)')
    expect(text).toContain('- Treatment history\n')
    expect(text).not.toContain('Date:')
  })

  test('in Spanish', () => {
    const record = override(assess(restLeast({ riskOfHarm: 'high' })), { ...request, level: 'inpatient' })
    const text = explainOverride(record, { language: 'es' })
    expect(text).toContain('Motivo: seguro médico.')
    expect(text.replace('A note.', '')).not.toMatch(/\b(the|and|care|needed|person)\b/i)
  })

  test('every reason has words of its own', () => {
    for (const { reasons } of [en.override, es.override])
      expect(new Set(overrideReasons.map((code) => reasons[code])).size).toBe(overrideReasons.length)
  })
})

/** Every text of a table, functions filled in with several, one and none. */
function textsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  if (typeof table === 'function')
    return [
      [7, 2, 3],
      [1, 1, 1],
      [0, 0, 0],
    ].map((given) => String(table(...given)))
  return Object.values(Object(table)).flatMap(textsOf)
}

describe('the words', () => {
  test('are translated: none is the same in both languages', () => {
    const english = new Set(textsOf(en))
    expect(textsOf(es).filter((text) => /\p{L}{4}/u.test(text) && english.has(text))).toEqual([])
  })

  test('blame nobody and promise nothing', () => {
    for (const text of [...textsOf(en), ...textsOf(es)])
      expect(text).not.toMatch(
        /burden|refus|fail|non-?complian|low risk|will pay|covered|rehús|fracas|incumpl|riesgo bajo|pagará/i,
      )
  })
})
