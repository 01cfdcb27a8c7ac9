import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ownEnvironment } from '../test/support/ownEnvironment.ts'

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Builds the package, if something that it is made of is newer than the last build: a build takes a quarter of a minute.
 *
 * @throws {@link Error} where it cannot be built.
 */
export function buildIfStale(): void {
  if (!isStale()) return
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: inRepository('.'),
    env: ownEnvironment(),
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The package could not be built.')
}

function isStale(): boolean {
  // The build writes its types last, and of them this one.
  const built = inRepository('dist/sql.d.ts')
  if (!existsSync(built)) return true
  const sources = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' })
  const inputs = [
    'package.json',
    'tsconfig.json',
    'tsup.config.ts',
    '.ci/buildCli.ts',
    '.ci/writeLicenses.ts',
    '.ci/writeSbom.ts',
    ...sources.map((path) => `src/${path}`),
  ]
  return inputs.some((path) => statSync(inRepository(path)).mtimeMs > statSync(built).mtimeMs)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfStale()
