import * as fc from 'fast-check'
import { IntakeError } from 'level-of-care'
import { assert, describe, expect, test } from 'vitest'
import { walk } from '../../src/diagram/walk.ts'
import { createEvaluateBatch } from '../../src/fast/evaluateBatch.ts'
import { createLookUpRows, type LookUpRows } from '../../src/fast/lookUpRows.ts'
import { pack } from '../../src/fast/pack.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { anyPositions, type Compiled, compile } from '../diagram/everyCase.ts'
import { all, least, rulesetOf, total } from '../diagram/scales.ts'

/** A ruleset of two rungs in which every position of a scale matters. */
const adding = (sizes: readonly number[]) =>
  compile(
    rulesetOf(sizes, [
      {
        id: 'sum',
        when: total([...sizes.keys()], Math.ceil(sizes.reduce((sum, size) => sum + size - 1, 0) / 2)),
        raises: { level: 'clinic' },
      },
    ]),
  )

const lookUpRowsOf = ({ diagrams }: Compiled) => {
  const packed = pack(diagrams.ladders)
  return packed && createLookUpRows(packed)
}

const columnsOf = (places: number, cases: readonly (readonly number[])[]) =>
  Array.from({ length: places }, (_, place) => Uint8Array.from(cases, (positions) => at(positions, place)))

const lookedUp = (lookUpRows: LookUpRows, columns: readonly Uint8Array[]) => {
  const rungs = new Uint8Array(at(columns, 0).length)
  expect(lookUpRows(columns, 0, rungs)).toBe(true)
  return [...rungs]
}

describe('scales that fit into bytes, and scales that do not', () => {
  test.each([
    { sizes: [128, 2] },
    { sizes: [16, 16, 16, 16] },
    { sizes: [2, 128, 128, 2] },
    { sizes: [1, 3, 1] },
    // So many that each table answers four: those of 256 combinations are a pair.
    { sizes: [16, 16, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2] },
    { sizes: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 16, 16] },
  ])('$sizes do', ({ sizes }) => {
    const found = adding(sizes)
    const lookUpRows = lookUpRowsOf(found)
    assert(lookUpRows)
    const extremes = [sizes.map(() => 0), sizes.map((size) => size - 1)]
    const cases = [...extremes, ...fc.sample(anyPositions(sizes), { numRuns: 300, seed: 1 })]
    const [level] = found.diagrams.ladders
    assert(level)
    expect(lookedUp(lookUpRows, columnsOf(sizes.length, cases))).toEqual(
      cases.map((positions) => walk(level, positions)),
    )
  })

  test.each([
    { sizes: [129] },
    { sizes: [20, 20, 20, 20, 20, 20, 20, 20] },
    { sizes: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 17, 17] },
  ])('$sizes do not, and are evaluated all the same', ({ sizes }) => {
    // Few rules, so that the tables stay small enough to be made.
    const found = compile(
      rulesetOf(sizes, [
        {
          id: 'ends',
          when: all(...sizes.map((size, place) => least(place, size - 1))),
          raises: { level: 'hospital' },
        },
      ]),
    )
    const packed = pack(found.diagrams.ladders)
    assert(packed)
    expect(createLookUpRows(packed)).toBeUndefined()
    const evaluateBatch = createEvaluateBatch(found.diagrams.ladders, packed)
    const tops = sizes.map((size) => size - 1)
    const columns = columnsOf(sizes.length, [tops, tops.map((top, place) => (place === 0 ? top - 1 : top))])
    expect([...evaluateBatch(columns, 0)]).toEqual([2, 0])
    at(columns, sizes.length - 1)[1] = at(sizes, sizes.length - 1)
    expect(() => evaluateBatch(columns, 0)).toThrow(IntakeError)
  })
})

test('columns may begin and end anywhere in memory', () => {
  const found = adding([3, 5, 2, 4, 3, 5])
  const lookUpRows = lookUpRowsOf(found)
  assert(lookUpRows)
  const cases = fc.sample(anyPositions(found.sizes), { numRuns: 4099, seed: 3 })
  const columns = columnsOf(found.sizes.length, cases)
  const shifted = columns.map((column, place) => {
    const memory = new Uint8Array(column.length + 16).fill(255)
    memory.set(column, place + 1)
    return memory.subarray(place + 1, place + 1 + column.length)
  })
  expect(lookedUp(lookUpRows, shifted)).toEqual(lookedUp(lookUpRows, columns))
})

/** With four rows in a word, what one of them does must not reach the others. */
test('every position beyond its scale is noticed, in every row and place, and no other', () => {
  const sizes = [5, 6, 2, 3, 1, 5, 4, 128]
  const lookUpRows = lookUpRowsOf(adding(sizes))
  assert(lookUpRows)
  const highest = Array.from({ length: 9 }, () => sizes.map((size) => size - 1))
  expect(lookUpRows(columnsOf(sizes.length, highest), 0, new Uint8Array(9))).toBe(true)
  for (const [place, size] of sizes.entries())
    for (let row = 0; row < 9; row++)
      for (const position of [size, size + 1, 127, 128, 129, 255].filter((beyond) => beyond >= size)) {
        const columns = columnsOf(sizes.length, highest)
        at(columns, place)[row] = position
        expect(lookUpRows(columns, 0, new Uint8Array(9))).toBe(false)
      }
})
