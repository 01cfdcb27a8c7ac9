import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { codeSystems, RulesetError, toInstrumentQuestionnaire, toQuestionnaire } from 'level-of-care/fhir'
import { type Instrument, instruments } from 'level-of-care/instruments'
import { adultIn } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { enabledAfter } from '../../src/fhir/toInstrumentQuestionnaire.ts'
import { rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'
import { instrumentForms } from './everyForm.ts'
import { faults } from './faults.ts'
import { empties, objectsIn, sharedLinkIds, unaskedQuestions, wrongCodings } from './own.ts'

const [phq9] = instruments

const intakeForms = (['en', 'es'] as const).map((language) => ({
  name: `the intake, in ${language}`,
  form: toQuestionnaire({ language }),
}))

describe.each([...intakeForms, ...instrumentForms])('the form of $name', ({ form }) => {
  test('is sound', () => {
    expect(faults(form)).toEqual([])
    expect(sharedLinkIds(form)).toEqual([])
    expect(unaskedQuestions(form)).toEqual([])
    expect(wrongCodings(form)).toEqual([])
    expect(empties(form)).toEqual([])
  })

  test('is a draft, until somebody who is responsible says otherwise', () => {
    expect(form.status).toBe('draft')
  })
})

test('the form of any ruleset is sound, and has its codes', () => {
  fc.assert(
    fc.property(rulesets(), (ruleset) => {
      const assessor = createAssessor<Ruleset>(ruleset)
      const form = toQuestionnaire<Ruleset>({ assessor })
      expect(faults(form)).toEqual([])
      expect(sharedLinkIds(form)).toEqual([])
      expect(wrongCodings(form, codeSystems<Ruleset>({ assessor }))).toEqual([])
      expect(empties(form)).toEqual([])
    }),
    { numRuns: Math.ceil(Math.min(runs / 20, 50)) },
  )
})

describe('the intake form', () => {
  const form = toQuestionnaire()
  const items = form.item.flatMap((one) => [one, ...(one.linkId.endsWith('.rating') ? (one.item ?? []) : [])])
  const item = (linkId: string) => items.find((one) => one.linkId === linkId)

  test('requires the safety questions, and no other rating', () => {
    const required = items.flatMap(({ linkId, required: is }) => (is ? [linkId] : []))
    expect(required).toEqual(['assessedOn', 'riskOfHarm', 'withdrawalRisk', 'medicalNeeds'])
  })

  test('asks for every rating, from least to most need, and says when each applies', () => {
    for (const { id, question, ratings, ...rest } of adult.dimensions) {
      if ('derived' in rest) {
        expect(item(id)).toBeUndefined()
        continue
      }
      const asked = item(id)
      expect(asked?.text).toBe(question)
      expect(asked?.answerOption?.map(({ valueCoding }) => valueCoding?.code)).toEqual(
        ratings.map(({ code }) => code),
      )
      // Before the question, as plain text: help behind a button is not read, and not every renderer has it.
      const at = items.findIndex((one) => one.linkId === id)
      const before = items.slice(at - ratings.length, at)
      expect(before.map(({ type }) => type)).toEqual(ratings.map(() => 'display'))
      expect(before.map(({ text }) => text)).toEqual(
        ratings.map(({ label, anchor }) => `${label}: ${anchor}`),
      )
    }
  })

  test('holds up nobody who had no treatment', () => {
    const history = item('treatmentHistory')?.item ?? []
    const required = history.filter((one) => one.required)
    expect(required.map(({ linkId }) => linkId)).toEqual(['treatmentHistory.outcome'])
    // Only once a level was named.
    expect(required[0]?.enableWhen).toEqual([
      { question: 'treatmentHistory.level', operator: 'exists', answerBoolean: true },
    ])
  })

  test('has no weights: a rating is no score, and some renderers show them in the labels', () => {
    expect(JSON.stringify(form)).not.toMatch(/ordinalValue|itemWeight/)
  })

  test('asks for a minimum age only where there is one', () => {
    expect(item('age')?.extension?.[0]?.valueInteger).toBe(18)
    const { minimumAge: _, notice: __, treatmentHistory: ___, ...rest } = small
    const ruleset: Ruleset = {
      ...rest,
      dimensions: small.dimensions.filter(({ id }) => id !== 'tried'),
      rules: small.rules.filter(({ id }) => id === 'much-pain'),
    }
    const other = toQuestionnaire<Ruleset>({ assessor: createAssessor(ruleset), status: 'active' })
    expect(other.item.find(({ linkId }) => linkId === 'age')?.extension).toBeUndefined()
    expect(other.status).toBe('active')
    expect(other.description).not.toContain('clinician')
    expect(other.item.find(({ linkId }) => linkId === 'treatmentHistory')?.text).toMatch(/treatment/)
  })

  test('is in Spanish throughout', () => {
    const texts = (language: 'en' | 'es') =>
      new Set(
        objectsIn(toQuestionnaire({ language }).item).flatMap(({ object: { text } }) =>
          typeof text === 'string' ? [text] : [],
        ),
      )
    const english = texts('en')
    expect([...texts('es')].filter((text) => english.has(text))).toEqual([])
  })

  test.each([
    ['a misspelled option', { langauge: 'es' }, 'options: unknown-key'],
    ['a language', { language: 'fr' }, 'options.language: invalid-value'],
    ['a status', { status: 'retired' }, 'options.status: invalid-value'],
    ['no assessor', { assessor: {} }, 'options.assessor: invalid-type'],
    ['a ruleset instead of an assessor', { assessor: { ruleset: adult } }, 'options.assessor: invalid-type'],
    ['null instead of a translation', { translation: null }, 'options.translation: invalid-type'],
    ['null instead of options', null, 'options: invalid-type'],
  ])('refuses %s', (_, options, mistake) => {
    expect(mistakesIn(() => toQuestionnaire(options as never))).toEqual([mistake])
  })

  test('of a ruleset of one’s own needs its translation', () => {
    const assessor = createAssessor(small)
    expect(mistakesIn(() => toQuestionnaire({ assessor, language: 'es' }))).toEqual([
      'options.translation: missing-translation',
    ])
    const notice = 'Traducido.'
    const form = toQuestionnaire({ assessor, language: 'es', translation: { ...small, notice } })
    expect(form.description).toContain(notice)
    expect(() => toQuestionnaire({ assessor, language: 'es', translation: {} as Ruleset })).toThrow(
      RulesetError,
    )
  })
})

describe('the forms of instruments', () => {
  test('hold no wording: what is asked is called by its number or name', () => {
    for (const { form, instrument } of instrumentForms)
      for (const { text } of form.item)
        expect(text.replace(`${instrument.title}, `, '')).toMatch(/^[a-z 0-9]{3,40}$/)
  })

  test('name LOINC wherever its codes are, and nowhere else', () => {
    for (const { form } of instrumentForms) {
      const uses = objectsIn(form).some(({ object: { system } }) => system === 'http://loinc.org')
      expect(form.copyright?.includes('LOINC')).toBe(uses)
      expect(form.copyright).toContain('no wording')
    }
    expect(toInstrumentQuestionnaire('phq9').copyright).toContain('http://loinc.org/license')
    expect(toInstrumentQuestionnaire('cows').copyright).not.toContain('LOINC')
  })

  test('ask what depends on another answer only after it', () => {
    const enabled = (id: 'cssrs' | 'taps', item: string) =>
      toInstrumentQuestionnaire(id).item.find(({ linkId }) => linkId === `${id}.${item}`)?.enableWhen
    expect(enabled('cssrs', 'item3')).toEqual([
      { question: 'cssrs.item2', operator: '=', answerBoolean: true },
    ])
    expect(enabled('taps', 'tobacco1')?.[0]).toMatchObject({
      operator: '!=',
      answerCoding: { code: 'never' },
    })
  })

  test('ask after points what depends on more than the fewest', () => {
    const items = [{ id: 'first' }, { id: 'second', askedAfter: 'first' }]
    const instrument: Instrument = { ...phq9, id: 'made-up', items }
    expect(enabledAfter(instrument, { id: 'first' }, undefined)).toEqual([
      {
        question: 'made-up.first',
        operator: '!=',
        answerCoding: { system: 'http://loinc.org', code: 'LA6568-5' },
      },
    ])
  })

  test.each([
    ['an instrument', () => toInstrumentQuestionnaire('locus' as 'phq9'), 'instrument: invalid-value'],
    [
      'no version, where there are several',
      () => toInstrumentQuestionnaire('k10', {} as never),
      'options.version: missing',
    ],
    [
      'no options, where there are several',
      () => Reflect.apply(toInstrumentQuestionnaire, undefined, ['k10']),
      'options.version: missing',
    ],
    [
      'a version that there is not',
      () => toInstrumentQuestionnaire('k10', { version: 'x' as never }),
      'options.version: invalid-value',
    ],
    [
      'a version of what has none',
      () => toInstrumentQuestionnaire('phq9', { version: 'x' as never }),
      'options.version: invalid-value',
    ],
    [
      'another option',
      () => toInstrumentQuestionnaire('phq9', { language: 'es' } as never),
      'options: unknown-key',
    ],
  ])('refuse %s', (_, make, mistake) => {
    expect(mistakesIn(make)).toEqual([mistake])
  })

  test('list all that is wrong at once', () => {
    const wrong = ['locus', { version: 7, language: 'es' }]
    expect(mistakesIn(() => Reflect.apply(toInstrumentQuestionnaire, undefined, wrong))).toEqual([
      'instrument: invalid-value',
      'options.version: invalid-type',
      'options: unknown-key',
    ])
  })
})

describe('code systems', () => {
  const systems = codeSystems()

  test('are sound, and each has an address and a name of its own', () => {
    for (const system of systems) {
      expect(faults(system)).toEqual([])
      expect(empties(system)).toEqual([])
      expect(system.name).toMatch(/^[A-Z][A-Za-z0-9_]{0,254}$/)
      expect(system.count).toBe(system.concept.length)
      const codes = system.concept.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
    for (const key of ['url', 'name'] as const)
      expect(new Set(systems.map((system) => system[key])).size).toBe(systems.length)
    expect(systems.map(({ url }) => url).filter((url) => !url.startsWith('urn:level-of-care:'))).toEqual([])
  })

  test('of the adult ruleset have Spanish designations, and others none', () => {
    const [levels] = systems
    const [spanish] = adultIn('es').ladders
    expect(levels?.concept.map(({ designation }) => designation?.[0]?.value)).toEqual(
      spanish?.rungs.map(({ label }) => label),
    )
    const others = codeSystems<Ruleset>({ assessor: createAssessor<Ruleset>({ ...adult, id: 'clinic' }) })
    expect(JSON.stringify(others)).not.toContain('designation')
  })

  test('are in English, in whichever language the assessor’s ruleset is told', () => {
    expect(codeSystems({ assessor: createAssessor(adultIn('es')) })).toEqual(systems)
  })

  test.each([
    ['null', null, 'options: invalid-type'],
    ['another option', { language: 'es' }, 'options: unknown-key'],
    ['a ruleset', { assessor: { ruleset: adult } }, 'options.assessor: invalid-type'],
    ['no assessor', { assessor: null }, 'options.assessor: invalid-type'],
  ])('refuse %s', (_, options, mistake) => {
    expect(mistakesIn(() => codeSystems(options as never))).toEqual([mistake])
  })

  test('have every instrument', () => {
    const found = systems.find(({ url }) => url === 'urn:level-of-care:instrument')
    expect(found?.concept.map(({ code }) => code)).toEqual(instruments.map(({ id }) => id))
  })
})
