import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { someOf } from '../support/runs.ts'
import { firstDifference, population } from './support/population.ts'

test('among the cases are every level, open questions, and ratings that are none', async () => {
  const { rows } = await population()
  const count = (fits: (expected: readonly (string | null)[]) => boolean) =>
    rows.filter(({ expected }) => fits(expected)).length
  for (const { code } of adult.ladders[0].rungs)
    expect(count(([least, most]) => least === code && most === code)).toBeGreaterThan(someOf(100))
  expect(count(([least, most]) => least !== most)).toBeGreaterThan(someOf(20_000))
  for (const { id } of adult.dimensions)
    expect(count((expected) => expected.at(-1) === id)).toBeGreaterThan(0)
})

test('an answer that differs is found, whichever column it is in', async () => {
  const { rows } = await population()
  const right = rows.slice(0, 3).map(({ expected }, member) => [String(member), ...expected])
  expect(firstDifference(rows.slice(0, 3), right)).toBeUndefined()
  expect(firstDifference(rows.slice(0, 3), right.slice(1))).toEqual({ found: 2, expected: 3 })
  for (const column of right[2]?.keys() ?? []) {
    const wrong = right.map((row, member) =>
      member === 2 ? row.map((cell, at) => (at === column ? 'x' : cell)) : row,
    )
    expect(firstDifference(rows.slice(0, 3), wrong)?.found).toEqual(wrong[2])
  }
})
