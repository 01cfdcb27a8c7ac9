import { expect, test } from 'vitest'
import { lost } from './lost.ts'

test.each([
  [{ measured: 5, atLeast: 5 }, []],
  [{ measured: 4.99, atLeast: 5 }, ['x: 4.99, and not at least 5']],
  [{ measured: 5, atMost: 5 }, []],
  [{ measured: 5.01, atMost: 5 }, ['x: 5.01, and not at most 5']],
  [{ measured: Number.NaN, atMost: 5 }, ['x: NaN, and not at most 5']],
])('%j', (bound, lines) => {
  expect(lost([{ what: 'x', ...bound }])).toEqual(lines)
})
