import { type AdultRule, all, atLeast } from '../AdultRule.ts'

/** What was tried before, and what the person is stepping down from. */
export const treatmentHistoryRules: readonly AdultRule[] = [
  {
    id: 'partial-hospitalization-not-enough',
    when: all(atLeast('unsuccessfulLevel', 'partial-hospitalization'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['cfr-410-43', 'cfr-410-44', 'va-mh-rrtp'],
    support: 'derived',
  },
  {
    id: 'intensive-outpatient-not-enough',
    when: all(atLeast('unsuccessfulLevel', 'intensive-outpatient'), atLeast('symptomSeverity', 'moderate')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['iop-desc', 'apa-mdd-2010'],
    support: 'derived',
  },
  {
    id: 'outpatient-not-enough',
    when: all(atLeast('unsuccessfulLevel', 'outpatient'), atLeast('symptomSeverity', 'moderate')),
    raises: { level: 'intensive-outpatient' },
    sources: ['iop-desc', 'apa-mdd-2010'],
    support: 'stated',
  },
  {
    id: 'self-guided-not-enough',
    when: all(atLeast('unsuccessfulLevel', 'self-guided'), atLeast('symptomSeverity', 'mild')),
    raises: { level: 'outpatient' },
    sources: ['iop-desc'],
    support: 'derived',
  },
  {
    id: 'step-down-from-day-or-24-hour-care',
    when: atLeast('steppingDownFrom', 'partial-hospitalization'),
    raises: { level: 'intensive-outpatient', urgency: 'prompt' },
    sources: ['iop-desc', 'samhsa-2021', 'va-dod-2013'],
    support: 'derived',
  },
  {
    id: 'step-down-from-intensive-outpatient',
    when: atLeast('steppingDownFrom', 'intensive-outpatient'),
    raises: { level: 'outpatient', urgency: 'prompt' },
    sources: ['iop-desc'],
    support: 'derived',
  },
]
