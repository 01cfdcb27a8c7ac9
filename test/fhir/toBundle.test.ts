import * as fc from 'fast-check'
import { adult, assess, type Intake } from 'level-of-care'
import { type BundleOptions, RulesetError, toBundle, toServiceRequest } from 'level-of-care/fhir'
import { score } from 'level-of-care/instruments'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { readHtml } from '../render/rendered.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { faults } from './faults.ts'
import { danglingReferences, empties, objectsIn, wrongCodings } from './own.ts'
import { context, countedIds, proposal } from './specimens.ts'

const bundleOf = (intake: Intake, more: Partial<BundleOptions> = {}) =>
  toBundle(assess(intake), { ...context(), ...more })

const resourcesOf = (intake: Intake, more: Partial<BundleOptions> = {}) =>
  bundleOf(intake, more).entry.map(({ resource }) => resource)

/** The one resource of that type. */
function only<T extends string>(
  resources: ReturnType<typeof resourcesOf>,
  type: T,
): Extract<ReturnType<typeof resourcesOf>[number], { resourceType: T }> {
  const [found] = resources.filter(({ resourceType }) => resourceType === type)
  expect(found).toBeDefined()
  return found as Extract<ReturnType<typeof resourcesOf>[number], { resourceType: T }>
}

/** An intake for each level, and ones that leave each of them possible. */
const everyLevel: readonly (readonly [name: string, intake: Intake, level: string | undefined])[] = [
  ['self-guided', restLeast({}), 'self-guided'],
  ['outpatient', restLeast({ symptomSeverity: 'moderate' }), 'outpatient'],
  ['intensive outpatient', restLeast({ symptomSeverity: 'severe' }), 'intensive-outpatient'],
  [
    'partial hospitalization',
    restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe', supervision: 'daily' }),
    'partial-hospitalization',
  ],
  ['residential', restLeast({ supervision: 'around-the-clock' }), 'residential'],
  ['inpatient', restLeast({ riskOfHarm: 'imminent' }), 'inpatient'],
  ['open above self-guided', restOpen({}), undefined],
  ['open above outpatient', restOpen({ symptomSeverity: 'moderate' }), undefined],
  ['open above intensive outpatient', restOpen({ symptomSeverity: 'severe' }), undefined],
  ['open above partial hospitalization', restOpen({ supervision: 'daily' }), undefined],
  ['open above residential', restOpen({ supervision: 'around-the-clock' }), undefined],
]

describe.each(everyLevel)('%s', (_, intake, level) => {
  test.each([false, true])('is a sound bundle, with what is sensitive: %s', (includeSensitive) => {
    const bundle = bundleOf(intake, { includeSensitive })
    expect(faults(bundle)).toEqual([])
    for (const { resource } of bundle.entry) expect(faults(resource)).toEqual([])
    expect(wrongCodings(bundle)).toEqual([])
    expect(danglingReferences(bundle, ['Patient/example', 'Encounter/first'])).toEqual([])
    expect(empties(bundle)).toEqual([])
    expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(bundle.entry.length)
  })

  test('is proposed only once it is settled', () => {
    const resources = resourcesOf(intake)
    const guidance = only(resources, 'GuidanceResponse')
    const requests = resources.filter(({ resourceType }) => resourceType === 'ServiceRequest')
    const parameters = guidance.contained?.[0]?.parameter ?? []
    if (level === undefined) {
      expect(requests).toEqual([])
      expect(guidance.status).toBe('data-required')
      expect(guidance.note?.[0]?.text).toContain('not settled')
      expect(guidance.dataRequirement?.length).toBeGreaterThan(0)
      expect(parameters.filter(({ name }) => name === 'level')).toEqual([])
      expect(parameters.filter(({ name }) => name === 'level-possible').length).toBeGreaterThan(1)
    } else {
      const { status, intent, code } = only(resources, 'ServiceRequest')
      expect([status, intent, code.coding?.[0]?.code]).toEqual(['draft', 'proposal', level])
      expect(guidance.status).toBe('success')
      expect(guidance.dataRequirement).toBeUndefined()
      expect(
        parameters.flatMap(({ name, valueCodeableConcept: { coding } }) =>
          name === 'level' ? [coding?.[0]?.code] : [],
        ),
      ).toEqual([level])
    }
  })
})

describe('any recommendation', () => {
  test('of the adult ruleset is a sound bundle, the same each time', () => {
    fc.assert(
      fc.property(intakeOf(adult), fc.boolean(), (intake, includeSensitive) => {
        const recommendation = assess(intake)
        const before = JSON.stringify(recommendation)
        const bundle = toBundle(recommendation, { ...context(), includeSensitive })
        expect(faults(bundle)).toEqual([])
        expect(wrongCodings(bundle)).toEqual([])
        expect(danglingReferences(bundle, ['Patient/example', 'Encounter/first'])).toEqual([])
        const again = toBundle(JSON.parse(before), { ...context(), includeSensitive })
        expect(JSON.stringify(again)).toBe(JSON.stringify(bundle))
        expect(JSON.stringify(recommendation)).toBe(before)
      }),
      { numRuns: Math.ceil(Math.min(runs / 20, 50)) },
    )
  })

  test('of any ruleset is a sound bundle', () => {
    fc.assert(
      fc.property(
        rulesets().chain((ruleset) => fc.tuple(fc.constant(ruleset), intakeOf(ruleset))),
        ([ruleset, intake]) => {
          const assessor = createAssessor<Ruleset>(ruleset)
          const ids = countedIds()
          const bundle = toBundle<Ruleset>(assessor.assess(intake), { ...proposal, ids, assessor })
          expect(faults(bundle)).toEqual([])
          expect(danglingReferences(bundle, ['Patient/example'])).toEqual([])
        },
      ),
      { numRuns: Math.ceil(Math.min(runs / 20, 50)) },
    )
  })

  test('can be changed without changing the next one', () => {
    const first = bundleOf(restLeast({ symptomSeverity: 'severe' }))
    const before = JSON.stringify(first)
    for (const { object } of objectsIn(first)) for (const key of Object.keys(object)) delete object[key]
    expect(JSON.stringify(bundleOf(restLeast({ symptomSeverity: 'severe' })))).toBe(before)
  })
})

describe('what could endanger the person', () => {
  const telling =
    /livingEnvironment|Living environment|housing-support|Housing support|safety-from-violence|Safety from violence|where they live|no safe place/
  const unsafe = intakeOf(adult).map((intake) => ({ ...intake, livingEnvironment: 'dangerous' as const }))

  test('is in no bundle', () => {
    fc.assert(
      fc.property(unsafe, (intake) => {
        const recommendation = assess(intake)
        const text = JSON.stringify(toBundle(recommendation, context()))
        expect(text).not.toMatch(telling)
        const { reasons, services } = recommendation
        const kept = [
          ...reasons.flatMap(({ sensitive, rule, label }) => (sensitive ? [`"${rule}"`, label] : [])),
          ...[...services.needed, ...services.possible].flatMap(({ sensitive, id }) =>
            sensitive ? [`"${id}"`] : [],
          ),
        ]
        expect(kept.filter((secret) => text.includes(secret))).toEqual([])
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('nor is it there while the question is open', () => {
    const { livingEnvironment: _, ...rest } = restLeast({ supportSystem: 'absent' })
    expect(assess(rest).openQuestions.map(({ id }) => id)).toContain('livingEnvironment')
    expect(JSON.stringify(bundleOf(rest))).not.toMatch(telling)
    expect(JSON.stringify(bundleOf(rest, { includeSensitive: true }))).toMatch(/livingEnvironment/)
  })

  test('is told when it is asked for, and that it is left out when it is not', () => {
    expect(
      JSON.stringify(bundleOf(restLeast({ livingEnvironment: 'dangerous' }), { includeSensitive: true })),
    ).toMatch(telling)
    // The home changes nothing here, and is left out.
    const resources = resourcesOf(restLeast({ livingEnvironment: 'dangerous', riskOfHarm: 'imminent' }))
    expect(only(resources, 'GuidanceResponse').text.div).toMatch(/sensitive.* is not in this text/)
    expect(only(resources, 'ServiceRequest').note.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/sensitive.* is not in this text/),
    )
  })
})

describe('where a ladder rests on what must not be told', () => {
  const unsafe = restLeast({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' })

  test('there is no outcome, no draft, and nothing that is asked for; the narrative says that it is told in person', () => {
    const resources = resourcesOf(unsafe)
    const guidance = only(resources, 'GuidanceResponse')
    expect(guidance).toMatchObject({
      status: 'success',
      note: [{ text: expect.stringContaining('in person') }],
    })
    expect(Object.keys(guidance)).not.toEqual(
      expect.arrayContaining(['contained', 'outputParameters', 'dataRequirement']),
    )
    expect(guidance.text.div).toMatch(/^<div [^>]*><p>A recommendation was made\. It is not told here/)
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(
      new Set(['Device', 'GuidanceResponse', 'RiskAssessment', 'Observation']),
    )
    expect(toServiceRequest(assess(unsafe), proposal)).toBeUndefined()
    expect(faults(bundleOf(unsafe))).toEqual([])
    expect(JSON.stringify(bundleOf(unsafe))).not.toMatch(/residential|urgent|intensive-outpatient/)
  })

  test('unless it is asked for', () => {
    const resources = resourcesOf(unsafe, { includeSensitive: true })
    expect(only(resources, 'ServiceRequest').priority).toBe('urgent')
  })

  test('nothing is told that would be another without it', () => {
    const homes = fc.tuple(intakeOf(adult), fc.constantFrom('stressful', 'unstable', 'dangerous'))
    fc.assert(
      fc.property(homes, ([intake, livingEnvironment]) => {
        const found = assess({ ...intake, livingEnvironment })
        const bare = assess({ ...intake, livingEnvironment: 'supportive' })
        const floors = ({ ladders }: typeof found) =>
          Object.values(ladders).map((answer) => (answer.status === 'final' ? answer.rung : answer.atLeast))
        const isSame = String(floors(found)) === String(floors(bare))
        const guidance = only(resourcesOf({ ...intake, livingEnvironment } as Intake), 'GuidanceResponse')
        expect(guidance.outputParameters !== undefined).toBe(isSame)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })
})

describe('the narrative', () => {
  test('has only elements that FHIR allows, and is well-formed', () => {
    for (const [, intake] of everyLevel) {
      const { text } = only(resourcesOf(intake), 'GuidanceResponse')
      const { elements, attributes } = readHtml(text.div)
      const allowed = ['div', 'h2', 'h3', 'p', 'strong', 'ul', 'li', 'dl', 'dt', 'dd']
      expect(elements.filter((name) => !allowed.includes(name))).toEqual([])
      // The class names of every page of HTML, which FHIR allows as well.
      expect(attributes.filter((one) => !/^\w+ class=level-of-care(-[a-z]+)?$/.test(one))).toEqual([
        'div xmlns=http://www.w3.org/1999/xhtml',
        'div xml:lang=en',
        'div lang=en',
      ])
      expect(text.div).toMatch(/^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[\s\S]*<\/div>$/)
      const open: string[] = []
      for (const [, close, name] of text.div.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g))
        if (close === '') open.push(String(name))
        else expect(open.pop()).toBe(name)
      expect(open).toEqual([])
    }
  })

  test('escapes what a ruleset says', () => {
    const mark = '<script>alert("x")</script>&'
    const ruleset: Ruleset = {
      ...adult,
      id: 'marked',
      notice: mark,
      ladders: adult.ladders.map((ladder) => ({
        ...ladder,
        rungs: ladder.rungs.map((rung) => ({ ...rung, label: mark })),
      })),
    }
    const assessor = createAssessor<Ruleset>(ruleset)
    const intake = { ...restLeast({}) }
    const bundle = toBundle<Ruleset>(assessor.assess(intake), { ...proposal, ids: countedIds(), assessor })
    const divs = objectsIn(bundle).flatMap(({ object: { div } }) => (typeof div === 'string' ? [div] : []))
    expect(divs.join()).not.toContain('<script')
    expect(divs.join()).toContain('&lt;script&gt;')
  })

  test('is in the language asked for, and codes keep their displays', () => {
    const intake = restLeast({ symptomSeverity: 'severe', riskOfHarm: 'low' })
    const resources = resourcesOf(intake, { language: 'es' })
    const request = only(resources, 'ServiceRequest')
    expect(only(resources, 'GuidanceResponse').text.div).toContain('lang="es"')
    expect(request.language).toBe('es')
    expect(request.code.text).not.toBe(request.code.coding?.[0]?.display)
    expect(request.note[0]?.text).toContain('profesional')
    expect(wrongCodings(resources)).toEqual([])
    const open = resourcesOf(restOpen({ riskOfHarm: 'imminent' }), { language: 'es' })
    expect(JSON.stringify(only(open, 'ServiceRequest').note)).toContain('sin definir')
    expect(JSON.stringify(resourcesOf(restOpen({}), { language: 'es' }))).toContain('todavía')
    const other = { ...proposal, language: 'es', level: 'inpatient' } as const
    expect(JSON.stringify(toServiceRequest(assess(intake), other)?.note)).toContain('es otro')
  })

  test('says what to do in an emergency as the caller does', () => {
    const emergency = { now: 'Ring the ward bell.', contacts: 'The ward, at any hour.' }
    const { text } = only(
      resourcesOf(restLeast({ riskOfHarm: 'imminent' }), { emergency }),
      'GuidanceResponse',
    )
    expect(text.div).toContain('Ring the ward bell.')
  })

  test('of another ruleset is in its translation', () => {
    const english = { ...adult, id: 'clinic' }
    const assessor = createAssessor<Ruleset>(english)
    const translation: Ruleset = {
      ...english,
      notice: 'Traducido.',
    }
    const bundle = toBundle<Ruleset>(assessor.assess(restLeast({})), {
      ...proposal,
      ids: countedIds(),
      assessor,
      language: 'es',
      translation,
    })
    expect(JSON.stringify(bundle)).toContain('Traducido.')
  })
})

describe('the risk of harm', () => {
  test('is a rating without a probability', () => {
    const risk = only(resourcesOf(restLeast({ riskOfHarm: 'high' })), 'RiskAssessment')
    const [prediction] = risk.prediction
    expect(prediction?.qualitativeRisk.coding?.[0]?.code).toBe('high')
    expect(prediction?.outcome.coding?.[0]?.code).toBe('riskOfHarm')
    expect(JSON.stringify(risk)).not.toMatch(/probability/)
    expect(risk.status).toBe('preliminary')
  })

  test('is left out where it was not rated, or is no single rating', () => {
    expect(resourcesOf(restOpen({})).map(({ resourceType }) => resourceType)).not.toContain('RiskAssessment')
    const ruleset: Ruleset = {
      ...adult,
      id: 'derived',
      examples: [],
      warnings: [],
      focus: [],
      dimensions: [
        ...adult.dimensions.filter(({ id }) => id !== 'riskOfHarm' && id !== 'unsuccessfulLevel'),
        ...adult.dimensions
          .filter(({ id }) => id === 'unsuccessfulLevel')
          .map((dimension) => ({ ...dimension, id: 'riskOfHarm' })),
      ],
      rules: [
        {
          id: 'only',
          label: 'only',
          when: { kind: 'at-least', dimension: 'riskOfHarm', rating: 'outpatient' },
          raises: { level: 'outpatient' },
          adds: [],
          sources: ['own'],
          support: 'judgment',
        },
      ],
    }
    const assessor = createAssessor<Ruleset>(ruleset)
    const recommendation = assessor.assess({
      assessedOn: '2026-11-20',
      treatmentHistory: [
        { level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-01' },
        { level: 'residential', outcome: 'unchanged' },
      ],
    })
    const { upTo } = recommendation.answered.find(({ dimension }) => dimension === 'riskOfHarm') ?? {}
    expect(upTo).toBe('residential')
    const bundle = toBundle<Ruleset>(recommendation, { ...proposal, ids: countedIds(), assessor })
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).not.toContain('RiskAssessment')
  })
})

describe('scores', () => {
  const observations = resourcesOf(restLeast({})).filter(
    (resource) => resource.resourceType === 'Observation',
  )

  test('have the code of LOINC where it is known, and ours', () => {
    expect(observations.map(({ code }) => code.coding?.map((coding) => coding.code))).toEqual([
      ['44261-6', 'phq9'],
      ['70274-6', 'gad7'],
      ['k10'],
      ['93373-9', 'cssrs'],
    ])
  })

  test('say what is known: a total, a range, or nothing but flags', () => {
    const [known, range, versioned, words] = observations
    expect(known?.valueQuantity).toMatchObject({ value: 14, code: '{score}' })
    expect(known?.status).toBe('final')
    expect(known?.interpretation).toEqual([{ text: 'Moderate' }])
    expect(known?.note?.[0]?.text).toMatch(/item 9/)
    expect(range?.valueRange).toMatchObject({ low: { value: 10 }, high: { value: 13 } })
    expect(range?.status).toBe('preliminary')
    expect(range?.effectiveDateTime).toBe('2026-11-18T10:00:00-05:00')
    expect(versioned?.method?.text).toMatch(/from 1 to 5/)
    expect(words?.dataAbsentReason?.coding?.[0]?.code).toBe('not-applicable')
    expect(words?.note?.[0]?.text).toMatch(/ideation/)
  })

  test('need no encounter', () => {
    const { encounter: _, ...without } = context()
    const bundle = toBundle(assess(restLeast({})), without)
    expect(JSON.stringify(bundle)).not.toContain('encounter')
    expect(faults(bundle)).toEqual([])
  })

  test('are what the request refers to', () => {
    const { entry } = bundleOf(restLeast({}))
    const request = only(
      entry.map(({ resource }) => resource),
      'ServiceRequest',
    )
    expect(request.supportingInfo?.map(({ reference }) => reference)).toEqual(
      entry
        .filter(({ resource }) => !['Device', 'ServiceRequest'].includes(resource.resourceType))
        .map(({ fullUrl }) => fullUrl),
    )
  })
})

describe('the request', () => {
  const severe = assess(restLeast({ symptomSeverity: 'severe' }))

  test.each([
    ['routine', restLeast({}), 'routine'],
    ['prompt', restLeast({ symptomSeverity: 'severe' }), 'urgent'],
    ['urgent', restLeast({ riskOfHarm: 'moderate' }), 'urgent'],
    ['emergent', restLeast({ riskOfHarm: 'high' }), 'asap'],
    ['emergency', restLeast({ riskOfHarm: 'imminent' }), 'stat'],
  ] as const)('puts what is %s no lower', (rung, intake, priority) => {
    const recommendation = assess(intake)
    expect(recommendation.ladders.urgency).toEqual({ status: 'final', rung })
    expect(toServiceRequest(recommendation, proposal)?.priority).toBe(priority)
  })

  /** Rules of which one is about the level and another about the urgency. */
  const apart = createAssessor<Ruleset>({
    ...adult,
    id: 'apart',
    warnings: [],
    focus: [],
    examples: [],
    rules: [
      {
        id: 'symptoms',
        label: 'symptoms',
        when: { kind: 'at-least', dimension: 'symptomSeverity', rating: 'severe' },
        raises: { level: 'outpatient' },
        adds: [],
        sources: ['own'],
        support: 'judgment',
      },
      {
        id: 'risk',
        label: 'risk',
        when: { kind: 'at-least', dimension: 'riskOfHarm', rating: 'low' },
        raises: { urgency: 'urgent' },
        adds: [],
        sources: ['own'],
        support: 'judgment',
      },
    ],
  })

  test('has the priority that is proven so far, and says that it is not settled', () => {
    const recommendation = apart.assess(restOpen({ symptomSeverity: 'none' }))
    expect(recommendation.ladders.urgency?.status).toBe('provisional')
    const request = toServiceRequest<Ruleset>(recommendation, { ...proposal, assessor: apart })
    expect(request?.priority).toBe('routine')
    expect(request?.note.map(({ text }) => text)).toContainEqual(expect.stringMatching(/not settled/))
  })

  test('has no more parts than there is something to say', () => {
    const recommendation = apart.assess(restLeast({}))
    const without = { ...recommendation, services: { needed: [], possible: [] } }
    const request = toServiceRequest<Ruleset>(without, { ...proposal, assessor: apart })
    expect(Object.keys(request ?? {})).not.toContain('orderDetail')
    expect(Object.keys(request ?? {})).not.toContain('reasonCode')
  })

  test.each([
    ['mental-health', 'S9480'],
    ['substance-use', 'H0015'],
    [{ 'intensive-outpatient': 'H2012' }, 'H2012'],
    [{ inpatient: 'H2013' }, undefined],
    [undefined, undefined],
  ] as const)('has the code that the caller chose: %j', (hcpcs, code) => {
    const request = toServiceRequest(severe, { ...proposal, ...(hcpcs === undefined ? {} : { hcpcs }) })
    expect(request?.code.coding?.[1]?.code).toBe(code)
  })

  test('has no code where none is known', () => {
    const recommendation = assess(restLeast({ riskOfHarm: 'imminent' }))
    expect(
      toServiceRequest(recommendation, { ...proposal, hcpcs: 'substance-use' })?.code.coding,
    ).toHaveLength(1)
  })

  test('names the rules that decide the level, and what to arrange', () => {
    const request = toServiceRequest(severe, proposal)
    expect(request?.reasonCode?.flatMap(({ coding }) => coding?.map(({ code }) => code))).toEqual(
      severe.reasons.filter(({ decisiveFor }) => decisiveFor.includes('level')).map(({ rule }) => rule),
    )
    const details = request?.orderDetail?.flatMap(({ coding }) => coding?.map(({ code }) => code))
    expect(details).toEqual(['prompt', ...severe.services.needed.map(({ id }) => id)])
  })

  test('of another level gives no reasons for it', () => {
    const request = toServiceRequest(severe, { ...proposal, level: 'partial-hospitalization' })
    expect(request?.code.coding?.[0]?.code).toBe('partial-hospitalization')
    expect(request?.reasonCode).toBeUndefined()
    expect(request?.orderDetail).toBeUndefined()
    expect(request?.note.map(({ text }) => text).join()).toContain('Intensive outpatient program')
    expect(faults(request ?? {})).toEqual([])
  })

  test('is not made while the level is open, whichever is asked for', () => {
    const open = assess(restOpen({}))
    expect(toServiceRequest(open, proposal)).toBeUndefined()
    expect(toServiceRequest(open, { ...proposal, level: 'inpatient' })).toBeUndefined()
  })

  test('is data-requested while something else is open', () => {
    const guidance = only(resourcesOf(restOpen({ riskOfHarm: 'imminent' })), 'GuidanceResponse')
    expect(guidance.status).toBe('data-requested')
    expect(guidance.dataRequirement?.length).toBeGreaterThan(0)
  })
})

describe('what nobody could have meant is refused', () => {
  const secret = 'Zebra-Quartz'
  const id = '00000000-0000-4000-8000-000000000001'
  const phq9 = score('phq9', { total: 5 })
  const wrong: readonly (readonly [name: string, more: object, ...mistakes: string[]])[] = [
    ['no subject', { subject: undefined }, 'options.subject: missing'],
    ['a subject that is no patient', { subject: `Person/${secret}` }, 'options.subject: invalid-value'],
    [
      'a subject with markup',
      { subject: `http://a/"${secret}"/Patient/1` },
      'options.subject: invalid-value',
    ],
    ['a very long one', { subject: `http://${'a'.repeat(1000)}/Patient/1` }, 'options.subject: too-large'],
    ['an encounter that is none', { encounter: secret }, 'options.encounter: invalid-value'],
    [
      'a time without an offset',
      { authoredOn: '2026-11-20T15:04:05' },
      'options.authoredOn: invalid-date-time',
    ],
    ['a day', { authoredOn: '2026-11-20' }, 'options.authoredOn: invalid-date-time'],
    [
      'a day that there is not',
      { authoredOn: '2026-02-30T15:04:05Z' },
      'options.authoredOn: invalid-date-time',
    ],
    ['a misspelled key', { includeSensitve: secret }, 'options: unknown-key'],
    ['a word for true', { includeSensitive: 'yes' }, 'options.includeSensitive: invalid-type'],
    ['a language', { language: secret }, 'options.language: invalid-value'],
    ['half an emergency', { emergency: { now: secret } }, 'options.emergency.contacts: missing'],
    ['an empty text', { emergency: { now: ' ', contacts: secret } }, 'options.emergency.now: invalid-value'],
    ['null for a translation', { translation: null }, 'options.translation: invalid-type'],
    ['no assessor', { assessor: { secret } }, 'options.assessor: invalid-type'],
    ['a ruleset for an assessor', { assessor: { ruleset: adult } }, 'options.assessor: invalid-type'],
    ['a code that is none', { hcpcs: { inpatient: secret } }, 'options.hcpcs.inpatient: invalid-value'],
    ['a code of no level', { hcpcs: { [secret]: 'H0015' } }, 'options.hcpcs: unknown-key'],
    ['codes for nothing known', { hcpcs: secret }, 'options.hcpcs: invalid-value'],
    ['no function', { ids: secret }, 'options.ids: invalid-type'],
    ['no UUID', { ids: () => secret }, 'options.ids: invalid-value'],
    ['a UUID in upper case', { ids: () => crypto.randomUUID().toUpperCase() }, 'options.ids: invalid-value'],
    ['one UUID', { ids: () => id }, 'options.ids: invalid-value'],
    ['no scores', { scores: secret }, 'options.scores: invalid-type'],
    ['a score of no day', { scores: [{ score: phq9 }] }, 'options.scores.0.on: missing'],
    [
      'scores of days that there are not',
      {
        scores: [
          { score: phq9, on: '2026-02-30' },
          { score: phq9, on: 20261120 },
        ],
      },
      'options.scores.0.on: invalid-date-time',
      'options.scores.1.on: invalid-type',
    ],
    [
      'a score of nothing',
      { scores: [{ on: '2026-11-20', score: { ...phq9, instrument: secret } }] },
      'options.scores.0.score.instrument: invalid-value',
    ],
    [
      'a score that has a version, where there are none',
      { scores: [{ on: '2026-11-20', score: { ...phq9, version: secret } }] },
      'options.scores.0.score.version: invalid-value',
    ],
    [
      'a score with flags that are none',
      { scores: [{ on: '2026-11-20', score: { ...phq9, flags: [null] } }] },
      'options.scores.0.score.flags.0: invalid-type',
    ],
    [
      'a score without its total',
      { scores: [{ on: '2026-11-20', score: { ...phq9, total: undefined } }] },
      'options.scores.0.score.total: missing',
    ],
    [
      'several of them',
      { subject: secret, language: secret, assessor: null },
      'options.subject: invalid-value',
      'options.language: invalid-value',
      'options.assessor: invalid-type',
    ],
    [
      'another ruleset',
      { assessor: createAssessor<Ruleset>({ ...adult, id: 'other' }) },
      'recommendation.ruleset: other-ruleset',
    ],
  ]

  const rows = wrong.map(([name, more, ...mistakes]) => [name, more, mistakes] as const)

  test.each(rows)('%s', (_, more, mistakes) => {
    const make = () => toBundle(assess(restLeast({})), { ...context(), ...more } as BundleOptions)
    expect(mistakesIn(make)).toEqual(mistakes)
    expect(everythingIn(usageErrorOf(make))).not.toContain(secret)
  })

  test('no options at all, no recommendation, and a level that there is not', () => {
    const recommendation = assess(restLeast({}))
    expect(mistakesIn(() => toBundle(recommendation, null as never))).toEqual(['options: invalid-type'])
    expect(mistakesIn(() => Reflect.apply(toBundle, undefined, [recommendation]))).toEqual([
      'options.subject: missing',
      'options.authoredOn: missing',
      'options.ids: missing',
    ])
    expect(mistakesIn(() => toBundle(null as never, context()))).toEqual(['recommendation: invalid-type'])
    for (const level of [secret, 1])
      expect(
        mistakesIn(() => toServiceRequest(recommendation, { ...proposal, level: level as never })),
      ).toEqual(['options.level: invalid-value'])
  })

  test('a recommendation of which something is gone or spoiled', () => {
    const recommendation = assess(restLeast({ riskOfHarm: 'imminent' }))
    for (const key of Object.keys(recommendation))
      for (const value of [undefined, secret, { [secret]: secret }, [[secret]]]) {
        const spoiled = { ...recommendation, [key]: value }
        for (const make of [() => toBundle(spoiled, context()), () => toServiceRequest(spoiled, proposal)]) {
          const error = usageErrorOf(make)
          expect(error.issues.map(({ path }) => path[0])).toContain('recommendation')
          expect(everythingIn(error)).not.toContain(secret)
        }
      }
  })

  test('what is wrong with the recommendation and with the options, at once', () => {
    expect(mistakesIn(() => toBundle({} as never, { ...context(), subject: secret }))).toEqual([
      'recommendation.status: missing',
      'options.subject: invalid-value',
    ])
  })

  test('a ruleset of one’s own without a translation, or with one that is unsound', () => {
    const assessor = createAssessor<Ruleset>({ ...adult, id: 'clinic' })
    const recommendation = assessor.assess(restLeast({}))
    const options = { ...proposal, assessor, language: 'es' } as const
    expect(mistakesIn(() => toServiceRequest<Ruleset>(recommendation, options))).toEqual([
      'options.translation: missing-translation',
    ])
    const unsound = { ...options, translation: { secret } as unknown as Ruleset }
    expect(() => toServiceRequest<Ruleset>(recommendation, unsound)).toThrow(RulesetError)
  })

  test.each([
    'Patient/1',
    'https://records.example/r4/Patient/a-1.b',
    'urn:uuid:00000000-0000-4000-8000-000000000001',
  ])('but not %s', (subject) => {
    expect(toServiceRequest(assess(restLeast({})), { ...proposal, subject })?.subject.reference).toBe(subject)
  })
})
