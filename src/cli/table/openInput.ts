import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { wrongInput, wrongUsage } from '../CliError.ts'
import { reasonOf } from '../reasonOf.ts'
import type { Encoding } from './createDecideEncoding.ts'

/** The bytes of a table, and what was found out about them. */
export interface Input {
  readonly pieces: AsyncIterable<Uint8Array>
  readonly isCompressed: boolean
  /** What a byte order mark says. */
  readonly marked: Encoding | 'UTF-16' | undefined
}

/** Which program writes a file that begins so. */
type Kind = 'gzip' | 'zip' | 'old spreadsheet' | 'other'

/** So many bytes tell what a file is. */
const telling = 8

/**
 * Opens a table: without gzip and byte order mark. What is not text is refused with what to do.
 *
 * @param name - What messages call it.
 * @param wanted - Is it a spreadsheet that is asked for?
 */
export async function openInput(
  source: AsyncIterable<Uint8Array>,
  name: string,
  wanted: 'text' | 'xlsx',
): Promise<Input> {
  let { head, pieces } = await peek(readable(source, name), telling)
  const isCompressed = kindOf(head) === 'gzip'
  if (isCompressed) ({ head, pieces } = await peek(unzipped(pieces, name), telling))
  const kind = kindOf(head)
  if (kind === 'old spreadsheet')
    throw wrongInput(
      `${name} is an old spreadsheet (.xls), or one with a password: save it as .xlsx without a password, or as CSV`,
    )
  if (wanted === 'xlsx') {
    if (kind !== 'zip') throw wrongInput(`${name} is no spreadsheet in .xlsx; --from says what it is`)
    return { pieces, isCompressed, marked: undefined }
  }
  if (kind === 'zip')
    throw wrongInput(`${name} is a spreadsheet or an archive, and no text: --from xlsx reads .xlsx`)
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]))
    return { pieces: fromUtf16(pieces, head[0] === 0xfe), isCompressed, marked: 'UTF-16' }
  if (startsWith(head, [0xef, 0xbb, 0xbf]))
    return { pieces: without(pieces, 3), isCompressed, marked: 'UTF-8' }
  if (head.includes(0))
    throw wrongInput(`${name} is no text in UTF-8 or Windows-1252: save it as CSV in UTF-8, or as .xlsx`)
  return { pieces, isCompressed, marked: undefined }
}

function kindOf(head: Uint8Array): Kind {
  if (startsWith(head, [0x1f, 0x8b])) return 'gzip'
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'old spreadsheet'
  return 'other'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** The first bytes, and all of them. */
async function peek(
  source: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; pieces: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < count) {
    const next = await iterator.next()
    if (next.done === true) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head
      for (;;) {
        const next = await iterator.next()
        if (next.done === true) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, pieces: all() }
}

/** What cannot be read is said in one line. */
async function* readable(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    const reason = reasonOf(error)
    throw wrongUsage(`${name} cannot be read${reason === undefined ? '' : `: ${reason}`}`)
  }
}

async function* unzipped(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const compressed = Readable.from(pieces)
  const plain = createGunzip({ chunkSize: 1 << 18 })
  let failed: unknown
  compressed.on('error', (error) => {
    failed = error
    plain.destroy(error)
  })
  compressed.pipe(plain)
  try {
    yield* plain
  } catch {
    throw failed ?? wrongInput(`${name} is damaged: it cannot be decompressed`)
  } finally {
    compressed.destroy()
    plain.destroy()
  }
}

async function* without(pieces: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const piece of pieces) {
    if (piece.length > left) yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}

/** The same text in UTF-8, without its byte order mark. */
async function* fromUtf16(
  pieces: AsyncIterable<Uint8Array>,
  isBigEndian: boolean,
): AsyncGenerator<Uint8Array> {
  const decoder = new StringDecoder('utf16le')
  let odd: Uint8Array = new Uint8Array(0)
  let isFirst = true
  for await (const piece of pieces) {
    const bytes = Buffer.concat([odd, piece])
    const whole = bytes.length - (bytes.length % 2)
    odd = bytes.subarray(whole)
    const pairs = Buffer.from(bytes.subarray(0, whole))
    const text = decoder.write(isBigEndian ? pairs.swap16() : pairs)
    if (text === '') continue
    yield Buffer.from(isFirst ? text.replace(/^\ufeff/, '') : text)
    isFirst = false
  }
  if (odd.length > 0) throw wrongInput('the input ends in the midst of a character of UTF-16')
  yield Buffer.from(decoder.end())
}
