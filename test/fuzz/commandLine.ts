import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { main } from '../../src/cli/main.ts'
import { token } from './mutate.ts'

const examples = new URL('../../examples/', import.meta.url)

/** Runs a command on a text; throws if it ends in any way that is not documented, or if an error repeats the token. */
export async function command(argv: readonly string[], input: string): Promise<void> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const said = Promise.all([text(stdout), text(stderr)])
  const stdin = Readable.from([Buffer.from(input)])
  const status = await main(argv, { stdin, stdout, stderr }, examples)
  stdout.end()
  stderr.end()
  const [, errors] = await said
  // A header that lost the column which is passed on is the one fault of usage that an input can make.
  const isDocumented = status === 0 || status === 1 || (status === 2 && errors.startsWith('--keep: '))
  if (!isDocumented) throw new Error(`The command ended with ${status}: ${errors.slice(0, 300)}`)
  if (errors.includes(token)) throw new Error('The command repeats what it was given.')
}
