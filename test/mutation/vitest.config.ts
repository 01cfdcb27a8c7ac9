import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'
import { NearestFirst } from './nearestFirst.ts'

const { projects: _, coverage: __, ...test } = shared.test ?? {}

/**
 * The tests that mutants of each folder have to get past: its own, and the laws that it is there for. More would find
 * little more, and every one of thousands of mutants would have to run them.
 */
const measures: Readonly<Record<string, readonly string[]>> = {
  rules: ['test/rules/*.test.ts'],
  intake: ['test/intake/*.test.ts'],
  diagram: ['test/diagram/*.test.ts', 'test/laws/{possible,exact}.test.ts'],
  recommendation: [
    'test/recommendation/*.test.ts',
    'test/laws/{generated,questions,stepChanges}.test.ts',
    'test/cases/worked-cases.test.ts',
  ],
  explanation: ['test/explanation/*.test.ts', 'test/adult/texts.test.ts'],
}

const folder = process.env.FOLDER ?? ''

export default mergeConfig(
  { ...shared, test },
  {
    test: {
      include: folder in measures ? measures[folder] : Object.values(measures).flat(),
      sequence: { sequencer: NearestFirst },
      // A mutant that escapes few tries of a law seldom escapes many.
      env: { RUNS: process.env.RUNS ?? '20' },
    },
  },
)
