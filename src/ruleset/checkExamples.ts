import { ownValue } from '../boundary/ownValue.ts'
import type { RulesetIssue } from '../boundary/RulesetError.ts'
import { findRating } from './checkCriterion.ts'
import type { Example } from './Example.ts'
import { holds } from './holds.ts'
import { at, lookUp } from './lookUp.ts'
import { itemsOf, type Ruleset } from './Ruleset.ts'
import { resolveCriterion } from './resolveCriterion.ts'
import type { RulesetById } from './rulesetById.ts'

type Path = readonly (string | number)[]

/** What is wrong with the names of the examples, before anybody looks where the rules place them. */
export function checkExampleNames(ruleset: Ruleset, byId: RulesetById): RulesetIssue[] {
  return itemsOf(ruleset, 'examples').flatMap(({ ratings, atLeast, exactly }, position): RulesetIssue[] => {
    const path = ['examples', position]
    const issues = [
      ...Object.entries(ratings).flatMap(([dimension, rating]) => {
        const found = findRating(dimension, rating, byId, [...path, 'ratings', dimension])
        return typeof found === 'number'
          ? []
          : found.map((issue) => ({ ...issue, path: [...path, 'ratings', dimension] }))
      }),
      ...checkRungs(atLeast, byId, [...path, 'atLeast']),
      ...checkRungs(exactly, byId, [...path, 'exactly']),
    ]
    if (Object.keys({ ...atLeast, ...exactly }).length > 0) return issues
    return [...issues, { path, code: 'no-effect', message: 'the example asks for no rung of any ladder' }]
  })
}

function checkRungs(rungs: Example['atLeast'], byId: RulesetById, path: Path): RulesetIssue[] {
  return Object.entries(rungs ?? {}).flatMap(([ladder, rung]): RulesetIssue[] => {
    const message = byId.ladders.has(ladder)
      ? `"${ladder}" has no rung "${rung}"`
      : `there is no ladder "${ladder}"`
    const isKnown = byId.ladders.get(ladder)?.rungs.has(rung) === true
    return isKnown ? [] : [{ path: [...path, ladder], code: 'unknown-reference', message }]
  })
}

/** The examples that the rules do not place as they must. Everything else about the ruleset is sound. */
export function checkExamplePlaces(ruleset: Ruleset, byId: RulesetById): RulesetIssue[] {
  const examples = itemsOf(ruleset, 'examples')
  if (examples.length === 0) return []
  const rules = ruleset.rules.map(({ when, raises }) => ({ when: resolveCriterion(when, byId), raises }))
  return examples.flatMap(({ ratings, atLeast, exactly }, position): RulesetIssue[] => {
    const positions = [...byId.dimensions.values()].map(({ dimension, ratings: places }) =>
      Number(places.get(ownValue(ratings, dimension.id) ?? '') ?? 0),
    )
    const fired = rules.filter(({ when }) => holds(when, positions))
    const broken = (
      kind: 'atLeast' | 'exactly',
      [ladder, asked]: readonly [string, string],
    ): RulesetIssue[] => {
      const {
        ladder: { rungs: steps },
        rungs,
      } = lookUp(byId.ladders, ladder)
      const rung = Math.max(
        0,
        ...fired.map(({ raises }) => Number(rungs.get(ownValue(raises, ladder) ?? '') ?? 0)),
      )
      const wanted = Number(rungs.get(asked))
      if (kind === 'atLeast' ? rung >= wanted : rung === wanted) return []
      const must = kind === 'atLeast' ? 'at least' : 'exactly'
      const message = `the case must get ${must} "${asked}" on "${ladder}", and gets "${at(steps, rung).code}"`
      return [{ path: ['examples', position, kind, ladder], code: 'broken-example', message }]
    }
    return [
      ...Object.entries(atLeast ?? {}).flatMap((entry) => broken('atLeast', entry)),
      ...Object.entries(exactly ?? {}).flatMap((entry) => broken('exactly', entry)),
    ]
  })
}
