import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import { assessorOrAdult } from '../assessor/adultAssessor.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import { anAssessor, assessorIn } from '../boundary/assessorShape.ts'
import { isBeforeDay } from '../boundary/dateTime.ts'
import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { dateTime } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { UsageError, type UsageIssue } from '../boundary/UsageError.ts'
import type { Reassessment } from '../course/Reassessment.ts'
import { reassessmentShape } from '../course/reassessmentShape.ts'
import type { Intake } from '../intake/Intake.ts'
import type { OverrideRecord } from '../placement/OverrideRecord.ts'
import { overrideRecordShape } from '../placement/overrideRecordShape.ts'
import type { Placement } from '../placement/Placement.ts'
import { placementShape } from '../placement/placementShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { anyJson } from './anyJson.ts'
import type { CareRecord, RecordedCourse } from './CareRecord.ts'
import { canonicalJson } from './canonicalJson.ts'
import { factsOf } from './factsOf.ts'
import { fingerprintOf, sha256 } from './fingerprint.ts'

/** The version of this package; a test holds it equal to that of `package.json`. */
export const libraryVersion: string = '0.1.0'

/** What goes into a record beside the intake and the recommendation. */
export interface RecordOptions<R extends Ruleset = AdultRuleset> {
  /** When it is recorded: an ISO 8601 date and time with an offset, such as `2026-11-20T15:04:05Z`. */
  readonly recordedAt: string
  /**
   * What made the recommendation.
   *
   * @defaultValue the adult assessor
   */
  readonly assessor?: Assessor<R>
  /** What a clinician decided instead: what `override` of `level-of-care/placement` returned for the recommendation. */
  readonly override?: OverrideRecord<R>
  /** Where the person can go: what `place` of `level-of-care/placement` returned for the recommendation. */
  readonly placement?: Placement<R>
  /** How the person is doing over time: what `reassess` of `level-of-care/course` returned, this intake being the latest. */
  readonly reassessment?: Reassessment<R>
}

function recordOptions(ruleset: Ruleset): Shape<RecordOptions<Ruleset>> {
  return optionsOf<RecordOptions<Ruleset>>(
    {
      recordedAt: dateTime,
      assessor: anAssessor<Assessor>(),
      override: resultOf(ruleset, recorded(overrideRecordShape(ruleset))),
      placement: resultOf(ruleset, recorded(placementShape(ruleset))),
      reassessment: resultOf(ruleset, recorded(reassessmentShape(ruleset))),
    },
    ['recordedAt'],
  )
}

/** The same shape, of what a record can hold: JSON with whole characters. */
function recorded<T>(shape: Shape<T>): Shape<T> {
  return {
    ...shape,
    read(value, path, issues) {
      const copy = anyJson.read(value, path, issues)
      return copy === undefined ? undefined : shape.read(copy, path, issues)
    },
  }
}

/**
 * Makes the record of a recommendation, for the chart and for an audit: what was known, what came of it and why, by which
 * rules; facts, codes and ids, never texts, and a digest over all of it.
 *
 * The recommendation is worked out once more and must be the same, so that no record can say what was never recommended.
 * A record holds health data. Its digest shows accidents; only a signature, over the digest, would stop a forger.
 *
 * @param intake - The intake that was assessed, as yet unchecked.
 * @param recommendation - What the assessor said of it, or a copy that has been through JSON.
 * @param options - See {@link RecordOptions}.
 * @returns A {@link CareRecord}: plain JSON, the same bytes for the same facts.
 * @throws (it rejects) {@link IntakeError} (`invalid-intake`) for the intake, as `assess` throws it.
 * @throws (it rejects) {@link UsageError} (`invalid-usage`) for everything else: something is not what this assessor says of
 *   this intake (`other-ruleset`, `other-recommendation`), it is recorded before the assessment
 *   (`recorded-before-assessment`), there is no Web Crypto (`no-web-crypto`).
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { replay, toRecord } from 'level-of-care/record'
 *
 * const intake = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
 * const chart = await toRecord(intake, assess(intake), { recordedAt: '2026-11-20T15:04:05Z' })
 * chart.outcome.ladders.level // { status: 'final', rung: 'inpatient' }
 * const { status } = await replay(JSON.parse(JSON.stringify(chart)))
 * status // 'same'
 * ```
 */
export async function toRecord<R extends Ruleset = AdultRuleset>(
  intake: unknown,
  recommendation: Recommendation<R>,
  options: RecordOptions<NoInfer<R>>,
): Promise<CareRecord<R>> {
  const assessor = assessorOrAdult(assessorIn<Assessor>(options))
  const { ruleset } = assessor
  // Everything is read before anything is waited for: what the caller changes meanwhile does not get in.
  const asked = readArguments(
    { recommendation, options },
    {
      recommendation: resultOf(ruleset, recommendationShape(ruleset)),
      options: recordOptions(ruleset),
    },
  )
  const { recordedAt, override, placement, reassessment } = asked.options
  const checked = checkedIntake(intake, assessor)
  const assessed = assessor.assess(checked)
  const wrong = [
    ...notSame(asked.recommendation, assessed, ['recommendation'], 'what the assessor says of this intake'),
    ...(isBeforeDay(recordedAt, checked.assessedOn) ? [tooEarly] : []),
    // What was decided about a recommendation goes on the record with that one only.
    ...Object.entries({ override, placement }).flatMap(([key, part]) =>
      part === undefined
        ? []
        : notSame(
            part.recommended,
            assessed.ladders,
            ['options', key, 'recommended'],
            'the ladders of the recommendation',
          ),
    ),
    ...(reassessment === undefined
      ? []
      : notSame(
          reassessment.recommendation,
          assessed,
          ['options', 'reassessment', 'recommendation'],
          'the recommendation, of this intake as the latest one',
        )),
  ]
  if (wrong.length > 0) throw new UsageError(wrong)
  const parts = {
    schemaVersion: 1,
    library: { name: 'level-of-care', version: libraryVersion },
    recordedAt,
    intake: checked,
    ...factsOf(assessed),
    override,
    placement,
    ...(reassessment === undefined ? {} : { course: courseIn(reassessment) }),
    ruleset: { id: ruleset.id, version: ruleset.version, fingerprint: await fingerprintOf(ruleset) },
  }
  // Whatever could not be replayed is not recorded.
  readArguments({ record: parts }, { record: anyJson })
  return asRecord(JSON.parse(canonicalJson({ ...parts, digest: await sha256(canonicalJson(parts)) })))
}

/** A copy of the intake, which is read once, and was found to be sound. */
function checkedIntake(intake: unknown, { assess, intakeSchema }: Assessor): Intake {
  const result = intakeSchema['~standard'].validate(intake)
  // Ours never makes anybody wait, though the standard would allow it.
  if ('value' in result) return result.value
  assess(intake)
  // It is another one when it is looked at again: no plain JSON does that.
  throw new IntakeError([issueOf([], 'not-json', 'plain JSON')])
}

/** What was decided: the words of the ruleset, and what can be worked out from the intake once more, are left out. */
function courseIn({
  current,
  actions,
  transition,
  reasons,
  flags,
  assessments,
}: Reassessment): RecordedCourse {
  return { current, actions, transition, reasons, flags, assessments }
}

function notSame(
  given: unknown,
  made: unknown,
  path: readonly string[],
  expected: string,
): readonly UsageIssue[] {
  return canonicalJson(given) === canonicalJson(made) ? [] : [issueOf(path, 'other-recommendation', expected)]
}

const tooEarly: UsageIssue = /* @__PURE__ */ issueOf(
  ['options', 'recordedAt'],
  'recorded-before-assessment',
  'a time that is not before assessedOn',
)

/** The record holds what was recommended, so its ids are those of the recommendation's type. */
function asRecord<R extends Ruleset>(record: unknown): CareRecord<R> {
  return record as CareRecord<R>
}
