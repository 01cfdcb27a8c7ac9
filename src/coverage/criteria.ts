import type { Source, SupportGrade, Verification } from '../ruleset/Source.ts'
import { ableToTakePart } from './criteria/ableToTakePart.ts'
import { coordinatedProgram } from './criteria/coordinatedProgram.ts'
import { diagnosis } from './criteria/diagnosis.ts'
import { hours } from './criteria/hours.ts'
import { noDanger } from './criteria/noDanger.ts'
import { noRoundTheClockCare } from './criteria/noRoundTheClockCare.ts'
import { support } from './criteria/support.ts'
import type { Finding, MedicareCriterionId } from './MedicareCriterion.ts'
import type { MedicareSetting } from './Setting.ts'
import type { Situation } from './Situation.ts'
import { coverageSources } from './sources.ts'

/** A criterion: how it was read, how its mapping to ratings is graded, and the check itself. */
export interface MedicareCriterion {
  readonly id: MedicareCriterionId
  readonly mapping: Exclude<SupportGrade, 'stated'>
  readonly verified: { readonly [S in MedicareSetting]: Verification }
  readonly check: (situation: Situation) => Finding
}

/** For PHP the text was read (2015 edition); for IOP, summaries that name some of the criteria and not all. */
const summarized: MedicareCriterion['verified'] = {
  'partial-hospitalization': 'primary',
  'intensive-outpatient': 'secondary',
}
const recalledForIop: MedicareCriterion['verified'] = {
  'partial-hospitalization': 'primary',
  'intensive-outpatient': 'recalled',
}

/** The seven patient criteria, in the order of the regulation. */
export const criteria: readonly MedicareCriterion[] = [
  { id: 'hours', mapping: 'derived', verified: summarized, check: hours },
  { id: 'coordinated-program', mapping: 'judgment', verified: summarized, check: coordinatedProgram },
  { id: 'no-round-the-clock-care', mapping: 'derived', verified: recalledForIop, check: noRoundTheClockCare },
  { id: 'support', mapping: 'judgment', verified: recalledForIop, check: support },
  { id: 'diagnosis', mapping: 'derived', verified: summarized, check: diagnosis },
  { id: 'no-danger', mapping: 'derived', verified: recalledForIop, check: noDanger },
  { id: 'able-to-take-part', mapping: 'judgment', verified: summarized, check: ableToTakePart },
]

/** What else a setting requires: the regulation with the criteria, the least hours a week, and what is certified. */
export interface Requirements {
  readonly hours: number
  readonly source: Source
  readonly verified: Verification
  readonly certification: { readonly source: Source; readonly verified: Verification }
}

/** Medicare's, of each setting. */
export const requirements: { readonly [S in MedicareSetting]: Requirements } = {
  'intensive-outpatient': {
    hours: 9,
    source: coverageSources['cfr-410-44'],
    verified: 'secondary',
    certification: { source: coverageSources['cfr-424-24-d'], verified: 'secondary' },
  },
  'partial-hospitalization': {
    hours: 20,
    source: coverageSources['cfr-410-43'],
    verified: 'primary',
    certification: { source: coverageSources['cfr-424-24-e'], verified: 'primary' },
  },
}
