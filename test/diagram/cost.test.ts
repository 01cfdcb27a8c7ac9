import { assert, describe, expect, test } from 'vitest'
import { always, createConditions, never } from '../../src/diagram/Conditions.ts'
import { compareDiagrams } from '../../src/diagram/compareDiagrams.ts'
import { compileDiagrams } from '../../src/diagram/compileDiagrams.ts'
import { createCouldRaise } from '../../src/diagram/couldRaise.ts'
import { createCountWhere } from '../../src/diagram/count.ts'
import type { Diagram } from '../../src/diagram/Diagram.ts'
import { minimalMoves, short, there } from '../../src/diagram/minimalMoves.ts'
import { createNodes } from '../../src/diagram/Nodes.ts'
import { possible } from '../../src/diagram/possible.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { all, least, orderOf, rulesetOf, total } from './scales.ts'

/*
 * What the walks may cost. Half a million paths lead through these diagrams of some hundred nodes, so that a walk which
 * forgets where it has been, or goes where it need not go, is found out by the number of its steps.
 */

const indices = Array.from({ length: 12 }, (_, index) => index)
const sizes = indices.map(() => 3)
const lowest = sizes.map(() => 0)
const highest = sizes.map(() => 2)
const everything = { least: lowest, most: highest }

/** The diagram of the level ladder, and how many times anybody has gone from a node to a child. */
function watched(...rules: Parameters<typeof rulesetOf>[1]) {
  const compiled = compileRuleset(rulesetOf(sizes, rules))
  const [level] = compileDiagrams(compiled, orderOf(sizes)).ladders
  assert(level)
  let steps = 0
  const children = new Proxy(level.children, {
    get(target, key) {
      steps++
      return Reflect.get(target, key)
    },
  })
  const diagram: Diagram = { ...level, children }
  return { diagram, branches: level.children.length, steps: () => steps }
}

/** Everything adds up: so much is a rung, and so much the next one. */
function adding(some: number, much: number) {
  return watched(
    { id: 'some', when: total(indices, some), raises: { level: 'clinic' } },
    { id: 'much', when: total(indices, much), raises: { level: 'hospital' } },
  )
}

test('what is possible is found by following every branch once at the most, after a walk to both ends', () => {
  const { diagram, branches, steps } = adding(8, 12)
  expect(possible(diagram, everything)).toEqual([0, 1, 2])
  expect(steps()).toBeLessThanOrEqual(branches + 2 * indices.length)
})

describe('what an answer could raise', () => {
  test('every branch is followed once for all questions, and once it is the highest rung, nothing more is', () => {
    const { diagram, branches, steps } = adding(8, 12)
    const couldRaise = createCouldRaise(diagram, everything)
    for (const [place, index] of indices.entries()) {
      const before = steps()
      expect(couldRaise([index])).toBe(2)
      expect(steps() - before).toBeLessThan(branches / 2 + (place === 0 ? branches : 0))
    }
  })

  test('the next question is cheaper than the first one, for what is known of the nodes is kept', () => {
    const { diagram, steps } = adding(8, 12)
    const stepsOf = (ask: () => unknown) => {
      const before = steps()
      ask()
      return steps() - before
    }
    const shared = createCouldRaise(diagram, everything)
    shared([0])
    expect(stepsOf(() => shared([1]))).toBeLessThan(stepsOf(() => createCouldRaise(diagram, everything)([1])))
  })

  test('where nothing could be raised, no pair of nodes is followed twice', () => {
    const others = indices.slice(1, -1)
    const { diagram, branches, steps } = watched(
      { id: 'some', when: total(others, 8), raises: { level: 'clinic' } },
      {
        id: 'fewer',
        when: all(least(0, 1), total(others, 7), least(11, 2)),
        raises: { level: 'clinic' },
      },
    )
    // With the last answer it never comes to the second rule.
    const most = highest.map((position, index) => (index === 11 ? 1 : position))
    expect(createCouldRaise(diagram, { least: lowest, most })([0])).toBeUndefined()
    expect(steps()).toBeGreaterThan(branches / 2)
    expect(steps()).toBeLessThan(2 * branches)
  })

  test('what the diagram does not ask takes no step, nor does no question at all', () => {
    const { diagram, steps } = watched({
      id: 'both',
      when: all(least(0, 1), least(1, 1)),
      raises: { level: 'clinic' },
    })
    const couldRaise = createCouldRaise(diagram, everything)
    expect(couldRaise([11])).toBeUndefined()
    expect(couldRaise([])).toBeUndefined()
    expect(steps()).toBe(0)
  })
})

describe('the smallest moves', () => {
  const search = { positions: lowest, direction: 1, movable: new Set(indices) } as const
  const above = (wanted: number) => (rung: number) => (rung < wanted ? short : there)

  test('are counted in two looks at each branch of the diagram, however many there are', () => {
    const few = adding(2, 22)
    expect(minimalMoves(few.diagram, { ...search, placeOf: above(2) }).count).toBe(78n)
    expect(few.steps()).toBeLessThanOrEqual(2 * few.branches)
    const many = adding(8, 12)
    expect(minimalMoves(many.diagram, { ...search, placeOf: above(2) }).count).toBe(73_789n)
    expect(many.steps()).toBeLessThanOrEqual(2 * many.branches)
  })

  test('are millions, of which five are built', () => {
    const ratings = indices.map(() => 5)
    const compiled = compileRuleset(
      rulesetOf(ratings, [{ id: 'sum', when: total(indices, 16), raises: { level: 'clinic' } }]),
    )
    const [level] = compileDiagrams(compiled).ladders
    assert(level)
    const { count, first } = minimalMoves(level, { ...search, placeOf: above(1) })
    expect(count).toBe(5_386_887n)
    expect(first(5).map(({ moves }) => moves.map(({ index, by }) => `${index}+${by}`).join(' '))).toEqual([
      '0+4 1+4 2+4 3+4',
      '0+4 1+4 2+4 4+4',
      '0+4 1+4 2+4 5+4',
      '0+4 1+4 2+4 6+4',
      '0+4 1+4 2+4 7+4',
    ])
  })
})

test('a diagram is compared with itself branch by branch, each of them once', () => {
  const { diagram, branches, steps } = adding(8, 12)
  expect(compareDiagrams(diagram, diagram)).toHaveLength(3)
  expect(steps()).toBe(2 * branches)
})

describe('counting where one criterion holds and another does not', () => {
  function counting() {
    const order = orderOf(sizes)
    const nodes = createNodes(2, order)
    let steps = 0
    const childOf: typeof nodes.childOf = (...asked) => {
      steps++
      return nodes.childOf(...asked)
    }
    const { of } = createConditions(nodes, order)
    const sum = (atLeast: number) => of({ kind: 'total', indices, atLeast })
    return { sum, countWhere: createCountWhere({ ...nodes, childOf }, order), steps: () => steps }
  }

  test('what is decided is not asked any further', () => {
    const { sum, countWhere, steps } = counting()
    expect(countWhere(never, sum(8))).toBe(0n)
    expect(countWhere(sum(8), always)).toBe(0n)
    expect(countWhere(sum(8), sum(8))).toBe(0n)
    expect(countWhere(always, never)).toBe(3n ** 12n)
    expect(steps()).toBe(0)
  })

  test('no pair is counted twice', () => {
    const { sum, countWhere, steps } = counting()
    const cases = countWhere(sum(8), sum(12))
    expect(steps()).toBeLessThan(1000)
    const before = steps()
    expect(countWhere(sum(8), sum(12))).toBe(cases)
    expect(steps()).toBe(before)
  })
})
