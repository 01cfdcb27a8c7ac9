import type { AdultRuleset } from '../adult/adult.ts'
import type { Assessor } from '../assessorOf.ts'
import { isBeforeDay, isDateTime } from '../boundary/dateTime.ts'
import { isObject } from '../boundary/isObject.ts'
import type { Intake } from '../intake/Intake.ts'
import type { OverrideRecord } from '../placement/OverrideRecord.ts'
import type { Placement } from '../placement/Placement.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { anyAssessor } from './anyAssessor.ts'
import type { CareRecord } from './CareRecord.ts'
import { canonicalCopy, canonicalJson } from './canonicalJson.ts'
import { factsOf } from './factsOf.ts'
import { fingerprint } from './fingerprint.ts'
import { libraryVersion } from './libraryVersion.ts'
import { RecordError } from './RecordError.ts'
import { sha256 } from './sha256.ts'

/** What goes into a record beside the intake and the recommendation. */
export interface RecordOptions<R extends Ruleset = AdultRuleset> {
  /** When it is recorded: an ISO 8601 date and time with an offset, such as `2026-11-20T15:04:05Z`. */
  readonly recordedAt: string
  /** What made the recommendation; the adult assessor unless another one is given. */
  readonly assessor?: Assessor<R>
  /** What a clinician decided instead: what `override` of `level-of-care/placement` returned for the recommendation. */
  readonly override?: OverrideRecord<R>
  /** Where the person can go: what `place` of `level-of-care/placement` returned for the recommendation. */
  readonly placement?: Placement<R>
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
 * @returns A {@link CareRecord}: plain JSON, the same bytes for the same facts.
 * @throws (it rejects) {@link RecordError}: `invalid-date-time`, `recorded-before-assessment`, `other-ruleset` and
 *   `other-recommendation` (something is not what this assessor says of this intake), `not-json`, `too-large`,
 *   `no-web-crypto`.
 * @throws {@link IntakeError} (`invalid-intake`).
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 * import { record, replay } from 'level-of-care/record'
 *
 * const intake = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
 * const chart = await record(intake, assess(intake), { recordedAt: '2026-11-20T15:04:05Z' })
 * chart.outcome.ladders.level // { status: 'final', rung: 'inpatient' }
 * const { status } = await replay(JSON.parse(JSON.stringify(chart)))
 * status // 'same'
 * ```
 */
export async function record<R extends Ruleset = AdultRuleset>(
  intake: unknown,
  recommendation: Recommendation<R>,
  options: RecordOptions<NoInfer<R>>,
): Promise<CareRecord<R>> {
  const { recordedAt, override, placement } = options
  const assessor = anyAssessor(options.assessor)
  // Everything is read before anything is waited for: what the caller changes meanwhile does not get in.
  const checked = checkedIntake(intake, assessor)
  const assessed = assessor.assess(checked)
  checkSame(recommendation, assessed)
  checkTime(recordedAt, checked)
  const parts = {
    schemaVersion: 1,
    library: { name: 'level-of-care', version: libraryVersion },
    recordedAt,
    intake: checked,
    ...factsOf(assessed),
    ...(override === undefined ? {} : { override: carried(override, 'override', assessed) }),
    ...(placement === undefined ? {} : { placement: carried(placement, 'placement', assessed) }),
  }
  const { id, version } = assessor.ruleset
  const content = { ...parts, ruleset: { id, version, fingerprint: await fingerprint(assessor.ruleset) } }
  return asRecord(canonicalCopy({ ...content, digest: await sha256(canonicalJson(content)) }))
}

/** A copy of the intake, which is read once, and was found to be sound. */
function checkedIntake(intake: unknown, { assess, intakeSchema }: Assessor): Intake {
  const result = intakeSchema['~standard'].validate(intake)
  // Ours never makes anybody wait, though the standard would allow it.
  if ('value' in result) return canonicalCopy(result.value, ['intake']) as Intake
  assess(intake)
  // It is another one when it is looked at again: no plain JSON does that.
  throw new RecordError('not-json', ['intake'], 'plain JSON')
}

function checkSame(given: unknown, assessed: Recommendation): void {
  const path = ['recommendation']
  const said = canonicalJson(given, path)
  if (said === canonicalJson(assessed)) return
  const copy: unknown = JSON.parse(said)
  const ruleset = isObject(copy) ? copy.ruleset : undefined
  if (canonicalJson(ruleset ?? null) !== canonicalJson(assessed.ruleset))
    throw new RecordError('other-ruleset', [...path, 'ruleset'], 'the ruleset of the assessor')
  throw new RecordError('other-recommendation', path, 'what the assessor says of this intake')
}

function checkTime(recordedAt: unknown, { assessedOn }: Intake): void {
  const path = ['recordedAt']
  if (!isDateTime(recordedAt))
    throw new RecordError('invalid-date-time', path, 'a date and time with an offset, YYYY-MM-DDThh:mm:ssZ')
  if (isBeforeDay(recordedAt, assessedOn))
    throw new RecordError('recorded-before-assessment', path, 'a time that is not before assessedOn')
}

/** What was decided about a recommendation goes on the record with that one only. */
function carried(part: unknown, key: string, { ladders, ruleset }: Recommendation): object {
  const copy = canonicalCopy(part, [key])
  if (!isObject(copy)) throw new RecordError('not-json', [key], 'an object')
  if (canonicalJson(copy.ruleset ?? null) !== canonicalJson(ruleset))
    throw new RecordError('other-ruleset', [key, 'ruleset'], 'the ruleset of the recommendation')
  if (canonicalJson(copy.recommended ?? null) !== canonicalJson(ladders))
    throw new RecordError('other-recommendation', [key, 'recommended'], 'the ladders of the recommendation')
  return copy
}

/** The record holds what was recommended, so its ids are those of the recommendation's type. */
function asRecord<R extends Ruleset>(record: unknown): CareRecord<R> {
  return record as CareRecord<R>
}
