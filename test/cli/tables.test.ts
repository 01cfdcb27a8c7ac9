import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { adult, type Episode, type Intake } from 'level-of-care'
import { toQuestionnaire } from 'level-of-care/fhir'
import { intakeJsonSchema } from 'level-of-care/json-schema'
import { adultIn } from 'level-of-care/render'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { columnNamesOf } from '../../src/cli/table/Vocabulary.ts'
import { wordsByLanguage } from '../../src/cli/words/wordsByLanguage.ts'
import { intakeOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { expectedOf } from './support/expected.ts'
import { ownFolder } from './support/program.ts'
import { type Ran, run } from './support/run.ts'

const languages = ['en', 'es'] as const
const told: { readonly [L in (typeof languages)[number]]: Ruleset } = { en: adultIn('en'), es: adultIn('es') }
const asked = (adult as Ruleset).dimensions.filter(({ derived }) => derived === undefined)

/** The rows of the output, as objects. */
const rowsOf = ({ stdout }: Ran): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** Answers a table, as NDJSON. */
const answer = (table: string | Buffer, ...args: readonly string[]) =>
  run(['batch', '-', '--from', 'csv', '--to', 'ndjson', ...args], table)

/** How somebody may write a name down. */
const spelled = (name: string) =>
  fc
    .tuple(
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.replaceAll(' ', '  '),
        (text: string) => text.normalize('NFD'),
        (text: string) => text.replaceAll(' ', '\u00a0'),
      ),
      fc.constantFrom('', ' ', '\u00a0'),
    )
    .map(([change, space]) => `${space}${change(name)}${space}`)

/** A cell that says this, in any language. */
const cellOf = (code: string, labels: readonly string[]) => fc.constantFrom(code, ...labels).chain(spelled)

const labelsOf = (find: (ruleset: Ruleset) => string | undefined) =>
  languages.flatMap((language) => find(told[language]) ?? [])

const levelLabels = (code: string) =>
  labelsOf(
    ({ ladders }) =>
      ladders.find(({ id }) => id === 'level')?.rungs.find((rung) => rung.code === code)?.label,
  )

const wordsOf = languages.map((language) => wordsByLanguage[language])

/** The header and the cells of one intake, each column in any way that it may be written. */
const tableOf = (intake: Intake): fc.Arbitrary<readonly (readonly [header: string, cell: string])[]> => {
  const cells: fc.Arbitrary<readonly [string, string]>[] = [
    fc.tuple(
      cellOf(
        'assessedOn',
        wordsOf.flatMap((words) => words.assessedOn),
      ),
      fc.constantFrom(
        intake.assessedOn,
        `${intake.assessedOn} 09:30`,
        `${intake.assessedOn.replaceAll('-', '/')}`,
      ),
    ),
  ]
  for (const { id, ratings } of asked) {
    const value: unknown = Object.entries(intake).find(([key]) => key === id)?.[1]
    const header = cellOf(
      id,
      labelsOf(({ dimensions }) => dimensions.find((one) => one.id === id)?.title),
    )
    if (value === undefined || value === null) cells.push(fc.tuple(header, fc.constantFrom('', ' ')))
    else {
      const position = ratings.findIndex(({ code }) => code === value)
      const names = labelsOf(
        ({ dimensions }) => dimensions.find((one) => one.id === id)?.ratings[position]?.label,
      )
      cells.push(fc.tuple(header, cellOf(String(value), names)))
    }
  }
  for (const list of ['conditions', 'substances', 'obligations', 'circumstances'] as const) {
    const header = cellOf(
      list,
      wordsOf.flatMap((words) => words.lists[list]),
    )
    const items = intake[list]
    if (items === undefined || items === null) continue
    const parts = items.map((id) =>
      cellOf(
        id,
        labelsOf((ruleset) => ruleset[list]?.find((item) => item.id === id)?.label),
      ),
    )
    const lists = fc
      .tuple(fc.tuple(...parts), fc.constantFrom('; ', ', ', '\n', '|'))
      .map(([names, by]) => names.join(by))
    cells.push(fc.tuple(header, items.length === 0 ? fc.constantFrom('[]', 'none', 'Ninguno') : lists))
  }
  if (typeof intake.age === 'number')
    cells.push(
      fc.tuple(cellOf('age', ['Age', 'Edad']), fc.constantFrom(String(intake.age), ` ${intake.age}.0`)),
    )
  return fc
    .tuple(...cells)
    .chain((own) => episodeCells(intake.treatmentHistory).map((more) => [...own, ...more]))
}

const numbered = (names: readonly string[], number: number) =>
  names.flatMap((name) => (number === 1 ? [name, `${name} 1`] : [`${name} ${number}`, `${name}${number}`]))

/** A history in columns of its own; as JSON where it tells of what has none. */
const episodeCells = (
  history: readonly Episode[] | null | undefined,
): fc.Arbitrary<readonly (readonly [string, string])[]> => {
  if (history === undefined || history === null) return fc.constant([])
  const asJson = fc.constant([['treatmentHistory', JSON.stringify(history)]] as const)
  if (history.some(({ confirmations }) => confirmations)) return asJson
  if (history.length === 0)
    return fc.constantFrom('none', 'None', 'NINGUNO', 'no').map((cell) => [['previousLevel', cell]] as const)
  const cells = history.flatMap(({ level, outcome, startedOn, endedOn, response }, at) => {
    const header = (field: 'level' | 'outcome' | 'startedOn' | 'endedOn' | 'response', code: string) =>
      cellOf(
        `${code}${at === 0 ? '' : at + 1}`,
        numbered(
          wordsOf.flatMap((words) => words.episode[field]),
          at + 1,
        ),
      )
    return [
      fc.tuple(header('level', 'previousLevel'), cellOf(level, levelLabels(level))),
      fc.tuple(
        header('outcome', 'previousOutcome'),
        cellOf(
          outcome,
          wordsOf.map((words) => words.outcomes[outcome]),
        ),
      ),
      ...(startedOn ? [fc.tuple(header('startedOn', 'previousStartedOn'), fc.constant(startedOn))] : []),
      ...(endedOn ? [fc.tuple(header('endedOn', 'previousEndedOn'), fc.constant(endedOn))] : []),
      ...(response
        ? [
            fc.tuple(
              header('response', 'previousResponse'),
              cellOf(
                response,
                wordsOf.map((words) => words.responses[response]),
              ),
            ),
          ]
        : []),
    ]
  })
  return fc.oneof(asJson, fc.tuple(...cells))
}

const separators = [',', ';', '\t', '|'] as const
const lineEnds = ['\n', '\r\n', '\r'] as const

describe('a sheet that a person can read is read', () => {
  test('whatever its columns and answers are called, its separators, line ends and quotes', async () => {
    await fc.assert(
      fc.asyncProperty(
        intakeOf(adult as Ruleset).chain((intake) =>
          fc.tuple(fc.constant(intake as Intake), tableOf(intake as Intake)),
        ),
        fc.constantFrom(...separators),
        fc.constantFrom(...lineEnds),
        fc.boolean(),
        async ([intake, cells], separator, end, always) => {
          const write = (texts: readonly string[]) =>
            texts
              .map((text) => (always || /[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
              .join(separator)
          const table = [cells.map(([header]) => header), cells.map(([, cell]) => cell)].map(write)
          const ran = await answer(table.join(end) + end)
          const { firedRules: _, ...fields } = expectedOf(intake)
          expect(rowsOf(ran)).toEqual([{ row: 1, ...fields }])
        },
      ),
      // Each is a whole run of the command.
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  const table =
    'Member;Assessed on;Risk of harm to self or others\nJosé;2026-11-20;Low\nÆther;2026-11-20;imminent\n'
  const latin = Buffer.from(table.replace('Æ', '€'), 'latin1')
  latin[latin.indexOf(0xac)] = 0x80

  test.each([
    ['UTF-8', Buffer.from(table), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`), 'UTF-8'],
    ['UTF-16, as a spreadsheet saves its Unicode text', Buffer.from(`\ufeff${table}`, 'utf16le'), 'UTF-16'],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'UTF-16'],
    ['Windows-1252', Buffer.from(table, 'latin1'), 'Windows-1252'],
    ['gzip', gzipSync(table), 'UTF-8, gzip'],
  ])('in %s', async (_name, bytes, said) => {
    const ran = await answer(bytes, '--keep', 'Member')
    expect(rowsOf(ran).map(({ Member, status }) => [Member, status])).toEqual([
      ['José', 'provisional'],
      ['Æther', 'final'],
    ])
    expect(ran.stderr).toContain(`read as CSV, separator semicolon, line ends LF, ${said}\n`)
  })

  test('Windows-1252 has letters that ISO 8859-1 has not', async () => {
    const bytes = Buffer.from([0x80, 0x8a, 0x93, 0x94, 0x9c, 0xe9])
    const ran = await answer(
      Buffer.concat([Buffer.from('member,assessedOn\n'), bytes, Buffer.from(',2026-11-20\n')]),
      '--keep',
      'member',
    )
    expect(rowsOf(ran)[0]?.member).toBe('€Š“”œé')
  })

  test('a row that is encoded in another way than those before it is refused', async () => {
    const row = (member: string) => `${member},2026-11-20\n`
    const header = Buffer.from('member,assessedOn\n')
    const utf8 = Buffer.from(row('José'))
    const windows = Buffer.from(row('José'), 'latin1')
    const ascii = Buffer.from(row('Jo'))
    const codes = async (...rows: readonly Buffer[]) =>
      rowsOf(await answer(Buffer.concat([header, ...rows]), '--keep', 'member')).map(
        ({ error, member }) => (error as { code: string }[])?.[0]?.code ?? member,
      )
    expect(await codes(ascii, utf8, windows, ascii, utf8)).toEqual(['Jo', 'José', 'not-utf8', 'Jo', 'José'])
    expect(await codes(ascii, windows, utf8, ascii, windows)).toEqual([
      'Jo',
      'José',
      'mixed-encoding',
      'Jo',
      'José',
    ])
  })

  test('a line that tells a spreadsheet the separator is no row', async () => {
    const ran = await answer('sep=|\r\nassessedOn|riskOfHarm\r\n2026-11-20|imminent\r\n|bad\r\n')
    expect(rowsOf(ran)).toMatchObject([{ level: 'inpatient' }, { error: [{ at: 'A3' }, { at: 'B3' }] }])
  })

  test('a separator that nothing tells can be said', async () => {
    const ran = await answer('assessedOn~riskOfHarm\n2026-11-20~imminent\n', '--separator', '~')
    expect(rowsOf(ran)).toMatchObject([{ level: 'inpatient' }])
    expect((await answer('', '--separator', 'ab')).status).toBe(2)
  })

  test('empty rows are counted, and columns without a name or named twice do not matter', async () => {
    const ran = await answer(
      [
        '',
        ',,,,',
        'assessedOn,,riskOfHarm,note,note,',
        '2026-11-20,x,imminent,a,b,c',
        ',,,,,',
        '"", ,"","",,',
        '',
        '2026-11-20,,wrong,,,',
      ].join('\n'),
      '--ignore-unknown',
    )
    expect(rowsOf(ran)).toMatchObject([
      { row: 1, level: 'inpatient' },
      { row: 2, error: [{ at: 'C8', path: 'riskOfHarm' }] },
    ])
    expect(ran.stderr).toContain('; 5 empty rows skipped; columns without a name not read: B, F\n')
  })

  test('yes and no, in both languages, as spreadsheets write them too', async () => {
    const said = async (cell: string) =>
      rowsOf(await answer(`assessedOn,complicatedWithdrawal\n2026-11-20,${cell}\n`))[0]
    const [yes, no] = [await said('yes'), await said('no')]
    expect(yes).not.toEqual(no)
    for (const cell of ['Yes', 'YES ', 'Sí', 'si', 'TRUE', 'VERDADERO', 'y'])
      expect([cell, await said(cell)]).toEqual([cell, yes])
    for (const cell of ['No', 'NO', 'false', 'Falso', 'n'])
      expect([cell, await said(cell)]).toEqual([cell, no])
    for (const cell of ['x', '1', 'maybe', '-', '?'])
      expect(await said(cell)).toMatchObject({
        error: [{ at: 'B2', code: 'invalid-value', message: 'expected one of no, yes' }],
      })
  })
})

describe('dates', () => {
  const dated = async (cell: string, ...args: readonly string[]) => {
    const [row] = rowsOf(await answer(`assessedOn,riskOfHarm\n${cell},imminent\n`, ...args))
    return (row?.error as { code: string }[])?.[0]?.code ?? row?.status
  }

  test.each([
    ['2026-11-20', 'final', 'final', 'final'],
    ['20/11/2026', 'final', 'final', 'invalid-date'],
    ['11/20/2026', 'final', 'invalid-date', 'final'],
    ['03/04/2026', 'ambiguous-date', 'final', 'final'],
    ['3.4.2026', 'ambiguous-date', 'final', 'final'],
    ['3-4-2026 08:00', 'ambiguous-date', 'final', 'final'],
    ['4/4/2026', 'final', 'final', 'final'],
    ['2026-1-5', 'final', 'final', 'final'],
    ['2026-11-20T08:30:00', 'final', 'final', 'final'],
    ['11/20/2026 8:30 AM', 'final', 'invalid-date', 'final'],
    ['2026-11-20T23:30:00Z', 'date-with-zone', 'date-with-zone', 'date-with-zone'],
    ['2026-11-20T23:30:00-05:00', 'date-with-zone', 'date-with-zone', 'date-with-zone'],
    ['20/11/26', 'two-digit-year', 'two-digit-year', 'two-digit-year'],
    ['46346', 'invalid-date', 'invalid-date', 'invalid-date'],
    ['2026-02-30', 'invalid-date', 'invalid-date', 'invalid-date'],
    ['30/2/2026', 'invalid-date', 'invalid-date', 'invalid-date'],
    ['Nov 20', 'invalid-date', 'invalid-date', 'invalid-date'],
    ['20/11-2026', 'invalid-date', 'invalid-date', 'invalid-date'],
    ['20/11/2026 and later', 'invalid-date', 'invalid-date', 'invalid-date'],
  ])('%s: %s; the day first: %s; the month first: %s', async (cell, alone, dmy, mdy) => {
    expect([
      await dated(cell),
      await dated(cell, '--dates', 'dmy'),
      await dated(cell, '--dates', 'mdy'),
    ]).toEqual([alone, dmy, mdy])
  })

  test('an ambiguous one says which option it takes, of a history too', async () => {
    const ran = await answer(
      'assessedOn,previousLevel,previousOutcome,previousEndedOn\n2026-11-20,outpatient,unchanged,03/04/2026\n',
    )
    expect(rowsOf(ran)).toMatchObject([
      {
        error: [
          {
            at: 'D2',
            path: 'previousEndedOn',
            code: 'ambiguous-date',
            message: expect.stringMatching(/--dates dmy .* --dates mdy/),
          },
        ],
      },
    ])
  })
})

describe('a simple history in columns', () => {
  const history = (header: string, cells: string) =>
    answer(`assessedOn,symptomSeverity,${header}\n2026-11-20,moderate,${cells}\n`)

  /** Where nothing else calls for care. */
  const otherwiseWell = (header: string, cells: string) =>
    answer(
      `assessedOn,${asked.map(({ id }) => id).join(',')},${header}\n2026-11-20,${asked.map(({ ratings }) => ratings[0]?.code).join(',')},${cells}\n`,
    )

  test('what is wrong in it is told by the cell', async () => {
    const ran = await history(
      'Previous level,previousOutcome,previousEndedOn,previousLevel2,previousOutcome 2,previousResponse2',
      'nowhere,,2027-01-01,,unchanged,good',
    )
    expect(rowsOf(ran)).toMatchObject([
      {
        error: [
          { at: 'C2', path: 'previousLevel', code: 'invalid-value' },
          { at: 'D2', path: 'previousOutcome', code: 'missing' },
          { at: 'E2', path: 'previousEndedOn', code: 'date-after-assessment' },
          { at: 'F2', path: 'previousLevel2', code: 'missing' },
          { at: 'H2', path: 'previousResponse2', code: 'response-not-applicable' },
        ],
      },
    ])
  })

  test('no treatment before is another thing than nothing known of it', async () => {
    const [none] = rowsOf(await otherwiseWell('previousLevel', 'none'))
    const [unknown] = rowsOf(await otherwiseWell('previousLevel', ''))
    const [asJson] = rowsOf(await otherwiseWell('treatmentHistory', '[]'))
    expect(none).toEqual(asJson)
    expect(none).not.toEqual(unknown)
    // Told of an episode that there was none.
    expect(rowsOf(await history('previousLevel,previousOutcome', 'none,improved'))).toMatchObject([
      { error: [{ at: 'C2', code: 'invalid-value' }] },
    ])
  })

  test('told in JSON as well, it is refused', async () => {
    const ran = await history('treatmentHistory,previousLevel', '[],outpatient')
    expect(rowsOf(ran)).toMatchObject([
      { error: [{ at: 'C2', path: 'treatmentHistory', code: 'told-twice' }] },
    ])
  })

  test('preferences have columns as well', async () => {
    const bad = await answer(
      'assessedOn,preferredFormat,Levels declined\n2026-11-20,by pigeon,"residential care; none such"\n',
    )
    expect(rowsOf(bad)).toMatchObject([
      {
        error: [
          { at: 'B2', path: 'preferredFormat', code: 'invalid-value' },
          { at: 'C2', path: 'levelsDeclined', code: 'invalid-value' },
        ],
      },
    ])
    expect((await answer('assessedOn,preferredFormat\n2026-11-20,telesalud\n')).status).toBe(0)
  })
})

describe('columns and words of somebody’s own', () => {
  const csv = 'Date,SI/HI,Dx\n2026-11-20,passive,depression\n2026-11-20,PLAN ,\n'
  const path = (name: string, json: unknown) => {
    const file = join(ownFolder(), name)
    writeFileSync(file, JSON.stringify(json))
    return file
  }

  test('are mapped', async () => {
    const file = path('map.json', {
      columns: { assessedOn: 'Date', riskOfHarm: 'SI/HI' },
      values: { riskOfHarm: { Passive: 'low', plan: 'high' } },
    })
    const ran = await answer(csv, '--mapping', file, '--column', 'conditions=Dx')
    const ours = await answer(
      'assessedOn,riskOfHarm,conditions\n2026-11-20,low,"[""depression""]"\n2026-11-20,high,\n',
    )
    expect([ran.status, rowsOf(ran)]).toEqual([0, rowsOf(ours)])
  })

  test('a column that is mapped is the one that counts', async () => {
    const two = 'assessedOn,Risk of harm to self or others,riskOfHarm\n2026-11-20,low,imminent\n'
    const ran = await answer(two, '--column', 'riskOfHarm=Risk of harm to self or others')
    expect(ran.stderr).toBe(
      'column C of the header is riskOfHarm too, which --column takes from another one; --keep or --ignore-unknown leave it unread\n',
    )
    const left = await answer(
      two,
      '--column',
      'riskOfHarm=Risk of harm to self or others',
      '--ignore-unknown',
    )
    expect(rowsOf(left)[0]?.level).not.toBe('inpatient')
  })

  test.each<[json: unknown, args: readonly string[], line: RegExp]>([
    [[], [], /is no mapping/],
    [{ columns: { riskOfHarm: 1 } }, [], /is no mapping/],
    [{ column: {} }, [], /is no mapping/],
    [{ columns: { riskOfHram: 'x' } }, [], /riskOfHram is no column of an intake/],
    [{ columns: { riskOfHarm: 'Date', age: 'Date' } }, [], /named twice/],
    [
      { columns: { riskOfHarm: 'Nowhere' } },
      [],
      /the header does not have the column that is named for riskOfHarm/,
    ],
    [
      { values: { assessedOn: { today: '2026-11-20' } } },
      [],
      /assessedOn is no column that is read word by word/,
    ],
    [{ values: { riskOfHarm: { passive: 'lowish' } } }, [], /mapped to what is none of none, low,/],
    [{ values: { riskOfHarm: { low: 'high' } } }, [], /is a code itself/],
    [{ values: { riskOfHarm: { ' LOW': 'high' } } }, [], /is a code itself/],
    [{ values: { previousLevel2: { ward: 'inpatient' } } }, [], /previousLevel2 is no column/],
    [{ values: { riskOfHarm: { '--': 'high' } } }, [], /has no letter/],
    [{}, ['--column', 'riskOfHarm'], /It must be OURS=THEIRS/],
    [
      {},
      ['--keep', 'riesgo de daño a la propia persona o a otras'],
      /--keep: riskOfHarm belongs to the intake/,
    ],
  ])('%j is refused', async (json, args, line) => {
    const ran = await answer(
      'Date,assessedOn\n2026-11-20,2026-11-20\n',
      '--mapping',
      path('map.json', json),
      ...args,
    )
    expect(ran.status).toBeGreaterThan(0)
    expect(ran.stderr).toMatch(line)
    expect(ran.stdout.includes('level')).toBe(false)
  })

  test('they are for tables with a header', async () => {
    for (const option of [
      ['--column', 'age=x'],
      ['--dates', 'dmy'],
      ['--separator', ';'],
      ['--sheet', '1'],
    ])
      expect((await run(['batch', '-', '--from', 'ndjson', ...option], '')).status).toBe(2)
  })
})

describe('what is wrong can be mended from the table alone', () => {
  const csv = [
    'id;assessedOn;riskOfHarm;age',
    '1;20/11/2026;low;200',
    ';;;',
    '2;5/6/2026;lw;x',
    '3;2026-11-20;low',
  ].join('\n')
  const problems = [
    ['1', 'D2', 'age', 'out-of-range', 'expected a whole number from 0 to 130'],
    ['2', 'B4', 'assessedOn', 'ambiguous-date', expect.stringContaining('--dates')],
    ['2', 'C4', 'riskOfHarm', 'invalid-value', 'expected one of none, low, moderate, high, imminent'],
    ['2', 'D4', 'age', 'invalid-type', 'expected a whole number from 0 to 130'],
    ['3', 'row 5', 'row', 'cell-count', 'it has 3 cells, and the header has 4'],
  ]

  test('in the table of answers, and in a list of its own', async () => {
    const folder = ownFolder()
    const [asCsv, asLines] = [join(folder, 'errors.csv'), join(folder, 'errors.ndjson')]
    const args = ['--keep', 'id', '--errors']
    const { status, stdout } = await answer(csv, ...args, asCsv)
    await answer(csv, ...args, asLines)
    expect(status).toBe(1)
    const list: string[][] = parse(readFileSync(asCsv, 'utf8'))
    expect(list).toEqual([['row', 'at', 'path', 'code', 'problem'], ...problems])
    const lines = readFileSync(asLines, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual(
      problems.map(([row, at, path, code, problem]) => ({ row: Number(row), at, path, code, problem })),
    )
    const inTable = rowsOf({ status, stdout, stderr: '' }).flatMap(({ row, error }) =>
      (error as { at: string; path: string; code: string; message: string }[]).map(
        ({ at, path, code, message }) => [String(row), at, path, code, message],
      ),
    )
    expect(inTable).toEqual(problems)
  })

  test('the list goes to a place of its own, and not over what is there', async () => {
    const file = join(ownFolder(), 'errors.csv')
    expect((await answer(csv, '--keep', 'id', '--errors', '-')).status).toBe(2)
    writeFileSync(file, 'mine')
    expect((await answer(csv, '--keep', 'id', '--errors', file)).stderr).toBe(
      `${file} exists; --force overwrites it\n`,
    )
    expect((await answer(csv, '--keep', 'id', '--errors', 'errors.json')).status).toBe(2)
  })

  test('a header with more mistakes than anybody reads', async () => {
    const { stderr } = await answer(
      `assessedOn,${Array.from({ length: 100 }, (_, at) => `q${at}`).join(',')}\n`,
    )
    expect(stderr.trimEnd().split('\n')).toHaveLength(21)
    expect(stderr).toMatch(/\nand 80 more\n$/)
    expect(stderr).toMatch(/^column B of the header .*\ncolumn C of the header /)
  })

  test('a table without a header is told what to do, and nothing of it is repeated', async () => {
    const { status, stderr } = await answer('M-001,2026-11-20,imminent\n')
    expect([status, stderr]).toEqual([
      1,
      'the first row is no header that is known: it has to name the columns, as "level-of-care template" does; rows above it have to go\n',
    ])
  })

  test('errors of a spreadsheet are no answers', async () => {
    const cells = ['#N/A', '#REF!', '#¡VALOR!', 'Err:502']
    const ran = await answer(`assessedOn,age\n${cells.map((cell) => `2026-11-20,${cell}\n`).join('')}`)
    expect(rowsOf(ran)).toMatchObject(
      cells.map((_, at) => ({ error: [{ at: `B${at + 2}`, code: 'spreadsheet-error' }] })),
    )
  })
})

describe('what is no table', () => {
  test.each([
    [
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'csv',
      /an old spreadsheet \(\.xls\), or one with a password: save it as/,
    ],
    [Buffer.from('504b0304aaaaaaaa', 'hex'), 'csv', /is a spreadsheet or an archive.*--from xlsx/],
    [Buffer.from('assessedOn\n', 'utf16le'), 'csv', /is no text in UTF-8 or Windows-1252: save it as/],
    [Buffer.from('assessedOn\n'), 'xlsx', /is no spreadsheet in \.xlsx/],
    [Buffer.from('504b0304aaaaaaaa', 'hex'), 'xlsx', /is damaged/],
    [gzipSync('assessedOn\n2026-11-20\n').subarray(0, -9), 'csv', /is damaged: it cannot be decompressed/],
    [Buffer.from([0xff, 0xfe, 0x41]), 'csv', /in the midst of a character/],
    [Buffer.from(''), 'csv', /^there is no header\n$/],
  ])('%#: says what to do', async (bytes, from, line) => {
    const { status, stderr } = await run(['batch', '-', '--from', from, '--to', 'csv'], bytes)
    expect([status, stderr]).toEqual([1, expect.stringMatching(line)])
  })

  test.each(['a.xls', 'a.ods', 'a.numbers'])('%s is named with what to do', async (name) => {
    expect((await run(['batch', name, '-o', 'b.csv'])).stderr).toContain(
      `save .${name.slice(2)} as .xlsx or CSV`,
    )
  })
})

describe('tables that are written', () => {
  const csv = 'id,assessedOn,riskOfHarm\n"a\tb ""c""",2026-11-20,low\n=1+1,2026-11-20,imminent\n'

  test('TSV is read back as it was', async () => {
    const { stdout } = await run(['batch', '-', '--from', 'csv', '--to', 'tsv', '--keep', 'id'], csv)
    const rows: Record<string, string>[] = parse(stdout, { columns: true, delimiter: '\t' })
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      ['a\tb "c"', 'provisional'],
      ["'=1+1", 'final'],
    ])
    const again = await run(
      ['batch', '-', '--from', 'tsv', '--to', 'ndjson'],
      'assessedOn\triskOfHarm\n2026-11-20\timminent\n',
    )
    expect(rowsOf(again)).toMatchObject([{ level: 'inpatient' }])
  })

  test('by names that end in .gz, everything is compressed, and read again', async () => {
    const folder = ownFolder()
    const [input, output] = [join(folder, 'in.csv.gz'), join(folder, 'out.ndjson.gz')]
    writeFileSync(input, gzipSync(csv))
    const { status, stderr } = await run(['batch', input, '-o', output, '--keep', 'id'])
    expect([status, stderr.includes('gzip')]).toEqual([0, true])
    const { stdout } = await run(['batch', '-', '--from', 'csv', '--to', 'ndjson', '--keep', 'id'], csv)
    expect(gunzipSync(readFileSync(output)).toString()).toBe(stdout)
  })
})

test('everything that an intake can hold has a column, by its code', () => {
  const { find } = columnNamesOf([adult as Ruleset])
  const properties: object = Object(intakeJsonSchema()).properties
  expect(Object.keys(properties).length).toBeGreaterThan(15)
  expect(Object.keys(properties).filter((key) => !find(key))).toEqual([])
})

test('what a table calls its columns is what the form calls them', () => {
  for (const language of languages) {
    const texts = JSON.stringify(toQuestionnaire({ language }))
    const { lists, assessedOn, age, notKnown, preference, outcomes, responses, formats } =
      wordsByLanguage[language]
    const words = [
      ...[assessedOn, age, notKnown, ...Object.values(lists), ...Object.values(preference)].map((names) =>
        names.find((name) => texts.includes(JSON.stringify(name))),
      ),
      ...[outcomes, responses, formats].flatMap((named) => Object.values(named)),
    ]
    expect(words.filter((word) => word === undefined || !texts.includes(JSON.stringify(word)))).toEqual([])
  }
})
