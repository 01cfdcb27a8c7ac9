import { assert, expect, test } from 'vitest'
import type { Diagram } from '../../src/diagram/Diagram.ts'
import { childOf, depthOf } from '../../src/diagram/walk.ts'
import { pack } from '../../src/fast/pack.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { compile, everyCase } from '../diagram/everyCase.ts'
import { all, any, least, orderOf, rulesetOf, total } from '../diagram/scales.ts'

/** The diagram of one dimension with so many ratings, of which only the highest one matters. */
function oneNode(ratings: number): Diagram {
  const children = new Uint32Array(ratings)
  children[ratings - 1] = 1
  return {
    rungs: 2,
    root: 2,
    depth: Uint8Array.of(0),
    first: Uint32Array.of(0),
    children,
    asks: [true],
    order: orderOf([ratings]),
  }
}

/** Three of four tables have nothing to answer: one entry leads on to the last one. */
const entriesFor = (entries: number) => entries - 3

test('entries of 16 bits are enough for tables of up to 65,536 entries', () => {
  const [narrow, wide] = [65_536, 65_537].map((entries) => pack([oneNode(entriesFor(entries))])?.table)
  expect(narrow).toBeInstanceOf(Uint16Array)
  expect(narrow).toHaveLength(65_536)
  expect(wide).toBeInstanceOf(Uint32Array)
  expect(wide).toHaveLength(65_537)
})

test('tables of up to 1,048,576 entries are made', () => {
  expect(pack([oneNode(entriesFor(1_048_577))])).toBeUndefined()
  expect(pack([oneNode(entriesFor(1_048_576))])?.table).toHaveLength(1_048_576)
})

/** Where a case is when so many depths are answered. */
function nodeAfter(diagram: Diagram, answers: readonly number[]): number {
  let node = diagram.root
  for (let depth = depthOf(diagram, node); depth < answers.length; depth = depthOf(diagram, node))
    node = childOf(diagram, node, at(answers, depth))
  return node
}

/** The tables of every way to cut the depths into four groups of at most four: how many entries the fewest are. */
function fewestEntries(diagrams: readonly Diagram[]): number {
  const { sizes } = at(diagrams, 0).order
  const states = Array.from({ length: sizes.length + 1 }, (_, cut) =>
    diagrams.reduce((sum, diagram) => {
      const nodes = everyCase(sizes.slice(0, cut)).map((answers) => nodeAfter(diagram, answers))
      return sum + (cut === sizes.length ? diagram.rungs : new Set(nodes).size)
    }, 0),
  )
  const entries = (start: number, end: number) =>
    sizes.slice(start, end).reduce((product, size) => product * size, at(states, start))
  const cut = (start: number, groups: number): number => {
    if (groups === 0) return start === sizes.length ? 0 : Number.POSITIVE_INFINITY
    const ends = [0, 1, 2, 3, 4].map((width) => start + width).filter((end) => end <= sizes.length)
    return Math.min(...ends.map((end) => entries(start, end) + cut(end, groups - 1)))
  }
  return cut(0, 4)
}

test('the depths are cut so that the tables are as small as they can be, and hold no state that is never met', () => {
  const rulesets = [
    rulesetOf([2], [{ id: 'one', when: least(0, 1), raises: { level: 'clinic' } }]),
    rulesetOf(
      [3, 2, 4, 2, 3, 2],
      [
        { id: 'sum', when: total([0, 2, 4], 4), raises: { level: 'clinic', pace: 'fast' } },
        { id: 'first', when: all(least(1, 1), least(3, 1), least(5, 1)), raises: { level: 'hospital' } },
        { id: 'last', when: any(least(2, 3), all(least(4, 2), least(0, 1))), raises: { level: 'hospital' } },
      ],
    ),
    rulesetOf(
      [2, 2, 2, 2, 2, 2, 2],
      [{ id: 'sum', when: total([0, 1, 2, 3, 4, 5, 6], 4), raises: { level: 'clinic' } }],
    ),
  ]
  for (const ruleset of rulesets) {
    const { ladders } = compile(ruleset).diagrams
    const packed = pack(ladders)
    assert(packed)
    expect(packed.table).toHaveLength(fewestEntries(ladders))
  }
})
