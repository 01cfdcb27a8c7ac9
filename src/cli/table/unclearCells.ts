/** What stands for a cell of a spreadsheet of which nobody can say what is in it. No spreadsheet writes these as a text. */
export const unclearCells = {
  error: '#ERROR!',
  formula: '#FORMULA!',
  merged: '#MERGED!',
} as const

/** The errors of spreadsheets as they stand in what these save as CSV, in English and in Spanish. */
const errors: ReadonlySet<string> = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#ERROR!'],
  ...['#N/D', '#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#¡DIV/0!', '#¡NUM!', '#¡NULO!'],
])

/** Why a cell is unclear, if it is. */
export function unclear(cell: string): { readonly code: string; readonly message: string } | undefined {
  const first = cell.charCodeAt(0)
  if (first !== 35 && first !== 69) return undefined
  if (cell === unclearCells.formula)
    return {
      code: 'formula-not-computed',
      message: 'it is a formula that was never computed: open the spreadsheet and save it again',
    }
  if (cell === unclearCells.merged)
    return {
      code: 'merged-cell',
      message: 'it is a part of a merged cell: split that, and write its value into each row',
    }
  if (errors.has(cell.trim()) || /^Err:\d{3}$/.test(cell))
    return { code: 'spreadsheet-error', message: 'the spreadsheet shows an error in it' }
  return undefined
}
