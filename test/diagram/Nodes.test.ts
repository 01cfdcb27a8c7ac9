import { expect, test } from 'vitest'
import { createNodes } from '../../src/diagram/Nodes.ts'
import { createSpend, SpentTooMuch } from '../../src/diagram/Spend.ts'
import { orderOf } from './scales.ts'

const order = orderOf([2, 2, 3])

test('a node is made once, and not at all where its children are the same', () => {
  const { find } = createNodes(2, order)
  expect(find(0, [1, 1])).toBe(1)
  const node = find(1, [0, 1])
  expect(node).toBe(2)
  expect(find(1, [0, 1])).toBe(node)
  expect(find(0, [0, 1])).toBe(3)
  expect(find(1, [1, 0])).toBe(4)
})

test('what a node does not ask it passes by', () => {
  const { find, depthOf, childOf } = createNodes(2, order)
  const node = find(1, [0, 1])
  expect([depthOf(node), depthOf(0)]).toEqual([1, 3])
  expect([childOf(node, 0, 1), childOf(node, 1, 0), childOf(node, 1, 1), childOf(1, 1, 0)]).toEqual([
    node,
    0,
    1,
    1,
  ])
})

test('a diagram has the nodes below its root, children first, in the order in which they are met', () => {
  const { find, finish } = createNodes(3, order)
  const [late, early] = [find(2, [0, 1, 1]), find(2, [0, 0, 1])]
  find(1, [late, 1])
  const diagram = finish(find(0, [early, find(1, [early, late])]), 2)
  expect(diagram).toMatchObject({ rungs: 2, root: 5, asks: [true, true, true], order })
  expect([...diagram.depth]).toEqual([2, 2, 1, 0])
  expect([...diagram.first]).toEqual([0, 3, 6, 8])
  expect([...diagram.children]).toEqual([0, 0, 1, 0, 1, 1, 2, 3, 2, 4])
})

test('a leaf is a diagram that asks nothing', () => {
  const diagram = createNodes(2, order).finish(1, 2)
  expect(diagram).toMatchObject({ rungs: 2, root: 1, asks: [false, false, false] })
  expect(diagram.depth).toHaveLength(0)
})

test('children are paid for, whether or not there is such a node already', () => {
  const { find } = createNodes(2, order, createSpend(6))
  find(2, [0, 0, 1])
  find(2, [0, 0, 1])
  expect(() => find(2, [0, 0, 1])).toThrow(SpentTooMuch)
})
