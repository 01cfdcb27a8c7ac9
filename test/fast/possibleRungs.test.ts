import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { type Bounds, possible } from '../../src/diagram/possible.ts'
import { createEvaluatePositions, type EvaluatePositions } from '../../src/fast/evaluatePositions.ts'
import { pack } from '../../src/fast/pack.ts'
import { createPossibleRungs } from '../../src/fast/possibleRungs.ts'
import { anyBounds, type Compiled, compile, smallRulesets } from '../diagram/everyCase.ts'
import { rulesetOf, total } from '../diagram/scales.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'

const evaluatorOf = ({ diagrams }: Compiled): EvaluatePositions =>
  createEvaluatePositions(diagrams.ladders, pack(diagrams.ladders))

const searchIn = remembered((found: Compiled) =>
  createPossibleRungs(found.diagrams.ladders, evaluatorOf(found)),
)

/** The search finds what a walk along every branch finds. */
function isFound(found: Compiled, bounds: Bounds): void {
  expect(searchIn(found)(bounds)).toEqual(found.diagrams.ladders.map((diagram) => possible(diagram, bounds)))
}

describe('the search finds what is possible', () => {
  test('with generated rulesets, whatever is open', () => {
    const situations = smallRulesets().chain((ruleset) => {
      const found = compile(ruleset)
      return fc.array(anyBounds(found.sizes), { maxLength: 5 }).map((several) => ({ found, several }))
    })
    fc.assert(
      fc.property(situations, ({ found, several }) => {
        for (const bounds of several) isFound(found, bounds)
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('with the adult ruleset, whatever is open', () => {
    const found = compile(adult)
    fc.assert(
      fc.property(anyBounds(found.sizes), (bounds) => isFound(found, bounds)),
      { numRuns: Math.ceil(runs / 4) },
    )
  })

  test('also where nothing is known, and where everything is', () => {
    const found = compile(adult)
    const highest = found.sizes.map((size) => size - 1)
    const lowest = found.sizes.map(() => 0)
    isFound(found, { least: lowest, most: highest })
    isFound(found, { least: lowest, most: lowest })
    isFound(found, { least: highest, most: highest })
  })
})

describe('a search that takes too many steps', () => {
  const places = Array.from({ length: 10 }, (_, place) => place)
  const sizes = places.map(() => 3)
  // No case ends on the rung between the two, so a search for it would look everywhere.
  const found = compile(
    rulesetOf(sizes, [{ id: 'much', when: total(places, 10), raises: { level: 'hospital' } }]),
  )
  const open: Bounds = { least: sizes.map(() => 0), most: sizes.map(() => 2) }
  const evaluate = evaluatorOf(found)
  let looked = 0
  const search = createPossibleRungs(found.diagrams.ladders, (positions, ladder) => {
    looked += 1
    return evaluate(positions, ladder)
  })

  test('is given up, and the branches are followed instead', () => {
    looked = 0
    expect(search(open)).toEqual([[0, 2], [0]])
    // Two looks a step; one step is beyond the last, and the other ladder takes a single one.
    expect(looked).toBe(2 * (400 + 1) + 2)
  })

  test('leaves nothing behind for the next one', () => {
    const few: Bounds = { ...open, most: sizes.map((_, place) => (place < 4 ? 2 : 0)) }
    search(open)
    looked = 0
    expect(search(few)).toEqual([[0], [0]])
    expect(looked).toBe(4)
    const many: Bounds = { ...open, least: sizes.map((_, place) => (place < 4 ? 0 : 1)) }
    expect(search(many)).toEqual(found.diagrams.ladders.map((diagram) => possible(diagram, many)))
  })
})
