import { restLeast, restOpen } from './intakeOf.ts'
import type { WorkedCase } from './workedCases.ts'

/** Cases for what is said of treatment histories, of several reasons at once and of open questions. */
export const furtherCases: readonly WorkedCase[] = [
  {
    name: 'stepping down: residential care that ended 30 days ago',
    intake: restLeast({
      treatmentHistory: [{ level: 'residential', outcome: 'improved', endedOn: '2026-10-21' }],
    }),
    level: 'intensive-outpatient',
    urgency: 'prompt',
    decisive: ['step-down-from-day-or-24-hour-care'],
    restated: { 'step-down-from-day-or-24-hour-care': ['step-down-from-intensive-outpatient'] },
  },
  {
    name: 'stepping down: residential care that ended 31 days ago',
    intake: restLeast({
      treatmentHistory: [{ level: 'residential', outcome: 'improved', endedOn: '2026-10-20' }],
    }),
    level: 'self-guided',
    urgency: 'routine',
    decisive: [],
  },
  {
    name: 'stepping down: a hospital stay that is going on',
    intake: restLeast({
      treatmentHistory: [{ level: 'inpatient', outcome: 'ongoing', response: 'good' }],
    }),
    level: 'intensive-outpatient',
    urgency: 'prompt',
    decisive: ['step-down-from-day-or-24-hour-care'],
  },
  {
    name: 'stepping down: partial hospitalization that ended recovered',
    intake: restLeast({
      treatmentHistory: [{ level: 'partial-hospitalization', outcome: 'recovered', endedOn: '2026-11-10' }],
    }),
    level: 'intensive-outpatient',
    urgency: 'prompt',
    decisive: ['step-down-from-day-or-24-hour-care'],
  },
  {
    name: 'stepping down: an intensive outpatient program that ended improved',
    intake: restLeast({
      treatmentHistory: [{ level: 'intensive-outpatient', outcome: 'improved', endedOn: '2026-11-10' }],
    }),
    level: 'outpatient',
    decisive: ['step-down-from-intensive-outpatient'],
  },
  {
    name: 'stepping down: outpatient care that ended improved leads to no more care',
    intake: restLeast({
      treatmentHistory: [{ level: 'outpatient', outcome: 'improved', endedOn: '2026-11-10' }],
    }),
    level: 'self-guided',
    decisive: [],
  },
  {
    name: 'not enough: dropping out is not non-response',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [
        { level: 'outpatient', outcome: 'left-early', response: 'good', endedOn: '2026-08-01' },
      ],
    }),
    level: 'outpatient',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'not enough: no response before dropping out is',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [
        { level: 'outpatient', outcome: 'left-early', response: 'none', endedOn: '2026-08-01' },
      ],
    }),
    level: 'intensive-outpatient',
    decisive: ['outpatient-not-enough'],
    restated: { 'outpatient-not-enough': ['moderate-symptoms', 'self-guided-not-enough'] },
  },
  {
    name: 'not enough: the program that is going on makes things worse',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'intensive-outpatient', outcome: 'ongoing', response: 'worse' }],
    }),
    level: 'partial-hospitalization',
    decisive: ['intensive-outpatient-not-enough'],
  },
  {
    name: 'not enough: a hospital stay that did not help counts as residential care that did not',
    intake: restLeast({
      symptomSeverity: 'severe',
      treatmentHistory: [{ level: 'inpatient', outcome: 'worsened', endedOn: '2026-08-01' }],
    }),
    level: 'residential',
    urgency: 'urgent',
    decisive: ['partial-hospitalization-not-enough'],
  },
  {
    name: 'not enough: an episode that ended 12 months ago still counts',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'outpatient', outcome: 'worsened', endedOn: '2025-11-20' }],
    }),
    level: 'intensive-outpatient',
    decisive: ['outpatient-not-enough'],
  },
  {
    name: 'not enough: an episode that ended a day earlier does not',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'outpatient', outcome: 'worsened', endedOn: '2025-11-19' }],
    }),
    level: 'outpatient',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'not enough: twelve months before February 29 is February 28',
    intake: restLeast({
      assessedOn: '2028-02-29',
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'outpatient', outcome: 'worsened', endedOn: '2027-02-28' }],
    }),
    level: 'intensive-outpatient',
    decisive: ['outpatient-not-enough'],
  },
  {
    name: 'not enough: later care at the same level that is going well makes up for it',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [
        { level: 'outpatient', outcome: 'ongoing', response: 'good' },
        { level: 'outpatient', outcome: 'unchanged', endedOn: '2026-05-01' },
      ],
    }),
    level: 'outpatient',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'not enough: later care at a less intensive level does not make up for it',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [
        { level: 'self-guided', outcome: 'improved', endedOn: '2026-06-01' },
        { level: 'outpatient', outcome: 'unchanged', endedOn: '2026-05-01' },
      ],
    }),
    level: 'intensive-outpatient',
    decisive: ['outpatient-not-enough'],
  },
  {
    name: 'three needs decide, and all three are told, by id',
    intake: restLeast({ supervision: 'around-the-clock', relapseRisk: 'extreme', medicalNeeds: 'nursing' }),
    level: 'residential',
    urgency: 'urgent',
    decisive: ['around-the-clock', 'extreme-relapse-risk', 'nursing-needs'],
  },
  {
    name: 'of reasons that decide the level, those that raise another ladder further are told first',
    intake: restLeast({ withdrawalRisk: 'severe', supervision: 'around-the-clock' }),
    level: 'residential',
    withdrawalManagement: 'residential',
    urgency: 'emergent',
    decisive: ['severe-withdrawal', 'around-the-clock'],
  },
  {
    name: 'imminent danger restates every lower risk of harm',
    intake: restLeast({ riskOfHarm: 'imminent' }),
    level: 'inpatient',
    urgency: 'emergency',
    decisive: ['imminent-risk'],
    restated: { 'imminent-risk': ['high-risk', 'moderate-risk', 'low-risk'] },
  },
  {
    name: 'a reason restates what it is made of',
    intake: restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe' }),
    level: 'partial-hospitalization',
    decisive: ['severe-symptoms-and-impairment'],
    restated: {
      'severe-symptoms-and-impairment': [
        'severe-symptoms',
        'severe-impairment',
        'moderate-symptoms',
        'moderate-impairment',
      ],
    },
  },
  {
    name: 'a reason that raises another ladder further is not restated',
    intake: restLeast({ livingEnvironment: 'dangerous', symptomSeverity: 'severe', supportSystem: 'poor' }),
    level: 'residential',
    urgency: 'urgent',
    decisive: ['dangerous-environment'],
    restated: {
      'dangerous-environment': ['combined-needs-outpatient', 'unsafe-where-they-live'],
      'severe-symptoms': ['moderate-symptoms'],
    },
  },
  {
    name: 'imminent danger alone settles the level and the urgency, and nothing else',
    intake: restOpen({ riskOfHarm: 'imminent' }),
    level: 'inpatient',
    withdrawalManagement: ['none', 'inpatient'],
    urgency: 'emergency',
    decisive: ['imminent-risk'],
  },
  {
    name: 'life-threatening withdrawal alone settles all three',
    intake: restOpen({ withdrawalRisk: 'life-threatening' }),
    level: 'inpatient',
    withdrawalManagement: 'inpatient',
    urgency: 'emergency',
    decisive: ['life-threatening-withdrawal'],
  },
  {
    name: 'a hospital need alone leaves the withdrawal open',
    intake: restOpen({ medicalNeeds: 'hospital' }),
    level: 'inpatient',
    withdrawalManagement: ['none', 'inpatient'],
    urgency: 'emergency',
    decisive: ['acute-medical-needs'],
  },
  {
    name: 'open: nothing is answered',
    intake: restOpen({}),
    level: ['self-guided', 'inpatient'],
    withdrawalManagement: ['none', 'inpatient'],
    urgency: ['routine', 'emergency'],
    decisive: [],
  },
  {
    name: 'open: moderate symptoms are the floor, whatever the rest is',
    intake: restOpen({ symptomSeverity: 'moderate' }),
    level: ['outpatient', 'inpatient'],
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'open: supervision, where nothing acute calls for a hospital',
    intake: restLeast({ supervision: null }),
    level: ['self-guided', 'residential'],
    withdrawalManagement: 'none',
    urgency: ['routine', 'urgent'],
    decisive: [],
  },
  {
    name: 'open: commitment, with mild symptoms',
    intake: restLeast({ symptomSeverity: 'mild', commitment: null }),
    level: ['self-guided', 'outpatient'],
    urgency: 'routine',
    decisive: [],
  },
  {
    name: 'open: support, with moderate symptoms',
    intake: restLeast({ symptomSeverity: 'moderate', supportSystem: null }),
    level: ['outpatient', 'intensive-outpatient'],
    urgency: 'routine',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'open: the treatment history was not asked for',
    intake: restLeast({ symptomSeverity: 'mild', treatmentHistory: null }),
    level: ['self-guided', 'intensive-outpatient'],
    urgency: ['routine', 'prompt'],
    decisive: [],
  },
  {
    name: 'open: a program is going on, and the response to it is not known',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'intensive-outpatient', outcome: 'ongoing' }],
    }),
    level: ['outpatient', 'partial-hospitalization'],
    urgency: 'prompt',
    decisive: ['step-down-from-intensive-outpatient', 'moderate-symptoms'],
  },
  {
    name: 'open: outpatient care ended unchanged, and nobody knows when',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged' }],
    }),
    level: ['outpatient', 'intensive-outpatient'],
    urgency: 'routine',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'an unknown date does not matter where there are no symptoms',
    intake: restLeast({ treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged' }] }),
    level: 'self-guided',
    decisive: [],
  },
]
