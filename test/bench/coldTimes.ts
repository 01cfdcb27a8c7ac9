import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RawIntake } from './intakes.ts'

/** Milliseconds, one number per process. */
export interface ColdTimes {
  /** How long a process takes that runs nothing, and one that only imports the library. */
  readonly empty: readonly number[]
  readonly imported: readonly number[]
  /** How long the first `assess`, and the first `createAssessor`, of a process takes after the import. */
  readonly firstAssess: readonly number[]
  readonly createAssessor: readonly number[]
}

/** Starts fresh processes in turn: what is cold in them is code, not the file system. */
export function coldTimes(intake: RawIntake, processes: number): ColdTimes {
  const times = {
    empty: [] as number[],
    imported: [] as number[],
    firstAssess: [] as number[],
    createAssessor: [] as number[],
  }
  // The first of each warms the file system and is not counted.
  for (let turn = -1; turn < processes; turn++) {
    const counted = (list: number[], time: number) => turn >= 0 && list.push(time)
    counted(times.empty, start('empty.mjs', intake).wall)
    counted(times.imported, start('import.mjs', intake).wall)
    counted(times.firstAssess, start('firstAssess.mjs', intake).printed)
    counted(times.createAssessor, start('createAssessor.mjs', intake).printed)
  }
  return times
}

function start(script: string, intake: RawIntake): { readonly wall: number; readonly printed: number } {
  const path = fileURLToPath(new URL(`cold/${script}`, import.meta.url))
  const library = [import.meta.resolve('level-of-care'), import.meta.resolve('level-of-care/rules')]
  // Nothing of this process's environment or loaders: as plain as a user's `node app.js`.
  const { PATH } = process.env
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...library, JSON.stringify(intake)], {
    env: { PATH },
    encoding: 'utf8',
  })
  const wall = performance.now() - started
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`)
  return { wall, printed: Number(stdout) }
}
