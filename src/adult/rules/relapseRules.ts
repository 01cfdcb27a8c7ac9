import { type AdultRule, all, any, atLeast } from '../AdultRule.ts'

/** Return to use, self-harm, bingeing, purging or acute illness. */
export const relapseRules: readonly AdultRule[] = [
  {
    id: 'extreme-relapse-risk',
    when: atLeast('relapseRisk', 'extreme'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['nycrr-819', 'tip-47'],
    support: 'derived',
  },
  {
    id: 'relapse-risk-unsafe-home',
    when: all(atLeast('relapseRisk', 'high'), atLeast('livingEnvironment', 'unstable')),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['nycrr-819', 'va-mh-rrtp', 'tip-47'],
    support: 'derived',
  },
  {
    id: 'high-relapse-risk-no-support',
    when: all(atLeast('relapseRisk', 'high'), atLeast('supportSystem', 'absent')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['tip-47'],
    support: 'judgment',
    dissents: ['usc-1395x'],
  },
  {
    id: 'relapse-despite-intensive-outpatient-weak-home',
    when: all(
      atLeast('relapseRisk', 'high'),
      atLeast('unsuccessfulLevel', 'intensive-outpatient'),
      any(atLeast('supportSystem', 'limited'), atLeast('livingEnvironment', 'stressful')),
    ),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['nycrr-819', 'va-mh-rrtp', 'tip-47'],
    support: 'derived',
  },
  {
    id: 'relapse-despite-intensive-outpatient',
    when: all(atLeast('relapseRisk', 'high'), atLeast('unsuccessfulLevel', 'intensive-outpatient')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['va-mh-rrtp', 'apa-mdd-2010', 'tip-47'],
    support: 'derived',
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
    id: 'moderate-relapse-risk',
    when: atLeast('relapseRisk', 'moderate'),
    raises: { level: 'outpatient' },
    sources: ['mn-9530', 'tip-47'],
    support: 'derived',
  },
]
