import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { wrongInput, wrongUsage } from './CliError.ts'
import type { Place } from './files.ts'
import { codeOf, isOfDisk, reasonOf } from './reasonOf.ts'
import { type Streams, write } from './Streams.ts'

/** Where output goes: nothing of it is at the named place before all of it is. */
export interface Output {
  readonly write: (chunk: string | Uint8Array) => Promise<void>
  /** All is written: the file takes its place. */
  readonly finish: () => Promise<void>
  /** Not all could be written: nothing is left behind. */
  readonly abandon: () => void
}

/** Files that are being written: a signal removes them. */
const unfinished = new Set<string>()

/** Removes what is half written, when the process has to end now. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}

/** What is said of a place without a name. */
export const noName = '-o needs the name of a file, or - for the standard output'

/** Opens a place for writing. An existing file is left alone unless `force` is set. */
export function openOutput(place: Place, force: boolean, streams: Streams): Output {
  if (place === '') throw wrongUsage(noName)
  const standard = standardStream(place, streams)
  if (standard !== undefined)
    return { write: (chunk) => write(standard, chunk), finish: async () => {}, abandon: () => {} }
  const own = openHandle(place)
  if (own !== undefined) return own
  const there = statsOf(place)
  if (there === undefined && isLink(place)) throw wrongUsage(`${place} is a link that leads to nothing`)
  // A device or a pipe is written to, and must not be replaced.
  if (there !== undefined && !there.isFile()) return openDevice(place)
  if (there !== undefined && !force) throw isThere(place)
  return openFile(place, there, streams)
}

function isThere(place: Place): Error {
  return wrongUsage(`${place} exists; --force overwrites it`)
}

/** Those of the process have names of their own; some of them cannot be opened a second time. */
function standardStream(place: Place, { stdout, stderr }: Streams): Streams['stdout'] | undefined {
  if (place === '-' || /^\/(?:dev\/stdout|(?:dev|proc\/self)\/fd\/1)$/.test(place)) return stdout
  return /^\/(?:dev\/stderr|(?:dev|proc\/self)\/fd\/2)$/.test(place) ? stderr : undefined
}

/** What a shell has opened for the program, as in `-o >(gzip)`, is written to as it is: it may have no name that could be opened. */
function openHandle(place: Place): Output | undefined {
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/.exec(place) ?? []
  if (number === undefined) return undefined
  const handle = handleOf(place, Number(number))
  return { write: handle.write, finish: async () => {}, abandon: () => {} }
}

function statsOf(place: Place): Stats | undefined {
  try {
    return statSync(place)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw unwritable(place, error)
  }
}

function isLink(place: Place): boolean {
  try {
    return lstatSync(place).isSymbolicLink()
  } catch {
    return false
  }
}

function unwritable(place: Place, error: unknown): Error {
  const isMissing = codeOf(error) === 'ENOENT'
  const reason = isMissing ? 'its folder is not there' : reasonOf(error)
  const line = `${place} cannot be written${reason === undefined ? '' : `: ${reason}`}`
  return isOfDisk(error) ? wrongInput(line) : wrongUsage(line)
}

function attempt<T>(place: Place, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw unwritable(place, error)
  }
}

/** A handle that was opened for writing. */
interface Handle {
  readonly write: (chunk: string | Uint8Array) => Promise<void>
  readonly close: () => void
}

function handleOf(place: Place, file: number): Handle {
  let isOpen = true
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      for (let written = 0; written < bytes.length; ) {
        const taken = writtenTo(place, file, bytes.subarray(written))
        // Whoever reads from a pipe may be behind.
        if (taken === undefined) await after(5)
        else written += taken
      }
    },
    close() {
      if (isOpen) closeSync(file)
      isOpen = false
    },
  }
}

function writtenTo(place: Place, file: number, bytes: Uint8Array): number | undefined {
  return attempt(place, () => {
    try {
      return writeSync(file, bytes)
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return undefined
      throw error
    }
  })
}

function openDevice(place: Place): Output {
  const handle = handleOf(
    place,
    attempt(place, () => openSync(place, 'w')),
  )
  return { write: handle.write, finish: async () => handle.close(), abandon: handle.close }
}

/** Nobody else reads health data, unless they are given the right to. */
const ownerOnly = 0o600

function openFile(place: Place, there: Stats | undefined, { stderr }: Streams): Output {
  const target = there === undefined ? place : attempt(place, () => realpathSync(place))
  for (const name of leftoversOf(target))
    stderr.write(
      `${name} is left of a run that was ended, or belongs to one that still goes on; nothing reads it\n`,
    )
  const { path, file } = openBeside(place, target, there !== undefined)
  unfinished.add(path)
  const handle = handleOf(place, file)
  const abandon = () => {
    handle.close()
    if (unfinished.delete(path)) rmSync(path, { force: true })
  }
  return {
    write: handle.write,
    async finish() {
      handle.close()
      if (there === undefined) {
        if (!attempt(place, () => putInPlace(path, target))) {
          abandon()
          throw isThere(place)
        }
      } else if (!replaces(path, target, there)) {
        unfinished.delete(path)
        overwrite(path, place, target)
        stderr.write(`${place} could not be replaced, so it was written in place\n`)
      }
      unfinished.delete(path)
    },
    abandon,
  }
}

/** What begins and ends so, was never finished. */
function partOf(target: string): readonly [beginning: string, end: string] {
  return [`.${basename(target).slice(0, 100)}.`, '.part']
}

function leftoversOf(target: string): readonly string[] {
  const [beginning, end] = partOf(target)
  const folder = dirname(target)
  try {
    return readdirSync(folder)
      .filter(
        (name) =>
          name.startsWith(beginning) &&
          name.endsWith(end) &&
          /^[0-9a-f]{12}$/.test(name.slice(beginning.length, -end.length)),
      )
      .map((name) => join(folder, name))
  } catch {
    // A folder may be written to, and not be listed.
    return []
  }
}

/** Opens a new file on the same disk, so that it can be renamed; elsewhere, if a file is to be overwritten in a folder that is not ours. */
function openBeside(
  place: Place,
  target: string,
  isReplaced: boolean,
): { readonly path: string; readonly file: number } {
  const [beginning, end] = partOf(target)
  // Of the global, which is loaded here: most runs write no file, and all of `node:crypto` takes as long as an answer.
  const name = `${beginning}${crypto.randomUUID().slice(-12)}${end}`
  const open = (folder: string) => {
    const path = join(folder, name)
    return { path, file: openSync(path, 'wx', ownerOnly) }
  }
  return attempt(place, () => {
    try {
      return open(dirname(target))
    } catch (error) {
      if (isReplaced && ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return open(tmpdir())
      throw error
    }
  })
}

/** Unlike a rename, a link does not replace a file that somebody else has put there in the meantime. */
function putInPlace(beside: string, target: string): boolean {
  try {
    linkSync(beside, target)
    rmSync(beside)
    return true
  } catch {
    // Some disks have no links.
    if (existsSync(target)) return false
    renameSync(beside, target)
    return true
  }
}

/** Puts a file in the place of another one, with its rights and its owner; says whether that can be. */
function replaces(beside: string, target: string, { mode, uid, gid, nlink }: Stats): boolean {
  // Other names of the file would keep what was in it before.
  if (nlink > 1) return false
  try {
    const own = statSync(beside)
    if (own.uid !== uid || own.gid !== gid) chownSync(beside, uid, gid)
    chmodSync(beside, mode & 0o7777)
    renameSync(beside, target)
    return true
  } catch {
    return false
  }
}

/** What was written is kept where it is, should that fail. */
function overwrite(beside: string, place: Place, target: string): void {
  try {
    copyFileSync(beside, target)
  } catch (error) {
    const { message } = unwritable(place, error)
    throw existsSync(beside)
      ? wrongInput(`${message}; all that was to be in it is in ${beside}`)
      : wrongUsage(message)
  }
  rmSync(beside, { force: true })
}

/** Writes all of something to a place. */
export async function writeText(
  content: string | Uint8Array,
  place: Place,
  force: boolean,
  streams: Streams,
): Promise<void> {
  const output = openOutput(place, force, streams)
  try {
    await output.write(content)
    await output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}
