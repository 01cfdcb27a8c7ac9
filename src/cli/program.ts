import { main } from './main.ts'
import { removeUnfinished } from './openOutput.ts'
import { codeOf, reasonOf } from './reasonOf.ts'

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

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  removeUnfinished()
  // Whoever reads from us has seen enough, as in `| head`.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`the standard output cannot be written${because(error)}\n`)
  process.exit(1)
})
process.stderr.on('error', () => {})

process.on('uncaughtException', end)

/** The end of a run that nobody foresaw. */
function end(error: unknown): void {
  removeUnfinished()
  const reason = reasonOf(error)
  // Its message might hold something of the input.
  const kind = error instanceof Error ? error.name : 'unknown'
  const code = codeOf(error)
  process.stderr.write(
    reason === undefined
      ? `something unexpected went wrong (${kind}${code === undefined ? '' : ` ${code}`})\n`
      : `this cannot go on: ${reason} (${code})\n`,
  )
  process.exit(2)
}

function because(error: unknown): string {
  const reason = reasonOf(error)
  return reason === undefined ? '' : `: ${reason}`
}

try {
  const workerUrl = new URL('./cli-worker.js', import.meta.url)
  const examples = new URL('../examples/', import.meta.url)
  process.exitCode = await main(process.argv.slice(2), process, examples, workerUrl)
} catch (error) {
  end(error)
}
