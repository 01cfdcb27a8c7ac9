import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node } from './Diagram.ts'
import { listMoves, type Moves } from './Moves.ts'
import { depthOf, step } from './walk.ts'

/** The cases that one diagram puts on one rung and another diagram on another. */
export interface Moved {
  readonly from: number
  readonly to: number
  readonly cases: bigint
  /** Positions, by the index of the dimension, of a case with the least need in all among them. */
  readonly example: readonly number[]
}

interface Group {
  readonly from: number
  readonly to: number
  readonly cases: bigint
  readonly need: number
  readonly example: Moves
}

/**
 * Walks two diagrams of the same order together, from the leaves up: for each pair of rungs how many cases end on it,
 * exactly, and the one that takes the fewest steps from the least need.
 */
export function compareDiagrams(one: Diagram, other: Diagram): readonly Moved[] {
  const { sizes, depths } = one.order
  const nodes = other.rungs + other.depth.length
  const spaces = [1n]
  for (const size of [...sizes].reverse()) spaces.unshift(at(spaces, 0) * BigInt(size))
  const known = new Map<number, readonly Group[]>()

  const groups = (a: Node, b: Node): readonly Group[] => {
    const depth = Math.min(depthOf(one, a), depthOf(other, b))
    if (depth === sizes.length) return [{ from: a, to: b, cases: 1n, need: 0, example: undefined }]
    const pair = a * nodes + b
    const found = known.get(pair)
    if (found !== undefined) return found
    const merged = new Map<number, Group>()
    for (let position = 0; position < at(sizes, depth); position++) {
      const childA = step(one, a, depth, position)
      const childB = step(other, b, depth, position)
      const reached = Math.min(depthOf(one, childA), depthOf(other, childB))
      const skipped = at(spaces, depth + 1) / at(spaces, reached)
      for (const group of groups(childA, childB)) {
        const key = group.from * other.rungs + group.to
        const before = merged.get(key)
        const cases = group.cases * skipped + (before?.cases ?? 0n)
        const need = group.need + position
        // The first one found is kept among equals, so that the example never depends on anything but the rules.
        if (before !== undefined && before.need <= need) merged.set(key, { ...before, cases })
        else
          merged.set(key, {
            ...group,
            cases,
            need,
            example: position === 0 ? group.example : { depth, by: position, rest: group.example },
          })
      }
    }
    const all = [...merged.values()]
    known.set(pair, all)
    return all
  }

  const first = Math.min(depthOf(one, one.root), depthOf(other, other.root))
  const skipped = at(spaces, 0) / at(spaces, first)
  return groups(one.root, other.root)
    .map(({ from, to, cases, example }) => {
      const moves = new Map(listMoves(example).map(({ depth, by }) => [depth, by]))
      return {
        from,
        to,
        cases: cases * skipped,
        example: depths.map((depth) => moves.get(depth) ?? 0),
      }
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
}
