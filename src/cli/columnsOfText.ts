import { InvalidArgumentError } from 'commander'

/** Rows of words in columns of even width; numbers to the right, from the second column on. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => `${row[column]}`.length)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(Number(widths[column])) : cell.padStart(Number(widths[column])),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** A decimal string with commas. */
export function grouped(count: string): string {
  return BigInt(count).toLocaleString('en-US')
}

/** How much of a whole some cases are, in percent. */
export function share(part: string, whole: string): string {
  if (part === '0') return '0 %'
  const millionths = Number((BigInt(part) * 100_000_000n) / BigInt(whole)) / 1_000_000
  return millionths < 0.01 ? '< 0.01 %' : `${millionths.toFixed(2)} %`
}

/** The names in an option whose value is a list, beside those of earlier ones. */
export function listed(text: string, before: readonly string[]): readonly string[] {
  return [...before, ...text.split(',').filter((name) => name !== '')]
}

/** Makes the reader of an option that gives something of ours a name, beside those of earlier ones. */
export function named(
  form: string,
): (text: string, before: Readonly<Record<string, string>>) => Readonly<Record<string, string>> {
  return (text, before) => {
    const [, ours = '', theirs = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? []
    if (ours === '') throw new InvalidArgumentError(`It must be ${form}.`)
    return Object.fromEntries([...Object.entries(before), [ours, theirs]])
  }
}
