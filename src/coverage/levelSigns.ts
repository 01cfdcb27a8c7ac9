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
  const higher = possibleOf(answer).map((code) => rungs.indexOf(code) >= rungs.indexOf(rung))
  return higher.every(Boolean) ? true : higher.some(Boolean) ? undefined : false
}

/** What reaching a rung says, or not reaching it. */
export function bearingOf(reached: boolean | undefined, whenReached: 'for' | 'against'): Bearing {
  if (reached === undefined) return 'open'
  return reached === (whenReached === 'for') ? 'for' : 'against'
}

/** Levels from one up to, and not including, another. */
export interface Span {
  readonly from: Level
  readonly below: Level
}

/** Is the level one of these? `true`, `false`, or `undefined` while open questions can change that. */
export function isWithin({ recommendation }: Situation, { from, below }: Span): boolean | undefined {
  const inside = possibleOf(recommendation.ladders.level).map(
    (level) => levels.indexOf(level) >= levels.indexOf(from) && levels.indexOf(level) < levels.indexOf(below),
  )
  return inside.every(Boolean) ? true : inside.some(Boolean) ? undefined : false
}

/** The rungs that are still possible: one, once the answer is settled. */
export function possibleOf<Code extends string>(answer: LadderAnswer<Code>): readonly Code[] {
  return answer.status === 'final' ? [answer.rung] : answer.possible
}

/** The recommended level of care as evidence for being one of these, and against it where it is none of them. */
export function spanEvidence(situation: Situation, span: Span): MedicareCriterionEvidence {
  const { level } = situation.recommendation.ladders
  const bearing = bearingOf(isWithin(situation, span), 'for')
  return { kind: 'ladder', ladder: 'level', answer: level, bearing, sensitive: false }
}

/** The questions whose answers could still settle whether the level is one of these. */
export function spanQuestions(situation: Situation, { from, below }: Span): Unsettled[] {
  const reached = reaches(situation.recommendation.ladders.level, from, levels)
  return levelQuestions(situation, reached ? below : from)
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

/** The rules that raise the level of care to this one or a higher one, with what each of them says. */
export function ruleEvidence(
  { recommendation }: Situation,
  from: Level,
  bearing: (level: Level) => Bearing,
): MedicareCriterionEvidence[] {
  return recommendation.reasons.flatMap(
    ({ rule, label, support, sensitive, raises }): MedicareCriterionEvidence[] => {
      const level = ownValue(raises, 'level')
      return level === undefined || levels.indexOf(level) < levels.indexOf(from)
        ? []
        : [{ kind: 'rule', rule, label, support, bearing: bearing(level), sensitive }]
    },
  )
}

/** The questions whose answers could still raise the level to this one or a higher one. */
export function levelQuestions({ recommendation }: Situation, from: Level): Unsettled[] {
  return recommendation.openQuestions
    .filter(
      ({ couldRaise: { level } }) => level !== undefined && levels.indexOf(level) >= levels.indexOf(from),
    )
    .map(({ id }) => ({ in: 'intake', key: id }))
}
