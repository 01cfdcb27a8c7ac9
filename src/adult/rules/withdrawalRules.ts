import { type AdultRule, all, any, atLeast } from '../AdultRule.ts'

/** Withdrawal from substances, and where it can be managed. */
export const withdrawalRules: readonly AdultRule[] = [
  {
    id: 'life-threatening-withdrawal',
    when: atLeast('withdrawalRisk', 'life-threatening'),
    raises: { level: 'inpatient', withdrawalManagement: 'inpatient', urgency: 'emergency' },
    sources: ['asam-awm-2020'],
    support: 'derived',
  },
  {
    id: 'complicated-moderate-withdrawal',
    when: all(atLeast('withdrawalRisk', 'moderate'), atLeast('complicatedWithdrawal', 'yes')),
    raises: { level: 'inpatient', withdrawalManagement: 'inpatient', urgency: 'emergent' },
    sources: ['va-dod-sud-2015', 'jfp-2004'],
    support: 'derived',
  },
  {
    id: 'complicated-severe-withdrawal',
    when: all(
      atLeast('withdrawalRisk', 'severe'),
      any(
        atLeast('medicalNeeds', 'monitoring'),
        atLeast('coOccurringConditions', 'destabilizing'),
        atLeast('riskOfHarm', 'moderate'),
      ),
    ),
    raises: { level: 'inpatient', withdrawalManagement: 'inpatient', urgency: 'emergent' },
    sources: ['jfp-2004', 'asam-awm-2020', 'va-dod-sud-2015'],
    support: 'derived',
  },
  {
    id: 'severe-withdrawal',
    when: atLeast('withdrawalRisk', 'severe'),
    raises: { level: 'residential', withdrawalManagement: 'residential', urgency: 'emergent' },
    sources: ['asam-awm-2020', 'va-dod-sud-2015'],
    support: 'derived',
    dissents: ['nycrr-816', 'va-dod-sud-2015'],
  },
  {
    id: 'complicated-withdrawal-history',
    when: all(atLeast('withdrawalRisk', 'mild'), atLeast('complicatedWithdrawal', 'yes')),
    raises: { level: 'residential', withdrawalManagement: 'residential', urgency: 'emergent' },
    sources: ['va-dod-sud-2015', 'asam-awm-2020', 'jfp-2004'],
    support: 'derived',
    dissents: ['va-dod-sud-2015'],
  },
  {
    id: 'moderate-withdrawal-unsupported',
    when: all(
      atLeast('withdrawalRisk', 'moderate'),
      any(
        atLeast('supportSystem', 'poor'),
        atLeast('livingEnvironment', 'unstable'),
        atLeast('medicalNeeds', 'monitoring'),
      ),
    ),
    raises: { level: 'residential', withdrawalManagement: 'residential', urgency: 'emergent' },
    sources: ['va-dod-sud-2015', 'asam-awm-2020', 'jfp-2004'],
    support: 'derived',
  },
  {
    id: 'moderate-withdrawal-likely-relapse',
    when: all(
      atLeast('withdrawalRisk', 'moderate'),
      atLeast('relapseRisk', 'high'),
      any(
        atLeast('supportSystem', 'limited'),
        atLeast('livingEnvironment', 'stressful'),
        atLeast('unsuccessfulLevel', 'outpatient'),
      ),
    ),
    raises: { level: 'residential', withdrawalManagement: 'residential', urgency: 'emergent' },
    sources: ['va-dod-sud-2015', 'asam-awm-2020'],
    support: 'derived',
  },
  {
    id: 'moderate-withdrawal',
    when: atLeast('withdrawalRisk', 'moderate'),
    raises: {
      level: 'intensive-outpatient',
      withdrawalManagement: 'ambulatory-monitored',
      urgency: 'emergent',
    },
    sources: ['asam-awm-2020'],
    support: 'derived',
  },
  {
    id: 'moderate-withdrawal-unstable',
    when: all(
      atLeast('withdrawalRisk', 'moderate'),
      any(
        atLeast('coOccurringConditions', 'destabilizing'),
        atLeast('riskOfHarm', 'moderate'),
        atLeast('symptomSeverity', 'extreme'),
      ),
    ),
    raises: { level: 'residential', withdrawalManagement: 'residential', urgency: 'emergent' },
    sources: ['va-dod-sud-2015', 'asam-awm-2020', 'jfp-2004'],
    support: 'derived',
  },
  {
    id: 'mild-withdrawal',
    when: atLeast('withdrawalRisk', 'mild'),
    raises: { level: 'outpatient', withdrawalManagement: 'ambulatory', urgency: 'urgent' },
    sources: ['asam-awm-2020'],
    support: 'derived',
  },
  {
    id: 'mild-withdrawal-unstable-home',
    when: all(
      atLeast('withdrawalRisk', 'mild'),
      any(atLeast('supportSystem', 'absent'), atLeast('livingEnvironment', 'unstable')),
    ),
    raises: { withdrawalManagement: 'ambulatory-monitored', urgency: 'urgent' },
    sources: ['asam-awm-2020', 'va-dod-sud-2015'],
    support: 'derived',
  },
]
