import { type AdultRule, all, atLeast } from '../AdultRule.ts'

/** Medical illness beside the mental health or substance condition. */
export const medicalRules: readonly AdultRule[] = [
  {
    id: 'acute-medical-needs',
    when: atLeast('medicalNeeds', 'hospital'),
    raises: { level: 'inpatient', urgency: 'emergency' },
    sources: ['cfr-412-27'],
    support: 'derived',
  },
  {
    id: 'nursing-needs',
    when: atLeast('medicalNeeds', 'nursing'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['own'],
    support: 'judgment',
  },
  {
    id: 'medical-monitoring-needs',
    when: atLeast('medicalNeeds', 'monitoring'),
    raises: { level: 'outpatient', urgency: 'prompt' },
    sources: ['own'],
    support: 'judgment',
  },
  {
    id: 'medical-monitoring-severe-symptoms',
    when: all(atLeast('medicalNeeds', 'monitoring'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['cfr-410-43', 'cfr-410-44'],
    support: 'derived',
  },
]
