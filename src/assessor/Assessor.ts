import type { ExplainOptions } from '../documents/createExplainer.ts'
import type { AssessBatch } from '../fast/assessBatch.ts'
import type { Ratings, Rungs } from '../fast/evaluate.ts'
import type { EvaluateBatch } from '../fast/evaluateBatch.ts'
import type { EvaluatePositions } from '../fast/evaluatePositions.ts'
import type { IntakeSchema } from '../intake/StandardSchema.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Counts, Distribution } from './countCases.ts'
import type { AssessResult } from './createAssess.ts'
import type { QuestionOptions } from './QuestionOptions.ts'
import type { Recommendation } from './Recommendation.ts'
import type { RankedQuestion } from './rankQuestions.ts'
import type { StepDown, StepUp } from './StepChange.ts'
import type { Trace } from './trace.ts'

/** A compiled ruleset, ready to answer and to explain its answers. */
export interface Assessor<R extends Ruleset = Ruleset> {
  /** The ruleset that it was made of: a checked, deeply frozen copy. */
  readonly ruleset: R
  /** The intake that the ruleset implies, as a Standard Schema. */
  readonly intakeSchema: IntakeSchema<R>
  /**
   * Recommends a level of care.
   *
   * @param intake - An intake, as yet unchecked.
   * @throws {@link IntakeError} (`invalid-intake`) with every problem in `issues`.
   */
  readonly assess: (intake: unknown) => Recommendation<R>
  /** Recommends a level of care, and returns what is wrong with the intake instead of throwing it. */
  readonly safeAssess: (intake: unknown) => AssessResult<R>
  /**
   * Answers many intakes, without reasons: for each what `safeAssess` would say of its ladders, in less time.
   *
   * @param intakes - A list of up to 100,000 intakes, each as yet unchecked.
   * @returns One result per intake, in their order: `data` is the `ladders` of its recommendation.
   * @throws {@link UsageError} (`invalid-usage`) when it is no such list; never for what an intake is.
   */
  readonly assessBatch: AssessBatch<R>
  /**
   * Evaluates ratings that are all known and checked: the fast inner function, without reasons.
   *
   * @param ratings - A rating code for every dimension, the derived ones included.
   * @returns The rung code of every ladder.
   * @throws {@link IntakeError} (`invalid-intake`) when a rating is missing or unknown.
   */
  evaluate(ratings: Ratings<R>): Rungs<R>
  /**
   * Says of every rule and criterion whether it is met, unmet or unknown, with both sides of each comparison.
   *
   * @param intake - An intake, as yet unchecked.
   * @throws {@link IntakeError} (`invalid-intake`).
   */
  readonly trace: (intake: unknown) => Trace<R>
  /**
   * The open questions, the most informative first, with what each answer would leave possible.
   *
   * @param intake - An intake, as yet unchecked.
   * @param options - Which ladders are to be settled; all of them and the services without any.
   * @throws {@link IntakeError} (`invalid-intake`); {@link UsageError} (`invalid-usage`) for the options.
   */
  questions(intake: unknown, options?: QuestionOptions<R>): readonly RankedQuestion<R>[]
  /**
   * The next question of an interview: the most informative one, and when every ladder and service is settled the safety
   * questions that were not answered; `undefined` at the end.
   *
   * @param intake - What is answered so far, as yet unchecked.
   * @param options - Which ladders are to be settled; all of them and the services without any.
   * @throws {@link IntakeError} (`invalid-intake`); {@link UsageError} (`invalid-usage`) for the options.
   */
  nextQuestion(intake: unknown, options?: QuestionOptions<R>): RankedQuestion<R> | undefined
  /**
   * What would have to improve for a lower level of care, or what holds the level and until when.
   *
   * @param intake - A complete intake, as yet unchecked; for another one the answer is `incomplete`.
   * @throws {@link IntakeError} (`invalid-intake`).
   */
  readonly stepDown: (intake: unknown) => StepDown<R>
  /**
   * What would raise the level of care: signs to watch for.
   *
   * @param intake - A complete intake, as yet unchecked; for another one the answer is `incomplete`.
   * @throws {@link IntakeError} (`invalid-intake`).
   */
  readonly stepUp: (intake: unknown) => StepUp<R>
  /**
   * How many of all possible cases end on each rung, exactly.
   *
   * @param distribution - Per dimension and rating, a whole number that says how much it weighs; without one, every case
   *   weighs the same, which says nothing about a population.
   * @throws {@link UsageError} (`invalid-usage`) when a weight is no whole number, a rating or dimension is unknown, or a
   *   dimension has no weight.
   */
  count(distribution?: Distribution<R>): Counts<R>
  /**
   * Evaluates rating positions, for hot loops: no name is looked up and nothing is allocated.
   *
   * @param positions - One per dimension in the ruleset's order, 0 for the lowest rating.
   * @param ladder - The ladder's position in the ruleset.
   * @returns The rung's position.
   * @throws {@link IntakeError} (`invalid-intake`) when a position is missing or beyond its scale; {@link UsageError}
   *   (`invalid-usage`) when there is no such ladder.
   */
  readonly evaluatePositions: EvaluatePositions
  /**
   * Evaluates columns of rating positions; nothing is allocated per row.
   *
   * @param columns - One column of positions per dimension in the ruleset's order, all of one length.
   * @param ladder - The ladder's position in the ruleset.
   * @param into - Where the rungs go; a new array unless one is given.
   * @returns A column of rung positions.
   * @throws {@link IntakeError} (`invalid-intake`) when a column is missing or too short, or a position is beyond its scale;
   *   {@link UsageError} (`invalid-usage`) when there is no such ladder, or `into` is of another length.
   */
  readonly evaluateBatch: EvaluateBatch
  /**
   * Puts a recommendation into plain text that a clinician can put into a chart. An emergency comes first.
   *
   * @param recommendation - A recommendation of this assessor, or a copy of it that has been through JSON.
   * @throws {@link UsageError} (`invalid-usage`) for anything else; `other-ruleset` where it was made with another ruleset,
   *   or with another version of it.
   */
  explain(recommendation: Recommendation<R>, options?: ExplainOptions): string
}
