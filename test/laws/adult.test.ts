import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { test } from 'vitest'
import { laws } from './laws.ts'

test.each(laws)('adult ruleset: law $name', ({ law }) => {
  law(fc.constant(adult))
})
