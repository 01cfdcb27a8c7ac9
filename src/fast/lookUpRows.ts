import { at } from '../ruleset/lookUp.ts'
import type { Asked, Four, Packed } from './pack.ts'

/**
 * Puts the rungs of many rows into `rungs`: those of the ladder whose tables begin at `start`.
 *
 * @returns Whether every position lies on its scale; where one does not, the rungs mean nothing.
 */
export type LookUpRows = (columns: readonly Uint8Array[], start: number, rungs: Uint8Array) => boolean

/** Rows that are worked on together: few enough to stay in the nearest caches. */
const block = 4096

/**
 * Makes that function; `undefined` when bytes are too small for it.
 *
 * It works on four rows at once. A word of 32 bits has a byte for each of them, and what is added to a word, or
 * multiplied with it, is so in every byte, as long as none overflows into the next. Two positions become one number that
 * way, which is why their scales may have 256 combinations at most. Words are written as they were read, so in which
 * order a machine keeps their bytes makes no difference.
 */
export function createLookUpRows({ asked, table }: Packed): LookUpRows | undefined {
  if (!asked.every(fitBytes)) return undefined
  return (columns, start, rungs) => {
    const length = Math.min(block, Math.ceil(rungs.length / 4) * 4)
    const groups = asked.map((steps) => each(steps, (step) => ({ step, copy: new Uint8Array(length) })))
    const index = new Int32Array(length)
    const found = new Uint8Array(length)
    for (let from = 0; from < rungs.length; from += length) {
      const to = Math.min(rungs.length, from + length)
      index.fill(start)
      for (const group of groups) {
        // Columns may begin anywhere in memory and end anywhere, words may not. Beyond the last row the copies keep rows
        // of before, or zeros, and where nothing is asked zeros, which move nowhere.
        for (const { step, copy } of group)
          if (step !== undefined) copy.set(at(columns, step.index).subarray(from, to))
        const words = each(group, ({ copy }) => wordsOf(copy))
        const sizes = each(group, ({ step }) => sizeOf(step))
        if (!moveOn(index, table, words, sizes)) return false
      }
      join(index, wordsOf(found))
      rungs.set(found.subarray(0, to - from), from)
    }
    return true
  }
}

/** Answers what a group asks, row by row: the index moves on into the tables of the next group. */
function moveOn(
  index: Int32Array,
  table: Uint16Array | Uint32Array,
  [as, bs, cs, ds]: Four<Uint32Array>,
  [a, b, c, d]: Four<number>,
): boolean {
  const [liftA, liftB, liftC, liftD] = [lift(a), lift(b), lift(c), lift(d)]
  const stride = c * d
  let beyond = 0
  for (let word = 0; word < as.length; word++) {
    const p = Number(as[word])
    const q = Number(bs[word])
    const r = Number(cs[word])
    const s = Number(ds[word])
    beyond |= p | q | r | s | (p + liftA) | (q + liftB) | (r + liftC) | (s + liftD)
    const high = Math.imul(p, b) + q
    const low = Math.imul(r, d) + s
    // Written out: a loop over the four bytes takes half as long again.
    const row = 4 * word
    const first = Number(index[row]) + (high & 255) * stride + (low & 255)
    const second = Number(index[row + 1]) + ((high >>> 8) & 255) * stride + ((low >>> 8) & 255)
    const third = Number(index[row + 2]) + ((high >>> 16) & 255) * stride + ((low >>> 16) & 255)
    const fourth = Number(index[row + 3]) + (high >>> 24) * stride + (low >>> 24)
    index[row] = Number(table[first])
    index[row + 1] = Number(table[second])
    index[row + 2] = Number(table[third])
    index[row + 3] = Number(table[fourth])
  }
  return (beyond & 0x80808080) === 0
}

/** Added to a word, it gives every byte that is not below the size its highest bit, unless the byte had it before. */
function lift(size: number): number {
  return Math.imul(128 - size, 0x01010101)
}

/** Puts four numbers below 256 into each word. */
function join(numbers: Int32Array, words: Uint32Array): void {
  for (let word = 0; word < words.length; word++) {
    const row = 4 * word
    words[word] =
      Number(numbers[row]) |
      (Number(numbers[row + 1]) << 8) |
      (Number(numbers[row + 2]) << 16) |
      (Number(numbers[row + 3]) << 24)
  }
}

function fitBytes(steps: Four<Asked | undefined>): boolean {
  const [a, b, c, d] = each(steps, sizeOf)
  return a * b <= 256 && c * d <= 256 && Math.max(a, b, c, d) <= 128
}

function sizeOf(step: Asked | undefined): number {
  return step?.size ?? 1
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer)
}

function each<T, U>([a, b, c, d]: Four<T>, make: (item: T) => U): Four<U> {
  return [make(a), make(b), make(c), make(d)]
}
