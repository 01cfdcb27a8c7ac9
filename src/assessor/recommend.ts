import { createLadderAnswers, type LadderAnswer } from '../diagram/LadderAnswer.ts'
import { isSettled } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import { at } from '../ruleset/lookUp.ts'
import { createAnswers, isUnanswered } from './Answer.ts'
import type { Context } from './Context.ts'
import { createEvidence } from './Evidence.ts'
import { openQuestions } from './openQuestions.ts'
import type { Caution, FocusNeed, Recommendation } from './Recommendation.ts'
import { createReasons } from './reasonsOf.ts'
import { resolveOccasion } from './resolveOccasion.ts'
import { createServices } from './servicesOf.ts'
import { createJudge } from './Verdict.ts'

/**
 * Works out once what is the same for every intake; what a recommendation then costs depends on what was found. The intake
 * has been checked before.
 */
export function createRecommend(context: Context): (intake: Intake) => Recommendation {
  const { compiled, strongerRules, questions, caseOf } = context
  const { ruleset, ladders, dimensions, level } = compiled
  const judge = createJudge(context)
  const answers = createAnswers(dimensions)
  const reasonsOf = createReasons(compiled, strongerRules, createEvidence(dimensions, answers))
  const servicesOf = createServices(compiled)
  // Results share what is frozen, so nobody can change a later one through an earlier one.
  const warnings = ruleset.warnings.map(({ id, question, when }) => ({
    applies: resolveOccasion(when, compiled),
    caution: Object.freeze<Caution>({ id, question }),
  }))
  const focuses = ruleset.focus.map(({ id, label, sources, support, when }) => ({
    applies: resolveOccasion(when, compiled),
    need: Object.freeze<FocusNeed>({ id, label, sources, support }),
  }))
  const name = Object.freeze({ id: ruleset.id, version: ruleset.version })

  const answerOf = createLadderAnswers(ladders)
  const indices = [...dimensions.keys()]

  return (intake) => {
    const known = caseOf(intake)
    const verdict = judge(known)
    const reasons = reasonsOf(verdict, { known, history: intake.treatmentHistory ?? [] })
    const situation = { intake, known, verdict }
    const answersByLadder: Record<string, LadderAnswer> = {}
    for (let position = 0; position < ladders.length; position++)
      answersByLadder[at(ladders, position).id] = answerOf(position, at(verdict.ladders, position))
    const services = servicesOf(reasons, verdict)
    const programFocus: FocusNeed[] = []
    for (const { applies, need } of focuses) if (applies(situation)) programFocus.push(need)
    const cautions: Caution[] = []
    for (const { applies, caution } of warnings) if (applies(situation)) cautions.push(caution)
    const answered = []
    for (const index of indices) if (!isUnanswered(index, known)) answered.push(at(answers, index)(known))
    const unanswered: string[] = []
    if (!isSettled(known))
      for (const { id, indices: asked } of questions())
        if (asked.every((index) => isUnanswered(index, known))) unanswered.push(id)
    const rungs = at(verdict.ladders, level)
    const answer = answerOf(level, rungs)
    const open = openQuestions(known, intake.notKnown ?? [], context)
    if (answer.status === 'provisional')
      return {
        status: 'provisional',
        atLeast: answer.atLeast,
        possible: answer.possible,
        ladders: answersByLadder,
        services,
        programFocus,
        reasons,
        openQuestions: open,
        warnings: cautions,
        answered,
        unanswered,
        assessedOn: intake.assessedOn,
        ruleset: name,
      }
    return {
      status: 'final',
      level: answer.rung,
      levelOfCare: at(at(ladders, level).rungs, at(rungs, 0)),
      ladders: answersByLadder,
      services,
      programFocus,
      reasons,
      openQuestions: open,
      warnings: cautions,
      answered,
      unanswered,
      assessedOn: intake.assessedOn,
      ruleset: name,
    }
  }
}
