// Nobody answers everything at once: a provisional answer, what is still open, and an interview that asks no more than
// it needs to.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/02-partial-intake.ts

import { assess, type Intake, nextQuestion } from 'level-of-care'

// A first call of somebody made up. What is absent is unanswered: nothing is assumed about it.
const firstCall: Intake = {
  assessedOn: '2026-11-20',
  age: 36,
  symptomSeverity: 'moderate',
  riskOfHarm: 'low',
}

console.log('After the first call')
show(firstCall)
const { openQuestions } = assess(firstCall)
console.log(`  ${openQuestions.length} questions could still change the answer:`)
for (const { id, couldRaise } of openQuestions) {
  const level =
    couldRaise.level === undefined ? 'other parts of the answer only' : `level up to ${couldRaise.level}`
  console.log(`  - ${id}: ${level}`)
}

// The answers that the same person gives when asked.
const answers: Intake = {
  ...firstCall,
  functionalImpairment: 'moderate',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'none',
  coOccurringConditions: 'stable',
  relapseRisk: 'moderate',
  supervision: 'independent',
  supportSystem: 'limited',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [],
}

/** Asks one question after another until nothing is left to ask. */
function interview(known: Intake): void {
  let intake = known
  let asked = 0
  for (let next = nextQuestion(intake); next !== undefined; next = nextQuestion(intake)) {
    const id = next.id as keyof Intake
    intake = { ...intake, [id]: answers[id] }
    asked += 1
    console.log(`- ${id}: ${JSON.stringify(answers[id])}`)
    show(intake)
  }
  console.log(`  ${asked} questions were asked`)
}

console.log()
console.log('The interview goes on')
interview(firstCall)

console.log()
console.log('Danger settles the level at once; what is still open elsewhere is asked all the same')
const inDanger: Intake = { ...firstCall, riskOfHarm: 'imminent' }
show(inDanger)
console.log(`  next: ${nextQuestion(inDanger)?.id}`)

function show(intake: Intake): void {
  const recommendation = assess(intake)
  // An unsettled answer has no `level`, so it cannot be mistaken for a settled one.
  console.log(
    recommendation.status === 'final'
      ? `  final: ${recommendation.level}`
      : `  provisional: one of ${recommendation.possible.join(', ')}`,
  )
}

/* Prints:

After the first call
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential, inpatient
  11 questions could still change the answer:
  - functionalImpairment: level up to inpatient
  - withdrawalRisk: level up to inpatient
  - complicatedWithdrawal: level up to inpatient
  - medicalNeeds: level up to inpatient
  - coOccurringConditions: level up to inpatient
  - relapseRisk: level up to residential
  - supervision: level up to inpatient
  - supportSystem: level up to inpatient
  - livingEnvironment: level up to residential
  - commitment: level up to residential
  - treatmentHistory: level up to residential

The interview goes on
- withdrawalRisk: "none"
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential, inpatient
- medicalNeeds: "none"
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential, inpatient
- functionalImpairment: "moderate"
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential
- supportSystem: "limited"
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential
- livingEnvironment: "stable"
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential
- treatmentHistory: []
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential
- coOccurringConditions: "stable"
  provisional: one of outpatient, intensive-outpatient, partial-hospitalization, residential
- relapseRisk: "moderate"
  provisional: one of intensive-outpatient, partial-hospitalization, residential
- supervision: "independent"
  final: intensive-outpatient
- commitment: "willing"
  final: intensive-outpatient
  10 questions were asked

Danger settles the level at once; what is still open elsewhere is asked all the same
  final: inpatient
  next: withdrawalRisk
*/
