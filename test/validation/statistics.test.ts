import { describe, expect, test } from 'vitest'
import { bootstrapInterval, type Pair, quadraticWeightedKappa } from './statistics.ts'

describe('the quadratic weighted kappa', () => {
  test('of a table of three by three', () => {
    //        other: 0  1  2
    //  one: 0       2  1  0
    //       1       0  2  1
    //       2       1  0  1
    const pairs: Pair[] = [
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 2],
    ]
    // Observed: two pairs are one apart and one is two apart, 1 + 1 + 4 = 6 over 8 cases.
    // By chance, of the sums 3, 3, 2 on both sides: 3·3·1 + 3·2·4 + 3·3·1 + 3·2·1 + 2·3·4 + 2·3·1 = 78 over 8·8.
    // 1 − (6/8) / (78/64) = 1 − 48/78 = 5/13.
    expect(quadraticWeightedKappa(pairs)).toBeCloseTo(5 / 13, 12)
  })

  test('is 1 when all agree', () => {
    expect(
      quadraticWeightedKappa([
        [0, 0],
        [4, 4],
        [2, 2],
      ]),
    ).toBe(1)
  })

  test('is -1 when two cases are exchanged', () => {
    // Observed: 1 each. By chance: half of the four meetings are one apart, 1/2. 1 − 1 / (1/2) = −1.
    expect(
      quadraticWeightedKappa([
        [0, 1],
        [1, 0],
      ]),
    ).toBe(-1)
  })

  test('is 0 when one judge always says the same', () => {
    // Observed: 1 each. By chance: 0 meets 1 and 2 meets 1, which is 1 each too.
    expect(
      quadraticWeightedKappa([
        [0, 1],
        [2, 1],
      ]),
    ).toBe(0)
  })

  test('is not defined when both always say the same', () => {
    expect(
      quadraticWeightedKappa([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNaN()
  })
})

describe('the bootstrap interval', () => {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number) / numbers.length

  test('of the mean of a 0 and a 1', () => {
    // Drawn twice: both 0 in a quarter of the draws, both 1 in a quarter, one of each in half of them.
    // The middle 95 % begin and end in the outer quarters; the middle 40 % lie within the half.
    expect(bootstrapInterval([0, 1], mean)).toEqual([0, 1])
    expect(bootstrapInterval([0, 1], mean, { share: 0.4 })).toEqual([0.5, 0.5])
  })

  test('of the mean of fifty of each is about that of a normal distribution', () => {
    // The standard error is √(0.5 · 0.5 / 100) = 0.05, and 1.96 times that is 0.098.
    const sample = Array.from({ length: 100 }, (_, place) => place % 2)
    const [low, high] = bootstrapInterval(sample, mean)
    expect(Math.abs(low - 0.402)).toBeLessThan(0.015)
    expect(Math.abs(high - 0.598)).toBeLessThan(0.015)
  })

  test('leaves out draws for which there is no such number', () => {
    const meanOfDifferent = (numbers: readonly number[]) =>
      new Set(numbers).size === 1 ? Number.NaN : mean(numbers)
    expect(bootstrapInterval([0, 1], meanOfDifferent)).toEqual([0.5, 0.5])
  })

  test('is the same each time, and another one with another seed', () => {
    const sample = [1, 2, 4, 8, 16, 32, 64]
    const few = { resamples: 50 }
    expect(bootstrapInterval(sample, mean, few)).toEqual(bootstrapInterval(sample, mean, few))
    expect(bootstrapInterval(sample, mean, few)).not.toEqual(
      bootstrapInterval(sample, mean, { ...few, seed: 2 }),
    )
  })
})
