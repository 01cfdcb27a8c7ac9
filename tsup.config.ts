import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Metafile } from 'esbuild'
import { defineConfig } from 'tsup'
import { buildCli } from './.ci/buildCli.ts'
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

/** What the bundler says of both formats, which it leaves among what it built. */
async function libraryMetafiles(): Promise<Metafile[]> {
  return await Promise.all(
    ['esm', 'cjs'].map(async (format) => {
      const file = `dist/metafile-${format}.json`
      const metafile: Metafile = JSON.parse(await readFile(file, 'utf8'))
      await rm(file)
      return metafile
    }),
  )
}

/** Writes the JSON Schemas of the shipped ruleset beside the code that makes them, for tools in other languages. */
async function writeJsonSchemas(): Promise<void> {
  const made = await import(new URL('dist/json-schema.js', import.meta.url).href)
  const folder = new URL('dist/schemas/', import.meta.url)
  await mkdir(folder, { recursive: true })
  for (const name of ['intake', 'recommendation', 'record', 'ruleset']) {
    const schema = JSON.stringify(made[`${name}JsonSchema`](), undefined, 2)
    await writeFile(new URL(`${name}.schema.json`, folder), `${schema}\n`)
  }
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(subpaths.map((folder) => [folder, `src/${folder}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { resolve: inDeclarations },
  // What the entries share is one chunk: an error class is the same object through each of them.
  splitting: true,
  // Without it tsup down-levels `?.` and `??` of the CommonJS chunks to calls of slow helpers.
  treeshake: true,
  metafile: true,
  clean: true,
  async onSuccess() {
    await writeJsonSchemas()
    const program = await buildCli('dist', 'beside')
    const bundled = [program, ...(await libraryMetafiles())]
    await writeLicenses('dist/licenses.txt', await writeSbom('dist/sbom.cdx.json', bundled, inDeclarations))
  },
})
