// Week after week: from the hospital over the bridge of an intensive program to outpatient care and the end of treatment, each
// step down only after check-ins that agree, the last one after eight weeks of them, and all of them only because a clinician has
// confirmed that the danger of the first days is past; and a setback, which counts at once. Somebody made up.
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
const program: Episode = { level: 'intensive-outpatient', outcome: 'improved', endedOn: '2026-03-19' }
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
  // A week with a missing answer is no improvement, and starts the count anew: what was not answered may have been worse.
  checkIn('2026-03-02', [hospital, inProgram], { symptomSeverity: null }),
  checkIn('2026-03-04', [hospital, inProgram]),
  checkIn('2026-03-11', [hospital, inProgram]),
  checkIn('2026-03-18', [hospital, inProgram]),
  checkIn('2026-03-25', [hospital, program, inTherapy]),
  checkIn('2026-04-22', [hospital, program, inTherapy]),
  checkIn('2026-05-20', [hospital, program, inTherapy]),
  checkIn('2026-06-17', [hospital, program, inTherapy]),
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
  2026-03-11, in intensive-outpatient: continue
  2026-03-18, in intensive-outpatient: step-down to outpatient
  2026-03-25, in outpatient: continue
  2026-04-22, in outpatient: continue
  2026-05-20, in outpatient: continue
  2026-06-17, in outpatient: review-ending to self-guided

A relapse instead, in the sixth week: up at once, without waiting for a second check-in

Step up now: from intensive outpatient program to partial hospitalization program.
To do now:
- Time to the first appointment: Urgent. A first appointment within 48 hours.
- Ask today whether there was suicidal or violent behavior: Risk of harm to self or others is none now and was high on 2026-01-05. The rating looks back on behavior, and is higher if there was any.
- Newly needed: Relapse prevention
- Newly needed: Skills training
7 assessments, from 2026-01-05 to 2026-02-11.

Why
- The latest assessment recommends partial hospitalization program. Stepping up does not wait.
Rules that call for this level (partial hospitalization program):
- illness severely interferes with several areas of life [severe-symptoms-and-impairment]

Course
- Symptom severity: worsened, from moderate (2026-02-09) to severe.
- Risk of harm to self or others: none, as last time. First low (2026-01-26), worst low (2026-01-26).
- Functional impairment: worsened, from mild (2026-02-09) to severe.
- Relapse risk: worsened, from low (2026-02-09) to high.
- Unchanged: Support system (adequate); Living environment (stable); Commitment to treatment (willing); all others at their lowest rating.

Goals for a lower level, from now on
- Symptom severity moderate or lower (now severe). It would lead to intensive outpatient program.
- Functional impairment moderate or lower (now severe). It would lead to intensive outpatient program.

Warning signs since 2026-02-09
- Appeared: Symptom severity severe or higher (now severe); Functional impairment severe or higher (now severe). It calls for partial hospitalization program.

Signs to watch for from now on
- Symptom severity extreme. It would call for inpatient care.
- Functional impairment extreme. It would call for inpatient care.
- Relapse risk extreme. It would call for residential care.
- Living environment unstable or higher. It would call for residential care.
- Withdrawal risk mild or higher; Complicated withdrawal in the past yes. It would call for residential care.
- There are others. All of them are looked at when the person is assessed again.

Crisis contacts: Whom to reach at any hour if things get worse. In the United States: 911 in an emergency, 988 for the Suicide & Crisis Lifeline.

For clinicians only: shown to a patient, this would say which answer to change.
This supports clinical judgment and does not replace it. A clinician who knows the person decides.
Ruleset: adult 1.1.0.
These rules were worked out from the sources cited. No licensed clinician has reviewed them; have them reviewed for your setting.
*/
