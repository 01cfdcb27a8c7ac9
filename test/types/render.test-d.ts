import { adult, assess, type Recommendation } from 'level-of-care'
import {
  type Detail,
  type PatientWords,
  patientWords,
  type Reader,
  type RenderOptions,
  render,
  type TextLanguage,
} from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import type { AdultPatientWords } from '../../src/locales/AdultPatientWords.ts'
import { clinic } from '../assessor/clinic.ts'

declare const recommendation: Recommendation

describe('render', () => {
  test('takes a recommendation of the adult ruleset, or of the one that is named', () => {
    expectTypeOf(render(assess({}), { format: 'html', reader: 'patient' })).toEqualTypeOf<string>()
    const assessor = createAssessor(clinic({}))
    render(assessor.assess({}), { format: 'text', reader: 'clinician', assessor })
  })

  test('has no default for the format or the reader', () => {
    // @ts-expect-error nobody is written for without being named
    render(recommendation, { format: 'text' })
    // @ts-expect-error the format decides what is escaped
    render(recommendation, { reader: 'patient' })
    // @ts-expect-error a misspelled option would be passed over
    render(recommendation, { format: 'text', reader: 'patient', includeSenstive: false })
    // @ts-expect-error of the languages that there are
    render(recommendation, { format: 'text', reader: 'patient', language: 'fr' })
    expectTypeOf<RenderOptions['reader']>().toEqualTypeOf<'clinician' | 'patient'>()
    expectTypeOf<RenderOptions['reader']>().toEqualTypeOf<Reader>()
    expectTypeOf<RenderOptions['language']>().toEqualTypeOf<TextLanguage | undefined>()
    expectTypeOf<RenderOptions['detail']>().toEqualTypeOf<Detail | undefined>()
  })

  test('takes an assessor, and no ruleset in its place', () => {
    const options = { format: 'text', reader: 'clinician' } as const
    render(recommendation, { ...options, assessor: createAssessor(adult) })
    // @ts-expect-error it has no evaluator
    render(recommendation, { ...options, assessor: { ruleset: adult } })
    // @ts-expect-error it was made with another ruleset
    render(recommendation, { ...options, assessor: createAssessor({ ...adult, id: 'ours' } as const) })
  })

  test('takes texts for an emergency as a whole', () => {
    const options = { format: 'text', reader: 'patient' } as const
    render(recommendation, { ...options, emergency: { now: 'Call.', contacts: 'Call.' } })
    // @ts-expect-error somebody has to be reached
    render(recommendation, { ...options, emergency: { now: 'Call.' } })
  })
})

describe('words for patients', () => {
  test('of the adult ruleset can be built on', () => {
    expectTypeOf(patientWords('es')).toExtend<PatientWords>()
    expectTypeOf(patientWords).parameter(0).toEqualTypeOf<TextLanguage>()
  })

  test('are complete in every language, or do not compile', () => {
    const { rules, ...others } = patientWords('en')
    const { 'low-risk': _, ...fewer } = rules
    // @ts-expect-error a rule is without words
    const incomplete: AdultPatientWords = { ...others, rules: fewer }
    expectTypeOf(incomplete).toEqualTypeOf<AdultPatientWords>()
  })
})
