import * as fc from 'fast-check'
import type { Reason } from 'level-of-care'
import { type Criterion, parseRuleset, type Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { assessed } from './Law.ts'

// Laws prove little where what they are tried on never comes to the point. These tests keep the generators honest.

test('every generated ruleset is a sound one', () => {
  fc.assert(
    fc.property(rulesets(), (ruleset) => {
      expect(parseRuleset(ruleset)).toEqual(ruleset)
    }),
    { numRuns: runs },
  )
})

test('generated rulesets and intakes come to every point that the laws are about', () => {
  const situations = fc.sample(
    rulesets().chain((ruleset) => intakeOf(ruleset).map((intake) => ({ ruleset, intake }))),
    { numRuns: 1000, seed: 7 },
  )
  const met = situations.map(({ ruleset, intake }) => {
    const recommendation = assessed(ruleset, intake)
    const { reasons, ladders, services } = recommendation
    const answers = Object.values(ladders)
    return {
      ...kindsIn(ruleset),
      'a final answer above the lowest rung': answers.some(
        (answer) => answer.status === 'final' && !answer.rung.endsWith('-0'),
      ),
      'a provisional answer with a proven floor': answers.some(
        (answer) => answer.status === 'provisional' && !answer.atLeast.endsWith('-0'),
      ),
      'a final and a provisional ladder': new Set(answers.map(({ status }) => status)).size > 1,
      'a reason that restates another': reasons.some(({ restates }) => restates.length > 0),
      'several decisive reasons': reasons.filter(decides).length > 1,
      'a reason that decides nothing': reasons.some((reason) => !decides(reason)),
      'evidence from a derived dimension': reasons.some(({ evidence }) =>
        evidence.some((found) => found.kind === 'rating' && found.episodes !== undefined),
      ),
      'evidence from a total': reasons.some(({ evidence }) => evidence.some(({ kind }) => kind === 'total')),
      'a half-known dimension': recommendation.answered.some(({ upTo }) => upTo !== undefined),
      'an open question': recommendation.openQuestions.length > 0,
      'a service that is needed by a rule': services.needed.some(({ rules }) => rules.length > 0),
      'a possible service': services.possible.length > 0,
      'a warning': recommendation.warnings.length > 0,
      'a focus': recommendation.programFocus.length > 0,
    }
  })
  const points = Object.keys(met[0] ?? {})
  const often = (point: string) =>
    met.filter((found) => Object.entries(found).some(([name, reached]) => name === point && reached)).length
  const seldom = points.filter((point) => often(point) < 20)
  expect(points.length).toBeGreaterThan(0)
  expect(seldom).toEqual([])
})

function decides({ decisiveFor }: Reason<Ruleset>): boolean {
  return decisiveFor.length > 0
}

/** The kinds of conditions and derived dimensions that a ruleset uses. */
function kindsIn({ rules, dimensions }: Ruleset): Record<string, boolean> {
  const kinds = new Set(rules.flatMap(({ when }) => kindsOf(when)))
  const methods = new Set(dimensions.map(({ derived }) => derived?.method))
  return {
    'at-least': kinds.has('at-least'),
    all: kinds.has('all'),
    any: kinds.has('any'),
    'at-least-of': kinds.has('at-least-of'),
    total: kinds.has('total'),
    'unsuccessful-level': methods.has('unsuccessful-level'),
    'stepping-down-from': methods.has('stepping-down-from'),
  }
}

function kindsOf(criterion: Criterion): readonly string[] {
  return 'of' in criterion ? [criterion.kind, ...criterion.of.flatMap(kindsOf)] : [criterion.kind]
}
