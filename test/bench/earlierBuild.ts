import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The last commit before first calls were made fast: what is measured against it is a ratio of one run. */
const commit = '4dc1c3d'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}reports/${commit}/`

/** The entries of a build. */
export interface Entries {
  readonly core: string
  readonly rules: string
}

/** The entries of the package as it was then, built into an ignored folder at the first use. */
export async function earlierBuild(): Promise<Entries> {
  if (!existsSync(`${folder}dist`)) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const archive = spawnSync('git', ['archive', commit, 'src', 'package.json'], {
      cwd: root,
      maxBuffer: 2 ** 28,
    })
    if (archive.status !== 0) throw new Error(`This clone does not have the commit ${commit}.`)
    writeFileSync(`${folder}source.tar`, archive.stdout)
    if (spawnSync('tar', ['-xf', 'source.tar'], { cwd: folder }).status !== 0)
      throw new Error('tar has failed.')
    await build({
      entryPoints: { index: `${folder}src/index.ts`, rules: `${folder}src/rulesEntry.ts` },
      outdir: `${folder}dist`,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
    })
  }
  const urlOf = (file: string) => pathToFileURL(`${folder}dist/${file}`).href
  return { core: urlOf('index.js'), rules: urlOf('rules.js') }
}
