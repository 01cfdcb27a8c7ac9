import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { consumer } from './support/consumer.ts'
import { expected } from './support/expected.ts'
import { repository } from './support/paths.ts'

const manifest = JSON.parse(readFileSync(repository('package.json'), 'utf8'))
const entries = Object.keys(manifest.exports).flatMap((subpath) =>
  /^\.\/[a-z-]+$/.test(subpath) ? [subpath.slice('./'.length)] : [],
)

test.each(['index', ...entries].flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
  '%s imports only files of its own',
  async (file) => {
    const { metafile } = await build({
      entryPoints: [repository(`dist/${file}`)],
      bundle: true,
      // Neither `node:` modules nor packages are resolved: they stay imports of the bundle.
      packages: 'external',
      format: 'esm',
      outdir: 'bundle',
      write: false,
      metafile: true,
    })
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
    expect(imports.map(({ path }) => path)).toEqual([])
  },
)

/** Somewhere that is neither Node nor a browser: the language and nothing else. */
async function runInBareWorld() {
  const { folder } = consumer('module', ['module.mjs'])
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'module.mjs')],
    bundle: true,
    platform: 'neutral',
    format: 'iife',
    write: false,
  })
  const printed: string[] = []
  const world = createContext(
    { console: { log: (text: string) => printed.push(text) } },
    { codeGeneration: { strings: false, wasm: false } },
  )
  runInContext(outputFiles[0]?.text ?? '', world)
  return { world, result: JSON.parse(printed.join('\n')) }
}

test('it runs where there is no process, Buffer, require or any other thing of Node or of a browser', async () => {
  const { world, result } = await runInBareWorld()
  expect(result).toEqual(expected)
  expect(runInContext('typeof process + typeof Buffer + typeof require', world)).toBe('undefined'.repeat(3))
})

test('it leaves nothing behind in the global scope', async () => {
  const { world } = await runInBareWorld()
  expect(runInContext('Object.getOwnPropertyNames(globalThis)', world)).toEqual(
    runInContext('Object.getOwnPropertyNames(globalThis)', createContext({ console: {} })),
  )
})
