import { coldTimes } from '../coldTimes.ts'
import { corpus } from '../corpus.ts'
import { intakeOf } from '../intakes.ts'
import { ratingsOf } from '../named.ts'
import { ruleset } from '../ours.ts'
import type { Effort, Section } from '../Section.ts'
import { median, quantile } from '../statistics.ts'
import { duration } from '../table.ts'

/** What a process pays once. */
export function coldSection({ processes }: Effort): Section {
  const [positions = new Uint8Array()] = corpus(ruleset, 'skewed', 1)
  const times = coldTimes(intakeOf(ratingsOf(ruleset, positions)), processes)
  const base = median(times.empty)
  const row = (what: string, milliseconds: readonly number[]) => [
    what,
    ...[0.25, 0.5, 0.75].map((share) => duration(quantile(milliseconds, share) * 1e6)),
  ]
  return {
    title: 'In a fresh process',
    note: `${processes} processes each, in turn; an empty module takes ${duration(base * 1e6)}.`,
    rows: [
      ['what', 'a quarter is faster', 'median', 'a quarter is slower'],
      row(
        'import of `level-of-care`, beyond an empty module',
        times.imported.map((time) => time - base),
      ),
      row('first `assess` after it', times.firstAssess),
      row('first `createAssessor` after it', times.createAssessor),
    ],
  }
}
