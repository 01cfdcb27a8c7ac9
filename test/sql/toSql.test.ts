import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { type Ruleset, RulesetError } from 'level-of-care/rules'
import { type SqlOptions, toSql } from 'level-of-care/sql'
import { describe, expect, test } from 'vitest'
import { ratingsOf, rulesets } from '../support/arbitraries.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { firedRules, floorsOf, type NamedRatings } from '../support/reference.ts'
import { runs } from '../support/runs.ts'
import { small } from '../support/small.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'
import { run, tableOf } from './support/statements.ts'

const snake = (id: string) =>
  id.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The ratings that are left when what is open is rated as low, or as high, as its scale goes. */
function completed(
  { dimensions }: Ruleset,
  ratings: NamedRatings,
  open: ReadonlySet<string>,
  end: 0 | -1,
): NamedRatings {
  return Object.fromEntries(
    dimensions.map(({ id, ratings: scale }) => [
      id,
      String(open.has(id) ? scale.at(end)?.code : ratings[id]),
    ]),
  )
}

test('generated rulesets are answered as their rules say, open questions at both of their ends', async () => {
  const situations = rulesets().chain((ruleset) =>
    fc.record({
      ruleset: fc.constant(ruleset),
      cases: fc.array(
        fc.record({
          ratings: ratingsOf(ruleset),
          open: fc.subarray(ruleset.dimensions.map(({ id }) => id)).map((ids) => new Set<string>(ids)),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      as: fc.constantFrom('codes' as const, 'positions' as const),
    }),
  )
  await fc.assert(
    fc.asyncProperty(situations, async ({ ruleset, cases, as }) => {
      const ids = ruleset.dimensions.map(({ id }) => id)
      // Two ids that are one name in SQL are refused; a test of its own says so.
      fc.pre(new Set(ids.map(snake)).size === ids.length)
      const rows = cases.map(({ ratings, open }, row) => [
        row,
        ...ruleset.dimensions.map(({ id, ratings: scale }) => {
          if (open.has(id)) return null
          return as === 'codes' ? String(ratings[id]) : scale.findIndex(({ code }) => code === ratings[id])
        }),
      ])
      const sql = toSql(ruleset, { dialect: 'duckdb', table: 'cases', keep: ['key'], as, reasons: true })
      const type = as === 'codes' ? 'VARCHAR' : 'INTEGER'
      const found = await run(...tableOf('cases', type, ['key', ...ids], rows), `${sql} ORDER BY "key"`)
      expect(found).toHaveLength(cases.length)
      for (const [row, { ratings, open }] of cases.entries()) {
        const [lowest, highest] = [
          completed(ruleset, ratings, open, 0),
          completed(ruleset, ratings, open, -1),
        ]
        for (const { id, rungs } of ruleset.ladders) {
          const written = (position: number | undefined) =>
            as === 'codes' ? rungs[Number(position)]?.code : position
          expect(found[row]?.[`${snake(id)}_at_least`]).toBe(written(floorsOf(ruleset, lowest)[id]))
          expect(found[row]?.[`${snake(id)}_at_most`]).toBe(written(floorsOf(ruleset, highest)[id]))
        }
        const fired = firedRules(ruleset, lowest).map(({ id }) => id)
        expect(found[row]?.fired_rules).toBe(fired.join(' '))
        expect(found[row]?.invalid_dimension).toBeNull()
      }
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})

const dimensions = adult.dimensions.map(({ id }) => id)
const lowest = adult.dimensions.map(({ ratings }) => String(ratings.at(0)?.code))

/** The answer to a row of lowest ratings but for one. */
async function answerTo(dimension: string, rating: string | number | null, as: 'codes' | 'positions') {
  const row = dimensions.map((id, place) =>
    id === dimension ? rating : as === 'codes' ? String(lowest[place]) : 0,
  )
  const type = as === 'codes' ? 'VARCHAR' : 'INTEGER'
  const sql = toSql(adult, { dialect: 'duckdb', table: 'intakes', as })
  const [answer] = await run(...tableOf('intakes', type, dimensions, [row]), sql)
  return answer
}

describe('a rating that is not on its scale', () => {
  test.each([
    ['codes', 'hihg'],
    ['codes', ''],
    ['codes', 'High'],
    ['positions', -1],
    ['positions', 5],
  ] as const)('as %s: %j gives no answer, and is named', async (as, rating) => {
    const answer = await answerTo('riskOfHarm', rating, as)
    expect(answer).toEqual({
      level_at_least: null,
      level_at_most: null,
      withdrawal_management_at_least: null,
      withdrawal_management_at_most: null,
      urgency_at_least: null,
      urgency_at_most: null,
      invalid_dimension: 'riskOfHarm',
    })
  })

  test('differs from one that is unanswered', async () => {
    expect(await answerTo('riskOfHarm', null, 'codes')).toMatchObject({
      level_at_least: 'self-guided',
      level_at_most: 'inpatient',
      invalid_dimension: null,
    })
  })
})

/** Writing a statement with what a program in plain JavaScript could pass. */
const writing = (options: unknown) => () => toSql(adult, options as SqlOptions)

describe('options that no statement can be written with', () => {
  const sound = { dialect: 'ansi', table: 't' }

  test.each([
    ['nothing', undefined, ['dialect: missing', 'table: missing']],
    ['an option that there is not', { ...sound, tabel: 't' }, [': unknown-key']],
    ['no dialect', { table: 't' }, ['dialect: missing']],
    ['a dialect that there is not', { dialect: 'oracle', table: 't' }, ['dialect: invalid-value']],
    ['no table', { dialect: 'ansi' }, ['table: missing']],
    ['a table that is no name', { dialect: 'ansi', table: 7 }, ['table: invalid-type']],
    ['a table without parts', { dialect: 'ansi', table: [] }, ['table: invalid-value']],
    ['a part that is no name', { dialect: 'ansi', table: ['a', 7] }, ['table.1: invalid-type']],
    ['a table without a name', { dialect: 'duckdb', table: '' }, ['table: unsafe-name']],
    ['a part without a name', { dialect: 'duckdb', table: ['a', ''] }, ['table.1: unsafe-name']],
    ['columns that are no object', { ...sound, columns: [] }, ['columns: invalid-type']],
    ['columns that are null', { ...sound, columns: null }, ['columns: invalid-type']],
    ['a column of no dimension', { ...sound, columns: { riskOfHram: 'r' } }, ['columns: unknown-key']],
    [
      'a column that is no name',
      { ...sound, columns: { riskOfHarm: 3 } },
      ['columns.riskOfHarm: invalid-type'],
    ],
    ['kept columns that are no list', { ...sound, keep: 'member' }, ['keep: invalid-type']],
    ['a kept column that is no name', { ...sound, keep: ['member', null] }, ['keep.1: invalid-type']],
    ['another way to write ratings', { ...sound, as: 'labels' }, ['as: invalid-value']],
    ['reasons neither on nor off', { ...sound, reasons: 1 }, ['reasons: invalid-type']],
    [
      'a kept column with the name of an answer',
      { dialect: 'duckdb', table: 't', keep: ['Level_At_Least'] },
      ['keep.0: duplicate'],
    ],
    [
      'a column that is kept twice',
      { dialect: 'duckdb', table: 't', keep: ['member', 'MEMBER'] },
      ['keep.1: duplicate'],
    ],
    [
      'a column with a name of the statement',
      { dialect: 'clickhouse', table: 't', columns: { commitment: 'commitment_position' } },
      ['columns.commitment: duplicate'],
    ],
    [
      'two dimensions on one column',
      { ...sound, columns: { riskOfHarm: 'risk', symptomSeverity: 'RISK' } },
      ['columns.symptomSeverity: duplicate', 'columns.riskOfHarm: duplicate'],
    ],
    [
      'a dimension on the column of another one',
      { ...sound, columns: { commitment: 'riskOfHarm' } },
      ['columns.commitment: duplicate'],
    ],
    ['a table with a name of the statement', { dialect: 'ansi', table: 'rated_' }, ['table: duplicate']],
    ['a part with a name of the statement', { dialect: 'ansi', table: ['BOUNDED_'] }, ['table.0: duplicate']],
    [
      'several names at once',
      { dialect: 'ansi', table: 'a b', columns: { commitment: 'select' }, keep: ['1', 'a', 'A'] },
      ['table: unsafe-name', 'columns.commitment: unsafe-name', 'keep.0: unsafe-name', 'keep.2: duplicate'],
    ],
  ])('%s', (_, options, mistakes) => {
    expect(mistakesIn(writing(options))).toEqual(
      mistakes.map((mistake) => `options${mistake.startsWith(':') ? '' : '.'}${mistake}`),
    )
  })

  test('something else in their place', () => {
    for (const options of [null, [], 'ansi'])
      expect(mistakesIn(writing(options))).toEqual(['options: invalid-type'])
  })

  test('a table of several parts may have a part that is called as the statement calls something', () => {
    expect(toSql(adult, { dialect: 'ansi', table: ['rated_', 'intakes'] })).toContain('FROM rated_.intakes')
  })

  test('a dimension that no plain name can be made of is one of the ruleset', () => {
    const [first] = small.dimensions
    const long = 'a'.repeat(60)
    const dimensions = [...small.dimensions, { ...first, id: 'select' }, { ...first, id: long }]
    const ruleset: Ruleset = { ...small, dimensions }
    const position = small.dimensions.length
    expect(mistakesIn(() => toSql(ruleset, { dialect: 'ansi', table: 't' }))).toEqual([
      `ruleset.dimensions.${position + 1}.id: unsafe-name`,
      'options.columns.select: unsafe-name',
    ])
  })

  test('two dimensions whose ids are one column where case is folded', () => {
    const [first] = small.dimensions
    const dimensions = [...small.dimensions, { ...first, id: 'oneTwo' }, { ...first, id: 'onetwo' }]
    const ruleset: Ruleset = { ...small, dimensions }
    const write = (columns: { readonly [id: string]: string }) =>
      toSql<Ruleset>(ruleset, { dialect: 'duckdb', table: 't', columns })
    expect(mistakesIn(() => write({}))).toEqual(['options.columns.onetwo: duplicate'])
    expect(write({ onetwo: 'other' })).toContain('"other"')
  })

  test('a ladder whose columns would be those of a dimension: the option that does not help is named', () => {
    const [first] = small.dimensions
    const rungs = ['low', 'high'].map((code) => ({ code, label: code, description: code }))
    const ruleset: Ruleset = {
      ...small,
      dimensions: [...small.dimensions, { ...first, id: 'detox-at' }],
      ladders: [...small.ladders, { id: 'detox', title: 'Detox', rungs }],
    }
    const write = () => toSql(ruleset, { dialect: 'duckdb', table: 't' })
    const position = small.ladders.length
    expect(mistakesIn(write)).toEqual([`ruleset.ladders.${position}.id: duplicate`])
    expect(usageErrorOf(write).issues[0]?.message).toContain(
      'the option columns names those of the table only',
    )
  })

  test('two dimensions that are one name in snake case', () => {
    const [first] = small.dimensions
    const ruleset: Ruleset = {
      ...small,
      dimensions: [...small.dimensions, { ...first, id: 'one-two' }, { ...first, id: 'oneTwo' }],
    }
    expect(mistakesIn(() => toSql(ruleset, { dialect: 'duckdb', table: 't' }))).toEqual([
      `ruleset.dimensions.${small.dimensions.length + 1}.id: duplicate`,
    ])
  })

  test('no error repeats a name that it was given', () => {
    const token = 'Zq7xToken'
    const refused = [
      { dialect: token, table: 't' },
      { dialect: 'ansi', table: `${token};` },
      { dialect: 'ansi', table: ['a', `${token};`] },
      { dialect: 'ansi', table: 't', [token]: 1 },
      { dialect: 'ansi', table: 't', columns: { [token]: 'x' } },
      { dialect: 'ansi', table: 't', columns: { commitment: `${token} x` } },
      { dialect: 'ansi', table: 't', keep: [`${token}'`] },
      { dialect: 'ansi', table: 't', keep: [token, token] },
      { dialect: 'ansi', table: 't', as: token },
    ]
    for (const options of refused) expect(everythingIn(usageErrorOf(writing(options)))).not.toContain(token)
  })

  test.each(hostileValues)('$name, wherever it stands: nothing of it is run into or repeated', ({ make }) => {
    const token = 'Zq7xToken'
    const wrong = [
      make(token),
      ...['dialect', 'table', 'columns', 'keep', 'as', 'reasons'].map((key) => ({
        ...sound,
        [key]: make(token),
      })),
      { ...sound, table: [make(token)] },
      { ...sound, columns: { commitment: make(token) } },
      { ...sound, keep: [make(token)] },
    ]
    for (const options of wrong) expect(everythingIn(usageErrorOf(writing(options)))).not.toContain(token)
  })

  test('a ruleset that is none', () => {
    expect(() =>
      toSql({ ...small, rules: [{}] } as unknown as Ruleset, { dialect: 'ansi', table: 't' }),
    ).toThrow(RulesetError)
  })
})

describe('names', () => {
  test.each(['a b', 'a-b', '1a', 'a"b', "a'b", 'a;b', 'a`b', 'á', '', 'select', 'Order', 'a'.repeat(64)])(
    'the portable dialect refuses what engines would have to quote: %j',
    (name) => {
      expect(mistakesIn(writing({ dialect: 'ansi', table: name }))).toEqual(['options.table: unsafe-name'])
    },
  )

  test.each(['a\nb', 'a\0b', 'a\u2028b', '\ud800', 'é'.repeat(32), '😀'.repeat(16)])(
    'every dialect refuses what none of them could be trusted with: %j',
    (name) => {
      for (const dialect of ['ansi', 'postgresql', 'duckdb', 'clickhouse'] as const)
        expect(mistakesIn(writing({ dialect, table: name }))).toEqual(['options.table: unsafe-name'])
    },
  )

  test('a name of several parts is quoted part by part', () => {
    const sql = toSql(adult, { dialect: 'postgresql', table: ['clinic.a', 'intakes'] })
    expect(sql).toContain('FROM "clinic.a"."intakes"')
  })

  test('hostile names stay names: whatever a column and a table are called, the answer is the same', async () => {
    const hostile = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 15 }),
        fc.string({ unit: fc.constantFrom('"', "'", '`', ';', '-', '/', '*', '\\', ' ', ')', '$', 'a') }),
        fc.constantFrom(
          'x"; DROP TABLE kept; --',
          "x') UNION SELECT 1 --",
          '*/ 1 /*',
          '\\" OR 1=1 --',
          'a"b""c',
        ),
      )
      .filter((name) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name))
      // The driver hands rows out as objects, which cannot have a column of that name.
      .filter((name) => name !== '__proto__')
      .filter((name) => name !== '' && new TextEncoder().encode(name).length <= 63)
    const names = fc
      .uniqueArray(hostile, { minLength: 3, maxLength: 3, selector: (name) => name.toLowerCase() })
      .filter(
        (list) => !list.some((name) => name.toLowerCase() === 'kept' || dimensions.includes(name as never)),
      )
    await fc.assert(
      fc.asyncProperty(names, async ([table, column, key]) => {
        const columns = { commitment: String(column) }
        const sql = toSql(adult, { dialect: 'duckdb', table: String(table), columns, keep: [String(key)] })
        const row = dimensions.map((id, place) => (id === 'commitment' ? 'refusing' : String(lowest[place])))
        const called = dimensions.map((id) => (id === 'commitment' ? String(column) : id))
        const prepared = [
          'CREATE TABLE kept AS SELECT 1 AS one',
          ...tableOf(String(table), 'VARCHAR', [String(key), ...called], [['7', ...row]]),
        ]
        const [answer] = await run(...prepared, `SELECT a.*, kept.one FROM (${sql}) a, kept`)
        expect(answer).toMatchObject({ [String(key)]: '7', level_at_most: 'self-guided', one: 1 })
      }),
      { numRuns: Math.ceil(runs / 20) },
    )
  })

  test('ClickHouse also needs its backslashes escaped', () => {
    const sql = toSql(adult, { dialect: 'clickhouse', table: 'a\\"b' })
    expect(sql).toContain(`FROM "a\\\\""b"`)
  })

  test('a notice of several lines stays a comment', async () => {
    const ruleset: Ruleset = { ...small, notice: 'One.\nSELECT 1;\r\u2028DROP TABLE t; --' }
    const [comment, ...rest] = toSql(ruleset, { dialect: 'duckdb', table: 't' }).split(/[\n\r\u2028]/)
    expect(comment).toContain('DROP TABLE t')
    expect(rest.join('\n')).not.toContain('DROP TABLE t')
    expect(rest.join('\n')).not.toContain('SELECT 1')
  })
})

test('an auditor finds every rule by its id, beside the rung that it raises to', () => {
  const sql = toSql(adult, { dialect: 'ansi', table: 'intakes' })
  for (const { id, raises } of adult.rules) {
    const found = sql.split('\n').filter((line) => line.endsWith(`/* ${id} */`))
    // Once per ladder that it raises, for each of the two bounds.
    expect(found).toHaveLength(2 * Object.keys(raises).length)
    for (const rung of Object.values(raises))
      expect(found.filter((line) => line.includes(`THEN '${rung}'`)).length).toBeGreaterThan(0)
  }
})

test('the same ruleset and options give the same statement, whatever the order of the options', () => {
  const one = toSql(adult, { dialect: 'ansi', table: 'intakes', reasons: true })
  expect(toSql(adult, { reasons: true, table: 'intakes', dialect: 'ansi' })).toBe(one)
})
