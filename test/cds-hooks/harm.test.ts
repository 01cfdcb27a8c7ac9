import * as fc from 'fast-check'
import type { Intake } from 'level-of-care'
import { type Card, createService, type ServiceOptions } from 'level-of-care/cds-hooks'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { harmCodes } from '../fhir/harmSpoken.ts'
import {
  all,
  coded,
  concept,
  cssrsForm,
  cssrsObserved,
  diagnosis,
  intakeForm,
  none,
  observation,
  phq9Form,
  phq9Observed,
  response,
  zeros,
} from '../fhir/records.ts'
import { runs } from '../support/runs.ts'
import { brokenInResponse } from './invariants.ts'
import { patientId, requestOf, responseOf } from './requests.ts'

const today = '2026-11-20'
const now = () => `${today}T20:00:00Z`

type Resource = object & { readonly resourceType: string }

/** A client sends what is of one type under one key. */
const keys: Readonly<Record<string, string>> = {
  QuestionnaireResponse: 'intake',
  Observation: 'observations',
  Condition: 'conditions',
}

function cardsOf(resources: readonly object[], options: ServiceOptions = { now }): readonly Card[] {
  const prefetch: Record<string, { resourceType: string; type: string; entry: object[] }> = {}
  for (const key of Object.values(keys))
    prefetch[key] = { resourceType: 'Bundle', type: 'searchset', entry: [] }
  for (const resource of resources as readonly Resource[]) {
    const about = { ...resource, subject: { reference: `Patient/${patientId}` } }
    prefetch[String(keys[resource.resourceType])]?.entry.push({ resource: about })
  }
  const answer = createService(options).handle(requestOf(prefetch))
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  expect(brokenInResponse(answer.body)).toEqual([])
  return answer.body.cards
}

const indicators = ['none', 'info', 'warning', 'critical']
const urgencyOf = (cards: readonly Card[]) => indicators.indexOf(cards[0]?.indicator ?? 'none')

/** Is danger named: by a rating of the risk of harm that is a reason, or by a question about it? */
const namesDanger = (cards: readonly Card[]) =>
  cards.some(({ detail = '', extension }) => {
    const [rationale] = Object.values(extension ?? {}) as { readonly reasons?: object }[]
    const isReason = JSON.stringify(rationale?.reasons ?? []).includes('riskOfHarm')
    return isReason || detail.includes('**Please ask:**')
  })

describe('a record that speaks of danger', () => {
  test.each<readonly [name: string, resources: readonly object[]]>([
    ['C-SSRS items', cssrsObserved(all(true), today)],
    ['PHQ-9 items', phq9Observed([0, 0, 0, 0, 0, 0, 0, 0, 1], today)],
    [
      'C-SSRS items without a system',
      [observation('93249-1', coded('LA33-6', { system: undefined }), today)],
    ],
    ['a level of risk', [observation('93374-7', coded('LA9193-9'), today)]],
    [
      'a level of risk beside items that deny it',
      [...cssrsObserved(none, today), observation('93374-7', coded('LA9193-9'), today)],
    ],
    [
      'a C-SSRS, and later a PHQ-9 of zeros',
      [cssrsForm(all(true), `${today}T10:00:00Z`), phq9Form(zeros, `${today}T10:05:00Z`)],
    ],
    [
      'a completed intake, and later an empty draft',
      [
        intakeForm('imminent', `${today}T10:00:00Z`),
        response([], `${today}T11:00:00Z`, { status: 'in-progress' }),
      ],
    ],
    [
      'an intake of 12 h UTC, and one of the day after',
      [intakeForm('high', '2026-11-19T12:00:00Z'), intakeForm('none', today)],
    ],
    [
      'a total that alone makes a card, and one of the day before',
      [
        observation('44261-6', { valueInteger: 21 }, today),
        observation('44261-6', { valueInteger: 3 }, '2026-11-19'),
      ],
    ],
    [
      'a total that alone makes a card, and one without a day',
      [observation('44261-6', { valueInteger: 21 }, today), observation('44261-6', { valueInteger: 3 })],
    ],
    ['undated items', cssrsObserved(all(true))],
    ['items of long ago', cssrsObserved(all(true), '2026-01-05')],
    ['items of a day to come', cssrsObserved(all(true), '2027-01-05')],
    ['an old intake', [intakeForm('imminent', '2026-01-05')]],
    ['a yes that cannot be read', [observation('93249-1', { valueString: 'ja' }, today)]],
  ])('is never silent: %s', (_, resources) => {
    const cards = cardsOf(resources)
    expect(cards).toHaveLength(1)
    expect(namesDanger(cards)).toBe(true)
    expect(urgencyOf(cards)).toBeGreaterThanOrEqual(1)
    // In whichever order it was sent.
    expect(cardsOf([...resources].reverse())).toHaveLength(1)
  })

  test.each(harmCodes)('is never silent: %s %s', (system, code) => {
    const [card] = cardsOf([diagnosis(system, code)])
    expect(card?.indicator).toBe('warning')
    expect(card?.detail).toMatch(/^- \*\*Please ask:\*\* A diagnosis in the record/)
  })

  test('is said without a clock, without an age to go by, and of people under age', () => {
    const danger = cssrsObserved(all(true), today)
    const [clockless] = cardsOf(danger, {})
    expect(clockless).toMatchObject({
      indicator: 'warning',
      summary: 'The record speaks of danger: please assess the risk of harm now',
    })
    expect(clockless?.detail).toContain('No level of care can be recommended from what was sent.')
    const [spanish] = cardsOf(danger, { language: 'es' })
    expect(spanish?.summary).toMatch(/^El expediente habla de peligro/)
    const wrongAge = response(
      [
        ['age', { valueInteger: 977 }],
        ['riskOfHarm', { valueCoding: { code: 'low' } }],
      ],
      `${today}T10:00:00Z`,
    )
    expect(cardsOf([wrongAge])[0]?.detail).toContain('A risk of harm was rated in the record.')
  })

  test('is said although what else was asked for could not be had', () => {
    const conditions = {
      ...diagnosis('http://snomed.info/sct', '6471006'),
      subject: { reference: `Patient/${patientId}` },
    }
    expect(createService().handle(requestOf({ conditions }))).toMatchObject({
      status: 200,
      body: { cards: [{ indicator: 'warning' }] },
    })
  })

  test('says what is not certain about it', () => {
    const [unordered] = cardsOf([
      intakeForm('high', `${today}T10:00:00Z`),
      intakeForm('none', `${today}T10:00:00Z`),
    ])
    expect(unordered?.detail).toContain('it cannot be told which is the newest: the higher need counts')
    const [beside] = cardsOf([intakeForm('none', `${today}T10:00:00Z`), ...cssrsObserved(all(true), today)])
    expect(beside?.detail).toContain(
      'Not older than the questionnaire for certain, and rated higher: Risk of harm to self or others.',
    )
    const [toCome] = cardsOf([intakeForm('high', '2027-01-05')])
    expect(toCome?.detail).toContain('The questionnaire has a day that is yet to come: 2027-01-05.')
    expect(toCome?.summary).not.toContain(today)
    const [undated] = cardsOf([intakeForm('high')])
    expect(undated?.summary).toContain('day not known')
    expect(undated?.detail).toContain('The questionnaire has no day')
  })

  test('says so in Spanish, too', () => {
    const spanish = (resources: readonly object[]) => cardsOf(resources, { now, language: 'es' })[0]?.detail
    expect(spanish([intakeForm('high', '2027-01-05')])).toContain(
      'una fecha que aún no ha llegado: 5 de enero de 2027',
    )
    expect(spanish([intakeForm('none', `${today}T10:00:00Z`), ...cssrsObserved(all(true), today)])).toContain(
      'No es seguro que sea anterior al cuestionario',
    )
  })

  test('says first what to do at once, then what to ask, and then the rest', () => {
    const [card] = cardsOf([intakeForm('none', `${today}T10:00:00Z`), ...cssrsObserved(all(true), today)])
    expect(card?.detail).toMatch(
      /^\*\*Staff: stay with the person[^\n]*\n\n- \*\*Please ask:\*\*[\s\S]*\n\n## /,
    )
  })

  test('says that there are further pages', () => {
    const page = {
      resourceType: 'Bundle',
      type: 'searchset',
      link: [{ relation: 'next', url: 'https://server.example?page=2' }],
      entry: [{ resource: intakeForm('high', `${today}T10:00:00Z`, { subject: undefined }) }],
    }
    const answer = createService({ now }).handle(requestOf({ intake: page }))
    const [card] = answer.status === 200 ? answer.body.cards : []
    expect(card?.detail).toContain('There is more in the record than was sent to this service.')
  })

  test('and was rated by somebody since is not asked about again', () => {
    const [card] = cardsOf([
      diagnosis('http://snomed.info/sct', '6471006', { recordedDate: '2026-11-01' }),
      intakeForm('low', `${today}T10:00:00Z`),
    ])
    expect(card?.detail).not.toContain('A diagnosis in the record')
  })
})

describe('what settles a risk, and what does not', () => {
  const suicidal = (recordedDate?: string) => diagnosis('http://snomed.info/sct', '6471006', { recordedDate })
  const rating = (dimension: string, code: string, effectiveDateTime: string) => ({
    resourceType: 'Observation',
    status: 'final',
    code: concept('urn:level-of-care:adult:dimension', dimension),
    effectiveDateTime,
    valueCodeableConcept: concept(`urn:level-of-care:adult:dimension:${dimension}`, code),
  })
  const openIn = ([card]: readonly Card[]) => JSON.stringify(card?.extension).includes('"id":"riskOfHarm"')

  test('a score does not settle what a diagnosis speaks of', () => {
    expect(cardsOf(cssrsObserved(none, today))).toEqual([])
    expect(openIn(cardsOf([suicidal('2026-11-01'), ...cssrsObserved(none, today)]))).toBe(true)
    // Nor does one of a later day than the form that left it open.
    const form = response([['symptomSeverity', { valueCoding: { code: 'mild' } }]], '2026-11-18T10:00:00Z')
    expect(openIn(cardsOf([form, suicidal('2026-11-01'), ...cssrsObserved(none, today)]))).toBe(true)
  })

  test('a rating of somebody who looked since does', () => {
    const cards = cardsOf([suicidal('2026-11-01'), rating('riskOfHarm', 'low', today)])
    expect(openIn(cards)).toBe(false)
    expect(cards[0]?.detail ?? '').not.toContain('A diagnosis in the record')
  })

  test('a level of an unknown day is not settled by items of an earlier day that tell as much', () => {
    const calm = intakeForm('none', `${today}T14:00:00Z`)
    const level = observation('93374-7', coded('LA9194-7'))
    const [before] = cardsOf([calm, level, ...elseSettled])
    const [after] = cardsOf([calm, level, ...elseSettled, cssrsForm(all(true), `${today}T09:00:00Z`)])
    expect([before?.indicator, after?.indicator]).toEqual(['warning', 'warning'])
  })

  test('one of long ago is asked about', () => {
    const [card] = cardsOf([rating('riskOfHarm', 'high', '2026-01-05')])
    expect(card?.detail).toContain('**Please ask:** An answer or a level of risk in the record')
    expect(cardsOf([rating('riskOfHarm', 'none', '2026-01-05')])).toEqual([])
  })

  test('whoever rates the risk in the form that an item is in has seen it', () => {
    const form = (risk: string) => {
      const whole = responseOf(restLeast({ riskOfHarm: risk } as Partial<Intake>), {
        authored: `${today}T10:00:00Z`,
      })
      const asked = phq9Form([0, 0, 0, 0, 0, 0, 0, 0, 1]).item
      return { ...whole, item: [...(whole.item as object[]), ...asked] }
    }
    expect(cardsOf([form('low')])[0]?.indicator).toBe('info')
    expect(cardsOf([form('none')])[0]?.indicator).toBe('warning')
    const cssrs = (risk: string) => ({
      ...form(risk),
      item: [...(form(risk).item as object[]), ...cssrsForm(all(true)).item],
    })
    expect(cardsOf([cssrs('low')])[0]).toMatchObject({ indicator: 'warning' })
    expect(cardsOf([cssrs('low')])[0]?.detail).toContain('rates the risk of harm lower than an instrument')
  })

  test('withdrawal that two scores rate, one of them in a range, is asked about', () => {
    const scores = response(
      [
        ['ciwaAr.total', { valueInteger: 4 }],
        ['cows.total', { valueInteger: 14 }],
      ],
      `${today}T10:00:00Z`,
    )
    const [card] = cardsOf([scores])
    expect(card?.detail).toMatch(/\*\*Please ask:\*\*[^\n]*/)
    // Without a clock, as of the day that somebody answered.
    expect(cardsOf([scores], {})[0]?.summary).toContain(`as of ${today}`)
  })

  test('versions of instruments are told apart', () => {
    const items = Array.from({ length: 10 }, (_, position) => [
      `k10.from-1.item${position + 1}`,
      { valueInteger: 5 },
    ]) as [string, object][]
    expect(cardsOf([response(items, `${today}T10:00:00Z`)])[0]?.summary).toContain('Intensive outpatient')
  })

  test('a form of one’s own says how much its answers count', () => {
    const questionnaires = [
      {
        resourceType: 'Questionnaire',
        item: [
          {
            linkId: '7',
            code: [{ system: 'http://loinc.org', code: '44260-8' }],
            answerOption: [
              {
                valueCoding: { system: 'urn:a', code: 'b' },
                extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 }],
              },
            ],
          },
        ],
      },
    ]
    const given = response([['7', { valueCoding: { system: 'urn:a', code: 'b' } }]], `${today}T10:00:00Z`)
    expect(cardsOf([given], { now, questionnaires })[0]?.detail).toContain('The answer to item 9')
  })

  test('an intake without a day and without a clock is refused, where it speaks of no danger', () => {
    const calm = response([['symptomSeverity', { valueCoding: { code: 'mild' } }]])
    expect(() => cardsOf([calm], {})).toThrow(/missing/)
  })
})

/** When something was: before others, of the same day, later, partly known, or not at all. */
const moment = fc.constantFrom(
  undefined,
  '2026',
  '2026-11',
  '2026-11-18',
  '2026-11-19',
  '2026-11-19T12:00:00Z',
  today,
  `${today}T09:00:00Z`,
  `${today}T09:00:00-05:00`,
  `${today}T18:00:00Z`,
)
const standing = fc.constantFrom('completed', 'completed', 'in-progress')

/** Something in a record, with danger or without, told in a few words: counterexamples are read by people. */
interface Part {
  readonly kind: keyof typeof made
  readonly said: string
  readonly when: string | undefined
  readonly status: string
}

const bits = (said: string) => [...said].map((one) => one === '1')
const points = (said: string) => [...said].map(Number)
const isDraft = (status: string) => status !== 'completed'
const observedStatus = (status: string) => (isDraft(status) ? 'preliminary' : 'final')

const made = {
  'C-SSRS form': ({ said, when, status }: Part) => [cssrsForm(bits(said), when, { status })],
  'C-SSRS items': ({ said, when, status }: Part) =>
    cssrsObserved(bits(said), when, { status: observedStatus(status) }),
  'PHQ-9 form': ({ said, when, status }: Part) => [phq9Form(points(said), when, { status })],
  'PHQ-9 items': ({ said, when, status }: Part) =>
    phq9Observed(points(said), when, { status: observedStatus(status) }),
  'PHQ-9 total': ({ said, when }: Part) => [observation('44261-6', { valueInteger: Number(said) }, when)],
  'risk level': ({ said, when }: Part) => [observation('93374-7', coded(said), when)],
  'risk in a form': ({ said, when, status }: Part) => [intakeForm(said, when, { status })],
  'whole form': ({ said, when, status }: Part) => [
    responseOf(restLeast({ riskOfHarm: said } as Partial<Intake>), { authored: when, status }),
  ],
  diagnosis: ({ said, when }: Part) => {
    const [system = '', code = ''] = said.split(' ')
    return [diagnosis(system, code, { recordedDate: when })]
  },
  'empty form': ({ when, status }: Part) => [response([], when, { status })],
} satisfies Readonly<Record<string, (part: Part) => readonly object[]>>

const parts = (kind: Part['kind'], said: fc.Arbitrary<string>): fc.Arbitrary<Part> =>
  fc.record({ kind: fc.constant(kind), said, when: moment, status: standing })

const risks = fc.constantFrom('none', 'low', 'moderate', 'high', 'imminent')
const text = (unit: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength, maxLength })

const part: fc.Arbitrary<Part> = fc.oneof(
  parts('C-SSRS form', text('01', 7, 7)),
  parts('C-SSRS items', text('01', 1, 7)),
  parts('PHQ-9 form', text('0123', 9, 9)),
  parts('PHQ-9 items', text('0123', 9, 9)),
  parts('PHQ-9 total', fc.nat(27).map(String)),
  parts('risk level', fc.constantFrom('LA9194-7', 'LA6751-7', 'LA9193-9')),
  parts('risk in a form', risks),
  parts('whole form', risks),
  parts('diagnosis', fc.constantFrom(...harmCodes.map((code) => code.join(' ')))),
  parts('empty form', fc.constant('')),
)

/** Ratings of all else that safety depends on, so that nothing but the risk of harm is left to warn of. */
const elseSettled = ['withdrawalRisk', 'medicalNeeds'].map((dimension) => ({
  resourceType: 'Observation',
  status: 'final',
  code: concept('urn:level-of-care:adult:dimension', dimension),
  effectiveDateTime: today,
  valueCodeableConcept: concept(`urn:level-of-care:adult:dimension:${dimension}`, 'none'),
}))

const resourcesOf = (all: readonly Part[]) => all.flatMap((each) => made[each.kind](each))

interface Dated {
  readonly resourceType: string
  readonly authored?: string
  readonly effectiveDateTime?: string
  readonly recordedDate?: string
}

const whenOf = (resource: object) => {
  const { authored, effectiveDateTime, recordedDate } = resource as Dated
  return authored ?? effectiveDateTime ?? recordedDate
}

/** All the time that something may be of, counted on the fingers: whole days somewhere on earth, months and years. */
function span(when: string | undefined): readonly [from: number, to: number] {
  if (when === undefined) return [-Infinity, Infinity]
  if (when.length > 10) return [Date.parse(when), Date.parse(when)]
  const [year = 0, month, day] = when.split('-').map(Number)
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const to = Date.UTC(year, month === undefined ? 12 : day === undefined ? month : month - 1, (day ?? 0) + 1)
  return [from - 14 * 3_600_000, (day === undefined ? Date.UTC(year, month ?? 12, 1) : to) + 12 * 3_600_000]
}

const isCertainlyLater = (one: object, other: object) => span(whenOf(one))[0] > span(whenOf(other))[1]

/** Does it speak of danger, as the issue at hand names it? Read from the resources, and not by the library. */
function speaksOfDanger(resource: object): boolean {
  const text = JSON.stringify(resource)
  const of = resource as {
    readonly resourceType: string
    readonly code?: { readonly coding: readonly { readonly code: string }[] }
    readonly item?: readonly { readonly linkId: string; readonly answer?: readonly object[] }[]
  }
  if (of.resourceType === 'Condition') return true
  const items: readonly (readonly [code: string, said: string])[] = [
    ...(of.item ?? []).flatMap(
      ({ linkId, answer = [] }) => [[linkId.replace('/', ''), JSON.stringify(answer)]] as const,
    ),
    ...(of.code?.coding ?? []).map(({ code }) => [code, text] as const),
  ]
  return items.some(
    ([code, said]) =>
      (['93248-3', '93249-1', '93250-9', '93267-3', '93269-9'].includes(code) && said.includes('LA33-6')) ||
      (code === '44260-8' && /LA6569-3|LA6570-1|LA6571-9/.test(said)) ||
      code === '93374-7' ||
      (code === 'riskOfHarm' && !said.includes('"none"')),
  )
}

describe('the law of danger', () => {
  test('whatever is in force and speaks of danger is named in a card', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (record) => {
        const resources = resourcesOf(record)
        const inForce = resources.filter(
          (resource) =>
            speaksOfDanger(resource) && !resources.some((other) => isCertainlyLater(other, resource)),
        )
        fc.pre(inForce.length > 0)
        const cards = cardsOf(resources)
        expect(cards).toHaveLength(1)
        expect(namesDanger(cards)).toBe(true)
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('what is not certainly later never removes a card, nor lowers its indicator', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), part, (record, added) => {
        const resources = resourcesOf(record)
        const more = resourcesOf([added])
        const dangers = resources.filter(speaksOfDanger)
        fc.pre(dangers.length > 0)
        fc.pre(!more.some((one) => dangers.some((other) => isCertainlyLater(one, other))))
        const [before, after] = [[], more].map((last) => cardsOf([...resources, ...elseSettled, ...last]))
        if (before === undefined || after === undefined) throw new Error('There are two of them.')
        expect(after.length).toBeGreaterThanOrEqual(before.length)
        expect(urgencyOf(after)).toBeGreaterThanOrEqual(urgencyOf(before))
      }),
      { numRuns: runs },
    )
  })
})
