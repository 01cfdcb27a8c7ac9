import { listOf } from '../boundary/collections.ts'
import type { IntakeError } from '../boundary/IntakeError.ts'
import { anything } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { createLadderAnswers, type LadderAnswer, type LadderAnswers } from '../diagram/LadderAnswer.ts'
import type { Case } from '../intake/Case.ts'
import type { IntakeResult } from '../intake/createIntakeReader.ts'
import type { Intake } from '../intake/Intake.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Compiled } from './createEvaluators.ts'
import type { EvaluatePositions } from './evaluatePositions.ts'
import { createPossibleRungs } from './possibleRungs.ts'

/** The answer on every ladder, or everything that is wrong with the intake. */
export type BatchResult<R extends Ruleset = Ruleset> =
  | { readonly success: true; readonly data: LadderAnswers<R> }
  | { readonly success: false; readonly error: IntakeError }

/** Answers many intakes, without reasons: the method of an assessor, described there. */
export type AssessBatch<R extends Ruleset = Ruleset> = (
  intakes: readonly unknown[],
) => readonly BatchResult<R>[]

/** More are handed in piece by piece. A bound keeps lists cheap that only claim to be long. */
const mostIntakes = 100_000

/** Each intake is read by itself. */
const intakesShape = /* @__PURE__ */ listOf(anything, mostIntakes)

/** A compiled ruleset, and how its intakes are read. */
interface Reading extends Compiled {
  readonly read: (input: unknown) => IntakeResult
  readonly caseOf: (intake: Intake) => Case
}

/** Intakes are read as `assess` reads them, and what is possible is looked up instead of walked. */
export function createAssessBatch(
  { compiled, diagrams, read, caseOf }: Reading,
  evaluatePositions: EvaluatePositions,
): AssessBatch {
  const { ladders } = compiled
  const ids = ladders.map(({ id }) => id)
  const possibleRungs = createPossibleRungs(diagrams().ladders, evaluatePositions)
  const answerOf = createLadderAnswers(ladders)
  const resultOf = (intake: unknown): BatchResult => {
    const result = read(intake)
    if (!result.success) return result
    const possible = possibleRungs(caseOf(result.data))
    const data: Record<string, LadderAnswer> = {}
    for (let ladder = 0; ladder < ids.length; ladder++)
      data[at(ids, ladder)] = answerOf(ladder, at(possible, ladder))
    return { success: true, data }
  }
  return (given) => readArguments({ intakes: given }, { intakes: intakesShape }).intakes.map(resultOf)
}
