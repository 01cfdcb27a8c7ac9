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
A structured program of 9 to 19 hours a week. Group therapy is its backbone, together with individual and family therapy, skills and education. The person lives at home and keeps up work or school.
Hours a week: 9 to 19.
Schedule: 2–3 hours a day, 3–5 days a week.
Usual stay: Several weeks to a few months.

Withdrawal management: None. No withdrawal management was found to be needed.
Time to the first appointment: Prompt. A first appointment within 7 days.

Why
- Severe symptoms call for more support than weekly sessions [severe-symptoms]
  Symptom severity: severe.
  Decides: level of care, time to the first appointment.
  Covers: with symptoms that are moderate or worse, treatment is indicated [moderate-symptoms].
  Source: IOP descriptions (read at first hand); criterion from there, mapping to ratings by this ruleset.
- Traditional outpatient therapy is not enough [outpatient-not-enough]
  Treatment that did not help: outpatient care (unchanged, ended 2026-10-30); Symptom severity: severe (moderate is enough).
  Decides: level of care.
  Covers: self-guided care is not enough: a step up [self-guided-not-enough].
  Source: IOP descriptions (read at first hand), APA depression 2010 (depression only) (read at first hand); stated there.
- Any sign of danger to self or others calls for an outpatient referral at least [low-risk]
  Risk of harm to self or others: low.
  Decides: time to the first appointment.
  Source: SAFE-T (read at second hand); stated there.

Also found
- Several mild needs together [combined-needs-outpatient]
  Combined ratings of 11 (7 is enough): Symptom severity 3, Risk of harm to self or others 1, Functional impairment 2, Co-occurring conditions 1, Relapse risk 1, Support system 1, Living environment 1, Commitment to treatment 1.
  Source: own judgment; judgment of this ruleset.
- With impairment that is moderate or worse, treatment is indicated [moderate-impairment]
  Functional impairment: moderate.
  Source: IOP descriptions (read at first hand); criterion from there, mapping to ratings by this ruleset.
- Where there is any risk of harm, distance from means of harm protects [needs-means-safety]
  Risk of harm to self or others: low.
  Asks for: safety around means of harm.
  Source: VA/DoD suicide risk 2024 (read at second hand); criterion from there, mapping to ratings by this ruleset.
- With symptoms that are moderate or worse, or any withdrawal, medicine may help [needs-medication-evaluation]
  Symptom severity: severe (moderate is enough).
  Asks for: medication evaluation.
  Source: own judgment; judgment of this ruleset.
- Any thoughts of death or harm, or recent behavior, call for a written safety plan [needs-safety-plan]
  Risk of harm to self or others: low.
  Asks for: safety plan.
  Source: SAFE-T (read at second hand); stated there.
- Skills help where daily life is slipping [needs-skills-training]
  Functional impairment: moderate.
  Asks for: skills training.
  Source: IOP descriptions (read at first hand); criterion from there, mapping to ratings by this ruleset.

To arrange
- Crisis contacts: Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.
- Safety plan: A written plan, made together with the person, of what to do and whom to reach when thoughts of death or harm come up.
- Safety around means of harm: A talk about keeping means of harm, such as firearms and stored medicines, out of easy reach, and a plan for doing it.
- Medication evaluation: A visit with a prescriber to find out whether medicine could help.
- Skills training: Practice in handling emotions, stress, problems and the tasks of daily life.

Program focus
- Cognitive behavioral therapy
- An evening or part-day schedule that leaves room for work, school or caregiving

This supports clinical judgment and does not replace it. A clinician who knows the person decides.
Ruleset: adult 1.1.0.
These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.
*/
