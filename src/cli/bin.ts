import { removeUnfinished } from './files.ts'
import { main } from './main.ts'

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const)
  process.on(signal, () => {
    removeUnfinished()
    // As a shell reports it.
    process.exit(128 + number)
  })

// Whoever reads from us has seen enough, as in `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  removeUnfinished()
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})
process.stderr.on('error', () => {})

try {
  const workerUrl = new URL('./cli-worker.js', import.meta.url)
  const examples = new URL('../examples/', import.meta.url)
  process.exitCode = await main(process.argv.slice(2), process, examples, workerUrl)
} catch (error) {
  removeUnfinished()
  // Its message might hold something of the input.
  const kind = error instanceof Error ? error.name : 'unknown'
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
  process.stderr.write(`something unexpected went wrong (${kind}${code})\n`)
  process.exitCode = 2
}
