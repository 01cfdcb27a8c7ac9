import { webcrypto } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** A program that makes a record and replays it, bundled from the sources. */
async function program(format: 'iife' | 'cjs' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { assess } from './src/index.ts'
        import { replay, toRecord, UsageError } from './src/record/index.ts'
        const intake = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
        toRecord(intake, assess(intake), { recordedAt: '2026-11-20T15:04:05Z' })
          .then((chart) => replay(JSON.parse(JSON.stringify(chart))))
          .then(({ status }) => report(status))
          .catch((error) => report(error instanceof UsageError ? error.issues[0].code : 'other'))`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format,
    write: false,
  })
  return String(outputFiles[0]?.text)
}

async function runIn(globals: Record<string, unknown>): Promise<string> {
  const code = await program('iife')
  return new Promise((report) => {
    const world = createContext({ ...globals, report }, { codeGeneration: { strings: false, wasm: false } })
    runInContext(code, world)
  })
}

test('it needs nothing but the language, Web Crypto and TextEncoder', async () => {
  expect(await runIn({ crypto: webcrypto, TextEncoder })).toBe('same')
})

test.each([
  ['Web Crypto', { TextEncoder }],
  ['crypto.subtle, as on a page without HTTPS', { TextEncoder, crypto: {} }],
  ['TextEncoder', { crypto: webcrypto }],
])('without %s there is a coded error', async (_, globals) => {
  expect(await runIn(globals)).toBe('no-web-crypto')
})

test.each([
  ['ES module', 'esm', 'import { parentPort } from "node:worker_threads";'],
  ['CommonJS', 'cjs', 'const { parentPort } = require("node:worker_threads");'],
] as const)('it runs in a worker, as %s', async (_, format, start) => {
  const code = `${start} const report = (status) => parentPort.postMessage(status);\n${await program(format)}`
  const module = format === 'esm'
  const worker = module
    ? new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`))
    : new Worker(code, { eval: true })
  expect(await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))).toBe(
    'same',
  )
  await worker.terminate()
})
