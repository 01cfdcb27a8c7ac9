// Medicare's seven patient criteria for a partial hospitalization program, due dates of certifications, and a draft that
// a physician completes. It is no coverage decision.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/medicare-criteria.ts

import type { Intake } from 'level-of-care'
import { certificationDates, checkMedicare, necessityStatement } from 'level-of-care/coverage'

// Somebody made up, three days after leaving a hospital.
const intake: Intake = {
  assessedOn: '2026-11-20',
  age: 67,
  symptomSeverity: 'severe',
  riskOfHarm: 'moderate',
  functionalImpairment: 'severe',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'stable',
  coOccurringConditions: 'stable',
  relapseRisk: 'moderate',
  supervision: 'daily',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-17' }],
  conditions: ['depression'],
}

const setting = 'partial-hospitalization'

console.log('From the intake alone')
show(checkMedicare(intake, setting))

console.log()
console.log('With what the plan of care and the clinicians say')
const review = checkMedicare(intake, setting, {
  plannedHoursPerWeek: 22,
  diagnoses: ['mental-health'],
  judgedDangerous: false,
  canParticipate: true,
  admittedOn: '2026-11-23',
})
show(review)

console.log()
console.log('Recertify by')
for (const { dueOn } of certificationDates(setting, '2026-11-23', { count: 4 }).recertifications)
  console.log(`  ${dueOn}`)

console.log()
console.log('---')
console.log(necessityStatement(review))

function show({ criteria }: ReturnType<typeof checkMedicare>): void {
  for (const { number, label, status, settledBy } of criteria) {
    console.log(`  ${number}. ${status}: ${label}`)
    for (const { in: where, key } of settledBy) console.log(`     could be settled by ${where}.${key}`)
  }
}

/* Prints:

From the intake alone
  1. unknown: Needs at least 20 hours of therapeutic services a week, as the plan of care shows
     could be settled by options.plannedHoursPerWeek
  2. met: Is likely to benefit from a coordinated program, and needs more than isolated outpatient sessions
  3. met: Does not need 24-hour care
  4. met: Has an adequate support system while not in the program
  5. unknown: Has a mental health diagnosis
     could be settled by options.diagnoses
  6. unknown: Is not judged dangerous to self or others
     could be settled by options.judgedDangerous
  7. unknown: Is able, in thinking and feeling, to take part in active treatment, and can tolerate the intensity of the program
     could be settled by options.canParticipate

With what the plan of care and the clinicians say
  1. met: Needs at least 20 hours of therapeutic services a week, as the plan of care shows
  2. met: Is likely to benefit from a coordinated program, and needs more than isolated outpatient sessions
  3. met: Does not need 24-hour care
  4. met: Has an adequate support system while not in the program
  5. met: Has a mental health diagnosis
  6. met: Is not judged dangerous to self or others
  7. met: Is able, in thinking and feeling, to take part in active treatment, and can tolerate the intensity of the program

Recertify by
  2026-12-10
  2027-01-09
  2027-02-08
  2027-03-10

---
DRAFT of the factual part of a medical-necessity statement: partial hospitalization program
A physician has to check it, complete every [bracket], and sign. It lists facts that were given; it claims nothing beyond them.
This version leaves some answers out, whatever they are.
This compares ratings with criteria. It is no coverage decision and no legal advice: the Medicare contractor decides by the regulations in force, and criteria of other payers are not looked at. How ratings are mapped to the criteria is this library’s own judgment, which no licensed clinician has reviewed.

Patient: [name] [date of birth] [Medicare number]
Assessed on: 2026-11-20
Admitted on: 2026-11-23
Diagnosis: mental health [diagnosis and code, by the physician]
Recommended level of care: Partial hospitalization program.

What the intake says
- Symptom severity: severe
- Risk of harm to self or others: moderate
- Functional impairment: severe
- Withdrawal risk: none
- Complicated withdrawal in the past: no
- Medical needs: stable
- Co-occurring conditions: stable
- Relapse risk: moderate
- Need for supervision: daily
- Support system: adequate
- Commitment to treatment: willing
- Treatment that did not help: none
- Stepping down from: inpatient care

The seven patient criteria (42 CFR 410.43(c), edition of 2015)
The 2015 edition was read in full, and paragraph (a) in a copy of 2026; the current paragraph (c) was not.
1. Needs at least 20 hours of therapeutic services a week, as the plan of care shows: met.
   Evidence: planned hours a week: 22 (speaks for it); level of care: partial hospitalization program (speaks for it); danger of harm while severely unwell calls for daily contact at least [moderate-risk-severe-symptoms] (speaks for it); illness severely interferes with several areas of life [severe-symptoms-and-impairment] (speaks for it); needs structure for most of most days at least [daily-supervision] (speaks for it).
   It rests on 42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73, read at first hand. How ratings are mapped to it, derived from it: The plan of care has to show the hours: without planned hours it is unknown, and with too few it is unmet. Enough hours meet it where the recommended level of care is this program or more, short of a 24-hour setting. Hours that are planned show no need by themselves, so where less is recommended it is unknown; and where a 24-hour setting is, hours of a program do not answer the need.
2. Is likely to benefit from a coordinated program, and needs more than isolated outpatient sessions: met.
   Evidence: level of care: partial hospitalization program (speaks for it); danger of harm while severely unwell calls for daily contact at least [moderate-risk-severe-symptoms] (speaks for it); illness severely interferes with several areas of life [severe-symptoms-and-impairment] (speaks for it); needs structure for most of most days at least [daily-supervision] (speaks for it); after a hospital, a residential or a day program, the bridge back to ordinary life, without a gap [step-down-from-day-or-24-hour-care] (speaks for it).
   It rests on 42 CFR 410.43(c), edition of 2015, read at first hand. How ratings are mapped to it, by judgment: Met where every level of care that is still possible is an intensive outpatient or a partial hospitalization program; unmet where every one is less. A 24-hour level speaks for more than sessions, and against a benefit from a day program now: then it is unknown. No rating measures a benefit beforehand: it is taken from the same recommendation.
3. Does not need 24-hour care: met.
   Evidence: level of care: partial hospitalization program (speaks for it); withdrawal management: none (speaks for it); need for supervision: daily (speaks for it); medical needs: stable (speaks for it).
   It rests on 42 CFR 410.43(c), edition of 2015, read at first hand. How ratings are mapped to it, derived from it: Unmet where supervision is rated around the clock, where medical needs call for 24-hour nursing or a hospital, or where the recommended level of care or withdrawal management is a 24-hour setting; met where all of this is ruled out.
4. Has an adequate support system while not in the program: met.
   Evidence: support system: adequate (speaks for it).
   It rests on 42 CFR 410.43(c), edition of 2015, read at first hand. How ratings are mapped to it, by judgment: Unmet with a support system rated poor or absent. Otherwise the answers of the intake as a whole, or a clinician’s judgment, can meet it.
5. Has a mental health diagnosis: met.
   Evidence: diagnoses: mental health (speaks for it); conditions named, not diagnosed: Depression (decides nothing).
   It rests on 42 CFR 410.43(c), edition of 2015, read at first hand. How ratings are mapped to it, derived from it: Conditions that an intake names are no diagnoses, so only diagnoses that were given count. A substance use disorder alone leaves it unknown: the text that was read (2015) names a mental health diagnosis, a copy of 2026 names such patients in paragraph (a), and the current text of this criterion was not read.
6. Is not judged dangerous to self or others: met.
   Evidence: risk of harm to self or others: moderate (decides nothing); judged dangerous to self or others: no (speaks for it).
   It rests on 42 CFR 410.43(c), edition of 2015, read at first hand. How ratings are mapped to it, derived from it: Met where the risk of harm is rated none or low, unmet where it is rated high or imminent. A moderate rating (a plan without intent, or behavior that has been evaluated since) is for a clinician to judge. A judgment that there is danger counts whatever the rating; a judgment that there is none does not outweigh a rating of high or imminent.
7. Is able, in thinking and feeling, to take part in active treatment, and can tolerate the intensity of the program: met.
   Evidence: functional impairment: severe (decides nothing); symptom severity: severe (decides nothing); commitment to treatment: willing (decides nothing); judged able to take part: yes (speaks for it).
   It rests on 42 CFR 410.43(c), edition of 2015, read at first hand. How ratings are mapped to it, by judgment: No rating measures this ability, so only a clinician’s judgment can meet it. Unmet where the person cannot meet basic needs (functional impairment rated extreme), whatever else was judged. Extreme symptoms, and care that is declined, are shown beside it and decide nothing.

Certification
A physician has determined that the person needs at least 20 hours a week of these services, and certifies that the person would need inpatient psychiatric care without the program, is under a physician’s care, and is treated by a written plan: UNKNOWN.
   Evidence: level of care: partial hospitalization program (speaks for it); danger of harm while severely unwell calls for daily contact at least [moderate-risk-severe-symptoms] (decides nothing); illness severely interferes with several areas of life [severe-symptoms-and-impairment] (decides nothing); needs structure for most of most days at least [daily-supervision] (decides nothing).
   What could settle it: certified by a physician.
   It rests on 42 CFR 424.24(e), edition of 2015, read at first hand. It rests on 42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73, read at first hand. The statute asks for this certification of inpatient care that would otherwise be needed. No recommended level of care shows that, least of all where it rests on a need for structure, supervision or support: only a physician can certify it.
A physician has to determine the need for at least 20 hours a week at least once a month.
   It rests on 42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73, read at first hand.
Certification, on admission: 2026-11-23: comes next
Recertification, at the latest (42 CFR 424.24(e), edition of 2015):
- 1. 2026-12-10: comes next
- 2. 2027-01-09: later
- 3. 2027-02-08: later
Need for the hours determined again, at the latest (42 USC 1395x(ff) and 1395n(a)(2)(F), as amended through Public Law 119-73):
- 1. 2026-12-22: comes next
- 2. 2027-01-22: later
- 3. 2027-02-22: later
The day of admission counts as day 1, and days are calendar days; a month is over on the day before the same day of the next one. That is the earlier of the ways to count, and the choice of this library, as is that a recertification counts as a determination of the need.

Codes that go with the setting, for orientation
- HCPCS H0035: Mental health partial hospitalization, less than 24 hours
- HCPCS S0201: Partial hospitalization, less than 24 hours, per day
- CMS place of service 52: Partial hospitalization in a psychiatric facility
- CMS place of service 53: Community mental health center: a place, not a level of care

For the physician to add
- [why the person would need inpatient psychiatric care without the program]
- [why the person needs at least 20 hours a week of these services]
- [plan of care: type, amount, frequency and duration of services; goals]
- [that services are given under a physician’s care]
- [recertification: response to treatment; symptoms that still put the person at risk; goals for discharge]

Not verified at first hand
- that the first certification is due on admission: recalled from memory only; check it before use
- code H0035: read at second hand only; check it before use
- code S0201: read at second hand only; check it before use
- code 52: read at second hand only; check it before use
- code 53: read at second hand only; check it before use
- 42 USC 1395x(ff): Read in full, as amended through Public Law 119-73.
- 42 CFR 410.43: The 2015 edition was read in full, and paragraph (a) in a copy of 2026; the current paragraph (c) was not.
- 42 CFR 424.24(e): The 2015 annual edition was read; the current text was not.
- HCPCS Level II: Code pages of others were read, not the code set itself; some codes are recalled and marked so.
- CMS place of service: A list that quotes the definitions was read, not the code set itself; some codes are recalled and marked so.

[signature of the physician] [date]
Ruleset: adult 1.1.0.
*/
