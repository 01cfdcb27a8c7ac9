import { cp, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

interface Entry {
  readonly import: { readonly default: string }
  readonly require: { readonly default: string; readonly types: string }
}

/** The subpaths of the package that are modules, with their files. */
async function entries(): Promise<[string, Entry][]> {
  const { exports } = JSON.parse(await readFile(inRepository('package.json'), 'utf8'))
  return Object.entries<Entry | string>(exports).flatMap(([subpath, entry]) =>
    subpath === '.' || typeof entry === 'string' ? [] : [[subpath.slice('./'.length), entry]],
  )
}

/**
 * Resolvers that do not read `exports` look for a folder of the subpath's name. These folders are made for packing alone, with
 * nothing in them but where to look; for the JSON Schemas, which no file can hand on, with copies.
 */
async function make(): Promise<void> {
  for (const [subpath, entry] of await entries()) {
    const stub = {
      main: `.${entry.require.default}`,
      module: `.${entry.import.default}`,
      types: `.${entry.require.types}`,
      sideEffects: false,
    }
    await mkdir(inRepository(subpath), { recursive: true })
    await writeFile(inRepository(`${subpath}/package.json`), `${JSON.stringify(stub, undefined, 2)}\n`)
  }
  await cp(inRepository('dist/schemas'), inRepository('schemas'), { recursive: true })
}

async function remove(): Promise<void> {
  for (const [subpath] of await entries()) {
    await rm(inRepository(`${subpath}/package.json`), { force: true })
    // Only if nobody has put anything else there.
    await rmdir(inRepository(subpath))
  }
  await rm(inRepository('schemas'), { recursive: true, force: true })
}

const [, , what] = process.argv
if (what === 'make') await make()
else if (what === 'remove') await remove()
else throw new Error('Say "make" or "remove".')
