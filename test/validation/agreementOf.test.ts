import { expect, test } from 'vitest'
import { agreementOf } from './agreementOf.ts'

test('who agrees exactly also agrees within one level', () => {
  const { interval, ...counts } = agreementOf([
    [0, 0],
    [1, 2],
    [4, 3],
    [5, 1],
  ])
  // Observed: 0 + 1 + 1 + 16 = 18 over 4 cases. By chance, each of 0, 1, 4, 5 against each of 0, 2, 3, 1:
  // 14 + 6 + 30 + 54 = 104 over 16. 1 − (18/4) / (104/16) = 1 − 72/104 = 4/13.
  expect(counts).toEqual({ cases: 4, exact: 1, withinOne: 3, kappa: expect.closeTo(4 / 13, 12) })
  const [low, high] = interval
  expect(low).toBeLessThan(4 / 13)
  expect(high).toBeGreaterThan(4 / 13)
})
