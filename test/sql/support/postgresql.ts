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

/** A PostgreSQL server of its own, on a free port of this machine. It refuses to run as root, so root lends it an account. */
export async function postgresql(bin: string, csv: string, columns: readonly string[]): Promise<Engine> {
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
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', port, '-k', '', '-h', '127.0.0.1', '-F'], {
    ...options,
    stdio: 'ignore',
  })
  const ended = new Promise((done) => server.once('exit', done))
  const psql = async (...args: readonly string[]) => {
    const { stdout } = await run(
      join(bin, 'psql'),
      [
        '-X',
        '-q',
        '-h',
        '127.0.0.1',
        '-p',
        port,
        '-U',
        'tester',
        '-d',
        'postgres',
        '-v',
        'ON_ERROR_STOP=1',
        ...args,
      ],
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
      await psql('-c', 'SELECT 1')
      break
    } catch (error) {
      if (tries === 100) {
        await close()
        throw error
      }
      await wait(100)
    }
  }
  await psql('-c', `CREATE TABLE intakes (${tableOf(columns, 'text', 'integer')})`)
  await psql('-c', `\\copy intakes FROM '${csv}' WITH (FORMAT csv, HEADER, NULL '\\N')`)
  return {
    query: async (sql) =>
      (await psql('-A', '-t', '-F', '\t', '-P', 'null=\\N', '-c', `${sql} ORDER BY 1`))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t').map((value) => (value === '\\N' ? null : value))),
    close,
  }
}

async function nobody(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (what) => Number((await run('id', [what, 'nobody'])).stdout)),
  )
  return { uid: Number(uid), gid: Number(gid) }
}
