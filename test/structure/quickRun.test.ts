import { expect, test } from 'vitest'
import { inRepository, runProgram } from '../examples/runProgram.ts'
import { isQuick, runs } from '../support/runs.ts'

// Once it tried as many cases as `npm test`, and nobody noticed.
const name = 'a quick run tries each law on ten cases'

test.runIf(isQuick)(name, () => expect(runs).toBe(Number(process.env.RUNS ?? 10)))

test.skipIf(isQuick)('the quick run knows that it is one', () => {
  const vitest = inRepository('node_modules/vitest/vitest.mjs')
  const quick = ['--project', 'source', '--mode', 'quick', '--reporter', 'json']
  const { stdout } = runProgram(
    process.execPath,
    ...[vitest, 'run', ...quick, 'test/structure/quickRun.test.ts', '-t', name],
  )
  expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 1, numFailedTests: 0 })
})
