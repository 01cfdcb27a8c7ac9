import type { Episode } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { everyResponse, windowsOf } from './arbitraries.ts'
import { daysAfter, daysBefore } from './dates.ts'

/**
 * Every way in which a half-known treatment history may have been, as far as it can matter: each missing response, and
 * each missing date over the days at which something changes (the edges of the windows, the day of the assessment, the
 * dates of the other episodes, and their neighbors).
 */
export function completionsOf(
  history: readonly Episode<Ruleset>[],
  assessedOn: string,
  ruleset: Ruleset,
): readonly (readonly Episode<Ruleset>[])[] {
  const edges = windowsOf(ruleset, assessedOn)
  const known = history.flatMap(({ endedOn }) => (endedOn ? [endedOn] : []))
  const turning = [...edges, ...known, assessedOn].flatMap((date) => [
    daysBefore(date, 1),
    date,
    daysAfter(date, 1),
  ])
  const dates = [...new Set(['1950-01-01', ...turning])].filter((date) => date <= assessedOn)
  return history.reduce<readonly (readonly Episode<Ruleset>[])[]>(
    (before, episode) =>
      before.flatMap((episodes) => fill(episode, dates).map((filled) => [...episodes, filled])),
    [[]],
  )
}

function fill(episode: Episode<Ruleset>, dates: readonly string[]): readonly Episode<Ruleset>[] {
  const { level, outcome, endedOn, response } = episode
  const ends = outcome === 'ongoing' ? [{}] : (endedOn ? [endedOn] : dates).map((date) => ({ endedOn: date }))
  const responds = ['ongoing', 'left-early', 'interrupted'].includes(outcome)
  const felt = responds ? (response ? [response] : everyResponse).map((found) => ({ response: found })) : [{}]
  return ends.flatMap((end) => felt.map((feeling) => ({ level, outcome, ...end, ...feeling })))
}
