import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { rollup } from 'rollup'

/**
 * Joins what the entry `index` loads into two files, for nearly all who import the package load it, and Node takes as long for a file
 * as for five kilobytes of code. What only other entries share stays in files of its own. The same is written for `require`.
 *
 * @param folder - Where the bundler has put its entries and chunks, as modules; the joined ones take their place.
 */
export async function joinChunks(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'))
  const chunks = files.filter((file) => file.startsWith('chunk-'))
  const groups = await groupsOf(chunks, folder)
  const bundle = await rollup({
    input: files.filter((file) => !chunks.includes(file)).map((file) => join(folder, file)),
    // What no entry needs is gone already, and the notes on what an app does not need are kept.
    treeshake: false,
    onLog: (_, { message }) => {
      throw new Error(message)
    },
  })
  for (const chunk of chunks) await rm(join(folder, chunk))
  for (const [format, extension] of [
    ['es', 'js'],
    ['cjs', 'cjs'],
  ] as const)
    await bundle.write({
      dir: folder,
      format,
      exports: 'named',
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `chunk-[hash].${extension}`,
      // Some file systems take capital letters for small ones.
      hashCharacters: 'base36',
      // Names tell in a stack trace where it was.
      minifyInternalExports: false,
      hoistTransitiveImports: false,
      manualChunks: (id) => groups.get(basename(id)),
    })
  await bundle.close()
}

/**
 * Which chunks are joined: of those that `index` loads, the engine that `rules` loads too, and the shipped rules, so that a bundle
 * without these has nothing of them. Small chunks that need nothing but the engine go with it.
 */
async function groupsOf(chunks: readonly string[], folder: string): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>()
  for (const file of ['index.js', 'rules.js', ...chunks])
    codes.set(file, await readFile(join(folder, file), 'utf8'))
  const loadedBy = (file: string, found: Set<string> = new Set()): ReadonlySet<string> => {
    for (const [, loaded = ''] of codes.get(file)?.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g) ?? [])
      if (!found.has(loaded)) loadedBy(loaded, found.add(loaded))
    return found
  }
  const groups = new Map<string, string>()
  const rules = loadedBy('rules.js')
  for (const chunk of loadedBy('index.js')) groups.set(chunk, rules.has(chunk) ? 'engine' : 'shipped')
  for (const chunk of chunks) {
    const loaded = [chunk, ...loadedBy(chunk)].filter((file) => groups.get(file) !== 'engine')
    const isSmall = loaded.every((file) => !groups.has(file) && Number(codes.get(file)?.length) < smallest)
    if (isSmall) for (const file of loaded) groups.set(file, 'engine')
  }
  return groups
}

/** In characters: less than a file of its own costs. */
const smallest = 3_000
