import type * as r4 from 'fhir/r4'
import { type AdultRuleset, adult, assess, type Intake } from 'level-of-care'
import {
  type Bundle,
  type CodeSystem,
  codeSystems,
  fromQuestionnaireResponse,
  fromResources,
  type IntakeIssueCode,
  type NotUnderstood,
  type Questionnaire,
  type ServiceRequest,
  toBundle,
  toInstrumentQuestionnaire,
  toQuestionnaire,
  toServiceRequest,
  type UsageIssueCode,
} from 'level-of-care/fhir'
import { intakeFrom } from 'level-of-care/instruments'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import { small } from '../support/small.ts'

const proposal = { subject: 'Patient/example', authoredOn: '2026-11-20T15:04:05Z' }
const ids = () => ''

describe('what is written can be handed on as what others call it', () => {
  test('resources of FHIR R4', () => {
    expectTypeOf<Questionnaire>().toExtend<r4.Questionnaire>()
    expectTypeOf<CodeSystem>().toExtend<r4.CodeSystem>()
    expectTypeOf<ServiceRequest>().toExtend<r4.ServiceRequest>()
    expectTypeOf<Bundle>().toExtend<r4.Bundle>()
    expectTypeOf<Bundle['entry'][number]['resource']>().toExtend<r4.FhirResource>()
    const bundle: r4.Bundle = toBundle(assess({}), { ...proposal, ids })
    const forms: r4.Questionnaire[] = [toQuestionnaire(), toInstrumentQuestionnaire('phq9')]
    const systems: r4.CodeSystem[] = codeSystems()
    expectTypeOf([bundle, forms, systems]).not.toBeAny()
  })

  test('and a resource of theirs can be read', () => {
    const response: r4.QuestionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'completed' }
    const bundle: r4.Bundle = { resourceType: 'Bundle', type: 'searchset' }
    expectTypeOf(fromQuestionnaireResponse(response).intake).toEqualTypeOf<Partial<Intake>>()
    expectTypeOf(fromResources(bundle).intake).toEqualTypeOf<Partial<Intake>>()
  })
})

describe('nothing is made up', () => {
  test('so a request needs a subject and a time', () => {
    expectTypeOf(toServiceRequest(assess({}), proposal)).toEqualTypeOf<ServiceRequest | undefined>()
    // @ts-expect-error: whom it is about is not known
    toServiceRequest(assess({}), { authoredOn: proposal.authoredOn })
    // @ts-expect-error: there is no clock
    toServiceRequest(assess({}), { subject: proposal.subject })
    // @ts-expect-error: there is no randomness
    toBundle(assess({}), proposal)
  })

  test('and levels are those of the ruleset', () => {
    toServiceRequest(assess({}), { ...proposal, hcpcs: { 'intensive-outpatient': 'S9480' } })
    // @ts-expect-error: there is no such level
    toServiceRequest(assess({}), { ...proposal, hcpcs: { iop: 'S9480' } })
    // @ts-expect-error: nor this one
    toServiceRequest(assess({}), { ...proposal, level: 'iop' })
    fromResources({}, { levels: { 'http://a|b': 'outpatient', 'http://a|c': null } })
    // @ts-expect-error: nor here
    fromResources({}, { levels: { 'http://a|b': 'iop' } })
    // @ts-expect-error: nor is that an outcome
    fromResources({}, { outcomes: { 'Encounter/1': 'finished' } })
  })
})

describe('another ruleset', () => {
  const assessor = createAssessor(small)

  test('is known by its assessor', () => {
    const recommendation = assessor.assess({})
    toBundle(recommendation, { ...proposal, ids, assessor, hcpcs: { clinic: 'S9480' } })
    // @ts-expect-error: this assessor did not make the recommendation
    toBundle(assess({}), { ...proposal, ids, assessor })
    const { intake } = fromQuestionnaireResponse({}, { assessor })
    expectTypeOf(intake.pain).toEqualTypeOf<'none' | 'some' | 'much' | null | undefined>()
  })

  test('may be known at run time only', () => {
    const ruleset: Ruleset = adult
    expectTypeOf(fromResources({}, { assessor: createAssessor(ruleset) }).intake).toEqualTypeOf<
      Partial<Intake<Ruleset>>
    >()
    // @ts-expect-error: a ruleset alone is no assessor
    fromResources({}, { assessor: { ruleset } })
    expectTypeOf(toQuestionnaire<AdultRuleset>)
      .parameter(0)
      .not.toBeAny()
  })
})

describe('instruments', () => {
  test('that have versions need one', () => {
    toInstrumentQuestionnaire('phq9')
    toInstrumentQuestionnaire('k10', { version: 'from-1' })
    // @ts-expect-error: which one was answered changes what its answers mean
    toInstrumentQuestionnaire('k10')
    // @ts-expect-error: there is no such version
    toInstrumentQuestionnaire('k10', { version: 'from-2' })
    // @ts-expect-error: it has one only
    toInstrumentQuestionnaire('phq9', { version: 'from-1' })
  })

  test('that were read go on to an intake', () => {
    const { instruments, scoring } = fromQuestionnaireResponse({})
    intakeFrom(instruments, { scoring })
    intakeFrom(fromResources({}).instruments)
  })
})

test('what was not understood is plain data', () => {
  const [first] = fromResources({}).notUnderstood
  expectTypeOf(first).toEqualTypeOf<NotUnderstood | undefined>()
  expectTypeOf<'several-patients'>().toExtend<IntakeIssueCode>()
  expectTypeOf<'other-ruleset'>().toExtend<UsageIssueCode>()
})
