import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { consumer } from './support/consumer.ts'
import { expected, expectedOfSubpaths } from './support/expected.ts'
import { repository } from './support/paths.ts'

/** Runs a script as under a policy without `unsafe-eval`; `attempts` counts the reports that it would cause. */
function runUnderPolicy(folder: string, ...script: readonly string[]) {
  const trap = repository('test/package/support/countCodeGeneration.cjs')
  const flags = ['--disallow-code-generation-from-strings', '--require', trap]
  const { stdout, stderr } = spawnSync('node', [...flags, ...script], { cwd: folder, encoding: 'utf8' })
  return { stdout, attempts: Number(stderr.trim().split('\n').at(-1)) }
}

test.each([
  ['module', 'module.mjs'],
  ['commonjs', 'commonjs.cjs'],
] as const)('the whole job makes no code out of strings (%s)', (type, script) => {
  const { folder } = consumer(type, [script])
  const { stdout, attempts } = runUnderPolicy(folder, script)
  expect(JSON.parse(stdout)).toEqual(expected)
  expect(attempts).toBe(0)
})

test.each([
  ['module', 'esm'],
  ['commonjs', 'cjs'],
] as const)('nor does anything in the other entries (%s)', async (type, format) => {
  const { folder, write } = consumer(type, ['subpaths.ts'])
  const source = readFileSync(join(folder, 'subpaths.ts'), 'utf8')
  const { code } = await transform(source, { loader: 'ts', format })
  write('subpaths.js', code)
  const { stdout, attempts } = runUnderPolicy(folder, 'subpaths.js')
  expect(JSON.parse(stdout)).toEqual(expectedOfSubpaths)
  expect(attempts).toBe(0)
})

test.each([
  'new Function("")',
  'Function("")',
  '(() => {}).constructor("")',
  'new (async () => {}).constructor("")',
  'eval("1")',
  '(0, eval)("1")',
])('such an attempt would be noticed, even if its failure is caught: %s', (attempt) => {
  expect(runUnderPolicy('.', '--eval', `try { ${attempt} } catch {}`).attempts).toBe(1)
})
