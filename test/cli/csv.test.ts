import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCutter, type FindRows, kinds, longestRow } from '../../src/cli/batch/Cut.ts'
import { cutOut } from '../../src/cli/batch/createReadRecord.ts'
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
        const found = rowsOf(createFindRecords(), csv, pieces).map(({ text, kind }) => {
          const cells: string[] = []
          cutOut(text, 0, text.length, kind, cells)
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

  test('empty lines are no rows', () => {
    expect(rowsOf(createFindRecords(), '\n\r\na,b\n\n\r\nc,d\n\n', [3]).map(({ text }) => text)).toEqual([
      'a,b',
      'c,d',
    ])
  })

  test.each([
    ['a,"b\nc,d\ne,f\n', ['a,"b', 'c,d', 'e,f'], 'quotes that are never closed'],
    ['a,b"c\nc,d\n', ['a,b"c', 'c,d'], 'a quote in the midst of a cell'],
    ['"a"b,c\n"d",e\n', ['"a"b,c', '"d",e'], 'something after the closing quote'],
    ['"a\n"b"\nc,d', ['"a', '"b"', 'c,d'], 'a quote in the row after'],
  ])('a row whose quotes do not match ends with its line: %j', (csv, texts) => {
    for (const pieces of [[], [1, 1, 1, 1, 1, 1], [5]]) {
      const found = rowsOf(createFindRecords(), csv, pieces)
      expect(found.map(({ text }) => text)).toEqual(texts)
      expect(found[0]?.kind).toBe(kinds.malformed)
      expect(found.at(-1)?.kind).not.toBe(kinds.malformed)
    }
  })

  test('a row that is too long is one row, and the next one is read', () => {
    const long = 'x'.repeat(longestRow + 10)
    for (const find of [createFindRecords, createFindLines]) {
      const found = rowsOf(find(), `${long}\nb\n`, Array(40).fill(1 << 16))
      expect(found.map(({ text, kind }) => [text.length, kind])).toEqual([
        [0, kinds.tooLong],
        [1, kinds.plain],
      ])
    }
  })
})

describe('JSON', () => {
  const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 })

  test('the lines of NDJSON are its rows', () => {
    fc.assert(
      fc.property(values, sizes, (rows, pieces) => {
        const text = rows.map((row) => `${JSON.stringify(row)}\r\n`).join('\n')
        expect(rowsOf(createFindLines(), text, pieces).map((found) => JSON.parse(found.text))).toEqual(
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

  test.each([
    ['{}', 'the input is not a JSON array'],
    ['', 'the input is not a JSON array'],
    ['[{"a":1}', 'the JSON array is not closed'],
    ['[{"a":"]}', 'the JSON array is not closed'],
    ['[{}] {}', 'something follows the JSON array'],
    [`[${' '.repeat(longestRow + 2)}`, 'an element of the JSON array is too long'],
  ])('%.20j is refused', (text, message) => {
    expect(() => rowsOf(createFindElements(), text, [])).toThrow(message)
  })
})
