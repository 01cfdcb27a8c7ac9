import type { Diagram } from '../diagram/Diagram.ts'
import { possible } from '../diagram/possible.ts'
import { asksAny } from '../diagram/walk.ts'
import type { Case } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import { once } from '../ruleset/once.ts'
import type { LadderId, RatingCode, Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'
import type { Context } from './Context.ts'
import type { OpenQuestion } from './OpenQuestion.ts'
import { describeQuestion, openQuestions } from './openQuestions.ts'

/** What one answer to a question would leave possible. */
export interface AnswerOutcome<R extends Ruleset = Ruleset> {
  /** The rating of each dimension that the question answers. */
  readonly ratings: { readonly [dimension: string]: RatingCode<R> }
  readonly ladders: { readonly [L in LadderId<R>]: readonly RungCode<R, L>[] }
  /** Services that would be needed, and that would still be possible, beside those that belong to every recommendation. */
  readonly needed: readonly ServiceId<R>[]
  readonly possible: readonly ServiceId<R>[]
}

/** An open question, and what each answer would leave possible. */
export interface RankedQuestion<R extends Ruleset = Ruleset> extends OpenQuestion<R> {
  readonly outcomes: readonly AnswerOutcome<R>[]
  /**
   * What the answer leaves open, on average over the answers: on each ladder the rungs that are possible beyond one, and
   * the services that may or may not be needed; where only some ladders are to be settled (`until`), on these. Questions are
   * ranked by it, the lowest first.
   */
  readonly leavesOpen: number
}

/**
 * The open questions, the most informative first; of equals the one that is asked first. What cannot be answered is not
 * asked again. The intake has been checked before.
 *
 * @param until - The ladders that are to be settled. Without any, all of them and the services.
 */
export function rankQuestions(intake: Intake, context: Context, until?: readonly string[]): RankedQuestion[] {
  return rankOpen(context.caseOf(intake), intake.notKnown ?? [], context, until)
}

function rankOpen(
  known: Case,
  notKnown: readonly string[],
  context: Context,
  until: readonly string[] | undefined,
): RankedQuestion[] {
  const isWanted = ({ couldRaise }: OpenQuestion) =>
    until === undefined || until.some((ladder) => Object.hasOwn(couldRaise, ladder))
  // A safety question is asked in any case. Where little is to be settled, others may need no answer once it is known.
  const early = ({ safety }: OpenQuestion) => Number(until === undefined || !safety)
  const outcomesOf = createOutcomes(known, context)
  return openQuestions(known, notKnown, context)
    .filter((question) => !question.notKnown && isWanted(question))
    .map((question) => rank(question, outcomesOf, until))
    .sort((a, b) => early(a) - early(b) || a.leavesOpen - b.leavesOpen)
}

/**
 * The next question of an interview: the most informative open one; once everything that is asked for is settled, a safety
 * question that was not answered, because those are always asked; `undefined` at the end.
 *
 * @param until - The ladders that are to be settled: safety questions then come first. Without any, all and the services.
 */
export function nextQuestion(
  intake: Intake,
  context: Context,
  until?: readonly string[],
): RankedQuestion | undefined {
  const known = context.caseOf(intake)
  const notKnown: readonly string[] = intake.notKnown ?? []
  const [best] = rankOpen(known, notKnown, context, until)
  if (best !== undefined && (until === undefined || best.safety)) return best
  const unasked = context
    .questions()
    .find(
      ({ id, safety, indices }) =>
        safety && !notKnown.includes(id) && indices.some((index) => known.least[index] !== known.most[index]),
    )
  if (unasked === undefined) return best
  const described = openQuestions(known, notKnown, context).find(({ id }) => id === unasked.id)
  const question = described ?? describeQuestion(unasked, false, {}, [])
  return rank(question, createOutcomes(known, context), until)
}

function rank(
  question: OpenQuestion,
  outcomesOf: (question: OpenQuestion) => readonly AnswerOutcome[],
  until: readonly string[] | undefined,
): RankedQuestion {
  const outcomes = outcomesOf(question)
  const left = outcomes.map(({ ladders, possible }) => {
    let open = until === undefined ? possible.length : 0
    for (const [id, { length }] of Object.entries(ladders))
      if (until === undefined || until.includes(id)) open += length - 1
    return open
  })
  return { ...question, outcomes, leavesOpen: left.reduce((sum, open) => sum + open, 0) / left.length }
}

/** The case with each combination of positions that the dimensions with these indices may have. */
function answersAt([index, ...rest]: readonly number[], known: Case): readonly Case[] {
  if (index === undefined) return [known]
  const positions = Array.from(
    { length: at(known.most, index) - at(known.least, index) + 1 },
    (_, step) => at(known.least, index) + step,
  )
  return positions.flatMap((position) =>
    answersAt(rest, {
      ...known,
      least: replaced(known.least, index, position),
      most: replaced(known.most, index, position),
    }),
  )
}

function replaced(positions: readonly number[], index: number, position: number): number[] {
  return positions.map((old, at) => (at === index ? position : old))
}

/** Makes the function that says what each answer to a question would leave possible, in one case. */
function createOutcomes(
  known: Case,
  { compiled, diagrams }: Context,
): (question: OpenQuestion) => readonly AnswerOutcome[] {
  const { dimensions, ladders, ruleset, byId } = compiled
  const made = diagrams()
  /** The rungs of a diagram that stay possible. What it does not ask leaves it as it is, which is worked out once. */
  const createLeft = (diagram: Diagram) => {
    const unanswered = once(() => possible(diagram, known))
    return (indices: readonly number[]): ((answered: Case) => readonly number[]) =>
      asksAny(diagram, indices) ? (answered) => possible(diagram, answered) : unanswered
  }
  const leftOnLadder = made.ladders.map(createLeft)
  const leftOfService = made.services.map(createLeft)

  return (question) => {
    const indices = question.dimensions.map((id) => lookUp(byId.dimensions, id).index)
    const onLadder = leftOnLadder.map((left) => left(indices))
    const ofService = leftOfService.map((left) => left(indices))
    return answersAt(indices, known).map((answered) => {
      const ratings: { [dimension: string]: string } = {}
      for (const index of indices) {
        const dimension = at(dimensions, index)
        ratings[dimension.id] = at(dimension.ratings, at(answered.least, index)).code
      }
      const possibleOn: { [ladder: string]: readonly string[] } = {}
      for (const [place, { id, rungs }] of ladders.entries())
        possibleOn[id] = at(onLadder, place)(answered).map((rung) => at(rungs, rung).code)
      const needed: string[] = []
      const possibly: string[] = []
      for (const [place, { id }] of ruleset.services.entries()) {
        const rungs = at(ofService, place)(answered)
        if (rungs[0] === 1) needed.push(id)
        else if (rungs.length > 1) possibly.push(id)
      }
      return { ratings, ladders: possibleOn, needed, possible: possibly }
    })
  }
}
