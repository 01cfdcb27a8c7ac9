import type { Diagram } from '../diagram/Diagram.ts'
import { type Bounds, possible } from '../diagram/possible.ts'
import { at } from '../ruleset/lookUp.ts'
import type { EvaluatePositions } from './evaluatePositions.ts'

/** The rungs of each ladder that some completion of a case attains, lowest first. */
export type PossibleRungs = (bounds: Bounds) => readonly (readonly number[])[]

/** A search that takes more steps is given up: to follow every branch of the diagram is then faster. */
const mostSteps = 400

/**
 * Makes that function, for few open questions: it searches with look-ups instead of walking the diagrams.
 *
 * Both ends of a case attain their rungs, and because more need never leads to less care, all others lie between; so only
 * what could lead to a rung that was not found yet is split further.
 */
export function createPossibleRungs(
  diagrams: readonly Diagram[],
  evaluatePositions: EvaluatePositions,
): PossibleRungs {
  const { length } = at(diagrams, 0).order.depths
  // The ends of what is searched. Filled anew by every call, and read by nobody after it.
  const low = new Uint8Array(length)
  const high = new Uint8Array(length)
  // A bit for each rung. A ladder has 32 at most.
  let found = 0
  let steps = 0

  const search = (ladder: number, from: number): void => {
    steps += 1
    const lowest = evaluatePositions(low, ladder)
    const highest = evaluatePositions(high, ladder)
    found |= (1 << lowest) | (1 << highest)
    if (isFoundBetween(lowest, highest)) return
    let index = from
    while (low[index] === high[index]) index += 1
    const bottom = Number(low[index])
    const top = Number(high[index])
    for (let position = bottom; position <= top && steps <= mostSteps; position++) {
      low[index] = position
      high[index] = position
      search(ladder, index + 1)
      if (isFoundBetween(lowest, highest)) break
    }
    low[index] = bottom
    high[index] = top
  }

  const isFoundBetween = (lowest: number, highest: number): boolean => {
    for (let rung = lowest + 1; rung < highest; rung++) if ((found & (1 << rung)) === 0) return false
    return true
  }

  // The lists of a single rung, made once: most answers are one.
  const single = diagrams.map(({ rungs }) => Array.from({ length: rungs }, (_, rung) => [rung]))

  return (bounds) => {
    let isSettled = true
    for (let index = 0; index < length; index++) {
      low[index] = Number(bounds.least[index])
      high[index] = Number(bounds.most[index])
      if (low[index] !== high[index]) isSettled = false
    }
    return diagrams.map((diagram, ladder) => {
      if (isSettled) return at(at(single, ladder), evaluatePositions(low, ladder))
      found = 0
      steps = 0
      search(ladder, 0)
      return steps > mostSteps ? possible(diagram, bounds) : rungsIn(found, diagram.rungs)
    })
  }
}

function rungsIn(found: number, rungs: number): readonly number[] {
  const listed: number[] = []
  for (let rung = 0; rung < rungs; rung++) if ((found & (1 << rung)) !== 0) listed.push(rung)
  return listed
}
