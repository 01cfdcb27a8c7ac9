import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCutter, type FindRows, kinds, longestRow } from '../../src/cli/batch/Cut.ts'
import { cutOut } from '../../src/cli/batch/cutOut.ts'
import { createFindElements } from '../../src/cli/batch/findElements.ts'
import { createFindLines } from '../../src/cli/batch/findLines.ts'
import { createFindRecords } from '../../src/cli/batch/findRecords.ts'
import { runs } from '../support/runs.ts'

/** The rows that are found when the input arrives in pieces of these sizes, as text; or why there is none. */
function rowsOf(
  findRows: FindRows,
  input: string,
  sizes: readonly number[],
): { text: string; kind: number }[] {
  const bytes = Buffer.from(input)
  const { cut } = createCutter(findRows)
  const found: { text: string; kind: number }[] = []
  const take = (piece: Uint8Array, last: boolean) => {
    const { bytes: all, rows } = cut(piece, last)
    for (let place = 0; place < rows.length; place += 3)
      found.push({
        text: Buffer.from(all.subarray(rows[place], rows[place + 1])).toString(),
        kind: Number(rows[place + 2]),
      })
  }
  let from = 0
  for (const size of sizes) {
    take(bytes.subarray(from, from + size), false)
    from = Math.min(bytes.length, from + size)
  }
  take(bytes.subarray(from), false)
  take(Buffer.alloc(0), true)
  return found
}

const byComma = { separator: 44, lineEnd: 10 }
const findByComma = () => createFindRecords(byComma)

const filled = (rows: readonly { text: string; kind: number }[]) =>
  rows.filter(({ kind }) => kind !== kinds.empty).map(({ text }) => text)

const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 })

const cell = fc.oneof(
  fc.constantFrom('', 'none', 'low', '[]', ' ', 'ñ', '日本', "'=1"),
  fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '😀'), maxLength: 6 }),
)

const quoted = (text: string, always: boolean) =>
  always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const table = fc.record({
  rows: fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 5 }), { maxLength: 8 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  isEnded: fc.boolean(),
})

describe('CSV', () => {
  test('rows and cells are those of csv-parse, wherever the input is cut', () => {
    fc.assert(
      fc.property(table, sizes, ({ rows, lineEnd, isEnded }, pieces) => {
        const lines = rows.map((cells) => cells.map(([text, always]) => quoted(text, always)).join(','))
        const csv = lines.join(lineEnd) + (isEnded && lines.length > 0 ? lineEnd : '')
        const found = rowsOf(findByComma(), csv, pieces).map(({ text, kind }) => {
          const cells: string[] = []
          cutOut(text, 0, text.length, kind, cells, byComma.separator)
          return cells
        })
        const expected: string[][] = parse(csv, {
          relax_column_count: true,
          record_delimiter: lineEnd,
        })
        expect(found).toEqual(expected)
      }),
      { numRuns: runs },
    )
  })

  test('what has nothing in it is counted, and is no row', () => {
    const csv = '\n\r\na,b\n\n\r\nc,d\n,\n" ",\n"",""\n \n\n'
    for (const pieces of [[], [3], [1, 1, 1, 1, 1, 1, 1]]) {
      const found = rowsOf(findByComma(), csv, pieces)
      expect(found.map(({ kind }) => (kind === kinds.empty ? '-' : '+')).join('')).toBe('--+--+-+---')
      expect(filled(found)).toEqual(['a,b', 'c,d', '" ",'])
    }
    // More cells than the header has are a mistake, and nothing is not.
    expect(filled(rowsOf(findByComma(), 'a,b\n,,\n', []))).toEqual(['a,b', ',,'])
  })

  test.each([
    ['a;b\n1;"x;\ny"\n', { separator: 59, lineEnd: 10 }, ['a;b', '1;"x;\ny"']],
    ['a\tb\r\n\t\r\n1\t2\r\n', { separator: 9, lineEnd: 10 }, ['a\tb', '1\t2']],
    ['a|b\r1|"x\r|y"\r\r2|3', { separator: 124, lineEnd: 13 }, ['a|b', '1|"x\r|y"', '2|3']],
    // Where somebody else has added rows.
    ['a,b\r1,2\r\n3,4\r', { separator: 44, lineEnd: 13 }, ['a,b', '1,2', '3,4']],
  ])('other separators and line ends: %j', (csv, dialect, rows) => {
    for (const pieces of [[], [1, 1, 1, 1, 1, 1, 1, 1, 1], [4]])
      expect(filled(rowsOf(createFindRecords(dialect), csv, pieces))).toEqual(rows)
  })

  test.each([
    ['a,"b\nc,d\ne,f\n', ['a,"b', 'c,d', 'e,f'], 'quotes that are never closed'],
    ['a,b"c\nc,d\n', ['a,b"c', 'c,d'], 'a quote in the midst of a cell'],
    ['"a"b,c\n"d",e\n', ['"a"b,c', '"d",e'], 'something after the closing quote'],
    ['"a\n"b"\nc,d', ['"a', '"b"', 'c,d'], 'a quote in the row after'],
  ])('a row whose quotes do not match ends with its line: %j', (csv, texts) => {
    for (const pieces of [[], [1, 1, 1, 1, 1, 1], [5]]) {
      const found = rowsOf(findByComma(), csv, pieces)
      expect(found.map(({ text }) => text)).toEqual(texts)
      expect(found[0]?.kind).toBe(kinds.malformed)
      expect(found.at(-1)?.kind).not.toBe(kinds.malformed)
    }
  })

  const long = 'x'.repeat(longestRow + 10)
  const inPieces = Array(60).fill(1 << 16)

  test('a row that is too long is one row, and the next one is read', () => {
    for (const find of [findByComma, createFindLines])
      for (const pieces of [[], inPieces]) {
        const found = rowsOf(find(), `a\n${long}\nb\n`, pieces)
        expect(found.map(({ text, kind }) => [text.length, kind])).toEqual([
          [1, kinds.plain],
          [0, kinds.tooLong],
          [1, kinds.plain],
        ])
      }
  })

  test.each([
    ['a long cell', `"${long}"`],
    ['line breaks and quotes inside of its quotes', `"a\nb,c\n${long}""\nd,e\n",f`],
    ['other cells', `"a","${long}\n","b\nc"`],
    ['nothing but line breaks', `"${'\n,'.repeat(longestRow)}"`],
  ])('a cell that is too long makes no new rows: %s', (_what, row) => {
    for (const pieces of [[], inPieces, [longestRow + 8, 1, 1, 1, 1, 1]]) {
      const found = rowsOf(findByComma(), `h,i\n${row}\nb,c\n`, pieces)
      expect(found.map(({ text, kind }) => [text, kind])).toEqual([
        ['h,i', kinds.plain],
        ['', kinds.tooLong],
        ['b,c', kinds.plain],
      ])
    }
  })

  test('quotes that are never closed, and all that is behind them, are said to be so', () => {
    for (const pieces of [[], inPieces])
      expect(rowsOf(findByComma(), `h\n"${long}\nb\nc\n`, pieces).map(({ kind }) => kind)).toEqual([
        kinds.plain,
        kinds.neverClosed,
      ])
  })
})

describe('JSON', () => {
  const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 })

  test('the lines of NDJSON are its rows', () => {
    fc.assert(
      fc.property(values, sizes, (rows, pieces) => {
        const text = rows.map((row) => `${JSON.stringify(row)}\r\n`).join('\n')
        expect(filled(rowsOf(createFindLines(), text, pieces)).map((found) => JSON.parse(found))).toEqual(
          JSON.parse(JSON.stringify(rows)),
        )
      }),
      { numRuns: runs },
    )
  })

  test('the elements of an array are its rows, however it is written', () => {
    fc.assert(
      fc.property(values, sizes, fc.constantFrom(0, 1, '\t'), (rows, pieces, space) => {
        const text = ` ${JSON.stringify(rows, undefined, space)}\n `
        expect(rowsOf(createFindElements(), text, pieces).map((found) => JSON.parse(found.text))).toEqual(
          JSON.parse(JSON.stringify(rows)),
        )
      }),
      { numRuns: runs },
    )
  })

  test('an element that is too long is one row, and the next one is read', () => {
    const text = `[{"a":"${'x'.repeat(longestRow)}],\\"\\\\"}, 1 ,[[${'2,'.repeat(longestRow)}2]],{"b":"]"}]`
    for (const pieces of [[], Array(80).fill(1 << 16), [longestRow + 8, 1, 1, 1, 1, 1, 1, 1, 1]]) {
      const found = rowsOf(createFindElements(), text, pieces)
      expect(found.map((row) => [row.text.trim(), row.kind])).toEqual([
        ['', kinds.tooLong],
        ['1', kinds.plain],
        ['', kinds.tooLong],
        ['{"b":"]"}', kinds.plain],
      ])
    }
  })

  test.each([
    ['{}', 'the input is not a JSON array'],
    ['', 'the input is not a JSON array'],
    ['[{"a":1}', 'the JSON array is not closed'],
    ['[{"a":"]}', 'the JSON array is not closed'],
    ['[{}] {}', 'something follows the JSON array'],
    [`[${' '.repeat(longestRow + 2)}`, 'the JSON array is not closed'],
    [`["${'x'.repeat(longestRow + 2)}`, 'the JSON array is not closed'],
  ])('%.20j is refused', (text, message) => {
    expect(() => rowsOf(createFindElements(), text, [])).toThrow(message)
  })
})
