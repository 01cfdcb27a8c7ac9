import { test } from 'vitest'
import { rulesets } from '../support/arbitraries.ts'
import { laws } from './laws.ts'

test.each(laws)('generated rulesets: law $name', ({ law }) => {
  law(rulesets())
})
