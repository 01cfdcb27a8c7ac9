import * as fc from 'fast-check'
import { adult, IntakeError, UsageError } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { walk } from '../../src/diagram/walk.ts'
import { createEvaluateBatch } from '../../src/fast/evaluateBatch.ts'
import { createEvaluatePositions } from '../../src/fast/evaluatePositions.ts'
import { pack } from '../../src/fast/pack.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { anyPositions, type Compiled, compile, rungByRules } from '../diagram/everyCase.ts'
import { all, least, rulesetOf, total } from '../diagram/scales.ts'
import { rulesets } from '../support/arbitraries.ts'
import { linesOf } from '../support/linesOf.ts'
import { remembered } from '../support/remembered.ts'
import { runs } from '../support/runs.ts'

/** Both fast ways to evaluate, on tables and on the diagrams. */
const evaluatorsOf = remembered(({ diagrams }: Compiled) => {
  const packed = pack(diagrams.ladders)
  return [packed, undefined].map((tables) => ({
    evaluatePositions: createEvaluatePositions(diagrams.ladders, tables),
    evaluateBatch: createEvaluateBatch(diagrams.ladders, tables),
  }))
})

function columnsOf(places: number, cases: readonly (readonly number[])[]): Uint8Array[] {
  return Array.from({ length: places }, (_, place) =>
    Uint8Array.from(cases, (positions) => at(positions, place)),
  )
}

/** Tables, diagram and rules say the same, case by case and by columns. */
function agree(found: Compiled, cases: readonly (readonly number[])[]): void {
  found.diagrams.ladders.forEach((diagram, ladder) => {
    const expected = cases.map((positions) => rungByRules(found.compiled, ladder, positions))
    expect(cases.map((positions) => walk(diagram, positions))).toEqual(expected)
    for (const { evaluatePositions, evaluateBatch } of evaluatorsOf(found)) {
      expect(cases.map((positions) => evaluatePositions(Uint8Array.from(positions), ladder))).toEqual(
        expected,
      )
      expect([...evaluateBatch(columnsOf(found.sizes.length, cases), ladder)]).toEqual(expected)
    }
  })
}

const casesOf = (ruleset: Ruleset) => {
  const found = compile(ruleset)
  return fc.array(anyPositions(found.sizes), { maxLength: 20 }).map((cases) => ({ found, cases }))
}

test('tables, diagrams and rules say the same of generated rulesets', () => {
  fc.assert(
    fc.property(rulesets().chain(casesOf), ({ found, cases }) => agree(found, cases)),
    { numRuns: Math.ceil(runs / 4) },
  )
})

test('tables, diagrams and rules say the same of the adult ruleset', () => {
  fc.assert(
    fc.property(casesOf(adult), ({ found, cases }) => agree(found, cases)),
    { numRuns: Math.ceil(runs / 20) },
  )
  expect(pack(compile(adult).diagrams.ladders)?.table).toBeInstanceOf(Uint16Array)
})

/** A ruleset of which rungs depend on the sum of everything, so that no two dimensions can be told apart. */
function sums(places: number, size: number): Ruleset {
  const everything = Array.from({ length: places }, (_, place) => place)
  const most = places * (size - 1)
  return rulesetOf(
    everything.map(() => size),
    [
      { id: 'some', when: total(everything, Math.ceil(most / 3)), raises: { level: 'clinic' } },
      {
        id: 'much',
        when: total(everything, Math.ceil(most / 2)),
        raises: { level: 'hospital', pace: 'fast' },
      },
    ],
  )
}

describe('rulesets of every size', () => {
  const agreesAt = (ruleset: Ruleset) => {
    fc.assert(
      fc.property(casesOf(ruleset), ({ found, cases }) => agree(found, cases)),
      { numRuns: 10 },
    )
  }

  test.each([1, 2, 5, 15, 16])('%i dimensions fit into tables', (places) => {
    const ruleset = sums(places, 3)
    expect(pack(compile(ruleset).diagrams.ladders)).toMatchObject({ length: places })
    agreesAt(ruleset)
  })

  test('seventeen dimensions are too many for tables', () => {
    const ruleset = sums(17, 3)
    expect(pack(compile(ruleset).diagrams.ladders)).toBeUndefined()
    agreesAt(ruleset)
  })

  test('larger tables have wider entries', () => {
    const ruleset = sums(12, 9)
    const packed = pack(compile(ruleset).diagrams.ladders)
    expect(packed?.table).toBeInstanceOf(Uint32Array)
    expect(packed?.table.length).toBeGreaterThan(1 << 16)
    agreesAt(ruleset)
  })

  test('tables that would be too large are not made', () => {
    const ruleset = sums(16, 20)
    expect(pack(compile(ruleset).diagrams.ladders)).toBeUndefined()
    agreesAt(ruleset)
  })

  test('a ladder that no rule raises has only its lowest rung', () => {
    agreesAt(
      rulesetOf([2, 3], [{ id: 'level', when: all(least(0, 1), least(1, 1)), raises: { level: 'clinic' } }]),
    )
  })
})

describe('what is not a case is refused', () => {
  const sizes = [3, 2, 4]
  const found = compile(
    rulesetOf(sizes, [
      { id: 'one', when: least(0, 2), raises: { level: 'clinic' } },
      { id: 'two', when: all(least(1, 1), least(2, 3)), raises: { level: 'hospital', pace: 'fast' } },
    ]),
  )
  const wrong: Readonly<Record<string, readonly number[]>> = {
    'no position': [],
    'too few': [0, 0],
    'too many': [0, 0, 0, 0],
    'one beyond the first scale': [3, 0, 0],
    'one beyond the second scale': [0, 2, 0],
    'one beyond the last scale': [0, 0, 4],
    'far beyond': [0, 255, 0],
    'several beyond': [255, 255, 255],
  }

  const refusal = IntakeError

  for (const [way, evaluators] of [
    ['on tables', at(evaluatorsOf(found), 0)],
    ['on the diagrams', at(evaluatorsOf(found), 1)],
  ] as const) {
    const { evaluatePositions, evaluateBatch } = evaluators

    test.each(Object.entries(wrong))(`${way}: %s`, (_, positions) => {
      expect(() => evaluatePositions(Uint8Array.from(positions), 0)).toThrow(refusal)
      const columns = positions.map((position) => Uint8Array.of(0, position))
      expect(() => evaluateBatch(columns, 0)).toThrow(refusal)
    })

    test.each([-1, 2, 0.5, Number.NaN])(`${way}: no ladder %d`, (ladder) => {
      expect(() => evaluatePositions(Uint8Array.of(0, 0, 0), ladder)).toThrow(UsageError)
      expect(() => evaluateBatch(columnsOf(3, [[0, 0, 0]]), ladder)).toThrow(UsageError)
      expect(() => evaluateBatch(columnsOf(3, []), ladder)).toThrow(UsageError)
    })

    test(`${way}: columns of different lengths`, () => {
      const column = (length: number) => new Uint8Array(length)
      expect(() => evaluateBatch([column(2), column(2), column(1)], 0)).toThrow(refusal)
      expect(() => evaluateBatch([column(2), column(3), column(2)], 0)).toThrow(refusal)
      expect(() => evaluateBatch([column(2), column(2), column(2)], 0, column(1))).toThrow(UsageError)
      expect(() => evaluateBatch([column(2), column(2), column(2)], 0, column(3))).toThrow(UsageError)
    })

    test(`${way}: a position beyond its scale in a later row, wherever it is`, () => {
      for (const place of sizes.keys()) {
        const columns = columnsOf(
          3,
          Array.from({ length: 5000 }, () => [0, 0, 0]),
        )
        at(columns, place)[4321] = at(sizes, place)
        expect(() => evaluateBatch(columns, 1)).toThrow(refusal)
      }
    })

    test(`${way}: what is a case is not`, () => {
      for (const [ladder, expected] of [
        [0, 2],
        [1, 1],
      ] as const) {
        expect(evaluatePositions(Uint8Array.of(2, 1, 3), ladder)).toBe(expected)
        expect(evaluatePositions(Uint8Array.of(0, 0, 0), ladder)).toBe(0)
      }
    })

    test(`${way}: the rungs go where they are wanted`, () => {
      const into = new Uint8Array(3).fill(9)
      const columns = columnsOf(3, [
        [0, 1, 3],
        [0, 0, 3],
        [2, 0, 0],
      ])
      expect(evaluateBatch(columns, 0, into)).toBe(into)
      expect([...into]).toEqual([2, 0, 1])
      const fresh = evaluateBatch(columns, 0)
      expect(fresh).not.toBe(evaluateBatch(columns, 0))
      expect(fresh).toEqual(into)
    })

    test(`${way}: no row gives no rung`, () => {
      expect(evaluateBatch(columnsOf(3, []), 0)).toHaveLength(0)
    })
  }

  test('an array of larger numbers is refused where it would be misread', () => {
    const wide = (positions: readonly number[]) => Uint16Array.from(positions) as unknown as Uint8Array
    const { evaluatePositions } = at(evaluatorsOf(found), 0)
    // Tables would take the 256th position of one dimension for the lowest one of another.
    for (const positions of [
      [0, 256, 0],
      [2, 1, 3],
    ])
      expect(() => evaluatePositions(wide(positions), 0)).toThrow(refusal)
    const [column, wideColumn] = [Uint8Array.of(0, 1), wide([0, 1])]
    for (const { evaluateBatch } of evaluatorsOf(found)) {
      expect(() => evaluateBatch([column, column, wideColumn], 0)).toThrow(refusal)
      expect(() => evaluateBatch([column, column, column], 0, wideColumn)).toThrow(UsageError)
    }
  })

  test('a refusal tells what is needed, of a case or of columns, and repeats no position', () => {
    for (const { evaluatePositions, evaluateBatch } of evaluatorsOf(found))
      for (const [place, size] of sizes.entries())
        for (const beyond of [size, 177]) {
          const positions = sizes.map((_, other) => (other === place ? beyond : 0))
          expect(linesOf(() => evaluatePositions(Uint8Array.from(positions), 0))).toEqual([
            '- positions: expected bytes: a position on its scale for every dimension (out-of-range)',
          ])
          expect(linesOf(() => evaluateBatch(columnsOf(3, [[0, 0, 0], positions]), 0))).toEqual([
            '- columns: expected columns of bytes: for every dimension one of positions on its scale, all of one length (out-of-range)',
          ])
        }
  })
})

test('many rows are evaluated block by block, to the last one', () => {
  const found = compile(sums(6, 3))
  for (const rows of [1, 2, 3, 5, 4095, 4096, 4097, 8195]) {
    const cases = fc.sample(anyPositions(found.sizes), { numRuns: rows, seed: rows })
    const columns = columnsOf(found.sizes.length, cases)
    found.diagrams.ladders.forEach((diagram, ladder) => {
      const expected = cases.map((positions) => walk(diagram, positions))
      for (const { evaluateBatch } of evaluatorsOf(found))
        expect([...evaluateBatch(columns, ladder)]).toEqual(expected)
    })
  }
})
