import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../../src/cli/batch/Cut.ts'
import { createCells } from '../../src/cli/batch/createCells.ts'
import { createReadAt } from '../../src/cli/batch/createReadAt.ts'
import { cutOut } from '../../src/cli/batch/cutOut.ts'
import { runs } from '../support/runs.ts'

const comma = 44
const columns = 3
const plainCell = fc.oneof(
  fc.constantFrom('', ' ', '\t', '\u00a0', '\u3000 ', 'none', 'low', 'some', 'mild', 'nine'),
  fc.stringMatching(/^[^",\n\r]{0,70}$/),
)
const row = fc.oneof(
  fc
    .array(plainCell, { minLength: 1, maxLength: 5 })
    .map((cells) => ({ text: cells.join(), kind: kinds.plain, cells })),
  fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 5 }).map((cells) => ({
    text: cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(),
    kind: kinds.quoted,
    cells,
  })),
)

test('of row after row, the cells are those of that row, read wherever they lie', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.string(), (rows, before) => {
      const { take, at, isBlank, read } = createCells(comma, columns)
      const said = (cell: string) => ({ value: `read ${cell}`, problem: undefined })
      const readAt = createReadAt(said)
      for (const { text, kind, cells } of rows) {
        // A row lies somewhere in a text.
        const count = take(`${before}${text},more`, before.length, before.length + text.length, kind)
        expect(count).toBe(cells.length)
        for (let column = 0; column < columns; column++) {
          const cell = cells[column]
          expect(at(column)).toBe(cell)
          if (cell === undefined) continue
          expect(isBlank(column)).toBe(cell.trim() === '')
          expect(read(column, readAt)).toEqual(said(cell))
        }
      }
    }),
    { numRuns: runs },
  )
})

test('a cell that was read before is not read again, as long as few of its length are known', () => {
  const seen: string[] = []
  const { within } = createReadAt((cell) => {
    seen.push(cell)
    return { value: cell, problem: undefined }
  })
  const words = ['low', 'one', 'two', 'six', 'ten', 'mid', 'odd']
  for (const word of [...words, ...words]) expect(within(`-${word}-`, 1, 4).value).toBe(word)
  expect(seen).toEqual([...words, 'odd'])
})

test('more cells than there are columns are counted, and not kept', () => {
  const cells: string[] = []
  expect(cutOut('"a",b,c', 0, 7, kinds.quoted, cells, comma, 2)).toBe(3)
  expect(cells).toEqual(['a', 'b'])
})
