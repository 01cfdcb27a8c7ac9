import type { Diagram, Node, Order } from '../../src/diagram/Diagram.ts'
import { childOf, depthOf } from '../../src/diagram/walk.ts'
import type { CompiledRuleset } from '../../src/ruleset/compileRuleset.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../../src/ruleset/resolveCriterion.ts'

/**
 * The diagrams of a ruleset, built a second time and another way: the library goes down from the root and carries along
 * what is left of all rules; here a diagram of every rule alone is put together from those of its parts, and the
 * diagrams of the rules are joined pair by pair. As the reduced form is canonical, both ways must end at the same one.
 */

/** A diagram, or a part of one. Equal ones are the same object. */
export type Part = Leaf | Fork

interface Leaf {
  readonly value: number
}

interface Fork {
  readonly depth: number
  readonly children: readonly Part[]
}

interface Builder {
  readonly leaf: (value: number) => Part
  readonly fork: (depth: number, children: readonly Part[]) => Part
  /** The diagram of `combine(one, other)`. */
  readonly apply: (one: Part, other: Part, combine: (one: number, other: number) => number) => Part
}

function createBuilder(sizes: readonly number[]): Builder {
  const unique = new Map<string, Part>()
  const numbers = new Map<Part, number>()

  const keep = (key: string, part: Part): Part => {
    const found = unique.get(key)
    if (found !== undefined) return found
    unique.set(key, part)
    numbers.set(part, numbers.size)
    return part
  }

  const leaf = (value: number): Part => keep(`leaf ${value}`, { value })

  const fork = (depth: number, children: readonly Part[]): Part => {
    const distinct = new Set(children)
    if (distinct.size === 1) return at(children, 0)
    const key = children.map((child) => numbers.get(child)).join(' ')
    return keep(`fork ${depth}: ${key}`, { depth, children })
  }

  const apply: Builder['apply'] = (one, other, combine) => {
    const done = new Map<string, Part>()
    const join = (a: Part, b: Part): Part => {
      if ('value' in a && 'value' in b) return leaf(combine(a.value, b.value))
      const key = `${numbers.get(a)} ${numbers.get(b)}`
      const found = done.get(key)
      if (found !== undefined) return found
      const depth = Math.min(depthOfPart(a, sizes), depthOfPart(b, sizes))
      const children = Array.from({ length: at(sizes, depth) }, (_, position) =>
        join(after(a, depth, position), after(b, depth, position)),
      )
      const joined = fork(depth, children)
      done.set(key, joined)
      return joined
    }
    return join(one, other)
  }

  return { leaf, fork, apply }
}

function depthOfPart(part: Part, sizes: readonly number[]): number {
  return 'value' in part ? sizes.length : part.depth
}

function after(part: Part, depth: number, position: number): Part {
  return 'value' in part || part.depth !== depth ? part : at(part.children, position)
}

const plus = (a: number, b: number) => a + b
const asMany = (least: number) => (sum: number) => (sum >= least ? 1 : 0)

/** The diagram of one criterion: 1 where it holds, 0 where it does not. */
function diagramOf(
  criterion: ResolvedCriterion,
  { depths, sizes }: Order,
  { leaf, fork, apply }: Builder,
): Part {
  /** What its rating adds to a sum. */
  const ratingOf = (index: number, value: (position: number) => number): Part => {
    const depth = at(depths, index)
    return fork(
      depth,
      Array.from({ length: at(sizes, depth) }, (_, position) => leaf(value(position))),
    )
  }
  /** Do these add up to so many? */
  const addUp = (parts: readonly Part[], least: number): Part =>
    apply(
      parts.reduce((sum, part) => apply(sum, part, plus), leaf(0)),
      leaf(0),
      asMany(least),
    )
  const visit = (found: ResolvedCriterion): Part => {
    switch (found.kind) {
      case 'at-least':
        return ratingOf(found.index, asMany(found.threshold))
      case 'total':
        return addUp(
          found.indices.map((index) => ratingOf(index, (position) => position)),
          found.atLeast,
        )
      case 'all':
        return addUp(found.of.map(visit), found.of.length)
      case 'any':
        return addUp(found.of.map(visit), 1)
      case 'at-least-of':
        return addUp(found.of.map(visit), found.count)
    }
  }
  return visit(criterion)
}

/** The diagrams of a ruleset's ladders and services, each rule on its own first, then joined. */
export function independentDiagrams(
  { rules, ladders, ruleset }: CompiledRuleset,
  order: Order,
): { readonly ladders: readonly Part[]; readonly services: readonly Part[] } {
  const builder = createBuilder(order.sizes)
  const alone = rules.map(({ when }) => diagramOf(when, order, builder))
  const join = (rungOf: (rule: number) => number): Part =>
    alone.reduce(
      (joined, part, rule) =>
        builder.apply(joined, part, (proven, held) => Math.max(proven, held * rungOf(rule))),
      builder.leaf(0),
    )
  return {
    ladders: ladders.map((_, ladder) => join((rule) => at(at(rules, rule).floors, ladder))),
    services: ruleset.services.map(({ id, always }) =>
      join((rule) => (always === undefined && at(rules, rule).rule.adds.includes(id) ? 1 : 0)),
    ),
  }
}

/** How many cases end on each value. */
export function countParts(root: Part, values: number, sizes: readonly number[]): readonly bigint[] {
  const known = new Map<Part, readonly bigint[]>()
  /** Cases from the depth of this part on. */
  const below = (part: Part): readonly bigint[] => {
    if ('value' in part) return Array.from({ length: values }, (_, value) => (value === part.value ? 1n : 0n))
    const found = known.get(part)
    if (found !== undefined) return found
    const counted = part.children.map((child) => from(part.depth + 1, child))
    const sums = Array.from({ length: values }, (_, value) =>
      counted.reduce((sum, counts) => sum + at(counts, value), 0n),
    )
    known.set(part, sums)
    return sums
  }
  const from = (depth: number, part: Part): readonly bigint[] => {
    const skipped = sizes
      .slice(depth, depthOfPart(part, sizes))
      .reduce((product, size) => product * BigInt(size), 1n)
    return below(part).map((cases) => cases * skipped)
  }
  return from(0, root)
}

/**
 * Are the two the same diagram? They are walked together from the roots: every pair of nodes asks the same depth, their
 * children are pairs again, and no node is met in two different pairs. Says where they differ; nothing if they do not.
 */
export function differences(diagram: Diagram, root: Part): readonly string[] {
  const partOf = new Map<Node, Part>()
  const nodeOf = new Map<Part, Node>()
  const found: string[] = []
  const visit = (node: Node, part: Part): void => {
    if (partOf.has(node) || nodeOf.has(part)) {
      if (partOf.get(node) !== part || nodeOf.get(part) !== node)
        found.push(`node ${node} has two counterparts`)
      return
    }
    partOf.set(node, part)
    nodeOf.set(part, node)
    if ('value' in part) {
      if (node !== part.value) found.push(`node ${node} against leaf ${part.value}`)
      return
    }
    if (node < diagram.rungs || depthOf(diagram, node) !== part.depth) {
      found.push(`node ${node} does not ask depth ${part.depth}`)
      return
    }
    part.children.forEach((child, position) => {
      visit(childOf(diagram, node, position), child)
    })
  }
  visit(diagram.root, root)
  return found
}

/** How many nodes can be reached, leaves included. */
export function reachableParts(root: Part): number {
  const seen = new Set<Part>()
  const visit = (part: Part): void => {
    if (seen.has(part)) return
    seen.add(part)
    if ('children' in part) part.children.forEach(visit)
  }
  visit(root)
  return seen.size
}
