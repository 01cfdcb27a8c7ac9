import * as fc from 'fast-check'
import { assess } from 'level-of-care'
import {
  explainOverride,
  explainPlacement,
  IntakeError,
  override,
  place,
  rulesOverruled,
  UsageError,
} from 'level-of-care/placement'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, disguised, hostileValues } from '../support/hostile.ts'
import { placesIn } from '../support/placesIn.ts'
import { runs } from '../support/runs.ts'
import { put, small } from '../support/small.ts'
import { today } from './offers.ts'

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
  bridge: 'A bridge.',
}

/** Whoever does not compile can hand in anything. */
type Loose = (first: unknown, second?: unknown, third?: unknown) => unknown
const loosely = (f: unknown): Loose => f as Loose
const placing = loosely(place)
const overriding = loosely(override)
const asking = loosely(rulesOverruled)
const explaining = loosely(explainPlacement)
const explainingOverride = loosely(explainOverride)

function errorOf(run: () => unknown): IntakeError | UsageError {
  try {
    run()
  } catch (error) {
    if (error instanceof IntakeError || error instanceof UsageError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

const told = ({ issues }: IntakeError | UsageError) =>
  issues.map(({ path, code }) => `${path.join('.')}: ${code}`)

/** What the calling program got wrong. */
function complaints(run: () => unknown): string[] {
  const error = errorOf(run)
  expect(error).toBeInstanceOf(UsageError)
  return told(error)
}

/** What is wrong with what was said about a person. */
function refused(run: () => unknown): string[] {
  const error = errorOf(run)
  expect(error).toBeInstanceOf(IntakeError)
  return told(error)
}

const offer = (changes: object) => ({ levels: [{ ...available.levels[0], ...changes }] })

describe('what is offered', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['available: missing']],
    ['null', null, ['available: invalid-type']],
    ['a text', 'residential', ['available: invalid-type']],
    ['no levels', {}, ['available.levels: missing']],
    ['a list instead of levels', { levels: {} }, ['available.levels: invalid-type']],
    ['an unknown level', offer({ level: 'moon' }), ['available.levels.0.level: invalid-value']],
    ['no format', offer({ formats: [] }), ['available.levels.0.formats: invalid-value']],
    ['an unknown format', offer({ formats: ['letter'] }), ['available.levels.0.formats.0: invalid-value']],
    [
      'a bed by telehealth',
      offer({ formats: ['in-person', 'telehealth'] }),
      ['available.levels.0.formats: not-applicable'],
    ],
    ['a wait before today', offer({ waitDays: -1 }), ['available.levels.0.waitDays: out-of-range']],
    ['a wait of a part of a day', offer({ waitDays: 0.5 }), ['available.levels.0.waitDays: invalid-type']],
    ['no number', offer({ waitDays: Number.NaN }), ['available.levels.0.waitDays: invalid-type']],
    [
      'an unknown setting',
      offer({ withdrawalManagement: ['moon'] }),
      ['available.levels.0.withdrawalManagement.0: invalid-value'],
    ],
    [
      'a level twice',
      { levels: [...available.levels, ...available.levels] },
      ['available.levels.1.level: duplicate'],
    ],
    ['an unknown service', { ...available, services: ['moon'] }, ['available.services.0: invalid-value']],
    ['a misspelled key', { ...available, service: [] }, ['available: unknown-key']],
    ['a function', { ...available, extra: () => 1 }, ['available: unknown-key']],
    ['an instance', new Map(), ['available: not-json']],
  ])('%s', (_, given, expected) => {
    expect(complaints(() => placing(recommendation, given))).toEqual(expected)
  })

  test('null says the same as absence', () => {
    const bare = { levels: [{ level: 'residential', formats: ['in-person'] }] }
    const nulls = {
      levels: [{ ...bare.levels[0], withdrawalManagement: null, waitDays: null }],
      services: null,
    }
    expect(placing(recommendation, nulls, { preferences: null })).toEqual(placing(recommendation, bare))
  })
})

describe('the options', () => {
  test.each<[string, unknown, string[]]>([
    ['null', null, ['options: invalid-type']],
    ['a list', [], ['options: invalid-type']],
    ['nothing known of waiting, said with null', { waiting: null }, ['options.waiting: invalid-type']],
    ['no assessor', { assessor: null }, ['options.assessor: invalid-type']],
    ['a ruleset alone', { assessor: { ruleset: small } }, ['options.assessor: invalid-type']],
    [
      'what is wrong about the person, and what is not',
      { preferences: { levelsDeclined: ['moon'] }, waiting: { mostDays: { prompt: -1 } } },
      [
        'options.preferences.levelsDeclined.0: invalid-value',
        'options.waiting.mostDays.prompt: out-of-range',
      ],
    ],
    ['a misspelled option', { preference: {} }, ['options: unknown-key']],
    [
      'an unknown rung',
      { waiting: { notSafeFrom: { urgency: 'moon' } } },
      ['options.waiting.notSafeFrom.urgency: invalid-value'],
    ],
    [
      'unknown rungs of what has to be confirmed or watched',
      { waiting: { confirmFrom: 'moon', monitoredFrom: 'moon' } },
      ['options.waiting.confirmFrom: invalid-value', 'options.waiting.monitoredFrom: invalid-value'],
    ],
    [
      'an unknown dimension or rating of what is seen in person',
      { inPersonFrom: { riskOfharm: 'high', supervision: 'moon' } },
      ['options.inPersonFrom.supervision: invalid-value', 'options.inPersonFrom: unknown-key'],
    ],
    ['an unknown urgency', { waiting: { mostDays: { moon: 1 } } }, ['options.waiting.mostDays: unknown-key']],
  ])('%s', (_, given, expected) => {
    expect(complaints(() => placing(recommendation, available, given))).toEqual(expected)
  })

  test.each<[string, object, string[]]>([
    [
      'an unknown level declined',
      { preferences: { levelsDeclined: ['moon'] } },
      ['options.preferences.levelsDeclined.0: invalid-value'],
    ],
    ['no preferences', { preferences: 'residential' }, ['options.preferences: invalid-type']],
  ])('%s: that is about the person', (_, given, expected) => {
    expect(refused(() => placing(recommendation, available, given))).toEqual(expected)
  })

  test('everything is listed together', () => {
    expect(complaints(() => placing({}, { levels: [], service: [] }, { assesor: 1 }))).toEqual([
      'recommendation.status: missing',
      'available: unknown-key',
      'options: unknown-key',
    ])
  })

  test('an absent one is none', () => {
    const absent = { preferences: undefined, waiting: undefined, assessor: undefined }
    expect(placing(recommendation, available, absent)).toEqual(placing(recommendation, available))
    const unacknowledged = { acknowledgeFor: undefined }
    expect(asking(recommendation, 'outpatient', unacknowledged)).toEqual(asking(recommendation, 'outpatient'))
  })

  test('of the ruleset of the assessor', () => {
    const assessor = createAssessor(small)
    const own = assessor.assess({ assessedOn: '2026-11-20', pain: 'much' })
    expect(complaints(() => placing(own, available, { assessor }))).toEqual([
      'available.levels.0.level: invalid-value',
      'available.levels.0.withdrawalManagement.0: invalid-value',
      'available.services.0: invalid-value',
    ])
    expect(complaints(() => placing(own, { levels: [] }))).toEqual(['recommendation.ruleset: other-ruleset'])
  })

  test('a misspelled dimension would take a protection away', () => {
    const given = { acknowledgeFor: ['riskOfharm'] }
    expect(complaints(() => overriding(recommendation, request, given))).toEqual([
      'options.acknowledgeFor.0: invalid-value',
    ])
    expect(complaints(() => asking(recommendation, 'outpatient', given))).toEqual([
      'options.acknowledgeFor.0: invalid-value',
    ])
    expect(complaints(() => asking(recommendation, 'outpatient', { bridgeFrom: 0 }))).toEqual([
      'options.bridgeFrom: out-of-range',
    ])
    expect(complaints(() => asking(recommendation, 'outpatient', { acknowledgeFor: null }))).toEqual([
      'options.acknowledgeFor: invalid-type',
    ])
  })

  test.each<[string, unknown, string[]]>([
    ['null', null, ['options: invalid-type']],
    ['a language that there are no texts for', { language: 'la' }, ['options.language: invalid-value']],
    ['a misspelled one', { langauge: 'es' }, ['options: unknown-key']],
    [
      'half of the texts for an emergency',
      { emergency: { now: 'Call.' } },
      ['options.emergency.contacts: missing'],
    ],
    ['no translation', { translation: null }, ['options.translation: invalid-type']],
  ])('%s, to put something into words', (_, given, expected) => {
    const record = overriding(recommendation, request)
    expect(complaints(() => explaining(place(recommendation, { levels: [] }), given))).toEqual(expected)
    expect(complaints(() => explainingOverride(record, given))).toEqual(expected)
  })
})

describe('the request', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['request: missing']],
    ['null', null, ['request: invalid-type']],
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
    ['a note that is no text', { ...request, note: 7 }, ['request.note: invalid-type']],
    ['an endless note', { ...request, note: 'a'.repeat(10_001) }, ['request.note: too-large']],
    ['nobody', { ...request, by: '' }, ['request.by: invalid-value']],
    ['a day that there is not', { ...request, at: '2026-02-30' }, ['request.at: invalid-date']],
    ['a day before the assessment', { ...request, at: '2026-11-19' }, ['request.at: date-before-assessment']],
    ['an empty bridge', { ...request, bridge: '' }, ['request.bridge: invalid-value']],
    ['almost a yes', { ...request, acknowledgeRisk: 'true' }, ['request.acknowledgeRisk: invalid-type']],
    ['a misspelled key', { ...request, ackRisk: true }, ['request: unknown-key']],
    ['a list', [request], ['request: invalid-type']],
  ])('%s', (_, given, expected) => {
    expect(refused(() => overriding(recommendation, given))).toEqual(expected)
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
    expect(complaints(() => asking(recommendation, 'moon'))).toEqual(['level: invalid-value'])
    expect(complaints(() => asking(recommendation, undefined))).toEqual(['level: missing'])
  })
})

describe('something else than what the functions made', () => {
  const ofAnother = { ruleset: { id: 'other', version: '1.0.0' } }
  const older = { ruleset: { id: 'adult', version: '0.9.0' } }
  const other = { ...recommendation, ...ofAnother }
  const placement = place(recommendation, { levels: [] })
  const record = overriding(recommendation, request)
  test.each<[string, () => unknown, string]>([
    [
      'a recommendation of another ruleset',
      () => placing(other, available),
      'recommendation.ruleset: other-ruleset',
    ],
    [
      'of another version',
      () => placing({ ...recommendation, ...older }, available),
      'recommendation.ruleset: other-ruleset',
    ],
    ['one to override', () => overriding(other, request), 'recommendation.ruleset: other-ruleset'],
    ['one to ask about', () => asking(other, 'outpatient'), 'recommendation.ruleset: other-ruleset'],
    ['a placement', () => explaining({ ...placement, ...ofAnother }), 'placement.ruleset: other-ruleset'],
    ['a record', () => explainingOverride({ ...Object(record), ...older }), 'record.ruleset: other-ruleset'],
    ['nothing', () => placing(undefined, available), 'recommendation: missing'],
    ['no recommendation', () => placing({}, available), 'recommendation.status: missing'],
    ['no placement', () => explaining({}), 'placement.status: missing'],
    ['no record', () => explainingOverride(null), 'record: invalid-type'],
  ])('%s', (_, run, complaint) => {
    expect(complaints(run)).toEqual([complaint])
  })

  test.each<[string, () => unknown, string]>([
    [
      'a recommendation',
      () => placing({ ...recommendation, level: 'moon' }, available),
      'recommendation.level: invalid-value',
    ],
    ['a placement', () => explaining({ ...placement, level: 'moon' }), 'placement: unknown-key'],
    ['a record', () => explainingOverride({ ...Object(record), note: '' }), 'record.note: invalid-value'],
  ])('%s that was changed', (_, run, complaint) => {
    expect(complaints(run)).toEqual([complaint])
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
    (value) => overriding(recommendation, { ...request, bridge: [value] }),
    (value, text) => overriding(recommendation, { ...request, [text]: value }),
    (_, text) => overriding(recommendation, { ...request, note: text, by: text, level: text }),
    (_, text) => overriding(recommendation, { ...request, note: text, by: text, acknowledgeRisk: false }),
    (value) => asking(recommendation, value),
    (value) => placing(recommendation, available, { assessor: value }),
    (value, text) => placing(recommendation, available, { [text]: value }),
    (value) => overriding(recommendation, request, { acknowledgeFor: value }),
    (value) => explaining(place(recommendation, { levels: [] }), { language: value }),
  ]
  fc.assert(
    fc.property(fc.constantFrom(...places), poison, token, (put, make, text) => {
      expect(everythingIn(errorOf(() => put(make(text), text))).toLowerCase()).not.toContain(text)
    }),
    { numRuns: runs },
  )
})

describe('a result that was spoiled anywhere is refused, and not repeated', () => {
  const unsettled = assess(restOpen({ symptomSeverity: 'severe' }))
  const { levels } = today('outpatient', 'intensive-outpatient')
  test.each<[string, object, Loose]>([
    ['a recommendation', recommendation, (given) => placing(given, available)],
    ['one that is not settled', unsettled, (given) => overriding(given, request)],
    ['a placement', Object(placing(recommendation, available, options)), explaining],
    ['one that is not settled', place(unsettled, { levels, services: [] }), explaining],
    ['a record', Object(overriding(recommendation, request)), explainingOverride],
  ])('%s', (_, result, handBack) => {
    // A text is what some places may hold.
    const spoils = hostileValues.filter(({ name }) => name !== 'a long string')
    fc.assert(
      fc.property(
        fc.constantFrom(...placesIn(result)),
        fc.constantFrom(...spoils),
        token,
        (path, { make }, text) => {
          const spoiled = path.length === 0 ? make(text) : put(structuredClone(result), path, make(text))
          const error = errorOf(() => handBack(spoiled, {}))
          expect(error).toBeInstanceOf(UsageError)
          expect(everythingIn(error).toLowerCase()).not.toContain(text)
        },
      ),
      { numRuns: runs },
    )
  })
})

/** Nothing can be said of where it threw. */
function hasThrown(error: unknown): boolean {
  return error instanceof UsageError && told(error).join() === 'options: not-json'
}

test('anything at all is placed, recorded or refused', () => {
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
        // Options that throw when they are read say nothing about a person.
        const isAboutPerson = what === 'request' || (what === 'preferences' && !hasThrown(error))
        expect(error).toBeInstanceOf(isAboutPerson ? IntakeError : UsageError)
      }
    }),
    { numRuns: runs },
  )
})
