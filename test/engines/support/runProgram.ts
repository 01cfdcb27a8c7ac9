import { spawn } from 'node:child_process'

/** What a program printed, and the most memory that it held. */
export interface Ran {
  readonly stdout: string
  readonly seconds: number
}

/**
 * Runs a program until it ends.
 *
 * @throws Error with the end of what it complained of, if it failed.
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  { env = {}, input = '' }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Ran> {
  const started = performance.now()
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-20_000)
  })
  // Whoever does not read its input closes it early.
  child.stdin.on('error', () => undefined).end(input)
  const status = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stderr.slice(-4_000)}`)
  return { stdout, seconds: (performance.now() - started) / 1000 }
}
