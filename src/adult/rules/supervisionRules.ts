import { type AdultRule, all, any, atLeast } from '../AdultRule.ts'

/** Watching over that is not met where the person lives. */
export const supervisionRules: readonly AdultRule[] = [
  {
    id: 'around-the-clock-medical',
    when: all(
      atLeast('supervision', 'around-the-clock-medical'),
      any(
        atLeast('symptomSeverity', 'severe'),
        atLeast('riskOfHarm', 'high'),
        atLeast('medicalNeeds', 'nursing'),
        atLeast('withdrawalRisk', 'severe'),
        atLeast('functionalImpairment', 'extreme'),
      ),
    ),
    raises: { level: 'inpatient', urgency: 'emergent' },
    sources: ['cfr-412-27'],
    support: 'derived',
  },
  {
    id: 'around-the-clock',
    when: atLeast('supervision', 'around-the-clock'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['iop-desc', 'cfr-410-43', 'cfr-410-44'],
    support: 'stated',
  },
  {
    id: 'daily-supervision',
    when: atLeast('supervision', 'daily'),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['cfr-410-43', 'cfr-410-44'],
    support: 'derived',
    dissents: ['usc-1395x'],
  },
  {
    id: 'check-ins',
    when: atLeast('supervision', 'check-ins'),
    raises: { level: 'outpatient' },
    sources: ['iop-desc'],
    support: 'derived',
  },
]
