import * as fc from 'fast-check'
import { assess } from 'level-of-care'
import {
  explainOverride,
  explainPlacement,
  override,
  PlacementError,
  place,
  rulesOverruled,
} from 'level-of-care/placement'
import { describe, expect, test } from 'vitest'
import { restLeast } from '../cases/intakeOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, disguised, hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'

const recommendation = assess(restLeast({ riskOfHarm: 'high', livingEnvironment: 'dangerous' }))

const available = {
  levels: [
    { level: 'residential', formats: ['in-person'], withdrawalManagement: ['residential'], waitDays: 1 },
  ],
  services: ['safety-plan'],
}
const options = {
  preferences: { levelsDeclined: ['outpatient'], format: 'telehealth' },
  waiting: {
    notSafeFrom: { urgency: 'emergent', withdrawalManagement: 'residential' },
    mostDays: { prompt: 7 },
  },
}
const request = {
  level: 'outpatient',
  reasonCode: 'other',
  note: 'A note.',
  by: 'A. Example',
  at: '2026-11-20',
  acknowledgeRisk: true,
}

/** Whoever does not compile can hand in anything. */
type Loose = (first: unknown, second: unknown, third?: unknown) => unknown
const loosely = (f: unknown): Loose => f as Loose
const placing = loosely(place)
const overriding = loosely(override)

function errorOf(run: () => unknown): PlacementError {
  try {
    run()
  } catch (error) {
    if (error instanceof PlacementError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

const complaints = (run: () => unknown) =>
  errorOf(run).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)

const offer = (changes: object) => ({ levels: [{ ...available.levels[0], ...changes }] })

describe('what is offered', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['available: invalid-type']],
    ['a text', 'residential', ['available: invalid-type']],
    ['no levels', {}, ['available.levels: missing']],
    ['a list instead of levels', { levels: {} }, ['available.levels: invalid-type']],
    ['an unknown level', offer({ level: 'moon' }), ['available.levels.0.level: invalid-value']],
    ['no format', offer({ formats: [] }), ['available.levels.0.formats: missing']],
    ['an unknown format', offer({ formats: ['letter'] }), ['available.levels.0.formats.0: invalid-value']],
    [
      'a bed by telehealth',
      offer({ formats: ['in-person', 'telehealth'] }),
      ['available.levels.0.formats: format-not-applicable'],
    ],
    ['a wait before today', offer({ waitDays: -1 }), ['available.levels.0.waitDays: out-of-range']],
    ['a wait of a part of a day', offer({ waitDays: 0.5 }), ['available.levels.0.waitDays: invalid-type']],
    ['no number', offer({ waitDays: Number.NaN }), ['available.levels.0.waitDays: not-json']],
    [
      'an unknown setting',
      offer({ withdrawalManagement: ['moon'] }),
      ['available.levels.0.withdrawalManagement.0: invalid-value'],
    ],
    [
      'a level twice',
      { levels: [...available.levels, ...available.levels] },
      ['available.levels.1.level: duplicate-level'],
    ],
    ['an unknown service', { ...available, services: ['moon'] }, ['available.services.0: invalid-value']],
    ['a misspelled key', { ...available, service: [] }, ['available: unknown-key']],
    ['a function', { ...available, extra: () => 1 }, ['available: not-json']],
  ])('%s', (_, given, expected) => {
    expect(complaints(() => placing(recommendation, given))).toEqual(expected)
  })

  test('null says the same as absence', () => {
    const bare = { levels: [{ level: 'residential', formats: ['in-person'] }] }
    const nulls = {
      levels: [{ ...bare.levels[0], withdrawalManagement: null, waitDays: null }],
      services: null,
    }
    expect(placing(recommendation, nulls, { preferences: null, waiting: null })).toEqual(
      placing(recommendation, bare),
    )
  })
})

describe('the options', () => {
  test.each<[string, object, string[]]>([
    [
      'an unknown level declined',
      { preferences: { levelsDeclined: ['moon'] } },
      ['options.preferences.levelsDeclined.0: invalid-value'],
    ],
    ['a misspelled option', { preference: {} }, ['options: unknown-key']],
    [
      'an unknown rung',
      { waiting: { notSafeFrom: { urgency: 'moon' } } },
      ['options.waiting.notSafeFrom.urgency: invalid-value'],
    ],
    ['an unknown urgency', { waiting: { mostDays: { moon: 1 } } }, ['options.waiting.mostDays: unknown-key']],
  ])('%s', (_, given, expected) => {
    expect(complaints(() => placing(recommendation, available, given))).toEqual(expected)
  })

  test('a misspelled dimension would take a protection away', () => {
    const given = { acknowledgeFor: ['riskOfharm'] }
    expect(complaints(() => overriding(recommendation, request, given))).toEqual([
      'options.acknowledgeFor.0: invalid-value',
    ])
    expect(complaints(() => loosely(rulesOverruled)(recommendation, 'outpatient', given))).toEqual([
      'options.acknowledgeFor.0: invalid-value',
    ])
  })

  test('a language that there are no texts for', () => {
    const given = { language: 'la' }
    expect(complaints(() => loosely(explainPlacement)(place(recommendation, { levels: [] }), given))).toEqual(
      ['options.language: invalid-value'],
    )
  })
})

describe('the request', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', null, ['request: invalid-type']],
    [
      'an empty one',
      {},
      [
        'request.level: missing',
        'request.reasonCode: missing',
        'request.note: missing',
        'request.by: missing',
      ],
    ],
    ['an unknown level', { ...request, level: 'moon' }, ['request.level: invalid-value']],
    [
      'a reason that is not on the list',
      { ...request, reasonCode: 'mood' },
      ['request.reasonCode: invalid-value'],
    ],
    ['an empty note', { ...request, note: ' \n' }, ['request.note: invalid-value']],
    ['a note that is no text', { ...request, note: 7 }, ['request.note: invalid-value']],
    ['nobody', { ...request, by: '' }, ['request.by: invalid-value']],
    ['a day that there is not', { ...request, at: '2026-02-30' }, ['request.at: invalid-date']],
    ['almost a yes', { ...request, acknowledgeRisk: 'true' }, ['request.acknowledgeRisk: invalid-value']],
    ['a misspelled key', { ...request, ackRisk: true }, ['request: unknown-key']],
    ['a list', [request], ['request: invalid-type']],
  ])('%s', (_, given, expected) => {
    expect(complaints(() => overriding(recommendation, given))).toEqual(expected)
  })

  test('null says the same as absence where nothing is required', () => {
    const { at: _, acknowledgeRisk: __, ...rest } = request
    const upwards = { ...rest, level: 'inpatient' }
    const calm = assess(restLeast({ symptomSeverity: 'severe' }))
    expect(overriding(calm, { ...upwards, at: null, acknowledgeRisk: null })).toEqual(
      overriding(calm, upwards),
    )
  })

  test('an unknown level is nothing to ask about', () => {
    expect(complaints(() => loosely(rulesOverruled)(recommendation, 'moon'))).toEqual([
      'request.level: invalid-value',
    ])
  })
})

describe('something else than what the functions made', () => {
  const other = { ...recommendation, ruleset: { id: 'other', version: '1.0.0' } }
  test.each<[string, () => unknown, string]>([
    ['a recommendation of another ruleset', () => placing(other, available), 'recommendation'],
    ['one to override', () => overriding(other, request), 'recommendation'],
    ['one to ask about', () => loosely(rulesOverruled)(other, 'outpatient'), 'recommendation'],
    ['no recommendation', () => placing(undefined, available), 'recommendation'],
    ['no placement', () => loosely(explainPlacement)({}, {}), 'placement'],
    ['no record', () => loosely(explainOverride)(null, {}), 'record'],
  ])('%s', (_, run, name) => {
    expect(complaints(run)).toEqual([`${name}.ruleset: other-ruleset`])
  })
})

test('an acknowledgement is asked for without a word about what was found', () => {
  const { acknowledgeRisk: _, ...rest } = request
  const said = everythingIn(errorOf(() => overriding(recommendation, rest))).split('\n    at ')[0]
  expect(said).toContain('risk-not-acknowledged')
  expect(said).not.toMatch(/high|harm|danger|residential|A note|Example/)
})

test('it lists a hundred problems, and counts the others', () => {
  const levels = Array.from({ length: 120 }, () => ({ level: 'moon', formats: ['in-person'] }))
  const error = errorOf(() => placing(recommendation, { levels }))
  expect(error.issues).toHaveLength(100)
  expect(error.omitted).toBe(20)
  expect(error.message).toContain('- and 20 more')
})

/** Letters that make no word. */
const token = fc
  .array(fc.constantFrom(...'bcdfghjkqvxz'), { minLength: 14, maxLength: 14 })
  .map((letters) => letters.join(''))

test('an error repeats nothing that was refused', () => {
  const poison = fc.constantFrom((text: string): unknown => text, ...hostileValues.map(({ make }) => make))
  const places: readonly ((value: unknown, text: string) => unknown)[] = [
    (value) => placing(recommendation, value),
    (value) => placing(recommendation, { levels: value }),
    (value) => placing(recommendation, { levels: [value] }),
    (_, text) => placing(recommendation, { levels: { [text]: () => text } }),
    (value) => placing(recommendation, offer({ level: value })),
    (value) => placing(recommendation, offer({ formats: [value] })),
    (value) => placing(recommendation, offer({ waitDays: value })),
    (value, text) => placing(recommendation, offer({ [text]: value })),
    (value, text) => placing(recommendation, { ...available, [text]: value }),
    (value) => placing(recommendation, { ...available, services: [value] }),
    (value) => placing(recommendation, available, { preferences: { levelsDeclined: [value] } }),
    (value, text) => placing(recommendation, available, { preferences: { [text]: value } }),
    (value) => placing({ ruleset: { id: value, version: value } }, available),
    (value) => overriding(recommendation, value),
    (value) => overriding(recommendation, { ...request, level: value }),
    (value) => overriding(recommendation, { ...request, reasonCode: value }),
    (value) => overriding(recommendation, { ...request, at: value }),
    (value) => overriding(recommendation, { ...request, acknowledgeRisk: value }),
    (value, text) => overriding(recommendation, { ...request, [text]: value }),
    (_, text) => overriding(recommendation, { ...request, note: text, by: text, level: text }),
    (_, text) => overriding(recommendation, { ...request, note: text, by: text, acknowledgeRisk: false }),
    (value) => loosely(rulesOverruled)(recommendation, value),
  ]
  fc.assert(
    fc.property(fc.constantFrom(...places), poison, token, (put, make, text) => {
      expect(everythingIn(errorOf(() => put(make(text), text))).toLowerCase()).not.toContain(text)
    }),
    { numRuns: runs },
  )
})

test('anything at all is placed, recorded or refused with a PlacementError', () => {
  const replaced = (whole: object) =>
    fc
      .array(fc.tuple(fc.constantFrom(...Object.keys(whole), 'constructor', '0'), anyValue()), {
        maxLength: 2,
      })
      .chain((pairs) =>
        disguised(() => ({ ...whole, ...Object.fromEntries(pairs.map(([key, make]) => [key, make()])) })),
      )
  const input = fc.oneof(
    fc.tuple(fc.constant('available'), fc.oneof(anyValue(), replaced(available))),
    fc.tuple(fc.constant('request'), fc.oneof(anyValue(), replaced(request))),
    fc.tuple(fc.constant('preferences'), fc.oneof(anyValue(), replaced(options.preferences))),
  )
  fc.assert(
    fc.property(input, ([what, make]) => {
      const value = make()
      try {
        if (what === 'available') placing(recommendation, value, options)
        else if (what === 'request') overriding(recommendation, value)
        else placing(recommendation, available, { preferences: value })
      } catch (error) {
        expect(error).toBeInstanceOf(PlacementError)
      }
    }),
    { numRuns: runs },
  )
})
