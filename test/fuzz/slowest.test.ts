import { RulesetError } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { sampleOf } from '../support/runs.ts'
import { anyRuleset } from './anyRuleset.ts'
import { everythingOn } from './everythingOn.ts'
import { slowest } from './slowest.ts'

test('the same number makes the same ruleset', () => {
  expect(anyRuleset(1014)).toEqual(anyRuleset(1014))
  expect(anyRuleset(1014)).not.toEqual(anyRuleset(1016))
})

test('of the slowest rulesets that were found each is answered, or refused', () => {
  for (const { number } of sampleOf(slowest)) {
    try {
      expect(everythingOn(anyRuleset(number), number).has('stepUp')).toBe(true)
    } catch (error) {
      if (!(error instanceof RulesetError)) throw error
    }
  }
})
