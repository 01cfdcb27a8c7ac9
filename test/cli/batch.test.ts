import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { csvCell } from '../../src/cli/batch/createWriteRow.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { spoiledTablesOf } from '../support/spoiledTables.ts'
import {
  cellAt,
  cellsOf,
  columns,
  csvCells,
  everywhere,
  expectedOf,
  expectedOfCells,
  quoted,
} from './support/expected.ts'
import { ownFolder } from './support/program.ts'
import { run } from './support/run.ts'

const rows = spoiledTablesOf(adult as Ruleset)

const tries = { numRuns: Math.ceil(runs / 10) }

const parsed = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

/** Without what is empty. */
const filled = (row: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))

describe('the answers are those of assess, row by row and in order', () => {
  test('from CSV to CSV, whatever the quotes, line ends, empty lines and byte order marks', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.record({
          end: fc.constantFrom('\n', '\r\n'),
          gap: fc.boolean(),
          mark: fc.boolean(),
          all: fc.boolean(),
        }),
        async (people, { end, gap, mark, all }) => {
          const write = (cells: readonly string[]) =>
            cells.map((cell) => (all ? `"${cell.replaceAll('"', '""')}"` : quoted(cell))).join(',')
          const lines = [
            ['member', ...columns],
            ...people.map((person, position) => [`p${position}`, ...csvCells(person)]),
          ].map(write)
          const csv = (mark ? '\ufeff' : '') + lines.join(gap ? end + end : end)
          const { stdout, stderr } = await run(['batch', '-', '--from', 'csv', '--keep', 'member'], csv)
          const { length } = people
          expect(stderr).toMatch(
            new RegExp(
              `^${length} rows: \\d+ final, \\d+ provisional, \\d+ with errors\\nread as CSV, separator comma, line ends ${end === '\n' ? 'LF' : 'CRLF'}, UTF-8${gap ? `; ${length} empty rows? skipped` : ''}\\n$`,
            ),
          )
          expect(parsed(stdout).map(filled)).toEqual(
            people.map((person, position) => {
              const { firedRules: _, ...cells } = cellsOf(
                expectedOfCells(csvCells(person), cellAt(gap ? 2 * position + 3 : position + 2, 1)),
              )
              return { row: String(position + 1), member: `p${position}`, ...cells }
            }),
          )
        },
      ),
      tries,
    )
  })

  test('from NDJSON to NDJSON and from JSON to JSON', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (people) => {
        const wanted = people.map((person, position) => {
          const { firedRules: _, ...fields } = expectedOf(person, everywhere(`line ${position * 2 + 1}`))
          return { row: position + 1, member: { id: position }, ...fields }
        })
        const inArray = people.map((person, position) => {
          const { firedRules: _, ...fields } = expectedOf(person, everywhere(`element ${position + 1}`))
          return { row: position + 1, member: { id: position }, ...fields }
        })
        const input = people.map((person, position) => ({ member: { id: position }, ...person }))
        const lines = await run(
          ['batch', '-', '--from', 'ndjson', '--keep', 'member'],
          input.map((row) => `${JSON.stringify(row)}\n`).join('\n'),
        )
        expect(
          lines.stdout
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line)),
        ).toEqual(wanted)
        const list = await run(
          ['batch', '-', '--from', 'json', '--keep', 'member'],
          JSON.stringify(input, null, 1),
        )
        expect(JSON.parse(list.stdout)).toEqual(inArray)
      }),
      tries,
    )
  })

  test('with the rules that fired', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (people) => {
        const { stdout } = await run(
          ['batch', '-', '--from', 'json', '--to', 'csv', '--reasons'],
          JSON.stringify(people),
        )
        expect(parsed(stdout).map(filled)).toEqual(
          people.map((person, position) =>
            filled({
              row: String(position + 1),
              ...cellsOf(expectedOf(person, everywhere(`element ${position + 1}`))),
            }),
          ),
        )
      }),
      tries,
    )
  })

  test('the same treatment history on another day may be another answer', async () => {
    const history = [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }]
    const people = ['2026-11-20', '2027-12-20', '2026-11-20', '2026-10-01', '2026-11-20'].map(
      (assessedOn) => ({
        assessedOn,
        symptomSeverity: 'moderate',
        treatmentHistory: history,
      }),
    )
    const { stdout } = await run(['batch', '-', '--from', 'json'], JSON.stringify(people))
    const said = people.map((person, position) => {
      const { firedRules: _, ...fields } = expectedOf(person, everywhere(`element ${position + 1}`))
      return { row: position + 1, ...fields }
    })
    expect(JSON.parse(stdout)).toEqual(said)
    expect(said[0]).not.toEqual({ ...said[1], row: 1 })
  })

  test('also where most questions are open', async () => {
    const few = fc.array(
      fc
        .tuple(intakeOf(adult as Ruleset), fc.subarray([...columns], { maxLength: 5 }))
        .map(([intake, kept]) => ({
          assessedOn: '2026-11-20',
          ...Object.fromEntries(
            kept.map((key) => [key, Object.entries(intake).find(([name]) => name === key)?.[1]]),
          ),
        })),
      { maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(few, async (people) => {
        const { stdout } = await run(['batch', '-', '--from', 'json'], JSON.stringify(people))
        const said = people.map((person, position) => {
          const { firedRules: _, ...fields } = expectedOf(person, everywhere(`element ${position + 1}`))
          return { row: position + 1, ...fields }
        })
        expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(said)))
      }),
      { numRuns: Math.ceil(runs / 20) },
    )
  })
})

const header = 'member,assessedOn,riskOfHarm,treatmentHistory'

const answer = (lines: readonly string[], ...more: readonly string[]) =>
  run(['batch', '-', '--from', 'csv', '--to', 'ndjson', ...more], [header, ...lines, ''].join('\n'))

describe('a row that cannot be assessed', () => {
  const secret = 'Xq7secretZ'
  const bad: readonly (readonly [line: string, error: readonly object[]])[] = [
    [`m,2026-11-20,${secret},`, [{ at: 'C3', path: 'riskOfHarm', code: 'invalid-value' }]],
    [`m,${secret},low,`, [{ at: 'B3', path: 'assessedOn', code: 'invalid-date' }]],
    ['m,,low,', [{ at: 'B3', path: 'assessedOn', code: 'missing' }]],
    [`m,2026-11-20,low,${secret}`, [{ at: 'D3', path: 'treatmentHistory', code: 'not-json' }]],
    [
      `m,2026-11-20,low,"[{""level"":""${secret}""}]"`,
      [
        { at: 'D3', path: 'treatmentHistory.0.level', code: 'invalid-value' },
        { at: 'D3', path: 'treatmentHistory.0.outcome', code: 'missing' },
      ],
    ],
    [`m,2026-11-20,low,"{""${secret}"":1}"`, [{ at: 'D3', path: 'treatmentHistory', code: 'invalid-type' }]],
    [
      `m,${secret},${secret},${secret}`,
      [
        { at: 'B3', path: 'assessedOn', code: 'invalid-date' },
        { at: 'C3', path: 'riskOfHarm', code: 'invalid-value' },
        { at: 'D3', path: 'treatmentHistory', code: 'not-json' },
      ],
    ],
    [`m,2026-11-20,low,[],${secret}`, [{ at: 'row 3', path: 'row', code: 'cell-count' }]],
    ['m,2026-11-20', [{ at: 'row 3', path: 'row', code: 'cell-count' }]],
    [`m,2026-11-20,"low"${secret},`, [{ at: 'row 3', path: 'row', code: 'malformed-row' }]],
  ]

  test.each(bad)('becomes a row with its problem, and the others are answered: %j', async (line, error) => {
    const good = 'm,2026-11-20,imminent,[]'
    const { status, stdout, stderr } = await answer([good, line, good], '--keep', 'member')
    const [first, second, third] = stdout
      .split('\n')
      .slice(0, -1)
      .map((text) => JSON.parse(text))
    expect(first).toMatchObject({ row: 1, status: 'final', level: 'inpatient' })
    expect(second).toMatchObject({ row: 2, status: 'error', error })
    expect(Object.keys(second)).toEqual(expect.not.arrayContaining(['level', 'possible']))
    expect(third).toMatchObject({ row: 3, status: 'final', level: 'inpatient' })
    expect(stderr).toMatch(/^3 rows: 2 final, 0 provisional, 1 with errors\n/)
    expect(status).toBe(1)
    expect(stdout + stderr).not.toContain(secret)
  })

  test('also where no row before it had a date', async () => {
    const rows = ['m,,imminent,', 'm,2026-11-20,imminent,[]', 'm,,imminent,']
    const { stdout } = await answer(rows, '--keep', 'member')
    const missing = { status: 'error', error: [{ path: 'assessedOn', code: 'missing' }] }
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((text) => JSON.parse(text)),
    ).toMatchObject([missing, { status: 'final' }, missing])
    const lines = await run(['batch', '-', '--from', 'ndjson'], '{"riskOfHarm":"imminent"}')
    expect(JSON.parse(lines.stdout)).toMatchObject(missing)
  })

  test('of NDJSON too', async () => {
    const lines = [
      '{"assessedOn":',
      '[]',
      'null',
      `{"${secret}":1,"assessedOn":"2026-11-20"}`,
      '{"assessedOn":"2026-11-20"}',
    ]
    const { status, stdout, stderr } = await run(['batch', '-', '--from', 'ndjson'], lines.join('\n'))
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((text) => JSON.parse(text)),
    ).toMatchObject([
      { status: 'error', error: [{ path: 'row', code: 'not-json' }] },
      { status: 'error', error: [{ path: 'row', code: 'invalid-type' }] },
      { status: 'error' },
      { status: 'error', error: [{ path: 'row', code: 'unknown-key' }] },
      { status: 'provisional' },
    ])
    expect(status).toBe(1)
    expect(stdout + stderr).not.toContain(secret)
  })

  test('a number that would be rounded is refused: it would be another person', async () => {
    const big = '{"member":12345678901234567890,"assessedOn":"2026-11-20"}'
    const json = await run(['batch', '-', '--from', 'ndjson', '--keep', 'member'], big)
    expect(JSON.parse(json.stdout)).toMatchObject({
      row: 1,
      status: 'error',
      error: [{ at: 'line 1', path: 'row', code: 'imprecise-number' }],
    })
  })

  test('stops the run if it is strict, and leaves no file', async () => {
    const folder = ownFolder()
    writeFileSync(
      join(folder, 'in.csv'),
      [header, 'm,2026-11-20,low,', `m,2026-11-20,${secret},`, ''].join('\n'),
    )
    const args = [
      'batch',
      join(folder, 'in.csv'),
      '-o',
      join(folder, 'out.csv'),
      '--strict',
      '--keep',
      'member',
    ]
    expect(await run(args)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'row 2: C3 riskOfHarm: expected one of none, low, moderate, high, imminent (invalid-value)\n',
    })
    expect(readdirSync(folder)).toEqual(['in.csv'])
  })

  test('has so many problems listed that somebody can repair it', async () => {
    const row = {
      assessedOn: '2026-11-20',
      ...Object.fromEntries(columns.slice(1).map((key) => [key, secret])),
    }
    const { stdout } = await run(['batch', '-', '--from', 'ndjson'], JSON.stringify(row))
    const { error } = JSON.parse(stdout)
    expect(error).toHaveLength(11)
    expect(error.at(-1)).toMatchObject({ path: 'row', code: 'more-problems' })
  })
})

describe('a column that is not known', () => {
  const csv = (name: string) => `assessedOn,${name}\n2026-11-20,none\n`

  test('is refused, because it may be a misspelled one', async () => {
    const { status, stdout, stderr } = await run(
      ['batch', '-', '--from', 'csv', '--to', 'json'],
      csv('riskOfHram'),
    )
    expect(status).toBe(1)
    expect(stderr).toBe(
      'column B of the header is unknown, the nearest known one is riskOfHarm; --column says what it is, --keep passes it on, --ignore-unknown leaves it out\n',
    )
    expect(stdout).not.toContain('riskOfHram')
  })

  test('is left out on purpose, or passed on', async () => {
    const left = await run(
      ['batch', '-', '--from', 'csv', '--to', 'ndjson', '--ignore-unknown'],
      csv('other'),
    )
    expect(JSON.parse(left.stdout)).not.toHaveProperty('other')
    const kept = await run(['batch', '-', '--from', 'csv', '--to', 'ndjson', '--keep', 'other'], csv('other'))
    expect(JSON.parse(kept.stdout)).toHaveProperty('other', 'none')
    const ignored = await run(
      ['batch', '-', '--from', 'ndjson', '--ignore-unknown'],
      '{"assessedOn":"2026-11-20","x":1}',
    )
    expect(ignored.status).toBe(0)
  })

  test.each([
    [
      'unsuccessfulLevel',
      [],
      1,
      'column B of the header is worked out from the treatmentHistory; --keep or --ignore-unknown leave it unread',
    ],
    ['assessedOn', [], 1, 'columns A and B of the header are both assessedOn'],
    [
      'riskOfHarm',
      ['--keep', 'riskOfHarm'],
      2,
      '--keep: riskOfHarm belongs to the intake; what is kept is not read',
    ],
    [
      'riskOfHarm',
      ['--keep', 'nobody'],
      2,
      '--keep: the header does not have the column named at position 1',
    ],
    ['status', ['--keep', 'status'], 2, '--keep: a column is kept twice, or called like one of the output'],
  ])('%s %j is refused', async (name, args, status, line) => {
    const ran = await run(['batch', '-', '--from', 'csv', '--to', 'csv', ...args], csv(name))
    expect(ran.status).toBe(status)
    expect(ran.stderr.split('\n')).toHaveLength(2)
    expect(ran.stderr).toContain(line)
  })

  test('a table without a day of the assessment, or without a header, is refused', async () => {
    const none = await run(['batch', '-', '--from', 'csv'], 'riskOfHarm\nlow\n')
    expect(none).toMatchObject({
      status: 1,
      stderr: 'the header has no column assessedOn, the day of the assessment\n',
    })
    const empty = await run(['batch', '-', '--from', 'csv'], '\n')
    expect(empty).toMatchObject({ status: 1, stderr: 'there is no header\n' })
    const broken = await run(['batch', '-', '--from', 'csv'], 'a"b\nc\n')
    expect(broken).toMatchObject({
      status: 1,
      stderr: 'the first row is not a header: its quotes do not match, or it is too long\n',
    })
  })
})

describe('spreadsheets', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=cmd|" /C calc"!A0'])(
    'take %j for a text',
    async (id) => {
      const csv = `member,assessedOn\n"${id.replaceAll('"', '""')}",2026-11-20\n`
      const { stdout } = await run(['batch', '-', '--from', 'csv', '--keep', 'member'], csv)
      expect(parsed(stdout)[0]?.member).toBe(`'${id}`)
      const json = await run(
        ['batch', '-', '--from', 'ndjson', '--to', 'csv', '--keep', 'member'],
        JSON.stringify({ member: id, assessedOn: '2026-11-20' }),
      )
      expect(parsed(json.stdout)[0]?.member).toBe(`'${id}`)
    },
  )

  test('read every cell back as it was, but for what would be a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const [[cell] = []]: string[][] = parse(`${csvCell(text)},${csvCell(other)}\n`, {
          record_delimiter: '\n',
        })
        expect(String(cell).replaceAll("'", '')).toBe(text.replaceAll("'", ''))
        if (!/[=+\-@＝＋－＠\t\r]/.test(text)) expect(cell).toBe(text)
      }),
      { numRuns: runs },
    )
  })

  test('whatever a spreadsheet takes for the end of a cell, none begins with a formula', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '＝1',
        '＋1',
        '－1',
        '＠A1',
        ';',
        '|',
        '\t',
        '\r',
        '\n',
      ),
      fc.constantFrom(' ', '"', "'", 'a', ',', '\u00a0', '\u200b', '\u0000'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const written = `1,${csvCell(parts.join(''))},final\n`
        const cells = [
          ...parse(written, { record_delimiter: '\n', relax_quotes: true }).flat(),
          // By readers to whom our quotes are text.
          ...[';', '|', '\t'].flatMap((end) => written.split(/[\r\n]/).flatMap((line) => line.split(end))),
        ]
        for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u)
      }),
      { numRuns: runs },
    )
  })

  test.each([
    ['x;=1+1', "x;'=1+1"],
    ['a\n=1+1', "a\n'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＠A1', "'＠A1"],
    [' =1', "' =1"],
    ['2026-11-20; A-1', '2026-11-20; A-1'],
    ['well-known', 'well-known'],
  ])('%j becomes %j', (text, harmless) => {
    expect(parse(`${csvCell(text)}\n`, { record_delimiter: '\n' })).toEqual([[harmless]])
  })

  test('a long cell takes no longer than its length', () => {
    const started = performance.now()
    for (const text of ['\t', ';', '"', ';=', ' ']) csvCell(text.repeat(500_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('files', () => {
  test('the formats are those of their names', async () => {
    const folder = ownFolder()
    const path = (name: string) => join(folder, name)
    const row = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
    writeFileSync(path('a.json'), JSON.stringify([row]))
    expect((await run(['batch', path('a.json'), '-o', path('b.jsonl')])).status).toBe(0)
    expect(JSON.parse(readFileSync(path('b.jsonl'), 'utf8'))).toMatchObject({ level: 'inpatient' })
    expect((await run(['batch', path('a.json'), '-o', path('c.CSV')])).status).toBe(0)
    expect(parsed(readFileSync(path('c.CSV'), 'utf8'))).toMatchObject([{ level: 'inpatient' }])
    const unnamed = await run(['batch', path('a.json'), '-o', path('answers')])
    expect(unnamed).toMatchObject({
      status: 2,
      stderr: '--to is needed: one of csv, tsv, ndjson, json, xlsx\n',
    })
  })

  test('an existing file is left alone unless it is forced', async () => {
    const folder = ownFolder()
    const [input, output] = [join(folder, 'in.ndjson'), join(folder, 'out.ndjson')]
    writeFileSync(input, '{"assessedOn":"2026-11-20"}\n')
    writeFileSync(output, 'mine')
    const refused = await run(['batch', input, '-o', output])
    expect(refused).toEqual({ status: 2, stdout: '', stderr: `${output} exists; --force overwrites it\n` })
    expect(readFileSync(output, 'utf8')).toBe('mine')
    expect((await run(['batch', input, '-o', output, '--force'])).status).toBe(0)
    expect(readFileSync(output, 'utf8')).toContain('provisional')
    expect(readdirSync(folder).sort()).toEqual(['in.ndjson', 'out.ndjson'])
  })

  test('what is wrong in the midst leaves no file', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'in.json'), '[{"assessedOn":"2026-11-20"}')
    const { status, stderr } = await run(['batch', join(folder, 'in.json'), '-o', join(folder, 'out.json')])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'the JSON array is not closed: the input ends in the midst of it\n',
    })
    expect(existsSync(join(folder, 'out.json'))).toBe(false)
    expect(readdirSync(folder)).toEqual(['in.json'])
  })

  test.each([
    ['nobody.csv', 'nobody.csv cannot be read: it is not there'],
    ['.', '. is a folder'],
  ])('%s is refused', async (name, line) => {
    const { status, stderr } = await run(['batch', name, '--from', 'csv', '--to', 'csv'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${line}\n` })
  })
})
