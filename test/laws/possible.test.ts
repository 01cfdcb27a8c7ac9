import * as fc from 'fast-check'
import { adult, assess } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { possible } from '../../src/diagram/possible.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import {
  anyBounds,
  anyPositions,
  type Compiled,
  casesBetween,
  compile,
  everyDiagram,
  type Positions,
  smallRulesets,
  within,
} from '../diagram/everyCase.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'

interface Bounds {
  readonly least: Positions
  readonly most: Positions
}

/** Law 5: what is possible is what the rules say of all completions, no more and no less. */
function isExact(found: Compiled, { least, most }: Bounds): void {
  const completions = casesBetween(least, most)
  for (const { diagram, byRules } of everyDiagram(found)) {
    const attained = new Set(completions.map(byRules))
    expect(possible(diagram, { least, most })).toEqual([...attained].sort((a, b) => a - b))
  }
}

test('law 5: possible is exact on every generated ruleset, by brute force', () => {
  const situations = smallRulesets().chain((ruleset) => {
    const found = compile(ruleset)
    return anyBounds(found.sizes).map((bounds) => ({ found, bounds }))
  })
  fc.assert(
    fc.property(situations, ({ found, bounds }) => isExact(found, bounds)),
    { numRuns: runs },
  )
})

describe('the adult ruleset', () => {
  const compiled = remembered(compile)

  test('law 5: possible is exact where all but a few dimensions are known, by brute force', () => {
    const found = compiled(adult)
    const places = [...found.sizes.keys()]
    const highest = found.sizes.map((size) => size - 1)
    const open = (fixed: Positions, few: readonly number[]): Bounds => ({
      least: fixed.map((position, place) => (few.includes(place) ? 0 : position)),
      most: fixed.map((position, place) => (few.includes(place) ? at(highest, place) : position)),
    })
    const bounds = fc
      .tuple(mostlyLow(found), fc.subarray(places, { minLength: 1, maxLength: 4 }))
      .map(([fixed, few]) => open(fixed, few))
    fc.assert(
      fc.property(bounds, (known) => isExact(found, known)),
      { numRuns: Math.ceil(runs / 50) },
    )
  })

  test('law 5: no completion falls outside of what is possible', () => {
    const found = compiled(adult)
    const completed = anyBounds(found.sizes).chain((bounds) =>
      anyPositions(bounds.least.map((least, place) => at(bounds.most, place) - least + 1)).map((steps) => ({
        bounds,
        completion: steps.map((step, place) => at(bounds.least, place) + step),
      })),
    )
    fc.assert(
      fc.property(completed, ({ bounds, completion }) => {
        for (const { diagram, byRules } of everyDiagram(found))
          expect(possible(diagram, bounds)).toContain(byRules(completion))
      }),
      { numRuns: runs },
    )
  })

  test('law 12: an answer only narrows what is possible, and what is final stays so', () => {
    const found = compiled(adult)
    const narrowed = fc.tuple(anyBounds(found.sizes), anyBounds(found.sizes)).map(([wide, other]) => ({
      wide,
      // What both allow; where they have nothing in common, the wide one's least.
      narrow: {
        least: wide.least.map((least, place) => clamp(at(other.least, place), least, at(wide.most, place))),
        most: wide.least.map((least, place) => clamp(at(other.most, place), least, at(wide.most, place))),
      },
    }))
    fc.assert(
      fc.property(narrowed, ({ wide, narrow }) => {
        expect(within(wide.least, narrow.least) && within(narrow.most, wide.most)).toBe(true)
        for (const { diagram } of everyDiagram(found)) {
          const before = possible(diagram, wide)
          const after = possible(diagram, narrow)
          expect(after.length).toBeGreaterThan(0)
          expect(before).toEqual(expect.arrayContaining(after))
        }
      }),
      { numRuns: runs },
    )
  })

  test('there are gaps: supervision alone never leads to intensive outpatient care', () => {
    const lowest = Object.fromEntries(
      adult.dimensions.flatMap((dimension) =>
        'derived' in dimension ? [] : [[dimension.id, dimension.ratings[0]?.code]],
      ),
    )
    const answer = assess({
      ...lowest,
      supervision: null,
      treatmentHistory: [],
      assessedOn: '2026-11-20',
    })
    expect(answer).toMatchObject({
      status: 'provisional',
      atLeast: 'self-guided',
      possible: ['self-guided', 'outpatient', 'partial-hospitalization', 'residential'],
    })
  })

  /** Ratings as intakes have them, so that the answers differ. */
  function mostlyLow({ sizes }: Compiled): fc.Arbitrary<Positions> {
    return fc.tuple(
      ...sizes.map((size) =>
        fc.oneof(
          { weight: 4, arbitrary: fc.nat(Math.min(1, size - 1)) },
          { weight: 1, arbitrary: fc.nat(size - 1) },
        ),
      ),
    )
  }
})

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
