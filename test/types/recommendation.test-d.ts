import {
  type AdultRuleset,
  type AssessResult,
  assess,
  assessBatch,
  type IntakeError,
  type RankedQuestion,
  type Recommendation,
  safeAssess,
  type Trace,
} from 'level-of-care'
import type { RatedDimensionId } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'

type Level =
  | 'self-guided'
  | 'outpatient'
  | 'intensive-outpatient'
  | 'partial-hospitalization'
  | 'residential'
  | 'inpatient'

const recommendation = assess({ assessedOn: '2026-11-20' })

describe('an unsettled answer cannot be mistaken for a settled one', () => {
  test('the level can be read after the status was looked at, not before', () => {
    // @ts-expect-error: whoever has not looked at the status cannot have a level
    recommendation.level
    // @ts-expect-error: nor its catalog entry
    recommendation.levelOfCare
    if (recommendation.status === 'final') {
      expectTypeOf(recommendation.level).toEqualTypeOf<Level>()
      // @ts-expect-error: a final answer has no bounds
      recommendation.atLeast
    } else {
      expectTypeOf(recommendation.atLeast).toEqualTypeOf<Level>()
      // @ts-expect-error: a provisional answer has no level
      recommendation.level
      // @ts-expect-error: nor a catalog entry
      recommendation.levelOfCare
    }
    // @ts-expect-error: nor can the bounds be read without having looked
    recommendation.atLeast
  })

  test('the same holds for every ladder', () => {
    type Answers = Recommendation['ladders']
    expectTypeOf<keyof Answers>().toEqualTypeOf<'level' | 'withdrawalManagement' | 'urgency'>()
    const answer = recommendation.ladders.urgency
    // @ts-expect-error: whoever has not looked at the status cannot have a rung
    answer.rung
    if (answer.status === 'final') {
      expectTypeOf(answer.rung).toEqualTypeOf<'routine' | 'prompt' | 'urgent' | 'emergent' | 'emergency'>()
    } else {
      expectTypeOf(answer.atLeast).toEqualTypeOf<'routine' | 'prompt' | 'urgent' | 'emergent' | 'emergency'>()
      // @ts-expect-error: a provisional answer has no rung
      answer.rung
    }
    const { level, withdrawalManagement } = recommendation.ladders
    // @ts-expect-error: of the level neither
    level.rung
    // @ts-expect-error: nor of withdrawal management
    withdrawalManagement.rung
  })

  test('a status is final or provisional', () => {
    expectTypeOf<Recommendation['status']>().toEqualTypeOf<'final' | 'provisional'>()
    expectTypeOf<Recommendation['ladders']['level']['status']>().toEqualTypeOf<'final' | 'provisional'>()
  })

  test('services that are needed and those that are possible are apart', () => {
    expectTypeOf<keyof Recommendation['services']>().toEqualTypeOf<'needed' | 'possible'>()
    expectTypeOf(recommendation.services).not.toExtend<readonly unknown[]>()
  })
})

describe('a result without an exception', () => {
  test('has data or an error', () => {
    const result = safeAssess({})
    expectTypeOf(result).toEqualTypeOf<AssessResult>()
    // @ts-expect-error: it may have failed
    result.data
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<Recommendation>()
    else expectTypeOf(result.error).toEqualTypeOf<IntakeError>()
  })
})

describe('a batch', () => {
  test('has the ladders of a recommendation, or an error', () => {
    const [result] = assessBatch([{}])
    if (result?.success) expectTypeOf(result.data).toEqualTypeOf<Recommendation['ladders']>()
    else expectTypeOf(result?.error).toEqualTypeOf<IntakeError | undefined>()
    // @ts-expect-error: one intake is no list of them
    assessBatch({})
  })
})

describe('results are deeply readonly', () => {
  test('no key of a recommendation or a trace can be written', () => {
    expectTypeOf<Writable<Recommendation>>().toEqualTypeOf<never>()
    expectTypeOf<Writable<Trace>>().toEqualTypeOf<never>()
    expectTypeOf<Writable<IntakeError['issues']>>().toEqualTypeOf<never>()
  })

  test('the check above sees what can be written', () => {
    expectTypeOf<Writable<{ readonly a: { b: 1 } }>>().toEqualTypeOf<'b'>()
    expectTypeOf<Writable<{ readonly a: readonly { readonly b: string[] }[] }>>().toEqualTypeOf<'a list'>()
  })

  test('nor is it tempting to try', () => {
    // @ts-expect-error: a status is not to be changed
    recommendation.status = 'final'
    // @ts-expect-error: reasons are not to be added
    recommendation.reasons.push()
    // @ts-expect-error: nor evidence
    recommendation.reasons[0]?.evidence.pop()
    // @ts-expect-error: nor ladders
    recommendation.ladders.level = { status: 'final', rung: 'outpatient' }
  })
})

describe('what a recommendation names, it names in the words of its ruleset', () => {
  test('dimensions, rules, services and rungs', () => {
    type Reason = Recommendation['reasons'][number]
    expectTypeOf<'imminent-risk'>().toExtend<Reason['rule']>()
    expectTypeOf<'no-such-rule'>().not.toExtend<Reason['rule']>()
    expectTypeOf<Reason['decisiveFor'][number]>().toEqualTypeOf<
      'level' | 'withdrawalManagement' | 'urgency'
    >()
    expectTypeOf<Reason['raises']['level']>().toEqualTypeOf<Level | undefined>()
    expectTypeOf<'safety-plan'>().toExtend<Recommendation['services']['needed'][number]['id']>()
    expectTypeOf<'riskOfHarm'>().toExtend<Recommendation['answered'][number]['dimension']>()
    type Question = Recommendation['openQuestions'][number]
    expectTypeOf<Question['id']>().toEqualTypeOf<RatedDimensionId<AdultRuleset> | 'treatmentHistory'>()
    expectTypeOf<RankedQuestion['id']>().toEqualTypeOf<Question['id']>()
    expectTypeOf<Recommendation['unanswered'][number]>().toEqualTypeOf<Question['id']>()
    expectTypeOf<'safety-plan'>().toExtend<Question['couldAdd'][number]>()
    expectTypeOf<'unsuccessfulLevel'>().not.toExtend<Question['id']>()
    expectTypeOf<Recommendation['ruleset']['id']>().toEqualTypeOf<'adult'>()
  })
})

/** The keys that can be written, at any depth that a reader would look at. */
type Writable<T, Depth extends readonly unknown[] = [1, 1, 1, 1, 1, 1, 1]> = Depth extends readonly [
  unknown,
  ...infer Deeper,
]
  ? T extends string | number | boolean | null | undefined
    ? never
    : T extends readonly (infer Item)[]
      ? (T extends unknown[] ? 'a list' : never) | Writable<Item, Deeper>
      : { [K in keyof T]-?: (IsReadonly<T, K> extends true ? never : K) | Writable<T[K], Deeper> }[keyof T]
  : never

type IsReadonly<T, K extends keyof T> =
  (<G>() => G extends { [P in K]: T[P] } ? 1 : 2) extends <G>() => G extends {
    -readonly [P in K]: T[P]
  }
    ? 1
    : 2
    ? false
    : true
