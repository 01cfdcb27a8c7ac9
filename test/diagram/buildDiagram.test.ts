import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDiagram } from '../../src/diagram/buildDiagram.ts'
import { createConditions } from '../../src/diagram/Conditions.ts'
import { type Diagram, sizeOf } from '../../src/diagram/Diagram.ts'
import { createNodes } from '../../src/diagram/Nodes.ts'
import { createSpend, SpentTooMuch } from '../../src/diagram/Spend.ts'
import { walk } from '../../src/diagram/walk.ts'
import { holds } from '../../src/ruleset/holds.ts'
import { type ResolvedCriterion, resolveCriterion } from '../../src/ruleset/resolveCriterion.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { everyCase } from './everyCase.ts'
import { dimensionsOf, indexOf, orderOf } from './scales.ts'

const sizes = [3, 2, 4, 2]
const dimensions = dimensionsOf(sizes)
const order = orderOf(sizes, [1, 3, 0, 2])
const cases = everyCase(sizes)

/** A criterion and the rung that it raises to. */
interface Floor {
  readonly when: ResolvedCriterion
  readonly rung: number
}

/** The diagram of a ladder with so many rungs, and the steps that it took. */
function built(floors: readonly Floor[], rungs: number, bound = 10_000) {
  let steps = 0
  const spendFrom = createSpend(bound)
  const spend = (some: number) => {
    spendFrom(some)
    steps += some
  }
  const nodes = createNodes(Math.max(2, rungs), order, spend)
  const conditions = createConditions(nodes, order, spend)
  const raising = Array.from({ length: rungs }, (_, rung) =>
    floors.filter((floor) => floor.rung === rung).map(({ when }) => conditions.of(when)),
  )
  return { diagram: buildDiagram(raising, conditions, nodes, order), steps }
}

const diagramOf = (floors: readonly Floor[], rungs: number): Diagram => built(floors, rungs).diagram

const floors: fc.Arbitrary<readonly Floor[]> = fc.array(
  fc.record({
    when: criterionOf(dimensions).map((found) => resolveCriterion(found, indexOf(dimensions))),
    rung: fc.nat(3),
  }),
  { maxLength: 6 },
)

const least = (index: number, threshold: number): ResolvedCriterion => ({
  kind: 'at-least',
  index,
  threshold,
})

test('every case ends on the highest floor', () => {
  fc.assert(
    fc.property(floors, (found) => {
      const diagram = diagramOf(found, 4)
      for (const positions of cases) {
        const held = found.filter(({ when }) => holds(when, positions)).map(({ rung }) => rung)
        expect(walk(diagram, positions)).toBe(Math.max(0, ...held))
      }
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('rules that decide alike have the very same diagram, in whatever order and however often they are said', () => {
  const twice = floors.chain((found) =>
    fc
      .shuffledSubarray([...found, ...found], { minLength: found.length * 2 })
      .map((other) => ({ found, other })),
  )
  fc.assert(
    fc.property(twice, ({ found, other }) => {
      const [one, two] = [found, other].map((each) => diagramOf(each, 4))
      expect(one).toEqual(two)
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('without a rule there is the lowest leaf', () => {
  const diagram = diagramOf([], 3)
  expect(diagram.root).toBe(0)
  expect(sizeOf(diagram)).toBe(3)
  expect(diagram.asks).toEqual([false, false, false, false])
})

test('one node and its leaves', () => {
  const diagram = diagramOf([{ when: least(2, 2), rung: 1 }], 2)
  expect(diagram).toMatchObject({ rungs: 2, root: 2, asks: [false, false, false, true] })
  expect([...diagram.depth]).toEqual([3])
  expect([...diagram.first]).toEqual([0])
  expect([...diagram.children]).toEqual([0, 0, 1, 1])
})

test('a floor that a higher one covers leaves no trace', () => {
  const high: Floor = { when: least(0, 1), rung: 2 }
  const covered: Floor[] = [
    { when: least(0, 1), rung: 1 },
    { when: { kind: 'all', of: [least(0, 1), least(1, 1)] }, rung: 1 },
    { when: { kind: 'all', of: [least(0, 1), least(1, 1)] }, rung: 2 },
    { when: { kind: 'any', of: [least(0, 2), { kind: 'all', of: [least(0, 1), least(3, 1)] }] }, rung: 1 },
    { when: least(1, 1), rung: 0 },
  ]
  expect(diagramOf([high, ...covered], 3)).toEqual(diagramOf([high], 3))
})

test('more steps than the bound allows are refused, as many as it allows are not', () => {
  const floor: Floor = { when: { kind: 'total', indices: [0, 1, 2, 3], atLeast: 4 }, rung: 1 }
  const { diagram, steps } = built([floor], 2)
  expect(steps).toBeGreaterThan(diagram.children.length)
  expect(built([floor], 2, steps).diagram).toEqual(diagram)
  expect(() => built([floor], 2, steps - 1)).toThrow(SpentTooMuch)
})
