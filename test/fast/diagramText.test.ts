import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { readDiagram, writeDiagram } from '../../src/fast/diagramText.ts'
import { readRelation, writeRelation } from '../../src/fast/relationText.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { compile, everyDiagram, smallRulesets } from '../diagram/everyCase.ts'
import { tiny } from '../diagram/tiny.ts'
import { runs } from '../support/runs.ts'

/** What is read is what was written, but for the numbers of its nodes; and it is written the same. */
function isKept(found: ReturnType<typeof compile>): void {
  for (const { diagram } of everyDiagram(found)) {
    const text = writeDiagram(diagram)
    const read = readDiagram(text, diagram.rungs, diagram.order)
    expect(read.depth.length).toBe(diagram.depth.length)
    expect(read.asks).toEqual(diagram.asks)
    expect(writeDiagram(read)).toBe(text)
    expect(text).toMatch(/^[A-`a-z0-9]+$/)
  }
}

test('a diagram is kept in a text: of small rulesets, generated ones and the adult one', () => {
  for (const found of tiny) isKept(found)
  isKept(compile(adult))
  fc.assert(
    fc.property(smallRulesets(), (ruleset) => isKept(compile(ruleset))),
    { numRuns: runs },
  )
})

test('a text that names a node which was never told is refused', () => {
  const { diagram } = at(everyDiagram(compile(adult)), 0)
  expect(() => readDiagram('Ab', diagram.rungs, diagram.order)).toThrow(RangeError)
})

test('numbers for each of several items are kept in a text', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat({ max: 3000 })), { minLength: 1 }), (lists) => {
      const relation = lists.map((numbers) => [...numbers].sort((a, b) => a - b))
      const read = readRelation(writeRelation(relation))
      expect(relation.map((_, item) => read(item))).toEqual(relation)
    }),
  )
})
