import { readFileSync } from 'node:fs'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { type Ran, run } from './support/run.ts'
import { zipOf } from './support/zip.ts'

const rowsOf = ({ stdout }: Ran): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const answerExample = (name: string, ...args: readonly string[]) =>
  run(['batch', inRepository(`examples/tables/${name}`), '--to', 'ndjson', ...args])

describe('an operator’s path: sheets as three programs save them', () => {
  test('Excel in Spanish: semicolons, Windows-1252, the day first, names in Spanish', async () => {
    const first = await answerExample('excel-spanish.csv', '--keep', 'Expediente')
    // Two of the dates can only be read one way; the third is asked for.
    expect(
      rowsOf(first).map(({ Expediente, status, level, error }) => [Expediente, level ?? status, error]),
    ).toMatchObject([
      ['A-001', 'provisional', undefined],
      ['A-002', 'inpatient', undefined],
      [
        'A-003',
        'error',
        [{ at: 'B5', code: 'ambiguous-date', message: expect.stringContaining('--dates dmy') }],
      ],
      ['A-004', 'error', [{ at: 'C6', code: 'invalid-value' }]],
    ])
    const then = await answerExample('excel-spanish.csv', '--keep', 'Expediente', '--dates', 'dmy')
    expect(rowsOf(then).map(({ status }) => status)).toEqual(['provisional', 'final', 'provisional', 'error'])
    expect(then.stderr).toBe(
      '4 rows: 1 final, 2 provisional, 1 with errors\nread as CSV, separator semicolon, line ends CRLF, Windows-1252; 2 empty rows skipped; columns without a name not read: J\n',
    )
  })

  test('Google Forms: a time stamp nobody asked for, lists with commas, the month first', async () => {
    const first = await answerExample('google-forms.csv')
    expect(first.stderr.split('\n')[0]).toMatch(/^column A of the header is unknown/)
    const ran = await answerExample(
      'google-forms.csv',
      '--keep',
      'Client ID',
      '--ignore-unknown',
      '--dates',
      'mdy',
    )
    expect(rowsOf(ran)).toMatchObject([
      { 'Client ID': 'C-17', status: 'provisional', atLeast: 'intensive-outpatient' },
      { 'Client ID': 'C-18', status: 'provisional' },
      { 'Client ID': 'C-19', error: [{ at: 'K4', path: 'previousEndedOn', code: 'invalid-date' }] },
    ])
  })

  test('LibreOffice: tabs, all texts in quotes, notes twice, an error in a cell', async () => {
    const ran = await answerExample('libreoffice.tsv', '--keep', 'Member', '--ignore-unknown')
    expect(rowsOf(ran)).toMatchObject([
      { Member: '007', status: 'final', withdrawalManagement: 'inpatient' },
      { Member: '008', status: 'provisional' },
      { Member: '009', error: [{ at: 'C5', path: 'riskOfHarm', code: 'spreadsheet-error' }] },
    ])
    expect(ran.stderr).toContain('read as TSV, separator tab, line ends LF, UTF-8; 1 empty row skipped')
  })
})

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook of one sheet, as it lies in its archive. */
function workbook({ sheet, strings, styles }: { sheet: string; strings?: string; styles: string }): Buffer {
  const parts = [
    'worksheet:worksheets/sheet1',
    'styles:styles',
    ...(strings === undefined ? [] : ['sharedStrings:sharedStrings']),
  ]
  return zipOf({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
      .map((part, at) => {
        const [type, target] = part.split(':')
        return `<Relationship Id="rId${at + 1}" Type="${relationships}/${type}" Target="${target}.xml"/>`
      })
      .join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}">${sheet}</worksheet>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${xml}<sst xmlns="${main}">${strings}</sst>` }),
  })
}

/** Two kinds of cells: as they are, and dates in this format. */
const styled = (format: string, custom = '') =>
  `${custom}<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${format}" applyNumberFormat="1"/></cellXfs>`

const shared = [
  'assessedOn',
  'Risk of harm to self or others',
  'Complicated withdrawal in the past',
  'Low',
  'Age',
]
const strings = shared.map((text) => `<si><t>${text}</t></si>`).join('')

/** 2026-11-20. */
const serial = 46_346

const sheets = {
  // Texts in a table of their own, rows with their extent, dates in the format of the country.
  Excel: workbook({
    strings,
    styles: styled('14'),
    sheet: `<dimension ref="A1:D3"/><sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>4</v></c></row><row r="3" spans="1:4"><c r="A3" s="1"><v>${serial}</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><v>34</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
  }),
  // Every row written, however empty; formats that are spelled out; cells with formulas and their results.
  'Google Sheets': workbook({
    strings: shared.map((text) => `<si><t xml:space="preserve">${text} </t></si>`).join(''),
    styles: styled('164', '<numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yyyy"/></numFmts>'),
    sheet: `<sheetData><row r="1" ht="15.75" customHeight="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>4</v></c></row><row r="2"/><row r="3"><c r="A3" s="1"><v>${serial}.0</v></c><c r="B3" s="0" t="str"><f>PROPER("low")</f><v>Low</v></c><c r="C3" s="0" t="b"><v>1</v></c><c r="D3" s="0"><f>30+4</f><v>34.0</v></c></row>${Array.from({ length: 40 }, (_, at) => `<row r="${at + 4}"><c r="A${at + 4}" s="1"/></row>`).join('')}</sheetData>`,
  }),
  // Rich texts, formats of another country, and an attribute for everything.
  LibreOffice: workbook({
    strings: strings.replace(
      '<si><t>Low</t></si>',
      '<si><r><rPr><b val="true"/></rPr><t xml:space="preserve">L</t></r><r><t>ow</t></r></si>',
    ),
    styles: styled('165', '<numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>'),
    sheet: `<sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>4</v></c></row><row r="3" hidden="false"><c r="A3" s="1" t="n"><v>${serial}</v></c><c r="B3" s="0" t="s"><v>3</v></c><c r="C3" s="0" t="b"><f aca="false">TRUE()</f><v>1</v></c><c r="D3" s="0" t="n"><v>34</v></c></row></sheetData>`,
  }),
}

describe('spreadsheets as three programs write them', () => {
  test.each(Object.entries(sheets))('%s', async (_program, bytes) => {
    const ran = await run(['batch', '-', '--from', 'xlsx', '--to', 'ndjson'], bytes)
    const plain = await run(
      ['batch', '-', '--from', 'csv', '--to', 'ndjson'],
      'assessedOn,riskOfHarm,complicatedWithdrawal,age\n2026-11-20,low,yes,34\n',
    )
    expect(rowsOf(ran)).toEqual(rowsOf(plain))
    expect([ran.status, ran.stderr]).toEqual([
      0,
      expect.stringContaining('read as XLSX, sheet 1 of 1; 1 empty row skipped'),
    ])
    // Another reader reads the same cells.
    const other = await readSheet(bytes)
    expect(other.at(-1)).toEqual([new Date('2026-11-20T00:00:00Z'), 'Low', true, 34])
  })

  test.each([
    ['a formula that was never computed', '<c r="B3"><f>A1</f></c>', 'formula-not-computed'],
    ['an error', '<c r="B3" t="e"><f>NA()</f><v>#N/A</v></c>', 'spreadsheet-error'],
  ])('%s is refused, though another reader takes it for an empty cell', async (_name, cell, code) => {
    const bytes = workbook({
      strings,
      styles: styled('14'),
      sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="A3" s="1"><v>${serial}</v></c>${cell}</row></sheetData>`,
    })
    expect((await readSheet(bytes)).at(-1)?.[1]).toBe(null)
    const ran = await run(['batch', '-', '--from', 'xlsx', '--to', 'ndjson'], bytes)
    expect(rowsOf(ran)).toMatchObject([{ error: [{ at: 'B3', path: 'riskOfHarm', code }] }])
  })
})

test('the examples are written byte by byte', async () => {
  const { stdout } = await run(['example', 'google-forms.csv'])
  expect(stdout).toBe(readFileSync(inRepository('examples/tables/google-forms.csv'), 'utf8'))
})
