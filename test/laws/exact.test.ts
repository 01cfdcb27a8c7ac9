import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { assert, describe, expect, test } from 'vitest'
import { count, evenWeights } from '../../src/diagram/count.ts'
import { type Diagram, type Node, sizeOf } from '../../src/diagram/Diagram.ts'
import { depthOf } from '../../src/diagram/walk.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { type Compiled, childrenOf, compile, everyDiagram } from '../diagram/everyCase.ts'
import {
  countParts,
  differences,
  independentDiagrams,
  type Part,
  reachableParts,
} from '../diagram/independentDiagram.ts'
import { rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

/**
 * The laws that are proven over all cases, not tried on some of them: each is a statement about a diagram, and the
 * diagram is shown to be that of the rules.
 */

interface Pair {
  readonly name: string
  readonly diagram: Diagram
  /** The same, constructed another way. */
  readonly independent: Part
}

function pairsOf(found: Compiled): readonly Pair[] {
  const { ladders, services } = independentDiagrams(found.compiled, found.diagrams.order)
  const parts = [...ladders, ...services]
  return everyDiagram(found).map(({ name, diagram }, position) => ({
    name,
    diagram,
    independent: at(parts, position),
  }))
}

/** The nodes that are no leaves. */
function innerNodes({ rungs, depth }: Diagram): readonly Node[] {
  return Array.from(depth, (_, inner) => rungs + inner)
}

/** Law 1: every case ends on exactly one rung; as many on each as an independent count says. */
function isTotal({ diagram, independent }: Pair): void {
  const { sizes } = diagram.order
  const counts = count(diagram, evenWeights(sizes))
  const space = sizes.reduce((product, size) => product * BigInt(size), 1n)
  expect(counts.reduce((sum, cases) => sum + cases, 0n)).toBe(space)
  expect(counts).toEqual(countParts(independent, diagram.rungs, sizes))
}

/**
 * Law 3: a rating that is one position higher never leads to a lower rung. Below each pair of neighboring children, two
 * walkers who agree on all that follows end on leaves of which the second is never the lower one.
 */
function isMonotone({ diagram }: Pair): void {
  const sound = new Set<string>()
  const check = (low: Node, high: Node): void => {
    if (low === high || sound.has(`${low} ${high}`)) return
    sound.add(`${low} ${high}`)
    const depth = Math.min(depthOf(diagram, low), depthOf(diagram, high))
    if (depth === diagram.order.sizes.length) assert(low < high, `leaf ${low} above leaf ${high}`)
    else
      for (let position = 0; position < at(diagram.order.sizes, depth); position++)
        check(after(diagram, low, depth, position), after(diagram, high, depth, position))
  }
  for (const node of innerNodes(diagram)) {
    const children = childrenOf(diagram, node)
    children.slice(1).forEach((child, position) => {
      check(at(children, position), child)
    })
  }
}

function after(diagram: Diagram, node: Node, depth: number, position: number): Node {
  return depthOf(diagram, node) === depth ? at(childrenOf(diagram, node), position) : node
}

/** Law 4: node by node, it is the diagram that an independent construction makes of the same rules. */
function isOfTheRules({ diagram, independent }: Pair): void {
  expect(differences(diagram, independent)).toEqual([])
}

/** The form that makes two equal diagrams the very same one. */
function isReducedAndOrdered({ diagram, independent }: Pair): void {
  const seen = new Set<string>()
  for (const node of innerNodes(diagram)) {
    const children = childrenOf(diagram, node)
    expect(new Set(children).size).toBeGreaterThan(1)
    for (const child of children) {
      expect(child).toBeLessThan(node)
      expect(depthOf(diagram, child)).toBeGreaterThan(depthOf(diagram, node))
    }
    seen.add(`${depthOf(diagram, node)}: ${children.join(' ')}`)
  }
  expect(seen.size).toBe(diagram.depth.length)
  // Nothing is kept that no case leads to, but for the leaves of rungs that no rule raises to.
  const leaves = count(diagram, evenWeights(diagram.order.sizes)).filter((cases) => cases > 0n).length
  expect(reachableParts(independent)).toBe(diagram.depth.length + leaves)
  expect(diagram.asks).toEqual(diagram.order.sizes.map((_, depth) => diagram.depth.includes(depth)))
}

const laws = [
  { name: '1 total: every case ends on exactly one rung', law: isTotal },
  { name: '3 monotone: more need never means less care', law: isMonotone },
  { name: '4 diagram = rules, by an independent construction', law: isOfTheRules },
  { name: 'reduced and ordered: the canonical form', law: isReducedAndOrdered },
]

describe('over all cases of the adult ruleset', () => {
  const found = compile(adult)
  const pairs = pairsOf(found)

  test.each(pairs.flatMap((pair) => laws.map(({ name, law }) => ({ pair, of: pair.name, name, law }))))(
    '$of: law $name',
    ({ pair, law }) => {
      law(pair)
    },
  )

  test('they are 3,515,625,000', () => {
    expect(found.sizes.reduce((product, size) => product * BigInt(size), 1n)).toBe(3_515_625_000n)
    expect(found.diagrams.ladders).toHaveLength(3)
    expect(found.diagrams.services).toHaveLength(adult.services.length)
    expect(sizeOf(at(found.diagrams.ladders, found.compiled.level))).toBeLessThan(1000)
  })
})

test.each(laws)('over all cases of generated rulesets: law $name', ({ law }) => {
  fc.assert(
    fc.property(rulesets(), (ruleset) => {
      for (const pair of pairsOf(compile(ruleset))) law(pair)
    }),
    { numRuns: runs },
  )
})

test('the laws notice a diagram that breaks them', () => {
  const [pair] = pairsOf(compile(adult))
  assert(pair !== undefined)
  const { diagram } = pair
  const withChildren = (change: (children: Uint32Array) => void): Pair => {
    const children = Uint32Array.from(diagram.children)
    change(children)
    return { ...pair, diagram: { ...diagram, children } }
  }
  const upsideDown = withChildren((children) => children.subarray(0, diagram.first[1]).reverse())
  expect(() => isMonotone(upsideDown)).toThrow('above leaf')
  expect(() => isOfTheRules(upsideDown)).toThrow()
  const tooHigh = withChildren((children) => children.set([diagram.rungs - 1], children.indexOf(0)))
  expect(() => isTotal(tooHigh)).toThrow()
  expect(() => isOfTheRules(tooHigh)).toThrow()
  const superfluous = withChildren((children) => children.subarray(0, diagram.first[1]).fill(0))
  expect(() => isReducedAndOrdered(superfluous)).toThrow()
})
