import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { createRulesThatHold } from '../../src/recommendation/rulesThatHold.ts'
import { at } from '../../src/rules/at.ts'
import { compileRuleset } from '../../src/rules/compileRuleset.ts'
import { ratingsOf, rulesets } from '../support/arbitraries.ts'
import { firedRules, ratingPosition } from '../support/reference.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'

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
