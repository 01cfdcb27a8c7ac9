import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFull } from '../support/runs.ts'
import { repository } from './support/paths.ts'
import { run } from './support/run.ts'

/** Everything that a build is made of. */
const inputs = ['src', '.ci', 'LICENSE', 'package.json', 'tsconfig.json', 'tsup.config.ts']

/** Every file below a folder, by its path, with a digest of its bytes. */
function digestsIn(folder: string): { readonly [path: string]: string } {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  )
}

// A whole build more: in .ci/run, where everything is tried in full.
test.runIf(isFull)('two builds give the same bytes, wherever and whenever they are made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'level-of-care-build-'))
  try {
    for (const path of inputs) cpSync(repository(path), join(folder, path), { recursive: true })
    symlinkSync(repository('node_modules'), join(folder, 'node_modules'))
    run('npm', ['run', 'build'], folder)
    const known = digestsIn(repository('dist'))
    expect(Object.keys(known).length).toBeGreaterThan(40)
    expect(digestsIn(join(folder, 'dist'))).toEqual(known)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
