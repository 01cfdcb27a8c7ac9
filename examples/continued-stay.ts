// A stay in partial hospitalization, four weeks on: what differs, what is past due, and the drafts for continued stay and for
// an appeal, with brackets for all that only a clinician can say. It is no coverage decision.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/continued-stay.ts

import type { Intake } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { appealDraft, checkMedicare, continuedStayDraft } from 'level-of-care/coverage'
import { score } from 'level-of-care/instruments'

// Somebody made up.
const admission: Intake = {
  assessedOn: '2026-11-02',
  age: 67,
  symptomSeverity: 'severe',
  riskOfHarm: 'moderate',
  functionalImpairment: 'severe',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'stable',
  coOccurringConditions: 'stable',
  relapseRisk: 'moderate',
  supervision: 'check-ins',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [{ level: 'partial-hospitalization', outcome: 'ongoing', response: 'good' }],
  conditions: ['depression'],
}
const inBetween: Intake = { ...admission, assessedOn: '2026-11-16', riskOfHarm: 'low' }
const now: Intake = { ...inBetween, assessedOn: '2026-11-30', functionalImpairment: 'moderate' }

const intakes = [admission, inBetween, now]
const reviews = intakes.map((intake) =>
  checkMedicare(intake, 'partial-hospitalization', {
    plannedHoursPerWeek: 20,
    diagnoses: ['mental-health'],
    judgedDangerous: false,
    canParticipate: true,
    physicianCertifies: true,
    admittedOn: '2026-11-02',
  }),
)
const scores = [
  { on: '2026-11-02', score: score('phq9', [3, 3, 2, 2, 2, 2, 2, 2, 1]) },
  { on: '2026-11-30', score: score('phq9', [2, 1, 1, 1, 1, 2, 1, 1, 0]) },
]

const latest = reviews.at(-1)
console.log(latest?.differs?.line)
for (const { dueOn, status } of latest?.schedule?.recertifications ?? []) console.log(`${dueOn} ${status}`)

console.log()
console.log('--- Continued stay, up to the criteria')
const stay = continuedStayDraft(reviews, { scores, reassessment: reassess(intakes) })
console.log(stay.slice(0, stay.indexOf('\n\nWhat the intake says')))

console.log()
console.log('--- An appeal, its first half, in Spanish')
const appeal = appealDraft(reviews, { scores, language: 'es' })
console.log(appeal.slice(0, appeal.indexOf('\n\nEvolución')))

/* Prints:

Read first. This is about a partial hospitalization program, and less is recommended: Intensive outpatient program. What is met here shows no need for more than that.
2026-11-19 past-due
2026-12-19 next
2027-01-18 later
2027-02-17 later

--- Continued stay, up to the criteria
Read first. This is about a partial hospitalization program, and less is recommended: Intensive outpatient program. What is met here shows no need for more than that.

DRAFT of the factual part of a request for continued stay: partial hospitalization program
A physician has to check it, complete every [bracket], and sign. It lists facts that were given; it claims nothing beyond them.
This version leaves some answers out, whatever they are.
This compares ratings with criteria. It is no coverage decision and no legal advice: the Medicare contractor decides by the regulations in force, and criteria of other payers are not looked at. How ratings are mapped to the criteria is this library’s own judgment, which no licensed clinician has reviewed.

Patient: [name] [date of birth] [Medicare number]
Assessed on: 2026-11-30
Admitted on: 2026-11-02
Diagnosis: mental health [diagnosis and code, by the physician]
Recommended level of care: Intensive outpatient program.

Progress since admission
From 2026-11-02 to 2026-11-30, by 3 assessments:
- Level of care recommended: Partial hospitalization program (from 2026-11-02); Intensive outpatient program (from 2026-11-30).
- Better than at first: Risk of harm to self or others: moderate (2026-11-02), low (2026-11-30).
- Better than at first: Functional impairment: severe (2026-11-02), moderate (2026-11-30).
- The same at every assessment that answered it: symptom severity (severe); withdrawal risk (none); complicated withdrawal in the past (no); medical needs (stable); co-occurring conditions (stable); relapse risk (moderate); need for supervision (check-ins); support system (adequate); commitment to treatment (willing).
- [what the record shows of progress, or of the lack of it, with dates]

Scores of standard instruments
- PHQ-9: 19 (2026-11-02; an answer bears on safety: read it), 10 (2026-11-30); the last 9 points lower than on 2026-11-02
- [what these scores mean for the person: no threshold for a change that counts is applied here]

Goals
What was named on 2026-11-16 as a way to less than was recommended then (Partial hospitalization program), and how it stands now:
- Not reached: symptom severity down to moderate or lower (now severe). It was to lead to: Intensive outpatient program.
- Reached: functional impairment down to moderate or lower (now moderate). It was to lead to: Intensive outpatient program.
- [goals of the treatment plan: measurable, functional, each with its date]
- [progress toward each goal since the last review]

Barriers to less care
No rule that this version tells calls for this program by the latest answers.
By the reassessment the level of care that the person is in continues for now.
- [barriers to less care as the treatment team sees them, and what is done about each]
- [why less care is not enough now]
- [plan for discharge, and what has to be in place for it]

--- An appeal, its first half, in Spanish
Lea esto primero. Esto trata de un programa de hospitalización parcial, y se recomienda menos: Programa ambulatorio intensivo. Lo que aquí se cumple no demuestra que haga falta más que eso.

BORRADOR de la parte de hechos de una apelación: programa de hospitalización parcial
Quien lo firme tiene que revisarlo y completar cada [corchete]. Enumera hechos que se indicaron; no afirma nada más. No conoce la carta de denegación ni su plazo.
Esta versión omite algunas respuestas, sean cuales sean.
Esto compara valoraciones con criterios. No es una decisión de cobertura ni un consejo legal: el contratista de Medicare decide según los reglamentos vigentes, y los criterios de otros pagadores no se consideran. La forma de relacionar las valoraciones con los criterios es criterio propio de esta biblioteca, que ningún profesional clínico con licencia ha revisado.

Paciente: [nombre] [fecha de nacimiento] [número de Medicare]
Fecha de la evaluación: 30 de noviembre de 2026
Fecha de ingreso: 2 de noviembre de 2026
Diagnóstico: salud mental [diagnóstico y código, por el médico]
Nivel de atención recomendado: Programa ambulatorio intensivo.

La denegación
- [qué se denegó, para qué días, y su número de referencia]
- [fecha de la carta, y el último día para apelar que indica]
- [motivo de la denegación, en las palabras del pagador]
- [criterios que usó el pagador, con su edición, y cuáles se dice que no se cumplen]
- [si el estado de la persona exige una apelación más rápida, por el médico]
La recomendación no respalda una apelación por este programa. Quien vea que hace falta tiene que demostrarlo con hechos que no están aquí: [esos hechos].

Por responder antes de enviarlo
- 1. Necesita al menos 20 horas de servicios terapéuticos por semana, según muestra el plan de atención (SE DESCONOCE): [respuesta, con hechos del expediente]
- Un médico ha determinado que la persona necesita al menos 20 horas por semana de estos servicios, y certifica que sin el programa necesitaría atención psiquiátrica hospitalaria, que está al cuidado de un médico y que se la trata según un plan escrito (SE DESCONOCE): [respuesta, con hechos del expediente]

Lo que impide una atención menos intensiva
Según las últimas respuestas, ninguna regla de las que esta versión menciona pide este programa.
- [lo que impide menos atención según el equipo de tratamiento, y qué se hace al respecto]
- [por qué menos atención no basta ahora]
- [plan de alta, y lo que tiene que estar listo para ella]
*/
