import { listOf } from '../boundary/collections.ts'
import { oneOf } from '../boundary/leaves.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { LadderId, Ruleset } from '../ruleset/Ruleset.ts'

/** What an interview is for. */
export interface QuestionOptions<R extends Ruleset = Ruleset> {
  /**
   * The ladder, or the ladders, that are to be settled, such as `'level'`: only what can still change one of them is asked, and the
   * safety questions, which then come first.
   *
   * @defaultValue Every ladder and every service.
   */
  readonly until?: LadderId<R> | readonly LadderId<R>[]
}

/**
 * The ladders that an interview is to settle; nothing where it is all of them, and the services.
 *
 * @throws {@link UsageError} (`invalid-usage`) for options that are not these.
 */
export function laddersUntil(options: unknown, { ladders }: Ruleset): readonly string[] | undefined {
  if (options === undefined) return undefined
  const several = listOf(oneOf(ladders.map(({ id }) => id)), ladders.length, { least: 1 })
  const until: typeof several = {
    ...several,
    read: (value, path, issues) => several.read(typeof value === 'string' ? [value] : value, path, issues),
  }
  return readOptions(options, optionsOf<{ readonly until?: readonly string[] }>({ until })).until
}
