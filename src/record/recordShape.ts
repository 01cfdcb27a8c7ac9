import { manyOf, resultParts, supportShape } from '../assessor/recommendationShape.ts'
import { boolean, constant, dateTime, text } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { decisionFields } from '../course/reassessmentShape.ts'
import { intakeShape } from '../intake/intakeShape.ts'
import { overrideRecordShape } from '../placement/overrideRecordShape.ts'
import { placementShape } from '../placement/placementShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type {
  CareRecord,
  RecordedCourse,
  RecordedOutcome,
  RecordedReason,
  RecordedRuleset,
  RecordedService,
} from './CareRecord.ts'

const words = text()
const sha256 = text({ pattern: /^sha256:[0-9a-f]{64}$/, expected: 'sha256: and 64 hexadecimal digits' })

/** The shape of a record of a recommendation by a ruleset. */
export function recordShape(ruleset: Ruleset): Shape<CareRecord> {
  const { rule, service, ladder, ladders, raises, answered, evidence } = resultParts(ruleset)
  const services = manyOf(whole<RecordedService>({ id: service, sensitive: boolean }))
  return recordOf<CareRecord>(
    {
      schemaVersion: constant(1),
      library: whole<CareRecord['library']>({ name: constant('level-of-care'), version: words }),
      recordedAt: dateTime,
      ruleset: whole<RecordedRuleset>({
        id: constant(ruleset.id),
        version: constant(ruleset.version),
        fingerprint: sha256,
      }),
      intake: intakeShape(ruleset),
      outcome: whole<RecordedOutcome>({
        ladders,
        services: whole<RecordedOutcome['services']>({ needed: services, possible: services }),
        programFocus: manyOf(words),
        openQuestions: manyOf(words),
        warnings: manyOf(words),
        answered,
      }),
      reasons: manyOf(
        whole<RecordedReason>({
          rule,
          decisiveFor: manyOf(ladder),
          raises,
          adds: manyOf(service),
          evidence,
          sources: manyOf(words),
          support: supportShape,
          sensitive: boolean,
          restates: manyOf(rule),
        }),
      ),
      override: overrideRecordShape(ruleset),
      placement: placementShape(ruleset),
      course: whole<RecordedCourse>(decisionFields(ruleset)),
      digest: sha256,
    },
    [
      ...(['schemaVersion', 'library', 'recordedAt', 'ruleset', 'intake', 'outcome', 'reasons'] as const),
      'digest',
    ],
  )
}
