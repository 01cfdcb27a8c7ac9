import { adult, type Intake, type Recommendation } from 'level-of-care'
import {
  createAssessor,
  type DimensionId,
  defineRuleset,
  extendRuleset,
  type LadderId,
  parseRuleset,
  type RatingCode,
  type RuleId,
  type Ruleset,
  type RungCode,
  type ServiceId,
} from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import { small } from '../support/small.ts'
import { dimension } from './rulesets.ts'

describe('an assessor knows its ruleset', () => {
  const assessor = createAssessor(defineRuleset(small))

  test('its ratings', () => {
    expectTypeOf(assessor.evaluate).parameter(0).toEqualTypeOf<{
      readonly pain: 'none' | 'some' | 'much'
      readonly sleep: 'good' | 'poor'
      readonly tried: 'none' | 'clinic' | 'hospital'
    }>()
    // @ts-expect-error: a rating for every dimension, the derived one included
    assessor.evaluate({ pain: 'none', sleep: 'good' })
  })

  test('its rungs', () => {
    expectTypeOf(assessor.evaluate).returns.toEqualTypeOf<{
      readonly level: 'home' | 'clinic' | 'hospital'
      readonly pace: 'slow' | 'fast'
    }>()
    const recommendation = assessor.assess({})
    expectTypeOf(recommendation).toEqualTypeOf<Recommendation<typeof small>>()
    if (recommendation.status === 'final')
      expectTypeOf(recommendation.level).toEqualTypeOf<'home' | 'clinic' | 'hospital'>()
    expectTypeOf(recommendation.ruleset.version).toEqualTypeOf<'1.2.3'>()
    for (const result of assessor.assessBatch([{}]))
      if (result.success) expectTypeOf(result.data).toEqualTypeOf<Recommendation<typeof small>['ladders']>()
  })

  test('its ids', () => {
    type Small = typeof assessor.ruleset
    expectTypeOf<Small>().toEqualTypeOf<typeof small>()
    expectTypeOf<DimensionId<Small>>().toEqualTypeOf<'pain' | 'sleep' | 'tried'>()
    expectTypeOf<RatingCode<Small, 'sleep'>>().toEqualTypeOf<'good' | 'poor'>()
    expectTypeOf<LadderId<Small>>().toEqualTypeOf<'level' | 'pace'>()
    expectTypeOf<RungCode<Small, 'pace'>>().toEqualTypeOf<'slow' | 'fast'>()
    expectTypeOf<RuleId<Small>>().toEqualTypeOf<'much-pain' | 'no-rest' | 'together'>()
    expectTypeOf<ServiceId<Small>>().toEqualTypeOf<'massage' | 'hotline'>()
  })

  test('also when it is written on the spot', () => {
    const other = createAssessor({
      ...small,
      id: 'other',
      dimensions: [dimension('mood', ['fine', 'low', 'very-low'])],
      rules: [],
    })
    expectTypeOf(other.evaluate).parameter(0).toEqualTypeOf<{ readonly mood: 'fine' | 'low' | 'very-low' }>()
    expectTypeOf(other.ruleset.id).toEqualTypeOf<'other'>()
  })
})

describe('an assessor of an extended ruleset', () => {
  const assessor = createAssessor(
    extendRuleset(adult, {
      id: 'clinic',
      version: '1.0.0',
      remove: { dimensions: ['commitment'] },
      add: { dimensions: [dimension('transport', ['easy', 'hard'])] },
    }),
  )
  type Ratings = Parameters<typeof assessor.evaluate>[0]

  test('knows what was added and what was removed', () => {
    expectTypeOf<Ratings['transport']>().toEqualTypeOf<'easy' | 'hard'>()
    expectTypeOf<keyof Ratings & 'commitment'>().toEqualTypeOf<never>()
    expectTypeOf<Ratings['riskOfHarm']>().toEqualTypeOf<'none' | 'low' | 'moderate' | 'high' | 'imminent'>()
    type Clinic = typeof assessor.ruleset
    expectTypeOf<'safety-plan'>().toExtend<ServiceId<Clinic>>()
    expectTypeOf<'high-risk'>().toExtend<RuleId<Clinic>>()
    expectTypeOf<Intake<Clinic>['transport']>().toEqualTypeOf<'easy' | 'hard' | null | undefined>()
  })

  test('still has the levels', () => {
    const { status, ...rest } = assessor.assess({})
    expectTypeOf(status).toEqualTypeOf<'final' | 'provisional'>()
    expectTypeOf(rest.ladders.urgency).toEqualTypeOf<Recommendation['ladders']['urgency']>()
  })
})

describe('an assessor of a ruleset that is known at run time only', () => {
  const assessor = createAssessor(parseRuleset({}))

  test('takes and gives strings', () => {
    expectTypeOf(assessor.ruleset).toEqualTypeOf<Ruleset>()
    expectTypeOf(assessor.evaluate).parameter(0).toEqualTypeOf<{ readonly [dimension: string]: string }>()
    const recommendation = assessor.assess({})
    if (recommendation.status === 'final') expectTypeOf(recommendation.level).toEqualTypeOf<string>()
    // @ts-expect-error: the status must be looked at here too
    recommendation.level
  })
})

describe('what is no ruleset is refused by its type', () => {
  test('a part that is missing', () => {
    const { rules: _, ...rest } = small
    // @ts-expect-error: it has no rules
    defineRuleset(rest)
  })

  test('a rule with a condition that is none', () => {
    defineRuleset({
      ...small,
      rules: [
        {
          ...small.rules[0],
          when: {
            // @ts-expect-error: a condition has no kind "not"
            kind: 'not',
            of: [],
          },
        },
      ],
    })
  })

  test('a support grade that is not there', () => {
    defineRuleset({
      ...small,
      rules: [
        {
          ...small.rules[0],
          // @ts-expect-error: how a source bears on a rule is stated, derived or judgment
          support: 'certain',
        },
      ],
    })
  })
})
