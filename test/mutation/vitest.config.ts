import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

const { projects: _, coverage: __, ...test } = shared.test ?? {}

/**
 * The tests that mutants of the source have to get past. Every one of thousands of mutants runs them, so only the quick
 * ones are here, and laws are tried less often: a mutant that escapes few tries seldom escapes many.
 */
export default mergeConfig(
  { ...shared, test },
  {
    test: {
      include: ['test/{cases,diagram,explanation,intake,laws,recommendation,rules}/**/*.test.ts'],
      exclude: ['test/cases/rule-mutants.test.ts', 'test/laws/arbitraries.test.ts'],
      env: { RUNS: process.env.RUNS ?? '40' },
    },
  },
)
