import { type AdultRule, all, any, atLeast } from '../AdultRule.ts'

/** Where the person lives, who helps them, and what they are ready for. */
export const homeRules: readonly AdultRule[] = [
  {
    id: 'dangerous-environment',
    when: all(
      atLeast('livingEnvironment', 'dangerous'),
      any(
        atLeast('symptomSeverity', 'severe'),
        atLeast('functionalImpairment', 'severe'),
        all(atLeast('riskOfHarm', 'moderate'), atLeast('supportSystem', 'poor')),
      ),
    ),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['cfr-410-43', 'cfr-410-44', 'va-mh-rrtp'],
    support: 'derived',
  },
  {
    id: 'dangerous-environment-with-risk',
    when: all(atLeast('livingEnvironment', 'dangerous'), atLeast('riskOfHarm', 'moderate')),
    raises: { level: 'partial-hospitalization', urgency: 'urgent' },
    sources: ['own'],
    support: 'judgment',
    dissents: ['cfr-410-43'],
  },
  {
    id: 'unsafe-where-they-live',
    when: atLeast('livingEnvironment', 'dangerous'),
    raises: { level: 'outpatient', urgency: 'urgent' },
    sources: ['own'],
    support: 'judgment',
  },
  {
    id: 'no-support-severe',
    when: all(
      atLeast('supportSystem', 'absent'),
      atLeast('symptomSeverity', 'severe'),
      atLeast('functionalImpairment', 'severe'),
    ),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['cfr-410-43', 'cfr-410-44'],
    support: 'derived',
  },
  {
    id: 'no-support-severe-symptoms',
    when: all(atLeast('supportSystem', 'absent'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['cfr-410-43', 'cfr-410-44', 'apa-mdd-2010'],
    support: 'derived',
  },
  {
    id: 'poor-support-moderate-symptoms',
    when: all(atLeast('supportSystem', 'poor'), atLeast('symptomSeverity', 'moderate')),
    raises: { level: 'intensive-outpatient' },
    sources: ['iop-desc'],
    support: 'derived',
  },
  {
    id: 'weak-home-mild-symptoms',
    when: all(
      atLeast('symptomSeverity', 'mild'),
      any(atLeast('supportSystem', 'poor'), atLeast('livingEnvironment', 'unstable')),
    ),
    raises: { level: 'outpatient' },
    sources: ['iop-desc'],
    support: 'derived',
  },
  {
    id: 'ambivalent-mild-symptoms',
    when: all(atLeast('commitment', 'ambivalent'), atLeast('symptomSeverity', 'mild')),
    raises: { level: 'outpatient' },
    sources: ['iar-dst', 'tip-35'],
    support: 'derived',
  },
]
