import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { adult, assess, IntakeError, type Recommendation } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import type { OverrideRecord } from 'level-of-care/placement'
import { replay, toRecord, UsageError } from 'level-of-care/record'
import { createAssessor, extendRuleset, type Ruleset } from 'level-of-care/rules'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readArguments } from '../../src/boundary/readArguments.ts'
import { recordShape } from '../../src/record/recordShape.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'
import { vandalize } from '../support/vandalize.ts'
import {
  chartOf,
  decided,
  intake,
  placed,
  recordedAt,
  recordOf,
  refusal,
  rejection,
  throughJson,
} from './parts.ts'
import { isWord, reversedParts, reworded, textsIn } from './variants.ts'

afterEach(() => vi.unstubAllGlobals())

describe('what is in a record', () => {
  test('the intake, the outcome, the reasons and what decided', async () => {
    const recommendation = assess(intake)
    const { outcome, reasons, ...rest } = await chartOf()
    expect(rest).toEqual({
      schemaVersion: 1,
      library: { name: 'level-of-care', version: '0.1.0' },
      recordedAt,
      ruleset: {
        id: 'adult',
        version: adult.version,
        fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
      intake,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    expect(outcome.ladders).toEqual({
      level: { status: 'final', rung: 'intensive-outpatient' },
      withdrawalManagement: { status: 'final', rung: 'none' },
      urgency: { status: 'final', rung: 'prompt' },
    })
    expect(outcome.services.needed.map(({ id }) => id)).toEqual(
      recommendation.services.needed.map(({ id }) => id).sort(),
    )
    expect(outcome.services.possible).toEqual([])
    expect(outcome.answered).toEqual(recommendation.answered)
    expect(reasons[0]).toEqual({
      rule: 'severe-symptoms',
      decisiveFor: ['level', 'urgency'],
      raises: { level: 'intensive-outpatient', urgency: 'prompt' },
      adds: [],
      evidence: recommendation.reasons[0]?.evidence,
      sources: ['iop-desc'],
      support: 'derived',
      sensitive: false,
      restates: ['moderate-symptoms'],
    })
    expect(reasons[1]?.rule).toBe('moderate-symptoms')
  })

  test('what was open, when something was', async () => {
    const started = { assessedOn: '2026-11-20', riskOfHarm: 'low', livingEnvironment: 'dangerous' }
    const { outcome, reasons } = await toRecord(started, assess(started), { recordedAt })
    const { openQuestions, warnings, services } = assess(started)
    expect(outcome.ladders.level.status).toBe('provisional')
    expect(outcome.openQuestions).toEqual(openQuestions.map(({ id }) => id).sort())
    expect(outcome.openQuestions).toContain('symptomSeverity')
    expect(outcome.warnings).toEqual(warnings.map(({ id }) => id).sort())
    expect(outcome.services.possible).toEqual(
      services.possible.map(({ id, sensitive }) => ({ id, sensitive })).sort(byId),
    )
    expect(outcome.services.needed).toContainEqual({ id: 'safety-from-violence', sensitive: true })
    expect(reasons.some(({ sensitive }) => sensitive)).toBe(true)
  })

  test('what a program should offer', async () => {
    const given = { ...intake, conditions: ['ptsd', 'depression'] }
    const { outcome } = await toRecord(given, assess(given), { recordedAt })
    expect(outcome.programFocus.length).toBeGreaterThan(0)
    expect(outcome.programFocus).toEqual(
      assess(given)
        .programFocus.map(({ id }) => id)
        .sort(),
    )
  })

  test('every rule that fired, once', () => {
    return fc.assert(
      fc.asyncProperty(situations(rulesets()), async ({ ruleset, given }) => {
        const { reasons } = await recordOf(ruleset, given)
        const { rules } = assessorOf(ruleset).trace(given)
        const fired = rules.filter(({ status }) => status === 'met').map(({ rule }) => rule)
        expect(reasons.map(({ rule }) => rule).sort()).toEqual(fired.sort())
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('it has the shape of a record, which its JSON Schema is made of', () => {
    return fc.assert(
      fc.asyncProperty(situations(rulesets()), async ({ ruleset, given }) => {
        const chart = await recordOf(ruleset, given)
        expect(readArguments({ chart }, { chart: recordShape(ruleset) })).toEqual({ chart })
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('no text of the ruleset', async () => {
    const started = { assessedOn: '2026-11-20', livingEnvironment: 'dangerous', conditions: ['ptsd'] }
    for (const given of [intake, started]) {
      const written = new Set(textsIn(await toRecord(given, assess(given), { recordedAt })))
      const texts = textsIn(adult, isWord)
      expect(texts.length).toBeGreaterThan(400)
      expect(texts.filter((text) => written.has(text))).toEqual([])
    }
  })

  test('an override and a placement, as they are', async () => {
    const chart = await chartOf({ override: decided, placement: placed })
    expect(chart.override).toEqual(decided)
    expect(chart.override?.note).toContain('😀')
    expect(chart.placement).toEqual(placed)
    expect((await replay(chart)).status).toBe('same')
    expect(chart.digest).not.toBe((await chartOf()).digest)
    expect(Object.keys(await chartOf())).not.toContain('override')
  })

  test('what several assessments said together, without words and without what is in the record already', async () => {
    const before = {
      ...intake,
      assessedOn: '2026-11-13',
      symptomSeverity: 'moderate',
      riskOfHarm: 'moderate',
    }
    const reassessment = reassess([before, intake], { current: { level: 'intensive-outpatient' } })
    const chart = await chartOf({ reassessment })
    const { current, actions, transition, reasons, flags, assessments } = reassessment
    expect(chart.course).toEqual({ current, actions, transition, reasons, flags, assessments })
    expect(actions).not.toEqual([])
    const texts = new Set(textsIn(adult, isWord))
    expect(textsIn(chart).filter((text) => texts.has(text))).toEqual([])
    expect((await replay(throughJson(chart))).status).toBe('same')
    expect(
      (await replay({ ...chart, course: { ...chart.course, transition: { status: 'unknown' } } })).status,
    ).toBe('altered')
    expect(Object.keys(await chartOf())).not.toContain('course')
  })

  test('the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect((await chartOf()).library.version).toBe(version)
  })
})

describe('its bytes', () => {
  test('are canonical: the digest is that of the text without it', async () => {
    const { digest, ...content } = await chartOf({ override: decided })
    const hash = createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex')
    expect(digest).toBe(`sha256:${hash}`)
  })

  test('are the same for the same input, in whatever order its keys come', () => {
    return fc.assert(
      fc.asyncProperty(situations(rulesets()), async ({ ruleset, given }) => {
        const first = JSON.stringify(await recordOf(ruleset, given))
        expect(JSON.stringify(await recordOf(ruleset, given))).toBe(first)
        const reversed = Object.fromEntries(Object.entries(given).reverse())
        expect(JSON.stringify(await recordOf(ruleset, reversed))).toBe(first)
        expect(JSON.stringify(throughJson(await recordOf(ruleset, given)))).toBe(first)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('do not depend on the order of rules, services and the like, nor on any words', () => {
    return fc.assert(
      fc.asyncProperty(situations(rulesets()), async ({ ruleset, given }) => {
        const other = reworded(reversedParts(ruleset))
        expect(JSON.stringify(await recordOf(other, given))).toBe(
          JSON.stringify(await recordOf(ruleset, given)),
        )
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('are JSON, without even a key that is undefined', async () => {
    const sparse = { ...intake, age: undefined, conditions: null, preferences: { format: undefined } }
    const chart = await toRecord(sparse, assess(sparse), {
      recordedAt,
      override: { ...decided, at: undefined } as unknown as OverrideRecord,
    })
    expect(throughJson(chart)).toStrictEqual(chart)
    expect(chart.intake).toMatchObject({ conditions: null, preferences: {} })
    expect('age' in chart.intake).toBe(false)
  })

  test('are settled when it is called, whatever is changed while it works', async () => {
    const given = structuredClone(intake)
    const override = structuredClone(decided)
    const made = toRecord(given, assess(given), { recordedAt, override })
    vandalize(given)
    vandalize(override)
    expect(await made).toEqual(await chartOf({ override: decided }))
    vandalize(await made)
    expect((await replay(await chartOf())).status).toBe('same')
  })
})

describe('a record is never a lie', () => {
  const said = (change: (copy: Recommendation) => unknown): Recommendation => {
    const copy = structuredClone(assess(intake))
    change(copy)
    return copy
  }
  const put = (target: unknown, key: string, value: unknown) => Reflect.set(Object(target), key, value)

  test.each<[string, Recommendation]>([
    ['another level', said((copy) => put(copy, 'level', 'outpatient'))],
    ['another rung', said(({ ladders }) => put(ladders.urgency, 'rung', 'routine'))],
    ['a reason less', said(({ reasons }) => Object(reasons).pop())],
    ['another text', said(({ reasons }) => put(reasons[0], 'label', 'another one'))],
    ['another intake', assess({ ...intake, riskOfHarm: 'moderate' })],
  ])('%s is refused', async (_, recommendation) => {
    expect(await refusal(toRecord(intake, recommendation, { recordedAt }))).toEqual({
      name: 'UsageError',
      issues: ['recommendation: other-recommendation'],
    })
  })

  test.each<[string, Recommendation, string]>([
    ['a key more', said((copy) => put(copy, 'more', 1)), ': unknown-key'],
    [
      'a rung that is none',
      said(({ ladders }) => put(ladders.urgency, 'rung', 'x')),
      '.ladders.urgency.rung: invalid-value',
    ],
    ['no ruleset', said((copy) => put(copy, 'ruleset', undefined)), '.ruleset: missing'],
  ])('%s: it is no recommendation', async (_, recommendation, issue) => {
    expect(await refusal(toRecord(intake, recommendation, { recordedAt }))).toEqual({
      name: 'UsageError',
      issues: [`recommendation${issue}`],
    })
  })

  test.each([
    ['another version', { id: 'adult', version: '1.0.1' }],
    ['another ruleset', { id: 'clinic', version: '1.0.0' }],
  ])('a recommendation of %s is refused', async (_, ruleset) => {
    const recommendation = said((copy) => put(copy, 'ruleset', ruleset))
    expect(await refusal(toRecord(intake, recommendation, { recordedAt }))).toEqual({
      name: 'UsageError',
      issues: ['recommendation.ruleset: other-ruleset'],
    })
  })

  test.each([null, undefined, 1, 'text', [], {}])('%j is no recommendation', async (value) => {
    const promise = toRecord(intake, value as unknown as Recommendation, { recordedAt })
    const { name, issues } = await refusal(promise)
    expect(name).toBe('UsageError')
    expect(issues.every((issue) => issue.startsWith('recommendation'))).toBe(true)
  })

  test('one of other rules is refused by the adult assessor, and accepted by its own', async () => {
    const assessor = createAssessor(extendRuleset(adult, { id: 'clinic', version: '2.0.0' }))
    const recommendation = assessor.assess(intake)
    const lost = toRecord(intake, recommendation as unknown as Recommendation, { recordedAt })
    expect((await refusal(lost)).issues).toEqual(['recommendation.ruleset: other-ruleset'])
    const chart = await toRecord(intake, recommendation, { recordedAt, assessor })
    expect(chart.ruleset).toMatchObject({ id: 'clinic', version: '2.0.0' })
    expect(chart.ruleset.fingerprint).toBe((await chartOf()).ruleset.fingerprint)
  })

  test('a copy that has been through JSON is accepted, with its keys in any order', async () => {
    const copy = throughJson(assess(intake))
    const turned = Object.fromEntries(Object.entries(copy).reverse()) as unknown as Recommendation
    expect(await toRecord(intake, turned, { recordedAt })).toEqual(await chartOf())
  })
})

describe('what is wrong with the intake is said as by assess', () => {
  test.each<[string, unknown]>([
    ['a wrong rating', { ...intake, riskOfHarm: 'medium' }],
    ['an unknown key', { zulu: 1, ...intake, alpha: 1 }],
    ['nothing', undefined],
    [
      'a getter that throws',
      {
        get assessedOn() {
          throw new Error('thrown by a getter')
        },
      },
    ],
  ])('%s', async (_, given) => {
    const error = await rejection(toRecord(given, assess(intake), { recordedAt }))
    expect(error).toBeInstanceOf(IntakeError)
    expect(error).toEqual(thrownBy(() => assess(given)))
  })

  test('one that is another at the next look is refused', async () => {
    const fickle = new Proxy({ ...intake }, { ownKeys: onceBroken((target) => Reflect.ownKeys(target)) })
    expect(await refusal(toRecord(fickle, assess(intake), { recordedAt }))).toEqual({
      name: 'IntakeError',
      issues: [': not-json'],
    })
  })

  test('one that is sound is read once', async () => {
    let reads = 0
    const given = {
      ...intake,
      get assessedOn() {
        reads += 1
        return intake.assessedOn
      },
    }
    expect(await toRecord(given, assess(intake), { recordedAt })).toEqual(await chartOf())
    expect(reads).toBe(1)
  })
})

describe('the time', () => {
  test.each([
    '2026-11-20T15:04:05Z',
    '2026-11-20T15:04:05.123456789Z',
    '2026-11-20T00:00:00-12:00',
    '2026-11-21T23:59:59+14:00',
    // Somewhere on earth the day of the assessment has begun by then.
    '2026-11-19T22:00:00Z',
    '2028-02-29T10:00:00Z',
  ])('%s is accepted', async (time) => {
    expect((await chartOf({ recordedAt: time })).recordedAt).toBe(time)
  })

  test.each([
    '2026-11-20',
    '2026-11-20T15:04:05',
    '2026-11-20 15:04:05Z',
    '2026-11-20T15:04Z',
    '2026-11-20t15:04:05z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T15:60:00Z',
    '2026-11-20T15:04:60Z',
    '2026-11-20T15:04:05.Z',
    '2026-11-20T15:04:05.1234567890Z',
    '2026-11-20T15:04:05+24:00',
    '2026-11-20T15:04:05+0100',
    '2026-11-20T15:04:05Z\n',
    ' 2026-11-20T15:04:05Z',
    '2027-02-29T15:04:05Z',
    '20261120T150405Z',
    '',
    1_795_000_000,
    null,
    undefined,
    new Date(0),
  ])('%j is refused', async (time) => {
    const options = { recordedAt: time as unknown as string }
    const code =
      time === undefined ? 'missing' : typeof time === 'string' ? 'invalid-date-time' : 'invalid-type'
    expect(await refusal(toRecord(intake, assess(intake), options))).toEqual({
      name: 'UsageError',
      issues: [`options.recordedAt: ${code}`],
    })
  })

  test.each(['2026-11-18T23:59:59Z', '2025-11-20T15:04:05Z'])('%s is before the assessment', async (time) => {
    expect(await refusal(chartOf({ recordedAt: time }))).toEqual({
      name: 'UsageError',
      issues: ['options.recordedAt: recorded-before-assessment'],
    })
  })
})

describe('what was decided goes on the record', () => {
  const carried = { override: decided, placement: placed }
  const keys = ['override', 'placement'] as const
  const token = 'qzvkxjqzvkxj'
  /** As somebody does who is not stopped by types. */
  const chartWith = (key: string, part: unknown) => chartOf({ [key]: part })

  test.each<[string, unknown, string]>([
    ['a list', [], 'invalid-type'],
    ['null', null, 'invalid-type'],
    ['a text', 'text', 'invalid-type'],
    ['half a character', { ...decided, note: '\ud83d' }, 'not-json'],
    ['a date', { ...decided, at: new Date(0) }, 'not-json'],
    ['a long text', { ...decided, note: 'x'.repeat(100_001) }, 'too-large'],
  ])('as plain JSON only: not %s', async (_, part, code) => {
    for (const key of keys)
      expect(await refusal(chartWith(key, part))).toEqual({
        name: 'UsageError',
        issues: [`options.${key}: ${code}`],
      })
  })

  test('as `level-of-care/placement` made it only', async () => {
    expect((await refusal(chartWith('override', placed))).issues).toContain(
      'options.override.chosen: missing',
    )
    expect((await refusal(chartWith('placement', decided))).issues).toEqual([
      'options.placement.status: missing',
    ])
    const more = { ...decided, [token]: token }
    expect(await refusal(chartWith('override', more))).toEqual({
      name: 'UsageError',
      issues: ['options.override: unknown-key'],
    })
    for (const key of keys)
      expect((await refusal(chartWith(key, {}))).issues).toContainEqual(
        expect.stringMatching(`^options\\.${key}\\.\\w+: missing$`),
      )
  })

  test.each(keys)('with its own recommendation only: %s', async (key) => {
    const part = carried[key]
    const { ladders } = assess({ ...intake, riskOfHarm: 'moderate' })
    const others = [
      [{ ...part, ruleset: { ...part.ruleset, version: '1.0.1' } }, 'ruleset: other-ruleset'],
      [{ ...part, recommended: ladders }, 'recommended: other-recommendation'],
    ] as const
    for (const [other, issue] of others)
      expect(await refusal(chartWith(key, other))).toEqual({
        name: 'UsageError',
        issues: [`options.${key}.${issue}`],
      })
  })

  test('a reassessment with this intake as its latest only, and as `level-of-care/course` made it', async () => {
    const other = reassess([{ ...intake, riskOfHarm: 'moderate' }])
    expect((await refusal(chartOf({ reassessment: other }))).issues).toEqual([
      'options.reassessment.recommendation: other-recommendation',
    ])
    expect((await refusal(chartWith('reassessment', { ...reassess([intake]), flags: 1 }))).issues).toEqual([
      'options.reassessment.flags: invalid-type',
    ])
  })

  test('all that does not go together is told at once', async () => {
    const { ladders } = assess({ ...intake, riskOfHarm: 'moderate' })
    const promise = chartOf({
      recordedAt: '2026-01-01T00:00:00Z',
      override: { ...decided, recommended: ladders },
      placement: { ...placed, recommended: ladders },
    })
    expect((await refusal(promise)).issues).toEqual([
      'options.recordedAt: recorded-before-assessment',
      'options.override.recommended: other-recommendation',
      'options.placement.recommended: other-recommendation',
    ])
  })

  test.each(hostileValues)('$name does no harm and is not repeated', async ({ make }) => {
    const errors = await Promise.all([
      rejection(chartWith('override', { ...decided, note: make(token) })),
      rejection(chartWith('placement', make(token))),
      rejection(chartWith('recordedAt', make(token))),
      rejection(toRecord(make(token), assess(intake), { recordedAt })),
      rejection(toRecord(intake, make(token) as Recommendation, { recordedAt })),
    ])
    for (const error of errors.slice(1)) expect(error).toBeDefined()
    for (const error of errors.filter((found) => found !== undefined)) {
      expect(error instanceof UsageError || error instanceof IntakeError).toBe(true)
      expect(everythingIn(error).toLowerCase()).not.toContain(token)
    }
  })

  test('what fits alone but not in a record is refused, so that every record can be replayed', async () => {
    const addition = (rules: number) => ({
      code: 'safety-plan',
      rules: Array.from({ length: rules }, () => 'severe-symptoms'),
      services: [],
      sensitive: false,
    })
    // Five values and the rules each: the placement has nearly as many as a record may have in all, which is a million.
    const additions = [...Array.from({ length: 499 }, () => addition(1_995)), addition(1_800)]
    expect(await refusal(chartWith('placement', { ...placed, additions }))).toEqual({
      name: 'UsageError',
      issues: ['record: too-large'],
    })
  })
})

describe('without Web Crypto a coded error says so', () => {
  test.each([
    ['crypto', undefined],
    ['crypto', {}],
    ['TextEncoder', undefined],
  ])('%s: %j', async (name, value) => {
    const chart = await chartOf()
    vi.stubGlobal(name, value)
    for (const promise of [chartOf(), replay(chart)])
      expect(await refusal(promise)).toEqual({ name: 'UsageError', issues: [': no-web-crypto'] })
  })
})

function situations(from: fc.Arbitrary<Ruleset>) {
  return from.chain((ruleset) => intakeOf(ruleset).map((given) => printed({ ruleset, given })))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

/** Answers while a value is read once, which asks for its keys twice, and throws when it is read once more. */
/** The trap of a proxy that throws when it is met first. */
function onceBroken<T>(answer: (target: object) => T): (target: object) => T {
  let calls = 0
  return (target) => {
    calls += 1
    if (calls === 1) throw new Error('thrown by a trap')
    return answer(target)
  }
}
