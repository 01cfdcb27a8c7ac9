import { basename, dirname } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** From quick to slow. */
const folders = ['rules', 'intake', 'recommendation', 'explanation', 'diagram', 'cases', 'laws']

/**
 * Runs first the tests that are most likely to fail quickly for a mutant: those of its own file, then those of its
 * folder, then the others, the slow ones last. The rest is not run once a test has failed.
 */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related ?? []
    const own = new Set(mutated.map((file) => basename(file, '.ts')))
    const near = new Set(mutated.map((file) => basename(dirname(file))))
    const distance = ({ moduleId }: TestSpecification): number => {
      if (own.has(basename(moduleId, '.test.ts'))) return 0
      const folder = basename(dirname(moduleId))
      return near.has(folder) ? 1 : 2 + folders.indexOf(folder)
    }
    return [...files].sort((a, b) => distance(a) - distance(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}
