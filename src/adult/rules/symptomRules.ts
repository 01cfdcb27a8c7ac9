import { type AdultRule, all, any, atLeast, atLeastOf } from '../AdultRule.ts'

/** Symptoms, and what they do to daily life. */
export const symptomRules: readonly AdultRule[] = [
  {
    id: 'gravely-disabled',
    when: all(atLeast('functionalImpairment', 'extreme'), atLeast('symptomSeverity', 'severe')),
    raises: { level: 'inpatient', urgency: 'emergent' },
    sources: ['cfr-412-27', 'lcd-inpatient'],
    support: 'derived',
  },
  {
    id: 'extreme-symptoms-with-risk',
    when: all(
      atLeast('symptomSeverity', 'extreme'),
      any(atLeast('riskOfHarm', 'moderate'), atLeast('functionalImpairment', 'severe')),
    ),
    raises: { level: 'inpatient', urgency: 'emergent' },
    sources: ['cfr-412-27', 'safe-t'],
    support: 'derived',
  },
  {
    id: 'cannot-care-for-self-unsupported',
    when: all(atLeast('functionalImpairment', 'extreme'), atLeast('supportSystem', 'limited')),
    raises: { level: 'inpatient', urgency: 'emergent' },
    sources: ['lcd-inpatient'],
    support: 'derived',
    dissents: ['lcd-inpatient'],
  },
  {
    id: 'cannot-care-for-self',
    when: atLeast('functionalImpairment', 'extreme'),
    raises: { level: 'residential', urgency: 'urgent' },
    sources: ['cfr-410-43', 'cfr-410-44'],
    support: 'derived',
    dissents: ['va-mh-rrtp', 'iar-dst'],
  },
  {
    id: 'extreme-symptoms-declining-care',
    when: all(
      atLeast('symptomSeverity', 'extreme'),
      any(atLeast('commitment', 'reluctant'), atLeast('supportSystem', 'poor')),
    ),
    raises: { level: 'inpatient', urgency: 'emergent' },
    sources: ['own'],
    support: 'judgment',
  },
  {
    id: 'extreme-symptoms-unsupported',
    when: all(
      atLeast('symptomSeverity', 'extreme'),
      any(atLeast('supportSystem', 'limited'), atLeast('commitment', 'ambivalent')),
    ),
    raises: { level: 'residential', urgency: 'emergent' },
    sources: ['cfr-410-43', 'cfr-410-44', 'iop-desc'],
    support: 'derived',
  },
  {
    id: 'extreme-symptoms',
    when: atLeast('symptomSeverity', 'extreme'),
    raises: { level: 'partial-hospitalization', urgency: 'urgent' },
    sources: ['iop-desc'],
    support: 'derived',
    dissents: ['iar-dst'],
  },
  {
    id: 'severe-symptoms-and-impairment',
    when: all(atLeast('symptomSeverity', 'severe'), atLeast('functionalImpairment', 'severe')),
    raises: { level: 'partial-hospitalization', urgency: 'urgent' },
    sources: ['cfr-410-43', 'cfr-410-44'],
    support: 'derived',
  },
  {
    id: 'severe-impairment-unsupported',
    when: all(
      atLeast('functionalImpairment', 'severe'),
      any(atLeast('supportSystem', 'poor'), atLeast('livingEnvironment', 'unstable')),
    ),
    raises: { level: 'partial-hospitalization', urgency: 'prompt' },
    sources: ['cfr-410-43', 'cfr-410-44'],
    support: 'derived',
  },
  {
    id: 'severe-symptoms',
    when: atLeast('symptomSeverity', 'severe'),
    raises: { level: 'intensive-outpatient', urgency: 'prompt' },
    sources: ['iop-desc'],
    support: 'derived',
    dissents: ['iar-dst'],
  },
  {
    id: 'severe-impairment',
    when: atLeast('functionalImpairment', 'severe'),
    raises: { level: 'intensive-outpatient' },
    sources: ['cms-iop'],
    support: 'derived',
  },
  {
    id: 'moderate-symptoms-and-impairment-complicated',
    when: all(
      atLeast('symptomSeverity', 'moderate'),
      atLeast('functionalImpairment', 'moderate'),
      atLeastOf(3, [
        atLeast('riskOfHarm', 'low'),
        atLeast('relapseRisk', 'moderate'),
        atLeast('supportSystem', 'limited'),
        atLeast('livingEnvironment', 'stressful'),
        atLeast('commitment', 'ambivalent'),
      ]),
    ),
    raises: { level: 'intensive-outpatient' },
    sources: ['iop-desc', 'cms-iop'],
    support: 'derived',
  },
  {
    id: 'moderate-symptoms',
    when: atLeast('symptomSeverity', 'moderate'),
    raises: { level: 'outpatient' },
    sources: ['iop-desc'],
    support: 'derived',
  },
  {
    id: 'moderate-impairment',
    when: atLeast('functionalImpairment', 'moderate'),
    raises: { level: 'outpatient' },
    sources: ['iop-desc'],
    support: 'derived',
  },
]
