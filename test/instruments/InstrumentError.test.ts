import * as fc from 'fast-check'
import { InstrumentError, intakeFrom, score } from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'

type Loose = (...parts: readonly unknown[]) => unknown
/** Whoever does not compile can hand in anything. */
const scoring = score as unknown as Loose
const taking = intakeFrom as unknown as Loose

function errorOf(run: () => unknown): InstrumentError {
  try {
    run()
  } catch (error) {
    if (error instanceof InstrumentError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

const complaints = (run: () => unknown) =>
  errorOf(run).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)

/** Only items 9 and 10 are left, which give 0, 2 or 4 points. */
const zeros = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((item) => [`item${item}`, 0]))

const nine = Array.from({ length: 9 }, () => 1)

describe('which instrument', () => {
  test.each([undefined, null, 7, 'phq', 'PHQ9', 'constructor'])('%s is none', (id) => {
    expect(complaints(() => scoring(id, nine))).toEqual(['instrument: unknown-instrument'])
  })

  test('the nearest known one is named', () => {
    expect(errorOf(() => scoring('phq-9', nine)).issues[0]?.expected).toEqual(['phq9'])
  })
})

describe('answers', () => {
  test.each<[string, string, unknown, object | undefined, string[]]>([
    ['nothing', 'phq9', undefined, undefined, ['answers: invalid-type']],
    ['a number', 'phq9', 12, undefined, ['answers: invalid-type']],
    ['too few', 'phq9', nine.slice(1), undefined, ['answers: item-count']],
    ['too many', 'phq9', [...nine, 1, 1], undefined, ['answers: item-count']],
    ['as many as there are items with others', 'phq9', [...nine, 1], undefined, []],
    ['an unknown item', 'phq9', { itm1: 1 }, undefined, ['answers: unknown-key']],
    ['points that there are not', 'phq9', { item1: 4 }, undefined, ['answers.item1: invalid-value']],
    ['less than nothing', 'phq9', { item1: -1 }, undefined, ['answers.item1: invalid-value']],
    ['half a point', 'phq9', { item1: 0.5 }, undefined, ['answers.item1: invalid-value']],
    ['no number', 'phq9', { item1: Number.NaN }, undefined, ['answers.item1: not-json']],
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
      ['answers: unknown-key', 'answers.item1: invalid-value', 'answers.item2: invalid-type'],
    ],
    ['one more level', 'phq9', [[[[[[[]]]]]]], undefined, ['answers.0: too-large']],
  ])('%s', (_, id, answers, options, expected) => {
    if (expected.length === 0) expect(() => scoring(id, answers, options)).not.toThrow()
    else expect(complaints(() => scoring(id, answers, options))).toEqual(expected)
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
    ['a function', 'phq9', () => 1, ['options: not-json']],
    ['an unknown key', 'phq9', { versions: 1 }, ['options: unknown-key']],
    ['no version', 'k10', undefined, ['options.version: version-missing']],
    ['no version', 'whodas12', {}, ['options.version: version-missing']],
    ['no version', 'bam', { version: null }, ['options.version: version-missing']],
    ['an unknown version', 'k10', { version: 'from-2' }, ['options.version: invalid-value']],
    ['a version that is no text', 'k10', { version: 0 }, ['options.version: invalid-type']],
    [
      'a version where there is one only',
      'phq9',
      { version: 'x' },
      ['options.version: version-not-applicable'],
    ],
    ['prorating', 'phq9', { prorate: true }, ['options.prorate: prorating-not-supported']],
    ['prorating, in words', 'phq9', { prorate: 'yes' }, ['options.prorate: invalid-type']],
    ['an unknown convention', 'ciwaAr', { convention: 'x' }, ['options.convention: invalid-value']],
    ['a convention that is no text', 'ciwaAr', { convention: 1 }, ['options.convention: invalid-type']],
    ['a convention where there is none', 'mdq', { convention: 'x' }, ['options.convention: invalid-value']],
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
    ['bands where there is no total', 'cssrs', { bands: [band()] }, ['options.bands: no-total']],
    ['no bands', 'ciwaAr', { bands: [] }, ['options.bands: invalid-type']],
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
    expect(complaints(() => scoring(id, {}, options))).toEqual(expected)
  })

  test.each([null, undefined, {}, { prorate: false, convention: null, bands: null }])(
    '%j is fine',
    (options) => {
      expect(() => scoring('phq9', nine, options)).not.toThrow()
    },
  )
})

describe('an intake', () => {
  const cssrs = { item1: false, item2: false, item6: true, item6Recent: false }
  const on = (lastSuicidalBehaviorOn: unknown, assessedOn: unknown = '2026-11-20') => ({
    assessedOn,
    lastSuicidalBehaviorOn,
  })
  test.each<[string, unknown, unknown, string[]]>([
    ['nothing', undefined, undefined, ['answers: invalid-type']],
    ['a list', [], undefined, ['answers: invalid-type']],
    ['an unknown instrument', { phq8: nine }, undefined, ['answers: unknown-key']],
    [
      'wrong answers',
      { phq9: [1], gad7: { item1: 7 } },
      undefined,
      ['answers.phq9: item-count', 'answers.gad7.item1: invalid-value'],
    ],
    ['no version', { k10: { total: 20 } }, undefined, ['options.scoring.k10.version: version-missing']],
    ['options that are a text', {}, 'x', ['options: invalid-type']],
    ['options that are no JSON', {}, new Map(), ['options: not-json']],
    ['an unknown option', {}, { clinican: {} }, ['options: unknown-key']],
    ['scoring that is a text', {}, { scoring: 'x' }, ['options.scoring: invalid-type']],
    ['scoring of an unknown instrument', {}, { scoring: { phq8: {} } }, ['options.scoring: unknown-key']],
    [
      'scoring of what was not answered',
      {},
      { scoring: { k10: { version: 'from-1' } } },
      ['options.scoring.k10: missing'],
    ],
    ['an unknown dimension', {}, { clinician: { riskofHarm: 'low' } }, ['options.clinician: unknown-key']],
    [
      'a derived dimension',
      {},
      { clinician: { steppingDownFrom: 'none' } },
      ['options.clinician: unknown-key'],
    ],
    [
      'an unknown rating',
      {},
      { clinician: { riskOfHarm: 'severe' } },
      ['options.clinician.riskOfHarm: invalid-value'],
    ],
    [
      'a rating that is a number',
      {},
      { clinician: { riskOfHarm: 2 } },
      ['options.clinician.riskOfHarm: invalid-type'],
    ],
    ['a date that is none', { cssrs }, on('2026-02-30'), ['options.lastSuicidalBehaviorOn: invalid-date']],
    ['a date that is a number', { cssrs }, on(2026), ['options.lastSuicidalBehaviorOn: invalid-type']],
    ['a day that is none', { cssrs }, on('2026-01-01', 'today'), ['options.assessedOn: invalid-date']],
    ['no day of the assessment', { cssrs }, on('2026-01-01', null), ['options.assessedOn: missing']],
    [
      'a date to come',
      { cssrs },
      on('2026-11-21'),
      ['options.lastSuicidalBehaviorOn: date-after-assessment'],
    ],
    ['a date without a C-SSRS', {}, on('2026-01-01'), ['answers.cssrs: missing']],
    [
      'a date without behavior',
      { cssrs: { item6: false } },
      on('2026-01-01'),
      ['options.lastSuicidalBehaviorOn: contradiction'],
    ],
    [
      'a recent date without recent behavior',
      { cssrs },
      on('2026-11-01'),
      ['options.lastSuicidalBehaviorOn: contradiction'],
    ],
    [
      'an old date with recent behavior',
      { cssrs: { item6: true, item6Recent: true } },
      on('2026-01-01'),
      ['options.lastSuicidalBehaviorOn: contradiction'],
    ],
  ])('%s', (_, answers, options, expected) => {
    expect(complaints(() => taking(answers, options))).toEqual(expected)
  })
})

test('more than a hundred problems are counted only', () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`key${at}`, 1]))
  const error = errorOf(() => scoring('phq9', many))
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
  function errorIn(run: () => unknown): InstrumentError | undefined {
    try {
      run()
      return undefined
    } catch (error) {
      expect(error).toBeInstanceOf(InstrumentError)
      return error as InstrumentError
    }
  }
})
