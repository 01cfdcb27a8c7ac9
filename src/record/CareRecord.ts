import type { Answer } from '../assessor/Answer.ts'
import type { Evidence } from '../assessor/Evidence.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { Reassessment } from '../course/Reassessment.ts'
import type { Intake } from '../intake/Intake.ts'
import type { OverrideRecord } from '../placement/OverrideRecord.ts'
import type { Placement } from '../placement/Placement.ts'
import type { LadderId, RuleId, Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'
import type { SupportGrade } from '../ruleset/Source.ts'

/** Which rules decided. */
export interface RecordedRuleset<R extends Ruleset = Ruleset> {
  readonly id: R['id']
  readonly version: R['version']
  /** Of everything that decides, and of no words: `sha256:` and 64 hexadecimal digits. See `fingerprint`. */
  readonly fingerprint: string
}

/** A service, without its words. */
export interface RecordedService<R extends Ruleset = Ruleset> {
  readonly id: ServiceId<R>
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}

/** A rule that fired, without its words. */
export interface RecordedReason<R extends Ruleset = Ruleset> {
  readonly rule: RuleId<R>
  /** The ladders on which its floor is the answer, or the floor proven so far. */
  readonly decisiveFor: readonly LadderId<R>[]
  readonly raises: { readonly [L in LadderId<R>]?: RungCode<R, L> }
  readonly adds: readonly ServiceId<R>[]
  readonly evidence: readonly Evidence<R>[]
  /** Ids of the sources that it cites. */
  readonly sources: readonly string[]
  readonly support: SupportGrade
  readonly sensitive: boolean
  /** The rules, listed right after it, that say nothing beyond it. */
  readonly restates: readonly RuleId<R>[]
}

/** What came of the intake: codes and ids. Every list of ids is sorted. */
export interface RecordedOutcome<R extends Ruleset = Ruleset> {
  readonly ladders: { readonly [L in LadderId<R>]: LadderAnswer<RungCode<R, L>> }
  readonly services: {
    readonly needed: readonly RecordedService<R>[]
    readonly possible: readonly RecordedService<R>[]
  }
  readonly programFocus: readonly string[]
  /** What was still open, by the keys of the intake. */
  readonly openQuestions: readonly string[]
  readonly warnings: readonly string[]
  /** What was known of each dimension, those that are derived from the treatment history included. */
  readonly answered: readonly Answer<R>[]
}

/** What several assessments of the person said together: what `reassess` of `level-of-care/course` decided, without its words. */
export type RecordedCourse<R extends Ruleset = Ruleset> = Pick<
  Reassessment<R>,
  'current' | 'actions' | 'transition' | 'reasons' | 'flags' | 'assessments'
>

/**
 * One recommendation as it goes into a chart: what was known, what came of it and why, by which rules. Plain JSON of
 * facts, codes and ids. Its keys are in canonical order, so that the same facts give the same bytes.
 */
export interface CareRecord<R extends Ruleset = Ruleset> {
  readonly schemaVersion: 1
  readonly library: { readonly name: 'level-of-care'; readonly version: string }
  /** As the caller gave it: the library has no clock. */
  readonly recordedAt: string
  readonly ruleset: RecordedRuleset<R>
  readonly intake: Intake<R>
  readonly outcome: RecordedOutcome<R>
  /** In the order of the recommendation: the rules that decide first. */
  readonly reasons: readonly RecordedReason<R>[]
  /** What a clinician decided instead. */
  readonly override?: OverrideRecord<R>
  /** Where the person can go. */
  readonly placement?: Placement<R>
  /** What it means after the assessments before. */
  readonly course?: RecordedCourse<R>
  /** Of everything else in the record: `sha256:` and 64 hexadecimal digits of its canonical JSON (RFC 8785). */
  readonly digest: string
}
