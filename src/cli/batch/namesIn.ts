import { isUtf8 } from 'node:buffer'
import { wrongInput } from '../CliError.ts'
import type { Encoding } from '../table/createDecideEncoding.ts'
import { fromWindows1252 } from '../table/windows1252.ts'
import { kinds } from './Cut.ts'
import { cutOut } from './cutOut.ts'

/** The names in the first row of a table. */
export function namesIn(
  bytes: Buffer,
  kind: number,
  separator: number,
  encoding: Encoding | undefined,
): readonly string[] {
  if (kind !== kinds.plain && kind !== kinds.quoted)
    throw wrongInput('the first row is not a header: its quotes do not match, or it is too long')
  const isWindows = encoding === 'Windows-1252'
  if (!isWindows && !isUtf8(bytes)) throw wrongInput('the first row is not a header in UTF-8')
  const text = isWindows ? fromWindows1252(bytes) : bytes.toString()
  const names: string[] = []
  cutOut(text, 0, text.length, kind, names, separator)
  return names
}
