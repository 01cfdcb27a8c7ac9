import * as fc from 'fast-check'
import { adult, assess, type Intake } from 'level-of-care'
import { type Card, createService, type ServiceOptions } from 'level-of-care/cds-hooks'
import { adultIn } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { faults } from '../fhir/faults.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { brokenInResponse } from './invariants.ts'
import { authored, requestFor, requestOf, responseOf, searchset } from './requests.ts'

/** UUIDs that are the same at every run. */
function counting(): () => string {
  let number = 0
  return () => `00000000-0000-4000-8000-${String(number++).padStart(12, '0')}`
}

const now = () => '2026-11-20T10:04:05-05:00'

function cardsFor(intake: Intake | Intake<Ruleset>, options: ServiceOptions = {}): readonly Card[] {
  const answer = createService(options).handle(requestFor(intake))
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body.cards
}

/** The only card. */
function cardFor(intake: Intake | Intake<Ruleset>, options: ServiceOptions = {}): Card {
  const [card, ...others] = cardsFor(intake, options)
  if (card === undefined || others.length > 0) throw new Error('one card is expected')
  return card
}

const draftsOf = ({ suggestions = [] }: Card) =>
  suggestions.flatMap(({ actions }) => actions.map(({ resource }) => resource))

const adults = intakeOf(adult)

describe('every card', () => {
  test('holds the invariants of the specification, and its drafts those of FHIR', () => {
    fc.assert(
      fc.property(
        adults,
        fc.constantFrom('en' as const, 'es' as const),
        fc.boolean(),
        (intake, language, more) => {
          const options: ServiceOptions = more
            ? {
                uuid: counting(),
                now,
                detail: 'full',
                includeSensitive: true,
                source: {
                  label: 'A clinic',
                  url: 'https://example.com',
                  topic: { code: 'a', system: 'urn:a' },
                },
                links: [
                  { label: 'More', url: 'https://example.com/more', type: 'absolute' },
                  { label: 'App', url: 'https://example.com/launch', type: 'smart', appContext: 'a' },
                ],
                overrideReasons: [],
              }
            : {}
          const answer = createService({ language, ...options }).handle(requestFor(intake))
          expect(answer.status).toBe(200)
          expect(brokenInResponse(answer.body)).toEqual([])
          const [card] = 'cards' in answer.body ? answer.body.cards : []
          for (const draft of card === undefined ? [] : draftsOf(card)) {
            expect(faults(draft)).toEqual([])
            expect(draft).toMatchObject({
              resourceType: 'ServiceRequest',
              status: 'draft',
              intent: 'proposal',
              subject: { reference: 'Patient/fictional-1' },
              authoredOn: more ? now() : authored,
            })
          }
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('says what `assess` says of the same intake', () => {
    fc.assert(
      fc.property(adults, (intake) => {
        const recommendation = assess(intake)
        const { extension = {} } = cardFor(intake, { includeSensitive: true })
        const told = Object.values(extension)[0]
        expect(told).toMatchObject({
          assessedOn: intake.assessedOn,
          ladders: recommendation.ladders,
          ruleset: recommendation.ruleset,
          ...(recommendation.status === 'final'
            ? { status: 'final', level: recommendation.level }
            : { status: 'provisional', atLeast: recommendation.atLeast, possible: recommendation.possible }),
          services: { needed: recommendation.services.needed.map(({ id }) => id) },
        })
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('is the same, byte by byte, for the same request, whatever somebody does to an earlier one', () => {
    fc.assert(
      fc.property(adults, (intake) => {
        const service = createService({ now, uuid: () => '00000000-0000-4000-8000-000000000000' })
        const first = service.handle(requestFor(intake))
        const bytes = JSON.stringify(first)
        vandalize(first)
        expect(JSON.stringify(service.handle(requestFor(intake)))).toBe(bytes)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('is critical for emergencies, and for nothing else', () => {
    fc.assert(
      fc.property(adults, (intake) => {
        const { urgency } = assess(intake).ladders
        const emergency = (urgency.status === 'final' ? urgency.rung : urgency.atLeast) === 'emergency'
        const { indicator, summary, detail } = cardFor(intake)
        expect(indicator === 'critical').toBe(emergency)
        expect(summary.startsWith('EMERGENCY')).toBe(emergency)
        expect(detail.startsWith('**EMERGENCY')).toBe(emergency)
      }),
      // A card that gives no recommendation, because it would tell of the home, is loud in an emergency all the same.
      {
        numRuns: Math.ceil(runs / 10),
        examples: [
          [restLeast({ riskOfHarm: 'imminent', withdrawalRisk: 'mild', livingEnvironment: 'unstable' })],
        ],
      },
    )
  })

  test('suggests the recommended level and the next above it, and none that is less', () => {
    const levels = adult.ladders[0].rungs.map(({ code }) => code)
    fc.assert(
      fc.property(adults, (intake) => {
        const recommendation = assess(intake)
        // What rests on something sensitive suggests nothing unless it may be told.
        const card = cardFor(intake, { includeSensitive: true })
        const suggested = draftsOf(card).map(({ code }) => code as { coding: { code: string }[] })
        const codes = suggested.map(({ coding }) => coding[0]?.code)
        if (recommendation.status === 'provisional') expect(card).not.toHaveProperty('suggestions')
        else {
          const at = levels.indexOf(recommendation.level)
          expect(codes).toEqual(levels.slice(at, at + 2))
          expect(card.suggestions?.map(({ isRecommended = false }) => isRecommended)).toEqual(
            codes.map((_, position) => position === 0),
          )
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })
})

/** Changes everything that can be changed. */
function vandalize(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    vandalize(part)
    Reflect.set(value, key, 'vandalized')
  }
}

describe('what could endanger the person if somebody else reads it', () => {
  const telling =
    /livingEnvironment|violen|abus|exploit|unsafe|not safe|shelter|housing|place to live|advocate|protection|danger(ous)? (home|place)/i
  /** What is said and asked wherever somebody lives. */
  const toEverybody =
    /no joint sessions where there is violence|thoughts of death, suicide or violence|suicidal or violent behavior/g
  const unsafe = fc.oneof(
    adults.map((intake) => ({ ...intake, livingEnvironment: 'dangerous' })),
    fc.constantFrom<Intake | Intake<Ruleset>>(
      restLeast({ livingEnvironment: 'dangerous' }),
      restOpen({ livingEnvironment: 'dangerous' }),
      restLeast({ livingEnvironment: 'unstable' }),
    ),
  )

  test('is nowhere in an answer', () => {
    fc.assert(
      fc.property(unsafe, fc.constantFrom('short' as const, 'full' as const), (intake, detail) => {
        const told = JSON.stringify(cardsFor(intake, { detail }))
        expect(told.replaceAll(toEverybody, '')).not.toMatch(telling)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('is told in person where a ladder rests on it: no level, no urgency, no draft', () => {
    const card = cardFor(restLeast({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' }), {})
    expect(card.summary).toBe('A level of care was recommended; it is told in person only')
    expect(card.detail).toContain('ask the clinician who assessed the person')
    expect([card.suggestions, card.extension, card.indicator]).toEqual([undefined, undefined, 'info'])
    expect(JSON.stringify(card)).not.toMatch(/esidential|rgent|48 hours/)
    const danger = cardFor(restLeast({ livingEnvironment: 'dangerous', riskOfHarm: 'high' }), {})
    expect([danger.indicator, danger.detail.startsWith('**Staff: stay with the person')]).toEqual([
      'warning',
      true,
    ])
    const emergency = cardFor(
      restLeast({ livingEnvironment: 'dangerous', riskOfHarm: 'imminent', withdrawalRisk: 'mild' }),
      { language: 'es' },
    )
    expect([emergency.indicator, emergency.summary]).toEqual([
      'critical',
      'EMERGENCIA, actúe ahora; Se recomendó un nivel de atención; solo se dice en persona',
    ])
    expect(emergency.detail).toMatch(/^\*\*EMERGENCIA: ACTÚE AHORA[\s\S]*911/)
  })

  test('is there when it is asked for', () => {
    const told = cardFor(restLeast({ livingEnvironment: 'dangerous' }), { includeSensitive: true })
    expect(told.detail).toMatch(telling)
    expect(JSON.stringify(told.extension)).toMatch(telling)
    expect(JSON.stringify(draftsOf(told))).toMatch(telling)
  })
})

describe('how much a card matters', () => {
  test.each<[string, Intake, string]>([
    ['nothing was found', restLeast({}), 'info'],
    ['within days', restLeast({ symptomSeverity: 'moderate' }), 'info'],
    ['within 48 hours', restLeast({ riskOfHarm: 'moderate' }), 'warning'],
    ['within hours', restLeast({ riskOfHarm: 'high' }), 'warning'],
    ['now', restLeast({ riskOfHarm: 'imminent' }), 'critical'],
    ['it may be now: a safety question is open', restLeast({ riskOfHarm: null }), 'warning'],
    ['a question is open, and none about safety', restLeast({ supportSystem: null }), 'info'],
  ])('%s', (_, intake, indicator) => {
    expect(cardFor(intake).indicator).toBe(indicator)
  })

  test('an open question that is none of safety makes no warning of it', () => {
    const ruleset: Ruleset = {
      ...adult,
      id: 'other',
      dimensions: adult.dimensions.map((dimension) => ({ ...dimension, safety: false })),
    }
    const service = createService<Ruleset>({ assessor: createAssessor(ruleset) })
    const response = responseOf(restLeast({ riskOfHarm: null }), { ruleset })
    expect(service.handle(requestOf({ intake: response }))).toMatchObject({
      body: { cards: [{ indicator: 'info', summary: expect.stringMatching(/^Not settled/) }] },
    })
  })

  test('a ruleset without urgency has none', () => {
    const ruleset: Ruleset = {
      ...adult,
      id: 'other',
      ladders: adult.ladders.slice(0, 1),
      warnings: [],
      focus: [],
      examples: [],
      rules: adult.rules
        .filter(({ raises }) => raises !== undefined && 'level' in raises)
        .map((rule) => ({ ...rule, raises: { level: (rule.raises as { level: string }).level } })),
    } as unknown as Ruleset
    const assessor = createAssessor(ruleset)
    const intake = restLeast({ riskOfHarm: 'imminent' })
    const service = createService<Ruleset>({ assessor })
    const answer = service.handle(requestOf({ intake: searchset(responseOf(intake, { ruleset })) }))
    expect(answer).toMatchObject({
      status: 200,
      body: {
        cards: [{ indicator: 'info', summary: expect.stringMatching(/^Recommended: Inpatient care; as of/) }],
      },
    })
    expect(brokenInResponse(answer.body)).toEqual([])
  })
})

describe('a summary', () => {
  test.each<[Intake, 'en' | 'es', string]>([
    [
      restLeast({ symptomSeverity: 'severe' }),
      'en',
      'Recommended: Intensive outpatient program; first appointment: prompt; as of 2026-11-20',
    ],
    [
      restLeast({ symptomSeverity: 'severe' }),
      'es',
      'Recomendado: Programa ambulatorio intensivo; primera cita: pronto; al 20 de noviembre de 2026',
    ],
    [
      restLeast({ riskOfHarm: 'imminent' }),
      'en',
      'EMERGENCY, act now; Recommended: Inpatient care; as of 2026-11-20',
    ],
    [
      restLeast({ supportSystem: null, symptomSeverity: 'moderate' }),
      'en',
      'Not settled, at least: Outpatient care; first appointment: routine; 1 question open; as of 2026-11-20',
    ],
  ])('says the most important things: %#', (intake, language, summary) => {
    expect(cardFor(intake, { language }).summary).toBe(summary)
  })

  test('of a ruleset with long names is cut where no character breaks', () => {
    const named = (label: string): Ruleset => ({
      ...adult,
      id: 'long',
      ladders: adult.ladders.map((ladder) => ({
        ...ladder,
        rungs: ladder.rungs.map((rung) => ({ ...rung, label })),
      })),
    })
    for (const label of [
      'word '.repeat(60),
      '𝒜'.repeat(120),
      `x${'𝒜'.repeat(120)}`,
      '<b>&\u202E\n'.repeat(50),
    ]) {
      const ruleset = named(label)
      const service = createService<Ruleset>({ assessor: createAssessor(ruleset) })
      const answer = service.handle(requestOf({ intake: responseOf(restLeast({}), { ruleset }) }))
      expect(brokenInResponse(answer.body)).toEqual([])
      const [card] = 'cards' in answer.body ? answer.body.cards : []
      expect(card?.summary).toMatch(/…$/)
      expect(card?.summary).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
      expect(card?.detail).not.toMatch(/(?<!\\)<|\u202E/)
    }
  })
})

describe('what the host decides', () => {
  const intake = restLeast({ riskOfHarm: 'low' })

  test('UUIDs, without which there are none', () => {
    const card = cardFor(intake, { uuid: counting() })
    const uuids = [card.uuid, ...(card.suggestions ?? []).map(({ uuid }) => uuid)]
    expect(new Set(uuids).size).toBe(3)
    expect(uuids).not.toContain(undefined)
    expect(JSON.stringify(cardFor(intake))).not.toContain('"uuid"')
  })

  test('UUIDs that are none, and a time that is none, are a mistake of the host', () => {
    for (const given of ['hush', undefined, { hush: 'hush' }]) {
      const wrong = () => given as string
      const noUuid = () => cardFor(intake, { uuid: wrong })
      expect(mistakesIn(noUuid)).toEqual(['options.uuid: invalid-value'])
      expect(everythingIn(usageErrorOf(noUuid))).not.toContain('hush')
      if (given === undefined) continue
      const noTime = () => cardFor(intake, { now: wrong })
      expect(mistakesIn(noTime)).toEqual(['options.now: invalid-value'])
      expect(everythingIn(usageErrorOf(noTime))).not.toContain('hush')
    }
    expect(mistakesIn(() => cardFor(intake, { now: () => '2026-11-20' }))).toEqual([
      'options.now: invalid-value',
    ])
  })

  test('source, links, reasons to dismiss it, and the key of the rationale', () => {
    const given = {
      source: { label: 'A clinic', icon: 'https://example.com/a.png' },
      links: [{ label: 'More', url: 'https://example.com', type: 'absolute' }],
      overrideReasons: [{ code: 'a', system: 'urn:a', display: 'A' }],
    } as const
    const card = cardFor(intake, { ...given, extensionKey: 'org.example.rationale' })
    expect(card).toMatchObject(given)
    expect(Object.keys(card.extension ?? {})).toEqual(['org.example.rationale'])
    const usual = cardFor(intake)
    expect(Object.keys(usual.extension ?? {})).toEqual(['alt.level-of-care.recommendation'])
    expect(usual.source).toEqual({ label: `level-of-care, ruleset adult ${adult.version}` })
    expect(usual.overrideReasons?.map(({ code }) => code)).toContain('service-not-available')
    expect(usual).not.toHaveProperty('links')
    expect(cardFor(intake, { overrideReasons: [] })).not.toHaveProperty('overrideReasons')
    // Nor on a card that gives no recommendation, because it would tell of the home.
    const withheld = restLeast({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' })
    expect(cardFor(withheld)).toHaveProperty('overrideReasons')
    expect(cardFor(withheld, { overrideReasons: [] })).not.toHaveProperty('overrideReasons')
  })

  test('texts for another country', () => {
    const emergency = { now: 'Call 112.', contacts: 'Call 112 at any hour.' }
    const { detail } = cardFor(restLeast({ riskOfHarm: 'imminent' }), { emergency })
    expect(detail).toContain('Call 112.')
    expect(detail).not.toContain('911')
  })

  test('texts of a ruleset of one’s own, in another language and for another country', () => {
    const ruleset: Ruleset = { ...adult, id: 'own' }
    const service = createService<Ruleset>({
      assessor: createAssessor(ruleset),
      language: 'es',
      translation: { ...adultIn('es'), id: 'own' },
      emergency: { now: 'Llame al 112.', contacts: 'Llame al 112 a cualquier hora.' },
    })
    const response = responseOf(restLeast({ riskOfHarm: 'imminent' }), { ruleset })
    const answer = service.handle(requestOf({ intake: response }))
    expect(brokenInResponse(answer.body)).toEqual([])
    expect(answer).toMatchObject({
      status: 200,
      body: {
        cards: [
          {
            summary: expect.stringMatching(/^EMERGENCIA/),
            detail: expect.stringMatching(/Llame al 112\./),
            suggestions: [{ actions: [{ resource: { language: 'es' } }] }],
          },
        ],
      },
    })
  })

  test('what it gave stays as it was, whatever it does later', () => {
    const links = [{ label: 'More', url: 'https://example.com', type: 'absolute' as const }]
    const service = createService({ links })
    const before = JSON.stringify(service.handle(requestFor(intake)))
    links.push({ label: 'Other', url: 'https://other.example', type: 'absolute' })
    expect(JSON.stringify(service.handle(requestFor(intake)))).toBe(before)
  })
})

describe('which intake is used', () => {
  const responses = (...given: readonly (readonly [string | undefined, string, string?])[]) =>
    searchset(
      ...given.map(([time, riskOfHarm, status = 'completed']) =>
        responseOf(restLeast({ riskOfHarm } as Partial<Intake>), { authored: time, status }),
      ),
    )
  const indicatorOf = (intake: object) => {
    const answer = createService().handle(requestOf({ intake }))
    return answer.status === 200 ? answer.body.cards.map(({ indicator }) => indicator) : answer.status
  }

  test('the newest, wherever it stands and in whatever time zone', () => {
    expect(indicatorOf(responses(['2026-11-18', 'imminent'], ['2026-11-20T08:00:00Z', 'none']))).toEqual([
      'info',
    ])
    expect(indicatorOf(responses(['2026-11-20T08:00:00Z', 'none'], ['2026-11-18', 'imminent']))).toEqual([
      'info',
    ])
    expect(
      indicatorOf(responses(['2026-11-20T08:00:00Z', 'none'], ['2026-11-20T05:00:00-05:00', 'imminent'])),
    ).toEqual(['critical'])
    expect(indicatorOf(responses([undefined, 'none'], ['2026-11-19', 'imminent']))).toEqual(['critical'])
  })

  test('not one that was withdrawn; but one that is being filled in, or was left', () => {
    expect(indicatorOf(responses([authored, 'imminent', 'entered-in-error']))).toEqual([])
    expect(indicatorOf(responses([authored, 'imminent', 'stopped']))).toEqual(['critical'])
    expect(indicatorOf(responses([authored, 'imminent', 'in-progress']))).toEqual(['critical'])
    expect(indicatorOf(responses([authored, 'imminent', 'amended']))).toEqual(['critical'])
  })
})
