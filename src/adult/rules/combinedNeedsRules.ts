import { type AdultRule, total } from '../AdultRule.ts'

/** What adds up: one point for each step of each scale, 0 to 4. */
const combinedNeeds = [
  'symptomSeverity',
  'riskOfHarm',
  'functionalImpairment',
  'coOccurringConditions',
  'relapseRisk',
  'supportSystem',
  'livingEnvironment',
  'commitment',
] as const

/** Many needs together that no single rule catches. */
export const combinedNeedsRules: readonly AdultRule[] = [
  {
    id: 'combined-needs-residential',
    when: total(combinedNeeds, 20),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['own'],
    support: 'judgment',
    dissents: ['iar-dst'],
  },
  {
    id: 'combined-needs-partial-hospitalization',
    when: total(combinedNeeds, 16),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['own'],
    support: 'judgment',
    dissents: ['iar-dst'],
  },
  {
    id: 'combined-needs-intensive-outpatient',
    when: total(combinedNeeds, 13),
    raises: { level: 'intensive-outpatient' },
    sources: ['own'],
    support: 'judgment',
    dissents: ['iar-dst'],
  },
  {
    id: 'combined-needs-outpatient',
    when: total(combinedNeeds, 7),
    raises: { level: 'outpatient' },
    sources: ['own'],
    support: 'judgment',
    dissents: ['iar-dst'],
  },
]
