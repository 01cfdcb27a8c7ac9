import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ownEnvironment } from '../support/ownEnvironment.ts'

/** What a program left behind. */
export interface Finished {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A path in the repository. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Runs a program in the repository, as a user would, and waits for it. */
export function runProgram(command: string, ...args: readonly string[]): Finished {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: inRepository('.'),
    env: ownEnvironment(),
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr }
}
