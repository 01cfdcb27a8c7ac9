import type { adult, Intake } from 'level-of-care'
import { type Reassessment, reassess } from 'level-of-care/course'
import {
  appealDraft,
  type CertifiedSetting,
  certificationDates,
  checkMedicare,
  continuedStayDraft,
  type Difference,
  type MedicareCriterionStatus,
  type MedicareOptions,
  necessityStatement,
  serviceCodes,
} from 'level-of-care/coverage'
import { describe, expectTypeOf, test } from 'vitest'

const intake = { assessedOn: '2026-11-20' }
const review = checkMedicare(intake, 'intensive-outpatient')

describe('a question about coverage', () => {
  test('is about a setting that has criteria', () => {
    expectTypeOf(checkMedicare)
      .parameter(1)
      .toEqualTypeOf<'intensive-outpatient' | 'partial-hospitalization'>()
    // @ts-expect-error: the patient criteria of inpatient care are not checked
    checkMedicare(intake, 'inpatient')
    expectTypeOf<CertifiedSetting>().toEqualTypeOf<
      'intensive-outpatient' | 'partial-hospitalization' | 'inpatient'
    >()
    // @ts-expect-error: nobody certifies self-guided care
    certificationDates('self-guided', '2026-11-20')
  })

  test('takes facts by their names, each of its kind', () => {
    expectTypeOf<{ diagnoses: ('mental-health' | 'substance-use')[] }>().toExtend<MedicareOptions>()
    // @ts-expect-error: a code is no kind of diagnosis
    checkMedicare(intake, 'intensive-outpatient', { diagnoses: ['F33.1'] })
    // @ts-expect-error: a misspelled fact
    checkMedicare(intake, 'intensive-outpatient', { canParticpate: true })
    // @ts-expect-error: a judgment is yes or no
    checkMedicare(intake, 'intensive-outpatient', { judgedDangerous: 'low' })
    // What a form left empty is unknown.
    checkMedicare(intake, 'intensive-outpatient', { judgedDangerous: null })
    // @ts-expect-error: null in place of options
    checkMedicare(intake, 'intensive-outpatient', null)
    // @ts-expect-error: how many dates there are is not said about a person
    certificationDates('inpatient', '2026-11-20', { count: null })
  })
})

describe('a review', () => {
  test('has three states for a criterion, and no truth value that unknown could be mistaken for', () => {
    expectTypeOf<MedicareCriterionStatus>().toEqualTypeOf<'met' | 'unmet' | 'unknown'>()
    // @ts-expect-error: there is no answer for all criteria together
    review.status
  })

  test('says where it differs from the recommendation, if it does', () => {
    expectTypeOf(review.differs).toEqualTypeOf<Difference | undefined>()
    expectTypeOf(review.differs?.level).toEqualTypeOf<'less' | 'more' | 'not-settled' | undefined>()
    // @ts-expect-error: it may be absent
    review.differs.line
  })

  test('has a schedule only where a day of admission was given', () => {
    // @ts-expect-error: it may be absent
    review.schedule.recertifications
    expectTypeOf(review.schedule?.recertifications[0]?.dueOn).toEqualTypeOf<string | undefined>()
  })

  test('tells kinds of evidence apart', () => {
    for (const item of review.criteria.flatMap(({ evidence }) => evidence)) {
      // @ts-expect-error: only a rating has one
      item.rating
      if (item.kind === 'rating' && item.dimension === 'riskOfHarm') expectTypeOf(item.rating).toBeString()
      if (item.kind === 'ladder' && item.answer.status === 'provisional')
        // @ts-expect-error: an open level is no level
        item.answer.rung
    }
  })

  test('names nothing as unverified that was read at first hand', () => {
    expectTypeOf(review.unverified[0]?.verified).toEqualTypeOf<'secondary' | 'recalled' | undefined>()
  })

  test('cannot be changed', () => {
    // @ts-expect-error: results are read-only
    review.setting = 'partial-hospitalization'
    // @ts-expect-error: all the way down
    review.criteria[0]?.evidence.push()
    // @ts-expect-error: codes as well
    serviceCodes.push()
  })

  test('is what a statement is made of', () => {
    expectTypeOf(necessityStatement).returns.toBeString()
    // @ts-expect-error: an intake is no review
    necessityStatement(intake)
    // @ts-expect-error: whom to reach is missing
    necessityStatement(review, { emergency: { now: 'Call 112.' } })
    necessityStatement(review, { language: 'es' })
    // @ts-expect-error: there is none in that language
    necessityStatement(review, { language: 'fr' })
  })

  test('is what drafts of a stay are made of, in a list', () => {
    const intakes: readonly Intake[] = [intake]
    const reassessment: Reassessment<typeof adult> = reassess(intakes)
    expectTypeOf(continuedStayDraft([review], { reassessment, language: 'es' })).toBeString()
    expectTypeOf(appealDraft).parameters.toEqualTypeOf<Parameters<typeof continuedStayDraft>>()
    // @ts-expect-error: one review is no list
    appealDraft(review)
    // @ts-expect-error: a number is no score
    continuedStayDraft([review], { scores: [{ on: '2026-11-20', score: 12 }] })
  })
})
