import { adult, assess, type Intake } from 'level-of-care'
import { createService } from 'level-of-care/cds-hooks'
import { type Reassessment, reassess } from 'level-of-care/course'
import { checkMedicare, type MedicareReview } from 'level-of-care/coverage'
import { toDmn } from 'level-of-care/dmn'
import { type Questionnaire, toQuestionnaire } from 'level-of-care/fhir'
import { type InstrumentScore, score } from 'level-of-care/instruments'
import { intakeJsonSchema } from 'level-of-care/json-schema'
import { type Placement, place, UsageError } from 'level-of-care/placement'
import { replay, toRecord } from 'level-of-care/record'
import { ladderSvg, render } from 'level-of-care/render'
import { createAssessor, extendRuleset } from 'level-of-care/rules'
import { toSql } from 'level-of-care/sql'

declare const console: { log(text: string): void }

const intake: Intake = { assessedOn: '2026-11-20', riskOfHarm: 'imminent' }
const recommendation = assess(intake)

const reassessment: Reassessment<typeof adult> = reassess([intake])
const review: MedicareReview = checkMedicare(intake, 'partial-hospitalization')
const form: Questionnaire = toQuestionnaire()
const gad7: InstrumentScore = score('gad7', [2, 2, 1, 2, 1, 2, 1])
const offered = { levels: [{ level: 'inpatient', formats: ['in-person'] }] } as const
const placement: Placement = place(recommendation, offered)
// @ts-expect-error: no reader is called like that
const misread = () => render(recommendation, { format: 'text', reader: 'nurse' })

// What one entry makes another one takes, and an error is the same class wherever it comes from.
const clinic = createAssessor(extendRuleset(adult, { id: 'clinic', version: '2.0.0' }))
const clinicPlacement = place(clinic.assess(intake), offered, { assessor: clinic })

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

async function main(): Promise<void> {
  const chart = await toRecord(intake, recommendation, { recordedAt: '2026-11-20T15:04:05Z' })
  const { status: replayed } = await replay(JSON.parse(JSON.stringify(chart)))
  console.log(
    JSON.stringify({
      rules: clinicPlacement.ruleset,
      cdsHooks: createService()
        .discovery()
        .services.map(({ hook }) => hook),
      course: reassessment.transition.status,
      coverage: review.criteria.map(({ status }) => status),
      dmn: toDmn(adult).match(/<decisionTable/g)?.length,
      fhir: form.resourceType,
      instruments: gad7.total,
      jsonSchema: Object.keys(intakeJsonSchema()).includes('properties'),
      placement: placement.status,
      placementError: thrownBy(() => place(clinic.assess(intake), offered)) instanceof UsageError,
      record: replayed,
      render: render(recommendation, { format: 'text', reader: 'patient', language: 'es' }).split('\n')[1],
      renderError: String(thrownBy(misread)).split(':')[0],
      ladder: ladderSvg(recommendation, { reader: 'patient' }).slice(0, 4),
      sql: toSql(adult, { dialect: 'duckdb', table: 'intakes' }).includes('level_at_least'),
    }),
  )
}

main()
