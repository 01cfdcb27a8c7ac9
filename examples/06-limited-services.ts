// What was recommended is not always available: what to do in a region without partial hospitalization, with somebody who
// does not want to stay anywhere overnight; and how a clinician records another decision.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/06-limited-services.ts

import { assess, type Intake } from 'level-of-care'
import {
  type Available,
  explainOverride,
  explainPlacement,
  IntakeError,
  override,
  place,
  rulesOverruled,
} from 'level-of-care/placement'

// Somebody made up.
const intake: Intake = {
  assessedOn: '2026-11-20',
  age: 44,
  symptomSeverity: 'severe',
  riskOfHarm: 'moderate',
  functionalImpairment: 'moderate',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'none',
  coOccurringConditions: 'stable',
  relapseRisk: 'low',
  supervision: 'check-ins',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [],
  preferences: { levelsDeclined: ['residential', 'inpatient'], format: 'in-person' },
}

// A rural region. What is not listed is not offered.
const region: Available = {
  levels: [
    { level: 'outpatient', formats: ['in-person', 'telehealth'], waitDays: 6 },
    { level: 'intensive-outpatient', formats: ['telehealth'], waitDays: 1 },
    { level: 'residential', formats: ['in-person'], waitDays: 2 },
    { level: 'inpatient', formats: ['in-person'], withdrawalManagement: ['inpatient'], waitDays: 0 },
  ],
}

const recommendation = assess(intake)

console.log('# With what is offered, and what the person wants')
console.log()
const placement = place(recommendation, region, { preferences: intake.preferences ?? null })
console.log(explainPlacement(placement))

console.log()
console.log('# The same without a wish: an offer of more, never an admission')
console.log()
const [headline] = explainPlacement(place(recommendation, region)).split('\n\n')
console.log(headline)

console.log()
console.log('# A day program with a wait: late, and what there is until then')
console.log()
const [late] = explainPlacement(
  place(
    recommendation,
    {
      levels: [...region.levels, { level: 'partial-hospitalization', formats: ['in-person'], waitDays: 30 }],
    },
    { preferences: intake.preferences ?? null },
  ),
).split('\n\n')
console.log(late)

console.log()
console.log('# When a clinician decides otherwise')
console.log()
const decision = {
  level: 'outpatient',
  reasonCode: 'patient-preference',
  note: 'Known to the clinic for years; daily calls agreed; returns at once if intent comes up.',
  by: 'Dr. A. Example',
  at: '2026-11-20',
} as const
const bridge = 'The nurse calls every day, weekends included; a visit on Mondays and Thursdays.'
try {
  override(recommendation, decision)
} catch (error) {
  if (!(error instanceof IntakeError)) throw error
  // It names no rule: errors end up in logs. The rules are asked for on purpose.
  console.log(error.message)
  const { rules } = rulesOverruled(recommendation, decision.level)
  for (const { rule, level, safety } of rules)
    console.log(`  ${rule} holds ${level}${safety ? ', for safety' : ''}`)
}
console.log()
console.log(explainOverride(override(recommendation, { ...decision, acknowledgeRisk: true, bridge })))

/* Prints:

# With what is offered, and what the person wants

Interim plan: Intensive outpatient program
Recommended: Partial hospitalization program.
This is NOT ENOUGH. It bridges the time until what is needed is available, and does not replace it.
It is less intensive than what is needed.
Format: telehealth.
Start: in 1 day.

Declined, though offered and enough: Residential care; Inpatient care. The person’s wish stands, and nothing here overrules it.

What stands in the way
- Intensive outpatient program: the preferred format is not offered, only telehealth.
- Partial hospitalization program: not offered.
- Residential care: declined by the person.
- Inpatient care: declined by the person.

To add
- Crisis contacts: whom to reach at any hour, given in writing.
- A written safety plan, made with the person before they leave.
- Safety around means of harm: a talk, and a plan for keeping firearms and stored medicines out of easy reach.
- An escalation plan: which changes call for more, whom to call then, and where to go, agreed with the person.
- A contact every day, weekends included, by a person who is named; agree on what happens when it is missed.
- An early visit with a prescriber.
- As many contacts a week as this level can give.
- Talk about what was declined and why, without pressure: what would make it acceptable, and what declining may mean. Have a clinician review whether the person can decide about it now.
- Keep the referral to what is needed: waiting lists, other regions, a call every few days; move as soon as there is a place.
- Assess again within days, and at once when something changes.

Risks that stay open
- Danger of harm while severely unwell calls for daily contact at least [moderate-risk-severe-symptoms]: calls for partial hospitalization program

What to add is the judgment of this library, from no outside source.
This supports clinical judgment and does not replace it. A clinician who knows the person decides.
Ruleset: adult 1.1.0.
These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.

# The same without a wish: an offer of more, never an admission

Placement: Residential care
Recommended: Partial hospitalization program.
This is more intensive than what the needs call for: nothing less that would be enough is available.
Format: in person.
Start: in 2 days.

# A day program with a wait: late, and what there is until then

Placement, starting too late: Partial hospitalization program
Recommended: Partial hospitalization program.
It starts TOO LATE: in 30 days, and it is needed within 2 days.
Format: in person.
Start: in 30 days.
Until then, only as an interim plan: Intensive outpatient program (telehealth), in 1 day. That is less than what is needed.

# When a clinician decides otherwise

What was handed in about the person cannot be used.
- request.acknowledgeRisk: this level is far below the recommended one, or below what is held for safety, or could be; see rulesOverruled (risk-not-acknowledged)
- request.bridge: this level is far below the recommended one; see rulesOverruled (missing)
  moderate-risk-severe-symptoms holds partial-hospitalization, for safety

Override: Outpatient care
Recommended: Partial hospitalization program.
The chosen level is less intensive than the rules call for.
It is 2 levels below what the rules call for.

Reason: the person’s preference.
Note: Known to the clinic for years; daily calls agreed; returns at once if intent comes up.
Decided by: Dr. A. Example
Date: 2026-11-20.
The risk was acknowledged: the level is below what is held for safety, or could be.
The risk of going so far below was acknowledged.
Until the recommended level: The nurse calls every day, weekends included; a visit on Mondays and Thursdays.

Rules overruled
- Danger of harm while severely unwell calls for daily contact at least [moderate-risk-severe-symptoms]: calls for partial hospitalization program (safety)

This supports clinical judgment and does not replace it. A clinician who knows the person decides.
Ruleset: adult 1.1.0.
These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.
*/
