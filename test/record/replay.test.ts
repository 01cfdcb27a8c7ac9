import * as fc from 'fast-check'
import { adult, assess, type Intake, type Recommendation } from 'level-of-care'
import { fingerprint, IntakeError, type ReplayResult, replay, toRecord } from 'level-of-care/record'
import {
  createAssessor,
  defineRuleset,
  extendRuleset,
  language,
  type Ruleset,
  RulesetError,
} from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { criterionOf, intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, disguised, hostileValues } from '../support/hostile.ts'
import { printed } from '../support/printed.ts'
import { runs, sampleOf, someOf } from '../support/runs.ts'
import { small } from '../support/small.ts'
import {
  chartOf,
  decided,
  forged,
  intake,
  placed,
  recordedAt,
  recordOf,
  refusal,
  rejection,
  throughJson,
} from './parts.ts'

const { atLeast } = language(adult.dimensions)

/** The adult ruleset, changed. */
const adultWith = (change: object) => extendRuleset(adult, { id: 'adult', version: '2.0.0', ...change })

const situations = (from: fc.Arbitrary<Ruleset>) =>
  from.chain((ruleset) => intakeOf(ruleset).map((given) => printed({ ruleset, given })))

describe('same', () => {
  test.each([
    ['the adult ruleset', fc.constant<Ruleset>(adult), Math.ceil(runs / 4)],
    ['generated rulesets', rulesets(), Math.ceil(runs / 2)],
  ])('is what a fresh record is: %s', (_, from, tries) =>
    fc.assert(
      fc.asyncProperty(situations(from), async ({ ruleset, given }) => {
        const chart = await recordOf(ruleset, given)
        const assessor = assessorOf(ruleset)
        const replayed = await replay(chart, { assessor })
        const engine = { ruleset: chart.ruleset, library: chart.library.version }
        expect(replayed).toEqual({ status: 'same', recorded: engine, current: engine })
        expect(await replay(throughJson(chart), { assessor })).toEqual(replayed)
      }),
      { numRuns: Math.ceil(tries) },
    ),
  )

  test('is what it is with spaces, and with its keys in another order', async () => {
    const chart = await chartOf({ override: decided, placement: placed })
    const text = JSON.stringify(chart, null, 2)
    expect((await replay(JSON.parse(` ${text.replaceAll('\n', '\r\n\t')} `))).status).toBe('same')
    expect((await replay(keysReversed(chart))).status).toBe('same')
    expect(JSON.stringify(keysReversed(chart))).not.toBe(JSON.stringify(chart))
  })

  test('is what it is by the ruleset itself, and by one in other words', async () => {
    const chart = await chartOf()
    expect((await replay(chart, { ruleset: adult })).status).toBe('same')
    const ruleset = extendRuleset(adult, {
      id: 'adult',
      version: adult.version,
      replace: { notice: 'In other words.' },
    })
    expect((await replay(chart, { ruleset })).status).toBe('same')
  })
})

describe('altered', () => {
  test('is what any change of one character is, if it is still a record and says something else', () =>
    fc.assert(
      fc.asyncProperty(
        situations(fc.oneof(fc.constant<Ruleset>(adult), rulesets())),
        fc.nat(),
        fc.constantFrom('replace', 'insert', 'delete', 'digit'),
        fc.constantFrom(...' 0123456789abcdefghijklmnopqrstuvwxyzABZ-_"\\{}[],:.é\ud83d'),
        async ({ ruleset, given }, at, how, character) => {
          const chart = await recordOf(ruleset, given)
          const before = JSON.stringify(chart)
          const position = at % before.length
          const instead = how === 'delete' ? '' : how === 'digit' ? String(at % 10) : character
          const rest = before.slice(how === 'insert' ? position : position + 1)
          const after = parsed(before.slice(0, position) + instead + rest)
          fc.pre(after !== undefined)
          await seesTheDifference(after?.value, before, ruleset)
        },
      ),
      { numRuns: Math.ceil(runs / 2), maxSkipsPerRun: 1000 },
    ))

  test('is what every letter and digit of a record is that becomes another one', async () => {
    const chart = await chartOf({ override: decided, placement: placed })
    const before = JSON.stringify(chart)
    let tried = 0
    for (const [position, character] of sampleOf([...[...before].entries()])) {
      if (!/[a-z0-9]/i.test(character)) continue
      const other = /\d/.test(character)
        ? String((Number(character) + 1) % 10)
        : character === 'x'
          ? 'y'
          : 'x'
      const after = parsed(before.slice(0, position) + other + before.slice(position + 1))
      if (after === undefined) continue
      tried += 1
      await seesTheDifference(after.value, before, adult)
    }
    expect(tried).toBeGreaterThan(someOf(3000))
  })

  test.each<[string, (chart: Record<string, unknown>) => unknown]>([
    ['a key is added', (chart) => ({ ...chart, signedBy: 'somebody' })],
    [
      'a key is added deep inside',
      (chart) => ({ ...chart, library: { ...Object(chart.library), name2: '' } }),
    ],
    ['a part is taken away', ({ reasons, ...chart }) => chart],
    ['all but the envelope is taken away', ({ schemaVersion, digest }) => ({ schemaVersion, digest })],
    ['an override is added', (chart) => ({ ...chart, override: { level: 'outpatient' } })],
    ['a placement is added', (chart) => ({ ...chart, placement: placed })],
    ['the digest is another one', (chart) => ({ ...chart, digest: String(chart.digest).toUpperCase() })],
    ['a list is in another order', (chart) => ({ ...chart, reasons: [...Object(chart.reasons)].reverse() })],
  ])('is what it is when %s', async (_, change) => {
    expect(await replay(change({ ...(await chartOf()) }))).toEqual({ status: 'altered', because: 'digest' })
  })

  test.each<[string, (chart: Record<string, unknown>) => object]>([
    ['the level', (chart) => ({ outcome: withLevel(chart.outcome, 'outpatient') })],
    ['the reasons', () => ({ reasons: [] })],
    ['the intake', () => ({ intake: { ...intake, riskOfHarm: 'moderate' } })],
    ['the intake into none', () => ({ intake: { assessedOn: 'today' } })],
    [
      'the outcome by something that is none',
      ({ outcome }) => ({ outcome: { ...Object(outcome), more: 1 } }),
    ],
  ])('is what it is when somebody changed %s and made a digest that fits', async (_, change) => {
    const chart = { ...(await chartOf()) }
    const replayed = await replay(forged({ ...chart, ...change(chart) }))
    expect(replayed).toMatchObject({ status: 'altered', because: 'facts' })
  })

  test('it says what does not come out of the rules', async () => {
    const chart = { ...(await chartOf()) }
    const replayed = await replay(forged({ ...chart, outcome: withLevel(chart.outcome, 'outpatient') }))
    expect(movedIn(replayed).ladders).toEqual([
      {
        ladder: 'level',
        from: { status: 'final', rung: 'outpatient' },
        to: { status: 'final', rung: 'intensive-outpatient' },
      },
    ])
  })

  test('a forger who changes what no rule decides is not noticed: only a signature would be', async () => {
    const chart = { ...(await chartOf({ override: decided })) }
    expect((await replay(forged({ ...chart, override: { ...decided, note: 'Another note.' } }))).status).toBe(
      'same',
    )
    expect((await replay(forged({ ...chart, recordedAt: '2027-01-01T00:00:00Z' }))).status).toBe('same')
  })
})

describe('engine-changed', () => {
  const elsewhere = { library: { name: 'level-of-care', version: '0.0.9' } }

  test('is what it is when another version of the library made something else of the same rules', async () => {
    const chart = { ...(await chartOf()) }
    const replayed = await replay(
      forged({ ...chart, ...elsewhere, outcome: withLevel(chart.outcome, 'outpatient') }),
    )
    expect(replayed).toMatchObject({
      status: 'engine-changed',
      recorded: { library: '0.0.9' },
      current: { library: '0.1.0' },
      accepted: true,
    })
    expect(movedIn(replayed).ladders).toHaveLength(1)
  })

  test('also when it accepted another intake', async () => {
    const chart = { ...(await chartOf()) }
    const replayed = await replay(forged({ ...chart, ...elsewhere, intake: { ...intake, age: 17 } }))
    expect(replayed).toMatchObject({
      status: 'engine-changed',
      accepted: false,
      issues: [{ path: ['age'], code: 'below-minimum-age' }],
      omitted: 0,
    })
  })

  test('also when the rules got another version meanwhile', async () => {
    const chart = { ...(await chartOf()) }
    const replayed = await replay(forged({ ...chart, ...elsewhere, reasons: [] }), {
      ruleset: adultWith({}),
    })
    expect(replayed.status).toBe('engine-changed')
  })

  test('another version that gives the same facts is no change', async () => {
    const replayed = await replay(forged({ ...(await chartOf()), ...elsewhere }))
    expect(replayed).toMatchObject({
      status: 'same',
      recorded: { library: '0.0.9' },
      current: { library: '0.1.0' },
    })
  })
})

describe('ruleset-changed', () => {
  const nothing = { added: [], removed: [] }
  const unmoved = {
    ladders: [],
    services: { needed: { ...nothing, changed: [] }, possible: { ...nothing, changed: [] } },
    rules: { ...nothing, changed: [] },
    answered: [],
    programFocus: nothing,
    openQuestions: nothing,
    warnings: nothing,
  }

  test('another version with the same content moves nothing', async () => {
    const chart = await chartOf()
    const replayed = await replay(chart, { ruleset: adultWith({}) })
    expect(replayed).toEqual({
      status: 'ruleset-changed',
      recorded: { ruleset: chart.ruleset, library: '0.1.0' },
      current: { ruleset: { ...chart.ruleset, version: '2.0.0' }, library: '0.1.0' },
      accepted: true,
      moved: unmoved,
    })
  })

  test('so does another id', async () => {
    const ruleset = extendRuleset(adult, { id: 'clinic', version: '1.0.0' })
    const replayed = await replay(await chartOf(), { assessor: createAssessor(ruleset) })
    expect(replayed).toMatchObject({ status: 'ruleset-changed', moved: unmoved })
  })

  test('other content under the same version is a change as well', async () => {
    const chart = await chartOf()
    const ruleset = extendRuleset(adult, {
      id: 'adult',
      version: adult.version,
      remove: { rules: ['needs-assertive-outreach'] },
    })
    const replayed = await replay(chart, { ruleset })
    expect(replayed).toMatchObject({ status: 'ruleset-changed', moved: unmoved })
    expect(replayed).toMatchObject({ current: { ruleset: { fingerprint: await fingerprint(ruleset) } } })
    expect(await fingerprint(ruleset)).not.toBe(chart.ruleset.fingerprint)
  })

  test('a stricter rule', async () => {
    const ruleset = adultWith({
      add: {
        rules: [
          {
            id: 'low-risk-after-outpatient',
            label: 'made up',
            when: atLeast('riskOfHarm', 'low'),
            raises: { level: 'residential' },
            adds: ['peer-support'],
            sources: ['own'],
            support: 'judgment',
          },
        ],
      },
    })
    const replayed = await replay(await chartOf(), { ruleset })
    expect(movedIn(replayed)).toEqual({
      ...unmoved,
      ladders: [
        {
          ladder: 'level',
          from: { status: 'final', rung: 'intensive-outpatient' },
          to: { status: 'final', rung: 'residential' },
        },
      ],
      services: { ...unmoved.services, needed: { added: ['peer-support'], removed: [], changed: [] } },
      rules: { added: ['low-risk-after-outpatient'], removed: [], changed: [] },
    })
  })

  test('a rule that is gone, one that asks for less, and a shorter look back', async () => {
    const { rules, dimensions } = adult
    const ruleset = defineRuleset({
      ...adult,
      examples: [],
      version: '2.0.0',
      rules: rules
        .filter(({ id }) => id !== 'severe-symptoms')
        .map((rule) => (rule.id === 'moderate-symptoms' ? { ...rule, support: 'judgment' as const } : rule)),
      dimensions: dimensions.map((dimension) =>
        dimension.id === 'unsuccessfulLevel'
          ? { ...dimension, derived: { method: 'unsuccessful-level' as const, withinMonths: 1 } }
          : dimension,
      ),
    } as Ruleset)
    const earlier = {
      ...intake,
      treatmentHistory: [{ ...intake.treatmentHistory[0], endedOn: '2026-10-10' }],
    }
    const chart = await toRecord(earlier, assess(earlier), { recordedAt })
    const { ladders, rules: moved, answered } = movedIn(await replay(chart, { ruleset }))
    expect(answered).toEqual([
      { dimension: 'unsuccessfulLevel', from: { rating: 'outpatient' }, to: { rating: 'none' } },
    ])
    expect(moved).toEqual({
      added: [],
      removed: ['outpatient-not-enough', 'self-guided-not-enough', 'severe-symptoms'],
      changed: ['moderate-symptoms'],
    })
    expect(ladders.map(({ ladder, to }) => [ladder, to])).toEqual([
      ['level', { status: 'final', rung: 'outpatient' }],
    ])
  })

  test('ladders, services and questions that are new or gone', async () => {
    const [level, pace] = small.ladders
    const [pain, sleep, tried] = small.dimensions
    const [, hotline] = small.services
    const without = {
      ...small,
      version: '2.0.0',
      dimensions: [pain, sleep, { ...tried, id: 'attempted' }],
      ladders: [level, { ...pace, id: 'tempo' }],
      services: [hotline],
      rules: [],
      warnings: [],
      focus: [],
    }
    const given = { assessedOn: '2026-11-20', pain: 'much', conditions: ['back'], treatmentHistory: null }
    const chart = await recordOf(small, given)
    const replayed = await replay(chart, { ruleset: without })
    const first = assessorOf(small).assess(given)
    const then = assessorOf(without).assess(given)
    const moved = movedIn(replayed)
    expect(moved.ladders).toEqual([
      { ladder: 'level', from: first.ladders.level, to: { status: 'final', rung: 'home' } },
      { ladder: 'pace', from: first.ladders.pace, to: null },
      { ladder: 'tempo', from: null, to: { status: 'final', rung: 'slow' } },
    ])
    expect(moved.services.needed).toEqual({ added: [], removed: ['massage'], changed: [] })
    expect(moved.programFocus).toEqual({ added: [], removed: ['back-school'] })
    expect(moved.rules).toEqual({
      added: [],
      removed: ['much-pain', 'together'].filter(isFired),
      changed: [],
    })
    expect(moved.openQuestions.removed).toEqual(first.openQuestions.map(({ id }) => id).sort())
    expect(then.openQuestions).toEqual([])
    function isFired(rule: string) {
      return chart.reasons.some((reason) => reason.rule === rule)
    }
  })

  test.each<[string, Ruleset, string]>([
    ['a dimension that is gone', adultWithout(), 'unknown-key'],
    ['an age that is too low now', defineRuleset({ ...adult, minimumAge: 65 }), 'below-minimum-age'],
    ['another ruleset altogether', small, 'unknown-key'],
  ])('an intake that is not accepted any more: %s', async (_, ruleset, code) => {
    const replayed = await replay(await chartOf(), { ruleset })
    if (replayed.status !== 'ruleset-changed' || replayed.accepted) throw new Error(replayed.status)
    const { error } = Object(assessorOf(ruleset).safeAssess((await chartOf()).intake))
    expect(replayed.issues).toEqual(error.issues)
    expect(replayed.issues.map((issue) => issue.code)).toContain(code)
  })

  test('names exactly what moved: as a comparison of both recommendations does', () =>
    fc.assert(
      fc.asyncProperty(changes(), async ({ ruleset, changed, given }) => {
        const chart = await recordOf(ruleset, given)
        const assessor = createAssessor(changed)
        const replayed = await replay(chart, { assessor })
        const [before, after] = [assessorOf(ruleset).assess(given), assessor.assess(given)]
        if ((await fingerprint(ruleset)) === (await fingerprint(changed))) {
          expect(replayed.status).toBe('same')
          expect(JSON.stringify(await recordOf(changed, given))).toBe(JSON.stringify(chart))
        } else {
          expect(replayed.status).toBe('ruleset-changed')
          expect(movedIn(replayed)).toEqual(difference(before, after))
        }
      }),
      { numRuns: runs },
    ))
})

describe('what is no record', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'record: missing'],
    ['null', null, 'record: invalid-type'],
    ['a list', [], 'record: invalid-type'],
    ['its text', '{"schemaVersion":1}', 'record: invalid-type'],
    ['an empty object', {}, 'record.schemaVersion: missing'],
    ['an intake', intake, 'record.schemaVersion: missing'],
    ['a recommendation', assess(intake), 'record.schemaVersion: missing'],
    ['one without a digest', { schemaVersion: 1 }, 'record.digest: missing'],
    ['one with another digest', { schemaVersion: 1, digest: 1 }, 'record.digest: invalid-type'],
    [
      'one of a later schema',
      { schemaVersion: 2, digest: '' },
      'record.schemaVersion: unknown-schema-version',
    ],
    ['one of an earlier schema', { schemaVersion: 0 }, 'record.schemaVersion: unknown-schema-version'],
    ['one of a schema in words', { schemaVersion: '1', digest: '' }, 'record.schemaVersion: invalid-type'],
    ['one of half a schema', { schemaVersion: 1.5, digest: '' }, 'record.schemaVersion: invalid-type'],
    ['one with a date', { schemaVersion: 1, digest: '', recordedAt: new Date(0) }, 'record: not-json'],
  ])('%s', async (_, value, issue) => {
    expect(await refusal(replay(value))).toEqual({ name: 'IntakeError', issues: [issue] })
  })

  const answers = { ladders: { level: { status: 'final' } }, services: { needed: [], possible: [] } }
  test.each<[string, unknown]>([
    ['library', undefined],
    ['library', { version: 1 }],
    ['ruleset', 'adult'],
    ['ruleset', { id: 'adult', version: adult.version }],
    ['intake', []],
    ['intake', null],
    ['outcome', {}],
    ['outcome', { ...answers, programFocus: [], openQuestions: [], warnings: [], answered: [1] }],
    ['outcome', { ...answers, programFocus: [1], openQuestions: [], warnings: [], answered: [] }],
    ['outcome', { ...answers, ladders: { level: 'home' } }],
    ['outcome', { ...answers, ladders: [] }],
    ['outcome', { ...answers, services: { needed: ['id'], possible: [] } }],
    ['reasons', {}],
    ['reasons', [{ rule: 1 }]],
  ])('one whose digest fits, with another kind of %s: %j', async (key, part) => {
    const { [key]: _, ...chart }: Record<string, unknown> = { ...(await chartOf()) }
    const value = forged(part === undefined ? chart : { ...chart, [key]: part })
    const { name, issues } = await refusal(replay(value))
    expect(name).toBe('IntakeError')
    expect(issues.every((issue) => issue.startsWith(`record.${key}`))).toBe(true)
  })

  test('what is repeated of it: nothing', () =>
    fc.assert(
      fc.asyncProperty(poisoned(), async ({ make, token }) => {
        const error = await rejection(replay(make()))
        if (error === undefined) return
        expect(error).toBeInstanceOf(IntakeError)
        expect(everythingIn(error).toLowerCase()).not.toContain(token)
      }),
      { numRuns: runs },
    ))

  test('anything at all gives an answer or an IntakeError', async () => {
    const chart = await chartOf({ override: decided })
    const keys = Object.keys(chart)
    const spoiled = fc
      .array(fc.tuple(fc.constantFrom(...keys), anyValue()), { maxLength: 2 })
      .chain((replaced) =>
        disguised(() => ({ ...chart, ...Object.fromEntries(replaced.map(([key, make]) => [key, make()])) })),
      )
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyValue(), spoiled), async (make) => {
        const replayed = await replay(make()).catch((error: unknown) => error)
        if (replayed instanceof Error) expect(replayed).toBeInstanceOf(IntakeError)
        else expect(['same', 'altered']).toContain(Object(replayed).status)
      }),
      { numRuns: runs },
    )
  })
})

describe('its options', () => {
  test('a wrong ruleset is refused as everywhere', async () => {
    const ruleset = { ...adult, version: 'one' }
    expect(await rejection(replay(await chartOf(), { ruleset }))).toBeInstanceOf(RulesetError)
  })

  test('an assessor and a ruleset at once are refused', async () => {
    const both = { ruleset: adult, assessor: createAssessor(adult) } as unknown as { ruleset: Ruleset }
    expect(await refusal(replay(await chartOf(), both))).toEqual({
      name: 'UsageError',
      issues: ['options.ruleset: contradiction'],
    })
  })

  test.each<[string, unknown, string]>([
    ['null', null, 'options: invalid-type'],
    ['a misspelled one', { rulset: adult }, 'options: unknown-key'],
    ['null for an assessor', { assessor: null }, 'options.assessor: invalid-type'],
    ['a ruleset for an assessor', { assessor: { ruleset: adult } }, 'options.assessor: invalid-type'],
    ['null for a ruleset', { ruleset: null }, 'options.ruleset: invalid-type'],
  ])('%s is refused', async (_, options, issue) => {
    expect(await refusal(replay(await chartOf(), options as object))).toEqual({
      name: 'UsageError',
      issues: [issue],
    })
  })

  test('what is wrong with them and with the record is told at once', async () => {
    expect(await refusal(replay({}, { more: 1 } as object))).toEqual({
      name: 'UsageError',
      issues: ['record.schemaVersion: missing', 'options: unknown-key'],
    })
  })
})

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** A changed record is `altered`, or no record; it is the same only if its value is. */
async function seesTheDifference(value: unknown, before: string, ruleset: Ruleset): Promise<void> {
  const replayed = await replay(value, { assessor: assessorOf(ruleset) }).catch((error: unknown) => error)
  // A zero with a sign is a zero: JSON does not tell them apart.
  if (JSON.stringify(value) === before) expect(replayed).toMatchObject({ status: 'same' })
  else if (replayed instanceof Error) expect(replayed).toBeInstanceOf(IntakeError)
  else expect(replayed).toEqual({ status: 'altered', because: 'digest' })
}

function withLevel(outcome: unknown, rung: string): object {
  const { ladders, ...rest } = Object(outcome)
  return { ...rest, ladders: { ...ladders, level: { status: 'final', rung } } }
}

function movedIn(replayed: ReplayResult) {
  if ('moved' in replayed) return replayed.moved
  throw new Error(`Nothing moved: ${replayed.status}`)
}

function adultWithout(): Ruleset {
  const remaining = adult.rules.filter((rule) => !JSON.stringify(rule).includes('"commitment"'))
  const speaks = (part: object) => JSON.stringify(part).includes('"commitment"')
  return defineRuleset({
    ...adult,
    examples: [],
    version: '2.0.0',
    dimensions: adult.dimensions.filter(({ id }) => id !== 'commitment'),
    rules: remaining,
    warnings: adult.warnings.filter((warning) => !speaks(warning)),
    focus: adult.focus.filter((need) => !speaks(need)),
  } as Ruleset)
}

/** A ruleset, the same with something else in it, and an intake for both. */
function changes(): fc.Arbitrary<{ ruleset: Ruleset; changed: Ruleset; given: Intake<Ruleset> }> {
  return rulesets()
    .chain((ruleset) =>
      fc.record({
        ruleset: fc.constant(ruleset),
        changed: fc.oneof(
          fc.subarray([...ruleset.rules]).map((rules) => ({ ...ruleset, rules })),
          fc.subarray([...ruleset.warnings]).map((warnings) => ({ ...ruleset, warnings })),
          fc.subarray([...ruleset.focus]).map((focus) => ({ ...ruleset, focus })),
          fc
            .tuple(criterionOf(ruleset.dimensions), fc.nat())
            .map(([when, at]) => withRule(ruleset, at, { when })),
          fc
            .tuple(fc.subarray(['own', 'read']), fc.nat())
            .map(([sources, at]) =>
              withRule(ruleset, at, { sources: sources.length > 0 ? sources : ['retold'] }),
            ),
          fc.nat().map((at) => withRule(ruleset, at, { raises: { level: lastOf(ruleset) } })),
          fc.boolean().map((sensitive) => ({
            ...ruleset,
            services: ruleset.services.map((service) => ({ ...service, sensitive })),
            dimensions: ruleset.dimensions.map((dimension) => ({ ...dimension, sensitive })),
          })),
          fc.constant({
            ...ruleset,
            dimensions: ruleset.dimensions.map((dimension) => longer(dimension)),
          }),
        ),
        given: intakeOf(ruleset),
      }),
    )
    .map((found) => printed(found))
}

function withRule(ruleset: Ruleset, at: number, change: Partial<Ruleset['rules'][number]>): Ruleset {
  return {
    ...ruleset,
    rules: ruleset.rules.map((rule, position) =>
      position === at % ruleset.rules.length ? { ...rule, ...change } : rule,
    ),
  }
}

function lastOf({ ladders }: Ruleset): string {
  return String(ladders.find(({ id }) => id === 'level')?.rungs.at(-1)?.code)
}

/** Looks further back, if it looks back at all. */
function longer({ derived, ...dimension }: Ruleset['dimensions'][number]): Ruleset['dimensions'][number] {
  if (derived === undefined) return dimension
  return derived.method === 'unsuccessful-level'
    ? { ...dimension, derived: { ...derived, withinMonths: derived.withinMonths + 6 } }
    : { ...dimension, derived: { ...derived, withinDays: derived.withinDays + 100 } }
}

/** What moved between two recommendations, worked out from them and not from any record. */
function difference(before: Recommendation<Ruleset>, after: Recommendation<Ruleset>): unknown {
  type Ids = readonly { readonly id: string }[]
  const ids = (items: Ids) => items.map(({ id }) => id)
  const moved = (from: readonly string[], to: readonly string[]) => ({
    added: to.filter((id) => !from.includes(id)).sort(),
    removed: from.filter((id) => !to.includes(id)).sort(),
  })
  const services = (key: 'needed' | 'possible') => ({
    ...moved(ids(before.services[key]), ids(after.services[key])),
    changed: before.services[key]
      .filter(({ id, sensitive }) =>
        after.services[key].some((other) => other.id === id && other.sensitive !== sensitive),
      )
      .map(({ id }) => id)
      .sort(),
  })
  const fired = ({ reasons }: Recommendation<Ruleset>) =>
    new Map(
      reasons
        .flatMap((reason) => [reason, ...reason.restates])
        .map(({ rule, raises, adds, evidence, sources, support, sensitive }) => [
          rule,
          JSON.stringify([
            Object.entries(raises).sort(),
            [...adds].sort(),
            evidence,
            ids(sources).sort(),
            support,
            sensitive,
          ]),
        ]),
    )
  const known = ({ answered }: Recommendation<Ruleset>) =>
    new Map(answered.map(({ dimension, ...answer }) => [dimension, answer]))
  const [first, second] = [fired(before), fired(after)]
  const [then, now] = [known(before), known(after)]
  return {
    ladders: Object.keys(before.ladders)
      .sort()
      .filter((ladder) => JSON.stringify(before.ladders[ladder]) !== JSON.stringify(after.ladders[ladder]))
      .map((ladder) => ({ ladder, from: before.ladders[ladder], to: after.ladders[ladder] })),
    services: { needed: services('needed'), possible: services('possible') },
    rules: {
      ...moved([...first.keys()], [...second.keys()]),
      changed: [...first.keys()].filter((id) => second.has(id) && second.get(id) !== first.get(id)).sort(),
    },
    answered: [...new Set([...then.keys(), ...now.keys()])]
      .sort()
      .filter((id) => JSON.stringify(then.get(id)) !== JSON.stringify(now.get(id)))
      .map((id) => ({ dimension: id, from: then.get(id) ?? null, to: now.get(id) ?? null })),
    programFocus: moved(ids(before.programFocus), ids(after.programFocus)),
    openQuestions: moved(ids(before.openQuestions), ids(after.openQuestions)),
    warnings: moved(ids(before.warnings), ids(after.warnings)),
  }
}

/** Records in which something holds a token: as a value, as a key, in something hostile. */
function poisoned(): fc.Arbitrary<{ readonly make: () => unknown; readonly token: string }> {
  const token = 'qzvkxjqzvkxj'
  const values = [(text: string): unknown => text, ...hostileValues.map(({ make }) => make)]
  const keys = [
    'library',
    'ruleset',
    'intake',
    'outcome',
    'reasons',
    'override',
    'digest',
    'schemaVersion',
    token,
  ]
  return fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...values), fc.boolean())
    .map(([key, make, sealed]) => ({
      token,
      make: () => {
        const chart = { schemaVersion: 1, digest: 'sha256:', [key]: make(token) }
        try {
          return sealed ? forged(structuredClone(chart)) : chart
        } catch {
          return chart
        }
      },
    }))
}

function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysReversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, keysReversed(part)]),
  )
}
