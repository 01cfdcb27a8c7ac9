import type { AdultRuleset, Intake, Rungs } from 'level-of-care'
import { restLeast } from './intakeOf.ts'

type RuleId = AdultRuleset['rules'][number]['id']

/** One rung where the answer is settled; the lowest and the highest one where it is not. */
type Expected<Ladder extends keyof Rungs> = Rungs[Ladder] | readonly [Rungs[Ladder], Rungs[Ladder]]

/** A case in the clinic's words, and what must come of it. */
export interface WorkedCase {
  readonly name: string
  readonly intake: Intake
  readonly level: Expected<'level'>
  readonly withdrawalManagement?: Expected<'withdrawalManagement'>
  readonly urgency?: Expected<'urgency'>
  /** The rules that decide the level, or the floor that is proven so far; in the order in which they are told. */
  readonly decisive: readonly RuleId[]
  /** Of some of the rules that are told: the rules that only restate them. */
  readonly restated?: { readonly [Rule in RuleId]?: readonly RuleId[] }
}

/** Assessed on November 20, 2026. */
export const workedCases: readonly WorkedCase[] = [
  {
    name: 'everything at least need',
    intake: restLeast({}),
    level: 'self-guided',
    withdrawalManagement: 'none',
    urgency: 'routine',
    decisive: [],
  },
  {
    name: 'moderate symptoms',
    intake: restLeast({ symptomSeverity: 'moderate' }),
    level: 'outpatient',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'moderate symptoms, and outpatient care that ended unchanged last month',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-01' }],
    }),
    level: 'intensive-outpatient',
    decisive: ['outpatient-not-enough'],
  },
  {
    name: 'the same, then an intensive outpatient program that ended improved 40 days ago',
    intake: restLeast({
      symptomSeverity: 'moderate',
      treatmentHistory: [
        { level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-01' },
        { level: 'intensive-outpatient', outcome: 'improved', endedOn: '2026-10-11' },
      ],
    }),
    level: 'outpatient',
    decisive: ['moderate-symptoms'],
  },
  {
    name: 'low risk of harm',
    intake: restLeast({ riskOfHarm: 'low' }),
    level: 'outpatient',
    urgency: 'prompt',
    decisive: ['low-risk'],
  },
  {
    name: 'mild withdrawal in an unstable home',
    intake: restLeast({ withdrawalRisk: 'mild', livingEnvironment: 'unstable' }),
    level: 'outpatient',
    withdrawalManagement: 'ambulatory-monitored',
    urgency: 'urgent',
    decisive: ['mild-withdrawal'],
  },
  {
    name: 'cannot meet basic needs, with limited support',
    intake: restLeast({ functionalImpairment: 'extreme', supportSystem: 'limited' }),
    level: 'inpatient',
    urgency: 'emergent',
    decisive: ['cannot-care-for-self-unsupported'],
  },
  {
    name: 'a dangerous home, with moderate risk and symptoms',
    intake: restLeast({
      livingEnvironment: 'dangerous',
      riskOfHarm: 'moderate',
      symptomSeverity: 'moderate',
    }),
    level: 'partial-hospitalization',
    urgency: 'urgent',
    decisive: ['dangerous-environment-with-risk'],
  },
  {
    name: 'the same with poor support',
    intake: restLeast({
      livingEnvironment: 'dangerous',
      riskOfHarm: 'moderate',
      symptomSeverity: 'moderate',
      supportSystem: 'poor',
    }),
    level: 'residential',
    urgency: 'urgent',
    decisive: ['dangerous-environment'],
  },
  {
    name: 'moderate withdrawal, after a complicated one in the past',
    intake: restLeast({ withdrawalRisk: 'moderate', complicatedWithdrawal: 'yes' }),
    level: 'inpatient',
    withdrawalManagement: 'inpatient',
    urgency: 'emergent',
    decisive: ['complicated-moderate-withdrawal'],
  },
  {
    name: 'all least, and partial hospitalization that ended improved 10 days ago',
    intake: restLeast({
      treatmentHistory: [{ level: 'partial-hospitalization', outcome: 'improved', endedOn: '2026-11-10' }],
    }),
    level: 'intensive-outpatient',
    urgency: 'prompt',
    decisive: ['step-down-from-day-or-24-hour-care'],
  },
  {
    name: 'two active conditions with moderate symptoms and impairment, and limited support',
    intake: restLeast({
      symptomSeverity: 'moderate',
      functionalImpairment: 'moderate',
      coOccurringConditions: 'interacting',
      supportSystem: 'limited',
    }),
    level: 'outpatient',
    decisive: [
      'combined-needs-outpatient',
      'interacting-co-occurring',
      'moderate-impairment',
      'moderate-symptoms',
    ],
  },
  {
    name: 'the same in a stressful home',
    intake: restLeast({
      symptomSeverity: 'moderate',
      functionalImpairment: 'moderate',
      coOccurringConditions: 'interacting',
      supportSystem: 'limited',
      livingEnvironment: 'stressful',
    }),
    level: 'intensive-outpatient',
    decisive: ['interacting-co-occurring-moderate-symptoms'],
  },
  {
    name: 'mild withdrawal, after a complicated one in the past',
    intake: restLeast({ withdrawalRisk: 'mild', complicatedWithdrawal: 'yes' }),
    level: 'residential',
    withdrawalManagement: 'residential',
    urgency: 'emergent',
    decisive: ['complicated-withdrawal-history'],
  },
  {
    name: 'all least, and an inpatient stay that ended improved 5 days ago',
    intake: restLeast({
      treatmentHistory: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-15' }],
    }),
    level: 'intensive-outpatient',
    urgency: 'prompt',
    decisive: ['step-down-from-day-or-24-hour-care'],
  },
  {
    name: 'severe symptoms and impairment, with strong support',
    intake: restLeast({ symptomSeverity: 'severe', functionalImpairment: 'severe', supportSystem: 'strong' }),
    level: 'partial-hospitalization',
    urgency: 'urgent',
    decisive: ['severe-symptoms-and-impairment'],
  },
  {
    name: 'supervision around the clock',
    intake: restLeast({ supervision: 'around-the-clock' }),
    level: 'residential',
    decisive: ['around-the-clock'],
  },
  {
    name: 'severe withdrawal with medical needs',
    intake: restLeast({ withdrawalRisk: 'severe', medicalNeeds: 'monitoring' }),
    level: 'inpatient',
    withdrawalManagement: 'inpatient',
    urgency: 'emergent',
    decisive: ['complicated-severe-withdrawal'],
  },
  {
    name: 'high risk of harm, adequate support, willing',
    intake: restLeast({ riskOfHarm: 'high', supportSystem: 'adequate', commitment: 'willing' }),
    level: 'residential',
    urgency: 'emergent',
    decisive: ['high-risk'],
  },
  {
    name: 'high risk of harm, poor support',
    intake: restLeast({ riskOfHarm: 'high', supportSystem: 'poor' }),
    level: 'inpatient',
    urgency: 'emergent',
    decisive: ['high-risk-unprotected'],
  },
  {
    name: 'several moderate needs that add up to 13',
    intake: restLeast({
      functionalImpairment: 'moderate',
      livingEnvironment: 'stressful',
      supportSystem: 'limited',
      commitment: 'ambivalent',
      coOccurringConditions: 'interacting',
      symptomSeverity: 'mild',
      riskOfHarm: 'low',
      relapseRisk: 'low',
    }),
    level: 'intensive-outpatient',
    urgency: 'prompt',
    decisive: ['combined-needs-intensive-outpatient'],
  },
]
