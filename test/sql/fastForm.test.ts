import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import type { Rule, Ruleset } from 'level-of-care/rules'
import { type SqlOptions, toSql } from 'level-of-care/sql'
import { afterAll, assert, beforeAll, describe, expect, test } from 'vitest'
import { rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { mistakesIn } from '../support/usageErrorOf.ts'
import { openTables, type Table, type Tables } from './support/openTables.ts'
import { wide } from './support/wide.ts'

const dialects = ['duckdb', 'postgresql', 'clickhouse'] as const

const snake = (id: string) =>
  id.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Rows with a key: most ratings are on their scale, some open, and a few on none. */
function tables(
  { dimensions }: Ruleset,
  as: 'codes' | 'positions',
  most: number,
  least = 1,
): fc.Arbitrary<Table> {
  const ratings = dimensions.map(({ ratings }) =>
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom(
          ...ratings.map(({ code }, position) => (as === 'codes' ? String(code) : position)),
        ),
      },
      { weight: 2, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary:
          as === 'codes'
            ? fc.constantFrom('', 'no-such-rating', 'A')
            : fc.constantFrom(-1, ratings.length, ratings.length + 1, 1_000_000, -2_147_483_648),
      },
    ),
  )
  return fc.array(fc.tuple(...ratings), { minLength: least, maxLength: most }).map((rows) => ({
    name: 'cases',
    type: as === 'codes' ? 'VARCHAR' : 'INTEGER',
    columns: ['key', ...dimensions.map(({ id }) => id)],
    rows: rows.map((row, key) => [key + 1000, ...row]),
  }))
}

describe.each(dialects)('in the dialect %s', (dialect) => {
  let engine: Tables | undefined
  beforeAll(async () => {
    engine = await openTables[dialect]()
  }, 300_000)
  afterAll(async () => await engine?.close())

  /** Both forms have the same rows, with the same columns in the same order; these are given back. */
  async function compared(ruleset: Ruleset, table: Table, as: 'codes' | 'positions', reasons: boolean) {
    const asked = { dialect, table: table.name, keep: ['key'], as, reasons } as const
    const answers = async (form: 'readable' | 'fast') => {
      const sql = `${toSql(ruleset, { ...asked, form })}\nORDER BY "key"`
      return (await openOf(engine).query(table, sql)).map((row) => Object.entries(row))
    }
    const readable = await answers('readable')
    const fast = await answers('fast')
    expect(fast).toHaveLength(table.rows.length)
    expect(fast).toEqual(readable)
    return fast
  }

  test('generated rulesets and rows have the same answers in both forms', async () => {
    const situations = rulesets()
      .filter(({ dimensions }) => new Set(dimensions.map(({ id }) => snake(id))).size === dimensions.length)
      .chain((ruleset) =>
        fc
          .constantFrom('codes' as const, 'positions' as const)
          .chain((as) =>
            fc.tuple(fc.constant(ruleset), tables(ruleset, as, 12), fc.constant(as), fc.boolean()),
          ),
      )
    await fc.assert(
      fc.asyncProperty(situations, async (situation) => {
        await compared(...situation)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('so has a ruleset of more ways than a word has bits, with criteria that are no conjunctions', async () => {
    const ruleset = wide(300, 7)
    expect(toSql(ruleset, { dialect, table: 't', form: 'fast' })).toContain('met_most_3')
    const [table] = fc.sample(tables(ruleset, 'positions', 300, 300), { numRuns: 1, seed: 11 })
    if (table === undefined) throw new Error('No table was drawn.')
    const rows = await compared(ruleset, table, 'positions', false)
    // They are of every kind: each rung at each end, some that differ, and some without an answer.
    const ends = new Set(
      rows.map((row) =>
        row
          .slice(1, 3)
          .map(([, rung]) => String(rung))
          .join(' to '),
      ),
    )
    expect([...ends].sort()).toEqual([
      '0 to 0',
      '0 to 1',
      '0 to 2',
      '1 to 1',
      '1 to 2',
      '2 to 2',
      'null to null',
    ])
  })

  test('so have several thresholds of one total, and of one count, on every row that there can be', async () => {
    const [rule] = small.rules
    const parts = [
      ['pain', 'some'],
      ['sleep', 'poor'],
      ['tried', 'clinic'],
    ].map(([dimension, rating]) => ({ kind: 'at-least', dimension, rating }) as const)
    const dimensions = ['pain', 'sleep', 'tried']
    const raising = (when: (least: number) => unknown) =>
      ['clinic', 'hospital'].map((level, place) => ({
        ...rule,
        id: `at-${level}`,
        when: when(place + 2),
        raises: { level },
      }))
    const rows = [null, 'none', 'some', 'much'].flatMap((pain) =>
      [null, 'good', 'poor'].flatMap((sleep) =>
        [null, 'none', 'clinic', 'hospital'].map((tried) => [pain, sleep, tried]),
      ),
    )
    for (const when of [
      (least: number) => ({ kind: 'total', dimensions, atLeast: least + 1 }),
      (least: number) => ({ kind: 'at-least-of', count: least, of: parts }),
    ]) {
      const ruleset = { ...small, rules: raising(when) } as unknown as Ruleset
      const columns = ['key', ...dimensions]
      const keyed = rows.map((row, key) => [key + 1000, ...row])
      const answers = await compared(
        ruleset,
        { name: 'cases', type: 'VARCHAR', columns, rows: keyed },
        'codes',
        true,
      )
      const least = new Set(answers.map((row) => row[1]?.[1]))
      expect([...least].sort()).toEqual(['clinic', 'home', 'hospital'])
    }
  })
})

function openOf(engine: Tables | undefined): Tables {
  if (engine === undefined) throw new Error('It was not opened.')
  return engine
}

describe('what is written', () => {
  const fast = (ruleset: Ruleset, options: Partial<SqlOptions<Ruleset>> = {}) =>
    toSql<Ruleset>(ruleset, { dialect: 'duckdb', table: 't', form: 'fast', ...options })

  test('the readable form is the one that is written unless another is asked for', () => {
    const asked = { dialect: 'duckdb', table: 't' } as const
    expect(toSql(adult, asked)).toBe(toSql(adult, { ...asked, form: 'readable' }))
    expect(toSql(adult, asked)).not.toBe(toSql(adult, { ...asked, form: 'fast' }))
  })

  test('the headline stays, and each bit that decides is explained', () => {
    const lines = fast(small).split('\n')
    expect(lines.slice(0, 6)).toEqual([
      '-- Ruleset small 1.2.3. Nobody has reviewed this.',
      "-- This is the form that is quickly worked out. The option form 'readable' writes one that says the same, rule by rule.",
      '-- Bits of what is met, by word and place, with the rules that decide by it:',
      '--   1, 0: pain >= much (much-pain)',
      '--   1, 1: pain >= some and sleep >= poor (no-rest)',
      '--   1, 2: pain >= some and tried >= clinic (no-rest)',
    ])
    expect(lines[6]).toMatch(/^-- {3}1, 3: \(\w+( \+ \w+)+\) >= 3 \(together\)$/)
    expect(lines[7]).toMatch(/^WITH/)
  })

  test('a notice of several lines stays a comment', () => {
    const [first, second] = fast({ ...small, notice: 'One.\nSELECT 1;\r\u2028DROP TABLE t; --' }).split(
      /[\n\r\u2028]/,
    )
    expect(first).toContain('DROP TABLE t')
    expect(second).toMatch(/^-- This is the form/)
  })

  test('a way that raises no higher than another one which asks for less has no bit', () => {
    const [much, rest, together] = small.rules
    const when = { kind: 'at-least', dimension: 'sleep', rating: 'poor' } as const
    const ruleset: Ruleset = { ...small, rules: [much, rest, { ...rest, id: 'poor-sleep', when }, together] }
    const sql = fast(ruleset)
    expect(sql).toContain('--   1, 1: sleep >= poor (poor-sleep)')
    expect(sql).toContain('pain >= some and tried >= clinic (no-rest)')
    expect(sql).not.toContain('sleep >= poor (no-rest)')
  })

  test('a ladder that no rule raises stands at its lowest rung', () => {
    const [level, pace] = small.ladders
    const unused = { ...pace, id: 'unused' }
    const sql = fast({ ...small, ladders: [level, pace, unused] })
    expect(sql).toContain(
      `CASE\n    WHEN "invalid_dimension" IS NOT NULL THEN NULL\n    ELSE 'slow'\n  END AS "unused_at_least"`,
    )
  })

  test.each(dialects)(
    'however much is counted, it is nested little, for engines have limits: %s',
    (dialect) => {
      const plain = wide(1, 1)
      const ids = plain.dimensions.map(({ id }) => id)
      const sums = Array.from({ length: 2 ** ids.length }, (_, bits) =>
        ids.filter((_, place) => (bits >> place) & 1),
      ).filter(({ length }) => length > 1)
      const [rule] = plain.rules
      assert(rule)
      const rules = Array.from({ length: 12 }, (_, place): Rule => {
        const of = sums
          .slice(20 * place, 20 * place + 20)
          .map((dimensions) => ({ kind: 'total', dimensions, atLeast: 2 }) as const)
        return { ...rule, id: `rule-${place}`, when: { kind: 'all', of } }
      })
      let open = 0
      let deepest = 0
      for (const [sign] of fast({ ...plain, rules }, { dialect }).matchAll(/[()]/g)) {
        open += sign === '(' ? 1 : -1
        deepest = Math.max(deepest, open)
      }
      expect(deepest).toBeLessThan(20)
    },
  )

  test('what no rule of a ruleset raises has no bits at all', async () => {
    const rules = small.rules.slice(0, 1).map((rule) => ({ ...rule, raises: {} }))
    const ruleset: Ruleset = { ...small, rules }
    const columns = ['pain', 'sleep', 'tried']
    const rows = [
      [null, 'good', 'none'],
      ['much', 'bad', null],
    ]
    const statement = fast(ruleset)
    expect(statement).not.toMatch(/met_least|met_most/)
    const engine = await openTables.duckdb()
    const answers = await engine.query({ name: 't', type: 'VARCHAR', columns, rows }, statement)
    await engine.close()
    const [lowest, nothing] = ['home', null].map((level) => ({ level_at_least: level, level_at_most: level }))
    expect(answers).toMatchObject([
      { ...lowest, invalid_dimension: null },
      { ...nothing, invalid_dimension: 'sleep' },
    ])
  })
})

describe('what is refused', () => {
  const writing = (options: unknown) => () => toSql(adult, options as SqlOptions)

  test.each([
    ['a form that there is not', { dialect: 'duckdb', form: 'short' }, 'options.form: invalid-value'],
    ['a form that is no text', { dialect: 'duckdb', form: 1 }, 'options.form: invalid-value'],
    [
      'the fast form in words for all engines',
      { dialect: 'ansi', form: 'fast' },
      'options.form: not-applicable',
    ],
  ])('%s', (_, options, mistake) => {
    expect(mistakesIn(writing({ table: 't', ...options }))).toEqual([mistake])
  })

  test.each(['counted_', 'met_', 'answered_', 'open_', 'met_least_1', 'COUNTED_MOST_1'])(
    'a kept column that is called as the fast form calls something: %s',
    (name) => {
      const asked = { dialect: 'duckdb', table: 't', keep: [name] }
      expect(writing(asked)()).toContain(name)
      expect(mistakesIn(writing({ ...asked, form: 'fast' }))).toEqual(['options.keep.0: duplicate'])
    },
  )
})
