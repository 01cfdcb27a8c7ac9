import { execFileSync } from 'node:child_process'
import { ownEnvironment } from '../../support/ownEnvironment.ts'

/** Runs a command and returns what it prints; throws with everything it printed when it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, env: ownEnvironment(), encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    // Not with the error as its cause: that holds the same output twice more.
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`)
  }
}
