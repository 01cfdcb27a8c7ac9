import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildIfStale } from '../../../.ci/buildIfStale.ts'
import { repository } from './paths.ts'
import { run } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string
    /** A folder into which it was installed, without a network. */
    installed: string
  }
}

/** Builds the package if a source is newer than the last build, and packs it once for all of these tests. */
export default function pack(project: TestProject): () => void {
  buildIfStale()
  const folder = mkdtempSync(join(tmpdir(), 'level-of-care-pack-'))
  // Not as scripts of `npm pack`, because they would build again.
  const stubs = (what: string) => run('npx', ['tsx', '.ci/subpathStubs.ts', what], repository('.'))
  stubs('make')
  try {
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], repository('.'))
  } finally {
    stubs('remove')
  }
  const [tarball, ...others] = readdirSync(folder)
  if (tarball === undefined || others.length > 0) throw new Error('npm pack made no tarball, or several')
  project.provide('tarball', join(folder, tarball))
  const installed = join(folder, 'installed')
  mkdirSync(installed)
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  // Offline it can only work because the package needs no other one.
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], installed)
  project.provide('installed', installed)
  return () => rmSync(folder, { recursive: true, force: true })
}
