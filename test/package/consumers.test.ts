import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { consumer } from './support/consumer.ts'
import { expected, expectedOfSubpaths } from './support/expected.ts'
import { repository } from './support/paths.ts'

const tsc = repository('node_modules/typescript-7/bin/tsc')

/** Of the main entry and the rules, more than of the others: that each of them is there and does something. */
const typed = { typed: expected, subpaths: expectedOfSubpaths }

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
  JSON.stringify({
    compilerOptions: { ...compilerOptions, ...options },
    files: Object.keys(typed).map((name) => `${name}.ts`),
  })

test('a JavaScript module imports it', () => {
  const { run } = consumer('module', ['module.mjs'])
  expect(JSON.parse(run('node', 'module.mjs'))).toEqual(expected)
})

test('a CommonJS script requires it', () => {
  const { run } = consumer('commonjs', ['commonjs.cjs'])
  expect(JSON.parse(run('node', 'commonjs.cjs'))).toEqual(expected)
})

test('every subpath is found without `exports`, where it is read as a folder', () => {
  const { folder, run, write } = consumer('commonjs', [])
  const { exports } = JSON.parse(
    readFileSync(join(folder, 'node_modules/level-of-care/package.json'), 'utf8'),
  )
  const subpaths = Object.keys(exports).filter((subpath) => /^\.\/[a-z-]+$/.test(subpath))
  // Node reads no `exports` when it is given a path.
  write(
    'folders.cjs',
    `const found = ${JSON.stringify(subpaths)}.filter((subpath) =>
      require('./node_modules/level-of-care/' + subpath) === require('level-of-care/' + subpath.slice(2)))
    console.log(JSON.stringify(found))`,
  )
  expect(subpaths.length).toBeGreaterThan(10)
  expect(JSON.parse(run('node', 'folders.cjs'))).toEqual(subpaths)
})

test.each(['module', 'commonjs'] as const)('TypeScript for Node (NodeNext, %s) compiles and runs', (type) => {
  const { run, write } = consumer(type, ['typed.ts', 'subpaths.ts'])
  write('tsconfig.json', tsconfig({ module: 'NodeNext', moduleResolution: 'NodeNext' }))
  run('node', tsc, '-p', '.')
  for (const [name, result] of Object.entries(typed))
    expect(JSON.parse(run('node', `${name}.js`))).toEqual(result)
})

test('TypeScript for a bundler type-checks, bundles and runs', async () => {
  const { folder, run, write } = consumer('module', ['typed.ts', 'subpaths.ts'])
  write('tsconfig.json', tsconfig({ module: 'ESNext', moduleResolution: 'Bundler', noEmit: true }))
  run('node', tsc, '-p', '.')
  for (const [name, result] of Object.entries(typed)) {
    await build({
      entryPoints: [join(folder, `${name}.ts`)],
      outfile: join(folder, `${name}.bundle.js`),
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
    })
    expect(JSON.parse(run('node', `${name}.bundle.js`))).toEqual(result)
  }
})
