import { createCaseReader } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import { at } from '../rules/at.ts'
import type { Ladder } from '../rules/Ladder.ts'
import { createAnswers, isUnanswered } from './Answer.ts'
import { resolveCircumstance } from './circumstances.ts'
import { createEvidence } from './Evidence.ts'
import { openQuestions, type QuestionContext } from './openQuestions.ts'
import type { Caution, FocusNeed, LadderAnswer, Recommendation } from './Recommendation.ts'
import { createReasons } from './reasonsOf.ts'
import { createServices } from './servicesOf.ts'
import { judge } from './Verdict.ts'

/** Makes the function that recommends a level of care for a checked intake. */
export function createRecommend(context: QuestionContext): (intake: Intake) => Recommendation {
  const { compiled, diagrams, questions } = context
  const { ruleset, ladders, dimensions, level, index } = compiled
  const caseOf = createCaseReader(index)
  const answers = createAnswers(dimensions)
  const reasonsOf = createReasons(compiled, createEvidence(dimensions, answers))
  const servicesOf = createServices(compiled)
  // Results share what is frozen, so nobody can change a later one through an earlier one.
  const warnings = ruleset.warnings.map(({ id, question, when }) => ({
    applies: resolveCircumstance(when, compiled),
    caution: Object.freeze<Caution>({ id, question }),
  }))
  const focuses = ruleset.focus.map(({ id, label, sources, support, when }) => ({
    applies: resolveCircumstance(when, compiled),
    need: Object.freeze<FocusNeed>({ id, label, sources, support }),
  }))
  const name = Object.freeze({ id: ruleset.id, version: ruleset.version })

  const ladderAnswer = ({ rungs }: Ladder, possible: readonly number[]): LadderAnswer => {
    const codes = possible.map((rung) => at(rungs, rung).code)
    const atLeast = at(codes, 0)
    return codes.length === 1
      ? { status: 'final', rung: atLeast }
      : { status: 'provisional', atLeast, possible: codes }
  }

  return (intake) => {
    const known = caseOf(intake)
    const verdict = judge(compiled, diagrams, known)
    const reasons = reasonsOf(verdict, { known, history: intake.treatmentHistory ?? [] })
    const situation = { intake, known, verdict }
    const answersByLadder: Record<string, LadderAnswer> = {}
    ladders.forEach((ladder, position) => {
      answersByLadder[ladder.id] = ladderAnswer(ladder, at(verdict.ladders, position))
    })
    const findings = {
      ladders: answersByLadder,
      services: servicesOf(reasons, verdict),
      programFocus: focuses.filter(({ applies }) => applies(situation)).map(({ need }) => need),
      reasons,
      openQuestions: openQuestions(known, context),
      warnings: warnings.filter(({ applies }) => applies(situation)).map(({ caution }) => caution),
      answered: answers.filter((_, place) => !isUnanswered(place, known)).map((answer) => answer(known)),
      unanswered: questions
        .filter(({ places }) => places.every((place) => isUnanswered(place, known)))
        .map(({ id }) => id),
      ruleset: name,
    }
    const rungs = at(verdict.ladders, level)
    const answer = ladderAnswer(at(ladders, level), rungs)
    if (answer.status === 'provisional') return { ...answer, ...findings }
    const levelOfCare = at(at(ladders, level).rungs, at(rungs, 0))
    return { status: 'final', level: answer.rung, levelOfCare, ...findings }
  }
}
