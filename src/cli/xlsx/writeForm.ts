import { type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { columnLetters } from '../table/columnLetters.ts'
import type { Form, FormColumn } from '../table/formOf.ts'
import type { TableWords } from '../words/TableWords.ts'

/** Rows that have lists to choose from. More can be filled in below. */
const rows = 1000

/** Writes a form as a spreadsheet: a sheet to fill in, one that says what the answers mean, and a hidden one with the lists. */
export async function writeForm(form: Form, words: TableWords): Promise<Uint8Array> {
  const { sheets } = words
  return await writeXlsx({
    sheets: [
      {
        name: sheets.form,
        columns: form.columns.map(({ kind, name }) => ({
          width: Math.min(32, Math.max(14, name.length + 2)),
          // What is typed as a date is one then, whatever the country writes first.
          ...(kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
        })),
        rows: [form.columns.map(({ name }) => name)],
        dataValidations: form.columns.flatMap((column, position) => validationOf(column, position, words)),
        freezePane: { rows: 1 },
      },
      meanings(form, words),
      { name: sheets.lists, hidden: true, rows: lists(form) },
    ],
  })
}

/** What may be chosen stands on a sheet of its own: as a text, a list may have 255 characters only. */
function validationOf(
  { kind, name, choices }: FormColumn,
  position: number,
  { sheets, several, aDate }: TableWords,
): readonly DataValidation[] {
  const letters = columnLetters(position)
  const range = `${letters}2:${letters}${rows + 1}`
  // Titles of messages may have 32 characters only.
  const hint = (inputMessage: string): Partial<DataValidation> => ({
    showInputMessage: true,
    inputTitle: name.slice(0, 32),
    inputMessage,
  })
  if (kind === 'choice')
    return [
      {
        type: 'list',
        formula1: `'${sheets.lists}'!$${letters}$1:$${letters}$${choices.length}`,
        range,
        allowBlank: true,
        showErrorMessage: true,
      },
    ]
  if (kind === 'number')
    return [
      {
        type: 'whole',
        operator: 'between',
        formula1: '0',
        formula2: '130',
        range,
        allowBlank: true,
        showErrorMessage: true,
      },
    ]
  // Nothing is refused: any text may stand there until it is read.
  if (kind === 'several')
    return [{ type: 'custom', formula1: 'TRUE', range, allowBlank: true, ...hint(several) }]
  return [{ type: 'custom', formula1: 'TRUE', range, allowBlank: true, ...hint(aDate) }]
}

function meanings({ columns }: Form, { sheets, meanings: header }: TableWords): WriteSheet {
  return {
    name: sheets.meanings,
    columns: [{ width: 32 }, { width: 32 }, { width: 24 }, { width: 100 }],
    rows: [
      [...header],
      ...columns.flatMap(({ name, choices }) =>
        choices.map(({ name: answer, code, meaning }): CellValue[] => [name, answer, code, meaning]),
      ),
    ],
    freezePane: { rows: 1 },
  }
}

/** Each column has its choices under the same letters as the column to fill in. */
function lists({ columns }: Form): CellValue[][] {
  const longest = Math.max(...columns.map(({ choices }) => choices.length))
  return Array.from({ length: longest }, (_, row) => columns.map(({ choices }) => choices[row]?.name ?? null))
}
