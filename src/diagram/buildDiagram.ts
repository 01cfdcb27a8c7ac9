import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node, Order } from './Diagram.ts'
import { always, never, noDepth, type Residual, type Residuals } from './Residuals.ts'
import type { Spend } from './Spend.ts'

/**
 * Builds the diagram of one ladder from the top: at each node is known which floor is proven, and what is left of the
 * rules that could still raise it. States that are equal become one node before anything below them is built.
 *
 * @param raising - Per rung, the criteria of the rules that raise to it.
 * @param residuals - Where these criteria are kept.
 * @throws {@link SpentTooMuch} when it takes more than may be spent.
 */
export function buildDiagram(
  raising: readonly (readonly Residual[])[],
  residuals: Residuals,
  order: Order,
  spend?: Spend,
): Diagram {
  const nodes = createNodes(raising.length, order)
  const built = new Map<string, Node>()

  const build = (state: State): Node => {
    const depth = state.open.reduce(
      (first, residual) => Math.min(first, residuals.firstDepth(residual)),
      noDepth,
    )
    if (depth === noDepth) return state.proven
    const key = `${state.proven}:${state.open.join()}`
    const found = built.get(key)
    if (found !== undefined) return found
    spend?.(key.length)
    const children = Array.from({ length: at(order.sizes, depth) }, (_, position) =>
      build(
        settle(
          state.proven,
          state.open.map((residual) => residuals.answer(residual, depth, position)),
          residuals,
          spend,
        ),
      ),
    )
    const node = nodes.find(depth, children)
    built.set(key, node)
    return node
  }

  return nodes.finish(build(settle(0, raising.map(residuals.any), residuals, spend)))
}

/** What is known halfway down: the floor that is proven, and per rung what is left of the rules that raise to it. */
interface State {
  readonly proven: number
  readonly open: readonly Residual[]
}

/** Proves what holds, and drops what can no longer matter: a rung that is reached, or overtaken by a higher one. */
function settle(proven: number, open: readonly Residual[], residuals: Residuals, spend?: Spend): State {
  let reached = proven
  for (let rung = open.length - 1; rung > reached; rung--) if (open[rung] === always) reached = rung
  const left: Residual[] = open.map(() => never)
  const higher = new Set<Residual>()
  for (let rung = open.length - 1; rung > reached; rung--) {
    const residual = at(open, rung)
    const all = residuals.alternatives(residual)
    spend?.(all.length)
    // What also raises to a higher rung says nothing about this one.
    const kept = all.filter((alternative) => !residuals.needsOneOf(alternative, higher))
    left[rung] = kept.length === all.length ? residual : residuals.any(kept)
    for (const alternative of kept) higher.add(alternative)
  }
  return { proven: reached, open: left }
}

/** The nodes made so far, each only once. */
interface Nodes {
  /** The node at this depth that has these children; where they are all the same, that child. */
  readonly find: (depth: number, children: readonly Node[]) => Node
  readonly finish: (root: Node) => Diagram
}

export function createNodes(rungs: number, order: Order): Nodes {
  const known = new Map<string, Node>()
  const depths: number[] = []
  const first: number[] = []
  const all: Node[] = []
  return {
    find(depth, children) {
      const child = at(children, 0)
      if (children.every((other) => other === child)) return child
      const key = `${depth}:${children.join()}`
      const found = known.get(key)
      if (found !== undefined) return found
      const node = rungs + depths.length
      depths.push(depth)
      first.push(all.length)
      for (const other of children) all.push(other)
      known.set(key, node)
      return node
    },
    finish: (root) => ({
      rungs,
      root,
      depth: Uint8Array.from(depths),
      first: Uint32Array.from(first),
      children: Uint32Array.from(all),
      asks: order.sizes.map((_, depth) => depths.includes(depth)),
      order,
    }),
  }
}
