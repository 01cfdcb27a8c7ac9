import { type AdultRule, all, atLeast } from '../AdultRule.ts'

/** A second condition beside the main one. */
export const coOccurringRules: readonly AdultRule[] = [
  {
    id: 'overwhelming-co-occurring',
    when: atLeast('coOccurringConditions', 'overwhelming'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['tip-42'],
    support: 'judgment',
  },
  {
    id: 'severe-and-destabilizing-co-occurring',
    when: all(atLeast('coOccurringConditions', 'destabilizing'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['tip-42'],
    support: 'judgment',
  },
  {
    id: 'destabilizing-co-occurring',
    when: atLeast('coOccurringConditions', 'destabilizing'),
    raises: { level: 'intensive-outpatient' },
    sources: ['tip-42'],
    support: 'judgment',
  },
  {
    id: 'interacting-co-occurring-moderate-symptoms',
    when: all(
      atLeast('coOccurringConditions', 'interacting'),
      atLeast('symptomSeverity', 'moderate'),
      atLeast('functionalImpairment', 'moderate'),
    ),
    raises: { level: 'intensive-outpatient' },
    sources: ['tip-42', 'cms-iop'],
    support: 'derived',
  },
  {
    id: 'interacting-co-occurring',
    when: atLeast('coOccurringConditions', 'interacting'),
    raises: { level: 'outpatient' },
    sources: ['tip-42'],
    support: 'judgment',
  },
]
