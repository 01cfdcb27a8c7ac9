import * as fc from 'fast-check'
import {
  answerOptions,
  type Instrument,
  IntakeError,
  instruments,
  intakeFrom,
  score,
  UsageError,
} from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'

type Loose = (...parts: readonly unknown[]) => unknown
/** Whoever does not compile can hand in anything. */
const scoring = score as unknown as Loose
const taking = intakeFrom as unknown as Loose
const listing = answerOptions as unknown as Loose

type Refusal = typeof IntakeError | typeof UsageError

function errorOf(run: () => unknown): IntakeError | UsageError {
  try {
    run()
  } catch (error) {
    if (error instanceof IntakeError || error instanceof UsageError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

/** Every problem, in an error of that class. */
function complaints(run: () => unknown, refusal: Refusal): string[] {
  const error = errorOf(run)
  expect(error).toBeInstanceOf(refusal)
  return error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}

/** Only items 9 and 10 are left, which give 0, 2 or 4 points. */
const zeros = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((item) => [`item${item}`, 0]))

const nine = Array.from({ length: 9 }, () => 1)

describe('which instrument', () => {
  test.each([undefined, null, 7, 'phq', 'PHQ9', 'constructor'])('%s is none', (id) => {
    const code = id === undefined ? 'missing' : 'invalid-value'
    expect(complaints(() => scoring(id, nine), UsageError)).toEqual([`instrument: ${code}`])
  })

  test('the known ones are named', () => {
    expect(errorOf(() => scoring('phq-9', nine)).issues[0]?.expected).toEqual(instruments.map(({ id }) => id))
  })
})

describe('answers', () => {
  test.each<[string, string, unknown, object | undefined, string[]]>([
    ['nothing', 'phq9', undefined, undefined, ['answers: missing']],
    ['a number', 'phq9', 12, undefined, ['answers: invalid-type']],
    ['too few', 'phq9', nine.slice(1), undefined, ['answers: item-count']],
    ['too many', 'phq9', [...nine, 1, 1], undefined, ['answers: item-count']],
    ['as many as there are items with others', 'phq9', [...nine, 1], undefined, []],
    ['an unknown item', 'phq9', { itm1: 1 }, undefined, ['answers: unknown-key']],
    ['points that there are not', 'phq9', { item1: 4 }, undefined, ['answers.item1: invalid-value']],
    ['less than nothing', 'phq9', { item1: -1 }, undefined, ['answers.item1: invalid-value']],
    ['half a point', 'phq9', { item1: 0.5 }, undefined, ['answers.item1: invalid-value']],
    ['no number', 'phq9', { item1: Number.NaN }, undefined, ['answers.item1: invalid-value']],
    ['a text', 'phq9', { item1: '1' }, undefined, ['answers.item1: invalid-type']],
    ['a list', 'phq9', { item1: [1] }, undefined, ['answers.item1: invalid-type']],
    [
      'points between the allowed ones',
      'cows',
      { gooseflesh: 4 },
      undefined,
      ['answers.gooseflesh: invalid-value'],
    ],
    ['points for yes or no', 'dast10', { item1: 1 }, undefined, ['answers.item1: invalid-type']],
    ['points for a word', 'eat26', { item1: 3 }, undefined, ['answers.item1: invalid-type']],
    ['another word', 'eat26', { item1: 'daily' }, undefined, ['answers.item1: invalid-value']],
    ['a total that is too high', 'phq9', { total: 28 }, undefined, ['answers.total: out-of-range']],
    ['a total that is no whole number', 'phq9', { total: 1.5 }, undefined, ['answers.total: invalid-type']],
    ['a total in words', 'phq9', { total: 'ten' }, undefined, ['answers.total: invalid-type']],
    [
      'a total in words, with items',
      'phq9',
      { total: 'ten', item1: 1 },
      undefined,
      ['answers.total: invalid-type'],
    ],
    [
      'a total that the items contradict',
      'phq9',
      { total: 2, item1: 3 },
      undefined,
      ['answers.total: contradiction'],
    ],
    [
      'a total between sparse points',
      'audit',
      { ...zeros, total: 1 },
      undefined,
      ['answers.total: contradiction'],
    ],
    ['a total where there is none', 'cssrs', { total: 2 }, undefined, ['answers.total: no-total']],
    [
      'several problems',
      'phq9',
      { item1: 9, item2: '', x: 1 },
      undefined,
      ['answers.item1: invalid-value', 'answers.item2: invalid-type', 'answers: unknown-key'],
    ],
    ['an instance of a class', 'phq9', new Map(), undefined, ['answers: not-json']],
  ])('%s', (_, id, answers, options, expected) => {
    if (expected.length === 0) expect(() => scoring(id, answers, options)).not.toThrow()
    else expect(complaints(() => scoring(id, answers, options), IntakeError)).toEqual(expected)
  })

  test('the nearest item is named, and the position of the key', () => {
    const [issue] = errorOf(() => scoring('cows', { tremor: 1, pupilsize: 1 })).issues
    expect(issue?.expected).toEqual(['pupilSize'])
    expect(issue?.message).toContain('position 1')
  })
})

describe('options', () => {
  const band = (rest: object = {}) => ({ id: 'any', label: 'Any', from: 0, ...rest })
  test.each<[string, string, unknown, string[]]>([
    ['a text', 'phq9', 'x', ['options: invalid-type']],
    ['a function', 'phq9', () => 1, ['options: invalid-type']],
    ['an unknown key', 'phq9', { versions: 1 }, ['options: unknown-key']],
    ['no version', 'k10', undefined, ['options.version: missing']],
    ['no version', 'whodas12', {}, ['options.version: missing']],
    ['no version', 'bam', { version: null }, ['options.version: invalid-value']],
    ['an unknown version', 'k10', { version: 'from-2' }, ['options.version: invalid-value']],
    ['a version that is no text', 'k10', { version: 0 }, ['options.version: invalid-value']],
    ['a version where there is one only', 'phq9', { version: 'x' }, ['options.version: not-applicable']],
    ['nothing as a version', 'phq9', { version: null }, ['options.version: not-applicable']],
    ['prorating', 'phq9', { prorate: true }, ['options.prorate: not-applicable']],
    ['prorating, in words', 'phq9', { prorate: 'yes' }, ['options.prorate: invalid-type']],
    ['an unknown convention', 'ciwaAr', { convention: 'x' }, ['options.convention: invalid-value']],
    ['a convention that is no text', 'ciwaAr', { convention: 1 }, ['options.convention: invalid-value']],
    ['a convention where there is none', 'mdq', { convention: 'x' }, ['options.convention: not-applicable']],
    [
      'a convention of the other version',
      'k10',
      { version: 'from-0', convention: 'abs-from-1' },
      ['options.convention: invalid-value'],
    ],
    [
      'a convention and bands',
      'ciwaAr',
      { convention: 'asam-2020', bands: [band()] },
      ['options.bands: contradiction'],
    ],
    ['bands where there is no total', 'cssrs', { bands: [band()] }, ['options.bands: not-applicable']],
    ['no bands', 'ciwaAr', { bands: [] }, ['options.bands: invalid-value']],
    ['bands that are no list', 'ciwaAr', { bands: {} }, ['options.bands: invalid-type']],
    ['a band that is no object', 'ciwaAr', { bands: [3] }, ['options.bands.0: invalid-type']],
    [
      'a band without an id',
      'ciwaAr',
      { bands: [band({ id: 'A b' })] },
      ['options.bands.0.id: invalid-value'],
    ],
    [
      'a band without a label',
      'ciwaAr',
      { bands: [band({ label: 1 })] },
      ['options.bands.0.label: invalid-type'],
    ],
    [
      'a band that is negative',
      'ciwaAr',
      { bands: [band({ positive: false })] },
      ['options.bands.0.positive: invalid-value'],
    ],
    ['a band with an unknown key', 'ciwaAr', { bands: [band({ to: 3 })] }, ['options.bands.0: unknown-key']],
    [
      'bands that leave totals out',
      'ciwaAr',
      { bands: [band({ from: 1 })] },
      ['options.bands.0.from: out-of-range'],
    ],
    [
      'a band that begins nowhere',
      'ciwaAr',
      { bands: [band({ from: 'x' })] },
      ['options.bands.0.from: invalid-type'],
    ],
    [
      'bands in disorder',
      'ciwaAr',
      { bands: [band(), band({ from: 9 }), band({ from: 9 })] },
      ['options.bands.2.from: out-of-range'],
    ],
    [
      'a band beyond the totals',
      'ciwaAr',
      { bands: [band(), band({ from: 68 })] },
      ['options.bands.1.from: out-of-range'],
    ],
  ])('%s: %s %j', (_, id, options, expected) => {
    expect(complaints(() => scoring(id, {}, options), UsageError)).toEqual(expected)
  })

  test.each([undefined, {}, { prorate: false, convention: undefined, bands: undefined }])(
    '%j is fine',
    (options) => {
      expect(() => scoring('phq9', nine, options)).not.toThrow()
    },
  )

  test('null is none of them', () => {
    const nothing = { convention: null, bands: null, prorate: null }
    expect(complaints(() => scoring('phq9', nine, null), UsageError)).toEqual(['options: invalid-type'])
    expect(complaints(() => scoring('ciwaAr', {}, nothing), UsageError)).toEqual([
      'options.convention: invalid-value',
      'options.bands: invalid-type',
      'options.prorate: invalid-type',
    ])
  })

  test('what is wrong with them is told together with what is wrong with the answers', () => {
    expect(complaints(() => scoring('phq9', [1], { prorate: true }), UsageError)).toEqual([
      'options.prorate: not-applicable',
      'answers: item-count',
    ])
    expect(
      complaints(() => scoring('k10', { item1: 0 }, { version: 'from-1', convention: 'x' }), UsageError),
    ).toEqual(['options.convention: invalid-value', 'answers.item1: invalid-value'])
  })

  test('without a version nobody knows what is wrong with the answers', () => {
    expect(complaints(() => scoring('k10', { item1: 9 }), UsageError)).toEqual(['options.version: missing'])
  })
})

describe('an intake', () => {
  const cssrs = { item1: false, item2: false, item6: true, item6Recent: false }
  const on = (lastSuicidalBehaviorOn: unknown, assessedOn: unknown = '2026-11-20') => ({
    assessedOn,
    lastSuicidalBehaviorOn,
  })
  test.each<[string, unknown, unknown, Refusal, string[]]>([
    ['nothing', undefined, undefined, IntakeError, ['answers: missing']],
    ['a list', [], undefined, IntakeError, ['answers: invalid-type']],
    ['an unknown instrument', { phq8: nine }, undefined, IntakeError, ['answers: unknown-key']],
    [
      'wrong answers',
      { phq9: [1], gad7: { item1: 7 } },
      undefined,
      IntakeError,
      ['answers.phq9: item-count', 'answers.gad7.item1: invalid-value'],
    ],
    ['no version', { k10: { total: 20 } }, undefined, UsageError, ['options.scoring.k10.version: missing']],
    ['options that are a text', {}, 'x', UsageError, ['options: invalid-type']],
    ['options that are null', {}, null, UsageError, ['options: invalid-type']],
    ['options that are no JSON', {}, new Map(), UsageError, ['options: not-json']],
    ['scoring that is null', {}, { scoring: null }, UsageError, ['options.scoring: invalid-type']],
    [
      'scoring of an instrument that is null',
      { phq9: nine },
      { scoring: { phq9: null } },
      UsageError,
      ['options.scoring.phq9: invalid-type'],
    ],
    ['clinicians', {}, { clinician: [] }, IntakeError, ['options.clinician: invalid-type']],
    [
      'an option and answers',
      { phq9: [1] },
      { assessedOn: '2026', langauge: 'en' },
      UsageError,
      ['options.assessedOn: invalid-date', 'options: unknown-key', 'answers.phq9: item-count'],
    ],
    [
      'scoring and answers',
      { k10: { item1: 0 } },
      { scoring: { k10: { version: 'from-1', prorate: true } } },
      UsageError,
      ['options.scoring.k10.prorate: not-applicable', 'answers.k10.item1: invalid-value'],
    ],
    [
      'wrong answers to what is scored',
      { k10: [1] },
      { scoring: { k10: { version: 'from-1' } } },
      IntakeError,
      ['answers.k10: item-count'],
    ],
    [
      'no answers at all',
      7,
      { scoring: { k10: { version: 'from-1' } } },
      IntakeError,
      ['answers: invalid-type'],
    ],
    [
      'an instrument that is misspelled, and scored',
      { k01: nine },
      { scoring: { k10: { version: 'from-1' } } },
      IntakeError,
      ['answers: unknown-key'],
    ],
    [
      'an instrument that is misspelled, and dated',
      { csrs: cssrs },
      on('2026-01-01'),
      IntakeError,
      ['answers: unknown-key'],
    ],
    [
      'wrong answers that a date goes with',
      { cssrs: 7 },
      on('2026-01-01'),
      IntakeError,
      ['answers.cssrs: invalid-type'],
    ],
    ['an unknown option', {}, { clinican: {} }, UsageError, ['options: unknown-key']],
    ['scoring that is a text', {}, { scoring: 'x' }, UsageError, ['options.scoring: invalid-type']],
    [
      'scoring of an unknown instrument',
      {},
      { scoring: { phq8: {} } },
      UsageError,
      ['options.scoring: unknown-key'],
    ],
    [
      'scoring of what was not answered',
      {},
      { scoring: { k10: { version: 'from-1' } } },
      UsageError,
      ['options.scoring.k10: missing'],
    ],
    [
      'an unknown dimension',
      {},
      { clinician: { riskofHarm: 'low' } },
      IntakeError,
      ['options.clinician: unknown-key'],
    ],
    [
      'a derived dimension',
      {},
      { clinician: { steppingDownFrom: 'none' } },
      IntakeError,
      ['options.clinician: unknown-key'],
    ],
    [
      'an unknown rating',
      {},
      { clinician: { riskOfHarm: 'severe' } },
      IntakeError,
      ['options.clinician.riskOfHarm: invalid-value'],
    ],
    [
      'a rating that is a number',
      {},
      { clinician: { riskOfHarm: 2 } },
      IntakeError,
      ['options.clinician.riskOfHarm: invalid-value'],
    ],
    [
      'a date that is none',
      { cssrs },
      on('2026-02-30'),
      IntakeError,
      ['options.lastSuicidalBehaviorOn: invalid-date'],
    ],
    [
      'a date that is a number',
      { cssrs },
      on(2026),
      IntakeError,
      ['options.lastSuicidalBehaviorOn: invalid-type'],
    ],
    [
      'a day that is none',
      { cssrs },
      on('2026-01-01', 'today'),
      IntakeError,
      ['options.assessedOn: invalid-date'],
    ],
    [
      'no day of the assessment',
      { cssrs },
      on('2026-01-01', null),
      IntakeError,
      ['options.assessedOn: missing'],
    ],
    [
      'a date to come',
      { cssrs },
      on('2026-11-21'),
      IntakeError,
      ['options.lastSuicidalBehaviorOn: date-after-assessment'],
    ],
    ['a date without a C-SSRS', {}, on('2026-01-01'), IntakeError, ['answers.cssrs: missing']],
    [
      'a date without behavior',
      { cssrs: { item6: false } },
      on('2026-01-01'),
      IntakeError,
      ['options.lastSuicidalBehaviorOn: contradiction'],
    ],
    [
      'a recent date without recent behavior',
      { cssrs },
      on('2026-11-01'),
      IntakeError,
      ['options.lastSuicidalBehaviorOn: contradiction'],
    ],
    [
      'an old date with recent behavior',
      { cssrs: { item6: true, item6Recent: true } },
      on('2026-01-01'),
      IntakeError,
      ['options.lastSuicidalBehaviorOn: contradiction'],
    ],
  ])('%s', (_, answers, options, refusal, expected) => {
    expect(complaints(() => taking(answers, options), refusal)).toEqual(expected)
  })

  test('null is nothing that was said about the person', () => {
    const nothing = { assessedOn: null, lastSuicidalBehaviorOn: null, clinician: null }
    expect(taking({ phq9: nine, gad7: null }, nothing)).toEqual(taking({ phq9: nine }))
  })
})

describe('the possible answers', () => {
  const all: readonly Instrument[] = instruments
  const [phq9, k10] = ['phq9', 'k10'].map((id) => all.find((each) => each.id === id))
  const [item] = phq9?.items ?? []
  test.each<[string, unknown[], string[]]>([
    ['nothing', [], ['instrument: missing', 'item: missing']],
    ['ids', ['phq9', 'item1'], ['instrument: invalid-type', 'item: invalid-type']],
    [
      'nothing in them',
      [{}, {}],
      ['instrument.id: missing', 'instrument.items: missing', 'item.id: missing'],
    ],
    ['an item with other keys', [phq9, { ...item, points: 3 }], ['item: unknown-key']],
    [
      'an item with other answers',
      [phq9, { id: 'a', answers: { kind: 'scale' } }],
      ['item.answers.kind: invalid-value'],
    ],
    [
      'points without an end',
      [phq9, { id: 'a', answers: { kind: 'points', from: 0, to: Number.POSITIVE_INFINITY } }],
      ['item.answers.to: invalid-type'],
    ],
    ['no version', [k10, item], ['version: missing']],
    ['an unknown version', [k10, item, 'from-2'], ['version: invalid-value']],
    ['a version where there is none', [phq9, item, 'from-1'], ['version: not-applicable']],
    [
      'an instrument without answers',
      [{ ...phq9, answers: undefined }, item],
      ['instrument.answers: missing'],
    ],
  ])('of %s', (_, args, expected) => {
    expect(complaints(() => listing(...args), UsageError)).toEqual(expected)
  })
})

test('more than a hundred problems are counted only', () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`key${at}`, 1]))
  const error = errorOf(() => scoring('phq9', many))
  expect(error).toBeInstanceOf(IntakeError)
  expect(error.issues).toHaveLength(100)
  expect(error.omitted).toBe(20)
  expect(error.message).toContain('and 20 more')
})

describe('an error repeats nothing that was given', () => {
  const token = fc
    .array(fc.constantFrom(...'bcdfghjkqvxz'), { minLength: 14, maxLength: 14 })
    .map((letters) => letters.join(''))
  const bad = (text: string): unknown[] => [text, ...hostileValues.map(({ make }) => make(text))]
  const attempts: readonly ((value: unknown, text: string) => unknown)[] = [
    (value) => scoring(value, nine),
    (value) => scoring('phq9', value),
    (value) => scoring('phq9', { item1: value }),
    (value) => scoring('phq9', { total: value }),
    (value) => scoring('phq9', [value, ...nine.slice(1)]),
    (value, text) => scoring('phq9', { [text]: value }),
    (value, text) => scoring('phq9', { [text.repeat(10)]: value }),
    (value) => scoring('ciwaAr', {}, value),
    (value) => scoring('ciwaAr', {}, { convention: value, [String(typeof value)]: 1 }),
    (value) => scoring('ciwaAr', {}, { bands: [value] }),
    (value) =>
      scoring(
        'ciwaAr',
        {},
        { bands: [{ id: value, from: value, label: value, [`x${String(typeof value)}`]: value }] },
      ),
    (value) => scoring('k10', {}, { version: value }),
    (value) => scoring('phq9', {}, { prorate: value }),
    (value) => taking(value),
    (value) => taking({ phq9: value }),
    (value, text) => taking({ [text]: value }),
    (value) => taking({}, value),
    (value) => taking({}, { clinician: { riskOfHarm: value } }),
    (value, text) => taking({}, { clinician: { [text]: value } }),
    (value, text) => taking({}, { scoring: { [text]: value } }),
    (value) => taking({ cssrs: {} }, { assessedOn: value, lastSuicidalBehaviorOn: value }),
    (value) => listing(value, value, value),
    (value) => listing(instruments[0], { id: 'item1', answers: value }, value),
    (value, text) => listing({ ...instruments[0], answers: { kind: 'points', [text]: value } }, { id: text }),
  ]

  test.each(attempts.map((attempt, place) => [place, attempt] as const))('attempt %i', (_, attempt) => {
    fc.assert(
      fc.property(token, (text) => {
        for (const value of bad(text)) {
          const said = everythingIn(errorIn(() => attempt(value, text)))
          expect(said.toLowerCase().includes(text)).toBe(false)
        }
      }),
      { numRuns: Math.ceil(runs / 50) },
    )
  })

  /** Some of what is tried may be fine for what it is tried as; whatever is thrown has to be ours. */
  function errorIn(run: () => unknown): unknown {
    try {
      run()
      return undefined
    } catch (error) {
      expect(error instanceof IntakeError || error instanceof UsageError).toBe(true)
      return error
    }
  }
})
