import type { intakeFields } from '../rules/names.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { listOf, oneOf, type RecordShape, recordOf, type Shape } from './Shape.ts'

/** Longer lists are no help to anybody, and a bound keeps hostile ones cheap. */
const mostEpisodes = 200
const mostTerms = 100

/** The shape of the intake that a ruleset implies: its keys, and the values that each may have. */
export function intakeShape(ruleset: Ruleset): RecordShape {
  const levels = ruleset.ladders
    .filter(({ id }) => id === 'level')
    .flatMap(({ rungs }) => rungs.map(({ code }) => code))
  const terms = (list: readonly { readonly id: string }[]) =>
    listOf(oneOf(list.map(({ id }) => id)), mostTerms)
  const date: Shape = { kind: 'date' }
  const fields: { readonly [F in (typeof intakeFields)[number]]: Shape } = {
    assessedOn: date,
    treatmentHistory: listOf(
      recordOf(
        {
          level: oneOf(levels),
          outcome: oneOf(['recovered', 'improved', 'unchanged', 'worsened', 'left-early', 'ongoing']),
          endedOn: date,
          response: oneOf(['good', 'none', 'worse']),
        },
        ['level', 'outcome'],
      ),
      mostEpisodes,
    ),
    age: { kind: 'whole-number', least: 0, most: 130 },
    conditions: terms(ruleset.conditions),
    substances: terms(ruleset.substances),
    obligations: terms(ruleset.obligations),
    preferences: recordOf({
      levelsDeclined: listOf(oneOf(levels), mostTerms),
      format: oneOf(['in-person', 'telehealth']),
    }),
  }
  const rated = ruleset.dimensions
    .filter(({ derived }) => derived === undefined)
    .map(({ id, ratings }) => [id, oneOf(ratings.map(({ code }) => code))] as const)
  return recordOf({ ...fields, ...Object.fromEntries(rated) }, ['assessedOn'])
}
