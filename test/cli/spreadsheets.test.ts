import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { adult, type Intake } from 'level-of-care'
import { adultIn } from 'level-of-care/render'
import type { Ruleset } from 'level-of-care/rules'
import { readSheet as readByAnother } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { formOf } from '../../src/cli/table/formOf.ts'
import { wordsByLanguage } from '../../src/cli/words/wordsByLanguage.ts'
import { inflatedSize } from '../../src/cli/xlsx/inflatedSize.ts'
import { readSheet } from '../../src/cli/xlsx/readSheet.ts'
import { rulesets, settledIntakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { expectedOf } from './support/expected.ts'
import { ownFolder } from './support/program.ts'
import { type Ran, run } from './support/run.ts'

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

/** The cells of a sheet, as the program reads them. */
async function cellsOf(bytes: Uint8Array, sheet?: string): Promise<readonly (readonly string[])[]> {
  const { pieces } = await readSheet(inPieces(bytes), sheet)
  const read: Uint8Array[] = []
  for await (const piece of pieces) read.push(piece)
  const csv = Buffer.concat(read).toString()
  return parse(csv, { relax_column_count: true, skip_empty_lines: false, record_delimiter: '\n' })
}

const workbook = (...sheets: readonly Partial<WriteSheet>[]) =>
  writeXlsx({ sheets: sheets.map((sheet, at) => ({ name: `Sheet ${at + 1}`, ...sheet })) })

const rowsOf = ({ stdout }: Ran): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const answer = (bytes: Uint8Array, ...args: readonly string[]) =>
  run(['batch', '-', '--from', 'xlsx', '--to', 'ndjson', ...args], Buffer.from(bytes))

const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('a sheet is read', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom('=1+1', 'a,b', '"', 'x\ny', '_x0041_', 'ñ 日本 😀', '<&>', '0012'),
    fc
      .string({ unit: fc.constantFrom('a', 'é', ' b', '"', ',', ';', '<'), minLength: 1 })
      .map((text) => `x${text}x`),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
    fc.boolean(),
    fc.integer({ min: 1, max: 80_000 }).map((days) => new Date(days * 86_400_000)),
  )

  test('as another reader reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const bytes = await workbook({ rows: rows as CellValue[][] })
          const other = await readByAnother(Buffer.from(bytes), { trim: false })
          const asText = (value: unknown) => {
            if (value === null) return ''
            return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
          }
          const filled = (table: readonly (readonly string[])[]) =>
            table.flatMap((row, at) =>
              row.flatMap((text, column) => (text === '' ? [] : [`${at},${column}: ${text}`])),
            )
          expect(filled(await cellsOf(bytes))).toEqual(filled(other.map((row) => row.map(asText))))
        },
      ),
      { numRuns: runs },
    )
  })

  test('rows and columns keep their places: problems are told where the spreadsheet has them', async () => {
    const bytes = await workbook({
      rows: [
        [],
        [null, 'assessedOn', 'Risk of harm to self or others', null, 'Age'],
        [null, day('2026-11-20'), 'IMMINENT', null, 41],
        [],
        [null, '20/11/2026', 'lw', null, 41.5],
        [null, new Date('2026-11-20T14:30:00Z'), 'low', null, null],
      ],
    })
    const ran = await answer(bytes)
    expect(rowsOf(ran)).toMatchObject([
      { row: 1, level: 'inpatient' },
      {
        row: 2,
        error: [
          { at: 'C5', path: 'riskOfHarm' },
          { at: 'E5', path: 'age' },
        ],
      },
      { row: 3, status: 'provisional' },
    ])
    expect(ran.stderr).toContain(
      'read as XLSX, sheet 1 of 1; 2 empty rows skipped; columns without a name not read: A, D\n',
    )
  })

  test('what nobody can say is no answer', async () => {
    const bytes = await workbook({
      rows: [
        ['id', 'assessedOn', 'riskOfHarm'],
        ['a', day('2026-11-20'), 'imminent'],
        ['b', day('2026-11-20'), null],
        ['c', day('2026-11-20'), null],
        ['d', day('2026-11-20'), 'low'],
        ['e', null, 'low'],
      ],
      cells: new Map([
        ['1,2', { type: 'formula' as const, value: null, formula: 'A1' }],
        ['2,2', { type: 'error' as const, value: '#N/A' }],
        ['3,2', { type: 'formula' as const, value: 'high', formula: 'A1', formulaResult: 'high' }],
      ]),
      merges: [{ startRow: 4, startCol: 1, endRow: 5, endCol: 1 }],
    })
    expect(rowsOf(await answer(bytes, '--keep', 'id'))).toMatchObject([
      { id: 'a', error: [{ at: 'C2', code: 'formula-not-computed' }] },
      { id: 'b', error: [{ at: 'C3', code: 'spreadsheet-error' }] },
      { id: 'c', status: 'provisional' },
      { id: 'd', status: 'provisional' },
      { id: 'e', error: [{ at: 'B6', code: 'merged-cell' }] },
    ])
  })

  const header = ['assessedOn', 'riskOfHarm']
  const three = () =>
    workbook(
      { name: 'Notes', hidden: true, rows: [['nothing']] },
      { name: 'Intakes', rows: [header, [day('2026-11-20'), 'imminent']] },
      { name: 'Old', rows: [header, [day('2025-11-20'), 'low']] },
    )

  test.each([
    [[], 'final', 'sheet 2 of 3'],
    [['--sheet', 'Old'], 'provisional', 'sheet 3 of 3'],
    [['--sheet', '3'], 'provisional', 'sheet 3 of 3'],
  ])('%j: the one that is asked for, or the first that is not hidden', async (args, status, said) => {
    const ran = await answer(await three(), ...args)
    expect(rowsOf(ran)).toMatchObject([{ status }])
    expect(ran.stderr).toContain(said)
  })

  test('one that is not there is refused', async () => {
    expect(await answer(await three(), '--sheet', 'New')).toMatchObject({
      status: 2,
      stderr: '--sheet: there is no such sheet; there are 3\n',
    })
    expect((await answer(await workbook({ hidden: true, rows: [header] }))).stdout).toBe('')
  })

  test('dates are the same in the date system of old Macs', async () => {
    const rows = [['assessedOn'], [day('2026-11-20')]]
    const bytes = await writeXlsx({ dateSystem: '1904', sheets: [{ name: 'a', rows }] })
    expect(await cellsOf(bytes)).toEqual([['assessedOn'], ['2026-11-20']])
  })
})

describe('a spreadsheet that would take too much', () => {
  test('is refused before it is inflated', async () => {
    const bytes = Buffer.from(await workbook({ rows: [['assessedOn']] }))
    expect(inflatedSize(bytes)).toBeGreaterThan(1000)
    // Says that its parts are huge.
    const bomb = Buffer.from(bytes)
    for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 1))
      bomb.writeUInt32LE(1 << 30, at + 24)
    expect((await answer(bomb)).stderr).toMatch(/^the spreadsheet is too large/)
    // Says that there is nothing in a part that has something.
    const liar = Buffer.from(bytes)
    liar.writeUInt32LE(0, liar.indexOf('PK\u0001\u0002') + 24)
    expect((await answer(liar)).stderr).toMatch(/^the spreadsheet is damaged/)
    for (const length of [8, 100, bytes.length - 30, bytes.length - 1])
      expect((await answer(bytes.subarray(0, length))).stderr).toMatch(/^the spreadsheet is damaged/)
  })

  test('a cell far away, and a merged cell without end, take no memory', async () => {
    const far = await workbook({
      rows: [['assessedOn']],
      cells: new Map([['1048575,16383', { type: 'number' as const, value: 1 }]]),
    })
    expect((await answer(far)).stderr).toMatch(/^the spreadsheet is damaged/)
    const merged = await workbook({
      rows: [['assessedOn'], [1]],
      merges: [{ startRow: 0, startCol: 0, endRow: 1_000_000, endCol: 1000 }],
    })
    expect((await answer(merged)).stderr).toMatch(/^the spreadsheet is damaged/)
  })
})

describe('answers as a spreadsheet', () => {
  test('are those of CSV, as another reader reads them, and no text is a formula', async () => {
    const csv = 'id,assessedOn,riskOfHarm\n=1+1,2026-11-20,imminent\n007,2026-11-20,wrong\n ,2026-11-20,low\n'
    const folder = ownFolder()
    const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.xlsx')]
    writeFileSync(input, csv)
    const { status } = await run(['batch', input, '-o', output, '--keep', 'id', '--reasons'])
    const { stdout } = await run(['batch', input, '--keep', 'id', '--reasons'])
    expect(status).toBe(1)
    const expected: string[][] = parse(stdout)
    const read = await readByAnother(readFileSync(output), { trim: false })
    expect(read.map((row) => row.map((value) => String(value ?? '')))).toEqual(
      // Here a text that looks like a formula needs no mark.
      expected.map((row) => row.map((cell) => (cell === "'=1+1" ? '=1+1' : cell))),
    )
    const [sheet] = (await readXlsx(readFileSync(output))).sheets
    expect([...(sheet?.cells?.values() ?? [])].filter(({ type }) => type === 'formula')).toEqual([])
  })

  test('there may be none', async () => {
    const output = join(ownFolder(), 'out.xlsx')
    await run(['batch', '-', '--from', 'csv', '-o', output], 'assessedOn\n')
    expect(await readByAnother(readFileSync(output))).toHaveLength(1)
  })
})

describe('a template', () => {
  const languages = ['en', 'es'] as const

  /** The cells that somebody chooses for an intake, of what a form offers. */
  function chosen(
    ruleset: Ruleset,
    language: (typeof languages)[number],
    intake: Intake,
  ): readonly (string | null)[] {
    const words = wordsByLanguage[language]
    const { columns } = formOf(ruleset, words)
    const codes: Record<string, unknown> = { ...intake }
    const [first] = intake.treatmentHistory ?? []
    const byName = new Map<string, unknown>([
      [String(words.assessedOn[0]), intake.assessedOn],
      ...ruleset.dimensions.map(({ id, title }) => [title, codes[id]] as const),
      ...(['conditions', 'substances', 'obligations', 'circumstances'] as const).map(
        (key) => [String(words.lists[key][0]), intake[key]] as const,
      ),
      [String(words.age[0]), intake.age],
      [String(words.episode.level[0]), intake.treatmentHistory?.length === 0 ? 'none' : first?.level],
      [String(words.episode.outcome[0]), first?.outcome],
      [String(words.episode.endedOn[0]), first?.endedOn],
      [String(words.episode.response[0]), first?.response],
    ])
    return columns.map(({ name, choices, kind }) => {
      const said = byName.get(name)
      if (said === undefined || said === null) return null
      if (kind === 'date' || kind === 'number') return String(said)
      const names = (Array.isArray(said) ? said : [said]).map(
        (code) => choices.find((choice) => choice.code === code)?.name,
      )
      return names.length === 0 ? String(words.none[0]) : names.join('; ')
    })
  }

  const oneEpisode = settledIntakeOf(adult as Ruleset).map((intake): Intake => {
    const [first] = intake.treatmentHistory ?? []
    const {
      confirmations: _,
      startedOn: __,
      ...simple
    } = (first ?? {}) as NonNullable<Intake['treatmentHistory']>[number]
    const { preferences: ___, notKnown: ____, ...others } = intake
    return { ...others, treatmentHistory: first === undefined ? [] : [simple] } as Intake
  })

  test.each(languages)(
    'in %s, filled in by what it offers, is answered as the intake is',
    async (language) => {
      const ruleset = adultIn(language) as Ruleset
      await fc.assert(
        fc.asyncProperty(oneEpisode, async (intake) => {
          const { stdout } = await run(['template', '--lang', language])
          const cells = chosen(ruleset, language, intake).map(
            (text) => `"${(text ?? '').replaceAll('"', '""')}"`,
          )
          const ran = await run(
            ['batch', '-', '--from', 'csv', '--to', 'ndjson'],
            `${stdout}${cells.join(',')}\n`,
          )
          const { firedRules: _, ...fields } = expectedOf(intake)
          expect(rowsOf(ran)).toEqual([{ row: 1, ...fields }])
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
  )

  test.each(languages)(
    'in %s, as a spreadsheet, has lists to choose from, and says what each answer means',
    async (language) => {
      const output = join(ownFolder(), 'form.xlsx')
      expect((await run(['template', '-o', output, '--lang', language])).status).toBe(0)
      const bytes = readFileSync(output)
      const { sheets } = await readXlsx(bytes)
      const [form, meanings, lists] = sheets
      const { columns } = formOf(adultIn(language) as Ruleset, wordsByLanguage[language])
      expect(form?.rows[0]).toEqual(columns.map(({ name }) => name))
      expect([form?.hidden, lists?.hidden].map(Boolean)).toEqual([false, true])
      for (const [column, { kind, choices }] of columns.entries()) {
        const own = form?.dataValidations?.filter(({ range }) => range.startsWith(`${lettersOf(column)}2:`))
        expect(own).toHaveLength(1)
        if (kind !== 'choice') continue
        const [, from, to] = /^'.+'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/.exec(String(own?.[0]?.formula1)) ?? []
        expect([own?.[0]?.type, from, to]).toEqual(['list', '1', String(choices.length)])
        expect(
          lists?.rows.map((row) => row[column]).filter((name) => name !== null && name !== undefined),
        ).toEqual(choices.map(({ name }) => name))
      }
      const told = JSON.stringify(meanings?.rows)
      for (const { ratings, derived } of adultIn(language).dimensions as Ruleset['dimensions'])
        if (derived === undefined)
          for (const { anchor } of ratings) expect(told).toContain(JSON.stringify(anchor))
      // Another reader reads the same.
      expect(await readByAnother(bytes)).toEqual([columns.map(({ name }) => name)])
      // It is what the command reads, with nothing in it.
      const { status, stderr } = await run(['batch', output, '--to', 'csv'])
      expect([status, stderr]).toEqual([0, expect.stringMatching(/^0 rows: /)])
    },
  )

  test('for any ruleset, is a table that is read', async () => {
    await fc.assert(
      fc.asyncProperty(rulesets(), async (ruleset) => {
        const file = join(ownFolder(), 'ruleset.json')
        writeFileSync(file, JSON.stringify(ruleset))
        const { stdout, status } = await run(['template', '--ruleset', file])
        expect(status).toBe(0)
        const table = `${stdout}2026-11-20${','.repeat(stdout.split(',').length - 1)}\n`
        const { columns } = formOf(ruleset, wordsByLanguage.en)
        const cells = columns.map((_, at) => (at === 0 ? '2026-11-20' : ''))
        const ran = await run(
          ['batch', '-', '--from', 'csv', '--to', 'ndjson', '--ruleset', file],
          `${stdout}${cells.join(',')}\n`,
        )
        expect([ran.status, rowsOf(ran).length, table.length > 0]).toEqual([0, 1, true])
        const { stdout: json } = await run(['template', '--format', 'json', '--ruleset', file])
        const filled = JSON.stringify({ ...JSON.parse(json), assessedOn: '2026-11-20' })
        expect((await run(['batch', '-', '--from', 'ndjson', '--ruleset', file], filled)).status).toBe(0)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  test('of JSON is an intake: only the day is missing', async () => {
    const { stdout } = await run(['template', '--format', 'json'])
    expect((await run(['assess'], stdout)).stderr).toMatch(/^assessedOn: .*\n$/)
    expect(
      (await run(['assess'], JSON.stringify({ ...JSON.parse(stdout), assessedOn: '2026-11-20' }))).status,
    ).toBe(0)
  })

  test.each([
    [['--format', 'json', '--lang', 'es'], /--format json has codes/],
    [['-o', 'form.pdf'], /--format is needed: one of csv, xlsx, json/],
  ])('%j is refused', async (args, line) => {
    const { status, stderr } = await run(['template', ...args])
    expect([status, stderr]).toEqual([2, expect.stringMatching(line)])
  })
})

/** What a spreadsheet calls the first fifty columns. */
function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`
}

describe('a ruleset of one’s own, in another language', () => {
  const spanish = adultIn('es') as Ruleset
  const own = { ...(adult as Ruleset), id: 'ours', version: '2.0.0' }
  const files = () => {
    const folder = ownFolder()
    const write = (name: string, json: unknown) => {
      writeFileSync(join(folder, name), JSON.stringify(json))
      return join(folder, name)
    }
    return {
      ruleset: write('ours.json', own),
      translation: write('ours.es.json', { ...spanish, id: 'ours', version: '2.0.0' }),
      other: write('other.json', spanish),
    }
  }

  test('is told by its translation: the template, the table and the text', async () => {
    const { ruleset, translation, other } = files()
    const inSpanish = ['--ruleset', ruleset, '--translation', translation]
    expect((await run(['template', '--lang', 'es', ...inSpanish])).stdout).toBe(
      (await run(['template', '--lang', 'es'])).stdout,
    )
    const table = 'Día de la evaluación,Riesgo de daño a la propia persona o a otras\n2026-11-20,Inminente\n'
    const ran = await run(['batch', '-', '--from', 'csv', '--to', 'ndjson', ...inSpanish], table)
    expect(rowsOf(ran)).toMatchObject([{ level: 'inpatient' }])
    const intake = '{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}'
    expect((await run(['assess', '--lang', 'es', ...inSpanish], intake)).stdout).toContain(
      'Inminente'.toLowerCase().slice(0, 5),
    )
    expect((await run(['questionnaire', '--lang', 'es', ...inSpanish])).status).toBe(0)
    for (const command of [
      ['template', '--lang', 'es'],
      ['batch', '-', '--from', 'csv'],
    ])
      expect((await run([...command, '--ruleset', ruleset, '--translation', other])).stderr).toMatch(
        /is no translation of this ruleset/,
      )
    expect((await run(['template', '--lang', 'es', '--ruleset', ruleset])).stderr).toMatch(
      /--translation names the file/,
    )
  })

  test('tells patients what its words say', async () => {
    const { ruleset } = files()
    const intake = '{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}'
    const without = await run(['assess', '--for', 'patient', '--ruleset', ruleset], intake)
    expect([without.status, without.stderr.includes('missing-words')]).toEqual([2, true])
    const { patientWords } = await import('level-of-care/render')
    const words = join(ownFolder(), 'words.json')
    writeFileSync(words, JSON.stringify(patientWords('en')))
    const told = await run(['assess', '--for', 'patient', '--ruleset', ruleset, '--words', words], intake)
    expect([told.status, told.stdout]).toEqual([
      0,
      (await run(['assess', '--for', 'patient'], intake)).stdout,
    ])
    writeFileSync(words, '[]')
    expect(
      (await run(['assess', '--for', 'patient', '--ruleset', ruleset, '--words', words], intake)).status,
    ).toBe(2)
  })

  test('the shipped one is printed, in both languages, and can be handed in again', async () => {
    const file = join(ownFolder(), 'adult.json')
    expect((await run(['ruleset', 'adult', '-o', file])).status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(adult)))
    expect(JSON.parse((await run(['ruleset', 'adult', '--lang', 'es'])).stdout)).toEqual(
      JSON.parse(JSON.stringify(spanish)),
    )
    const intake = '{"assessedOn":"2026-11-20","riskOfHarm":"imminent"}'
    expect((await run(['assess', '--ruleset', file], intake)).status).toBe(0)
    expect((await run(['ruleset', 'children'])).status).toBe(2)
  })
})
