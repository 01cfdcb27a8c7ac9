import { expect, test } from 'vitest'
import { once } from '../../src/ruleset/once.ts'

test('what is made is made at its first use, and once', () => {
  let made = 0
  const get = once(() => {
    made += 1
    return { made }
  })
  expect(made).toBe(0)
  expect(get()).toBe(get())
  expect(made).toBe(1)
})
