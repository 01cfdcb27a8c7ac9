import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Source, Verification } from '../ruleset/Source.ts'
import type { CertifiedSetting } from './MedicareOptions.ts'
import { coverageSources } from './sources.ts'

/** When a physician certifies again, and how each part of that was read. */
export interface CertificationRule {
  /** The day of the stay by which the first recertification is due; the day of admission is day 1. */
  readonly firstDay: number
  /** Days from one due date to the next, at most. */
  readonly everyDays: number
  readonly source: Source
  /** How `firstDay` and `everyDays` were read. */
  readonly verified: Verification
  /** How it was read that the first certification is due on admission. */
  readonly onAdmission: Verification
}

/** How often a physician determines that the hours of a program are needed, by the statute. */
export interface DeterminationRule {
  /** Months from one determination to the next, at most. */
  readonly everyMonths: number
  readonly source: Source
  readonly verified: Verification
}

/** Medicare's, of each setting. */
export const certificationRules: { readonly [S in CertifiedSetting]: CertificationRule } =
  /* @__PURE__ */ deepFreeze({
    'partial-hospitalization': {
      firstDay: 18,
      everyDays: 30,
      source: coverageSources['cfr-424-24-e'],
      verified: 'primary',
      onAdmission: 'recalled',
    },
    'intensive-outpatient': {
      // Every 60 days: counted like the other settings, the first are over on day 60.
      firstDay: 60,
      everyDays: 60,
      source: coverageSources['cfr-424-24-d'],
      verified: 'secondary',
      onAdmission: 'recalled',
    },
    inpatient: {
      firstDay: 12,
      everyDays: 30,
      source: coverageSources['cfr-424-14'],
      verified: 'primary',
      onAdmission: 'primary',
    },
  })

/** The statute's: “not less frequently than monthly”, and “not less frequently than once every other month”. */
export const determinationRules: {
  readonly [S in Exclude<CertifiedSetting, 'inpatient'>]: DeterminationRule
} = /* @__PURE__ */ deepFreeze({
  'partial-hospitalization': { everyMonths: 1, source: coverageSources['usc-1395x'], verified: 'primary' },
  'intensive-outpatient': { everyMonths: 2, source: coverageSources['usc-1395x'], verified: 'primary' },
})
