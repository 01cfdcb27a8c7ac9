// Week after week: from the hospital over the bridge of an intensive program to outpatient care and discharge, each step
// down only after two check-ins that agree, and after a clinician has confirmed that the danger of the first days is past; and
// a setback, which counts at once. Somebody made up.
// For clinicians only: the result names step-down goals, which would teach a patient what to answer.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/05-weekly-check-ins.ts

import type { Confirmation, Episode, Intake } from 'level-of-care'
import { explainCourse, reassess } from 'level-of-care/course'

const calm: Omit<Intake, 'assessedOn'> = {
  age: 34,
  symptomSeverity: 'mild',
  riskOfHarm: 'none',
  functionalImpairment: 'mild',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'none',
  coOccurringConditions: 'none',
  relapseRisk: 'low',
  supervision: 'independent',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
}
const inHospital: Episode = { level: 'inpatient', outcome: 'ongoing', response: 'good' }
/** Without it, no step down for 90 days, however low the risk of harm has been rated since. */
const confirmations: readonly Confirmation[] = [
  { what: 'danger-past', by: 'attending psychiatrist', on: '2026-01-20' },
]
const stillInHospital: Episode = { ...inHospital, confirmations }
const hospital: Episode = { level: 'inpatient', outcome: 'improved', endedOn: '2026-01-21', confirmations }
const inProgram: Episode = { level: 'intensive-outpatient', outcome: 'ongoing', response: 'good' }
const program: Episode = { level: 'intensive-outpatient', outcome: 'improved', endedOn: '2026-03-12' }
const inTherapy: Episode = { level: 'outpatient', outcome: 'ongoing', response: 'good' }

/** One check-in: the day, the care that there is and was, and what differs from the calm weeks. */
const checkIn = (
  assessedOn: string,
  treatmentHistory: readonly Episode[],
  differs: Partial<Intake> = {},
): Intake => ({ ...calm, ...differs, assessedOn, treatmentHistory })

const history: readonly Intake[] = [
  checkIn('2026-01-05', [inHospital], { symptomSeverity: 'extreme', riskOfHarm: 'high' }),
  checkIn('2026-01-12', [inHospital], { symptomSeverity: 'moderate', riskOfHarm: 'low' }),
  checkIn('2026-01-19', [inHospital], { symptomSeverity: 'moderate', riskOfHarm: 'low' }),
  checkIn('2026-01-20', [stillInHospital], { symptomSeverity: 'moderate', riskOfHarm: 'low' }),
  checkIn('2026-01-26', [hospital, inProgram], { symptomSeverity: 'moderate', riskOfHarm: 'low' }),
  checkIn('2026-02-09', [hospital, inProgram], { symptomSeverity: 'moderate' }),
  checkIn('2026-02-23', [hospital, inProgram]),
  // A week with missing answers is no improvement, and starts the count anew.
  checkIn('2026-03-02', [hospital, inProgram], { symptomSeverity: null, relapseRisk: null }),
  checkIn('2026-03-04', [hospital, inProgram]),
  checkIn('2026-03-11', [hospital, inProgram]),
  checkIn('2026-03-18', [hospital, program, inTherapy]),
  checkIn('2026-04-15', [hospital, program, inTherapy]),
  checkIn('2026-04-22', [hospital, program, inTherapy]),
]

console.log('Check-in by check-in')
for (const [position, { assessedOn }] of history.entries()) {
  const { current, transition } = reassess(history.slice(0, position + 1))
  const level = current.status === 'known' ? current.level : 'no known level'
  const to = transition.status !== 'continue' && 'to' in transition ? ` to ${transition.to}` : ''
  console.log(`  ${assessedOn}, in ${level}: ${transition.status}${to}`)
}

console.log()
console.log('A relapse instead, in the sixth week: up at once, without waiting for a second check-in')
const relapse = checkIn('2026-02-11', [hospital, inProgram], {
  symptomSeverity: 'severe',
  functionalImpairment: 'severe',
  relapseRisk: 'high',
})
console.log()
console.log(explainCourse(reassess([...history.slice(0, 6), relapse])))

/* Prints:

Check-in by check-in
  2026-01-05, in inpatient: continue
  2026-01-12, in inpatient: continue
  2026-01-19, in inpatient: continue
  2026-01-20, in inpatient: step-down to intensive-outpatient
  2026-01-26, in intensive-outpatient: continue
  2026-02-09, in intensive-outpatient: continue
  2026-02-23, in intensive-outpatient: continue
  2026-03-02, in intensive-outpatient: continue
  2026-03-04, in intensive-outpatient: continue
  2026-03-11, in intensive-outpatient: step-down to outpatient
  2026-03-18, in outpatient: continue
  2026-04-15, in outpatient: continue
  2026-04-22, in outpatient: discharge-ready to self-guided

A relapse instead, in the sixth week: up at once, without waiting for a second check-in

Step up now: from intensive outpatient program to partial hospitalization program.
7 assessments, from 2026-01-05 to 2026-02-11.

Why
- The latest assessment recommends partial hospitalization program. Stepping up does not wait.
Rules that call for this level (partial hospitalization program):
- illness severely interferes with several areas of life [severe-symptoms-and-impairment]

Course
- Symptom severity: worsened, from moderate (2026-02-09) to severe.
- Functional impairment: worsened, from mild (2026-02-09) to severe.
- Relapse risk: worsened, from low (2026-02-09) to high.
- Unchanged: Risk of harm to self or others (none); Withdrawal risk (none); Complicated withdrawal in the past (no); Medical needs (none); Co-occurring conditions (none); Need for supervision (independent); Support system (adequate); Living environment (stable); Commitment to treatment (willing).

Goals for a lower level, as of 2026-02-09
- None: nothing that can improve would have led to a lower level. It was held by: after a hospital, a residential or a day program, the bridge back to ordinary life, without a gap [step-down-from-day-or-24-hour-care].
- The treatment history holds it up to 2026-02-20.

Warning signs, as of 2026-02-09
- None of those listed appeared.
The first 5 of 786.

Crisis contacts: Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.

For clinicians only: shown to a patient, this would say which answer to change.
This supports clinical judgment and does not replace it. A clinician who knows the person decides.
Ruleset: adult 1.1.0.
These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.
*/
