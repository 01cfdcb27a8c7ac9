import type { Criterion, Ruleset } from 'level-of-care/rules'

/** The rules that raise a ladder to one rung. */
export interface RungRules {
  readonly rung: number
  readonly code: string
  readonly conditions: readonly Criterion[]
}

/** A ladder's rules from its most intensive rung down, so that the first one that holds is the answer. */
export function rulesByRung({ ladders, rules }: Ruleset, ladder: string): RungRules[] {
  const rungs = ladders.find(({ id }) => id === ladder)?.rungs ?? []
  return rungs
    .map(({ code }, rung) => ({
      rung,
      code,
      conditions: rules.filter(({ raises }) => raises[ladder] === code).map(({ when }) => when),
    }))
    .filter(({ conditions }) => conditions.length > 0)
    .reverse()
}

/** The rung that a ladder has when no rule raises it. */
export function lowestRung({ ladders }: Ruleset, ladder: string): string {
  return ladders.find(({ id }) => id === ladder)?.rungs[0]?.code ?? ''
}

/** Where a rating stands on its scale. */
export function positionOf({ dimensions }: Ruleset, dimension: string, rating: string): number {
  const position = dimensions
    .find(({ id }) => id === dimension)
    ?.ratings.findIndex(({ code }) => code === rating)
  if (position === undefined || position < 0) throw new TypeError(`There is no ${dimension} ${rating}.`)
  return position
}
