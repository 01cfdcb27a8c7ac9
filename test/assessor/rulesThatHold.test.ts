import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { createRulesThatHold } from '../../src/assessor/Verdict.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { ratingsOf, rulesets } from '../support/arbitraries.ts'
import { firedRules, ratingPosition } from '../support/reference.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'
import { all, any, atLeast, clinic, rule } from './clinic.ts'

const rulesThatHoldIn = remembered((ruleset: Ruleset) => createRulesThatHold(compileRuleset(ruleset)))

test.each([
  ['generated rulesets', rulesets()],
  ['the adult one', fc.constant<Ruleset>(adult)],
])('of %s, exactly those are found whose conditions say so, each once', (_, anyRuleset) => {
  const cases = anyRuleset.chain((ruleset) =>
    fc.record({ ruleset: fc.constant(ruleset), ratings: ratingsOf(ruleset) }),
  )
  fc.assert(
    fc.property(cases, ({ ruleset, ratings }) => {
      const positions = ruleset.dimensions.map(({ id }) => ratingPosition(ruleset, id, ratings))
      const found = rulesThatHoldIn(ruleset)(positions).map((rule) => at(ruleset.rules, rule).id)
      expect([...found].sort()).toEqual(
        firedRules(ruleset, ratings)
          .map(({ id }) => id)
          .sort(),
      )
    }),
    { numRuns: runs },
  )
})

describe('a rule is looked at', () => {
  /** The rules that are looked at where `a`, `b` and `c` have these positions. */
  const lookedAt = (...positions: readonly number[]) => {
    const compiled = compileRuleset(
      clinic({
        rules: [
          rule('a2', atLeast('a', 'much'), { level: 'clinic' }),
          rule('b1-a2', all(atLeast('b', 'some'), atLeast('a', 'much')), { level: 'clinic' }),
          rule('b1-c1', all(atLeast('b', 'some'), atLeast('c', 'some')), { level: 'clinic' }),
          rule('any', any(atLeast('b', 'much'), atLeast('c', 'much')), { level: 'clinic' }),
        ],
      }),
    )
    const looked: string[] = []
    const watched = compiled.rules.map((rule) => ({
      ...rule,
      get when() {
        looked.push(rule.rule.id)
        return rule.when
      },
    }))
    const rulesThatHold = createRulesThatHold({ ...compiled, rules: watched })
    looked.length = 0
    rulesThatHold(positions)
    return looked.sort()
  }

  test.each<[number[], string[]]>([
    [[0, 0, 0], ['any']],
    [[1, 0, 2], ['any']],
    [
      [2, 0, 0],
      ['a2', 'any', 'b1-a2'],
    ],
    [
      [0, 1, 0],
      ['any', 'b1-c1'],
    ],
    [
      [2, 2, 2],
      ['a2', 'any', 'b1-a2', 'b1-c1'],
    ],
  ])('at %j only where the highest rating that it needs is reached, of equals the first', (at, looked) => {
    expect(lookedAt(...at)).toEqual(looked)
  })
})
