import type { AdultRuleset, Intake, Recommendation } from 'level-of-care'
import type { Reassessment } from 'level-of-care/course'
import type { OverrideRecord, Placement } from 'level-of-care/placement'
import type { CareRecord } from 'level-of-care/record'
import type { Assessor, Ratings, Ruleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import type { small } from '../support/small.ts'

describe('what a function takes of any ruleset can be handed what was made with a known one', () => {
  test('of the adult ruleset', () => {
    expectTypeOf<Intake>().toExtend<Intake<Ruleset>>()
    expectTypeOf<Recommendation>().toExtend<Recommendation<Ruleset>>()
    expectTypeOf<Reassessment<AdultRuleset>>().toExtend<Reassessment<Ruleset>>()
    expectTypeOf<Placement>().toExtend<Placement<Ruleset>>()
    expectTypeOf<OverrideRecord>().toExtend<OverrideRecord<Ruleset>>()
    expectTypeOf<CareRecord>().toExtend<CareRecord<Ruleset>>()
  })

  test('of one’s own', () => {
    expectTypeOf<Recommendation<typeof small>>().toExtend<Recommendation<Ruleset>>()
    expectTypeOf<Placement<typeof small>>().toExtend<Placement<Ruleset>>()
  })

  test('an option that takes any assessor takes each of them', () => {
    expectTypeOf<Assessor<AdultRuleset>>().toExtend<Assessor>()
    expectTypeOf<Assessor<typeof small>>().toExtend<Assessor>()
    expectTypeOf<{ assessor: Assessor<AdultRuleset> }>().toExtend<{ assessor?: Assessor }>()
    // One assessor is not the other.
    expectTypeOf<Assessor<typeof small>>().not.toExtend<Assessor<AdultRuleset>>()
    expectTypeOf<Assessor<AdultRuleset>['evaluate']>().parameter(0).toEqualTypeOf<Ratings<AdultRuleset>>()
  })

  test('but not what was made with any ruleset where a known one is asked for', () => {
    // A general recommendation may hold any id.
    expectTypeOf<Recommendation<Ruleset>>().not.toExtend<Recommendation>()
    // One ruleset is not the other.
    expectTypeOf<Recommendation<typeof small>>().not.toExtend<Recommendation>()
  })
})
