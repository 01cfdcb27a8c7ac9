import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Metafile } from 'esbuild'
import { build, defineConfig } from 'tsup'
import { buildCli } from './.ci/buildCli.ts'
import { joinChunks } from './.ci/joinChunks.ts'
import { writeLicenses } from './.ci/writeLicenses.ts'
import { writeSbom } from './.ci/writeSbom.ts'

/** The folders that are a subpath of the package each. */
const subpaths = [
  'cds-hooks',
  'course',
  'coverage',
  'dmn',
  'fhir',
  'instruments',
  'json-schema',
  'placement',
  'record',
  'render',
  'rules',
  'sql',
]

/** Packages whose types are copied into ours. */
const inDeclarations = ['@standard-schema/spec']

/** What the bundler says, which it leaves among what it built. */
async function libraryMetafile(): Promise<Metafile> {
  const file = 'dist/metafile-esm.json'
  const metafile: Metafile = JSON.parse(await readFile(file, 'utf8'))
  await rm(file)
  return metafile
}

/** Writes the JSON Schemas of the shipped ruleset beside the code that makes them, for tools in other languages. */
async function writeJsonSchemas(): Promise<void> {
  const made = await import(new URL('dist/json-schema.js', import.meta.url).href)
  const folder = new URL('dist/schemas/', import.meta.url)
  await mkdir(folder, { recursive: true })
  for (const name of ['intake', 'recommendation', 'record', 'ruleset']) {
    const schema = JSON.stringify(made[`${name}JsonSchema`]())
    await writeFile(new URL(`${name}.schema.json`, folder), `${schema}\n`)
  }
}

const entry: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  ...Object.fromEntries(subpaths.map((folder) => [folder, `src/${folder}/index.ts`])),
}

/**
 * Writes the types, once for `require`; those for `import` are the same, by one line each. The compiler declares each file by itself,
 * which it does in a moment because the exports say their types, and these declarations are then bundled.
 */
async function writeTypes(): Promise<void> {
  const declared = 'reports/types'
  await rm(declared, { recursive: true, force: true })
  const compiler = fileURLToPath(new URL('node_modules/typescript-7/bin/tsc', import.meta.url))
  const emit = ['--noEmit', 'false', '--emitDeclarationOnly', '--rootDir', 'src', '--outDir', declared]
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.json', ...emit], { stdio: 'inherit' })
  await build({
    config: false,
    entry: Object.fromEntries(
      Object.entries(entry).map(([name, file]) => [
        name,
        file.replace(/^src\/(.*)\.ts$/, `${declared}/$1.d.ts`),
      ]),
    ),
    format: 'cjs',
    dts: { only: true, resolve: inDeclarations },
    silent: true,
  })
  for (const name of Object.keys(entry))
    await writeFile(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

export default defineConfig({
  entry,
  // What is for `require` is made of it.
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // What the entries share is one chunk: an error class is the same object through each of them.
  splitting: true,
  // Spaces go, and nothing else: names and short lines tell in a stack trace where it was, and the notes for bundlers what may be left out.
  minify: 'terser',
  terserOptions: {
    compress: false,
    mangle: false,
    ecma: 2020,
    format: { preserve_annotations: true, max_line_len: 120 },
  },
  metafile: true,
  // Hundreds of lines of files and sizes, before what a newcomer came to see. What is wrong is said all the same.
  silent: true,
  clean: true,
  async onSuccess() {
    await joinChunks('dist')
    await writeJsonSchemas()
    const program = await buildCli('dist', 'beside')
    const bundled = [program, await libraryMetafile()]
    await writeLicenses('dist/licenses.txt', await writeSbom('dist/sbom.cdx.json', bundled, inDeclarations))
    await writeTypes()
  },
})
