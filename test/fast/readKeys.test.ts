import { expect, test } from 'vitest'
import { createReadKeys } from '../../src/fast/evaluate.ts'

test.each([1, 2, 15, 16, 17, 40])(
  '%i keys are read in their order, whatever that of the object is',
  (count) => {
    const keys = Array.from({ length: count }, (_, position) => `key-${position}`)
    const entries = keys.map((key, position) => [key, position * 10] as const)
    const read = createReadKeys(keys)
    const expected = entries.map(([, value]) => value)
    for (const ordered of [entries, [...entries].reverse()])
      expect(read(Object.fromEntries([['another', -1], ...ordered])).slice(0, count)).toEqual(expected)
  },
)

test('a key that is not there is undefined', () => {
  const read = createReadKeys(['here', 'gone'])
  expect(read({ here: 1 }).slice(0, 2)).toEqual([1, undefined])
})
