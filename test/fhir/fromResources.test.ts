import * as fc from 'fast-check'
import { adult, assess, safeAssess } from 'level-of-care'
import {
  fromResources,
  IntakeError,
  type NotUnderstood,
  type ResourcesOptions,
  toBundle,
} from 'level-of-care/fhir'
import { intakeFrom, score } from 'level-of-care/instruments'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'
import { context } from './specimens.ts'

const subject = { reference: 'Patient/example' }
const loinc = 'http://loinc.org'
const icd = 'http://hl7.org/fhir/sid/icd-10-cm'
const snomed = 'http://snomed.info/sct'
const levelSystem = 'urn:level-of-care:adult:ladder:level'

const bundle = (resources: readonly unknown[], more: object = {}) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
  ...more,
})

const read = (resources: readonly unknown[], options: ResourcesOptions = {}) =>
  fromResources(bundle(resources), options)

const told = (notUnderstood: readonly NotUnderstood[]) =>
  notUnderstood.map(({ path, code }) => `${path.join('.').replace(/^entry\.(\d+)\.resource/, '$1')} ${code}`)

const concept = (system: string, ...codes: string[]) => ({ coding: codes.map((code) => ({ system, code })) })

const observation = (more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: concept(loinc, '44261-6'),
  subject,
  effectiveDateTime: '2026-11-18',
  valueInteger: 17,
  ...more,
})

/** What a bundle is refused for, one line each: where it is wrong, and the code. */
function refusalOf(given: unknown, options: unknown = {}): string[] {
  try {
    fromResources(given, options as ResourcesOptions)
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    return error.issues.map(({ path, code }) => `${path.join('.') || 'intake'} ${code}`)
  }
  throw new Error('It was not refused.')
}

describe('a total', () => {
  test.each<readonly [name: string, more: object, total: number | undefined, reports: string[]]>([
    ['as a whole number', {}, 17, []],
    ['as a quantity', { valueInteger: undefined, valueQuantity: { value: 17, unit: '{score}' } }, 17, []],
    [
      'in points of UCUM',
      {
        valueInteger: undefined,
        valueQuantity: { value: 17, unit: 'points', system: 'http://unitsofmeasure.org', code: '{score}' },
      },
      17,
      [],
    ],
    ['without a unit', { valueInteger: undefined, valueQuantity: { value: 17 } }, 17, []],
    ['by our own code', { code: concept('urn:level-of-care:instrument', 'phq9') }, 17, []],
    ['that was corrected', { status: 'corrected' }, 17, []],
    ['at a time', { effectiveDateTime: undefined, effectiveInstant: '2026-11-18T10:00:00Z' }, 17, []],
    [
      'in percent',
      { valueInteger: undefined, valueQuantity: { value: 17, unit: '%' } },
      undefined,
      ['0.valueQuantity unknown-unit'],
    ],
    [
      'in milligrams',
      { valueInteger: undefined, valueQuantity: { value: 17, code: 'mg' } },
      undefined,
      ['0.valueQuantity unknown-unit'],
    ],
    [
      'of a foreign system of units',
      { valueInteger: undefined, valueQuantity: { value: 17, code: '1', system: 'http://a' } },
      undefined,
      ['0.valueQuantity unknown-unit'],
    ],
    [
      'or more',
      { valueInteger: undefined, valueQuantity: { value: 17, comparator: '>=' } },
      undefined,
      ['0.valueQuantity invalid-value'],
    ],
    ['that there is not', { valueInteger: 28 }, undefined, ['0.valueInteger invalid-value']],
    ['below zero', { valueInteger: -1 }, undefined, ['0.valueInteger invalid-value']],
    ['in words', { valueInteger: '17' }, undefined, ['0.valueInteger invalid-value']],
    [
      'with half a point',
      { valueInteger: undefined, valueQuantity: { value: 1.5 } },
      undefined,
      ['0.valueQuantity invalid-value'],
    ],
    ['without a value', { valueInteger: undefined }, undefined, ['0 missing']],
    ['without a day', { effectiveDateTime: undefined }, undefined, ['0.effectiveDateTime missing']],
    ['of a month', { effectiveDateTime: '2026-11' }, undefined, ['0.effectiveDateTime imprecise-date']],
    [
      'of a number for a day',
      { effectiveDateTime: 20261118 },
      undefined,
      ['0.effectiveDateTime invalid-date'],
    ],
    [
      'of a month that there is not',
      { effectiveDateTime: '2026-13' },
      undefined,
      ['0.effectiveDateTime imprecise-date'],
    ],
    ['that was amended', { status: 'amended' }, 17, []],
    ['that is registered', { status: 'registered' }, undefined, ['0.status not-final']],
    ['of no day', { effectiveDateTime: 'yesterday' }, undefined, ['0.effectiveDateTime invalid-date']],
    ['entered in error', { status: 'entered-in-error' }, undefined, ['0.status withdrawn']],
    ['that was cancelled', { status: 'cancelled' }, undefined, ['0.status withdrawn']],
    ['that is not final', { status: 'preliminary' }, undefined, ['0.status not-final']],
    ['of an unknown status', { status: undefined }, undefined, ['0.status status-unknown']],
    ['of something else', { code: concept(loinc, '8867-4') }, undefined, ['0.code unknown-code']],
    ['of nothing', { code: { coding: [{ system: loinc }] } }, undefined, ['0.code unknown-code']],
    [
      'of one that has no total',
      { code: concept(loinc, '93373-9') },
      undefined,
      ['0 unknown-code', '0 may-speak-of-harm'],
    ],
    [
      'of an instrument with versions',
      { code: concept('urn:level-of-care:instrument', 'k10') },
      undefined,
      ['0.code unknown-code'],
    ],
    [
      'of two instruments',
      { code: concept(loinc, '44261-6', '70274-6') },
      undefined,
      ['0.code ambiguous-code'],
    ],
    ['that is modified', { modifierExtension: [{}] }, undefined, ['0 modifier-extension']],
    ['of nobody', { subject: undefined }, undefined, ['0.subject missing']],
  ])('%s', (_, more, total, reports) => {
    const { instruments, notUnderstood, measuredOn } = read([observation(more)])
    expect(instruments).toEqual(total === undefined ? {} : { phq9: { total } })
    expect(Object.keys(measuredOn)).toEqual(total === undefined ? [] : ['phq9'])
    expect(told(notUnderstood)).toEqual(reports)
  })

  const on = (effectiveDateTime: string | undefined, valueInteger: number | undefined = 17) =>
    observation({ effectiveDateTime, valueInteger })

  test.each<
    readonly [name: string, resources: readonly object[], total: number | undefined, reports: string[]]
  >([
    ['the newest', [on('2026-11-01', 20), on('2026-11-18', 5)], 5, ['0 superseded']],
    ['the newest, wherever it stands', [on('2026-11-18', 5), on('2026-11-01', 20)], 5, ['1 superseded']],
    [
      'by the hour, whatever the time zone',
      [on('2026-11-18T23:00:00-05:00', 5), on('2026-11-19T03:00:00+00:00', 20)],
      5,
      ['1 superseded'],
    ],
    ['one day before a time', [on('2026-11-01'), on('2026-11-18T10:00:00Z', 5)], 5, ['0 superseded']],
    ['two of one day that agree', [on('2026-11-18', 5), on('2026-11-18', 5)], 5, []],
    [
      'the higher of two of one day that do not',
      [on('2026-11-18', 5), on('2026-11-18', 20)],
      20,
      ['0 order-unknown', '1 order-unknown'],
    ],
    [
      'the higher of a day and a time of that day',
      [on('2026-11-18', 20), on('2026-11-18T10:00:00Z', 5)],
      20,
      ['0 order-unknown', '1 order-unknown'],
    ],
    [
      'the higher of two days that may be the same moment',
      [on('2026-11-18', 20), on('2026-11-19', 5)],
      20,
      ['0 order-unknown', '1 order-unknown'],
    ],
    [
      'the higher, where one may be newer',
      [on('2026-11-18', 5), on('2026-11', 20)],
      20,
      ['1.effectiveDateTime imprecise-date', '0 order-unknown', '1 order-unknown'],
    ],
    [
      'one that is older for sure, of a year',
      [on('2026-11-18', 5), on('2025', 20)],
      5,
      ['1.effectiveDateTime imprecise-date', '1 superseded'],
    ],
    [
      'the higher, where one is undated',
      [on('2026-11-18', 20), on(undefined, 5)],
      20,
      ['1.effectiveDateTime missing', '0 order-unknown', '1 order-unknown'],
    ],
    [
      'an older one, where the newest cannot be read',
      [on('2026-11-01', 5), on('2026-11-18', 99)],
      5,
      ['1.valueInteger invalid-value'],
    ],
    [
      'an older one, where the newest was withdrawn',
      [on('2026-11-01', 5), { ...on('2026-11-18', 20), status: 'entered-in-error' }],
      5,
      ['1.status withdrawn'],
    ],
  ])('of several: %s', (_, resources, total, reports) => {
    const { instruments, notUnderstood } = read(resources)
    expect(instruments).toEqual(total === undefined ? {} : { phq9: { total } })
    expect(told(notUnderstood)).toEqual(reports)
  })

  test('goes on to an intake', () => {
    const { instruments, measuredOn } = read([observation()])
    expect(intakeFrom(instruments).scores[0]?.total).toEqual(score('phq9', { total: 17 }).total)
    expect(measuredOn).toEqual({ phq9: '2026-11-18' })
  })
})

describe('a rating', () => {
  const rating = (code: string, system = 'urn:level-of-care:adult:dimension:riskOfHarm') =>
    observation({
      code: concept('urn:level-of-care:adult:dimension', 'riskOfHarm'),
      valueInteger: undefined,
      valueCodeableConcept: concept(system, code),
    })

  test('is what a data requirement of ours asks for', () => {
    const { riskOfHarm: _, ...open } = restLeast({})
    const { entry } = toBundle(assess(open), context())
    const asked = entry.flatMap(({ resource }) =>
      resource.resourceType === 'GuidanceResponse' ? (resource.dataRequirement ?? []) : [],
    )
    expect(asked).toHaveLength(1)
    const [requirement] = asked
    const code = { coding: requirement?.codeFilter?.[0]?.code ?? [] }
    const { intake } = read([{ ...rating('low'), resourceType: requirement?.type, code }])
    expect(assess({ ...open, ...intake }).status).toBe('final')
  })

  test.each([
    [rating('low'), 'low', []],
    [rating('x'), undefined, ['0.valueCodeableConcept unknown-code', '0 may-speak-of-harm']],
    [rating('low', 'http://a'), undefined, ['0.valueCodeableConcept unknown-code', '0 may-speak-of-harm']],
    [
      { ...rating('low'), code: concept('urn:level-of-care:adult:dimension', 'unsuccessfulLevel') },
      undefined,
      ['0.code unknown-code'],
    ],
  ])('is one of the scale: %#', (resource, found, reports) => {
    const { intake, notUnderstood } = read([resource])
    expect(intake.riskOfHarm).toBe(found)
    expect(told(notUnderstood)).toEqual(reports)
  })
})

describe('a condition', () => {
  const status = (code: string) => ({ coding: [{ code }] })
  const condition = (code: object, more: object = {}) => ({
    resourceType: 'Condition',
    clinicalStatus: status('active'),
    verificationStatus: status('confirmed'),
    subject,
    code,
    ...more,
  })

  test.each([
    ['F10.20', 'substance-use'],
    ['F19.90', 'substance-use'],
    ['F20.9', 'psychosis'],
    ['F25.1', 'psychosis'],
    ['F31.30', 'bipolar'],
    ['F31.75', 'bipolar'],
    ['F32.A', 'depression'],
    ['F33.1', 'depression'],
    ['F33.41', 'depression'],
    ['F34.1', 'depression'],
    ['F40.10', 'anxiety'],
    ['F41.1', 'anxiety'],
    ['F42.2', 'ocd'],
    ['F43.10', 'ptsd'],
    ['F43.20', 'other'],
    ['F50.00', 'eating-disorder'],
    ['F60.3', 'personality'],
    ['F84.0', 'other'],
    ['f90.2', 'adhd'],
  ])('%s is %s', (code, id) => {
    const { intake, notUnderstood } = read([condition(concept(icd, code))])
    expect(intake).toEqual({ conditions: [id] })
    expect(notUnderstood).toEqual([])
  })

  test('has a name in the adult ruleset, whatever the code', () => {
    const names: readonly string[] = adult.conditions.map(({ id }) => id)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (category, rest) => {
        const code = `F${String(category).padStart(2, '0')}.${rest}`
        const { intake, notUnderstood } = read([condition(concept(icd, code))])
        expect((intake.conditions ?? []).every((id) => names.includes(id))).toBe(true)
        // Either it is named, or it is said why not.
        expect((intake.conditions ?? []).length + notUnderstood.length).toBe(1)
        for (const { code: why } of notUnderstood) expect(['ambiguous-code', 'not-active']).toContain(why)
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test.each<readonly [name: string, resource: object, reports: string[]]>([
    ['that may be either', condition(concept(icd, 'F21')), ['0.code ambiguous-code']],
    ['of tobacco', condition(concept(icd, 'F17.210')), ['0.code ambiguous-code']],
    ['in remission', condition(concept(icd, 'F10.21')), ['0.code not-active']],
    ['of the body', condition(concept(icd, 'E11.9')), ['0.code unknown-code']],
    ['of a system that is not known', condition(concept('http://a', 'F32.1')), ['0.code unknown-code']],
    ['of no code', condition({ coding: [{ system: icd }] }), ['0.code unknown-code']],
    ['of no system', condition({ coding: [{ code: 'F32.1' }] }), ['0.code unknown-code']],
    ['in words', condition({ text: 'depression' }), ['0.code unknown-code']],
    ['with two meanings', condition(concept(icd, 'F32.1', 'F41.1')), ['0.code ambiguous-code']],
    ['that speaks of harm', condition(concept(icd, 'R45.851')), ['0.code speaks-of-harm']],
    [
      'that speaks of harm, and is over',
      condition(concept(icd, 'T14.91XA'), { clinicalStatus: status('resolved') }),
      ['0.code speaks-of-harm', '0.clinicalStatus not-active'],
    ],
    [
      'that speaks of harm, in error',
      condition(concept(icd, 'T14.91XA'), { verificationStatus: status('entered-in-error') }),
      ['0.verificationStatus withdrawn'],
    ],
    [
      'that was refuted',
      condition(concept(icd, 'F32.1'), { verificationStatus: status('refuted') }),
      ['0.verificationStatus withdrawn'],
    ],
    [
      'that is unconfirmed',
      condition(concept(icd, 'F32.1'), { verificationStatus: status('unconfirmed') }),
      ['0.verificationStatus not-confirmed'],
    ],
    [
      'that is one of several',
      condition(concept(icd, 'F32.1'), { verificationStatus: status('differential') }),
      ['0.verificationStatus not-confirmed'],
    ],
    [
      'that is provisional',
      condition(concept(icd, 'F32.1'), { verificationStatus: status('provisional') }),
      ['0.verificationStatus not-confirmed'],
    ],
    [
      'of an unknown verification',
      condition(concept(icd, 'F32.1'), { verificationStatus: { text: 'sure' } }),
      ['0.verificationStatus status-unknown'],
    ],
    [
      'that is over',
      condition(concept(icd, 'F32.1'), { clinicalStatus: status('inactive') }),
      ['0.clinicalStatus not-active'],
    ],
    [
      'of an unknown status',
      condition(concept(icd, 'F32.1'), { clinicalStatus: undefined }),
      ['0.clinicalStatus status-unknown'],
    ],
  ])('%s is reported', (_, resource, reports) => {
    const { intake, notUnderstood } = read([resource])
    expect(intake).toEqual({})
    expect(told(notUnderstood)).toEqual(reports)
  })

  test('is known by SNOMED CT, beside codes that are not known, and by harm', () => {
    const { intake, notUnderstood } = read([
      condition({
        coding: [
          { system: snomed, code: '35489007' },
          { system: 'http://a', code: 'b' },
        ],
      }),
      condition(concept(icd, 'F41.1', 'R45.851'), {
        verificationStatus: undefined,
        clinicalStatus: status('relapse'),
      }),
      condition(concept(snomed, '1')),
    ])
    expect(intake).toEqual({ conditions: ['depression', 'anxiety'] })
    expect(told(notUnderstood)).toEqual(['1.code speaks-of-harm', '2.code unknown-code'])
  })

  test('is what the caller says it is', () => {
    const conditions = {
      [`${icd}|F32.1`]: 'ptsd',
      [`${icd}|E11.9`]: null,
      [`${icd}|R45.88`]: 'self-harm',
    } as const
    const { intake, notUnderstood } = read(
      [
        condition(concept(icd, 'F32.1', 'F41.1')),
        condition(concept(icd, 'E11.9')),
        condition(concept(icd, 'R45.88')),
      ],
      { conditions },
    )
    expect(intake).toEqual({ conditions: ['ptsd', 'self-harm'] })
    expect(told(notUnderstood)).toEqual(['2.code speaks-of-harm'])
  })

  test('that a ruleset has no name for is reported', () => {
    const ruleset: Ruleset = {
      ...adult,
      id: 'clinic',
      conditions: [{ id: 'other', label: 'Other' }],
      warnings: [],
      focus: [],
    }
    const { intake, notUnderstood } = fromResources<Ruleset>(bundle([condition(concept(icd, 'F32.1'))]), {
      assessor: createAssessor(ruleset),
    })
    expect(intake).toEqual({})
    expect(told(notUnderstood)).toEqual(['0.code unknown-code'])
  })
})

describe('care', () => {
  const encounter = (more: object = {}) => ({
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
    type: [concept(levelSystem, 'inpatient')],
    subject,
    period: { start: '2026-10-01', end: '2026-10-30' },
    ...more,
  })
  const episode = (more: object = {}) => ({
    resourceType: 'EpisodeOfCare',
    id: 'c1',
    status: 'active',
    type: [concept('http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', 'H0035')],
    patient: subject,
    ...more,
  })
  const outcomes = { 'Encounter/e1': 'improved' } as const
  const inpatient = { level: 'inpatient', outcome: 'improved' }

  test.each<
    readonly [
      name: string,
      resource: object,
      options: ResourcesOptions,
      found: object | undefined,
      reports: string[],
    ]
  >([
    ['that has ended', encounter(), { outcomes }, { ...inpatient, endedOn: '2026-10-30' }, []],
    [
      'by the address of its entry',
      encounter({ id: undefined }),
      { outcomes },
      undefined,
      ['0 outcome-unknown'],
    ],
    ['that is going on', episode(), {}, { level: 'partial-hospitalization', outcome: 'ongoing' }, []],
    [
      'of somebody on leave',
      encounter({ status: 'onleave', period: {} }),
      {},
      { level: 'inpatient', outcome: 'ongoing' },
      [],
    ],
    ['without an outcome', encounter(), {}, undefined, ['0 outcome-unknown']],
    [
      'that ended, and goes on',
      encounter(),
      { outcomes: { 'Encounter/e1': 'ongoing' } },
      undefined,
      ['0 outcome-unknown'],
    ],
    [
      'that goes on, and ended',
      encounter({ status: 'in-progress' }),
      {},
      undefined,
      ['0.period.end contradiction'],
    ],
    ['without an end', encounter({ period: undefined }), { outcomes }, inpatient, ['0.period.end missing']],
    [
      'that ended in a month',
      encounter({ period: { end: '2026-10' } }),
      { outcomes },
      inpatient,
      ['0.period.end imprecise-date'],
    ],
    [
      'that ended at a time',
      encounter({ period: { end: '2026-10-30T23:30:00-05:00' } }),
      { outcomes },
      inpatient,
      ['0.period.end date-with-time'],
    ],
    [
      'that ended at a time, of the day that is written',
      encounter({ period: { end: '2026-10-30T23:30:00-05:00' } }),
      { outcomes, days: 'as-written' },
      { ...inpatient, endedOn: '2026-10-30' },
      [],
    ],
    [
      'of a class alone, which may be anything',
      encounter({ type: undefined }),
      { outcomes },
      undefined,
      ['0 level-unknown'],
    ],
    [
      'of a class that the caller knows',
      encounter({ type: undefined }),
      { outcomes, levels: { 'http://terminology.hl7.org/CodeSystem/v3-ActCode|IMP': 'residential' } },
      { level: 'residential', outcome: 'improved', endedOn: '2026-10-30' },
      [],
    ],
    [
      'that is none of behavioral health',
      encounter({ type: [], serviceType: concept('http://a', 'dental') }),
      { outcomes, levels: { 'http://a|dental': null } },
      undefined,
      [],
    ],
    [
      'of two levels',
      encounter({ type: [concept(levelSystem, 'inpatient', 'residential')] }),
      { outcomes },
      undefined,
      ['0 ambiguous-code'],
    ],
    ['that is planned', encounter({ status: 'planned' }), {}, undefined, ['0.status not-active']],
    ['that was cancelled', encounter({ status: 'cancelled' }), {}, undefined, ['0.status withdrawn']],
    ['that is on hold', episode({ status: 'onhold' }), {}, undefined, ['0.status status-unknown']],
  ])('%s', (_, resource, options, found, reports) => {
    const { episodes, intake, notUnderstood } = read([resource], options)
    expect(episodes).toEqual(found === undefined ? [] : [found])
    expect(told(notUnderstood)).toEqual(reports)
    // Unless the caller says so, nobody knows that there was no more.
    expect(intake).toEqual({})
  })

  test('has the levels of the ruleset', () => {
    const ruleset: Ruleset = { ...small, conditions: [], focus: [] }
    const { episodes } = fromResources<Ruleset>(
      bundle([
        encounter({
          status: 'in-progress',
          period: {},
          type: [concept('urn:level-of-care:small:ladder:level', 'clinic')],
        }),
      ]),
      { assessor: createAssessor(ruleset) },
    )
    expect(episodes).toEqual([{ level: 'clinic', outcome: 'ongoing' }])
  })

  test('is found by the address of its entry', () => {
    const given = bundle([])
    const entry = [{ fullUrl: 'urn:uuid:1', resource: encounter({ id: undefined }) }]
    const { episodes } = fromResources({ ...given, entry }, { outcomes: { 'urn:uuid:1': 'recovered' } })
    expect(episodes).toEqual([{ level: 'inpatient', outcome: 'recovered', endedOn: '2026-10-30' }])
  })

  test('is the treatment history where the caller says that there was no more', () => {
    const options = { outcomes, historyIsComplete: true } as const
    expect(read([encounter(), episode()], options).intake.treatmentHistory).toEqual([
      { ...inpatient, endedOn: '2026-10-30' },
      { level: 'partial-hospitalization', outcome: 'ongoing' },
    ])
    expect(read([encounter({ status: 'cancelled' })], options).intake.treatmentHistory).toEqual([])
    expect(read([], options).intake.treatmentHistory).toEqual([])
  })

  test.each([
    ['has no level', encounter({ id: 'e2', type: [] })],
    ['has no outcome', encounter({ id: 'e2' })],
    ['has no status', episode({ status: undefined })],
  ])('and is none where something %s', (_, other) => {
    const { intake, notUnderstood } = read([encounter(), other], { outcomes, historyIsComplete: true })
    expect(intake.treatmentHistory).toBeUndefined()
    expect(told(notUnderstood)).toContain('entry incomplete-history')
  })
})

describe('a bundle', () => {
  test('is of one patient', () => {
    const two = [observation(), observation({ subject: { reference: 'Patient/other' }, valueInteger: 3 })]
    expect(() => read(two)).toThrow(IntakeError)
    expect(refusalOf(bundle(two))).toEqual(['intake several-patients'])
    const { instruments, notUnderstood } = read(two, { patient: 'Patient/other' })
    expect(instruments).toEqual({ phq9: { total: 3 } })
    expect(told(notUnderstood)).toEqual(['0 other-patient'])
  })

  test('may hold other things, which are reported', () => {
    const { notUnderstood } = fromResources({
      ...bundle([{ resourceType: 'Patient' }, 'x', { resourceType: 'Zebra' }]),
      link: [{ relation: 'next' }],
    })
    expect(told(notUnderstood)).toEqual([
      'link not-completed',
      '0 other-resource',
      '1 missing',
      '2 other-resource',
    ])
    expect(fromResources({ resourceType: 'Bundle', entry: ['x'] }).notUnderstood).toHaveLength(1)
    expect(fromResources({ resourceType: 'Bundle' })).toEqual({
      intake: {},
      instruments: {},
      scoring: {},
      measuredOn: {},
      ranges: {},
      episodes: [],
      notUnderstood: [],
    })
  })

  test('of ours is read back', () => {
    const { instruments, measuredOn } = fromResources(toBundle(assess(restLeast({})), context()))
    expect(instruments).toEqual({ phq9: { total: 14 } })
    expect(measuredOn).toEqual({ phq9: '2026-11-18' })
  })

  test.each<readonly [name: string, given: unknown, ...refusals: string[]]>([
    ['nothing', null, 'intake invalid-type'],
    ['another resource', observation(), 'resourceType wrong-resource-type'],
    ['no list', { resourceType: 'Bundle', entry: {} }, 'entry invalid-type'],
    [
      'functions',
      { resourceType: 'Bundle', entry: [() => 1, { resource: { secret: () => 1 } }] },
      'entry.0 not-json',
      'entry.1.resource not-json',
    ],
  ])('is refused when it is %s', (_, given, ...refusals) => {
    expect(refusalOf(given)).toEqual(refusals)
  })

  test.each<readonly [name: string, options: unknown, ...mistakes: string[]]>([
    ['a level that there is not', { levels: { a: 'b' } }, 'options.levels.0: invalid-value'],
    ['a condition that there is not', { conditions: { a: 'b' } }, 'options.conditions.0: invalid-value'],
    ['no patient', { patient: '' }, 'options.patient: invalid-value'],
    ['other days', { days: 'utc' }, 'options.days: invalid-value'],
    ['a word for true', { historyIsComplete: 'yes' }, 'options.historyIsComplete: invalid-type'],
    ['no assessor', { assessor: {} }, 'options.assessor: invalid-type'],
    ['a ruleset instead of an assessor', { assessor: { ruleset: adult } }, 'options.assessor: invalid-type'],
    ['a misspelled option', { historyComplete: true }, 'options: unknown-key'],
    ['null instead of options', null, 'options: invalid-type'],
    ['null instead of a table', { levels: null }, 'options.levels: invalid-type'],
    [
      'several of them',
      { days: 'utc', outcomes: { a: 'b' }, assessor: null },
      'options.outcomes.0: invalid-value',
      'options.days: invalid-value',
      'options.assessor: invalid-type',
    ],
  ])('is not read with %s', (_, options, ...mistakes) => {
    expect(mistakesIn(() => fromResources(bundle([]), options as never))).toEqual(mistakes)
  })

  test('is not read with an outcome that there is not, which is said about the person', () => {
    expect(refusalOf(bundle([]), { outcomes: { a: 'b' } })).toEqual(['options.outcomes.0 invalid-value'])
    expect(fromResources(bundle([]), { outcomes: null }).episodes).toEqual([])
  })

  test('is not read with options that cannot be read', () => {
    const options = {
      get assessor(): never {
        throw new Error('Zebra-Quartz')
      },
    }
    expect(mistakesIn(() => fromResources(bundle([]), options))).toEqual(['options: not-json'])
  })
})

describe('whatever comes', () => {
  const token = 'Zebra-Quartz-4711'
  const outcomeOf = (given: unknown): string => {
    try {
      const { notUnderstood, intake } = fromResources(given, { historyIsComplete: true })
      safeAssess(intake)
      return JSON.stringify(notUnderstood)
    } catch (error) {
      if (error instanceof IntakeError) return everythingIn(error)
      throw error
    }
  }

  test('is read, or refused with a code', () => {
    fc.assert(
      fc.property(anyValue(), (make) => {
        outcomeOf(make())
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('with something hostile in it, repeats nothing of that', () => {
    const resources = [
      observation({ valueInteger: undefined, valueQuantity: { value: 17, unit: '{score}' } }),
      observation({ effectiveDateTime: '2026-11-01' }),
      {
        resourceType: 'Condition',
        clinicalStatus: { coding: [{ code: 'active' }] },
        subject,
        code: concept(icd, 'F32.1'),
      },
      {
        resourceType: 'Encounter',
        id: 'e',
        status: 'in-progress',
        type: [concept(levelSystem, 'inpatient')],
        subject,
        period: {},
      },
    ]
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.oneof(
          fc.constantFrom(...hostileValues).map(
            ({ make }) =>
              () =>
                make(token),
          ),
          fc
            .constantFrom<unknown>(token, [token], { [token]: token }, 1e300, null)
            .map((value) => () => value),
        ),
        (which, key, make) => {
          const objects: Record<string, unknown>[] = []
          const collect = (value: unknown): void => {
            if (typeof value !== 'object' || value === null) return
            objects.push(value as Record<string, unknown>)
            Object.values(value).forEach(collect)
          }
          collect(structuredClone(bundle(resources)))
          const target = objects[which % objects.length] ?? {}
          const keys = [...Object.keys(target), token]
          target[String(keys[key % keys.length])] = make()
          expect(outcomeOf(objects[0])).not.toContain(token)
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    )
  })
})
