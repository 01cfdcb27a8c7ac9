import { IntakeError, safeAssess } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'

const today = { assessedOn: '2026-11-20' }

function nested(depth: number): unknown {
  let value: unknown = 'none'
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { riskOfHarm: value }
  return value
}

function keys(count: number, length: number): object {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [String(number).padStart(length, 'k'), 'low']),
  )
}

const million = 1_000_000
const episode = { level: 'outpatient', outcome: 'unchanged' }

const inputs: readonly { readonly name: string; readonly input: unknown }[] = [
  { name: 'a list of a million', input: new Array(million).fill('low') },
  {
    name: 'a list of a million in a rating',
    input: { ...today, riskOfHarm: new Array(million).fill('low') },
  },
  {
    name: 'a list of a million objects',
    input: { ...today, treatmentHistory: new Array(million).fill(episode) },
  },
  { name: 'a list that claims four billion', input: { ...today, conditions: claiming(2 ** 32 - 1) } },
  { name: 'lists in lists', input: { ...today, conditions: nested(100_000) } },
  { name: 'an intake deep in itself', input: nested(100_000) },
  { name: 'a string of ten million letters', input: { ...today, riskOfHarm: 'x'.repeat(10 * million) } },
  { name: 'a date of ten million digits', input: { assessedOn: '2'.repeat(10 * million) } },
  { name: 'a key of ten million letters', input: { ...today, ['x'.repeat(10 * million)]: 'low' } },
  { name: 'five thousand short keys', input: keys(4_990, 8) },
  { name: 'five thousand keys as long as are compared', input: keys(4_990, 64) },
  { name: 'five thousand keys that are longer', input: keys(4_990, 65) },
  {
    name: 'hundreds of keys in each of many episodes',
    input: { ...today, treatmentHistory: Array.from({ length: 20 }, () => keys(200, 60)) },
  },
  {
    name: 'thousands of wrong terms',
    input: { ...today, conditions: new Array(4_000).fill('y'.repeat(1000)) },
  },
  {
    name: 'thousands of empty episodes',
    input: { ...today, treatmentHistory: Array.from({ length: 4_000 }, () => ({})) },
  },
  ...hostileValues.map(({ name, make }) => ({ name, input: make('hostile') })),
  ...hostileValues.map(({ name, make }) => ({
    name: `${name} in a rating`,
    input: { ...today, riskOfHarm: make('hostile') },
  })),
  ...hostileValues.map(({ name, make }) => ({
    name: `${name} in the history`,
    input: { ...today, treatmentHistory: [make('hostile')] },
  })),
  { name: 'a rating that is not a number', input: { ...today, riskOfHarm: Number.NaN } },
  { name: 'a date that is not in the calendar', input: { assessedOn: '2026-02-30' } },
  {
    name: 'prototype keys',
    input: { ...today, constructor: { prototype: { polluted: 'yes' } }, toString: 'x' },
  },
]

describe('hostile input', () => {
  test.each(inputs)('$name ends in an IntakeError, soon', ({ input }) => {
    const times: number[] = []
    for (let time = 0; time < 5; time++) {
      const started = performance.now()
      const result = safeAssess(input)
      times.push(performance.now() - started)
      expect(result.success).toBe(false)
      expect(!result.success && result.error).toBeInstanceOf(IntakeError)
    }
    // The first time is warming up, and machines are busy: it is the usual time that must be short.
    const usual = times.sort((a, b) => a - b)[2]
    // While mutants are counted and tried, the time says nothing.
    if (process.env.FOLDER === undefined) expect(usual).toBeLessThan(50)
  })

  test.each([
    ['substances', { 'zed-token': 'x'.repeat(2_000) }],
    ['treatmentHistory', { 'zed-token': Number.NaN }],
    ['treatmentHistory', [{ 'zed-token': () => 0 }]],
    ['preferences', { 'zed-token': 'x'.repeat(2_000) }],
    ['riskOfHarm', { 'zed-token': 'x'.repeat(2_000) }],
    ['zed-token', 'x'.repeat(2_000)],
  ])('what cannot be copied is told without an unknown key: under %s', (key, value) => {
    const result = safeAssess({ ...today, [key]: value })
    expect(result.success).toBe(false)
    expect(everythingIn(result.success ? undefined : result.error)).not.toContain('zed-token')
  })

  test('no prototype is changed by it', () => {
    safeAssess(JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'))
    expect('polluted' in {}).toBe(false)
  })
})

function claiming(length: number): unknown[] {
  const list: unknown[] = []
  list.length = length
  return list
}
