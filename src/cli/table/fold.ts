/**
 * What is left of a name when its case, accents, spaces, hyphens and underscores do not count: `Risk of harm`, `RISK_OF_HARM` and
 * `riskOfHarm` are one name. Between two digits a space does count: 1 0 is not 10.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|[\u200b\ufeff]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, (gap, place: number, whole: string) =>
      isDigit(whole[place - 1]) && isDigit(whole[place + gap.length]) ? ' ' : '',
    )
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** From folded names to what they stand for. Plain data, so that it can be handed to other threads. */
export type NameTable = Map<string, string | null>

/** Adds a name to a table. One that stands for two things stands for neither. */
export function addName(table: NameTable, name: string, meant: string): void {
  const folded = fold(name)
  if (folded === '') return
  const known = table.get(folded)
  table.set(folded, known === undefined || known === meant ? meant : null)
}
