import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { assessorOrAdult } from '../assessor/adultAssessor.ts'
import { assessorIn } from '../boundary/assessorShape.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { actionsOf } from './actionsOf.ts'
import { courseOf } from './courseOf.ts'
import { contradictions, currentLevel } from './currentLevel.ts'
import { ratingsIn } from './DatedRating.ts'
import { demandOf } from './demandOf.ts'
import { flagsOf } from './flagsOf.ts'
import { goalsOf } from './goalsOf.ts'
import { levelIn, levelsOf, lowestStep } from './Levels.ts'
import type { Reassessment } from './Reassessment.ts'
import { type ReassessOptions, readingOf, reassessOptionsShape } from './ReassessOptions.ts'
import { readAssessments } from './readAssessments.ts'
import { signsOf } from './signsOf.ts'
import { stayOf } from './stayOf.ts'
import { transitionOf } from './transitionOf.ts'

/**
 * Says how a person is doing over several assessments, and what that means for the level of care they are in.
 *
 * **For clinicians only.** The result names what would have to improve for a lower level: shown to a patient, it would say
 * which answer to change.
 *
 * - *Act first*: what has to be done today whatever the level (`actions`): withdrawal that has to be monitored, an urgency of hours,
 *   services that were not needed before, safety questions that are not answered any more.
 * - *Step up*: at once. The latest recommendation is higher than the current level, or its proven floor is, even while
 *   questions are open. It leads straight to the recommended level, and it stands until it is carried out, declined on record
 *   (`confirmations` of an episode), or recommended no more at two assessments. It waits only where all that calls for it is that the
 *   current care has not helped (`response: 'none'`), before that care had the time to (`minimumTrialDays`).
 * - *Step down*: a lower level was recommended, settled, at each of the latest assessments: at `minimumAssessments` of
 *   them or more (2), of which the first and the last are some days or more apart: 1 in a hospital, 3 in other care around the
 *   clock, else 7 (`minimumDaysApart`). A single assessment that recommends the current level or more, that is not settled, that was
 *   made at another level, or after which there was none for more than 30 days (`maximumDaysApart`) starts the count anew.
 * - *Steady*: no step down while `riskOfHarm` or two other dimensions are worse than at the assessment before or than the best
 *   of four weeks (`daysOfStability`); nor a short time after a rating rose into the upper half of its scale, or the recommended level
 *   rose, at this level of care: within twice the days of above. What was not answered in that time may have been so, and holds too.
 * - *After danger*: no step down and no end for 90 days (`daysAfterDanger`) after a high or imminent `riskOfHarm`
 *   (`dangerousFrom`), whatever is rated since, until an episode of a treatment history says that a clinician confirmed on a
 *   later day that the danger is past. An assessment without an answer is no safer. The reasons name the worst rating.
 * - *One level at a time*: a step leads to the next lower level, and never below what each of those assessments
 *   recommended. Out of care around the clock it may lead further down, as far as the ruleset itself names the level
 *   that must follow such care: with the adult one from inpatient or residential to intensive outpatient care.
 * - *Ending*: where a step would lead to the lowest level of the ladder (with the adult one from outpatient to self-guided care),
 *   which no rule calls for, and it was recommended for eight weeks (`minimumDaysBeforeEnding`), the status is `review-ending`.
 * - *In no care*: the treatment history names no ongoing care. What is recommended is where care begins again.
 * - *Unknown*: if it is not known at which level the person is, no transition is guessed.
 *
 * Where no source is named, the numbers are our own judgment, and each is an option.
 *
 * A missing answer now is never an improvement, and never makes a step down appear.
 *
 * @param history - Intakes of one person (see `Intake`), as yet unchecked, in any order, from 1 to 1000: one
 *   of each day, or several with the time of each (`assessedAt`).
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
 * course[0]?.sinceAdmission?.worst // { rating: 'severe', assessedOn: '2026-11-06' }
 * ```
 */
export function reassess<R extends Ruleset = AdultRuleset>(
  history: readonly unknown[],
  options?: ReassessOptions<R>,
): Reassessment<R> {
  const assessor = assessorOrAdult(assessorIn<Assessor>(options))
  const read = readOptions(options, reassessOptionsShape(assessor.ruleset))
  return asSpecific<R>(reassessed(history, assessor, read))
}

/** Everything in it was made of this ruleset, so its ids are those of the type. */
function asSpecific<R extends Ruleset>(reassessment: Reassessment): Reassessment<R> {
  return reassessment as unknown as Reassessment<R>
}

function reassessed(history: unknown, assessor: Assessor, options: ReassessOptions<Ruleset>): Reassessment {
  const { ruleset } = assessor
  const levels = levelsOf(ruleset)
  const reading = readingOf(options, ruleset, levels)
  const { assessments, issues: found, omitted } = readAssessments(history, assessor, levels)
  // Only what is sound by itself can contradict something.
  const issues = found.length > 0 ? found : contradictions(assessments, reading, levels)
  if (issues.length > 0) throw new IntakeError(issues, omitted)
  const latest = at(assessments, assessments.length - 1)
  const { assessedOn, recommendation } = latest
  const current = currentLevel(latest, reading, levels)
  const stay = stayOf(assessments, current, reading, levels)
  const decision = transitionOf({
    assessments,
    demands: assessments.map((assessment) => demandOf(assessment, assessor, reading, levels)),
    current,
    startedOn: stay.startedOn,
    ...{ reading, ruleset, levels },
    lowestStepFrom: (level) => lowestStep(level, assessedOn, assessor, levels),
  })
  return {
    assessedOn,
    current,
    actions: actionsOf(assessments, current, decision.transition, reading, ruleset),
    ...decision,
    flags: flagsOf(stay, current, reading, ruleset, levels),
    recommendation,
    assessments: assessments.map((assessment) => ({
      assessedOn: assessment.assessedOn,
      ...(assessment.intake.assessedAt == null ? {} : { assessedAt: assessment.intake.assessedAt }),
      recommended: levelIn(assessment.recommendation),
      ...(assessment.levelThen === undefined ? {} : { levelThen: at(levels.codes, assessment.levelThen) }),
      ratings: ratingsIn(assessment, ruleset),
    })),
    course: courseOf(assessments, stay.assessments, ruleset),
    goals: goalsOf(assessments, assessor),
    signs: signsOf(assessments, current, assessor, levels),
    ahead: { goals: assessor.stepDown(latest.intake), signs: assessor.stepUp(latest.intake) },
    ruleset: { id: ruleset.id, version: ruleset.version },
  }
}
