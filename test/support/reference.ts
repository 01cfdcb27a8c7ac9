import type { Criterion, Rule, Ruleset } from 'level-of-care/rules'

/**
 * What a ruleset means, said a second time and as simply as possible: by names, without positions looked up in advance,
 * without intervals. The library is compared with it.
 */

/** A rating code for every dimension. */
export type NamedRatings = Readonly<Record<string, string>>

/** Position of a code among ratings or rungs. */
export function positionOf(steps: readonly { readonly code: string }[], code: string | undefined): number {
  const position = steps.findIndex((step) => step.code === code)
  if (position < 0) throw new Error('The test names a code that is not there.')
  return position
}

/** Position of a dimension's rating. */
export function ratingPosition(ruleset: Ruleset, dimension: string, ratings: NamedRatings): number {
  const found = ruleset.dimensions.find(({ id }) => id === dimension)
  if (found === undefined) throw new Error('The test names a dimension that is not there.')
  return positionOf(found.ratings, ratings[dimension])
}

/** Does the criterion hold for these ratings? */
export function isTrue(criterion: Criterion, ruleset: Ruleset, ratings: NamedRatings): boolean {
  switch (criterion.kind) {
    case 'at-least':
      return (
        ratingPosition(ruleset, criterion.dimension, ratings) >=
        ratingPosition(ruleset, criterion.dimension, { [criterion.dimension]: criterion.rating })
      )
    case 'all':
      return criterion.of.every((part) => isTrue(part, ruleset, ratings))
    case 'any':
      return criterion.of.some((part) => isTrue(part, ruleset, ratings))
    case 'at-least-of':
      return criterion.of.filter((part) => isTrue(part, ruleset, ratings)).length >= criterion.count
    case 'total':
      return (
        criterion.dimensions.reduce((sum, id) => sum + ratingPosition(ruleset, id, ratings), 0) >=
        criterion.atLeast
      )
  }
}

/** The rules that fire for these ratings. */
export function firedRules(ruleset: Ruleset, ratings: NamedRatings): readonly Rule[] {
  return ruleset.rules.filter(({ when }) => isTrue(when, ruleset, ratings))
}

/** Rules in the order in which they are told: those that raise the level furthest, then the other ladders, then by id. */
export function asTold({ ladders }: Ruleset, rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...ladders].sort((a, b) => Number(b.id === 'level') - Number(a.id === 'level'))
  const strength = ({ raises }: Rule) =>
    sorted.reduce((sum, { id, rungs }) => 100 * sum + (id in raises ? positionOf(rungs, raises[id]) : 0), 0)
  return [...rules].sort((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
}

/** The highest floor of every ladder for these ratings, as positions. */
export function floorsOf(ruleset: Ruleset, ratings: NamedRatings): Readonly<Record<string, number>> {
  const fired = firedRules(ruleset, ratings)
  return Object.fromEntries(
    ruleset.ladders.map(({ id, rungs }) => [
      id,
      Math.max(0, ...fired.map(({ raises }) => (id in raises ? positionOf(rungs, raises[id]) : 0))),
    ]),
  )
}
