// What would have to improve for less intensive care, what would call for more, and how often each level comes up.
// For clinicians only: never show these paths to a patient, because they say which answer to change.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/what-would-change.ts

import { readFileSync } from 'node:fs'
import { adult, type StepDown, type StepUp, stepDown, stepUp } from 'level-of-care'
import { createAssessor } from 'level-of-care/rules'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`intakes/${name}.json`, import.meta.url), 'utf8'))

const weekly = read('intensive-outpatient-after-weekly-therapy')
console.log('After weekly therapy that did not help')
show('less intensive care', stepDown(weekly))
show('more intensive care', stepUp(weekly))

console.log()
console.log('Held by the treatment history')
show('less intensive care', stepDown(read('held-by-treatment-history')))

console.log()
console.log('Not complete')
show('less intensive care', stepDown(read('incomplete-first-call')))

console.log()
console.log('Of all cases that there are, each weighing the same (which says nothing about people):')
const assessor = createAssessor(adult)
tell(assessor.count())

console.log()
console.log('The same with made-up weights, where low ratings are more common:')
tell(
  assessor.count({
    symptomSeverity: { none: 5, mild: 35, moderate: 40, severe: 17, extreme: 3 },
    riskOfHarm: { none: 60, low: 28, moderate: 9, high: 2, imminent: 1 },
    functionalImpairment: { none: 20, mild: 40, moderate: 28, severe: 10, extreme: 2 },
    withdrawalRisk: { none: 90, mild: 6, moderate: 3, severe: 1 },
    complicatedWithdrawal: { no: 97, yes: 3 },
    medicalNeeds: { none: 60, stable: 32, monitoring: 6, nursing: 1, hospital: 1 },
    coOccurringConditions: { none: 45, stable: 30, interacting: 18, destabilizing: 6, overwhelming: 1 },
    relapseRisk: { none: 40, low: 30, moderate: 20, high: 8, extreme: 2 },
    supervision: {
      independent: 80,
      'check-ins': 14,
      daily: 4,
      'around-the-clock': 1,
      'around-the-clock-medical': 1,
    },
    supportSystem: { strong: 25, adequate: 45, limited: 20, poor: 7, absent: 3 },
    livingEnvironment: { supportive: 30, stable: 45, stressful: 17, unstable: 6, dangerous: 2 },
    commitment: { committed: 25, willing: 45, ambivalent: 20, reluctant: 8, refusing: 2 },
    unsuccessfulLevel: { none: 85, outpatient: 10, 'intensive-outpatient': 4, residential: 1 },
    steppingDownFrom: { none: 90, 'intensive-outpatient': 4, residential: 3, inpatient: 3 },
  }),
)

function show(goal: string, steps: StepDown | StepUp): void {
  switch (steps.status) {
    case 'possible':
      console.log(`  ${goal}: ${steps.count} possible, the shortest first`)
      for (const { to, changes } of steps.options) {
        const said = changes.map((change) => `${change.dimension} from ${change.from} to ${change.to}`)
        console.log(`  - ${to}, with ${said.join(' and ')}`)
      }
      break
    case 'held':
      console.log(`  ${goal}: not before the day after ${steps.until ?? 'a date that is not known'}, held by`)
      for (const { rule, label } of steps.by) console.log(`  - ${rule}: ${label}`)
      break
    case 'incomplete':
      console.log(`  ${goal}: cannot be said before these are answered: ${steps.unanswered.join(', ')}`)
      break
    default:
      console.log(`  ${goal}: there is none (${steps.level})`)
  }
}

function tell({ cases, ladders }: ReturnType<typeof assessor.count>): void {
  for (const [level, count] of Object.entries(ladders.level)) {
    // Counts are decimal strings, because they can be beyond what a number holds exactly.
    const share = Number((BigInt(count) * 10000n) / BigInt(cases)) / 100
    console.log(`  ${level}: ${share.toFixed(2)}%`)
  }
}

/* Prints:

After weekly therapy that did not help
  less intensive care: 1 possible, the shortest first
  - outpatient, with symptomSeverity from severe to mild
  more intensive care: 51 possible, the shortest first
  - partial-hospitalization, with symptomSeverity from severe to extreme
  - partial-hospitalization, with riskOfHarm from low to moderate
  - partial-hospitalization, with functionalImpairment from moderate to severe
  - partial-hospitalization, with medicalNeeds from none to monitoring
  - partial-hospitalization, with coOccurringConditions from stable to destabilizing

Held by the treatment history
  less intensive care: not before the day after 2026-12-10, held by
  - step-down-from-day-or-24-hour-care: after a hospital, a residential or a day program, the bridge back to ordinary life, without a gap

Not complete
  less intensive care: cannot be said before these are answered: withdrawalRisk, complicatedWithdrawal, medicalNeeds, coOccurringConditions, relapseRisk, supportSystem, livingEnvironment, commitment, treatmentHistory

Of all cases that there are, each weighing the same (which says nothing about people):
  self-guided: 0.00%
  outpatient: 0.10%
  intensive-outpatient: 0.62%
  partial-hospitalization: 1.17%
  residential: 14.92%
  inpatient: 83.17%

The same with made-up weights, where low ratings are more common:
  self-guided: 2.14%
  outpatient: 34.56%
  intensive-outpatient: 35.11%
  partial-hospitalization: 11.51%
  residential: 11.51%
  inpatient: 5.13%
*/
