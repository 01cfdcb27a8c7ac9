import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { buildCli } from '../../../.ci/buildCli.ts'
import { inRepository } from '../../examples/runProgram.ts'
import { ownEnvironment } from '../../support/ownEnvironment.ts'
import type { Ran } from './run.ts'

/** The program as it is started from a shell, built from the sources as they are now. */
export interface Program {
  readonly run: (
    args: readonly string[],
    options?: { readonly node?: readonly string[]; readonly input?: string; readonly cwd?: string },
  ) => Ran
  readonly start: (args: readonly string[]) => ChildProcessWithoutNullStreams
  readonly path: () => string
}

/** Builds the program once for the tests of a file. */
export function builtProgram(): Program {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'level-of-care-cli-'))
    await buildCli(join(folder, 'dist'), 'sources')
    symlinkSync(inRepository('examples'), join(folder, 'examples'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const path = () => join(folder, 'dist/cli.js')
  return {
    path,
    run(args, { node = [], ...options } = {}) {
      const { status, stdout, stderr, error } = spawnSync(process.execPath, [...node, path(), ...args], {
        encoding: 'utf8',
        env: ownEnvironment(),
        maxBuffer: 1 << 28,
        ...options,
      })
      if (error !== undefined) throw error
      return { status: Number(status), stdout, stderr }
    },
    start: (args) => spawn(process.execPath, [path(), ...args], { env: ownEnvironment() }),
  }
}

/** A folder for the files of one test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'level-of-care-cli-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
