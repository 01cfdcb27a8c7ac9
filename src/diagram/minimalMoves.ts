import { at } from '../ruleset/lookUp.ts'
import { type Diagram, type Node, sizeOf } from './Diagram.ts'
import { restrict } from './restrict.ts'
import type { Spend } from './Spend.ts'
import { createWays, noWay, stay, type Way, type Ways } from './Ways.ts'
import { childOf, depthOf } from './walk.ts'

/** What to look for from a settled case. */
export interface Search {
  readonly positions: ArrayLike<number>
  /** Towards more need (1) or less (-1). */
  readonly direction: 1 | -1
  /** The dimensions that may move, by index. */
  readonly movable: ReadonlySet<number>
  /** Where a rung is. In the direction of the search, what is beyond comes after what is there, and short comes before. */
  readonly placeOf: (rung: number) => typeof short | typeof there | typeof beyond
}

/** Not there yet; where we want to be; further than that, so that a way which ends here is none that is looked for. */
export const short = 0
export const there = 1
export const beyond = 2

/** What was found: every way that does no more than it needs. */
export interface Found {
  /** How many there are. */
  readonly count: bigint
  /** The first of them: the fewest steps first, then the fewest dimensions, then those declared first. */
  readonly first: (most: number) => readonly Way[]
}

/**
 * Every way to reach a wanted rung that does not do more than it needs: with any one step less, neither it nor a further
 * one is reached. There can be millions, so they are counted, and only those that are asked for are built.
 *
 * From the leaves up: a way from a node moves its dimension by so many steps, and goes on as a way from the child that
 * it comes to. It is kept when the same way from the child one step nearer would not get there.
 *
 * @param spend - Is told of the work, in branches that are looked at, and may refuse it.
 */
export function minimalMoves(diagram: Diagram, search: Search, spend?: Spend): Found {
  return minimalWays(movesFrom(diagram, search), spend)
}

/**
 * The same from the lowest case of a diagram of moves.
 *
 * @param moves - Where each step leads, with the leaves {@link short}, {@link there} and {@link beyond}.
 */
export function minimalWays(moves: Diagram, spend: Spend = () => {}): Found {
  spend(moves.children.length)
  const { make, count, first } = createWays(moves.order, spend)
  const known = new Map<Node, Ways>()
  const knownWithout = new Map<number, Ways>()

  const smallest = (node: Node): Ways => {
    if (node < moves.rungs) return node === there ? stay : noWay
    const found = known.get(node)
    if (found !== undefined) return found
    const depth = depthOf(moves, node)
    let child = childOf(moves, node, 0)
    const rests = [smallest(child)]
    for (let by = 1; by < at(moves.order.sizes, depth); by++) {
      const nearer = child
      child = childOf(moves, node, by)
      // What one step more changes nothing of needs no step less.
      rests.push(child === nearer ? noWay : without(smallest(child), nearer))
    }
    const ways = make(depth, rests)
    known.set(node, ways)
    return ways
  }

  /** Those of the ways that would not get there, or further, from this node. */
  const without = (ways: Ways, node: Node): Ways => {
    if (ways === noWay) return ways
    if (node < moves.rungs) return node === short ? ways : noWay
    const depth = depthOf(moves, node)
    // What no way moves stays where it is.
    if (depth < ways.depth) return without(ways, childOf(moves, node, 0))
    const pair = ways.id * sizeOf(moves) + node
    const found = knownWithout.get(pair)
    if (found !== undefined) return found
    const rests: Ways[] = []
    for (const rest of ways.rests)
      rests.push(without(rest, depth === ways.depth ? childOf(moves, node, rests.length) : node))
    const left = make(ways.depth, rests)
    knownWithout.set(pair, left)
    return left
  }

  const ways = smallest(moves.root)
  return {
    get count() {
      return count(ways)
    },
    first: (most) => first(ways, most),
  }
}

/** The diagram of where moves lead from the case: each dimension answers by how many steps it moves. */
export function movesFrom(diagram: Diagram, { positions, direction, movable, placeOf }: Search): Diagram {
  const { order } = diagram
  const kept = order.indices.map((index, depth) => {
    const position = at(positions, index)
    const room = !movable.has(index) ? 0 : direction < 0 ? position : at(order.sizes, depth) - 1 - position
    return Array.from({ length: room + 1 }, (_, by) => position + direction * by)
  })
  return restrict(diagram, kept, { ...order, sizes: kept.map(({ length }) => length) }, 3, placeOf)
}

/** The moves of the same dimensions the other way: from the case where all of them end, back to where one is short again. */
export function turned(moves: Diagram): Diagram {
  const nodeOf = (node: Node) => (node === short ? there : node === there ? short : node)
  const children = moves.children.map(nodeOf)
  const ends = [...moves.first.subarray(1), children.length]
  for (const [node, start] of moves.first.entries()) children.subarray(start, ends[node]).reverse()
  return { ...moves, root: nodeOf(moves.root), children }
}
