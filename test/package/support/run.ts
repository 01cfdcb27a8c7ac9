import { execFileSync } from 'node:child_process'

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

/** Without what `npm test` tells the commands that it starts: an npm in another folder would take it for its own. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_OPTIONS$|NODE_V8_COVERAGE$|VITEST)/i.test(name),
    ),
  )
}
