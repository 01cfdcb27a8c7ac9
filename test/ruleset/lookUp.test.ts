import { expect, test } from 'vitest'
import { at, lookUp } from '../../src/ruleset/lookUp.ts'

test('what is there is found', () => {
  expect(at(['home', 'clinic'], 1)).toBe('clinic')
  expect(at(Uint8Array.of(0, 5), 0)).toBe(0)
  expect(lookUp(new Map([['home', 0]]), 'home')).toBe(0)
})

test('what is not there is a defect, and says so', () => {
  for (const position of [-1, 2, 0.5, Number.NaN])
    expect(() => at(['home', 'clinic'], position)).toThrow(
      new RangeError('There is nothing at this position.'),
    )
  expect(() => lookUp(new Map([['home', 0]]), 'clinic')).toThrow(
    new TypeError('There is nothing under this name.'),
  )
})
