import { adult } from 'level-of-care'
import { type AtLeast, type Criterion, language } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'

const { all, any, atLeast, atLeastOf, total } = language([
  { id: 'pain', ratings: ['none', 'some', 'much'] },
  { id: 'sleep', ratings: [{ code: 'good' }, { code: 'poor' }] },
])

const pain = atLeast('pain', 'some')

describe('a mistake is an error on the very word', () => {
  test('a misspelled dimension', () => {
    atLeast(
      // @ts-expect-error: there is no dimension "paim"
      'paim',
      'some',
    )
  })

  test('a misspelled rating', () => {
    atLeast(
      'pain',
      // @ts-expect-error: "pain" has no rating "mush"
      'mush',
    )
  })

  test('a rating of another dimension', () => {
    atLeast(
      'pain',
      // @ts-expect-error: "poor" is a rating of "sleep"
      'poor',
    )
  })

  test('the lowest rating, which would always be met', () => {
    atLeast(
      'pain',
      // @ts-expect-error: everybody has at least "none"
      'none',
    )
    atLeast(
      'sleep',
      // @ts-expect-error: everybody has at least "good"
      'good',
    )
  })

  test('the lowest rating of a dimension of the adult ruleset', () => {
    const ours = language(adult.dimensions)
    ours.atLeast(
      'riskOfHarm',
      // @ts-expect-error: everybody has at least "none"
      'none',
    )
    expectTypeOf(ours.atLeast<'riskOfHarm'>)
      .parameter(1)
      .toEqualTypeOf<'low' | 'moderate' | 'high' | 'imminent'>()
  })

  test('a total of an unknown dimension', () => {
    total(
      // @ts-expect-error: there is no dimension "mood"
      ['pain', 'mood'],
      2,
    )
  })
})

describe('nothing empty can be written', () => {
  test('an all or an any of nothing', () => {
    // @ts-expect-error: it would always be met
    all()
    // @ts-expect-error: it would never be met
    any()
  })

  test('a choice or a total of nothing', () => {
    atLeastOf(
      1,
      // @ts-expect-error: there is nothing to choose from
      [],
    )
    total(
      // @ts-expect-error: there is nothing to add up
      [],
      1,
    )
  })
})

describe('what can be written', () => {
  test('ratings above the lowest, and nothing else', () => {
    expectTypeOf(atLeast<'pain'>)
      .parameter(1)
      .toEqualTypeOf<'some' | 'much'>()
    expectTypeOf(atLeast<'sleep'>)
      .parameter(1)
      .toEqualTypeOf<'poor'>()
    expectTypeOf(atLeast).parameter(0).toEqualTypeOf<'pain' | 'sleep'>()
  })

  test('conditions in conditions', () => {
    expectTypeOf(
      all(pain, any(pain, atLeastOf(1, [pain, total(['pain', 'sleep'], 2)]))),
    ).toExtend<Criterion>()
    expectTypeOf(pain).toEqualTypeOf<AtLeast>()
  })
})

describe('there is no way to say no', () => {
  test('the kinds of conditions are these five', () => {
    expectTypeOf<Criterion['kind']>().toEqualTypeOf<'at-least' | 'all' | 'any' | 'at-least-of' | 'total'>()
  })

  test('no kind denies, and none looks down', () => {
    expectTypeOf<{ kind: 'not'; of: readonly Criterion[] }>().not.toExtend<Criterion>()
    expectTypeOf<{ kind: 'at-most'; dimension: string; rating: string }>().not.toExtend<Criterion>()
    // @ts-expect-error: a condition has no kind "not"
    const denied: Criterion = { kind: 'not', of: [pain] }
    // @ts-expect-error: looking down is for warnings, which decide nothing
    const below: Criterion = { kind: 'at-most', dimension: 'pain', rating: 'some' }
    // @ts-expect-error: a condition cannot be turned around by a key beside it
    const turned: Criterion = { kind: 'at-least', dimension: 'pain', rating: 'some', not: true }
    expectTypeOf([denied, below, turned]).toEqualTypeOf<Criterion[]>()
  })

  test('the language has these five builders', () => {
    const builders = language([{ id: 'pain', ratings: ['none', 'some'] }])
    expectTypeOf<keyof typeof builders>().toEqualTypeOf<'all' | 'any' | 'atLeast' | 'atLeastOf' | 'total'>()
  })
})

describe('dimensions that are known at run time only', () => {
  test('take any word: parseRuleset checks them', () => {
    const loaded: { id: string; ratings: string[] }[] = []
    const { atLeast: loose } = language(loaded)
    expectTypeOf(loose).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(loose).parameter(1).toEqualTypeOf<string>()
  })
})
