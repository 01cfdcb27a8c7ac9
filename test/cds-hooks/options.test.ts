import { createService, RulesetError, type ServiceOptions } from 'level-of-care/cds-hooks'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test, vi } from 'vitest'
import { adultAssessor } from '../../src/assessor/adultAssessor.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { small } from '../support/small.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { brokenInDiscovery } from './invariants.ts'

/** Makes a service of options that no compiler has seen. */
const serviceOf = (options: unknown) => () => createService(options as ServiceOptions)

describe('options that nobody could have meant', () => {
  test.each<[option: string, value: unknown, mistake: string]>([
    ['id', 'with/slash', 'invalid-value'],
    ['id', '', 'invalid-value'],
    ['title', ' ', 'invalid-value'],
    ['title', 'hush'.repeat(100), 'too-large'],
    ['description', 7, 'invalid-type'],
    ['usageRequirements', '', 'invalid-value'],
    ['questionnaire', 'intake', 'invalid-value'],
    ['questionnaire', 'https://example.com/q&patient=other', 'invalid-value'],
    ['prefetch', { intake: '' }, 'intake: invalid-value'],
    ['prefetch', { hush: 'Patient/1' }, 'unknown-key'],
    ['map', 'hush', 'invalid-type'],
    ['map', { hush: 7 }, '0: invalid-type'],
    ['map', { hush: 'hush' }, '0: invalid-value'],
    ['conditions', [], 'invalid-type'],
    ['conditions', { hush: 'hush' }, '0: invalid-value'],
    ['assessor', {}, 'invalid-type'],
    ['assessor', { ruleset: {} }, 'invalid-type'],
    ['language', 'fr', 'invalid-value'],
    ['language', null, 'invalid-value'],
    ['translation', null, 'invalid-type'],
    ['emergency', { now: 'Call.' }, 'contacts: missing'],
    ['detail', 'brief', 'invalid-value'],
    ['detail', true, 'invalid-value'],
    ['includeSensitive', 1, 'invalid-type'],
    ['source', { url: 'https://example.com' }, 'label: missing'],
    ['source', { label: 'A', url: 'hush:alert(1)' }, 'url: invalid-value'],
    ['source', { label: 'A', icon: 'data:hush' }, 'icon: invalid-value'],
    ['source', { label: 'A', topic: { code: 'a' } }, 'topic.system: missing'],
    ['source', { label: 'A', hush: 'hush' }, 'unknown-key'],
    ['source', 'A', 'invalid-type'],
    ['overrideReasons', [{ code: 'a', system: 'urn:a' }], '0.display: missing'],
    ['overrideReasons', 'hush', 'invalid-type'],
    ['links', [{ label: 'A', url: 'javascript:hush', type: 'absolute' }], '0.url: invalid-value'],
    ['links', [{ label: 'A', url: 'https://example.com/ hush', type: 'absolute' }], '0.url: invalid-value'],
    [
      'links',
      [{ label: 'A', url: 'https://a.example', type: 'absolute', appContext: 'hush' }],
      '0: unknown-key',
    ],
    ['links', [{ label: 'A', url: 'https://example.com', type: 'hush' }], '0.type: invalid-value'],
    ['extensionKey', 'rationale', 'invalid-value'],
    ['extensionKey', 'org.example.hush value', 'invalid-value'],
    ['uuid', 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea', 'invalid-type'],
    ['now', '2026-11-20T15:04:05Z', 'invalid-type'],
    ['maximumAgeDays', -1, 'out-of-range'],
    ['maximumAgeDays', 1.5, 'invalid-type'],
  ])('%s, case %#', (option, value, mistake) => {
    const make = serviceOf({ now: () => '2026-11-20T15:04:05Z', [option]: value })
    const [where, code] = mistake.includes(': ') ? mistake.split(': ') : [undefined, mistake]
    const path = ['options', option, ...(where === undefined ? [] : [where])].join('.')
    expect(mistakesIn(make)).toEqual([`${path}: ${code}`])
    expect(everythingIn(usageErrorOf(make))).not.toMatch(/hush/)
  })

  test('an option that there is none of', () => {
    expect(mistakesIn(serviceOf({ includesensitive: true }))).toEqual(['options: unknown-key'])
    expect(mistakesIn(serviceOf({ brief: false }))).toEqual(['options: unknown-key'])
    expect(everythingIn(usageErrorOf(serviceOf({ hush: 'hush' })))).not.toMatch(/hush/)
  })

  test('no options at all', () => {
    for (const options of [null, 'hush', [], 7])
      expect(mistakesIn(serviceOf(options))).toEqual(['options: invalid-type'])
  })

  test('are all told at once', () => {
    const given = { id: '', assessor: { ruleset: small }, conditions: { a: 'back' }, hush: 1 }
    expect(mistakesIn(serviceOf(given))).toEqual([
      'options.id: invalid-value',
      'options.conditions.0: invalid-value',
      'options.assessor: invalid-type',
      'options: unknown-key',
    ])
  })

  test('are those of the assessor’s ruleset', () => {
    const assessor = createAssessor<Ruleset>(small)
    const given = { map: { a: 'pain', b: 'tried' }, conditions: { a: 'back', b: null, c: 'depression' } }
    expect(mistakesIn(serviceOf({ assessor, ...given }))).toEqual([
      'options.map.1: invalid-value',
      'options.conditions.2: invalid-value',
    ])
  })

  test('a language that a ruleset of one’s own has no texts in', () => {
    const assessor = createAssessor(small)
    expect(mistakesIn(serviceOf({ assessor, language: 'es' }))).toEqual([
      'options.translation: missing-translation',
    ])
    const translated = { ...small, version: '9.9.9' }
    expect(mistakesIn(serviceOf({ assessor, language: 'es', translation: translated }))).toEqual([
      'options.translation.version: missing-translation',
    ])
  })

  test('a translation that is no sound ruleset', () => {
    const assessor = createAssessor(small)
    for (const translation of [{}, { ...small, rules: 'hush' }])
      expect(serviceOf({ assessor, language: 'es', translation })).toThrow(RulesetError)
  })

  test('what the caller changes later changes nothing', () => {
    const links = [{ label: 'A', url: 'https://example.com', type: 'absolute' as const }]
    const prefetch = { patient: null as string | null }
    const service = createService({ links, prefetch })
    prefetch.patient = 'hush'
    links.pop()
    expect(JSON.stringify(service.discovery())).not.toContain('hush')
  })
})

describe('what an assessor makes at its first use', () => {
  test('the shipped one makes before anybody asks', () => {
    const made = vi.spyOn<{ safeAssess: unknown }, 'safeAssess'>(adultAssessor(), 'safeAssess', 'get')
    createService()
    expect(made).toHaveBeenCalledOnce()
    made.mockRestore()
  })

  test('one that is handed in is asked nothing by itself', () => {
    const made = createAssessor<Ruleset>(small)
    const safeAssess = vi.fn(made.safeAssess)
    createService<Ruleset>({ assessor: { ...made, safeAssess } })
    expect(safeAssess).not.toHaveBeenCalled()
  })
})

describe('what is discovered', () => {
  test('is both hooks, each under its id, with queries for the patient whose chart it is', () => {
    const found = createService().discovery()
    expect(brokenInDiscovery(found)).toEqual([])
    expect(found.services.map(({ hook, id }) => ({ hook, id }))).toEqual([
      { hook: 'patient-view', id: 'level-of-care-patient-view' },
      { hook: 'encounter-start', id: 'level-of-care-encounter-start' },
    ])
    for (const { prefetch = {} } of found.services) {
      expect(Object.keys(prefetch)).toEqual(['patient', 'intake', 'observations', 'conditions'])
      for (const query of Object.values(prefetch)) expect(query).toContain('{{context.patientId}}')
      // Any form may speak of danger, and a draft may be newer than what is completed.
      expect(prefetch.intake).not.toContain('questionnaire=')
      expect(prefetch.intake).not.toContain('_count=1&')
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
