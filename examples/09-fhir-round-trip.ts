// Into and out of a health record in FHIR R4: a form, what somebody answered, what the record already says, and the
// recommendation as a bundle for the chart. The person and the record are made up.
// In this repository: npx tsx --tsconfig test/tsconfig.json examples/09-fhir-round-trip.ts

import { assess } from 'level-of-care'
import { fromQuestionnaireResponse, fromResources, toBundle, toQuestionnaire } from 'level-of-care/fhir'
import { intakeFrom, score } from 'level-of-care/instruments'

console.log('The form')
const form = toQuestionnaire()
console.log(`  ${form.url}|${form.version}, ${form.item.length} items`)
const items = form.item.flatMap((item) => [item, ...(item.item ?? [])])
const required = items.filter((item) => item.required && item.enableWhen === undefined)
console.log(`  required: ${required.map(({ linkId }) => linkId).join(', ')}`)

const coding = (linkId: string, code: string) => ({ linkId, answer: [{ valueCoding: { code } }] })
const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${form.url}|${form.version}`,
  item: [
    { linkId: 'assessedOn', answer: [{ valueDate: '2026-11-20' }] },
    { linkId: 'age', answer: [{ valueInteger: 31 }] },
    coding('riskOfHarm', 'low'),
    coding('functionalImpairment', 'moderate'),
    coding('withdrawalRisk', 'none'),
    coding('complicatedWithdrawal', 'no'),
    coding('medicalNeeds', 'none'),
    coding('coOccurringConditions', 'stable'),
    coding('relapseRisk', 'low'),
    coding('supervision', 'independent'),
    coding('supportSystem', 'adequate'),
    coding('livingEnvironment', 'stable'),
    coding('commitment', 'willing'),
    coding('favoriteColor', 'green'),
    {
      linkId: 'treatmentHistory',
      item: [
        coding('treatmentHistory.level', 'outpatient'),
        coding('treatmentHistory.outcome', 'unchanged'),
        { linkId: 'treatmentHistory.endedOn', answer: [{ valueDate: '2026-10-30' }] },
      ],
    },
  ],
}

console.log()
console.log('What was answered, and what was not understood')
const answered = fromQuestionnaireResponse(response)
console.log(`  ${Object.keys(answered.intake).length} answers`)
for (const { path, code } of answered.notUnderstood) console.log(`  ${path.join('.')}: ${code}`)

console.log()
console.log('What the record already says')
const subject = { reference: 'Patient/example' }
const phq9 = (status: string, on: string, value: number) => ({
  resource: {
    resourceType: 'Observation',
    status,
    code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
    subject,
    effectiveDateTime: on,
    valueQuantity: { value, unit: '{score}' },
  },
})
const record = fromResources({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [
    phq9('final', '2026-09-02', 14),
    phq9('final', '2026-11-18', 21),
    phq9('entered-in-error', '2026-11-19', 3),
    {
      resource: {
        resourceType: 'Condition',
        clinicalStatus: { coding: [{ code: 'active' }] },
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F33.2' }] },
        subject,
      },
    },
  ],
})
console.log(`  ${JSON.stringify(record.instruments)}, ${record.intake.conditions?.join()}`)
for (const { path, code } of record.notUnderstood) console.log(`  ${path.join('.')}: ${code}`)

console.log()
console.log('Together they are an intake')
const { intake: rated } = intakeFrom(record.instruments)
console.log(`  from the score: ${JSON.stringify(rated)}`)
const recommendation = assess({ ...record.intake, ...rated, ...answered.intake })
console.log(`  ${recommendation.status}: ${recommendation.status === 'final' && recommendation.level}`)

console.log()
console.log('The recommendation as a bundle')
let count = 0
const bundle = toBundle(recommendation, {
  subject: subject.reference,
  // The library has no clock: an app passes new Date().toISOString().
  authoredOn: '2026-11-20T15:04:05Z',
  // Nor has it any randomness: an app passes () => crypto.randomUUID().
  ids: () => {
    count += 1
    return `00000000-0000-4000-8000-00000000000${count}`
  },
  hcpcs: 'mental-health',
  scores: [{ score: score('phq9', { total: 21 }), on: '2026-11-18' }],
})
for (const { resource } of bundle.entry) {
  console.log(`  ${resource.resourceType}`)
  if (resource.resourceType === 'GuidanceResponse') console.log(`    status: ${resource.status}`)
  if (resource.resourceType === 'RiskAssessment')
    console.log(`    qualitativeRisk: ${resource.prediction[0]?.qualitativeRisk.text}`)
  if (resource.resourceType === 'Observation')
    console.log(`    ${resource.code.text}: ${resource.valueQuantity?.value}`)
  if (resource.resourceType === 'ServiceRequest') {
    const { status, intent, priority, code, reasonCode = [] } = resource
    console.log(`    ${status} ${intent}, ${priority}: ${code.text}`)
    console.log(`    code: ${code.coding?.map(({ code: each }) => each).join(', ')}`)
    console.log(`    because: ${reasonCode.map(({ text }) => text).join('; ')}`)
  }
}

/* Prints:

The form
  urn:level-of-care:adult:questionnaire|1.1.0, 26 items
  required: assessedOn, riskOfHarm, withdrawalRisk, medicalNeeds

What was answered, and what was not understood
  14 answers
  item.13: unknown-item

What the record already says
  {"phq9":{"total":21}}, depression
  entry.2.resource.status: withdrawn
  entry.0.resource: superseded

Together they are an intake
  from the score: {"symptomSeverity":"severe"}
  final: intensive-outpatient

The recommendation as a bundle
  Device
  GuidanceResponse
    status: success
  RiskAssessment
    qualitativeRisk: Low
  Observation
    PHQ-9: 21
  ServiceRequest
    draft proposal, urgent: Intensive outpatient program
    code: intensive-outpatient, S9480
    because: severe symptoms call for more support than weekly sessions; traditional outpatient therapy is not enough
*/
