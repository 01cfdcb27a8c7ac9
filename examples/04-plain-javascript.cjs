// @ts-check
// Without TypeScript and without ES modules; an editor still knows the types.
// In this repository: npm run build && node examples/04-plain-javascript.cjs

const { IntakeError, assess, safeAssess, stepDown } = require('level-of-care')

/** @type {import('level-of-care').Intake} */
const intake = {
  assessedOn: '2026-11-20',
  age: 31,
  symptomSeverity: 'severe',
  riskOfHarm: 'low',
  functionalImpairment: 'moderate',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'none',
  coOccurringConditions: 'stable',
  relapseRisk: 'low',
  supervision: 'independent',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [],
}

/**
 * @param {import('level-of-care').Recommendation} recommendation
 * @returns {string}
 */
function summary(recommendation) {
  return recommendation.status === 'final'
    ? recommendation.level
    : `at least ${recommendation.atLeast}, possibly ${recommendation.possible.join(', ')}`
}

console.log(summary(assess(intake)))

// A form that was half filled in, with a slip: a result instead of an exception.
const result = safeAssess({ assessedOn: '2026-11-20', suportSystem: 'limited', commitment: 'maybe' })
if (!result.success)
  for (const { path, code } of result.error.issues) console.log(`${path.join('.') || 'intake'}: ${code}`)

try {
  assess('not an intake')
} catch (error) {
  if (error instanceof IntakeError) console.log(error.message)
}

const lower = stepDown(intake)
if (lower.status === 'possible') console.log(JSON.stringify(lower.options[0]))

/* Prints:

intensive-outpatient
commitment: invalid-value
intake: unknown-key
What was handed in about the person cannot be used.
- intake: expected an object (invalid-type)
{"to":"outpatient","changes":[{"dimension":"symptomSeverity","from":"severe","to":"moderate"}],"rungs":1}
*/
