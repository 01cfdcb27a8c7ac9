// A complete intake in, an explained level of care out.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/01-quick-start.ts

import { assess, explain, type Intake } from 'level-of-care'

// Somebody made up: weekly therapy ended three weeks ago without a change.
const intake: Intake = {
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
  treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }],
  conditions: ['depression'],
  obligations: ['work'],
}

const recommendation = assess(intake)

// Only a settled answer has a `level`; the compiler insists that you ask.
if (recommendation.status === 'final') console.log(`Level of care: ${recommendation.level}`)

const { urgency } = recommendation.ladders
if (urgency.status === 'final') console.log(`First appointment: ${urgency.rung}`)

for (const { rule, decisiveFor, support } of recommendation.reasons)
  console.log(`- ${rule} (${support})${decisiveFor.length > 0 ? `, decides: ${decisiveFor.join(', ')}` : ''}`)

console.log()
console.log('The same as plain text for a chart:')
console.log()
console.log(explain(recommendation))

/* Prints:

Level of care: intensive-outpatient
First appointment: prompt
- severe-symptoms (derived), decides: level, urgency
- outpatient-not-enough (stated), decides: level
- low-risk (stated), decides: urgency
- combined-needs-outpatient (judgment)
- moderate-impairment (derived)
- needs-means-safety (derived)
- needs-medication-evaluation (judgment)
- needs-safety-plan (stated)
- needs-skills-training (derived)

The same as plain text for a chart:

Recommended level of care: Intensive outpatient program

Time to the first appointment: A first appointment within 7 days.

Why
- Severe symptoms call for more support than weekly sessions (symptom severity: severe).
- Traditional outpatient therapy is not enough (treatment that did not help: outpatient care; symptom severity: severe).
1 more in the full text.

To arrange
Safety plan; Safety around means of harm; Medication evaluation; Skills training.
Crisis contacts: Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.

This supports clinical judgment and does not replace it. A clinician who knows the person decides.
Ruleset: adult 1.1.0.
These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.
*/
