import * as fc from 'fast-check'
import { createService } from 'level-of-care/cds-hooks'
import { codeSystems } from 'level-of-care/fhir'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { wrongCodings } from '../fhir/own.ts'
import { anyValue, disguised } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { brokenInRequest, brokenInResponse, emptiesIn } from './invariants.ts'
import { hookInstance, patientId, requestFor, requestOf, responseOf, searchset } from './requests.ts'

const { handle } = createService()
const systems = codeSystems()

/** The code and the place of each problem, behind the status. */
function problems(request: unknown): string[] {
  const answer = handle(request)
  if (answer.status === 200) return ['200']
  expect(answer.headers['content-type']).toBe('application/fhir+json')
  expect(emptiesIn(answer.body)).toEqual([])
  expect(wrongCodings(answer.body, systems)).toEqual([])
  for (const { details } of answer.body.issue)
    for (const { system } of details.coding) expect(system).toBe('urn:level-of-care:refusal')
  return [
    String(answer.status),
    ...answer.body.issue.map(
      ({ details, expression = [] }) => `${details.coding[0]?.code} ${expression.join()}`,
    ),
  ]
}

const sound = requestFor(restLeast({}))

test('a patient may be named by a reference, as some clients do', () => {
  const context = { userId: 'Practitioner/1', patientId: `Patient/${patientId}` }
  expect(handle({ ...sound, context })).toEqual(handle({ ...sound, context: { ...context, patientId } }))
})

describe('a request that is none', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['invalid-type ']],
    ['a list', [sound], ['invalid-type ']],
    ['an empty object', {}, ['missing hook', 'missing hookInstance', 'missing context']],
    ['another hook', { ...sound, hook: 'order-sign' }, ['unsupported-hook hook']],
    ['no hook', { ...sound, hook: 7 }, ['invalid-type hook']],
    ['null for what is needed', { ...sound, hook: null, context: null }, ['missing hook', 'missing context']],
    ['no UUID', { ...sound, hookInstance: 'one' }, ['invalid-value hookInstance']],
    ['no context', { ...sound, context: 'patient' }, ['invalid-type context']],
    ['an empty context', { ...sound, context: {} }, ['missing context.userId', 'missing context.patientId']],
    [
      'ids that are none',
      { ...sound, context: { userId: 'somebody', patientId: '../all', encounterId: '' } },
      [
        'invalid-value context.userId',
        'invalid-value context.patientId',
        'invalid-value context.encounterId',
      ],
    ],
    [
      'a patient that is no text',
      { ...sound, context: { userId: 'Practitioner/1', patientId: 7 } },
      ['invalid-type context.patientId'],
    ],
    ['the start of no encounter', { ...sound, hook: 'encounter-start' }, ['missing context.encounterId']],
    [
      'an authorization for no server (cds-r-1)',
      { ...sound, fhirAuthorization: { access_token: 'x' } },
      ['missing fhirServer'],
    ],
    ['a list of what was sent along', { ...sound, prefetch: [] }, ['invalid-type prefetch']],
    [
      'no resources in it',
      { ...sound, prefetch: { intake: {}, observations: 'none' } },
      ['invalid-type prefetch.intake', 'invalid-type prefetch.observations'],
    ],
    ['no JSON', { ...sound, context: new Map() }, ['not-json context']],
    ['no JSON in what is not known', { ...sound, hush: { hush: () => {} } }, ['not-json ']],
    [
      'a resource of no end',
      { ...sound, prefetch: { intake: { resourceType: 'x'.repeat(300_000) } } },
      ['too-large prefetch.intake'],
    ],
  ])('%s', (_, request, expected) => {
    expect(problems(request)).toEqual(['400', ...expected])
  })

  test('has no more problems told than somebody can read', () => {
    const list = Array.from({ length: 500 }, () => () => {})
    expect(problems({ ...sound, list })).toHaveLength(51)
  })
})

describe('a request that is sound', () => {
  test('may have what only others know, and null for what is not there', () => {
    const request = {
      ...sound,
      fhirAuthorization: null,
      extension: { 'com.example.x': {} },
      context: { userId: 'PractitionerRole/1', patientId, encounterId: null, more: 1 },
    }
    expect(handle(request)).toMatchObject({ status: 200, body: { cards: [{}] } })
  })

  test('has no access token repeated', () => {
    const request = {
      ...sound,
      fhirServer: 'https://hush.example.com',
      fhirAuthorization: { access_token: 'hush', token_type: 'Bearer', scope: 'hush', subject: 'hush' },
    }
    expect(brokenInRequest(request)).toEqual([])
    expect(JSON.stringify(handle(request))).not.toContain('hush')
  })

  test('starts an encounter', () => {
    const context = { userId: 'Practitioner/1', patientId, encounterId: 'e-1' }
    const answer = handle({ ...sound, hook: 'encounter-start', context })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        cards: [
          { suggestions: [{ actions: [{ resource: { encounter: { reference: 'Encounter/e-1' } } }] }, {}] },
        ],
      },
    })
  })

  test.each(['Patient/fictional-1', 'RelatedPerson/1'])('shows no card of clinicians to %s', (userId) => {
    expect(handle({ ...sound, context: { userId, patientId } })).toMatchObject({
      status: 200,
      body: { cards: [] },
    })
  })
})

describe('what was sent along', () => {
  const response = responseOf(restLeast({}))
  const failed = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing' }] }

  test.each<[string, object | undefined, string[]]>([
    ['nothing', undefined, ['412', 'data-missing prefetch.intake', 'data-missing prefetch.observations']],
    [
      'none of what counts',
      { conditions: null },
      ['412', 'data-missing prefetch.intake', 'data-missing prefetch.observations'],
    ],
    [
      'an error instead',
      { intake: failed },
      ['412', 'data-missing prefetch.intake', 'data-missing prefetch.observations'],
    ],
    [
      'an error among what was found',
      { intake: searchset(response, failed) },
      // What was found is used, and it is said that it is not all.
      ['200'],
    ],
    [
      'an error, and nothing that was found',
      { intake: searchset(failed) },
      ['412', 'data-missing prefetch.intake', 'data-missing prefetch.observations'],
    ],
    ['that there is nothing', { intake: null }, ['200']],
    ['that nothing was found', { intake: searchset() }, ['200']],
    [
      'a bundle of nothing',
      { intake: { resourceType: 'Bundle', entry: ['hush', {}, { resource: 7 }] } },
      ['200'],
    ],
    ['the response itself', { intake: response }, ['200']],
    [
      'somebody else’s response',
      { intake: { ...response, subject: { reference: 'Patient/other' } } },
      ['400', 'other-patient prefetch.intake'],
    ],
    [
      'somebody else, by address',
      {
        intake: null,
        conditions: searchset({
          resourceType: 'Condition',
          subject: { reference: 'https://x.example/Patient/other/_history/1' },
        }),
      },
      ['400', 'other-patient prefetch.conditions'],
    ],
    [
      'somebody else’s chart',
      { intake: response, patient: { resourceType: 'Patient', id: 'other' } },
      ['400', 'other-patient prefetch.patient'],
    ],
    [
      'somebody else’s care',
      {
        intake: null,
        conditions: { resourceType: 'EpisodeOfCare', patient: { reference: 'Patient/other' } },
      },
      ['400', 'other-patient prefetch.conditions'],
    ],
  ])('%s', (_, prefetch, expected) => {
    expect(problems(requestOf(prefetch === undefined ? undefined : { ...prefetch }))).toEqual(expected)
  })

  test('with a warning among it is used', () => {
    const warning = { resourceType: 'OperationOutcome', issue: [{ severity: 'warning' }, 'hush'] }
    expect(handle(requestOf({ intake: searchset(response, warning) }))).toMatchObject({
      body: { cards: [{}] },
    })
    const odd = { resourceType: 'OperationOutcome' }
    expect(handle(requestOf({ intake: searchset(response, odd) }))).toMatchObject({ body: { cards: [{}] } })
  })

  test('names nobody, or is told by an identifier', () => {
    for (const subject of [undefined, { display: 'A' }, { identifier: { value: '1' } }])
      expect(handle(requestOf({ intake: { ...response, subject } }))).toMatchObject({ body: { cards: [{}] } })
  })

  const address = 'urn:uuid:4e0a3a1e-3283-4575-ab82-028d55fe2719'
  const relative = { resourceType: 'RelatedPerson', id: 'mother' }

  test.each([
    ['a relative', { reference: 'RelatedPerson/a' }],
    ['a group', { reference: 'Group/a' }],
    ['a practitioner', { reference: 'https://server.example/Practitioner/a' }],
    ['an address that is not there', { reference: address }],
    ['a relative who is contained', { reference: '#mother' }],
    ['nobody who is contained', { reference: '#nobody' }],
    ['a search', { reference: 'Patient?identifier=1' }],
    ['a relative, by identifier', { type: 'RelatedPerson', identifier: { value: '1' } }],
  ])('is about %s: refused', (_, subject) => {
    const others = { ...response, subject, contained: [relative] }
    expect(problems(requestOf({ intake: others }))).toEqual(['400', 'other-patient prefetch.intake'])
    expect(problems(requestOf({ intake: response, observations: searchset(others) }))).toEqual([
      '400',
      'other-patient prefetch.observations',
    ])
  })

  test('is about the patient, by the address of an entry', () => {
    const intake = (resource: object) => ({
      resourceType: 'Bundle',
      entry: [{ fullUrl: address, resource }, { resource: { ...response, subject: { reference: address } } }],
    })
    const me = { resourceType: 'Patient', id: patientId }
    expect(handle(requestOf({ intake: intake(me) }))).toMatchObject({ body: { cards: [{}] } })
    expect(problems(requestOf({ intake: intake(relative) }))).toEqual([
      '400',
      'other-patient prefetch.intake',
    ])
  })

  test.each([
    ['a relative', { reference: 'RelatedPerson/a' }],
    ['another patient', { reference: 'Patient/mother' }],
    ['somebody who is not there', { reference: address }],
  ])('has %s in focus: it is said, and not counted', (_, focus) => {
    const phq9 = (more: object) => ({
      ...{ resourceType: 'Observation', status: 'final', subject: { reference: `Patient/${patientId}` } },
      code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
      effectiveDateTime: '2026-11-20',
      valueInteger: 22,
      ...more,
    })
    const detailOf = (more: object) => {
      const { body } = handle(requestOf({ intake: response, observations: searchset(phq9(more)) }))
      return String('cards' in body ? body.cards[0]?.detail : '')
    }
    const without = detailOf({ status: 'entered-in-error' })
    expect(detailOf({ focus: [{ reference: `Patient/${patientId}` }] })).toBe(detailOf({}))
    expect(detailOf({ focus: [focus] })).toContain(
      'One thing in the record was not understood and is not used.',
    )
    expect(detailOf({ focus: [focus] }).split('### ')[1]).toBe(without.split('### ')[1])
  })
})

/** Requests that are right or wrong here and there, with words that must not come back. */
function requests(): fc.Arbitrary<object> {
  const hush = fc.constantFrom<unknown>('hush-value', ['hush-value'], { 'hush-key': 'hush-value' }, 7, null)
  const or = <T>(value: T) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(value) }, { weight: 1, arbitrary: hush })
  const item = fc.record(
    {
      linkId: or('riskOfHarm'),
      answer: fc.array(
        fc.record(
          { valueCoding: or({ code: 'hush-value' }), valueString: or('hush-value') },
          { requiredKeys: [], noNullPrototype: true },
        ),
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  const response = fc.record(
    {
      resourceType: fc.constantFrom(
        'QuestionnaireResponse',
        'Observation',
        'Condition',
        'Encounter',
        'Patient',
      ),
      status: or('completed'),
      authored: or('2026-11-20T15:04:05Z'),
      subject: or({ reference: `Patient/${patientId}` }),
      item: or([]),
      code: or({ coding: [{ system: 'http://loinc.org', code: '44261-6' }] }),
      valueQuantity: or({ value: 20, unit: '{score}' }),
      effectiveDateTime: or('2026-11-19'),
    },
    { requiredKeys: ['resourceType'], noNullPrototype: true },
  )
  const withItems = fc
    .tuple(response, fc.array(item, { maxLength: 3 }))
    .map(([base, items]) => ({ ...base, item: items }))
  const sent = fc.oneof(
    hush,
    response,
    withItems,
    fc.array(fc.oneof(response, withItems), { maxLength: 3 }).map((all) => searchset(...all)),
  )
  return fc.record(
    {
      hook: or('patient-view'),
      hookInstance: or(hookInstance),
      context: fc.oneof(fc.constant<unknown>({ userId: 'Practitioner/1', patientId }), hush),
      fhirAuthorization: or({ access_token: 'hush-value' }),
      fhirServer: or('https://hush-value.example'),
      prefetch: fc.record(
        { intake: sent, observations: sent, patient: sent },
        { requiredKeys: [], noNullPrototype: true },
      ),
      'hush-key': hush,
    },
    { requiredKeys: ['hook', 'hookInstance', 'context'], noNullPrototype: true },
  )
}

test('whatever is wrong, nothing of it is repeated', () => {
  fc.assert(
    fc.property(requests(), (request) => {
      const answer = handle(request)
      expect(emptiesIn(answer.body)).toEqual([])
      expect(JSON.stringify(answer)).not.toContain('hush')
      if (answer.status === 200) expect(brokenInResponse(answer.body)).toEqual([])
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('whatever is sent gets an answer', () => {
  fc.assert(
    fc.property(anyValue(), (make) => {
      expect(handle(make()).status).toBe(400)
      expect([200, 400, 412]).toContain(handle({ ...sound, context: make() }).status)
      expect([200, 400, 412]).toContain(handle({ ...sound, prefetch: make() }).status)
      expect([200, 400, 412]).toContain(handle(requestOf({ intake: make() })).status)
      expect([200, 400, 412]).toContain(
        handle(requestOf({ intake: { ...responseOf(restLeast({})), item: make() } })).status,
      )
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('a request in disguise gets the answer of a plain one, or none', () => {
  const plain = JSON.stringify(handle(sound))
  fc.assert(
    fc.property(
      disguised(() => ({ ...sound })),
      (make) => {
        const answer = handle(make())
        if (answer.status === 200) expect(JSON.stringify(answer)).toBe(plain)
        else expect(answer.status).toBe(400)
      },
    ),
    { numRuns: Math.ceil(runs / 4) },
  )
})
