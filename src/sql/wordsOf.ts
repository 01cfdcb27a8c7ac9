import type { Way } from './decisiveWays.ts'

/** All engines have whole numbers of 64 bits with a sign: so many bits never reach it. */
const wordSize = 62

/** The ways whose bits stand in one word, word by word: the first way of each has the lowest bit. */
export function wordsOf(ways: readonly Way[]): readonly (readonly Way[])[] {
  return Array.from({ length: Math.ceil(ways.length / wordSize) }, (_, place) =>
    ways.slice(place * wordSize, (place + 1) * wordSize),
  )
}

/** The bits of those ways of a word that a condition holds for. */
export function bitsWhere(word: readonly Way[], holds: (way: Way) => boolean): bigint {
  return word.reduce((bits, way, place) => (holds(way) ? bits | (1n << BigInt(place)) : bits), 0n)
}
