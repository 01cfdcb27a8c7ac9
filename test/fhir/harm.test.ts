import {
  fromQuestionnaireResponse,
  fromResources,
  type NotUnderstood,
  type ResourcesOptions,
} from 'level-of-care/fhir'
import { intakeFrom } from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { mistakesIn } from '../support/usageErrorOf.ts'
import { harmCodes, harmlessCodes, otherAddresses } from './harmSpoken.ts'
import {
  all,
  bundleOf,
  coded,
  concept,
  cssrsForm,
  cssrsItems,
  cssrsObserved,
  diagnosis,
  intakeForm,
  loinc,
  none,
  observation,
  phq9Form,
  phq9Items,
  phq9Observed,
  response,
  subject,
  yes,
  zeros,
} from './records.ts'

const read = (resources: readonly object[], options: ResourcesOptions = {}) =>
  fromResources(bundleOf(...resources), options)

const codes = (notUnderstood: readonly NotUnderstood[]) => notUnderstood.map(({ code }) => code)

/** What a reading says of the risk of harm, by a rating or by instruments. */
const riskIn = ({ intake, instruments }: ReturnType<typeof read>) =>
  intake.riskOfHarm ?? intakeFrom(instruments).intake.riskOfHarm

describe('a code that speaks of harm', () => {
  test.each(harmCodes)('%s %s, wherever it stands and however its system is called', (system, code) => {
    for (const address of [system, ...(otherAddresses[system] ?? [])])
      for (const resource of [
        diagnosis(address, code),
        diagnosis(address, code, { clinicalStatus: { coding: [{ code: 'resolved' }] } }),
        diagnosis('http://hl7.org/fhir/sid/icd-10-cm', 'F32.1', {
          evidence: [{ code: [concept(address, code)] }],
        }),
        {
          resourceType: 'Encounter',
          status: 'finished',
          subject,
          reasonCode: [concept(address, code)],
        },
        { resourceType: 'Flag', status: 'active', subject, code: concept(address, code) },
        observation('75325-1', { valueCodeableConcept: concept(address, code) }, '2026-11-18'),
      ])
        expect(codes(read([resource]).notUnderstood)).toContain('speaks-of-harm')
  })

  test.each(harmlessCodes)('is not %s %s', (system, code) => {
    const { notUnderstood } = read([diagnosis(system, code)])
    expect(codes(notUnderstood)).not.toContain('speaks-of-harm')
  })

  test('is not told of somebody else, nor where it was withdrawn or denied', () => {
    const code = concept('http://snomed.info/sct', '6471006')
    for (const resource of [
      { resourceType: 'FamilyMemberHistory', status: 'completed', patient: subject, condition: [{ code }] },
      { resourceType: 'Flag', status: 'entered-in-error', subject, code },
      diagnosis('http://snomed.info/sct', '6471006', {
        verificationStatus: { coding: [{ code: 'refuted' }] },
      }),
      { ...observation('x', { valueBoolean: false }, '2026-11-18'), code },
      { ...observation('x', coded('LA32-8'), '2026-11-18'), code },
    ])
      expect(codes(read([resource]).notUnderstood)).not.toContain('speaks-of-harm')
    expect(
      codes(
        read([diagnosis('http://snomed.info/sct', '6471006', { subject: { reference: 'Patient/other' } })], {
          patient: 'Patient/example',
        }).notUnderstood,
      ),
    ).toEqual(['other-patient'])
  })
})

describe('instruments as items', () => {
  test('C-SSRS: all yes is high, all no is none', () => {
    expect(riskIn(read(cssrsObserved(all(true), '2026-11-18')))).toBe('high')
    expect(riskIn(read(cssrsObserved(none, '2026-11-18T10:00:00Z')))).toBe('none')
  })

  test.each([
    ['without a system', coded(yes, { system: undefined })],
    ['under its object identifier', coded(yes, { system: 'urn:oid:2.16.840.1.113883.6.1' })],
    ['by SNOMED CT', coded('373066001', { system: 'http://snomed.info/sct' })],
    ['by HL7', coded('Y', { system: 'http://terminology.hl7.org/CodeSystem/v2-0136' })],
    ['as true', { valueBoolean: true }],
  ])('a yes %s', (_, value) => {
    expect(riskIn(read([observation('93249-1', value, '2026-11-18')]))).toBe('high')
  })

  test('PHQ-9: items, as codes, points and quantities', () => {
    const points = [2, 2, 1, 2, 1, 0, 0, 0, 1]
    const expected = Object.fromEntries(points.map((each, position) => [`item${position + 1}`, each]))
    for (const value of [
      (each: number) => ({ valueInteger: each }),
      (each: number) => ({ valueQuantity: { value: each, unit: 'points' } }),
      (each: number) => ({ valueString: String(each) }),
    ])
      expect(
        read(points.map((each, at) => observation(String(phq9Items[at]), value(each), '2026-11-18')))
          .instruments,
      ).toEqual({ phq9: expected })
    expect(read(phq9Observed(points, '2026-11-18')).instruments).toEqual({ phq9: expected })
  })

  test('a panel with members, with components, and with a total of its own', () => {
    const panel = (more: object) => observation('44249-1', {}, '2026-11-18', more)
    expect(read([panel({ hasMember: [{ reference: 'Observation/1' }] })])).toMatchObject({
      instruments: {},
      notUnderstood: [],
    })
    const component = [
      { code: concept(loinc, '44260-8'), valueInteger: 2 },
      { code: concept(loinc, '44261-6'), valueInteger: 14 },
    ]
    expect(read([panel({ component })]).instruments).toEqual({ phq9: { item9: 2, total: 14 } })
    for (const value of [
      { valueString: '12' },
      { valueInteger: 12 },
      { valueQuantity: { value: 12, unit: 'points' } },
      { valueQuantity: { value: 12, unit: '' } },
    ])
      expect(read([panel(value)]).instruments).toEqual({ phq9: { total: 12 } })
  })

  test('over a stretch of time', () => {
    const effectivePeriod = { start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:20:00Z' }
    const { instruments, measuredOn } = read([
      observation('44261-6', { valueInteger: 9 }, undefined, { effectivePeriod }),
    ])
    expect([instruments, measuredOn]).toEqual([{ phq9: { total: 9 } }, { phq9: '2026-11-18T09:20:00Z' }])
  })

  test('a short screen asks, and settles nothing', () => {
    expect(codes(read([observation('55758-7', { valueInteger: 6 }, '2026-11-18')]).notUnderstood)).toEqual([
      'short-screen',
    ])
    const two = phq9Observed([3, 3], '2026-11-18')
    const { intake, questions } = intakeFrom(read(two).instruments)
    expect(intake).toEqual({})
    expect(questions.map(({ id }) => id)).toContain('suicide-item-unanswered')
  })

  test('items that were asked twice on one day', () => {
    const morning = phq9Observed([0, 0, 0, 0, 0, 0, 0, 0, 2], '2026-11-18T08:00:00Z')
    const evening = phq9Observed(zeros, '2026-11-18T20:00:00Z')
    expect(read([...evening, ...morning]).instruments).toMatchObject({ phq9: { item9: 0 } })
    const unordered = phq9Observed(zeros, '2026-11-18T08:00:00Z')
    expect(read([...morning, ...unordered]).instruments).toMatchObject({ phq9: { item9: 2 } })
  })
})

describe('a level of risk beside the items', () => {
  const level = (value: object, on = '2026-11-18') => observation('93374-7', value, on)

  test.each([
    ['its code', coded('LA9193-9')],
    ['its words', { valueCodeableConcept: { text: 'High Risk' } }],
    ['a text', { valueString: 'HIGH' }],
    ['a code that says less than the words', coded('LA9194-7', { display: 'High' })],
    ['a code that says more than the words', coded('LA9193-9', { display: 'Low' })],
  ])('that is high by %s is never settled at none', (_, value) => {
    const found = read([...cssrsObserved(none, '2026-11-18'), level(value)])
    expect(riskIn(found)).toBeUndefined()
    expect(codes(found.notUnderstood)).toEqual(['contradiction', 'speaks-of-harm'])
  })

  test('in a form', () => {
    const form = cssrsForm(none)
    const item = [...form.item, { linkId: '/93374-7', answer: [{ valueCoding: { code: 'LA9193-9' } }] }]
    const { instruments, notUnderstood } = fromQuestionnaireResponse({ ...form, item })
    expect(instruments).toEqual({})
    expect(codes(notUnderstood)).toEqual(['contradiction', 'speaks-of-harm'])
    const agreeing = fromQuestionnaireResponse({
      ...cssrsForm(all(true)),
      item: [...cssrsForm(all(true)).item, ...item.slice(-1)],
    })
    expect(agreeing.notUnderstood).toEqual([])
    const unread = { linkId: '93374-7', answer: [{ valueString: 'see note' }] }
    expect(codes(fromQuestionnaireResponse({ ...form, item: [unread] }).notUnderstood)).toEqual([
      'unknown-code',
      'may-speak-of-harm',
    ])
  })

  test('that the items tell too adds nothing', () => {
    const found = read([...cssrsObserved(all(true), '2026-11-18'), level(coded('LA9193-9'))])
    expect(riskIn(found)).toBe('high')
    expect(found.notUnderstood).toEqual([])
  })

  test('leaves what was said to be so', () => {
    const some = [true, true, true, false, false, false]
    const found = read([...cssrsObserved(some, '2026-11-18'), level(coded('LA9193-9'))])
    expect(found.instruments).toEqual({ cssrs: { item1: true, item2: true, item3: true } })
    expect(riskIn(found)).toBeUndefined()
  })

  test('alone is told, and no rating is made of it', () => {
    const found = read([level(coded('LA6751-7'))])
    expect(found.instruments).toEqual({})
    expect(codes(found.notUnderstood)).toEqual(['speaks-of-harm'])
    expect(codes(read([level({ valueString: 'see note' })]).notUnderstood)).toEqual([
      'unknown-code',
      'may-speak-of-harm',
    ])
    expect(codes(read([level({})]).notUnderstood)).toEqual(['missing'])
    expect(codes(read([level({ valueString: 'none' })]).notUnderstood)).toEqual([])
  })

  test('of a panel is its level', () => {
    const panel = observation('93373-9', { valueString: 'moderate risk' }, '2026-11-18')
    expect(codes(read([panel]).notUnderstood)).toEqual(['speaks-of-harm'])
  })

  test('gives way to what is certainly later', () => {
    const high = level(coded('LA9193-9'), '2026-11-01')
    for (const later of [[level({ valueString: 'none' }, '2026-11-18')], cssrsObserved(none, '2026-11-18')])
      expect(codes(read([high, ...later]).notUnderstood)).toEqual(['superseded'])
    const part = cssrsObserved(none.slice(0, 2), '2026-11-18')
    expect(codes(read([high, ...part]).notUnderstood)).toContain('speaks-of-harm')
  })
})

describe('several forms', () => {
  test('C-SSRS all yes, and later a PHQ-9 of zeros: each speaks for itself', () => {
    const found = read([
      cssrsForm(all(true), '2026-11-18T10:00:00Z'),
      phq9Form(zeros, '2026-11-18T10:05:00Z'),
    ])
    expect(riskIn(found)).toBe('high')
    expect(Object.keys(found.instruments)).toEqual(['cssrs', 'phq9'])
  })

  test('a draft hides nothing, and counts for what is high in it', () => {
    const completed = intakeForm('imminent', '2026-11-18T10:00:00Z')
    const empty = response([], '2026-11-19T10:00:00Z', { status: 'in-progress' })
    const low = intakeForm('low', '2026-11-19T10:00:00Z', { status: 'in-progress' })
    for (const draft of [empty, low]) expect(read([completed, draft]).intake.riskOfHarm).toBe('imminent')
    const calm = intakeForm('low', '2026-11-18T10:00:00Z')
    const high = intakeForm('high', '2026-11-19T10:00:00Z', { status: 'in-progress' })
    expect(read([calm, high]).intake.riskOfHarm).toBe('high')
    const asked = cssrsForm(none, '2026-11-18T10:00:00Z')
    const told = cssrsForm([true, true], '2026-11-19T10:00:00Z', { status: 'in-progress' })
    expect(riskIn(read([asked, told]))).toBe('low')
  })

  test('of the same form the later wins, and the higher need where nobody knows which is later', () => {
    const at = (authored: string | undefined, risk: string) => intakeForm(risk, authored)
    expect(
      read([at('2026-11-18T10:00:00Z', 'high'), at('2026-11-18T10:05:00Z', 'low')]).intake.riskOfHarm,
    ).toBe('low')
    for (const [one, other] of [
      ['2026-11-18T10:00:00Z', '2026-11-18T10:00:00Z'],
      ['2026-11-19T12:00:00Z', '2026-11-20'],
      ['2026-11-20', undefined],
      ['2026-11', '2026-11-20'],
    ]) {
      const found = read([at(one, 'low'), at(other, 'high')])
      expect(found.intake.riskOfHarm).toBe('high')
      expect(codes(found.notUnderstood)).toContain('order-unknown')
    }
  })

  test('an earlier danger that nothing later answers is told', () => {
    const later = response([['symptomSeverity', { valueCoding: { code: 'mild' } }]], '2026-11-19T10:00:00Z')
    const found = read([intakeForm('imminent', '2026-11-01'), later])
    expect(found.intake).toEqual({ symptomSeverity: 'mild' })
    expect(codes(found.notUnderstood)).toContain('speaks-of-harm')
    const items = phq9Form([0, 0, 0, 0, 0, 0, 0, 0, 3], '2026-11-01')
    const total = observation('44261-6', { valueInteger: 4 }, '2026-11-18')
    expect(codes(read([items, total]).notUnderstood)).toEqual(['superseded', 'speaks-of-harm'])
    const nothing = observation('44261-6', { valueInteger: 0 }, '2026-11-18')
    expect(codes(read([items, nothing]).notUnderstood)).toEqual(['superseded'])
  })

  test('one that was withdrawn says nothing', () => {
    expect(read([intakeForm('imminent', '2026-11-18', { status: 'entered-in-error' })])).toMatchObject({
      intake: {},
      notUnderstood: [{ code: 'withdrawn' }],
    })
  })

  test('two of the same moment that list different things list all of them', () => {
    const listing = (...conditions: string[]) => ({
      ...intakeForm('low', '2026-11-18T10:00:00Z'),
      item: [
        { linkId: 'riskOfHarm', answer: [{ valueCoding: { code: 'low' } }] },
        { linkId: 'conditions', answer: conditions.map((code) => ({ valueCoding: { code } })) },
      ],
    })
    expect(read([listing('depression'), listing('ptsd', 'depression')]).intake.conditions).toEqual([
      'depression',
      'ptsd',
    ])
  })
})

describe('what is not used', () => {
  test.each<readonly [name: string, resources: readonly object[], expected: string]>([
    [
      'a preliminary yes',
      cssrsObserved(all(true), '2026-11-18', { status: 'preliminary' }),
      'speaks-of-harm',
    ],
    ['an undated yes', cssrsObserved(all(true)), 'speaks-of-harm'],
    ['a yes of some day of a month', cssrsObserved(all(true), '2026-11'), 'speaks-of-harm'],
    ['a yes in words', [observation('93248-3', { valueString: 'yes' }, '2026-11-18')], 'may-speak-of-harm'],
    [
      'a modified item',
      [observation('44260-8', { valueInteger: 2 }, '2026-11-18', { modifierExtension: [{}] })],
      'may-speak-of-harm',
    ],
    [
      'two answers to one item',
      [
        response(
          [
            ['/44260-8', { valueInteger: 0 }],
            ['/44260-8', { valueInteger: 3 }],
          ],
          '2026-11-18',
        ),
      ],
      'speaks-of-harm',
    ],
    [
      'an intake of nobody in particular',
      [intakeForm('imminent', '2026-11-18', { subject: undefined })],
      'may-speak-of-harm',
    ],
    [
      'a diagnosis of nobody in particular',
      [diagnosis('http://snomed.info/sct', '6471006', { subject: undefined })],
      'speaks-of-harm',
    ],
    [
      'an unknown item that is answered with a code of harm',
      [
        response(
          [['q', { valueCoding: { system: 'http://snomed.info/sct', code: '6471006' } }]],
          '2026-11-18',
        ),
      ],
      'speaks-of-harm',
    ],
  ])('is told: %s', (_, resources, expected) => {
    const found = read(resources)
    expect(riskIn(found)).toBeUndefined()
    expect(codes(found.notUnderstood)).toContain(expected)
  })
})

describe('one patient in several notations', () => {
  const about = (reference: string, more: object = {}) => ({
    ...observation('44261-6', { valueInteger: 9 }, '2026-11-18'),
    subject: { reference },
    ...more,
  })
  const everyNotation = [
    'Patient/example',
    'https://server.example/fhir/Patient/example',
    'Patient/example/_history/2',
    'https://server.example/fhir/Patient/example/_history/7',
    '#me',
  ]

  test('is one patient', () => {
    const resources = everyNotation.map((reference) =>
      about(reference, reference === '#me' ? { contained: [{ resourceType: 'Patient', id: 'me' }] } : {}),
    )
    for (const options of [{}, { patient: 'https://server.example/fhir/Patient/example' }])
      expect(read(resources, options)).toMatchObject({
        instruments: { phq9: { total: 9 } },
        notUnderstood: [],
      })
    const logical = { ...about(''), subject: { identifier: { system: 'urn:mrn', value: '1' } } }
    expect(read([logical, about('Patient/example')]).notUnderstood).toEqual([])
    const entry = [
      {
        fullUrl: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0',
        resource: { resourceType: 'Patient', id: 'example' },
      },
      { resource: about('urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0') },
      { resource: about('Patient/example') },
    ]
    const { instruments } = fromResources({ resourceType: 'Bundle', entry })
    expect(instruments).toEqual({ phq9: { total: 9 } })
  })

  test.each([
    ['another id', 'Patient/other'],
    ['the same id on another server', 'https://other.example/Patient/example'],
  ])('is not %s', (_, reference) => {
    expect(() => read([about('https://server.example/fhir/Patient/example'), about(reference)])).toThrow(
      /several-patients|one patient/,
    )
  })
})

describe('somebody else', () => {
  const phq9 = (more: object) => ({
    ...observation('44261-6', { valueInteger: 22 }, '2026-11-18'),
    ...more,
  })
  const me = { reference: 'Patient/example' }
  const nowhere = { reference: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e1' }
  const mother = { resourceType: 'RelatedPerson', id: 'mother' }

  test.each([
    ['a relative', { reference: 'RelatedPerson/a' }, 'other-patient'],
    ['a group', { reference: 'Group/a' }, 'other-patient'],
    [
      'a practitioner, by address',
      { reference: 'https://server.example/fhir/Practitioner/a' },
      'other-patient',
    ],
    ['a device, with a version', { reference: 'Device/a/_history/1' }, 'other-patient'],
    ['a relative who is contained', { reference: '#mother' }, 'other-patient'],
    ['a relative, by identifier', { type: 'RelatedPerson', identifier: { value: '1' } }, 'other-patient'],
    ['nobody who is contained', { reference: '#nobody' }, 'missing'],
    ['an address that is not there', nowhere, 'missing'],
    ['a search', { reference: 'Patient?identifier=1' }, 'missing'],
    ['what is no reference', { reference: 'example' }, 'missing'],
  ])('is %s: never counted, always listed', (_, subject, code) => {
    for (const options of [{}, { patient: 'Patient/example' }])
      for (const others of [[], [observation('70274-6', { valueInteger: 3 }, '2026-11-18')]]) {
        const found = read([phq9({ subject, contained: [mother] }), ...others], options)
        expect(found.instruments.phq9).toBe(undefined)
        expect(codes(found.notUnderstood)).toContain(code)
      }
  })

  test('is a relative who is in the bundle under an address', () => {
    const entry = [{ fullUrl: nowhere.reference, resource: mother }, { resource: phq9({ subject: nowhere }) }]
    const found = fromResources({ resourceType: 'Bundle', entry })
    expect(found.instruments).toEqual({})
    expect(codes(found.notUnderstood)).toContain('other-patient')
  })

  test('is not the patient whom the caller names by that address', () => {
    expect(read([phq9({ subject: nowhere })], { patient: nowhere.reference }).instruments).toEqual({
      phq9: { total: 22 },
    })
    expect(read([phq9({ subject: me })], { patient: 'example' }).instruments).toEqual({ phq9: { total: 22 } })
  })

  test('cannot be asked for', () => {
    for (const patient of ['RelatedPerson/a', 'https://server.example/Group/1'])
      expect(mistakesIn(() => read([], { patient }))).toEqual(['options.patient: invalid-value'])
  })

  test.each([
    ['the mother', { reference: 'RelatedPerson/a' }, 'other-patient'],
    ['another patient', { reference: 'Patient/mother' }, 'other-patient'],
    ['somebody who is not there', nowhere, 'missing'],
    ['somebody without a name', { display: 'Mother' }, 'missing'],
    ['somebody by an identifier', { identifier: { value: '1' } }, 'missing'],
  ])('is the focus of what stands in this record: %s', (_, focus, code) => {
    for (const options of [{}, { patient: 'Patient/example' }])
      for (const foci of [[focus], [me, focus], focus]) {
        const observed = read([phq9({ focus: foci })], options)
        expect(observed.instruments).toEqual({})
        expect(observed.notUnderstood).toContainEqual(
          expect.objectContaining({ code, path: ['entry', 0, 'resource', 'focus'] }),
        )
        const answered = read([intakeForm('imminent', '2026-11-18', { focus: foci })], options)
        expect(answered.intake).toEqual({})
        expect(codes(answered.notUnderstood)).toContain(code)
        // Of others nobody is asked; of somebody who may be the patient somebody is.
        expect(codes(answered.notUnderstood).includes('may-speak-of-harm')).toBe(code === 'missing')
      }
  })

  test('is not the patient in focus', () => {
    for (const focus of [[me], me, [{ reference: 'https://server.example/fhir/Patient/example' }], []])
      expect(read([phq9({ focus })]).instruments).toEqual({ phq9: { total: 22 } })
  })
})

test('every item of the C-SSRS is known by its code', () => {
  for (const item of cssrsItems)
    expect(codes(read([observation(item, { valueBoolean: true }, '2026-11-18')]).notUnderstood)).toEqual([])
})
