import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { createRulesThatHold } from '../../src/assessor/Verdict.ts'
import { walk } from '../../src/diagram/walk.ts'
import { createSettledRungs } from '../../src/fast/settledRungs.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { anyBounds, type Compiled, compile, smallRulesets } from '../diagram/everyCase.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'

const settledIn = remembered(({ compiled }: Compiled) => ({
  rulesThatHold: createRulesThatHold(compiled),
  settledRungs: createSettledRungs(compiled),
}))

/** Both answer for the same case: the rules by themselves, and the diagrams that are made of them. */
function areAlike(found: Compiled, positions: readonly number[]): void {
  const { rulesThatHold, settledRungs } = settledIn(found)
  expect(settledRungs(rulesThatHold(positions))).toEqual(
    found.diagrams.ladders.map((diagram) => [walk(diagram, positions)]),
  )
}

test('the rungs of a case that leaves nothing open are those of the diagrams, with generated rulesets', () => {
  const cases = smallRulesets().chain((ruleset) => {
    const found = compile(ruleset)
    return fc.array(anyBounds(found.sizes), { maxLength: 5 }).map((several) => ({ found, several }))
  })
  fc.assert(
    fc.property(cases, ({ found, several }) => {
      for (const { least } of several) areAlike(found, least)
    }),
    { numRuns: runs },
  )
})

test('and with the adult one', () => {
  const found = compile(adult)
  fc.assert(
    fc.property(anyBounds(found.sizes), ({ least, most }) => {
      areAlike(found, least)
      areAlike(found, most)
    }),
    { numRuns: runs },
  )
})

test('nobody can change a later answer through an earlier one', () => {
  const { settledRungs } = settledIn(compile(adult))
  expect(at(settledRungs([]), 0)).toEqual([0])
  expect(Object.isFrozen(at(settledRungs([]), 0))).toBe(true)
})
