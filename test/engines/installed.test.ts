import { expect, inject, test } from 'vitest'

/** `.ci/run` sets it: there, what is missing is failing. */
const required = process.env.ENGINES_REQUIRED === '1'

test.runIf(required)('no engine is left out', () => {
  expect(inject('engines').leftOut).toEqual([])
})
