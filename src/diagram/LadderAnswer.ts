import type { Ladder } from '../ruleset/Ladder.ts'
import { at } from '../ruleset/lookUp.ts'
import type { LadderId, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/**
 * The answer on one ladder. An unsettled one has no `rung`, so that it cannot be mistaken for a settled one: it has the
 * floor that is proven so far, and every rung that the open questions still leave possible, lowest first. There can be
 * gaps: each of them is attained by some answers, and no answers lead to another one.
 */
export type LadderAnswer<Code extends string = string> =
  | { readonly status: 'final'; readonly rung: Code }
  | { readonly status: 'provisional'; readonly atLeast: Code; readonly possible: readonly Code[] }

/** The answer on every ladder, `level` included, each with a status of its own. */
export type LadderAnswers<R extends Ruleset = Ruleset> = {
  readonly [L in LadderId<R>]: LadderAnswer<RungCode<R, L>>
}

/** Puts into words which rungs of a ladder are possible: their positions, lowest first. */
export type LadderAnswerOf = (ladder: number, possible: readonly number[]) => LadderAnswer

/** Results share the settled answers, so nobody may change those. */
export function createLadderAnswers(ladders: readonly Ladder[]): LadderAnswerOf {
  const settled = ladders.map(({ rungs }) =>
    rungs.map(({ code }) => Object.freeze({ status: 'final' as const, rung: code })),
  )
  return (ladder, possible) => {
    const answers = at(settled, ladder)
    if (possible.length === 1) return at(answers, at(possible, 0))
    const codes = possible.map((rung) => at(answers, rung).rung)
    return { status: 'provisional', atLeast: at(codes, 0), possible: codes }
  }
}
