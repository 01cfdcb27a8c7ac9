import type { AdultRuleset } from 'level-of-care'
import {
  type CourseAction,
  type CourseFlag,
  type CurrentLevel,
  type DimensionCourse,
  explainCourse,
  type Reassessment,
  reassess,
  type Signs,
  type Transition,
  type TransitionReason,
} from 'level-of-care/course'
import { type Assessor, createAssessor, defineRuleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import type { CoursePhrases } from '../../src/locales/CoursePhrases.ts'
import { course as en } from '../../src/locales/en/course.ts'
import { small } from '../support/small.ts'

type Level =
  | 'self-guided'
  | 'outpatient'
  | 'intensive-outpatient'
  | 'partial-hospitalization'
  | 'residential'
  | 'inpatient'

describe('without an assessor it is the adult ruleset', () => {
  const { transition, course, ...rest } = reassess([])

  test('and its words are those of the result', () => {
    if (transition.status === 'step-down') expectTypeOf(transition.to).toEqualTypeOf<Level>()
    expectTypeOf<DimensionCourse<typeof small>['dimension']>().toEqualTypeOf<'pain' | 'sleep'>()
    expectTypeOf<'riskOfHarm'>().toExtend<(typeof course)[number]['dimension']>()
    // What is derived from the treatment history has no course.
    expectTypeOf<'unsuccessfulLevel'>().not.toExtend<(typeof course)[number]['dimension']>()
    expectTypeOf(rest.recommendation.ruleset.id).toEqualTypeOf<'adult'>()
  })

  test('options do not change that', () => {
    expectTypeOf(reassess([], { minimumAssessments: 3, minimumDaysApart: 14 })).toEqualTypeOf<
      Reassessment<AdultRuleset>
    >()
    expectTypeOf(reassess([], { current: { level: 'outpatient' } })).toEqualTypeOf<
      Reassessment<AdultRuleset>
    >()
    expectTypeOf(reassess([], { dangerousFrom: { riskOfHarm: 'moderate' } })).toEqualTypeOf<
      Reassessment<AdultRuleset>
    >()
    expectTypeOf(
      reassess([], { minimumTrialDays: { outpatient: 28 }, minimumDaysApartAt: { inpatient: 2 } }),
    ).toEqualTypeOf<Reassessment<AdultRuleset>>()
    // @ts-expect-error: it is no level of the adult ruleset
    reassess([], { minimumTrialDays: { spa: 28 } })
    // @ts-expect-error: it is no level of the adult ruleset
    reassess([], { minimumDaysApartAt: { spa: 2 } })
    // @ts-expect-error: it is no dimension of the adult ruleset
    reassess([], { dangerousFrom: { mood: 'high' } })
    // @ts-expect-error: it is no level of the adult ruleset
    reassess([], { current: { level: 'spa' } })
    // @ts-expect-error: an option that is misspelled
    reassess([], { minimumAssesments: 3 })
  })
})

describe('with an assessor it is that ruleset', () => {
  const assessor: Assessor<typeof small> = createAssessor(defineRuleset(small))
  const result = reassess([], { assessor })

  test('in its own words', () => {
    expectTypeOf(result).toEqualTypeOf<Reassessment<typeof small>>()
    if (result.current.status === 'known')
      expectTypeOf(result.current.level).toEqualTypeOf<'home' | 'clinic' | 'hospital'>()
    // @ts-expect-error: a level of another ruleset
    reassess([], { assessor, current: { level: 'outpatient' } })
  })

  test('and only that one can put it into words', () => {
    expectTypeOf(explainCourse(result, { assessor })).toEqualTypeOf<string>()
    // @ts-expect-error: it was made with another ruleset
    explainCourse(result)
    // @ts-expect-error: there are no phrases in this language
    explainCourse(result, { assessor, language: 'fr' })
  })
})

describe('an unsettled transition cannot be mistaken for a settled one', () => {
  const { transition } = reassess([])

  test('its target can be read once it was looked at', () => {
    // @ts-expect-error: it may be unknown, or not settled
    transition.to
    if (transition.status === 'step-up') {
      // @ts-expect-error: a step up may rest on a floor only
      transition.to
      if (transition.settled) expectTypeOf(transition.to).toEqualTypeOf<Level>()
      else expectTypeOf(transition.possible).toEqualTypeOf<readonly Level[]>()
    }
    if (transition.status === 'not-in-care') {
      // @ts-expect-error: what is recommended may be a floor only
      transition.to
      // @ts-expect-error: nobody is stepped from where they are not
      transition.from
      if (transition.settled) expectTypeOf(transition.to).toEqualTypeOf<Level>()
      else expectTypeOf(transition.atLeast).toEqualTypeOf<Level>()
    }
    // @ts-expect-error: where the level is unknown there is nothing to go from
    if (transition.status === 'unknown') transition.from
  })

  test('what is unknown of a dimension may lack either rating', () => {
    const [one] = reassess([]).course
    if (one?.status === 'improved') expectTypeOf(one.now.assessedOn).toEqualTypeOf<string>()
    // @ts-expect-error: it may not have been answered now
    one?.now
  })

  test('the states are these', () => {
    expectTypeOf<Transition['status']>().toEqualTypeOf<
      'step-up' | 'continue' | 'step-down' | 'review-ending' | 'not-in-care' | 'unknown'
    >()
    expectTypeOf<DimensionCourse['status']>().toEqualTypeOf<
      'improved' | 'unchanged' | 'worsened' | 'unknown'
    >()
    expectTypeOf<'bridge'>().toExtend<TransitionReason['code']>()
    expectTypeOf<CurrentLevel['status']>().toEqualTypeOf<'known' | 'none' | 'unknown'>()
    expectTypeOf<Signs['status']>().toEqualTypeOf<'first-assessment' | 'checked' | 'highest' | 'incomplete'>()
    expectTypeOf<CourseAction['code']>().toEqualTypeOf<
      'ladder' | 'service' | 'ask' | 'look-back' | 'outreach' | 'relapse-plan'
    >()
    expectTypeOf<CourseFlag['code']>().toEqualTypeOf<'plateau' | 'response-contradicted'>()
  })
})

test('a language that leaves a phrase out is none', () => {
  const { bridge: _, ...rest } = en
  // @ts-expect-error: it has no phrase for the bridge
  rest satisfies CoursePhrases
})
