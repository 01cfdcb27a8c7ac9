/** What a spreadsheet calls a column: A for the first, AA for the twenty-seventh. */
export function columnLetters(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26))
  return position < 26 ? letter : `${columnLetters(Math.floor(position / 26) - 1)}${letter}`
}
