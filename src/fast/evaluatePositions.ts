import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { UsageError } from '../boundary/UsageError.ts'
import type { Diagram } from '../diagram/Diagram.ts'
import { walk } from '../diagram/walk.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Packed } from './pack.ts'

/** The rung of a ladder for rating positions, one per dimension: the method of an assessor, described there. */
export type EvaluatePositions = (positions: Uint8Array, ladder: number) => number

/** Makes the function that evaluates positions: on packed tables where they are small enough, else on the diagrams. */
export function createEvaluatePositions(
  diagrams: readonly Diagram[],
  packed: Packed | undefined,
): EvaluatePositions {
  return packed === undefined ? walking(diagrams) : lookingUp(packed)
}

function refusePositions(): never {
  throw new IntakeError([
    issueOf(['positions'], 'out-of-range', 'bytes: a position on its scale for every dimension'),
  ])
}

/** Are these bytes? An array of larger numbers would be misread, and whatever else it is may do anything. */
export function areBytes(value: Uint8Array): boolean {
  try {
    return value.BYTES_PER_ELEMENT === 1
  } catch {
    return false
  }
}

/** There is no ladder at this position. */
export function refuseLadder(): never {
  throw new UsageError([issueOf(['ladder'], 'out-of-range', 'the position of a ladder of the ruleset')])
}

/** What stands at the position of a ladder. */
export function ofLadder<T>(items: readonly T[], ladder: number): T {
  return (typeof ladder === 'number' ? items[ladder] : undefined) ?? refuseLadder()
}

function walking(diagrams: readonly Diagram[]): EvaluatePositions {
  const { depths, sizes } = at(diagrams, 0).order
  const sizesByIndex = depths.map((depth) => at(sizes, depth))
  return (positions, ladder) => {
    const diagram = ofLadder(diagrams, ladder)
    if (!areBytes(positions) || positions.length !== sizesByIndex.length) refusePositions()
    for (let index = 0; index < positions.length; index++)
      if (Number(positions[index]) >= Number(sizesByIndex[index])) refusePositions()
    return walk(diagram, positions)
  }
}

/** An index beyond every table. */
const nowhere = 16_777_216

/**
 * Written out step by step: a loop over the steps takes more than twice the time, and a function generated for the
 * ruleset, which a strict content security policy forbids, is no faster.
 *
 * Where a position is missing or beyond its scale, its index points nowhere, and so does every one after it: one check
 * at the end covers them all.
 */
function lookingUp({ length, indices, moves, table, starts }: Packed): EvaluatePositions {
  const [a0, a1, a2, a3, b0, b1, b2, b3, c0, c1, c2, c3, d0, d1, d2, d3] = indices
  return (p, ladder) => {
    const start = ofLadder(starts, ladder)
    if (!areBytes(p)) refusePositions()
    const a =
      (moves[p[a0] ?? nowhere] ?? nowhere) +
      (moves[256 + (p[a1] ?? nowhere)] ?? nowhere) +
      (moves[512 + (p[a2] ?? nowhere)] ?? nowhere) +
      (moves[768 + (p[a3] ?? nowhere)] ?? nowhere)
    const b =
      (moves[1024 + (p[b0] ?? nowhere)] ?? nowhere) +
      (moves[1280 + (p[b1] ?? nowhere)] ?? nowhere) +
      (moves[1536 + (p[b2] ?? nowhere)] ?? nowhere) +
      (moves[1792 + (p[b3] ?? nowhere)] ?? nowhere)
    const c =
      (moves[2048 + (p[c0] ?? nowhere)] ?? nowhere) +
      (moves[2304 + (p[c1] ?? nowhere)] ?? nowhere) +
      (moves[2560 + (p[c2] ?? nowhere)] ?? nowhere) +
      (moves[2816 + (p[c3] ?? nowhere)] ?? nowhere)
    const d =
      (moves[3072 + (p[d0] ?? nowhere)] ?? nowhere) +
      (moves[3328 + (p[d1] ?? nowhere)] ?? nowhere) +
      (moves[3584 + (p[d2] ?? nowhere)] ?? nowhere) +
      (moves[3840 + (p[d3] ?? nowhere)] ?? nowhere)
    const e = table[start + a] ?? nowhere
    const f = table[e + b] ?? nowhere
    const g = table[f + c] ?? nowhere
    const rung = table[g + d]
    return rung === undefined || p.length !== length ? refusePositions() : rung
  }
}
