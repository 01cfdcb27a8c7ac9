import { type AdultRule, all, atLeast, atLeastOf } from '../AdultRule.ts'

/** A second condition beside the main one. */
export const coOccurringRules: readonly AdultRule[] = [
  {
    id: 'overwhelming-co-occurring',
    when: atLeast('coOccurringConditions', 'overwhelming'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['tip-42-2005'],
    support: 'judgment',
  },
  {
    id: 'severe-and-destabilizing-co-occurring',
    when: all(atLeast('coOccurringConditions', 'destabilizing'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['tip-42-2005', 'apa-mdd-2010'],
    support: 'derived',
  },
  {
    id: 'destabilizing-co-occurring',
    when: atLeast('coOccurringConditions', 'destabilizing'),
    raises: { level: 'intensive-outpatient' },
    sources: ['tip-42-2005'],
    support: 'derived',
    dissents: ['iar-dst'],
  },
  {
    id: 'interacting-co-occurring-moderate-symptoms',
    when: all(
      atLeast('coOccurringConditions', 'interacting'),
      atLeast('symptomSeverity', 'moderate'),
      atLeast('functionalImpairment', 'moderate'),
      atLeastOf(2, [
        atLeast('riskOfHarm', 'low'),
        atLeast('relapseRisk', 'moderate'),
        atLeast('supportSystem', 'limited'),
        atLeast('livingEnvironment', 'stressful'),
        atLeast('commitment', 'ambivalent'),
      ]),
    ),
    raises: { level: 'intensive-outpatient' },
    sources: ['tip-42-2005', 'cms-iop'],
    support: 'derived',
    dissents: ['iar-dst'],
  },
  {
    id: 'interacting-co-occurring',
    when: atLeast('coOccurringConditions', 'interacting'),
    raises: { level: 'outpatient' },
    sources: ['tip-42-2005', 'iar-dst'],
    support: 'derived',
  },
]
