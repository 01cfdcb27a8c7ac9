/** `level-of-care/record`: recommendations on the record, for the chart and for an audit. */
export type {
  CareRecord,
  RecordedOutcome,
  RecordedReason,
  RecordedRuleset,
  RecordedService,
} from './CareRecord.ts'
export { fingerprint } from './fingerprint.ts'
export { RecordError, type RecordErrorCode } from './RecordError.ts'
export type {
  Change,
  ChangeWithin,
  Engine,
  Engines,
  Moved,
  Reassessed,
  ReplayResult,
} from './ReplayResult.ts'
export { type RecordOptions, record } from './record.ts'
export { type ReplayOptions, replay } from './replay.ts'
