import { CdsHooksError, createService, type ServiceOptions } from 'level-of-care/cds-hooks'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { small } from '../support/small.ts'
import { brokenInDiscovery } from './invariants.ts'

/** The error of a service that cannot be made. */
function errorOf(options: unknown): CdsHooksError {
  try {
    createService(options as ServiceOptions)
  } catch (error) {
    if (error instanceof CdsHooksError) return error
    throw error
  }
  throw new Error('a service was made')
}

describe('options that nobody could have meant', () => {
  test.each<[string, unknown]>([
    ['id', 'with/slash'],
    ['id', ''],
    ['title', ' '],
    ['description', 7],
    ['usageRequirements', ''],
    ['questionnaire', 'intake'],
    ['questionnaire', 'https://example.com/q&patient=other'],
    ['prefetch', { intake: '' }],
    ['prefetch', { hush: 'Patient/1' }],
    ['map', 'hush'],
    ['map', { hush: 7 }],
    ['map', { hush: 'hush' }],
    ['conditions', []],
    ['conditions', { hush: 'hush' }],
    ['assessor', {}],
    ['assessor', { ruleset: {} }],
    ['language', 'fr'],
    ['translation', 'es'],
    ['emergency', { now: 'Call.' }],
    ['brief', 'yes'],
    ['includeSensitive', 1],
    ['source', { url: 'https://example.com' }],
    ['source', { label: 'A', url: 'hush:alert(1)' }],
    ['source', { label: 'A', icon: 'data:hush' }],
    ['source', { label: 'A', topic: { code: 'a' } }],
    ['source', { label: 'A', hush: 'hush' }],
    ['source', 'A'],
    ['overrideReasons', [{ code: 'a', system: 'urn:a' }]],
    ['overrideReasons', 'hush'],
    ['links', [{ label: 'A', url: 'javascript:hush', type: 'absolute' }]],
    ['links', [{ label: 'A', url: 'https://example.com/ hush', type: 'absolute' }]],
    ['links', [{ label: 'A', url: 'https://example.com', type: 'absolute', appContext: 'hush' }]],
    ['links', [{ label: 'A', url: 'https://example.com', type: 'hush' }]],
    ['extensionKey', 'rationale'],
    ['extensionKey', 'org.example.hush value'],
    ['uuid', 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'],
    ['now', '2026-11-20T15:04:05Z'],
    ['maximumAgeDays', -1],
    ['maximumAgeDays', 1.5],
  ])('%s: %j', (option, value) => {
    const error = errorOf({ now: () => '2026-11-20T15:04:05Z', [option]: value })
    expect(error).toMatchObject({ code: 'invalid-option', option, name: 'CdsHooksError' })
    expect(everythingIn(error)).not.toMatch(/hush/)
  })

  test('an option that there is none of', () => {
    expect(errorOf({ includesensitive: true })).toMatchObject({ code: 'unknown-option', option: undefined })
    expect(everythingIn(errorOf({ hush: 'hush' }))).not.toMatch(/hush/)
  })

  test('no options at all', () => {
    for (const options of [null, 'hush', [], 7]) expect(errorOf(options).code).toBe('invalid-option')
  })

  test('a language that a ruleset of one’s own has no texts in', () => {
    expect(errorOf({ assessor: createAssessor(small), language: 'es' })).toMatchObject({
      code: 'missing-translation',
      option: 'translation',
    })
  })
})

describe('what is discovered', () => {
  test('is both hooks, under one id, with queries for the patient whose chart it is', () => {
    const found = createService().discovery()
    expect(brokenInDiscovery(found)).toEqual([])
    expect(found.services.map(({ hook, id }) => ({ hook, id }))).toEqual([
      { hook: 'patient-view', id: 'level-of-care' },
      { hook: 'encounter-start', id: 'level-of-care' },
    ])
    for (const { prefetch = {} } of found.services) {
      expect(Object.keys(prefetch)).toEqual(['patient', 'intake', 'observations', 'conditions'])
      for (const query of Object.values(prefetch)) expect(query).toContain('{{context.patientId}}')
      expect(prefetch.intake).toContain('questionnaire=urn:level-of-care:adult:questionnaire&')
    }
  })

  test('is what the host says, in its language', () => {
    const { services } = createService({
      id: 'triage',
      title: 'Triage',
      description: 'Ours.',
      usageRequirements: 'None.',
      questionnaire: 'https://example.com/intake',
      prefetch: { conditions: null, patient: 'Patient/{{context.patientId}}?_elements=birthDate' },
    }).discovery()
    expect(brokenInDiscovery({ services })).toEqual([])
    expect(services[1]).toMatchObject({
      id: 'triage',
      title: 'Triage',
      description: 'Ours.',
      usageRequirements: 'None.',
      prefetch: {
        patient: 'Patient/{{context.patientId}}?_elements=birthDate',
        intake: expect.stringContaining('questionnaire=https://example.com/intake&'),
      },
    })
    expect(services[1]?.prefetch).not.toHaveProperty('conditions')
    expect(createService({ language: 'es' }).discovery().services[0]?.title).toBe('Nivel de atención')
  })

  test('asks for nothing, when nothing is to be asked for', () => {
    const none = { patient: null, intake: null, observations: null, conditions: null }
    const { services } = createService({ prefetch: none }).discovery()
    expect(brokenInDiscovery({ services })).toEqual([])
    expect(services[0]).not.toHaveProperty('prefetch')
  })

  test('is the same whatever somebody does to it', () => {
    const service = createService()
    const first = JSON.stringify(service.discovery())
    const [given] = service.discovery().services
    Object.assign(given ?? {}, { id: 'other', prefetch: {} })
    expect(JSON.stringify(service.discovery())).toBe(first)
  })
})
