import { at } from '../ruleset/lookUp.ts'
import { noDepth } from './Residuals.ts'
import { type Spend, unwatched } from './Spend.ts'

/**
 * A set of ways to another rung, kept as a diagram of its own: by how many steps the dimension at this depth moves, and
 * for each of them the ways to go on. What ways have in common is kept once, so that millions of them take a few hundred
 * of these. A dimension that no way moves is passed over.
 */
export interface Ways {
  readonly id: number
  /** `noDepth` for the set without any way, and for the set of the one that moves nothing. */
  readonly depth: number
  /** The fewest steps first; none of them leads to the empty set. */
  readonly branches: readonly Branch[]
  /** How many ways there are. */
  readonly count: bigint
}

/** The ways that move a dimension by so much. */
export interface Branch {
  readonly by: number
  readonly rest: Ways
}

/** No way at all, and the one that moves nothing. */
export const noWay: Ways = { id: 0, depth: noDepth, branches: [], count: 0n }
export const stay: Ways = { id: 1, depth: noDepth, branches: [], count: 1n }

/** Makes sets of ways, equal ones only once. */
export type MakeWays = (depth: number, branches: readonly Branch[]) => Ways

/**
 * Makes that function.
 *
 * @param spend - Is told of the work, in branches that are looked at, and may refuse it.
 */
export function createWays(spend: Spend = unwatched): MakeWays {
  const known = new Map<string, Ways>()
  return (depth, all) => {
    spend(all.length)
    const branches = all.filter(({ rest }) => rest !== noWay)
    if (branches.length === 0) return noWay
    const { by, rest } = at(branches, 0)
    if (branches.length === 1 && by === 0) return rest
    const key = `${depth}:${branches.map((branch) => `${branch.by}>${branch.rest.id}`).join()}`
    const found = known.get(key)
    if (found !== undefined) return found
    const count = branches.reduce((sum, branch) => sum + branch.rest.count, 0n)
    const ways = { id: known.size + 2, depth, branches, count }
    known.set(key, ways)
    return ways
  }
}
