import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
 * A copy of the folder into which the package was installed, with files of `consumers/` beside it.
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
  cpSync(inject('installed'), folder, { recursive: true, verbatimSymlinks: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  here.write('package.json', JSON.stringify({ ...manifest, type }))
  for (const file of files) copyFileSync(repository(`test/package/consumers/${file}`), join(folder, file))
  return here
}
