import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { wrongInput, wrongUsage } from './CliError.ts'
import { jsonProblemWords, parseJson } from './parseJson.ts'
import { reasonOf } from './reasonOf.ts'
import type { Streams } from './Streams.ts'

/** A file, or `-` for a standard stream, as the user named it. */
export type Place = string

/** The whole text of a file or of the standard input. */
export async function readText(place: Place, { stdin }: Streams): Promise<string> {
  const bytes = place === '-' ? await readAll(stdin) : readNamed(place)
  try {
    // A byte order mark is skipped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw wrongInput(`${nameOf(place)} is not UTF-8`)
  }
}

/** The value of a JSON text. A parser's message would quote what it stumbled over, so it is not repeated. */
export async function readJson(place: Place, streams: Streams): Promise<unknown> {
  const read = parseJson(await readText(place, streams))
  if (read.success) return read.value
  const { code, line, column } = read.problem
  throw wrongInput(`${nameOf(place)}, line ${line}, character ${column}: ${jsonProblemWords[code]} (${code})`)
}

/** What messages call a place. */
export function nameOf(place: Place): string {
  return place === '-' ? 'the standard input' : place
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  try {
    return await buffer(stdin)
  } catch (error) {
    throw unreadable('-', error)
  }
}

function readNamed(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** A place that cannot be read, and why. */
export function unreadable(place: Place, error: unknown): Error {
  const reason = place === '' ? 'a file needs a name' : reasonOf(error)
  return wrongUsage(
    `${place === '' ? '""' : nameOf(place)} cannot be read${reason === undefined ? '' : `: ${reason}`}`,
  )
}
