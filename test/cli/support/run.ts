import { PassThrough, Readable } from 'node:stream'
import { main } from '../../../src/cli/main.ts'

/** What a command left behind. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in this process, without threads. */
export async function run(args: readonly string[], stdin: string | Buffer = ''): Promise<Ran> {
  const [stdout, stderr] = [collect(), collect()]
  const status = await main(
    args,
    { stdin: Readable.from([Buffer.from(stdin)]), stdout: stdout.stream, stderr: stderr.stream },
    new URL('../../../examples/', import.meta.url),
  )
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

function collect(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat([...chunks, stream.read() ?? Buffer.alloc(0)]).toString() }
}
