import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { assessorOrAdult } from '../assessor/adultAssessor.ts'
import { assessorIn } from '../boundary/assessorShape.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { courseOf } from './courseOf.ts'
import { contradictions, currentLevel } from './currentLevel.ts'
import { ratingsIn } from './DatedRating.ts'
import { dangersIn } from './dangersIn.ts'
import { goalsOf, signsOf } from './goalsOf.ts'
import { levelIn, levelsOf, lowestStep } from './Levels.ts'
import type { Reassessment } from './Reassessment.ts'
import { type Reading, type ReassessOptions, reassessOptionsShape, usualDanger } from './ReassessOptions.ts'
import { readAssessments } from './readAssessments.ts'
import { transitionOf } from './transitionOf.ts'

/**
 * Says how a person is doing over several assessments, and what that means for the level of care they are in.
 *
 * **For clinicians only.** The result names what would have to improve for a lower level: shown to a patient, it would say
 * which answer to change.
 *
 * - *Step up*: at once. The latest recommendation is higher than the current level, or its proven floor is, even while
 *   questions are open. It leads straight to the recommended level.
 * - *Step down*: a lower level was recommended, settled, at each of the latest assessments: at `minimumAssessments` of
 *   them or more (2), of which the first and the last are `minimumDaysApart` days or more (7) apart. All of them count that
 *   lie in between: with check-ins on Monday, Wednesday and Friday, a step down can be offered on the next Monday at the
 *   earliest. A single assessment that recommends the current level or more, that is not settled, or that was made at
 *   another level starts the count anew. A gap between assessments does not: two of them that are a month apart are at
 *   least seven days apart.
 * - *After danger*: no step down and no discharge for 90 days (`daysAfterDanger`) after a high or imminent `riskOfHarm`
 *   (`dangerousFrom`), whatever is rated since, until an episode of a treatment history says that a clinician confirmed on a
 *   later day that the danger is past. An assessment without an answer is no safer. The reasons name the worst rating.
 * - *One level at a time*: a step leads to the next lower level, and never below what each of those assessments
 *   recommended. Out of care around the clock it may lead further down, as far as the ruleset itself names the level
 *   that must follow such care: with the adult one from inpatient or residential to intensive outpatient care.
 * - *Discharge*: a step down to the lowest level of the ladder (with the adult one from outpatient to self-guided care) is
 *   called `discharge-ready`, for no rule calls for that level.
 * - *Unknown*: if it is not known at which level the person is, no transition is guessed.
 *
 * A missing answer now is never an improvement, and never makes a step down appear.
 *
 * @param history - Intakes of one person (see `Intake`), as yet unchecked, in any order, from 1 to 1000, of one day each.
 * @param options - See {@link ReassessOptions}.
 * @returns A {@link Reassessment}: plain JSON, the same bytes whatever the order of the history. `explainCourse` puts it into
 *   words.
 * @throws {@link UsageError} (`invalid-usage`) for options that are not these. {@link IntakeError} (`invalid-intake`) for what
 *   was handed in about the person, the option `current` included: `issues` lists every problem, up to a hundred, and repeats
 *   no value. The path of an intake's own problem begins with its position in `history`.
 *
 * @example
 * ```ts
 * import { reassess } from 'level-of-care/course'
 *
 * const calm = {
 *   symptomSeverity: 'mild', riskOfHarm: 'none', functionalImpairment: 'mild', withdrawalRisk: 'none',
 *   complicatedWithdrawal: 'no', medicalNeeds: 'none', coOccurringConditions: 'none', relapseRisk: 'low',
 *   supervision: 'independent', supportSystem: 'adequate', livingEnvironment: 'stable', commitment: 'willing',
 *   treatmentHistory: [{ level: 'intensive-outpatient', outcome: 'ongoing', response: 'good' }],
 * }
 * const { transition, course } = reassess([
 *   { assessedOn: '2026-11-06', ...calm, symptomSeverity: 'severe' },
 *   { assessedOn: '2026-11-13', ...calm },
 *   { assessedOn: '2026-11-20', ...calm },
 * ])
 * transition // { status: 'step-down', from: 'intensive-outpatient', to: 'outpatient' }
 * course[0]?.status // 'unchanged'
 * ```
 */
export function reassess<R extends Ruleset = AdultRuleset>(
  history: readonly unknown[],
  options?: ReassessOptions<R>,
): Reassessment<R> {
  const assessor = assessorOrAdult(assessorIn<Assessor>(options))
  const shape = reassessOptionsShape(assessor.ruleset)
  const {
    current,
    minimumAssessments = 2,
    minimumDaysApart = 7,
    dangerousFrom = usualDanger(assessor.ruleset),
    daysAfterDanger = 90,
  } = readOptions(options, shape)
  const reading: Reading = {
    current: current ?? undefined,
    minimumAssessments,
    minimumDaysApart,
    dangerousFrom: new Map(Object.entries(dangerousFrom)),
    daysAfterDanger,
  }
  return asSpecific<R>(reassessed(history, assessor, reading))
}

/** Everything in it was made of this ruleset, so its ids are those of the type. */
function asSpecific<R extends Ruleset>(reassessment: Reassessment): Reassessment<R> {
  return reassessment as unknown as Reassessment<R>
}

function reassessed(history: unknown, assessor: Assessor, reading: Reading): Reassessment {
  const { ruleset } = assessor
  const levels = levelsOf(ruleset)
  const { assessments, issues: found, omitted } = readAssessments(history, assessor, levels)
  // Only what is sound by itself can contradict something.
  const issues = found.length > 0 ? found : contradictions(assessments, reading, levels)
  if (issues.length > 0) throw new IntakeError(issues, omitted)
  const latest = at(assessments, assessments.length - 1)
  const { assessedOn, recommendation } = latest
  const current = currentLevel(latest, reading, levels)
  const dangers = dangersIn(assessments, reading, ruleset)
  const lowestStepFrom = (level: number) => lowestStep(level, assessedOn, assessor, levels)
  return {
    assessedOn,
    current,
    ...transitionOf({ assessments, current, reading, levels, dangers, lowestStepFrom }),
    recommendation,
    assessments: assessments.map((assessment) => ({
      assessedOn: assessment.assessedOn,
      recommended: levelIn(assessment.recommendation),
      ...(assessment.levelThen === undefined ? {} : { levelThen: at(levels.codes, assessment.levelThen) }),
      ratings: ratingsIn(assessment, ruleset),
    })),
    course: courseOf(assessments, ruleset),
    goals: goalsOf(assessments, assessor),
    signs: signsOf(assessments, assessor),
    ruleset: { id: ruleset.id, version: ruleset.version },
  }
}
