// A clinic already has questionnaires: what they settle of an intake, what they leave open, and what to ask first.
// The person is made up.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/08-from-phq9-and-gad7.ts

import { assess } from 'level-of-care'
import { type InstrumentIntake, intakeFrom, score } from 'level-of-care/instruments'

const assessedOn = '2026-11-20'
const phq9 = [2, 3, 2, 2, 1, 2, 2, 1, 1]
const gad7 = [2, 2, 1, 2, null, 2, 1]

console.log('The scores')
show(score('phq9', phq9))
show(score('gad7', gad7))

console.log()
console.log('What follows from them')
const first = intakeFrom({ phq9, gad7, auditC: { total: 3 } })
tell(first)

console.log()
console.log('With a C-SSRS, the missing answer and, from an older chart, only a total of the WSAS')
const second = intakeFrom(
  {
    phq9,
    gad7: gad7.map((answer) => answer ?? 1),
    auditC: { total: 3 },
    cssrs: { item1: true, item2: true, item3: true, item4: false, item5: false, item6: false },
    wsas: { total: 18 },
  },
  { assessedOn, scoring: { auditC: { convention: 'women' } } },
)
tell(second)

console.log()
console.log('A clinician has seen the person')
const third = intakeFrom(
  { phq9, wsas: { total: 18 } },
  { clinician: { functionalImpairment: 'severe', riskOfHarm: 'low' } },
)
tell(third)

console.log()
console.log('The ratings go into an intake; what they leave open is asked')
const recommendation = assess({ ...second.intake, assessedOn })
if (recommendation.status === 'provisional') {
  console.log(`  at least ${recommendation.atLeast}`)
  console.log(`  ${recommendation.openQuestions.length} questions could still change the answer`)
}

function show({ title, total, band }: ReturnType<typeof score>): void {
  const points = total?.status === 'known' ? total.value : `${total?.least} to ${total?.most}`
  const name = band?.status === 'known' ? band.label : `${band?.least.label} to ${band?.most.label}`
  console.log(`  ${title}: ${points}, ${name}`)
}

function tell({ dimensions, questions, suggestedConditions }: InstrumentIntake): void {
  for (const report of dimensions) {
    const from = report.readings.map(({ instrument, least, most }) =>
      least === most ? `${instrument} ${least}` : `${instrument} ${least} to ${most}`,
    )
    const rating = report.status === 'rated' ? `${report.rating}, by ${report.by}` : `open, ${report.because}`
    console.log(`  ${report.dimension}: ${rating}${from.length > 0 ? ` (${from.join(', ')})` : ''}`)
  }
  for (const { condition, instrument, screen } of suggestedConditions)
    console.log(`  to look into: ${condition} (${instrument} ${screen})`)
  for (const { id, question } of questions) console.log(`  ask, ${id}: ${question}`)
}

/* Prints:

The scores
  PHQ-9: 16, Moderately severe
  GAD-7: 10 to 13, Moderate

What follows from them
  riskOfHarm: open, trigger
  symptomSeverity: moderate, by instruments (phq9 moderate, gad7 moderate)
  to look into: depression (phq9 positive)
  to look into: anxiety (gad7 positive)
  to look into: substance-use (auditC undetermined)
  ask, suicide-assessment: The answer to item 9 of the PHQ-9 asks for a suicide assessment now. How high is the risk of harm?
  ask, finish-instrument: Answers are missing. What are they?

With a C-SSRS, the missing answer and, from an older chart, only a total of the WSAS
  riskOfHarm: moderate, by instruments (cssrs moderate)
  symptomSeverity: moderate, by instruments (phq9 moderate, gad7 moderate)
  functionalImpairment: moderate, by instruments (wsas moderate)
  to look into: depression (phq9 positive)
  to look into: anxiety (gad7 positive)
  to look into: substance-use (auditC positive)

A clinician has seen the person
  riskOfHarm: low, by clinician
  symptomSeverity: moderate, by instruments (phq9 moderate)
  functionalImpairment: severe, by clinician (wsas moderate)
  to look into: depression (phq9 positive)

The ratings go into an intake; what they leave open is asked
  at least intensive-outpatient
  10 questions could still change the answer
*/
