import { readFile } from 'node:fs/promises'
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
 * Builds the command line, with the argument parser in it: nothing has to be installed with it.
 *
 * @returns What the bundler says of what went into it.
 */
export async function buildCli(outdir: string, library: Library): Promise<Metafile> {
  const { version } = JSON.parse(await readFile(inRepository('package.json'), 'utf8'))
  // The license of what is bundled asks to go with it.
  const license = await readFile(inRepository('node_modules/commander/LICENSE'), 'utf8')
  const start = `#!/usr/bin/env node\n/* Contains commander:\n\n${license.trim()} */\n`
  const { metafile } = await build({
    metafile: true,
    entryPoints: {
      cli: inRepository('src/cli/bin.ts'),
      'cli-worker': inRepository('src/cli/batch/worker.ts'),
    },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { levelOfCareVersion: JSON.stringify(version) },
    // The parser of arguments is CommonJS, and requires parts of Node.
    banner: {
      js: `${start}import { createRequire as levelOfCareRequire } from 'node:module'; const require = levelOfCareRequire(import.meta.url);`,
    },
    // Or where packages lie on this machine would be told.
    preserveSymlinks: true,
    plugins: [libraryFrom(library)],
    legalComments: 'inline',
    logLevel: 'error',
  })
  return metafile
}
