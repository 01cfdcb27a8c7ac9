import { assess, type Recommendation } from 'level-of-care'
import { type PatientWords, patientWords, type RenderOptions, render } from 'level-of-care/render'
import { createAssessor } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import type { PatientTexts } from '../../src/adult/texts/patient/PatientTexts.ts'
import { clinic } from '../recommendation/clinic.ts'

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
  })
})

describe('words for patients', () => {
  test('of the adult ruleset can be built on', () => {
    expectTypeOf(patientWords('es')).toExtend<PatientWords>()
  })

  test('are complete in every language, or do not compile', () => {
    const { rules, ...others } = patientWords('en')
    const { 'low-risk': _, ...fewer } = rules
    // @ts-expect-error a rule is without words
    const incomplete: PatientTexts = { ...others, rules: fewer }
    expectTypeOf(incomplete).toEqualTypeOf<PatientTexts>()
  })
})
