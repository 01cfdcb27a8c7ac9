import { expect, test } from 'vitest'
import { endedAfter, endedSince, type PastEpisode } from '../../src/intake/History.ts'
import { maybe, no, type Truth, yes } from '../../src/intake/Truth.ts'

/** When an episode ended, in days: on one of them, or somewhere between two. */
const ended = (endLeast: number, endMost: number = endLeast): PastEpisode => ({
  position: 0,
  level: 1,
  outcome: 'unchanged',
  response: undefined,
  endLeast,
  endMost,
})

test.each<[PastEpisode, Truth]>([
  [ended(9), no],
  [ended(10), yes],
  [ended(11), yes],
  [ended(5, 9), no],
  [ended(5, 10), maybe],
  [ended(9, 11), maybe],
  [ended(10, 12), yes],
])('%j ended since day 10: %s', (episode, truth) => {
  expect(endedSince(episode, 10)).toBe(truth)
})

test.each<[PastEpisode, PastEpisode, Truth]>([
  [ended(9), ended(10), no],
  [ended(10), ended(10), no],
  [ended(11), ended(10), yes],
  [ended(9, 11), ended(10), maybe],
  [ended(9, 10), ended(10), no],
  [ended(11, 12), ended(9, 10), yes],
  [ended(10, 12), ended(9, 10), maybe],
  [ended(Number.POSITIVE_INFINITY), ended(Number.POSITIVE_INFINITY), no],
])('%j ended after %j: %s', (first, second, truth) => {
  expect(endedAfter(first, second)).toBe(truth)
})
