import { manyOf, resultParts } from '../assessor/recommendationShape.ts'
import { boolean, constant, date, oneOf, text } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { levelShape } from '../intake/intakeShape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import {
  type OverrideRecord,
  type Overruled,
  type OverruledRule,
  overrideDirections,
  overrideReasons,
} from './OverrideRecord.ts'

/** The shape of the record of an override with a ruleset. */
export function overrideRecordShape(ruleset: Ruleset): Shape<OverrideRecord> {
  const { rule, question, ladders, ruleset: made } = resultParts(ruleset)
  const level = levelShape(ruleset)
  return recordOf<OverrideRecord>(
    {
      recommended: ladders,
      chosen: level,
      direction: oneOf(overrideDirections),
      reasonCode: oneOf(overrideReasons),
      note: text(),
      by: text(),
      at: date,
      bridge: text(),
      overruled: recordOf<Overruled>(
        {
          rules: manyOf(whole<OverruledRule>({ rule, level, safety: boolean, sensitive: boolean })),
          openQuestions: manyOf(whole<Overruled['openQuestions'][number]>({ id: question, safety: boolean })),
          needsAcknowledgement: boolean,
          needsBridge: constant(true),
        },
        ['rules', 'openQuestions', 'needsAcknowledgement'],
      ),
      riskAcknowledgement: oneOf(['given', 'not-needed']),
      actNow: manyOf(oneOf(['emergency-services', 'stay-with-person'])),
      ruleset: made,
    },
    [
      'recommended',
      'chosen',
      'direction',
      'reasonCode',
      'note',
      'by',
      'overruled',
      'riskAcknowledgement',
      'actNow',
      'ruleset',
    ],
  )
}
