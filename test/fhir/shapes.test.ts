import { checkMap, fromQuestionnaireResponse, fromResources, type ItemMap } from 'level-of-care/fhir'
import { describe, expect, test } from 'vitest'
import { mistakesIn } from '../support/usageErrorOf.ts'
import { bundleOf, concept, diagnosis, loinc, phq9Items, response } from './records.ts'

const ordinal = (valueDecimal: number, name = 'ordinalValue') => ({
  extension: [{ url: `http://hl7.org/fhir/StructureDefinition/${name}`, valueDecimal }],
})

const form = (item: readonly object[], more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
  ...more,
})

const codes = (notUnderstood: readonly { readonly code: string }[]) => notUnderstood.map(({ code }) => code)

describe('weights, wherever forms put them', () => {
  const own = { system: 'http://clinic.example/answers', code: 'b' }
  const questionnaire = (answerOption: readonly object[], more: object = {}) => ({
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'http://clinic.example/phq9',
    item: [
      {
        linkId: 'group',
        type: 'group',
        item: [{ linkId: '14371', code: [{ system: loinc, code: '44260-8' }], type: 'choice', answerOption }],
      },
    ],
    ...more,
  })
  const answer = (valueCoding: object, more: object = {}) =>
    form([{ linkId: '/44260-8', answer: [{ valueCoding, ...more }] }])

  test.each([
    ['on the coding', answer({ ...own, ...ordinal(2) })],
    ['on the coding, as R5 calls it', answer({ ...own, ...ordinal(2, 'itemWeight') })],
    ['on the answer', answer(own, ordinal(2))],
  ])('%s', (_, given) => {
    expect(fromQuestionnaireResponse(given).instruments).toEqual({ phq9: { item9: 2 } })
  })

  test.each([
    ['on the option of the form', [questionnaire([{ valueCoding: own, ...ordinal(2) }])]],
    [
      'on the coding of the option',
      [questionnaire([{ valueCoding: { ...own, ...ordinal(2, 'itemWeight') } }])],
    ],
    [
      'in a code system beside it',
      [
        questionnaire([]),
        {
          resourceType: 'CodeSystem',
          url: own.system,
          concept: [{ code: 'x', concept: [{ code: 'b', ...ordinal(2) }] }],
        },
      ],
    ],
    [
      'in a value set within it',
      [
        questionnaire([], {
          contained: [
            {
              resourceType: 'ValueSet',
              compose: { include: [{ system: own.system, concept: [{ code: 'b', ...ordinal(2) }] }] },
            },
          ],
        }),
      ],
    ],
  ])('%s, whose items have codes', (_, questionnaires) => {
    // As LOINC's own forms: the items have numbers for names, and no weight is in the response.
    for (const questionnaireOf of ['http://clinic.example/phq9|2', undefined]) {
      const given = form([{ linkId: '14371', answer: [{ valueCoding: own }] }], {
        questionnaire: questionnaireOf,
      })
      expect(fromQuestionnaireResponse(given, { questionnaires }).instruments).toEqual({ phq9: { item9: 2 } })
    }
    const other = form([{ linkId: '14371', answer: [{ valueCoding: own }] }], {
      questionnaire: 'http://clinic.example/other',
    })
    expect(fromQuestionnaireResponse(other, { questionnaires }).instruments).toEqual({})
    expect(fromQuestionnaireResponse(answer(own)).instruments).toEqual({})
  })

  test('a form is found by its id as well', () => {
    const questionnaires = [
      { ...questionnaire([{ valueCoding: own, ...ordinal(1) }]), url: undefined, id: 'q1' },
    ]
    const given = form([{ linkId: '14371', answer: [{ valueCoding: own }] }], {
      questionnaire: 'https://server.example/fhir/Questionnaire/q1',
    })
    expect(fromQuestionnaireResponse(given, { questionnaires }).instruments).toEqual({ phq9: { item9: 1 } })
  })

  test('only forms, code systems and value sets', () => {
    expect(
      mistakesIn(() =>
        fromQuestionnaireResponse(form([]), { questionnaires: [{ resourceType: 'Patient' }] }),
      ),
    ).toEqual(['options.questionnaires.0: invalid-type'])
  })
})

describe('a form of somebody else', () => {
  const map: ItemMap = {
    '/1/1': {
      item: 'phq9.item9',
      answers: { never: 0, 'http://clinic.example|often': 2, 'nearly always': 3, true: 1 },
    },
    '/1/2': { item: 'riskOfHarm', answers: { green: 'none', red: 'high' } },
    '/1/3': 'age',
  }
  const read = (linkId: string, answer: object) =>
    fromQuestionnaireResponse(form([{ linkId, answer: [answer] }]), { map })

  test.each([
    ['by code', { valueCoding: { code: 'never', system: 'http://a' } }, 0],
    ['by system and code', { valueCoding: { code: 'often', system: 'http://clinic.example' } }, 2],
    ['by words', { valueString: 'nearly always' }, 3],
    ['by a value', { valueBoolean: true }, 1],
    ['as ours, where it is not mapped', { valueInteger: 2 }, 2],
  ])('has its answers mapped: %s', (_, answer, item9) => {
    expect(read('/1/1', answer).instruments).toEqual({ phq9: { item9 } })
  })

  test('maps ratings, and leaves what is not mapped to be told', () => {
    expect(read('/1/2', { valueString: 'red' }).intake.riskOfHarm).toBe('high')
    expect(read('/1/3', { valueInteger: 40 }).intake.age).toBe(40)
    expect(codes(read('/1/2', { valueString: 'blue' }).notUnderstood)).toEqual([
      'invalid-type',
      'may-speak-of-harm',
    ])
  })

  test.each<readonly [name: string, map: unknown, mistake: string]>([
    ['an item that there is not', { a: { item: 'phq9.item10' } }, 'options.map.0: invalid-value'],
    ['no item', { a: { answers: {} } }, 'options.map.0: invalid-type'],
    ['a number', { a: 7 }, 'options.map.0: invalid-type'],
    ['another key', { a: { item: 'age', answer: {} } }, 'options.map.0: invalid-value'],
    ['answers that are none', { a: { item: 'phq9.item9', answers: [] } }, 'options.map.0: invalid-type'],
    [
      'an answer that there is not',
      { a: { item: 'phq9.item9', answers: { b: 4 } } },
      'options.map.0: invalid-value',
    ],
    [
      'a rating that there is not',
      { a: { item: 'riskOfHarm', answers: { b: 'severe' } } },
      'options.map.0: invalid-value',
    ],
  ])('is not mapped to %s', (_, given, mistake) => {
    expect(mistakesIn(() => fromQuestionnaireResponse(form([]), { map: given as ItemMap }))).toEqual([
      mistake,
    ])
  })

  test('is compared with its map', () => {
    const questionnaire = {
      resourceType: 'Questionnaire',
      item: [
        {
          linkId: '/1',
          item: [
            {
              linkId: '/1/1',
              type: 'choice',
              answerOption: [
                { valueCoding: { code: 'never' }, initialSelected: true },
                { valueCoding: { system: 'http://clinic.example', code: 'often' } },
                { valueCoding: { system: 'http://clinic.example', code: 'always' } },
                { valueString: 'nearly always' },
              ],
            },
            { linkId: '/1/2', type: 'string' },
            { linkId: '/1/4', type: 'boolean' },
          ],
        },
      ],
    }
    expect(checkMap(questionnaire, map)).toEqual([
      { linkId: '/1/1', code: 'unknown-answer', answer: 'true' },
      { linkId: '/1/1', code: 'unread-answer', answer: 'always' },
      { linkId: '/1/3', code: 'unknown-item' },
    ])
    expect(checkMap(questionnaire, { '/1/4': 'conditions.none' })).toEqual([])
    expect(checkMap(questionnaire, { '/1/4': 'phq9.item9' })).toHaveLength(2)
  })
})

test('an empty list of answers is no answer', () => {
  const items = phq9Items.map((code) => ({ linkId: `/${code}`, answer: [] }))
  const history = { linkId: 'treatmentHistory', item: [{ linkId: 'treatmentHistory.level', answer: [] }] }
  expect(fromQuestionnaireResponse(form([...items, { linkId: 'x', answer: [] }, history]))).toEqual({
    intake: {},
    instruments: {},
    scoring: {},
    notUnderstood: [],
  })
})

test('a total in any type of value', () => {
  for (const answer of [
    { valueInteger: 12 },
    { valueDecimal: 12 },
    { valueString: '12' },
    { valueQuantity: { value: 12, unit: '{score}' } },
  ])
    expect(fromQuestionnaireResponse(form([{ linkId: '44261-6', answer: [answer] }])).instruments).toEqual({
      phq9: { total: 12 },
    })
})

describe('diagnoses of other code systems', () => {
  const conditionsOf = (...resources: readonly object[]) => fromResources(bundleOf(...resources))

  test.each([
    ['http://hl7.org/fhir/sid/icd-10', 'F10.2', 'substance-use'],
    ['http://hl7.org/fhir/sid/icd-10', 'F32.1', 'depression'],
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'F33.1', 'depression'],
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'F41.1+', 'anxiety'],
    ['urn:oid:2.16.840.1.113883.6.90', 'F43.10', 'ptsd'],
    ['http://snomed.info/sct', '36923009', 'depression'],
    ['http://snomed.info/sct/731000124108', '80583007', 'anxiety'],
    ['urn:oid:2.16.840.1.113883.6.96', '7200002', 'substance-use'],
    ['http://snomed.info/sct', '192127007', 'adhd'],
  ])('%s %s is %s', (system, code, id) => {
    expect(conditionsOf(diagnosis(system, code))).toMatchObject({
      intake: { conditions: [id] },
      notUnderstood: [],
    })
  })

  test.each([
    ['http://hl7.org/fhir/sid/icd-10', 'F10.20', 'not-active'],
    ['http://hl7.org/fhir/sid/icd-10', 'F33.4', 'not-active'],
    ['http://hl7.org/fhir/sid/icd-10', 'F38.1', 'ambiguous-code'],
    ['http://snomed.info/sct', '55680006', 'ambiguous-code'],
    ['http://snomed.info/sct', '195967001', 'unknown-code'],
  ])('%s %s is %s', (system, code, why) => {
    expect(codes(conditionsOf(diagnosis(system, code)).notUnderstood)).toEqual([why])
  })

  test('the caller names systems as they are, or as they are known here', () => {
    const given = diagnosis('urn:oid:2.16.840.1.113883.6.90', 'Z99')
    for (const system of ['urn:oid:2.16.840.1.113883.6.90', 'http://hl7.org/fhir/sid/icd-10-cm'])
      expect(
        fromResources(bundleOf(given), { conditions: { [`${system}|Z99`]: 'ptsd' } }).intake.conditions,
      ).toEqual(['ptsd'])
  })

  test('without a clinical status, from an encounter, are read with a note', () => {
    const open = { clinicalStatus: undefined }
    for (const more of [
      { encounter: { reference: 'Encounter/1' } },
      {
        category: [
          concept('http://terminology.hl7.org/CodeSystem/condition-category', 'encounter-diagnosis'),
        ],
      },
    ]) {
      const { intake, notUnderstood } = conditionsOf(
        diagnosis('http://hl7.org/fhir/sid/icd-10-cm', 'F32.1', { ...open, ...more }),
      )
      expect(intake.conditions).toEqual(['depression'])
      expect(codes(notUnderstood)).toEqual(['status-unknown'])
    }
  })
})

test('forms in a bundle are read with the options for forms', () => {
  const given = response([['q1', { valueCoding: { code: 'red' } }]], '2026-11-18')
  const map: ItemMap = { q1: { item: 'riskOfHarm', answers: { red: 'high' } } }
  const { intake, measuredOn } = fromResources(bundleOf(given), { map })
  expect(intake).toEqual({ riskOfHarm: 'high' })
  expect(measuredOn).toEqual({ riskOfHarm: '2026-11-18' })
})

describe('ratings of a record', () => {
  const rated = (code: string, effectiveDateTime: string | undefined, more: object = {}) => ({
    resourceType: 'Observation',
    status: 'final',
    code: concept('urn:level-of-care:adult:dimension', 'riskOfHarm'),
    subject: { reference: 'Patient/example' },
    effectiveDateTime,
    valueCodeableConcept: concept('urn:level-of-care:adult:dimension:riskOfHarm', code),
    ...more,
  })

  test('beside a form: of each the later, or else the higher', () => {
    const filled = response([['riskOfHarm', { valueCoding: { code: 'moderate' } }]], '2026-11-18')
    const risk = (code: string, on: string) =>
      fromResources(bundleOf(filled, rated(code, on))).intake.riskOfHarm
    expect(risk('low', '2026-11-21')).toBe('low')
    expect(risk('high', '2026-11-01')).toBe('moderate')
    expect(risk('low', '2026-11-18')).toBe('moderate')
    expect(risk('high', '2026-11-18')).toBe('high')
  })

  test.each<readonly [name: string, resources: readonly object[], risk: string | undefined, told: string[]]>([
    [
      'of one day: the higher',
      [rated('low', '2026-11-18'), rated('high', '2026-11-18'), rated('none', '2026-11-18')],
      'high',
      ['order-unknown', 'order-unknown', 'order-unknown'],
    ],
    ['the later', [rated('high', '2026-11-01'), rated('low', '2026-11-18')], 'low', ['superseded']],
    ['the same twice', [rated('low', '2026-11-18'), rated('low', '2026-11-19')], 'low', []],
    [
      'not one that is not released, which is told',
      [rated('high', '2026-11-18', { status: 'preliminary' })],
      undefined,
      ['not-final', 'speaks-of-harm'],
    ],
    [
      'nor one that is not released and denies harm',
      [rated('none', '2026-11-18', { status: 'preliminary' })],
      undefined,
      ['not-final'],
    ],
    [
      'not one without a day, which is told',
      [rated('high', undefined)],
      undefined,
      ['missing', 'speaks-of-harm'],
    ],
  ])('%s', (_, resources, risk, told) => {
    const { intake, notUnderstood } = fromResources(bundleOf(...resources))
    expect(intake.riskOfHarm).toBe(risk)
    expect(codes(notUnderstood)).toEqual(told)
  })

  test('of something else than harm, without a day, are told as that alone', () => {
    const other = {
      ...rated('x', undefined),
      code: concept('urn:level-of-care:adult:dimension', 'symptomSeverity'),
      valueCodeableConcept: concept('urn:level-of-care:adult:dimension:symptomSeverity', 'severe'),
    }
    expect(codes(fromResources(bundleOf(other)).notUnderstood)).toEqual(['missing'])
  })
})

test('two versions of an instrument at the same time are neither', () => {
  const answered = (version: string) =>
    response([[`k10.${version}.item1`, { valueInteger: 3 }]], '2026-11-18T10:00:00Z')
  const { instruments, notUnderstood } = fromResources(bundleOf(answered('from-1'), answered('from-0')))
  expect(instruments).toEqual({})
  expect(codes(notUnderstood)).toEqual(['contradiction', 'contradiction'])
})

test('an observation of two items at once is neither, and told where one of them is about harm', () => {
  const both = (...items: string[]) => ({
    resourceType: 'Observation',
    status: 'final',
    code: concept(loinc, ...items),
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2026-11-18',
    valueInteger: 2,
  })
  expect(codes(fromResources(bundleOf(both('44250-9', '44255-8'))).notUnderstood)).toEqual(['ambiguous-code'])
  expect(codes(fromResources(bundleOf(both('44250-9', '44260-8'))).notUnderstood)).toEqual([
    'ambiguous-code',
    'may-speak-of-harm',
  ])
})

test('several codes for one answer are one, where they agree', () => {
  const answered = (...coding: readonly object[]) => ({
    resourceType: 'Observation',
    status: 'final',
    code: concept(loinc, '44260-8'),
    subject: { reference: 'Patient/example' },
    effectiveDateTime: '2026-11-18',
    valueCodeableConcept: { coding },
  })
  const own = { system: 'http://a', code: 'b' }
  const days = (code: string) => ({ system: loinc, code })
  const read = (...coding: readonly object[]) => fromResources(bundleOf(answered(...coding)))
  expect(read(own, days('LA6570-1')).instruments).toEqual({ phq9: { item9: 2 } })
  expect(codes(read(days('LA6569-3'), days('LA6570-1')).notUnderstood)).toEqual([
    'contradiction',
    'may-speak-of-harm',
  ])
  expect(codes(read(own).notUnderstood)).toEqual(['unknown-code', 'may-speak-of-harm'])
})

test('a total that the items do not add up to: the higher of both, with what is about harm', () => {
  const panel = (total: number, item9: number) =>
    bundleOf({
      resourceType: 'Observation',
      status: 'final',
      code: concept(loinc, '44249-1'),
      subject: { reference: 'Patient/example' },
      effectiveDateTime: '2026-11-18',
      component: [
        ...phq9Items.map((code, position) => ({
          code: concept(loinc, code),
          valueInteger: position === 8 ? item9 : 1,
        })),
        { code: concept(loinc, '44261-6'), valueInteger: total },
      ],
    })
  const items = Object.fromEntries(phq9Items.map((_, position) => [`item${position + 1}`, 1]))
  expect(fromResources(panel(9, 1)).instruments).toEqual({ phq9: { ...items, total: 9 } })
  const lower = fromResources(panel(3, 1))
  expect(lower.instruments).toEqual({ phq9: items })
  expect(codes(lower.notUnderstood)).toEqual(['contradiction'])
  expect(fromResources(panel(20, 1)).instruments).toEqual({ phq9: { item9: 1, total: 20 } })
  const whole = fromResources(panel(27, 1))
  expect(whole.instruments).toEqual({ phq9: { total: 27 } })
  expect(codes(whole.notUnderstood)).toEqual(['contradiction', 'speaks-of-harm'])
  expect(codes(fromResources(panel(27, 0)).notUnderstood)).toEqual(['contradiction'])
})
