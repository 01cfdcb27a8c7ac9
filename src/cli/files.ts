import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { wrongInput, wrongUsage } from './CliError.ts'
import { type Streams, write } from './Streams.ts'

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
  const text = await readText(place, streams)
  try {
    return JSON.parse(text)
  } catch {
    throw wrongInput(`${nameOf(place)} is not valid JSON`)
  }
}

/** What messages call a place. */
export function nameOf(place: Place): string {
  return place === '-' ? 'the standard input' : place
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  return await buffer(stdin)
}

function readNamed(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw wrongUsage(`${path} cannot be read`)
  }
}

/** Where output goes: nothing of it is at the named place before all of it is. */
export interface Output {
  readonly write: (chunk: string | Uint8Array) => Promise<void>
  /** All is written: the file takes its place. */
  readonly finish: () => void
  /** Not all could be written: nothing is left behind. */
  readonly abandon: () => void
}

/** Files that are being written: a signal removes them. */
const unfinished = new Set<string>()

/** Removes what is half written, when the process has to end now. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}

/** Opens a place for writing. An existing file is left alone unless `force` is set. */
export function openOutput(place: Place, force: boolean, { stdout }: Streams): Output {
  if (place === '-') return { write: (chunk) => write(stdout, chunk), finish: () => {}, abandon: () => {} }
  const isThere = existsSync(place)
  // A device or a pipe is written to, and must not be replaced.
  const isFile = !isThere || statSync(place).isFile()
  const refuse = () => wrongUsage(`${place} exists; --force overwrites it`)
  if (isThere && isFile && !force) throw refuse()
  const target = isThere ? realpathSync(place) : place
  // Beside its place, so that it is on the same disk and can be renamed.
  const path = isFile ? join(dirname(target), `.${basename(target)}.${process.pid}.part`) : target
  // Nobody else reads health data, unless they are given the right to.
  const file = orRefuse(place, () => (isFile ? openSync(path, 'wx', 0o600) : openSync(path, 'w')))
  if (isFile) unfinished.add(path)
  let isOpen = true
  const end = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  const abandon = () => {
    end()
    if (unfinished.delete(path)) rmSync(path, { force: true })
  }
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      for (let written = 0; written < bytes.length; )
        written += orRefuse(place, () => writeSync(file, bytes, written, bytes.length - written))
    },
    finish() {
      end()
      if (!isFile) return
      if (force) orRefuse(place, () => renameSync(path, target))
      else if (!putInPlace(path, target)) {
        abandon()
        throw refuse()
      }
      unfinished.delete(path)
    },
    abandon,
  }
}

function orRefuse<T>(place: Place, act: () => T): T {
  try {
    return act()
  } catch {
    throw wrongUsage(`${place} cannot be written`)
  }
}

/** Unlike a rename, a link does not replace a file that somebody else has put there in the meantime. */
function putInPlace(beside: string, place: Place): boolean {
  try {
    linkSync(beside, place)
    rmSync(beside)
    return true
  } catch {
    // Some disks have no links.
    if (existsSync(place)) return false
    renameSync(beside, place)
    return true
  }
}

/** Writes a whole text to a place. */
export async function writeText(text: string, place: Place, force: boolean, streams: Streams): Promise<void> {
  const output = openOutput(place, force, streams)
  try {
    await output.write(text)
    output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}
