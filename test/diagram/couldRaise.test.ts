import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { createCouldRaise } from '../../src/diagram/couldRaise.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { runs } from '../support/runs.ts'
import {
  anyBounds,
  type Compiled,
  casesBetween,
  compile,
  everyDiagram,
  type Positions,
  roomBetween,
  smallRulesets,
} from './everyCase.ts'
import { everyBounds, everyChoice, tiny } from './tiny.ts'

interface Asked {
  readonly found: Compiled
  readonly bounds: { readonly least: Positions; readonly most: Positions }
  readonly asked: readonly number[]
}

const askedIn = (found: Compiled): fc.Arbitrary<Asked> =>
  fc.record({
    found: fc.constant(found),
    bounds: anyBounds(found.sizes),
    asked: fc.shuffledSubarray([...found.sizes.keys()], {
      maxLength: Math.min(3, found.sizes.length),
    }),
  })

/** The highest rung on which some completion ends with the most need at these indices, and not with the least need. */
function isExact({ found, bounds: { least, most }, asked }: Asked): void {
  const answered = (positions: Positions, by: Positions) =>
    positions.map((position, index) => (asked.includes(index) ? at(by, index) : position))
  fc.pre(roomBetween(least, answered(most, least)) <= 3200)
  const others = casesBetween(least, answered(most, least))
  for (const { diagram, byRules } of everyDiagram(found)) {
    const raised = others
      .map((positions) => ({ low: byRules(positions), high: byRules(answered(positions, most)) }))
      .filter(({ low, high }) => high > low)
    const expected = raised.length === 0 ? undefined : Math.max(...raised.map(({ high }) => high))
    expect(createCouldRaise(diagram, { least, most })(asked)).toBe(expected)
  }
}

test('how far answers could raise a ladder or a service is exact, whatever is known and asked', () => {
  for (const found of tiny)
    for (const bounds of everyBounds(found.sizes))
      for (const asked of everyChoice([...found.sizes.keys()])) isExact({ found, bounds, asked })
})

test('and on generated rulesets, by brute force', () => {
  fc.assert(
    fc.property(
      smallRulesets().chain((ruleset) => askedIn(compile(ruleset))),
      isExact,
    ),
    {
      numRuns: runs,
    },
  )
})

test('on the adult ruleset too, where all but a few dimensions are known', () => {
  const found = compile(adult)
  const few = fc.tuple(askedIn(found), fc.subarray([...found.sizes.keys()], { maxLength: 5 })).map(
    ([{ bounds, asked }, open]): Asked => ({
      found,
      asked: asked.filter((index) => open.includes(index)),
      bounds: {
        least: bounds.least,
        most: bounds.most.map((most, index) => (open.includes(index) ? most : at(bounds.least, index))),
      },
    }),
  )
  fc.assert(fc.property(few, isExact), { numRuns: Math.ceil(runs / 20) })
})

test('one function answers for any indices, in any order of asking, as a new one would', () => {
  const orders = smallRulesets()
    .map(compile)
    .chain((found) =>
      fc.record({
        found: fc.constant(found),
        bounds: anyBounds(found.sizes),
        asked: fc.array(fc.subarray([...found.sizes.keys()]), { maxLength: 8 }),
      }),
    )
  fc.assert(
    fc.property(orders, ({ found, bounds, asked }) => {
      for (const { diagram } of everyDiagram(found)) {
        const shared = createCouldRaise(diagram, bounds)
        for (const indices of asked) expect(shared(indices)).toBe(createCouldRaise(diagram, bounds)(indices))
        expect(shared([])).toBeUndefined()
      }
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})
