import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node } from './Diagram.ts'
import { firstWays, type Way } from './firstWays.ts'
import { restrict } from './restrict.ts'
import { type Spend, unwatched } from './Spend.ts'
import { createWays, type MakeWays, noWay, stay, type Ways } from './Ways.ts'
import { childOf, depthOf } from './walk.ts'

/** What to look for from a settled case. */
export interface Search {
  readonly positions: ArrayLike<number>
  /** Towards more need (1) or less (-1). */
  readonly direction: 1 | -1
  /** The dimensions that may move, by index. */
  readonly movable: ReadonlySet<number>
  /** Is this rung where we want to be? It must be true of every rung beyond one of which it is, in the direction. */
  readonly wanted: (rung: number) => boolean
  /** Does a way that ends here go too far? Such ways are left out. Unless it says so, none does. */
  readonly beyond?: (rung: number) => boolean
}

/** What was found: every way that does no more than it needs. */
export interface Found {
  /** How many there are. */
  readonly count: bigint
  /** The first of them: the fewest steps first, then the fewest dimensions, then those declared first. */
  readonly first: (most: number) => readonly Way[]
}

/**
 * Every way to reach a wanted rung that does not do more than it needs: with any one step less, the rung is not reached.
 * There can be millions, so they are counted, and only those that are asked for are built.
 *
 * From the leaves up: a way from a node moves its dimension by so many steps, and goes on as a way from the child that
 * it comes to. It is kept when the same way from the child one step nearer would not get there.
 *
 * @param spend - Is told of the work, in branches that are looked at, and may refuse it.
 */
export function minimalMoves(diagram: Diagram, search: Search, spend: Spend = unwatched): Found {
  const moves = movesFrom(diagram, search)
  spend(moves.children.length)
  const make = createWays(spend)
  const withoutReaching = createWithout(moves, reached, make, spend)
  const known = new Map<Node, Ways>()

  const smallest = (node: Node): Ways => {
    if (node < moves.rungs) return node >= reached ? stay : noWay
    const found = known.get(node)
    if (found !== undefined) return found
    const depth = depthOf(moves, node)
    const branches = Array.from({ length: at(moves.order.sizes, depth) }, (_, by) => {
      const ways = smallest(childOf(moves, node, by))
      return { by, rest: by === 0 ? ways : withoutReaching(ways, childOf(moves, node, by - 1)) }
    })
    const ways = make(depth, branches)
    known.set(node, ways)
    return ways
  }

  const all = smallest(moves.root)
  const ways = search.beyond === undefined ? all : createWithout(moves, passed, make, spend)(all, moves.root)
  return { count: ways.count, first: (most) => firstWays(ways, most, moves.order) }
}

/** The rungs of a diagram of moves: a wanted one is reached, and that it is passed by. */
const reached = 1
const passed = 2

/** The diagram of where moves lead from the case: each dimension answers by how many steps it moves. */
function movesFrom(
  { order, ...diagram }: Diagram,
  { positions, direction, movable, wanted, beyond }: Search,
): Diagram {
  const kept = order.indices.map((index, depth) => {
    const position = at(positions, index)
    const room = !movable.has(index) ? 0 : direction > 0 ? at(order.sizes, depth) - 1 - position : position
    return Array.from({ length: room + 1 }, (_, by) => position + direction * by)
  })
  return restrict({ ...diagram, order }, kept, {
    order: { ...order, sizes: kept.map(({ length }) => length) },
    rungs: 3,
    rungOf: (rung) => (beyond?.(rung) ? passed : wanted(rung) ? reached : 0),
  })
}

/** Leaves those ways out that would lead from another node to this rung, or a higher one. */
function createWithout(
  moves: Diagram,
  rung: number,
  make: MakeWays,
  spend: Spend,
): (ways: Ways, node: Node) => Ways {
  const nodes = moves.rungs + moves.depth.length
  const known = new Map<number, Ways>()
  const without = (ways: Ways, node: Node): Ways => {
    if (ways === noWay || node < moves.rungs) return node >= rung && node < moves.rungs ? noWay : ways
    const depth = depthOf(moves, node)
    // What no way moves stays where it is.
    if (depth < ways.depth) return without(ways, childOf(moves, node, 0))
    const pair = ways.id * nodes + node
    const found = known.get(pair)
    if (found !== undefined) return found
    spend(ways.branches.length)
    const branches = ways.branches.map((branch) => {
      const rest = without(branch.rest, depth === ways.depth ? childOf(moves, node, branch.by) : node)
      return rest === branch.rest ? branch : { by: branch.by, rest }
    })
    // Mostly nothing is left out.
    const isWhole = branches.every((branch, position) => branch === ways.branches[position])
    const left = isWhole ? ways : make(ways.depth, branches)
    known.set(pair, left)
    return left
  }
  return without
}
