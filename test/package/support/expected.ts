/** What each of the other `consumers/` must print. */
export const expected = {
  level: 'intensive-outpatient',
  firstLine: 'Recommended level of care: Intensive outpatient program',
  problems: ['assessedOn invalid-date', 'riskOfHarm invalid-value'],
  clinicLevel: 'residential',
  intakeErrors: [true, true],
  rulesetErrors: [true, true],
}

/** What `subpaths.ts` must print. */
export const expectedOfSubpaths = {
  rules: { id: 'clinic', version: '2.0.0' },
  cdsHooks: ['patient-view', 'encounter-start'],
  course: 'unknown',
  coverage: ['unknown', 'unknown', 'unmet', 'unknown', 'unknown', 'unmet', 'unknown'],
  dmn: 3,
  fhir: 'Questionnaire',
  instruments: { status: 'known', value: 11 },
  jsonSchema: true,
  placement: 'placed',
  placementError: true,
  record: 'same',
  render:
    'En Estados Unidos, llame al 911. También puede llamar o mandar un mensaje de texto al 988, la Línea de Prevención del Suicidio y Crisis.',
  renderError: 'UsageError',
  ladder: '<svg',
  sql: true,
}
