import type { Ruleset } from '../ruleset/Ruleset.ts'

/** The rung codes of a ladder, lowest first; none of a ladder that the ruleset does not have. */
export function rungsOf({ ladders }: Ruleset, ladder: string): readonly string[] {
  return ladders.filter(({ id }) => id === ladder).flatMap(({ rungs }) => rungs.map(({ code }) => code))
}
