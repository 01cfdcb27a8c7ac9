import { parseRuleset, type Ruleset } from 'level-of-care/rules'
import { expect } from 'vitest'
import { assessorOf } from '../support/assessorOf.ts'
import { remembered } from '../support/remembered.ts'
import { assessed, forEveryIntake, type Law, said } from './Law.ts'

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const copyOf = remembered((ruleset: Ruleset) => parseRuleset(throughJson(ruleset)))

/** Law 9: a ruleset survives JSON, and decides the same afterwards. */
export const aRulesetSurvivesJson: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    const copy = copyOf(ruleset)
    expect(copy).toStrictEqual(assessorOf(ruleset).ruleset)
    expect(copy).toEqual(ruleset)
    expect(said(copy, intake)).toBe(said(ruleset, intake))
  })
}

/** Law 9: an intake survives JSON. Keys that are there but `undefined` do not, and say nothing. */
export const anIntakeSurvivesJson: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    expect(said(ruleset, throughJson(intake))).toBe(said(ruleset, intake))
    const sparse = undefinedForNull(intake)
    expect(said(ruleset, throughJson(sparse))).toBe(said(ruleset, sparse))
  })
}

/** Law 9: a recommendation and a trace are plain JSON, without even a key that is `undefined`. */
export const aRecommendationSurvivesJson: Law = (rulesets) => {
  forEveryIntake(rulesets, ({ ruleset, intake }) => {
    for (const each of [intake, undefinedForNull(intake)]) {
      const recommendation = assessed(ruleset, each)
      expect(throughJson(recommendation)).toStrictEqual(recommendation)
      const { trace, explain } = assessorOf(ruleset)
      expect(throughJson(trace(each))).toStrictEqual(trace(each))
      expect(explain(throughJson(recommendation))).toBe(explain(recommendation))
    }
  })
}

/** What a form in JavaScript often hands in for questions that were left open. */
function undefinedForNull<T>(value: T): T {
  if (value === null) return undefined as T
  if (Array.isArray(value)) return value.map(undefinedForNull) as T
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, undefinedForNull(part)])) as T
}
