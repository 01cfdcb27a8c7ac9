import type { AdultRuleset, Episode as AnyEpisode, Intake } from 'level-of-care'
import { type DimensionId, leastNeed, type Need } from './criterion.ts'
import { scales } from './ruleStatements.ts'

export type Episode = AnyEpisode<AdultRuleset>

/** The day of every assessment here. A year earlier is November 20, 2025; 30 days earlier is October 21. */
export const assessedOn = '2026-11-20'

/** Ends of unsuccessful care that still count, and count as nothing to step down from. */
const endings: readonly Partial<Episode>[] = [
  { outcome: 'unchanged', endedOn: '2025-11-20' },
  { outcome: 'worsened', endedOn: '2026-10-20' },
  { outcome: 'left-early', response: 'none', endedOn: '2026-05-01' },
  { outcome: 'left-early', response: 'worse', endedOn: '2026-02-28' },
]

/** Recent care that neither failed nor makes up for care that did. */
const recent: readonly Partial<Episode>[] = [
  { outcome: 'left-early', response: 'good', endedOn: assessedOn },
  { outcome: 'left-early', response: 'good', endedOn: '2026-10-21' },
]

/** Each ended a day too early to count. */
const past: readonly Episode[] = [
  { level: 'residential', outcome: 'worsened', endedOn: '2025-11-19' },
  { level: 'inpatient', outcome: 'left-early', response: 'good', endedOn: '2026-10-20' },
]

/** A treatment history that leads to these two ratings; there are several, told apart by a number. */
export function historyOf(
  { unsuccessfulLevel, steppingDownFrom }: Pick<Need, 'unsuccessfulLevel' | 'steppingDownFrom'>,
  variant = 0,
): Episode[] {
  const unsuccessful = scales.unsuccessfulLevel[unsuccessfulLevel]
  const steppingDown = scales.steppingDownFrom[steppingDownFrom]
  const history: Episode[] = variant % 3 === 0 ? [] : [...past]
  if (unsuccessful !== undefined && unsuccessful !== 'none')
    history.push({
      outcome: 'unchanged',
      // A hospital stay that did not help says the same as residential care that did not.
      level: unsuccessful === 'residential' && variant % 2 === 1 ? 'inpatient' : unsuccessful,
      ...endings[variant % endings.length],
    })
  if (steppingDown !== undefined && steppingDown !== 'none')
    history.push({ outcome: 'left-early', level: steppingDown, ...recent[variant % recent.length] })
  return variant % 5 === 0 ? history : history.reverse()
}

/** The ratings that `evaluate` takes. */
export function ratingsOf(need: Need): Record<DimensionId, string> {
  const entries = Object.entries(scales).map(([id, codes]) => [id, codes[need[id as DimensionId]]])
  return Object.fromEntries(entries) as Record<DimensionId, string>
}

/** The intake of somebody with these needs, the treatment history included. */
export function intakeOf(need: Need, variant = 0): Intake {
  const { unsuccessfulLevel: _, steppingDownFrom: __, ...ratings } = ratingsOf(need)
  // The scales are those of the ruleset, or the tests of the rules fail.
  return { assessedOn, ...ratings, treatmentHistory: historyOf(need, variant) } as object as Intake
}

/** What is told of somebody; assessed on the usual day unless it says otherwise. */
export type Given = Partial<Intake>

/** A complete intake: what is not given is at its lowest rating, and there was no treatment. */
export function restLeast(given: Given): Intake {
  return { ...intakeOf(leastNeed), ...given }
}

/** An intake with these answers and no others. */
export function restOpen(given: Given): Intake {
  return { assessedOn, ...given }
}
