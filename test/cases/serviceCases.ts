import type { AdultRuleset, Intake } from 'level-of-care'
import { restLeast } from './intakeOf.ts'

type ServiceId = AdultRuleset['services'][number]['id']
type RuleId = AdultRuleset['rules'][number]['id']

/** What must be arranged for somebody, and what of it must be kept from other readers. */
export interface ServiceCase {
  readonly name: string
  readonly intake: Intake
  /** Beside the crisis contacts, which everybody gets. */
  readonly needed: readonly ServiceId[]
  /** Those among them that rest on where the person lives. */
  readonly sensitive: readonly ServiceId[]
  /** The rules that rest on it. */
  readonly sensitiveRules: readonly RuleId[]
}

const none = { sensitive: [], sensitiveRules: [] }

export const serviceCases: readonly ServiceCase[] = [
  { name: 'everything at least need', intake: restLeast({}), needed: [], ...none },
  {
    name: 'low risk of harm',
    intake: restLeast({ riskOfHarm: 'low' }),
    needed: ['safety-plan', 'means-safety'],
    ...none,
  },
  {
    name: 'ambivalent',
    intake: restLeast({ commitment: 'ambivalent' }),
    needed: ['motivational-enhancement'],
    ...none,
  },
  {
    name: 'declines care while severely impaired',
    intake: restLeast({ commitment: 'refusing', functionalImpairment: 'severe' }),
    needed: ['motivational-enhancement', 'assertive-outreach', 'skills-training'],
    ...none,
  },
  {
    name: 'an interacting second condition',
    intake: restLeast({ coOccurringConditions: 'interacting' }),
    needed: ['integrated-co-occurring-treatment'],
    ...none,
  },
  {
    name: 'moderate symptoms',
    intake: restLeast({ symptomSeverity: 'moderate' }),
    needed: ['medication-evaluation'],
    ...none,
  },
  {
    name: 'mild withdrawal',
    intake: restLeast({ withdrawalRisk: 'mild' }),
    needed: ['medication-evaluation', 'medication-for-addiction'],
    ...none,
  },
  {
    name: 'moderate withdrawal',
    intake: restLeast({ withdrawalRisk: 'moderate' }),
    needed: ['medication-evaluation', 'medication-for-addiction', 'medical-evaluation'],
    ...none,
  },
  {
    name: 'medical monitoring',
    intake: restLeast({ medicalNeeds: 'monitoring' }),
    needed: ['medical-monitoring'],
    ...none,
  },
  {
    name: 'severe symptoms after an intensive outpatient program that did not help',
    intake: restLeast({
      symptomSeverity: 'severe',
      treatmentHistory: [{ level: 'intensive-outpatient', outcome: 'unchanged', endedOn: '2026-08-01' }],
    }),
    needed: ['medication-evaluation', 'advanced-treatment-review'],
    ...none,
  },
  {
    name: 'moderate relapse risk',
    intake: restLeast({ relapseRisk: 'moderate' }),
    needed: ['relapse-prevention'],
    ...none,
  },
  {
    name: 'limited support',
    intake: restLeast({ supportSystem: 'limited' }),
    needed: ['peer-support', 'support-person-involvement'],
    ...none,
  },
  {
    name: 'poor support: case management that tells nothing of the home',
    intake: restLeast({ supportSystem: 'poor' }),
    needed: ['case-management', 'peer-support', 'support-person-involvement'],
    ...none,
  },
  {
    name: 'home from residential care: case management that tells nothing of the home',
    intake: restLeast({
      treatmentHistory: [{ level: 'residential', outcome: 'improved', endedOn: '2026-11-15' }],
    }),
    needed: ['case-management'],
    ...none,
  },
  {
    name: 'a stressful home: case management that would tell of it',
    intake: restLeast({ livingEnvironment: 'stressful' }),
    needed: ['case-management'],
    sensitive: ['case-management'],
    sensitiveRules: ['needs-case-management'],
  },
  {
    name: 'an unstable home',
    intake: restLeast({ livingEnvironment: 'unstable' }),
    needed: ['case-management', 'housing-support'],
    sensitive: ['case-management', 'housing-support'],
    sensitiveRules: ['needs-case-management', 'needs-housing-support'],
  },
  {
    name: 'violence where they live',
    intake: restLeast({ livingEnvironment: 'dangerous' }),
    needed: ['case-management', 'housing-support', 'safety-from-violence'],
    sensitive: ['case-management', 'housing-support', 'safety-from-violence'],
    sensitiveRules: [
      'unsafe-where-they-live',
      'needs-case-management',
      'needs-housing-support',
      'needs-safety-from-violence',
    ],
  },
  {
    name: 'violence where they live, and a plan to die',
    intake: restLeast({ livingEnvironment: 'dangerous', riskOfHarm: 'moderate' }),
    needed: ['safety-plan', 'means-safety', 'case-management', 'housing-support', 'safety-from-violence'],
    sensitive: ['case-management', 'housing-support', 'safety-from-violence'],
    sensitiveRules: [
      'dangerous-environment-with-risk',
      'unsafe-where-they-live',
      'needs-case-management',
      'needs-housing-support',
      'needs-safety-from-violence',
    ],
  },
  {
    name: 'combined needs with the home among them',
    intake: restLeast({
      livingEnvironment: 'stressful',
      symptomSeverity: 'mild',
      functionalImpairment: 'mild',
      coOccurringConditions: 'stable',
      relapseRisk: 'low',
      supportSystem: 'adequate',
    }),
    needed: ['case-management'],
    sensitive: ['case-management'],
    sensitiveRules: ['combined-needs-outpatient', 'needs-case-management'],
  },
  {
    name: 'combined needs without it',
    intake: restLeast({
      commitment: 'ambivalent',
      symptomSeverity: 'mild',
      functionalImpairment: 'mild',
      coOccurringConditions: 'stable',
      relapseRisk: 'low',
      supportSystem: 'adequate',
    }),
    needed: ['motivational-enhancement'],
    ...none,
  },
]
