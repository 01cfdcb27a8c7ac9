import { expect, test } from 'vitest'
import { and, maybe, no, not, or, type Truth, yes } from '../../src/intake/Truth.ts'

const truths = [no, maybe, yes] as const

/** What a statement may turn out to be. */
const outcomes = (truth: Truth): readonly boolean[] => (truth === maybe ? [false, true] : [truth === yes])

/** The truth of something that may turn out in these ways. */
const summary = (found: readonly boolean[]): Truth =>
  found.every((each) => each) ? yes : found.some((each) => each) ? maybe : no

test('three statements joined are what all ways in which they may turn out say', () => {
  for (const a of truths)
    for (const b of truths)
      for (const c of truths) {
        const ways = outcomes(a).flatMap((x) => outcomes(b).flatMap((y) => outcomes(c).map((z) => [x, y, z])))
        expect(and(a, b, c)).toBe(summary(ways.map((way) => way.every((each) => each))))
        expect(or(a, b, c)).toBe(summary(ways.map((way) => way.some((each) => each))))
      }
})

test('a denial is what all ways in which a statement may turn out say', () => {
  for (const truth of truths) expect(not(truth)).toBe(summary(outcomes(truth).map((each) => !each)))
})

test('of nothing, all is true and any is false', () => {
  expect(and()).toBe(yes)
  expect(or()).toBe(no)
})
