import { chmod, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The library's own entries: beside the built program, or their sources, so that a test needs no build of the package. */
export type Library = 'beside' | 'sources'

const libraryFrom = (library: Library): Plugin => ({
  name: 'library',
  setup({ onResolve }) {
    onResolve({ filter: /^level-of-care(\/|$)/ }, ({ path }) => {
      const entry = path.slice('level-of-care/'.length)
      if (library === 'beside') return { path: `./${entry || 'index'}.js`, external: true }
      const source = entry === '' ? 'index.ts' : `${entry}/index.ts`
      return { path: inRepository(`src/${source}`) }
    })
  },
})

/**
 * The parser of arguments starts other programs for commands that are files of their own. Ours are none, and what it would start them
 * with takes a tenth of a run to load.
 */
const withoutPrograms: Plugin = {
  name: 'without programs',
  setup({ onEnd, onLoad, onResolve }) {
    let isLeftOut = false
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'without-programs' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'without-programs' }, () => {
      isLeftOut = true
      return { contents: 'module.exports = {}' }
    })
    onEnd(() =>
      isLeftOut
        ? {}
        : { errors: [{ text: 'The parser of arguments loads nothing to start programs with.' }] },
    )
  },
}

/** The packages of others that go into the program, and where each has its license. */
const licenses: Readonly<Record<string, string>> = {
  commander: 'commander/LICENSE',
  'jsonc-parser': 'jsonc-parser/LICENSE.md',
  hucre: 'hucre/LICENSE',
  '@clack/core': '@clack/core/LICENSE',
  '@clack/prompts': '@clack/prompts/LICENSE',
  'fast-string-truncated-width': 'fast-string-truncated-width/license',
  'fast-string-width': 'fast-string-width/license',
  'fast-wrap-ansi': 'fast-wrap-ansi/LICENSE',
  sisteransi: 'sisteransi/license',
}

/** The license of what is bundled asks to go with it: it stands in each file that has something of it. */
async function addLicenses({ outputs }: Metafile, folder: string): Promise<void> {
  for (const [path, { inputs }] of Object.entries(outputs)) {
    const packages = new Set(
      Object.keys(inputs).flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
    )
    const texts = [...packages].sort().map(async (name) => {
      const license = await readFile(inRepository(`node_modules/${licenses[name]}`), 'utf8')
      return `/* Contains ${name}:\n\n${license.trim()} */\n`
    })
    const file = join(folder, basename(path))
    const code = await readFile(file, 'utf8')
    const start = /^#!.*\n/.exec(code)?.[0] ?? ''
    await writeFile(file, `${start}${(await Promise.all(texts)).join('')}${code.slice(start.length)}`)
  }
}

/**
 * Builds the command line, with everything in it that it needs: nothing has to be installed with it. What only some commands need is
 * in files of its own, which these load.
 *
 * @returns What the bundler says of what went into it.
 */
export async function buildCli(outdir: string, library: Library): Promise<Metafile> {
  const { version } = JSON.parse(await readFile(inRepository('package.json'), 'utf8'))
  const { metafile } = await build({
    metafile: true,
    entryPoints: {
      cli: inRepository('src/cli/bin.ts'),
      'cli-worker': inRepository('src/cli/batch/worker.ts'),
    },
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'cli-[name]-[hash]',
    // The package whose entry is CommonJS by default has another one that can be read in parts.
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { levelOfCareVersion: JSON.stringify(version) },
    // The parser of arguments is CommonJS, and requires parts of Node.
    banner: {
      js: `#!/usr/bin/env node\nimport { createRequire as levelOfCareRequire } from 'node:module'; const require = levelOfCareRequire(import.meta.url);`,
    },
    // Or where packages lie on this machine would be told.
    preserveSymlinks: true,
    plugins: [libraryFrom(library), withoutPrograms],
    minify: true,
    legalComments: 'inline',
    logLevel: 'error',
  })
  await addLicenses(metafile, outdir)
  // A clone runs it as it was built; an installed package gets this from npm.
  await chmod(join(outdir, 'cli.js'), 0o755)
  return metafile
}
