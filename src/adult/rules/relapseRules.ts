import { type AdultRule, all, any, atLeast } from '../AdultRule.ts'

/** Return to use, self-harm, bingeing, purging or acute illness. */
export const relapseRules: readonly AdultRule[] = [
  {
    id: 'extreme-relapse-risk',
    when: atLeast('relapseRisk', 'extreme'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'relapse-risk-unsafe-home',
    when: all(atLeast('relapseRisk', 'high'), atLeast('livingEnvironment', 'unstable')),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'high-relapse-risk-no-support',
    when: all(atLeast('relapseRisk', 'high'), atLeast('supportSystem', 'absent')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'relapse-despite-intensive-outpatient-weak-home',
    when: all(
      atLeast('relapseRisk', 'high'),
      atLeast('unsuccessfulLevel', 'intensive-outpatient'),
      any(atLeast('supportSystem', 'limited'), atLeast('livingEnvironment', 'stressful')),
    ),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'relapse-despite-intensive-outpatient',
    when: all(atLeast('relapseRisk', 'high'), atLeast('unsuccessfulLevel', 'intensive-outpatient')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'relapse-despite-outpatient',
    when: all(
      atLeast('relapseRisk', 'high'),
      atLeast('unsuccessfulLevel', 'outpatient'),
      any(atLeast('supportSystem', 'poor'), atLeast('commitment', 'reluctant')),
    ),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'high-relapse-risk',
    when: atLeast('relapseRisk', 'high'),
    raises: { level: 'intensive-outpatient', urgency: 'prompt' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'moderate-relapse-risk-weak-support',
    when: all(
      atLeast('relapseRisk', 'moderate'),
      any(atLeast('supportSystem', 'limited'), atLeast('livingEnvironment', 'stressful')),
      any(atLeast('symptomSeverity', 'moderate'), atLeast('functionalImpairment', 'moderate')),
    ),
    raises: { level: 'intensive-outpatient' },
    sources: ['tip-47'],
    support: 'judgment',
  },
  {
    id: 'moderate-relapse-risk',
    when: atLeast('relapseRisk', 'moderate'),
    raises: { level: 'outpatient' },
    sources: ['tip-47'],
    support: 'judgment',
  },
]
