import * as fc from 'fast-check'
import { adult, assess, type Intake } from 'level-of-care'
import { type Card, createService, type ServiceOptions } from 'level-of-care/cds-hooks'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { brokenInResponse } from './invariants.ts'
import { patientId, requestOf, responseOf, searchset } from './requests.ts'

const subject = { reference: `Patient/${patientId}` }
const now = () => '2026-11-20T10:04:05-05:00'

/** A total as a laboratory system files it. */
const total = (loinc: string, value: number, effectiveDateTime: string, given: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
  subject,
  effectiveDateTime,
  valueQuantity: { value, unit: '{score}' },
  ...given,
})

const phq9 = (value: number, on: string, given: object = {}) => total('44261-6', value, on, given)
const gad7 = (value: number, on: string) => total('70274-6', value, on)

/** A rating of a dimension of ours, filed by a clinician. */
const rating = (dimension: string, code: string, effectiveDateTime: string) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'urn:level-of-care:adult:dimension', code: dimension }] },
  subject,
  effectiveDateTime,
  valueCodeableConcept: { coding: [{ system: `urn:level-of-care:adult:dimension:${dimension}`, code }] },
})

const diagnosis = (code: string) => ({
  resourceType: 'Condition',
  clinicalStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
  },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
  subject,
})

function cards(
  prefetch: Readonly<Record<string, unknown>>,
  options: ServiceOptions = { now },
): readonly Card[] {
  const answer = createService(options).handle(requestOf(prefetch))
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  expect(brokenInResponse(answer.body)).toEqual([])
  return answer.body.cards
}

const intake = (given: Partial<Intake>) => responseOf(restLeast(given))

/** What the rationale says was found of a dimension. */
function told([card]: readonly Card[]): { level?: string; atLeast?: string; assessedOn?: string } {
  return Object.values(card?.extension ?? {})[0] as object
}

describe('scores without a questionnaire', () => {
  test('make a card that is not settled, where they call for something', () => {
    const found = cards({ observations: searchset(phq9(21, '2026-11-18'), gad7(4, '2026-11-18')) })
    expect(found).toMatchObject([
      {
        indicator: 'warning',
        summary: expect.stringMatching(/^Not settled, at least: Intensive outpatient/),
      },
    ])
    expect(told(found).assessedOn).toBe('2026-11-20')
    expect(found[0]).not.toHaveProperty('suggestions')
    expect(found[0]?.detail).toContain('- Not available to this service: intake.')
  })

  test('ask about safety where a total hides an answer about self-harm', () => {
    const [card] = cards({ intake: null, observations: phq9(3, '2026-11-18') })
    expect(card?.detail).toContain('- **Please ask:** Item 9 of the PHQ-9 was not answered')
    const [spanish] = cards({ intake: null, observations: phq9(3, '2026-11-18') }, { now, language: 'es' })
    expect(spanish?.detail).toContain('- **Por favor, pregunte:** La pregunta 9 del PHQ-9 no se respondió')
  })

  test('interrupt nobody where they call for nothing', () => {
    expect(cards({ intake: null, observations: gad7(2, '2026-11-18') })).toEqual([])
    expect(cards({ intake: null, observations: null, conditions: diagnosis('F41.1') })).toEqual([])
  })

  test('are not assessed without a clock, nor when they are too old, or of days to come', () => {
    expect(cards({ observations: phq9(21, '2026-11-18') }, {})).toEqual([])
    expect(cards({ observations: phq9(21, '2026-10-20') })).toEqual([])
    expect(cards({ observations: phq9(21, '2026-10-21') })).toHaveLength(1)
    expect(cards({ observations: phq9(21, '2026-10-20') }, { now, maximumAgeDays: 31 })).toHaveLength(1)
    expect(cards({ observations: phq9(21, '2026-11-21') })).toHaveLength(1)
    expect(cards({ observations: phq9(21, '2026-11-22') })).toEqual([])
  })

  test('that were not understood are counted, and what is none of our business is not', () => {
    const [card] = cards({
      observations: searchset(
        phq9(21, '2026-11-18'),
        phq9(5, '2026-11-01'),
        total('70274-6', 99, '2026-11-18'),
        total('8480-6', 120, '2026-11-18'),
        rating('riskOfHarm', 'unheard-of', '2026-11-18'),
        phq9(5, '2026-11-19', { status: 'cancelled' }),
      ),
      conditions: diagnosis('M54.5'),
    })
    expect(card?.detail).toContain('2 things in the record were not understood')
    const [other] = cards({ observations: searchset(phq9(21, '2026-11-18'), gad7(99, '2026-11-18')) })
    expect(other?.detail).toContain('One thing in the record was not understood')
  })
})

describe('scores beside a questionnaire', () => {
  const beside = (given: Partial<Intake>, ...observations: readonly object[]) =>
    cards({ intake: intake(given), observations: searchset(...observations) })

  test('of the same day or earlier change nothing that was answered', () => {
    for (const on of ['2026-11-20', '2026-11-10'])
      expect(told(beside({ symptomSeverity: 'mild' }, phq9(21, on)))).toEqual(
        told(cards({ intake: intake({ symptomSeverity: 'mild' }), observations: null })),
      )
  })

  test('fill in what was not answered', () => {
    const [open, filled] = [[], [phq9(21, '2026-11-10')]].map((found) =>
      told(beside({ symptomSeverity: null }, ...found)),
    )
    expect(open).toMatchObject({ status: 'provisional' })
    expect(filled).toMatchObject({ status: 'final', level: 'intensive-outpatient' })
  })

  test('of a later day raise what they say more of, and the card says so', () => {
    const service = { now: () => '2026-11-24T08:00:00Z' }
    const found = cards(
      { intake: intake({ symptomSeverity: 'mild' }), observations: phq9(21, '2026-11-21') },
      service,
    )
    expect(told(found)).toMatchObject({ level: 'intensive-outpatient', assessedOn: '2026-11-20' })
    expect(found[0]?.detail).toContain('Newer than the questionnaire, and rated higher: Symptom severity.')
    const lower = cards(
      { intake: intake({ symptomSeverity: 'severe' }), observations: phq9(6, '2026-11-21') },
      service,
    )
    expect(told(lower)).toMatchObject({ level: 'intensive-outpatient' })
    expect(lower[0]?.detail).not.toContain('Newer than')
  })

  test('so do newer ratings; of what is sensitive, the card does not say so unless it is asked for', () => {
    const prefetch = {
      intake: intake({}),
      observations: searchset(
        rating('livingEnvironment', 'dangerous', '2026-11-21'),
        rating('riskOfHarm', 'high', '2026-11-21'),
      ),
    }
    const service = { now: () => '2026-11-24T08:00:00Z' }
    const [card] = cards(prefetch, service)
    expect(card?.indicator).toBe('warning')
    expect(card?.detail).toContain('rated higher: Risk of harm to self or others.')
    const [whole] = cards(prefetch, { ...service, includeSensitive: true })
    expect(whole?.detail).toContain('rated higher: Risk of harm to self or others; Living environment.')
  })

  test('never lower anything, whatever they are and whenever they were taken', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`)
    const observation = fc.oneof(
      fc.tuple(fc.integer({ min: 0, max: 27 }), day).map(([value, on]) => phq9(value, on)),
      fc.tuple(fc.integer({ min: 0, max: 21 }), day).map(([value, on]) => gad7(value, on)),
      fc
        .tuple(fc.constantFrom('none', 'low', 'moderate', 'high', 'imminent'), day)
        .map(([code, on]) => rating('riskOfHarm', code, on)),
    )
    const rungs = (ladder: number) => adult.ladders[ladder]?.rungs.map(({ code }) => String(code)) ?? []
    const ladders = ['level', 'withdrawalManagement', 'urgency'] as const
    fc.assert(
      fc.property(
        // What rests on the home is told in person, and not on a card.
        intakeOf(adult).map((given) => ({
          ...given,
          livingEnvironment: 'supportive',
          assessedOn: '2026-11-20',
          treatmentHistory: [],
        })),
        fc.array(observation, { maxLength: 4 }),
        (given, found) => {
          const without = assess(given).ladders
          const card = told(cards({ intake: responseOf(given), observations: searchset(...found) }, {}))
          const joined = (card as { ladders: typeof without }).ladders
          for (const [position, ladder] of ladders.entries()) {
            const floor = (answer: (typeof without)[typeof ladder]) =>
              rungs(position).indexOf(answer.status === 'final' ? answer.rung : answer.atLeast)
            expect(floor(joined[ladder])).toBeGreaterThanOrEqual(floor(without[ladder]))
          }
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    )
  })
})

describe('instruments in the questionnaire', () => {
  const items = (answers: readonly number[]) =>
    answers.map((valueInteger, position) => ({
      linkId: `phq9.item${position + 1}`,
      answer: [{ valueInteger }],
    }))
  const form = (extra: readonly object[], given: Partial<Intake> = {}) => {
    const response = intake({ symptomSeverity: null, riskOfHarm: null, ...given })
    return { ...response, item: [...(response.item as object[]), ...extra] }
  }

  test('are scored, and what they ask about safety is asked', () => {
    const found = cards({ intake: form(items([3, 3, 3, 3, 3, 3, 0, 0, 2])), observations: null })
    expect(told(found)).toMatchObject({ atLeast: 'intensive-outpatient' })
    expect(found[0]?.detail).toMatch(
      /\*\*Please ask:\*\* The answer to item 9 of the PHQ-9 asks for a suicide/,
    )
  })

  test('stay, whatever a later total is; a higher one raises', () => {
    const service = { now: () => '2026-11-24T08:00:00Z' }
    const later = (answers: readonly number[], value: number) =>
      cards({ intake: form(items(answers)), observations: phq9(value, '2026-11-21') }, service)
    const severe = [3, 3, 3, 3, 3, 3, 0, 0, 2]
    for (const value of [4, 20, 27]) {
      const found = later(severe, value)
      expect(told(found)).toMatchObject({ atLeast: 'intensive-outpatient' })
      expect(found[0]?.detail).toContain('The answer to item 9 of the PHQ-9')
      expect(found[0]?.detail).not.toContain('Newer than')
    }
    const raised = later([1, 1, 1, 1, 1, 1, 1, 1, 0], 27)
    expect(told(raised)).toMatchObject({ atLeast: 'intensive-outpatient' })
    expect(raised[0]?.detail).toContain('it cannot be told which is the newest: the higher need counts')
  })

  test('are compared with what a clinician rates', () => {
    const cssrs = ['item1', 'item2', 'item3', 'item4', 'item5', 'item6', 'item6Recent'].map((item) => ({
      linkId: `cssrs.${item}`,
      answer: [{ valueBoolean: true }],
    }))
    const [card] = cards({ intake: form(cssrs, { riskOfHarm: 'low' }), observations: null })
    expect(card?.detail).toContain('The clinician rates the risk of harm lower than an instrument does')
  })

  test('that cannot be scored are counted, and do not spoil the others', () => {
    const [card] = cards({
      intake: form([
        ...items([3, 3, 3, 3, 3, 3, 3, 0, 0]),
        { linkId: 'gad7.total', answer: [{ valueInteger: 99 }] },
      ]),
      observations: null,
    })
    expect(told([card as Card])).toMatchObject({ atLeast: 'intensive-outpatient' })
    expect(card?.detail).toContain('One thing in the record was not understood')
  })
})

describe('diagnoses', () => {
  test('add to the conditions that were named', () => {
    const conditions = searchset(diagnosis('F43.10'), diagnosis('M54.5'))
    const [card] = cards({ intake: intake({ conditions: [] }), conditions }, { detail: 'full' })
    expect(card?.detail).toContain('Trauma')
    const [own] = cards(
      { intake: intake({}), conditions: searchset(diagnosis('Z99')) },
      { detail: 'full', conditions: { 'http://hl7.org/fhir/sid/icd-10-cm|Z99': 'ptsd' } },
    )
    expect(own?.detail).toContain('Trauma')
  })

  test('that speak of harm to oneself are asked about, unless the questionnaire tells', () => {
    const conditions = diagnosis('R45.851')
    const [card] = cards({ intake: null, conditions })
    expect(card?.detail).toContain(
      '**Please ask:** A diagnosis in the record speaks of harm to oneself or others.',
    )
    const answered = (recordedDate?: string) =>
      cards({ intake: intake({ riskOfHarm: 'low' }), conditions: { ...conditions, recordedDate } })[0]
    expect(answered('2026-11-18')?.detail).not.toContain('A diagnosis in the record')
    for (const day of [undefined, '2026-11-20', '2026-11-21']) {
      expect(answered(day)?.detail).toContain('A diagnosis in the record')
      expect(answered(day)?.indicator).toBe('warning')
    }
  })
})

describe('who the person is', () => {
  const person = (given: object) => ({ resourceType: 'Patient', id: patientId, ...given })

  test('an age is worked out, and whoever is under age gets no card', () => {
    const about = (birthDate: unknown) =>
      cards(
        { intake: intake({ age: null, riskOfHarm: 'imminent' }), patient: person({ birthDate }) },
        { detail: 'full' },
      )
    expect(about('2008-11-20')).toMatchObject([{ indicator: 'critical' }])
    // The rules are not about them, and danger is said all the same.
    expect(about('2008-11-21')).toMatchObject([
      { indicator: 'warning', summary: expect.stringMatching(/^The record speaks of danger/) },
    ])
    const calm = { intake: intake({ age: null }), patient: person({ birthDate: '2008-11-21' }) }
    expect(cards(calm)).toEqual([])
    for (const birthDate of ['2008', '2027-01-01', 7, undefined]) {
      const [card] = about(birthDate)
      expect(card?.detail).toContain('No age is given')
    }
    expect(about('1980-02-29')[0]?.detail).not.toContain('No age is given')
  })

  test('an age that was answered is not worked out', () => {
    expect(cards({ intake: intake({ age: 40 }), patient: person({ birthDate: '2020-01-01' }) })).toHaveLength(
      1,
    )
  })

  test('of somebody who died there is nothing to say', () => {
    for (const given of [{ deceasedBoolean: true }, { deceasedDateTime: '2026-11-19' }])
      expect(cards({ intake: intake({ riskOfHarm: 'imminent' }), patient: person(given) })).toEqual([])
    expect(cards({ intake: intake({}), patient: person({ deceasedBoolean: false }) })).toHaveLength(1)
  })
})

describe('an intake from long ago', () => {
  const later = (date: string): ServiceOptions => ({ now: () => `${date}T08:00:00Z` })

  test('is told of, and not used', () => {
    expect(cards({ intake: intake({}) }, later('2026-12-20'))).toMatchObject([
      { summary: expect.stringMatching(/^Recommended/) },
    ])
    const found = cards({ intake: intake({ riskOfHarm: 'none' }) }, later('2026-12-21'))
    expect(found).toEqual([
      {
        summary:
          'The last intake is from 2026-11-20, 31 days ago; it is too old to recommend a level of care.',
        detail: 'A new intake is needed. Nothing of the old one is used.',
        indicator: 'info',
        source: { label: `level-of-care, ruleset adult ${adult.version}` },
      },
    ])
    const [dangerous] = cards({ intake: intake({ riskOfHarm: 'imminent' }) }, later('2026-12-21'))
    expect(dangerous?.indicator).toBe('warning')
    expect(dangerous?.detail).toContain('**Please ask:** An answer or a level of risk in the record')
    expect(dangerous?.detail).toContain('The last intake is from 2026-11-20, 31 days ago')
    expect(cards({ intake: intake({}) }, { ...later('2028-01-01'), maximumAgeDays: 1000 })).toMatchObject([
      { summary: expect.stringMatching(/^Recommended/) },
    ])
  })

  test('leaves what is newer', () => {
    const [card] = cards({ intake: intake({}), observations: phq9(21, '2026-12-20') }, later('2026-12-24'))
    expect(card?.summary).toMatch(/^Not settled, at least: Intensive.*2026-12-24$/)
    expect(card?.detail).toContain('- The last intake is from 2026-11-20, 34 days ago')
  })

  test('without a day is as of when it was written, or of today, or is refused', () => {
    const undated = ({ authored }: { authored?: string }) => {
      const response = responseOf(restOpen({ riskOfHarm: 'imminent' }), { authored })
      return {
        ...response,
        item: (response.item as { linkId: string }[]).filter(({ linkId }) => linkId !== 'assessedOn'),
      }
    }
    expect(cards({ intake: undated({ authored: '2026-11-19' }) }, {})[0]?.summary).toMatch(
      /as of 2026-11-19$/,
    )
    // Never as if it were of today.
    const [partial] = cards({ intake: undated({ authored: '2026-11' }) })
    expect(partial?.summary).toMatch(/; day not known$/)
    expect(partial?.detail).not.toContain('2026-11-20')
    expect(told(partial === undefined ? [] : [partial]).assessedOn).toBeUndefined()
    expect(cards({ intake: undated({}) }, {})).toMatchObject([
      { summary: expect.stringMatching(/speaks of danger/) },
    ])
    const calm = { ...undated({}), item: [] }
    expect(cards({ intake: calm }, {})).toEqual([])
  })

  test('without a time has no draft, for its time would be made up', () => {
    const dated = responseOf(restLeast({}), { authored: '2026-11-20' })
    expect(cards({ intake: dated }, {})[0]).not.toHaveProperty('suggestions')
    expect(cards({ intake: dated })[0]).toHaveProperty('suggestions')
  })
})

test('a questionnaire of one’s own is read by its map', () => {
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    authored: '2026-11-20T15:04:05Z',
    item: [{ linkId: 'q7', answer: [{ valueCoding: { code: 'imminent' } }] }],
  }
  const [card] = cards({ intake: response }, { map: { q7: 'riskOfHarm' } })
  expect(card?.indicator).toBe('critical')
})

test('an intake that cannot be assessed is refused, and not repeated', () => {
  const response = responseOf({ assessedOn: '2026-11-20', age: 977 })
  const answer = createService().handle(requestOf({ intake: response }))
  expect(answer).toMatchObject({
    status: 400,
    body: { issue: [{ details: { coding: [{ code: 'invalid-intake' }] }, expression: ['prefetch.intake'] }] },
  })
  expect(JSON.stringify(answer)).not.toContain('977')
})

test('scores say nothing of a ruleset whose scales are others', () => {
  const ruleset: Ruleset = JSON.parse(JSON.stringify(small).replaceAll('pain', 'symptomSeverity'))
  const response = responseOf({ assessedOn: '2026-11-20', sleep: 'good' }, { ruleset })
  const { handle } = createService<Ruleset>({ assessor: createAssessor(ruleset) })
  const [alone, beside] = [
    { intake: response },
    { intake: response, observations: phq9(21, '2026-11-21') },
  ].map((prefetch) => handle(requestOf(prefetch)))
  const ladders = (answer: typeof alone) => (answer?.status === 200 ? told(answer.body.cards) : undefined)
  expect(ladders(alone)).toMatchObject({ status: 'provisional' })
  expect(ladders(beside)).toEqual(ladders(alone))
})

test('cards are in Spanish through and through', () => {
  const observations = searchset(
    phq9(21, '2026-11-21'),
    gad7(99, '2026-11-20'),
    total('70274-6', 98, '2026-11-19'),
  )
  const spanish: ServiceOptions = { language: 'es', now: () => '2026-11-24T08:00:00Z' }
  const [card] = cards({ intake: intake({}), observations, conditions: diagnosis('R45.851') }, spanish)
  expect(card?.detail).toContain('Más reciente que el cuestionario, y más alto: ')
  expect(card?.detail).toContain('2 datos del expediente no se entendieron')
  const one = searchset(gad7(99, '2026-11-20'))
  expect(cards({ intake: intake({}), observations: one }, spanish)[0]?.detail).toContain(
    'Un dato del expediente',
  )
  expect(
    cards({ intake: intake({ supportSystem: null, symptomSeverity: 'moderate' }) }, spanish)[0]?.summary,
  ).toMatch(/1 pregunta pendiente/)
  expect(cards({ intake: responseOf(restOpen({})) }, spanish)[0]?.summary).toMatch(
    /\d\d preguntas pendientes/,
  )
  expect(
    cards({ intake: intake({}) }, { ...spanish, now: () => '2027-11-24T08:00:00Z' })[0]?.summary,
  ).toMatch(/^La última valoración es del 20 de noviembre de 2026, hace 369 días/)
})

test('names of a ruleset of one’s own are no Markdown and no HTML', () => {
  const ruleset: Ruleset = {
    ...adult,
    id: 'own',
    dimensions: adult.dimensions.map((dimension) => ({
      ...dimension,
      title: '<img src=x> [a](javascript:b) **c**',
    })),
  }
  const service = createService<Ruleset>({ assessor: createAssessor(ruleset) })
  const code = { coding: [{ system: 'urn:level-of-care:own:dimension', code: 'riskOfHarm' }] }
  const value = { coding: [{ system: 'urn:level-of-care:own:dimension:riskOfHarm', code: 'high' }] }
  const answer = service.handle(
    requestOf({
      intake: responseOf(restLeast({}), { ruleset }),
      observations: { ...rating('riskOfHarm', 'high', '2026-11-21'), code, valueCodeableConcept: value },
    }),
  )
  const [card] = answer.status === 200 ? answer.body.cards : []
  expect(card?.detail).toContain('rated higher')
  expect(String(marked.parse(card?.detail ?? ''))).not.toMatch(/<img|<a |<strong>c/)
})
