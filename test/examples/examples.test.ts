import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildIfStale } from '../../.ci/buildIfStale.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'
import { inRepository, runProgram } from './runProgram.ts'
import { shownOutput, withShownOutput } from './shownOutput.ts'

/** Every script. */
const scripts = readdirSync(inRepository('examples'))
  .filter((name) => /\.(ts|cjs)$/.test(name))
  .sort()

/** The pictures that scripts draw into the file that they are given. */
const pictures: Readonly<Record<string, string>> = { '10-population-duckdb.ts': 'population.svg' }

const tsx = inRepository('node_modules/tsx/dist/cli.mjs')

/** From the sources; CommonJS, which shows how the package is required, from the built package. */
function run(script: string, ...args: readonly string[]) {
  const path = `examples/${script}`
  if (script.endsWith('.ts'))
    return runProgram(process.execPath, tsx, '--tsconfig', 'test/tsconfig.json', path, ...args)
  buildIfStale()
  return runProgram(process.execPath, path)
}

test('the examples are there', () => {
  expect(scripts).toEqual(
    expect.arrayContaining([
      '01-quick-start.ts',
      '02-partial-intake.ts',
      '03-custom-rules.ts',
      '04-plain-javascript.cjs',
      'what-would-change.ts',
    ]),
  )
})

describe('each example prints what it says', () => {
  testShown.each(scripts)('%s', (script) => {
    const picture = pictures[script]
    const drawn = join(tmpdir(), `level-of-care-${process.pid}-${picture}`)
    const { status, stdout, stderr } = run(script, ...(picture === undefined ? [] : [drawn]))
    expect(status, stderr).toBe(0)
    const path = inRepository(`examples/${script}`)
    const source = readFileSync(path, 'utf8')
    if (updating) writeFileSync(path, withShownOutput(source, stdout))
    else expect(stdout.trimEnd()).toBe(shownOutput(source))
    if (picture === undefined) return
    const kept = inRepository(`examples/gallery/${picture}`)
    if (updating) copyFileSync(drawn, kept)
    expect(readFileSync(drawn, 'utf8')).toBe(readFileSync(kept, 'utf8'))
    rmSync(drawn)
  })
})

test('the types of the plain JavaScript hold as well', () => {
  const { stdout, status } = runProgram(
    process.execPath,
    inRepository('node_modules/typescript-7/bin/tsc'),
    ...[
      '--ignoreConfig',
      '--noEmit',
      '--allowJs',
      '--checkJs',
      '--strict',
      '--skipLibCheck',
      '--types',
      'node',
    ],
    ...['--target', 'es2022', '--module', 'nodenext', 'examples/04-plain-javascript.cjs'],
  )
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
