/** What each of the `consumers/` must print. */
export const expected = {
  level: 'intensive-outpatient',
  firstLine: 'Recommended level of care: Intensive outpatient program',
  problems: ['assessedOn invalid-date', 'riskOfHarm invalid-value'],
  clinicLevel: 'residential',
  intakeErrors: [true, true],
  rulesetErrors: [true, true],
}
