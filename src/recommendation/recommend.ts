import type { Diagrams } from '../diagram/compileDiagrams.ts'
import { type Case, caseOf } from '../intake/Case.ts'
import type { Intake } from '../intake/Intake.ts'
import { maybe } from '../intake/Truth.ts'
import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { answerAt, isUnanswered } from './Answer.ts'
import { applies } from './applies.ts'
import { openQuestions } from './openQuestions.ts'
import type { Question } from './questionsOf.ts'
import type { Reason } from './Reason.ts'
import type { LadderAnswer, NeededService, PossibleService, Recommendation } from './Recommendation.ts'
import type { Restatements } from './Restatements.ts'
import { reasonsOf } from './reasonsOf.ts'
import { judge, type Verdict } from './Verdict.ts'

/** What is worked out once per ruleset. */
export interface Preparation {
  readonly compiled: CompiledRuleset
  readonly diagrams: Diagrams
  readonly questions: readonly Question[]
  readonly restatements: Restatements
}

/** Makes the recommendation for a checked intake. */
export function recommend(
  intake: Intake,
  { compiled, diagrams, questions, restatements }: Preparation,
): Recommendation {
  const { ruleset, ladders, dimensions, level, index } = compiled
  const known = caseOf(intake, index)
  const verdict = judge(compiled, diagrams, known)
  const facts = { compiled, known, history: intake.treatmentHistory ?? [] }
  const reasons = reasonsOf(verdict, facts, restatements)
  const situation = { compiled, intake, known, verdict }
  const places = [...dimensions.keys()]
  const findings = {
    ladders: Object.fromEntries(
      ladders.map(({ id }, ladder) => [id, ladderAnswer(ladder, verdict, compiled)]),
    ),
    services: {
      needed: neededServices(reasons, compiled),
      possible: possibleServices(verdict, compiled),
    },
    programFocus: ruleset.focus
      .filter(({ when }) => applies(when, situation))
      .map(({ id, label, sources, support }) => ({ id, label, sources: [...sources], support })),
    reasons,
    openQuestions: openQuestions(known, { compiled, diagrams, questions }),
    warnings: ruleset.warnings
      .filter(({ when }) => applies(when, situation))
      .map(({ id, question }) => ({ id, question })),
    answered: places
      .filter((place) => !isUnanswered(place, known, compiled))
      .map((place) => answerAt(place, known, compiled)),
    unanswered: questions.filter(({ places }) => isOpen(places, known, compiled)).map(({ id }) => id),
    ruleset: { id: ruleset.id, version: ruleset.version },
  }
  const answer = ladderAnswer(level, verdict, compiled)
  if (answer.status === 'provisional') return { ...answer, ...findings }
  return {
    status: 'final',
    level: answer.rung,
    levelOfCare: at(at(ladders, level).rungs, at(at(verdict.ladders, level), 0)),
    ...findings,
  }
}

function isOpen(places: readonly number[], known: Case, compiled: CompiledRuleset): boolean {
  return places.every((place) => isUnanswered(place, known, compiled))
}

function ladderAnswer(ladder: number, verdict: Verdict, { ladders }: CompiledRuleset): LadderAnswer {
  const { rungs } = at(ladders, ladder)
  const possible = at(verdict.ladders, ladder).map((rung) => at(rungs, rung).code)
  const lowest = at(possible, 0)
  return possible.length === 1
    ? { status: 'final', rung: lowest }
    : { status: 'provisional', atLeast: lowest, possible }
}

function neededServices(reasons: readonly Reason[], { ruleset }: CompiledRuleset): NeededService[] {
  const fired = reasons.flatMap((reason) => [reason, ...reason.restates])
  return ruleset.services.flatMap(({ id, label, sensitive, always }): NeededService[] => {
    const asking = fired.filter(({ adds }) => adds.includes(id))
    if (asking.length === 0 && always === undefined) return []
    return [
      {
        id,
        label,
        rules: asking.map(({ rule }) => rule),
        sensitive: sensitive || (always === undefined && asking.every((rule) => rule.sensitive)),
      },
    ]
  })
}

function possibleServices({ services }: Verdict, { ruleset }: CompiledRuleset): PossibleService[] {
  return ruleset.services
    .filter((_, service) => services[service] === maybe)
    .map(({ id, label, sensitive }) => ({ id, label, sensitive }))
}
