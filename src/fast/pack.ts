import type { Diagram, Node, Order } from '../diagram/Diagram.ts'
import { childOf, depthOf } from '../diagram/walk.ts'
import { at } from '../ruleset/lookUp.ts'

/** One value for each step of a group. */
export type Four<T> = readonly [T, T, T, T]

/** One value for each of the sixteen steps. */
export type Steps<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T]

/** Look-ups per evaluation, and dimensions answered by each. Four times four are enough for sixteen dimensions. */
const groups = 4
const width = 4

/** Tables larger than this no longer fit the processor's caches, and a plain walk is as fast. */
const mostEntries = 1_048_576

/** What an invalid position adds to an index, so that it points beyond every table. */
const invalid = 16_777_216

/** The index of a dimension in a case, and how many ratings it has. */
export interface Asked {
  readonly index: number
  readonly size: number
}

/**
 * Diagrams of one order, turned into tables that answer up to four dimensions with one look-up.
 *
 * The depths are cut into four groups. Where paths cross a cut they are at one of a few nodes: these are the states. The
 * table of a group holds, for each state and each combination of the group's ratings, where the next group's table
 * continues; the last group's table holds the rung. All tables of all ladders lie in one array.
 */
export interface Packed {
  /** How many dimensions a case has. */
  readonly length: number
  /** For each of sixteen steps the index of the dimension; steps that are not needed read index 0 and move nowhere. */
  readonly indices: Steps<number>
  /** Per group, what each of its four steps asks: an index, and how many ratings it has; nothing, where it is not needed. */
  readonly asked: readonly Four<Asked | undefined>[]
  /** For each step and each byte, how far a position moves the index. */
  readonly moves: Int32Array
  readonly table: Uint16Array | Uint32Array
  /** For each ladder, where its first table begins. */
  readonly starts: readonly number[]
}

/** Makes the tables; `undefined` when there are too many dimensions, or the tables would be too large. */
export function pack(diagrams: readonly Diagram[]): Packed | undefined {
  const { order } = at(diagrams, 0)
  const { sizes } = order
  if (sizes.length > groups * width) return undefined
  const states = diagrams.map(statesAtCuts)
  const cuts = chooseCuts(states, sizes)
  const entries = cuts
    .slice(1)
    .reduce((sum, end, group) => sum + entriesOf(states, sizes, at(cuts, group), end), 0)
  if (entries > mostEntries) return undefined

  const steps = stepsOf(cuts)
  const moves = new Int32Array(groups * width * 256)
  const strides = new Map<number, number>()
  steps.forEach((depth, step) => {
    if (depth === undefined) return
    const end = at(cuts, Math.floor(step / width) + 1)
    const stride = product(sizes, depth + 1, end)
    strides.set(depth, stride)
    moves.fill(invalid, step * 256, step * 256 + 256)
    for (let position = 0; position < at(sizes, depth); position++)
      moves[step * 256 + position] = position * stride
  })

  const table = entries <= 1 << 16 ? new Uint16Array(entries) : new Uint32Array(entries)
  const starts: number[] = []
  let free = 0
  diagrams.forEach((diagram, ladder) => {
    starts.push(free)
    for (let group = 0; group < groups; group++) {
      const [start, end, beyond] = [at(cuts, group), at(cuts, group + 1), cuts[group + 2]]
      const combinations = product(sizes, start, end)
      const rows = at(at(states, ladder), start)
      const next = free + rows.length * combinations
      const following = new Map(at(at(states, ladder), end).map((node, state) => [node, state]))
      const rowLength = beyond === undefined ? undefined : product(sizes, end, beyond)
      for (const node of rows) {
        for (let combination = 0; combination < combinations; combination++) {
          const state = Number(following.get(follow(diagram, node, combination, end, strides)))
          table[free + combination] = rowLength === undefined ? state : next + state * rowLength
        }
        free += combinations
      }
    }
  })
  return {
    length: sizes.length,
    indices: indicesOf(steps, order.indices),
    asked: askedOf(steps, order),
    moves,
    table,
    starts,
  }
}

/** Where a path leads that enters a group at this node, with this combination of ratings. */
function follow(
  diagram: Diagram,
  from: Node,
  combination: number,
  end: number,
  strides: ReadonlyMap<number, number>,
): Node {
  let node = from
  for (let depth = depthOf(diagram, node); depth < end; depth = depthOf(diagram, node)) {
    const position = Math.floor(combination / Number(strides.get(depth))) % at(diagram.order.sizes, depth)
    node = childOf(diagram, node, position)
  }
  return node
}

/** Per cut, the nodes at which paths cross it. The last cut is crossed at the leaves: all of them, in order. */
function statesAtCuts(diagram: Diagram): readonly (readonly Node[])[] {
  const { sizes } = diagram.order
  const cuts: Set<Node>[] = sizes.map(() => new Set())
  const cross = (node: Node, from: number) => {
    for (let cut = from; cut < sizes.length && cut <= depthOf(diagram, node); cut++) at(cuts, cut).add(node)
  }
  cross(diagram.root, 0)
  for (let node = diagram.rungs + diagram.depth.length - 1; node >= diagram.rungs; node--) {
    const depth = depthOf(diagram, node)
    for (let position = 0; position < at(sizes, depth); position++)
      cross(childOf(diagram, node, position), depth + 1)
  }
  return [...cuts.map((cut) => [...cut]), Array.from({ length: diagram.rungs }, (_, rung) => rung)]
}

/** Cuts the depths into groups so that the tables are smallest. */
function chooseCuts(
  states: readonly (readonly (readonly Node[])[])[],
  sizes: readonly number[],
): readonly number[] {
  interface Cutting {
    readonly entries: number
    readonly cuts: readonly number[]
  }
  const cut = (start: number, left: number): Cutting => {
    if (left === 0) return { entries: start === sizes.length ? 0 : Number.POSITIVE_INFINITY, cuts: [start] }
    let best: Cutting = { entries: Number.POSITIVE_INFINITY, cuts: [] }
    for (let end = start; end <= Math.min(start + width, sizes.length); end++) {
      const rest = cut(end, left - 1)
      const entries = rest.entries + entriesOf(states, sizes, start, end)
      if (entries < best.entries) best = { entries, cuts: [start, ...rest.cuts] }
    }
    return best
  }
  return cut(0, groups).cuts
}

function entriesOf(
  states: readonly (readonly (readonly Node[])[])[],
  sizes: readonly number[],
  start: number,
  end: number,
): number {
  return states.reduce((sum, cuts) => sum + at(cuts, start).length, 0) * product(sizes, start, end)
}

/** The depth at which each step asks. */
function stepsOf(cuts: readonly number[]): readonly (number | undefined)[] {
  return Array.from({ length: groups * width }, (_, step) => {
    const group = Math.floor(step / width)
    const depth = at(cuts, group) + (step % width)
    return depth < at(cuts, group + 1) ? depth : undefined
  })
}

function indicesOf(steps: readonly (number | undefined)[], indices: readonly number[]): Steps<number> {
  const of = (step: number) => {
    const depth = steps[step]
    return depth === undefined ? 0 : at(indices, depth)
  }
  // biome-ignore format: one line a group
  return [
    of(0), of(1), of(2), of(3),
    of(4), of(5), of(6), of(7),
    of(8), of(9), of(10), of(11),
    of(12), of(13), of(14), of(15),
  ]
}

function askedOf(
  steps: readonly (number | undefined)[],
  { indices, sizes }: Order,
): readonly Four<Asked | undefined>[] {
  const of = (step: number) => {
    const depth = steps[step]
    return depth === undefined ? undefined : { index: at(indices, depth), size: at(sizes, depth) }
  }
  return Array.from({ length: groups }, (_, group) => {
    const first = group * width
    return [of(first), of(first + 1), of(first + 2), of(first + 3)]
  })
}

function product(sizes: readonly number[], start: number, end: number): number {
  return sizes.slice(start, end).reduce((count, size) => count * size, 1)
}
