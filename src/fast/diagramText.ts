import type { Diagram, Node, Order } from '../diagram/Diagram.ts'
import { childOf, depthOf } from '../diagram/walk.ts'
import { at } from '../ruleset/lookUp.ts'

/**
 * A diagram as a short text, from the root down.
 *
 * - a small letter: a leaf, `a` for the lowest rung
 * - a capital letter and a sign before the letters: a node, by how much deeper it asks than its parent, and by the ratings whose
 *   child is another one than that of the rating before; these children follow
 * - a capital letter, digits or none, and a small letter: a node that was told before, by how much deeper it asks, and by how many
 *   others of that depth were told or named since
 *
 * What is named once is often named again, so these numbers are small, and few different signs compress well. A dimension
 * may have up to six ratings.
 */
export function writeDiagram(diagram: Diagram): string {
  const recent = createRecent()
  const write = (node: Node, parent: number): string => {
    if (node < diagram.rungs) return sign(firstLetter, node)
    const depth = depthOf(diagram, node)
    const deeper = sign(firstDeeper, depth - parent - 1)
    const age = recent.ageOf(depth, node)
    if (age >= 0) return deeper + ageText(age)
    const children = Array.from({ length: at(diagram.order.sizes, depth) }, (_, position) =>
      childOf(diagram, node, position),
    )
    const isOther = children.map((child, position) => child !== children[position - 1])
    const others = isOther.reduce((bits, other, position) => bits + (other ? 2 ** position : 0), 0)
    const told = children.filter((_, position) => isOther[position]).map((child) => write(child, depth))
    recent.add(depth, node)
    // The first child is always told.
    return deeper + sign(firstOthers, others >> 1) + told.join('')
  }
  return write(diagram.root, -1)
}

/** The diagram that a text describes. The texts are the library's own, and a test holds them to what the rules say. */
export function readDiagram(text: string, rungs: number, order: Order): Diagram {
  const recent = createRecent()
  const depths: number[] = []
  const first: number[] = []
  const all: Node[] = []
  let place = 0
  const next = (): number => text.charCodeAt(place++)
  const readAge = (begin: number): number => {
    let many = 0
    let found = begin
    for (; found < firstLetter; found = next()) many = 10 * many + found - firstDigit
    return many * letters + found - firstLetter
  }
  const read = (parent: number): Node => {
    const found = next()
    if (found >= firstLetter) return found - firstLetter
    const depth = parent + 1 + found - firstDeeper
    const what = next()
    if (what < firstOthers || what >= firstLetter) return recent.take(depth, readAge(what))
    const others = what - firstOthers
    const children: Node[] = [read(depth)]
    for (let position = 1; position < at(order.sizes, depth); position++) {
      const isOther = (others >> (position - 1)) & 1
      children.push(isOther === 1 ? read(depth) : at(children, position - 1))
    }
    // Children come before their parents.
    const node = rungs + depths.length
    depths.push(depth)
    first.push(all.length)
    for (const child of children) all.push(child)
    recent.add(depth, node)
    return node
  }
  const root = read(-1)
  return {
    rungs,
    root,
    depth: Uint8Array.from(depths),
    first: Uint32Array.from(first),
    children: Uint32Array.from(all),
    asks: order.sizes.map((_, depth) => depths.includes(depth)),
    order,
  }
}

const firstDigit = 0x30
const firstDeeper = 0x41
const firstOthers = 0x41
const firstLetter = 0x61
const letters = 26

/** In letters, and how many times all of them before it. */
function ageText(age: number): string {
  const many = Math.floor(age / letters)
  return `${many === 0 ? '' : many}${sign(firstLetter, age % letters)}`
}

function sign(first: number, by: number): string {
  return String.fromCharCode(first + by)
}

/** Per depth, the nodes that were told or named there, the latest first. */
interface Recent {
  readonly add: (depth: number, node: Node) => void
  /** How many others were told or named since; -1 for one that was never told. */
  readonly ageOf: (depth: number, node: Node) => number
  /** The node of this age, which is thereby the latest. */
  readonly take: (depth: number, age: number) => Node
}

function createRecent(): Recent {
  const depths: Node[][] = []
  const atDepth = (depth: number): Node[] => (depths[depth] ??= [])
  const takeOf = (nodes: Node[], age: number): Node => {
    const node = at(nodes.splice(age, 1), 0)
    nodes.unshift(node)
    return node
  }
  return {
    add: (depth, node) => void atDepth(depth).unshift(node),
    ageOf(depth, node) {
      const age = atDepth(depth).indexOf(node)
      if (age > 0) takeOf(atDepth(depth), age)
      return age
    },
    take: (depth, age) => takeOf(atDepth(depth), age),
  }
}
