import { adultAssessor } from '../adultAssessor.ts'
import type { Assessor } from '../assessorOf.ts'
import type { Ruleset } from '../rules/Ruleset.ts'

/** The assessor, or the adult one, as of any ruleset: in here its ids are plain text. */
export function anyAssessor<R extends Ruleset>(assessor: Assessor<R> | undefined): Assessor {
  return (assessor ?? adultAssessor()) as unknown as Assessor
}
