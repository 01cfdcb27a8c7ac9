import { everythingButSubstanceUse } from './focusCases.ts'
import { type Episode, type Given, restLeast } from './intakeOf.ts'

/** When a consistency warning must be given, and when not: a part of it does not apply, or was not answered. */
export interface WarningCase {
  readonly warning: string
  readonly given: readonly Given[]
  readonly notGiven: readonly Given[]
}

const ongoing: Episode = { level: 'outpatient', outcome: 'ongoing', response: 'good' }
const ended: Episode = { level: 'outpatient', outcome: 'improved', endedOn: '2026-08-01' }

/** What is not told is not answered, unless it says that the rest is at least need. */
export const warningCases: readonly WarningCase[] = [
  {
    warning: 'imminent-risk-yet-independent',
    given: [{ riskOfHarm: 'imminent', supervision: 'independent' }],
    notGiven: [
      { riskOfHarm: 'high', supervision: 'independent' },
      { riskOfHarm: 'imminent', supervision: 'check-ins' },
      { riskOfHarm: 'imminent' },
      { supervision: 'independent' },
    ],
  },
  {
    warning: 'no-symptoms-yet-severe-impairment',
    given: [
      { symptomSeverity: 'none', functionalImpairment: 'severe' },
      { symptomSeverity: 'none', functionalImpairment: 'extreme' },
    ],
    notGiven: [
      { symptomSeverity: 'mild', functionalImpairment: 'severe' },
      { symptomSeverity: 'none', functionalImpairment: 'moderate' },
      { symptomSeverity: 'none' },
      { functionalImpairment: 'severe' },
    ],
  },
  {
    warning: 'withdrawal-without-substance-use',
    given: [
      { withdrawalRisk: 'mild', conditions: ['depression'] },
      { withdrawalRisk: 'severe', conditions: [] },
      { withdrawalRisk: 'mild', conditions: everythingButSubstanceUse },
    ],
    notGiven: [
      { withdrawalRisk: 'none', conditions: ['depression'] },
      { withdrawalRisk: 'mild', conditions: ['depression', 'substance-use'] },
      { withdrawalRisk: 'mild' },
      { withdrawalRisk: 'mild', conditions: null },
      { conditions: ['depression'] },
    ],
  },
  {
    warning: 'around-the-clock-supervision-alone',
    given: [restLeast({ supervision: 'around-the-clock' })],
    notGiven: [
      restLeast({ supervision: 'daily' }),
      restLeast({ supervision: 'around-the-clock', commitment: 'willing' }),
      restLeast({ supervision: 'around-the-clock', commitment: null }),
      restLeast({ supervision: 'around-the-clock', treatmentHistory: null }),
      restLeast({ supervision: 'around-the-clock', treatmentHistory: [ongoing] }),
      restLeast({ supervision: null }),
      { supervision: 'around-the-clock' },
    ],
  },
  {
    warning: 'refusing-yet-in-treatment',
    given: [
      { commitment: 'refusing', treatmentHistory: [ongoing] },
      { commitment: 'refusing', treatmentHistory: [ended, { level: 'self-guided', outcome: 'ongoing' }] },
    ],
    notGiven: [
      { commitment: 'reluctant', treatmentHistory: [ongoing] },
      { commitment: 'refusing', treatmentHistory: [ended] },
      { commitment: 'refusing', treatmentHistory: [] },
      { commitment: 'refusing' },
      { treatmentHistory: [ongoing] },
    ],
  },
  {
    warning: 'complicated-withdrawal-without-risk',
    given: [{ complicatedWithdrawal: 'yes', withdrawalRisk: 'none' }],
    notGiven: [
      { complicatedWithdrawal: 'no', withdrawalRisk: 'none' },
      { complicatedWithdrawal: 'yes', withdrawalRisk: 'mild' },
      { complicatedWithdrawal: 'yes' },
      { withdrawalRisk: 'none' },
    ],
  },
  {
    warning: 'hospital-needs-yet-independent',
    given: [{ medicalNeeds: 'hospital', supervision: 'independent' }],
    notGiven: [
      { medicalNeeds: 'nursing', supervision: 'independent' },
      { medicalNeeds: 'hospital', supervision: 'check-ins' },
      { medicalNeeds: 'hospital' },
      { supervision: 'independent' },
    ],
  },
  {
    warning: 'refusing-a-program',
    given: [
      restLeast({ commitment: 'refusing', relapseRisk: 'high' }),
      restLeast({ commitment: 'refusing', supervision: 'daily' }),
      restLeast({ commitment: 'refusing', supervision: 'around-the-clock' }),
      // The level is not settled, but it lies among those that need consent.
      restLeast({ commitment: 'refusing', relapseRisk: 'high', supervision: null }),
    ],
    notGiven: [
      restLeast({ commitment: 'refusing', supervision: 'check-ins' }),
      restLeast({ commitment: 'refusing', medicalNeeds: 'hospital' }),
      restLeast({ commitment: 'reluctant', supervision: 'daily' }),
      restLeast({ commitment: null, supervision: 'daily' }),
      restLeast({ commitment: 'refusing', supervision: null }),
      restLeast({ commitment: 'refusing', supervision: 'daily', medicalNeeds: null }),
      { commitment: 'refusing' },
    ],
  },
  {
    warning: 'declining-hospital-care',
    given: [
      restLeast({ commitment: 'reluctant', medicalNeeds: 'hospital' }),
      restLeast({ commitment: 'refusing', riskOfHarm: 'imminent' }),
      { commitment: 'refusing', riskOfHarm: 'imminent' },
    ],
    notGiven: [
      restLeast({ commitment: 'ambivalent', medicalNeeds: 'hospital' }),
      restLeast({ commitment: 'reluctant', supervision: 'around-the-clock' }),
      restLeast({ commitment: null, medicalNeeds: 'hospital' }),
      { commitment: 'refusing', supervision: 'around-the-clock' },
    ],
  },
  {
    warning: 'pregnant-with-substance-use',
    given: [
      { circumstances: ['pregnant'], withdrawalRisk: 'mild' },
      { circumstances: ['pregnant', 'postpartum'], substances: ['cannabis'] },
      { circumstances: ['pregnant'], substances: ['other'], withdrawalRisk: 'none' },
    ],
    notGiven: [
      { circumstances: ['postpartum'], substances: ['alcohol'], withdrawalRisk: 'severe' },
      { circumstances: ['pregnant'], substances: [], withdrawalRisk: 'none' },
      { circumstances: ['pregnant'] },
      { substances: ['alcohol'], withdrawalRisk: 'severe' },
    ],
  },
  {
    warning: 'perinatal-extreme-symptoms',
    given: [
      { circumstances: ['pregnant'], symptomSeverity: 'extreme' },
      { circumstances: ['postpartum'], symptomSeverity: 'extreme' },
    ],
    notGiven: [
      { circumstances: ['pregnant'], symptomSeverity: 'severe' },
      { circumstances: [], symptomSeverity: 'extreme' },
      { circumstances: null, symptomSeverity: 'extreme' },
      { circumstances: ['postpartum'] },
    ],
  },
  {
    warning: 'pregnant-without-monitoring',
    given: [
      { circumstances: ['pregnant'], substances: ['alcohol'], medicalNeeds: 'stable' },
      { circumstances: ['pregnant'], conditions: ['eating-disorder'], medicalNeeds: 'none' },
    ],
    notGiven: [
      { circumstances: ['pregnant'], substances: ['alcohol'], medicalNeeds: 'monitoring' },
      { circumstances: ['pregnant'], substances: ['alcohol'] },
      { circumstances: ['pregnant'], substances: [], conditions: ['depression'], medicalNeeds: 'none' },
      { circumstances: ['postpartum'], substances: ['alcohol'], medicalNeeds: 'none' },
    ],
  },
  {
    warning: 'perinatal-psychosis-or-bipolar',
    given: [
      {
        circumstances: ['pregnant'],
        conditions: ['psychosis'],
        symptomSeverity: 'severe',
        riskOfHarm: 'high',
      },
      { circumstances: ['postpartum'], conditions: ['bipolar'] },
      { circumstances: ['postpartum'], conditions: ['bipolar'], riskOfHarm: 'moderate' },
    ],
    notGiven: [
      {
        circumstances: ['postpartum'],
        conditions: ['bipolar'],
        symptomSeverity: 'moderate',
        riskOfHarm: 'high',
      },
      { circumstances: ['postpartum'], conditions: ['depression'], symptomSeverity: 'extreme' },
      { circumstances: [], conditions: ['psychosis'], symptomSeverity: 'severe' },
      { conditions: ['psychosis'], symptomSeverity: 'severe' },
    ],
  },
  {
    warning: 'complicated-withdrawal-unanswered',
    given: [{ withdrawalRisk: 'mild' }, { withdrawalRisk: 'severe', complicatedWithdrawal: null }],
    notGiven: [{ withdrawalRisk: 'mild', complicatedWithdrawal: 'no' }, { withdrawalRisk: 'none' }, {}],
  },
  {
    warning: 'substances-without-withdrawal-risk',
    given: [
      { substances: ['alcohol'], withdrawalRisk: 'none' },
      { substances: ['cannabis', 'sedatives'], withdrawalRisk: 'none' },
    ],
    notGiven: [
      { substances: ['alcohol'], withdrawalRisk: 'mild' },
      { substances: ['opioids', 'stimulants', 'cannabis', 'other'], withdrawalRisk: 'none' },
      { substances: ['alcohol'] },
      { withdrawalRisk: 'none' },
    ],
  },
  {
    warning: 'moderate-risk-yet-reluctant',
    given: [
      { riskOfHarm: 'moderate', commitment: 'reluctant' },
      { riskOfHarm: 'moderate', commitment: 'refusing' },
    ],
    notGiven: [
      { riskOfHarm: 'moderate', commitment: 'ambivalent' },
      { riskOfHarm: 'low', commitment: 'refusing' },
      { riskOfHarm: 'high', commitment: 'refusing' },
      { commitment: 'refusing' },
    ],
  },
  {
    warning: 'eating-disorder-medical-check',
    given: [
      { conditions: ['eating-disorder'] },
      { conditions: ['eating-disorder', 'depression'], medicalNeeds: 'stable' },
    ],
    notGiven: [
      { conditions: ['eating-disorder'], medicalNeeds: 'monitoring' },
      { conditions: ['depression'], medicalNeeds: 'none' },
      {},
    ],
  },
  {
    warning: 'extreme-symptoms-yet-no-medical-needs',
    given: [{ symptomSeverity: 'extreme', medicalNeeds: 'none' }],
    notGiven: [
      { symptomSeverity: 'severe', medicalNeeds: 'none' },
      { symptomSeverity: 'extreme', medicalNeeds: 'stable' },
      { symptomSeverity: 'extreme' },
    ],
  },
  {
    warning: 'opioid-overdose-risk',
    given: [
      { substances: ['opioids', 'alcohol'] },
      { substances: ['opioids', 'sedatives'], treatmentHistory: [] },
      {
        substances: ['opioids'],
        treatmentHistory: [{ level: 'residential', outcome: 'improved', endedOn: '2026-11-10' }],
      },
    ],
    notGiven: [
      { substances: ['opioids', 'stimulants'], treatmentHistory: [ended] },
      { substances: ['alcohol', 'sedatives'] },
      { substances: ['opioids'] },
      { treatmentHistory: [{ level: 'residential', outcome: 'improved', endedOn: '2026-11-10' }] },
    ],
  },
  {
    warning: 'risk-with-caregiving',
    given: [
      { riskOfHarm: 'moderate', obligations: ['caregiving'] },
      { riskOfHarm: 'imminent', obligations: ['work', 'caregiving'] },
    ],
    notGiven: [
      { riskOfHarm: 'low', obligations: ['caregiving'] },
      { riskOfHarm: 'moderate', obligations: ['work'] },
      { obligations: ['caregiving'] },
    ],
  },
  {
    warning: 'risk-toward-others',
    given: [{ riskOfHarm: 'moderate' }, { riskOfHarm: 'imminent' }],
    notGiven: [{ riskOfHarm: 'low' }, {}],
  },
  {
    warning: 'withdrawal-risk-unanswered',
    given: [
      { substances: ['alcohol'] },
      { substances: ['cannabis', 'sedatives'] },
      { substances: ['alcohol'], withdrawalRisk: null },
    ],
    notGiven: [
      { substances: ['alcohol'], withdrawalRisk: 'none' },
      { substances: ['opioids', 'stimulants', 'cannabis', 'other'] },
      { substances: [] },
      {},
    ],
  },
  {
    warning: 'risk-of-harm-unanswered',
    given: [{}, { riskOfHarm: null }, { symptomSeverity: 'extreme', supervision: 'around-the-clock' }],
    notGiven: [{ riskOfHarm: 'none' }, { riskOfHarm: 'imminent' }],
  },
  { warning: 'age-missing', given: [{}, { age: null }], notGiven: [{ age: 18 }, { age: 93 }] },
  {
    warning: 'undated-episode',
    given: [
      { treatmentHistory: [{ level: 'outpatient', outcome: 'improved' }] },
      { treatmentHistory: [ended, { level: 'outpatient', outcome: 'unchanged', endedOn: null }] },
      { treatmentHistory: [{ level: 'residential', outcome: 'left-early', response: 'none' }] },
    ],
    notGiven: [{ treatmentHistory: [ended, ongoing] }, { treatmentHistory: [] }, {}],
  },
]
