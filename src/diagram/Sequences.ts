import { at } from '../ruleset/lookUp.ts'

/** Finds sequences of whole numbers again. */
export interface Sequences {
  /** The place of a sequence: equal ones have the same, and new ones the next, from 0 on. */
  readonly placeOf: (sequence: readonly number[]) => number
  /** A number of the sequence at a place. */
  readonly numberAt: (place: number, position: number) => number
}

/**
 * Makes an empty store. A `Map` with texts as keys does the same; most of the time then goes to joining numbers to texts that
 * are thrown away.
 */
export function createSequences(): Sequences {
  const numbers: number[] = []
  const starts: number[] = []
  const hashes: number[] = []
  /** By hash, and from there on to the next free one: a place, counted from 1. */
  let slots = new Int32Array(256)

  const isAt = (place: number, sequence: readonly number[]): boolean => {
    const start = at(starts, place)
    if ((starts[place + 1] ?? numbers.length) - start !== sequence.length) return false
    for (let k = 0; k < sequence.length; k++) if (numbers[start + k] !== sequence[k]) return false
    return true
  }

  /** At least half of the slots stay free, so that the next free one is near. */
  const grow = () => {
    const mask = 2 * slots.length - 1
    slots = new Int32Array(mask + 1)
    for (let place = 0; place < hashes.length; place++) {
      let slot = at(hashes, place) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = place + 1
    }
  }

  return {
    numberAt: (place, position) => at(numbers, at(starts, place) + position),
    placeOf(sequence) {
      const hash = hashOf(sequence)
      const mask = slots.length - 1
      let slot = hash & mask
      for (;;) {
        const place = Number(slots[slot]) - 1
        if (place < 0) break
        if (hashes[place] === hash && isAt(place, sequence)) return place
        slot = (slot + 1) & mask
      }
      slots[slot] = starts.push(numbers.length)
      hashes.push(hash)
      for (const number of sequence) numbers.push(number)
      if (2 * starts.length > slots.length) grow()
      return starts.length - 1
    },
  }
}

/** Mixes all bits, because only the lowest choose a slot. */
function hashOf(sequence: readonly number[]): number {
  let hash = sequence.length
  for (const number of sequence) {
    hash = Math.imul(hash ^ number, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}
