import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { repository } from './paths.ts'
import { run } from './run.ts'

/** A fresh folder of somebody who has just installed the package. */
export interface Consumer {
  readonly folder: string
  /** Runs a command there and returns what it prints. */
  readonly run: (command: string, ...args: readonly string[]) => string
  readonly write: (file: string, content: string) => void
}

/**
 * Installs the tarball into a fresh folder, without a network, and copies files of `consumers/` beside it.
 *
 * @param whenDone - Takes what removes the folder again; at the end of the test, unless it says otherwise.
 */
export function consumer(
  type: 'module' | 'commonjs',
  files: readonly string[],
  whenDone: (remove: () => void) => void = onTestFinished,
): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'level-of-care-consumer-'))
  whenDone(() => rmSync(folder, { recursive: true, force: true }))
  const here: Consumer = {
    folder,
    run: (command, ...args) => run(command, args, folder),
    write: (file, content) => writeFileSync(join(folder, file), content),
  }
  here.write('package.json', JSON.stringify({ name: 'consumer', private: true, type }))
  // Offline it can only work because the package needs no other one.
  here.run('npm', 'install', '--offline', '--no-audit', '--no-fund', inject('tarball'))
  for (const file of files) copyFileSync(repository(`test/package/consumers/${file}`), join(folder, file))
  return here
}
