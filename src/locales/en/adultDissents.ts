/**
 * What speaks against rules of the adult ruleset, by rule and source, in American English. The sources are told in words of
 * our own. These texts are not with the others, because an app that only assesses does not load them.
 */
export const adultDissents = {
  'high-risk': {
    'va-dod-2013': 'At high acute risk it has hospitalization considered.',
    'safe-t':
      'At high risk it holds admission to be generally indicated, unless a significant change lowers the risk.',
    'va-mh-rrtp': 'It keeps residential treatment for people without a significant risk of harm.',
    'iar-dst':
      'It leaves somebody with intent but no plan in care in the community where protective factors are strong and there is a safety plan.',
  },
  'moderate-risk-severe-symptoms': {
    'va-dod-2013':
      'It finds the evidence insufficient that partial hospitalization lowers the risk of suicide more than other settings do.',
  },
  'severe-withdrawal': {
    'nycrr-816': 'It has severe withdrawal, and the risk of it, managed in a general hospital.',
    'va-dod-sud-2015': 'It asks for medically supervised withdrawal as an inpatient.',
  },
  'complicated-withdrawal-history': {
    'va-dod-sud-2015':
      'With any history of withdrawal seizures or delirium it asks for medically supervised withdrawal as an inpatient.',
  },
  'daily-supervision': {
    'usc-1395x':
      'Medicare pays for partial hospitalization only where inpatient care would otherwise be needed.',
  },
  'cannot-care-for-self-unsupported': {
    'lcd-inpatient': 'A need to be looked after does not by itself justify hospital care.',
  },
  'cannot-care-for-self': {
    'va-mh-rrtp': 'It asks for basic self-care in residential treatment.',
    'iar-dst': 'It places this in its highest level.',
  },
  'extreme-symptoms': {
    'iar-dst': 'It places this in its highest level. (NICE CG178 names acute day care as one option.)',
  },
  'severe-symptoms': {
    'iar-dst':
      'It places severe symptoms, with all else mild at most, in care of moderate intensity: about weekly psychological treatment.',
  },
  'destabilizing-co-occurring': {
    'iar-dst':
      'It places mild or moderate symptoms with an unstable second condition in care of moderate intensity.',
  },
  'interacting-co-occurring-moderate-symptoms': {
    'iar-dst': 'It places moderate symptoms with an active second condition in care of moderate intensity.',
  },
  'high-relapse-risk-no-support': {
    'usc-1395x':
      'Medicare pays for partial hospitalization only where inpatient care would otherwise be needed.',
  },
  'dangerous-environment-with-risk': {
    'cfr-410-43': 'It asks for adequate support and no danger to self or others in partial hospitalization.',
  },
  'combined-needs-residential': {
    'iar-dst': 'Its ratings are not meant to be added up for decisions.',
  },
  'combined-needs-partial-hospitalization': {
    'iar-dst': 'Its ratings are not meant to be added up for decisions.',
  },
  'combined-needs-intensive-outpatient': {
    'iar-dst': 'Its ratings are not meant to be added up for decisions.',
  },
  'combined-needs-outpatient': {
    'iar-dst': 'Its ratings are not meant to be added up for decisions.',
  },
} as const
