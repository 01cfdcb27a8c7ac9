import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { repository } from './support/paths.ts'

/** What an app has to load, in bytes: minified and compressed, texts and rules included. */
const budgets = [
  {
    what: 'the core: an app that assesses',
    code: "export { assess } from './dist/index.js'",
    budget: 29_500,
  },
  // The others lie little above what they are, so that growth is a decision.
  { what: 'everything for the adult ruleset', code: "export * from './dist/index.js'", budget: 44_700 },
  {
    what: 'everything for a ruleset of one’s own',
    code: "export * from './dist/rules.js'",
    budget: 33_800,
  },
]

test.each(budgets)('$what', async ({ code, budget }) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: repository('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const [bundle] = outputFiles
  expect(gzipSync(bundle?.contents ?? '', { level: 9 }).byteLength).toBeLessThanOrEqual(budget)
})

test('an app that assesses loads no descriptions, nothing that speaks against a rule, and no examples', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { assess } from './dist/index.js'", resolveDir: repository('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const loaded = String(outputFiles[0]?.text)
  const texts = [
    ...adult.services.map(({ description }) => description),
    ...adult.rules.flatMap(({ dissents = [] }) => dissents.map(({ says }) => says)),
    ...adult.examples
      .map(({ id }) => `"${id}"`)
      .filter((id) => !adult.rules.some((rule) => id === `"${rule.id}"`)),
  ]
  expect(texts.length).toBeGreaterThan(40)
  // Long dashes and quotes may be written otherwise by the bundler: the beginnings tell.
  expect(
    texts.filter((text) => loaded.includes(text.slice(0, text.startsWith('"') ? undefined : 25))),
  ).toEqual([])
  expect(loaded).toContain('needs structure for most of most days')
})
