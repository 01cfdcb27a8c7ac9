import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { consumer } from './support/consumer.ts'
import { expected } from './support/expected.ts'
import { repository } from './support/paths.ts'

const tsc = repository('node_modules/typescript/bin/tsc')

/** As strict as can be, and the package's own types are checked too. */
const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
}

const tsconfig = (options: object) =>
  JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: ['typed.ts'] })

test('a JavaScript module imports it', () => {
  const { run } = consumer('module', ['module.mjs'])
  expect(JSON.parse(run('node', 'module.mjs'))).toEqual(expected)
})

test('a CommonJS script requires it', () => {
  const { run } = consumer('commonjs', ['commonjs.cjs'])
  expect(JSON.parse(run('node', 'commonjs.cjs'))).toEqual(expected)
})

test.each(['module', 'commonjs'] as const)('TypeScript for Node (NodeNext, %s) compiles and runs', (type) => {
  const { run, write } = consumer(type, ['typed.ts'])
  write('tsconfig.json', tsconfig({ module: 'NodeNext', moduleResolution: 'NodeNext' }))
  run('node', tsc, '-p', '.')
  expect(JSON.parse(run('node', 'typed.js'))).toEqual(expected)
})

test('TypeScript for a bundler type-checks, bundles and runs', async () => {
  const { folder, run, write } = consumer('module', ['typed.ts'])
  write('tsconfig.json', tsconfig({ module: 'ESNext', moduleResolution: 'Bundler', noEmit: true }))
  run('node', tsc, '-p', '.')
  await build({
    entryPoints: [join(folder, 'typed.ts')],
    outfile: join(folder, 'bundle.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
  })
  expect(JSON.parse(run('node', 'bundle.js'))).toEqual(expected)
})
