import { at } from '../ruleset/at.ts'
import type { Diagram, Node } from './Diagram.ts'
import { listMoves, type Moves } from './Moves.ts'
import { childOf, levelOf } from './walk.ts'

/** The cases that one diagram puts on one rung and another diagram on another. */
export interface Moved {
  readonly from: number
  readonly to: number
  readonly cases: bigint
  /** Positions, by place, of a case with the least need in all among them. */
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
  const { sizes, levels } = one.order
  const nodes = other.rungs + other.level.length
  const spaces = [1n]
  for (const size of [...sizes].reverse()) spaces.unshift(at(spaces, 0) * BigInt(size))
  const known = new Map<number, readonly Group[]>()

  const groups = (a: Node, b: Node): readonly Group[] => {
    const level = Math.min(levelOf(one, a), levelOf(other, b))
    if (level === sizes.length) return [{ from: a, to: b, cases: 1n, need: 0, example: undefined }]
    const pair = a * nodes + b
    const found = known.get(pair)
    if (found !== undefined) return found
    const merged = new Map<number, Group>()
    for (let position = 0; position < at(sizes, level); position++) {
      const childA = levelOf(one, a) === level ? childOf(one, a, position) : a
      const childB = levelOf(other, b) === level ? childOf(other, b, position) : b
      const reached = Math.min(levelOf(one, childA), levelOf(other, childB))
      const skipped = at(spaces, level + 1) / at(spaces, reached)
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
            example: position === 0 ? group.example : { level, by: position, rest: group.example },
          })
      }
    }
    const all = [...merged.values()]
    known.set(pair, all)
    return all
  }

  const first = Math.min(levelOf(one, one.root), levelOf(other, other.root))
  const skipped = at(spaces, 0) / at(spaces, first)
  return groups(one.root, other.root)
    .map(({ from, to, cases, example }) => {
      const moves = new Map(listMoves(example).map(({ level, by }) => [level, by]))
      return {
        from,
        to,
        cases: cases * skipped,
        example: levels.map((level) => moves.get(level) ?? 0),
      }
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
}
