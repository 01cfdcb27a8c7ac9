import { assess } from 'level-of-care'
import {
  type Available,
  type OverrideRecord,
  override,
  type Placement,
  place,
  rulesOverruled,
} from 'level-of-care/placement'
import { type Assessor, createAssessor, defineRuleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import { small } from '../support/small.ts'

type Level =
  | 'self-guided'
  | 'outpatient'
  | 'intensive-outpatient'
  | 'partial-hospitalization'
  | 'residential'
  | 'inpatient'

const recommendation = assess({ assessedOn: '2026-11-20' })
const available: Available = { levels: [{ level: 'outpatient', formats: ['telehealth'] }] }
const placement = place(recommendation, available)

describe('there is a level only where something is placed', () => {
  test('and only after the status was looked at', () => {
    expectTypeOf(placement).toEqualTypeOf<Placement>()
    expectTypeOf<Placement['status']>().toEqualTypeOf<
      'placed' | 'more-intensive' | 'interim' | 'none' | 'unsettled'
    >()
    // @ts-expect-error: whoever has not looked at the status cannot have a level
    placement.level
    if (placement.status === 'none') {
      // @ts-expect-error: nothing is placed
      placement.level
    } else if (placement.status === 'unsettled') {
      // @ts-expect-error: what is not settled has a floor
      placement.level
      expectTypeOf(placement.atLeast).toEqualTypeOf<Level>()
    } else {
      expectTypeOf(placement.level).toEqualTypeOf<Level>()
    }
  })

  test('open risks belong to what is not enough', () => {
    if (placement.status === 'placed') {
      // @ts-expect-error: the level meets every need that was found
      placement.openRisks
    }
    if (placement.status === 'interim') {
      expectTypeOf<'imminent-risk'>().toExtend<(typeof placement.openRisks)[number]['rule']>()
      expectTypeOf<'no-such-rule'>().not.toExtend<(typeof placement.openRisks)[number]['rule']>()
    }
  })

  test('results cannot be written', () => {
    // @ts-expect-error: a status is not to be changed
    placement.status = 'placed'
    // @ts-expect-error: nor what has to be done now
    placement.actNow.push('emergency-services')
  })
})

describe('what is handed in speaks the words of the ruleset', () => {
  test('levels, formats, settings, services, preferences', () => {
    // @ts-expect-error: there is no such level
    place(recommendation, { levels: [{ level: 'hospital', formats: ['in-person'] }] })
    // @ts-expect-error: there is no such format
    place(recommendation, { levels: [{ level: 'outpatient', formats: ['letter'] }] })
    // @ts-expect-error: a level without formats says too little
    place(recommendation, { levels: [{ level: 'outpatient' }] })
    // @ts-expect-error: there is no such service
    place(recommendation, { levels: [], services: ['yoga'] })
    // @ts-expect-error: there is no such level to decline
    place(recommendation, available, { preferences: { levelsDeclined: ['hospital'] } })
    // @ts-expect-error: there is no such urgency
    place(recommendation, available, { waiting: { mostDays: { soon: 3 } } })
  })

  test('a reason, a note and a name are required', () => {
    const request = { level: 'outpatient', reasonCode: 'other', note: 'n', by: 'b' } as const
    expectTypeOf(override(recommendation, request)).toEqualTypeOf<OverrideRecord>()
    // @ts-expect-error: without a reason there is no override
    override(recommendation, { level: 'outpatient', note: 'n', by: 'b' })
    // @ts-expect-error: the list of reasons is closed
    override(recommendation, { ...request, reasonCode: 'mood' })
    // @ts-expect-error: there is no such level
    rulesOverruled(recommendation, 'hospital')
  })

  test('of a ruleset of one’s own, its own', () => {
    const own: Assessor<typeof small> = createAssessor(defineRuleset(small))
    const result = place(
      own.assess({ assessedOn: '2026-11-20' }),
      { levels: [{ level: 'clinic', formats: ['in-person'] }] },
      { assessor: own },
    )
    expectTypeOf(result).toEqualTypeOf<Placement<typeof small>>()
    if (result.status === 'placed') expectTypeOf(result.level).toEqualTypeOf<'home' | 'clinic' | 'hospital'>()
  })
})
