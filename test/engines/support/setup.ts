import type { TestProject } from 'vitest/node'
import { isChosen } from './chosen.ts'
import type { EngineName, Program } from './Installed.ts'
import { installers } from './install.ts'

/** Installs the engines, one after the other, and says what was left out and why. */
export async function setup(project: TestProject): Promise<void> {
  const programs: { [E in EngineName]?: Program } = {}
  const leftOut: { engine: EngineName; why: string }[] = []
  for (const [name, install] of Object.entries(installers)) {
    const engine = name as EngineName
    if (!isChosen(engine)) leftOut.push({ engine, why: 'ENGINES does not name it' })
    else
      try {
        programs[engine] = await install()
      } catch (error) {
        leftOut.push({
          engine,
          why: String(error instanceof Error ? error.message : error)
            .split('\n')
            .filter((line) => line.trim() !== '')
            .slice(0, 2)
            .join(' ')
            .slice(0, 200),
        })
      }
  }
  const told = leftOut.map(({ engine, why }) => `${engine} (${why})`)
  console.log(told.length === 0 ? 'No engine is left out.' : `Left out: ${told.join('; ')}.`)
  project.provide('engines', { programs, leftOut })
}
