import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { repository } from './support/paths.ts'

/** What an app has to load, in bytes: minified and compressed. Little above what it is, so that growth is a decision. */
const budgets = {
  /** The engine, for a ruleset of one's own. About 9,400 of it is zod. */
  rules: 33_000,
  /** The engine with the adult ruleset, of which about 9,200 are texts that people read. */
  index: 46_000,
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
