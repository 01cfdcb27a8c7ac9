import { type AdultRule, all, any, atLeast } from '../AdultRule.ts'

/** Danger to oneself or others. */
export const riskOfHarmRules: readonly AdultRule[] = [
  {
    id: 'imminent-risk',
    when: atLeast('riskOfHarm', 'imminent'),
    raises: { level: 'inpatient', urgency: 'emergency' },
    sources: ['safe-t'],
    support: 'stated',
  },
  {
    id: 'high-risk-unprotected',
    when: all(
      atLeast('riskOfHarm', 'high'),
      any(
        atLeast('symptomSeverity', 'severe'),
        atLeast('supportSystem', 'poor'),
        atLeast('livingEnvironment', 'unstable'),
        atLeast('commitment', 'reluctant'),
      ),
    ),
    raises: { level: 'inpatient', urgency: 'emergent' },
    sources: ['safe-t'],
    support: 'derived',
  },
  {
    id: 'high-risk',
    when: atLeast('riskOfHarm', 'high'),
    raises: { level: 'residential', urgency: 'emergent' },
    sources: ['safe-t', 'cfr-410-43', 'cfr-410-44', 'va-dod-2013'],
    support: 'derived',
    dissents: ['va-dod-2013', 'safe-t', 'va-mh-rrtp', 'iar-dst'],
  },
  {
    id: 'moderate-risk-severe-unprotected',
    when: all(
      atLeast('riskOfHarm', 'moderate'),
      atLeast('symptomSeverity', 'severe'),
      any(
        atLeast('supportSystem', 'poor'),
        atLeast('livingEnvironment', 'unstable'),
        atLeast('commitment', 'reluctant'),
      ),
    ),
    raises: { level: 'residential', urgency: 'emergent' },
    sources: ['safe-t', 'va-dod-2013'],
    support: 'derived',
  },
  {
    id: 'moderate-risk-severe-symptoms',
    when: all(atLeast('riskOfHarm', 'moderate'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'partial-hospitalization', urgency: 'urgent' },
    sources: ['safe-t', 'va-dod-2013'],
    support: 'derived',
    dissents: ['va-dod-2013'],
  },
  {
    id: 'moderate-risk',
    when: atLeast('riskOfHarm', 'moderate'),
    raises: { level: 'intensive-outpatient', urgency: 'urgent' },
    sources: ['safe-t', 'va-dod-2013'],
    support: 'derived',
  },
  {
    id: 'low-risk',
    when: atLeast('riskOfHarm', 'low'),
    raises: { level: 'outpatient', urgency: 'prompt' },
    sources: ['safe-t'],
    support: 'stated',
  },
]
