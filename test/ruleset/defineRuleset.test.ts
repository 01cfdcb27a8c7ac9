import { adult } from 'level-of-care'
import { defineRuleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { small } from '../support/small.ts'

test('a sound ruleset comes back equal and frozen', () => {
  const defined = defineRuleset(small)
  expect(defined).toStrictEqual(small)
  expect(Object.isFrozen(defined.rules[0].raises)).toBe(true)
  expect(Object.isFrozen(small.rules[0].raises)).toBe(false)
  expect(defineRuleset(adult)).toStrictEqual(adult)
})

test('a wrong one is refused with every problem', () => {
  const { issues } = rulesetErrorOf(() =>
    defineRuleset({
      ...small,
      version: 'one',
      rules: [{ ...small.rules[0], raises: { level: 'home' }, adds: ['moon'] }],
    }),
  )
  expect(complaints(issues)).toEqual([
    'version: invalid-value',
    'rules.0.raises.level: lowest-rung',
    'rules.0.adds.0: unknown-reference',
  ])
})
