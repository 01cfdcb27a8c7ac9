import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A script of the folder `cold`, and what it is given. */
export type Script = readonly [file: string, ...args: readonly string[]]

/** What one process took, in milliseconds: from its start to its end, and what it printed of itself. */
export interface Cold {
  readonly wall: number
  readonly printed: number
}

/** Starts fresh processes in turn, so many of each script: what is cold in them is code, not the file system. */
export function coldTimes<Name extends string>(
  scripts: { readonly [N in Name]: Script },
  processes: number,
): { readonly [N in Name]: readonly Cold[] } {
  const entries = Object.entries<Script>(scripts)
  const times = new Map<string, Cold[]>(entries.map(([name]) => [name, []]))
  // The first of each warms the file system and is not counted.
  for (let turn = -1; turn < processes; turn++)
    for (const [name, script] of entries) {
      const time = start(script)
      if (turn >= 0) times.get(name)?.push(time)
    }
  return Object.fromEntries(times) as { [N in Name]: Cold[] }
}

function start([file, ...args]: Script): Cold {
  const path = file.startsWith('/') ? file : fileURLToPath(new URL(`cold/${file}`, import.meta.url))
  // Nothing of this process's environment or loaders: as plain as a user's `node app.js`.
  const { PATH } = process.env
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    env: { PATH },
    encoding: 'utf8',
  })
  const wall = performance.now() - started
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`)
  return { wall, printed: Number(stdout) }
}
