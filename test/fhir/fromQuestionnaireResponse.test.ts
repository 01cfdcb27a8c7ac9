import * as fc from 'fast-check'
import { adult, safeAssess } from 'level-of-care'
import {
  fromQuestionnaireResponse,
  IntakeError,
  type NotUnderstood,
  type ResponseOptions,
  toInstrumentQuestionnaire,
  toQuestionnaire,
} from 'level-of-care/fhir'
import { intakeFrom, score } from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, disguised, hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'
import { fill } from './fill.ts'
import { phq9Items } from './records.ts'

const day = { linkId: 'assessedOn', answer: [{ valueDate: '2026-11-20' }] }

const form = (item: readonly unknown[], more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
  ...more,
})

const read = (item: readonly unknown[], options: ResponseOptions = {}) =>
  fromQuestionnaireResponse(form([day, ...item]), options)

const told = (notUnderstood: readonly NotUnderstood[]) =>
  notUnderstood.map(({ path, code }) => `${path.join('.')} ${code}`)

const coded = (code: string, more: object = {}) => ({ valueCoding: { code, ...more } })
const weight = (value: unknown, url = 'ordinalValue') => ({
  extension: [{ url: `http://hl7.org/fhir/StructureDefinition/${url}`, valueDecimal: value }],
})
const riskSystem = 'urn:level-of-care:adult:dimension:riskOfHarm'
const loinc = 'http://loinc.org'

/** What is said of one item: the place of its answer is always the same. */
describe('an answer to riskOfHarm', () => {
  test.each<
    readonly [name: string, answers: readonly unknown[], rating: string | undefined, reports: string[]]
  >([
    ['a code of the form', [coded('low', { system: riskSystem })], 'low', []],
    ['a code without a system', [coded('low')], 'low', []],
    ['the same twice', [coded('low'), coded('low')], 'low', []],
    ['with its weight', [coded('high', weight(3))], 'high', []],
    ['with its weight, as R5 calls it', [coded('high', weight(3, 'itemWeight'))], 'high', []],
    ['with an extension of another kind', [coded('high', weight(9, 'other'))], 'high', []],
    [
      'another weight',
      [coded('low', weight(3))],
      undefined,
      ['item.1.answer.0 contradiction', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'a weight that is none',
      [coded('low', weight('1'))],
      undefined,
      ['item.1.answer.0 contradiction', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'two weights',
      [coded('low', { extension: [...weight(1).extension, ...weight(2, 'itemWeight').extension] })],
      undefined,
      ['item.1.answer.0 contradiction', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'a weight alone',
      [{ valueCoding: weight(3) }],
      undefined,
      ['item.1.answer.0 unknown-code', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'an unknown code',
      [coded('severe')],
      undefined,
      ['item.1.answer.0 unknown-code', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'a foreign system',
      [coded('low', { system: 'http://a' })],
      undefined,
      ['item.1.answer.0 unknown-code', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'two answers',
      [coded('low'), coded('high')],
      undefined,
      [
        'item.1.answer.0 contradiction',
        'item.1.answer.1 contradiction',
        'item.1.answer.0 speaks-of-harm',
        'item.1.answer.1 speaks-of-harm',
      ],
    ],
    [
      'one that is not understood',
      [coded('low'), coded('x')],
      undefined,
      ['item.1.answer.1 unknown-code', 'item.1.answer.0 speaks-of-harm', 'item.1.answer.1 may-speak-of-harm'],
    ],
    [
      'a text',
      [{ valueString: 'low' }],
      undefined,
      ['item.1.answer.0 invalid-type', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'a coding that is none',
      [{ valueCoding: 'low' }],
      undefined,
      ['item.1.answer.0 invalid-type', 'item.1.answer.0 may-speak-of-harm'],
    ],
    [
      'two values',
      [{ valueString: 'low', ...coded('low') }],
      undefined,
      ['item.1.answer.0 contradiction', 'item.1.answer.0 may-speak-of-harm'],
    ],
    ['no value', [{}], undefined, ['item.1.answer.0 missing']],
    ['null', [{ valueCoding: null }], undefined, ['item.1.answer.0 missing']],
    [
      'what is modified',
      [{ ...coded('low'), modifierExtension: [] }],
      undefined,
      ['item.1.answer.0 modifier-extension', 'item.1.answer.0 may-speak-of-harm'],
    ],
    ['no object', ['low'], undefined, ['item.1.answer.0 invalid-type', 'item.1.answer.0 may-speak-of-harm']],
  ])('that is %s', (_, answer, rating, reports) => {
    const { intake, notUnderstood } = read([{ linkId: 'riskOfHarm', answer }])
    expect(intake.riskOfHarm).toBe(rating)
    expect(told(notUnderstood)).toEqual(reports)
  })
})

describe('items', () => {
  test.each<readonly [name: string, item: readonly unknown[], intake: object, reports: string[]]>([
    [
      'in groups',
      [{ linkId: 'part', item: [{ linkId: 'age', answer: [{ valueInteger: 40 }] }] }],
      { age: 40 },
      [],
    ],
    [
      'below answers',
      [
        {
          linkId: 'riskOfHarm',
          answer: [{ ...coded('low'), item: [{ linkId: 'age', answer: [{ valueInteger: 40 }] }] }],
        },
      ],
      { riskOfHarm: 'low', age: 40 },
      [],
    ],
    ['with a slash', [{ linkId: '/riskOfHarm', answer: [coded('low')] }], { riskOfHarm: 'low' }, []],
    ['that are unknown and empty', [{ linkId: 'x' }, { linkId: 'y', item: [] }], {}, []],
    ['that are unknown', [{ linkId: 'x', answer: [{ valueString: 'x' }] }], {}, ['item.1 unknown-item']],
    [
      'called by an inherited name',
      [{ linkId: 'toString', answer: [coded('x')] }],
      {},
      ['item.1 unknown-item'],
    ],
    ['without a name', [{ answer: [coded('low')] }], {}, ['item.1.linkId missing', 'item.1 unknown-item']],
    ['that are none', ['x'], {}, ['item.1 invalid-type']],
    ['that are no list', [{ linkId: 'x', item: 'x' }], {}, ['item.1.item invalid-type']],
    [
      'that are modified',
      [{ linkId: 'riskOfHarm', modifierExtension: [], answer: [coded('low')] }],
      {},
      ['item.1 modifier-extension', 'item.1 may-speak-of-harm'],
    ],
    ['of help', [{ linkId: 'riskOfHarm.help' }], {}, []],
  ])('%s', (_, item, intake, reports) => {
    const { intake: found, notUnderstood } = read(item)
    expect(found).toEqual({ assessedOn: '2026-11-20', ...intake })
    expect(told(notUnderstood)).toEqual(reports)
  })

  test('an age is a whole number', () => {
    const age = (answer: object) => read([{ linkId: 'age', answer: [answer] }])
    expect(age({ valueDecimal: 40 }).intake.age).toBe(40)
    expect(told(age({ valueDecimal: 40.5 }).notUnderstood)).toEqual(['item.1.answer.0 invalid-type'])
    expect(told(age({ valueString: '40' }).notUnderstood)).toEqual(['item.1.answer.0 invalid-type'])
  })

  test.each([
    [{ valueDate: '2026-11' }, 'imprecise-date'],
    [{ valueDate: '2026' }, 'imprecise-date'],
    [{ valueDate: '2026-02-30' }, 'invalid-date'],
    [{ valueDate: 20261120 }, 'invalid-type'],
    [{ valueDateTime: '2026-11-20T10:00:00Z' }, 'date-with-time'],
    [{ valueString: '2026-11-20' }, 'invalid-type'],
  ])('a day is not guessed: %j', (answer, code) => {
    const response = form([{ linkId: 'assessedOn', answer: [answer] }])
    const { intake, notUnderstood } = fromQuestionnaireResponse(response)
    expect(intake).toEqual({})
    expect(told(notUnderstood)).toEqual([`item.0.answer.0 ${code}`])
  })

  test('a day of the assessment that is not understood is reported once', () => {
    const response = form([
      { linkId: 'assessedOn', answer: [{ valueDate: '2026' }] },
      { linkId: 'riskOfHarm', answer: [coded('low')] },
    ])
    expect(told(fromQuestionnaireResponse(response).notUnderstood)).toEqual([
      'item.0.answer.0 imprecise-date',
    ])
  })

  test('a day of the assessment that is missing is pointed out, unless there is no intake', () => {
    const response = form([{ linkId: 'riskOfHarm', answer: [coded('low')] }])
    expect(told(fromQuestionnaireResponse(response).notUnderstood)).toEqual([' missing'])
    expect(fromQuestionnaireResponse(form([])).notUnderstood).toEqual([])
  })
})

describe('a list', () => {
  const conditions = (...answer: readonly object[]) => ({ linkId: 'conditions', answer })
  const none = (value: unknown) => ({ linkId: 'conditions.none', answer: [{ valueBoolean: value }] })

  test.each<
    readonly [name: string, item: readonly object[], list: readonly string[] | undefined, reports: string[]]
  >([
    ['of what is named', [conditions(coded('depression'), coded('ptsd'))], ['depression', 'ptsd'], []],
    [
      'in two items',
      [conditions(coded('depression')), conditions(coded('ptsd'))],
      ['depression', 'ptsd'],
      [],
    ],
    ['of the same twice', [conditions(coded('depression'), coded('depression'))], ['depression'], []],
    ['of nothing, as somebody said', [none(true)], [], []],
    ['of nothing that anybody said', [none(false)], undefined, []],
    [
      'of something that is not understood',
      [conditions(coded('x'))],
      undefined,
      ['item.1.answer.0 unknown-code'],
    ],
    ['in part', [conditions(coded('x'), coded('ptsd'))], ['ptsd'], ['item.1.answer.0 unknown-code']],
    [
      'of something and of nothing',
      [conditions(coded('ptsd')), none(true)],
      undefined,
      ['item.1.answer.0 contradiction', 'item.2.answer.0 contradiction'],
    ],
    ['of a word for nothing', [none('yes')], undefined, ['item.1.answer.0 invalid-type']],
  ])('%s', (_, item, list, reports) => {
    const { intake, notUnderstood } = read(item)
    expect(intake.conditions).toEqual(list)
    expect(told(notUnderstood)).toEqual(reports)
  })
})

describe('the treatment history', () => {
  const level = { linkId: 'treatmentHistory.level', answer: [coded('outpatient')] }
  const outcome = { linkId: 'treatmentHistory.outcome', answer: [coded('unchanged')] }
  const ended = (date: string) => ({ linkId: 'treatmentHistory.endedOn', answer: [{ valueDate: date }] })
  const episode = (...item: readonly object[]) => ({ linkId: 'treatmentHistory', item })
  const none = { linkId: 'treatmentHistory.none', answer: [{ valueBoolean: true }] }
  const whole = { level: 'outpatient', outcome: 'unchanged' }

  test.each<
    readonly [name: string, item: readonly object[], history: object[] | undefined, reports: string[]]
  >([
    ['whole', [episode(level, outcome, ended('2026-10-30'))], [{ ...whole, endedOn: '2026-10-30' }], []],
    ['with an empty group', [episode(), episode(level, outcome)], [whole], []],
    ['of nothing', [none], [], []],
    [
      'with an end that is not known well',
      [episode(level, outcome, ended('2026-10'))],
      [whole],
      ['item.1.item.2.answer.0 imprecise-date'],
    ],
    [
      'with an episode without an outcome',
      [episode(level, outcome), episode(level)],
      undefined,
      ['item.2 incomplete-history'],
    ],
    [
      'with an episode that nothing is understood of',
      [episode(level, outcome), episode({ linkId: 'x', answer: [coded('x')] })],
      undefined,
      ['item.2.item.0 unknown-item', 'item.2 incomplete-history'],
    ],
    [
      'with an episode that is modified',
      [episode(level, outcome), { ...episode(level, outcome), modifierExtension: [] }],
      undefined,
      ['item.2 modifier-extension', 'item.2 incomplete-history'],
    ],
    [
      'with a level outside of any episode',
      [episode(level, outcome), level],
      undefined,
      ['item.2.answer.0 incomplete-history'],
    ],
    [
      'with episodes, and none',
      [episode(level, outcome), none],
      undefined,
      ['item.1 contradiction', 'item.2.answer.0 contradiction'],
    ],
  ])('%s', (_, item, history, reports) => {
    const { intake, notUnderstood } = read(item)
    expect(intake.treatmentHistory).toEqual(history)
    expect(told(notUnderstood)).toEqual(reports)
  })
})

describe('instruments', () => {
  const answers = (codes: readonly string[], value: (position: number) => object) =>
    codes.map((code, position) => ({ linkId: code, answer: [value(position)] }))
  const points = [2, 2, 2, 2, 1, 2, 1, 1, 1]
  const words = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9']

  test.each<readonly [name: string, items: readonly object[]]>([
    ['by codes of LOINC', answers(phq9Items, (at) => ({ valueInteger: points[at] }))],
    [
      'by codes with a slash',
      answers(
        phq9Items.map((code) => `/44249-1/${code}`),
        (at) => ({ valueInteger: points[at] }),
      ),
    ],
    [
      'with answers of LOINC',
      answers(phq9Items, (at) => coded(String(words[Number(points[at])]), { system: loinc })),
    ],
    ['with weights alone', answers(phq9Items, (at) => ({ valueCoding: weight(points[at]) }))],
    [
      'with answers of LOINC and weights',
      answers(phq9Items, (at) =>
        coded(String(words[Number(points[at])]), { system: loinc, ...weight(points[at], 'itemWeight') }),
      ),
    ],
  ])('%s', (_, items) => {
    const { instruments, notUnderstood } = read(items)
    expect(notUnderstood).toEqual([])
    expect(score('phq9', instruments.phq9 ?? {})).toMatchObject({
      total: { status: 'known', value: 14 },
      missing: [],
    })
  })

  test('by a map of the caller', () => {
    const numbers = ['1', '2', '3']
    const map = { '1': 'phq9.item1', '2': 'phq9.total', '3': 'treatmentHistory' }
    const { instruments, notUnderstood } = read(
      answers(numbers, (at) => ({ valueInteger: at + 1 })),
      { map },
    )
    expect(instruments).toEqual({ phq9: { item1: 1, total: 2 } })
    expect(told(notUnderstood)).toEqual(['item.3 unknown-item', 'item.3 incomplete-history'])
  })

  test('a map goes before what is known', () => {
    const { intake } = read([{ linkId: 'riskOfHarm', answer: [coded('severe')] }], {
      map: { riskOfHarm: 'symptomSeverity' },
    })
    expect(intake).toEqual({ assessedOn: '2026-11-20', symptomSeverity: 'severe' })
  })

  test.each<readonly [name: string, answer: object, value: unknown, reports: string[]]>([
    ['true', { valueBoolean: true }, true, []],
    ['yes of LOINC', coded('LA33-6', { system: loinc }), true, []],
    ['no of SNOMED CT', coded('373067005', { system: 'http://snomed.info/sct' }), false, []],
    ['a weight', { valueCoding: weight(1) }, true, []],
    [
      'a yes that weighs nothing',
      coded('LA33-6', { system: loinc, ...weight(0) }),
      undefined,
      ['contradiction', 'may-speak-of-harm'],
    ],
    [
      'a weight that is none',
      { valueCoding: weight('1') },
      undefined,
      ['contradiction', 'may-speak-of-harm'],
    ],
    ['yes of LOINC without its system', coded('LA33-6'), true, []],
    [
      'yes of others',
      coded('LA33-6', { system: 'http://a' }),
      undefined,
      ['unknown-code', 'may-speak-of-harm'],
    ],
    ['a number', { valueInteger: 1 }, undefined, ['invalid-value', 'may-speak-of-harm']],
    ['a text', { valueString: 'yes' }, undefined, ['invalid-type', 'may-speak-of-harm']],
  ])('a yes or no: %s', (_, answer, value, reports) => {
    const { instruments, notUnderstood } = read([{ linkId: '93249-1', answer: [answer] }])
    expect(instruments).toEqual(value === undefined ? {} : { cssrs: { item4: value } })
    expect(told(notUnderstood)).toEqual(reports.map((code) => `item.1.answer.0 ${code}`))
  })

  test.each<readonly [name: string, answer: object, value: unknown, reports: string[]]>([
    ['of ours', coded('often', { system: 'urn:level-of-care:instrument:eat26' }), 'often', []],
    ['without a system', coded('often'), 'often', []],
    ['of others', coded('often', { system: 'http://a' }), undefined, ['unknown-code']],
    ['a weight of one answer', { valueCoding: weight(2) }, 'usually', []],
    ['a weight of several answers', { valueCoding: weight(0) }, undefined, ['ambiguous-code']],
  ])('a word: %s', (_, answer, value, reports) => {
    const { instruments, notUnderstood } = read([{ linkId: 'eat26.item1', answer: [answer] }])
    expect(instruments).toEqual(value === undefined ? {} : { eat26: { item1: value } })
    expect(told(notUnderstood)).toEqual(reports.map((code) => `item.1.answer.0 ${code}`))
  })

  test('a total is a whole number', () => {
    const total = (answer: object) => read([{ linkId: '44261-6', answer: [answer] }])
    expect(total({ valueInteger: 14 }).instruments).toEqual({ phq9: { total: 14 } })
    expect(told(total({ valueDecimal: 1.5 }).notUnderstood)).toEqual(['item.1.answer.0 invalid-type'])
  })

  test('what the AUDIT-C shares with the AUDIT belongs to that which was asked', () => {
    const shared = ['68518-0', '68519-8', '68520-6']
    const short = read(answers(shared, () => ({ valueInteger: 2 })))
    expect(Object.keys(short.instruments)).toEqual(['auditC'])
    const long = read(answers([...shared, '97740-5'], () => ({ valueInteger: 2 })))
    expect(Object.keys(long.instruments)).toEqual(['audit'])
  })

  test('two versions of one instrument at once are neither', () => {
    const { instruments, scoring, notUnderstood } = read(
      answers(['k10.from-1.item1', 'k10.from-0.item2', 'gad7.item1'], () => ({ valueInteger: 2 })),
    )
    expect(instruments).toEqual({ gad7: { item1: 2 } })
    expect(scoring).toEqual({})
    expect(told(notUnderstood)).toEqual(['item.2.answer.0 contradiction'])
  })

  test('go on to an intake, with the version that was answered', () => {
    const k10 = toInstrumentQuestionnaire('k10', { version: 'from-1' })
    const items = Object.fromEntries(k10.item.map(({ linkId }) => [linkId.split('.')[2], 4]))
    const { instruments, scoring } = fromQuestionnaireResponse(fill(k10, items))
    const { scores } = intakeFrom(instruments, { scoring })
    expect(scores[0]?.total).toEqual({ status: 'known', value: 40 })
  })
})

describe('the form as a whole', () => {
  test.each([
    ['in-progress', ['status not-completed']],
    ['stopped', ['status not-completed']],
    ['amended', []],
    ['x', ['status status-unknown']],
    [undefined, ['status status-unknown']],
  ])('with the status %s', (status, reports) => {
    expect(told(fromQuestionnaireResponse(form([day], { status })).notUnderstood)).toEqual(reports)
  })

  test.each([
    [`urn:level-of-care:adult:questionnaire|${adult.version}`, []],
    ['urn:level-of-care:adult:questionnaire', []],
    ['urn:level-of-care:adult:questionnaire|0.9.0', ['questionnaire other-version']],
    ['http://example.org/form|2', []],
  ])('of the form %s', (address, reports) => {
    const response = form([day], { questionnaire: address })
    expect(told(fromQuestionnaireResponse(response).notUnderstood)).toEqual(reports)
  })

  test('that is modified', () => {
    const response = form([day], { modifierExtension: [{}] })
    expect(told(fromQuestionnaireResponse(response).notUnderstood)).toEqual([
      'modifierExtension modifier-extension',
    ])
  })

  test.each<readonly [name: string, response: unknown, lines: string[]]>([
    ['nothing', undefined, [': invalid-type']],
    ['a list', [], [': invalid-type']],
    ['another resource', { resourceType: 'Patient' }, ['resourceType: wrong-resource-type']],
    ['no type', {}, ['resourceType: wrong-resource-type']],
    ['what was withdrawn', form([], { status: 'entered-in-error' }), ['status: entered-in-error']],
    ['a function', form([{ answer: [() => 1] }]), ['item.0.answer.0: not-json']],
    ['a symbol', form([{ secret: { get: Symbol('x') } }]), ['item.0: not-json']],
    [
      'several of them',
      form([{ answer: [() => 1] }, { secret: Number.NaN }]),
      ['item.0.answer.0: not-json', 'item.1: not-json'],
    ],
  ])('is refused when it is %s', (_, response, lines) => {
    const refusal = (() => {
      try {
        return fromQuestionnaireResponse(response)
      } catch (error) {
        return error
      }
    })()
    if (!(refusal instanceof IntakeError)) throw refusal
    expect(refusal.code).toBe('invalid-intake')
    expect(refusal.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(lines)
  })

  test.each([
    ['a map to nothing', { map: { a: 'b' } }, 'options.map.0: invalid-value'],
    ['a map of numbers', { map: { a: 1 } }, 'options.map.0: invalid-type'],
    ['a misspelled option', { mpa: {} }, 'options: unknown-key'],
    ['no assessor', { assessor: { ruleset: adult } }, 'options.assessor: invalid-type'],
    ['null instead of a map', { map: null }, 'options.map: invalid-type'],
    ['null instead of options', null, 'options: invalid-type'],
  ])('is not read with %s', (_, options, mistake) => {
    expect(mistakesIn(() => fromQuestionnaireResponse(form([]), options as never))).toEqual([mistake])
  })

  test('nested too deeply, it is refused soon', () => {
    let nested: object = { linkId: 'x' }
    for (let depth = 0; depth < 10_000; depth++) nested = { linkId: 'x', item: [nested] }
    expect(() => fromQuestionnaireResponse(form([nested]))).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'too-large' })] }),
    )
  })

  test('with very many answers to one question, it is read soon', () => {
    const answer = Array.from({ length: 50_000 }, () => ({ valueInteger: 1 }))
    const start = performance.now()
    expect(read([{ linkId: 'age', answer }]).intake.age).toBe(1)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

/** Either it is read or refused with a code; whichever, what was given is not repeated but where it was understood. */
function outcomeOf(response: unknown): { text: string; intake: object | undefined } {
  try {
    const { notUnderstood, ...reading } = fromQuestionnaireResponse(response)
    // What was understood is checked by `assess`, and never makes it crash.
    safeAssess(reading.intake)
    return { text: JSON.stringify(notUnderstood), intake: reading.intake }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    return { text: everythingIn(error), intake: undefined }
  }
}

describe('whatever comes', () => {
  const token = 'Zebra-Quartz-4711'

  test('is read, or refused with a code', () => {
    fc.assert(
      fc.property(anyValue(), (make) => {
        outcomeOf(make())
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('in disguise is read, or refused with a code', () => {
    const response = fc.oneof(
      disguised(() => fill(toQuestionnaire(), restLeast({}))),
      disguised(() => ({ linkId: 'riskOfHarm' })).map((item) => () => form([item()])),
    )
    fc.assert(
      fc.property(response, (make) => {
        outcomeOf(make())
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('with something hostile in it, repeats nothing of that', () => {
    fc.assert(
      fc.property(
        intakeOf(adult),
        fc.nat(),
        fc.nat(),
        fc.oneof(
          fc.constantFrom(...hostileValues).map(
            ({ make }) =>
              () =>
                make(token),
          ),
          fc
            .constantFrom<unknown>(
              token,
              [token],
              { [token]: token },
              { linkId: token, answer: [{ valueString: token }] },
            )
            .map((value) => () => value),
        ),
        (intake, which, key, make) => {
          const response = fill(toQuestionnaire(), intake)
          const objects: Record<string, unknown>[] = []
          const collect = (value: unknown): void => {
            if (typeof value !== 'object' || value === null) return
            objects.push(value as Record<string, unknown>)
            Object.values(value).forEach(collect)
          }
          collect(structuredClone(response))
          const target = objects[which % objects.length] ?? {}
          const keys = [...Object.keys(target), token]
          target[String(keys[key % keys.length])] = make()
          const { text } = outcomeOf(objects[0])
          expect(text).not.toContain(token)
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('left out, makes no rating higher or lower: it is not answered', () => {
    fc.assert(
      fc.property(intakeOf(adult), fc.nat(), (intake, which) => {
        const response = fill(toQuestionnaire(), intake)
        const item = response.item.filter((_, position) => position !== which % response.item.length)
        const { intake: all } = fromQuestionnaireResponse(response)
        const { intake: some } = fromQuestionnaireResponse({ ...response, item })
        for (const [key, value] of Object.entries(some))
          if (key !== 'treatmentHistory' && key !== 'preferences')
            expect(value).toEqual(Object.entries(all).find(([other]) => other === key)?.[1])
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })
})
