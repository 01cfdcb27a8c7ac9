import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { repository } from './support/paths.ts'

/** What an app has to load, in bytes: minified and compressed. */
const budgets = {
  /** The engine, for a ruleset of one's own. */
  rules: 25_000,
  /** The engine with the adult ruleset, most of which is texts that people read. */
  index: 40_000,
}

test.each(Object.entries(budgets))('%s stays within its budget', async (entry, budget) => {
  const { outputFiles } = await build({
    entryPoints: [repository(`dist/${entry}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const [bundle] = outputFiles
  expect(gzipSync(bundle?.contents ?? '', { level: 9 }).byteLength).toBeLessThanOrEqual(budget)
})
