import { type Level, levels } from '../adult/levels.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import { ownValue } from '../boundary/ownValue.ts'
import type { Bearing, MedicareCriterionEvidence, Unsettled } from './MedicareCriterion.ts'
import type { Situation } from './Sign.ts'

/** Is the answer this rung or a higher one? `true`, `false`, or `undefined` while open questions can change that. */
export function reaches<Code extends string>(
  answer: LadderAnswer<Code>,
  rung: Code,
  rungs: readonly Code[],
): boolean | undefined {
  const possible = answer.status === 'final' ? [answer.rung] : answer.possible
  const higher = possible.map((code) => rungs.indexOf(code) >= rungs.indexOf(rung))
  return higher.every(Boolean) ? true : higher.some(Boolean) ? undefined : false
}

/** What reaching a rung says, or not reaching it. */
export function bearingOf(reached: boolean | undefined, whenReached: 'for' | 'against'): Bearing {
  if (reached === undefined) return 'open'
  return reached === (whenReached === 'for') ? 'for' : 'against'
}

/** The recommended level of care as evidence. */
export function levelEvidence(
  { recommendation }: Situation,
  from: Level,
  whenReached: 'for' | 'against',
): MedicareCriterionEvidence {
  const answer = recommendation.ladders.level
  const bearing = bearingOf(reaches(answer, from, levels), whenReached)
  return { kind: 'ladder', ladder: 'level', answer, bearing, sensitive: false }
}

/** The rules that raise the level of care to this one or a higher one. */
export function ruleEvidence(
  { recommendation }: Situation,
  from: Level,
  bearing: Bearing,
): MedicareCriterionEvidence[] {
  return recommendation.reasons
    .filter(({ raises }) => {
      const level = ownValue(raises, 'level')
      return level !== undefined && levels.indexOf(level) >= levels.indexOf(from)
    })
    .map(({ rule, label, support, sensitive }) => ({
      kind: 'rule',
      rule,
      label,
      support,
      bearing,
      sensitive,
    }))
}

/** The questions whose answers could still raise the level to this one or a higher one. */
export function levelQuestions({ recommendation }: Situation, from: Level): Unsettled[] {
  return recommendation.openQuestions
    .filter(
      ({ couldRaise: { level } }) => level !== undefined && levels.indexOf(level) >= levels.indexOf(from),
    )
    .map(({ id }) => ({ in: 'intake', key: id }))
}
