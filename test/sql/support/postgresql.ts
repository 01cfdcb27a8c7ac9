import { execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Engine, tableOf } from './Engine.ts'

const run = promisify(execFile)

/** Where Debian's packages put the newest server that is installed. */
export function postgresqlFolder(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}

/** A server that takes statements. */
export interface Server {
  /** What a statement prints: a line for each row, with tabs between, null as `\N`. */
  readonly ask: (...statements: readonly string[]) => Promise<string>
  readonly close: () => Promise<void>
}

/**
 * Starts a PostgreSQL server of its own, on a free port of this machine. It refuses to run as root, so root lends it an
 * account.
 *
 * @param settings - What it is configured with, such as `max_parallel_workers=2`.
 */
export async function startPostgresql(bin: string, settings: readonly string[] = []): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'postgresql-'))
  const account = process.getuid?.() === 0 ? await nobody() : undefined
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const options = { ...account, cwd: folder, env: { ...process.env, HOME: folder } }
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'tester', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    options,
  )
  const port = String(await freePort())
  const configured = settings.flatMap((setting) => ['-c', setting])
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', port, '-k', '', '-h', '127.0.0.1', '-F', ...configured],
    { ...options, stdio: 'ignore' },
  )
  const ended = new Promise((done) => server.once('exit', done))
  const ask = async (...statements: readonly string[]) => {
    const address = ['-h', '127.0.0.1', '-p', port, '-U', 'tester', '-d', 'postgres']
    const written = ['-A', '-t', '-F', '\t', '-P', 'null=\\N', '-v', 'ON_ERROR_STOP=1']
    const { stdout } = await run(
      join(bin, 'psql'),
      ['-X', '-q', ...address, ...written, ...statements.flatMap((statement) => ['-c', statement])],
      { maxBuffer: 1 << 30, env: { ...process.env, PGCLIENTENCODING: 'UTF8' } },
    )
    return stdout
  }
  const close = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; ; tries += 1) {
    try {
      await ask('SELECT 1')
      return { ask, close }
    } catch (error) {
      if (tries === 100) {
        await close()
        throw error
      }
      await wait(100)
    }
  }
}

/** The table in a PostgreSQL server of its own. */
export async function postgresql(bin: string, csv: string, columns: readonly string[]): Promise<Engine> {
  const { ask, close } = await startPostgresql(bin)
  await ask(
    `CREATE TABLE intakes (${tableOf(columns, 'text', 'integer')})`,
    `\\copy intakes FROM '${csv}' WITH (FORMAT csv, HEADER, NULL '\\N')`,
  )
  return { query: async (sql) => rowsOf(await ask(`${sql} ORDER BY 1`)), close }
}

/** The rows that a server printed. */
export function rowsOf(printed: string): (string | null)[][] {
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((value) => (value === '\\N' ? null : value)))
}

async function nobody(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (what) => Number((await run('id', [what, 'nobody'])).stdout)),
  )
  return { uid: Number(uid), gid: Number(gid) }
}
