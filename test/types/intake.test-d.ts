import { adult, type Intake } from 'level-of-care'
import { extendRuleset, type RatedDimensionId, type Ruleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import type { small } from '../support/small.ts'
import { dimension } from './rulesets.ts'

type Level =
  | 'self-guided'
  | 'outpatient'
  | 'intensive-outpatient'
  | 'partial-hospitalization'
  | 'residential'
  | 'inpatient'

const today = { assessedOn: '2026-11-20' }

describe('an intake of the adult ruleset', () => {
  test('needs its date, and nothing else', () => {
    expectTypeOf(today).toExtend<Intake>()
    expectTypeOf<Intake['assessedOn']>().toEqualTypeOf<string>()
    expectTypeOf<{ riskOfHarm: 'low' }>().not.toExtend<Intake>()
  })

  test('has a key for each rated dimension, which may be null', () => {
    expectTypeOf<Intake['riskOfHarm']>().toEqualTypeOf<
      'none' | 'low' | 'moderate' | 'high' | 'imminent' | null | undefined
    >()
    expectTypeOf<Intake['complicatedWithdrawal']>().toEqualTypeOf<'no' | 'yes' | null | undefined>()
    expectTypeOf<RatedDimensionId<typeof adult>>().toEqualTypeOf<
      | 'symptomSeverity'
      | 'riskOfHarm'
      | 'functionalImpairment'
      | 'withdrawalRisk'
      | 'complicatedWithdrawal'
      | 'medicalNeeds'
      | 'coOccurringConditions'
      | 'relapseRisk'
      | 'supervision'
      | 'supportSystem'
      | 'livingEnvironment'
      | 'commitment'
    >()
  })

  test('has none for what is derived, and none that is misspelled', () => {
    expectTypeOf<keyof Intake & ('unsuccessfulLevel' | 'steppingDownFrom')>().toEqualTypeOf<never>()
    const wrong: Intake = {
      ...today,
      // @ts-expect-error: it is derived from the treatment history
      unsuccessfulLevel: 'outpatient',
    }
    const misspelled: Intake = {
      ...today,
      // @ts-expect-error: it is written riskOfHarm
      riskofHarm: 'low',
    }
    expectTypeOf([wrong, misspelled]).toEqualTypeOf<Intake[]>()
  })

  test('has ratings of the very dimension', () => {
    const wrong: Intake = {
      ...today,
      // @ts-expect-error: "extreme" is no rating of the risk of harm
      riskOfHarm: 'extreme',
      symptomSeverity: 'extreme',
    }
    expectTypeOf(wrong).toEqualTypeOf<Intake>()
  })

  test('has episodes, lists and preferences in its own words', () => {
    type Episode = NonNullable<Intake['treatmentHistory']>[number]
    expectTypeOf<Episode['level']>().toEqualTypeOf<Level>()
    expectTypeOf<Episode['outcome']>().toEqualTypeOf<
      'recovered' | 'improved' | 'unchanged' | 'worsened' | 'left-early' | 'interrupted' | 'ongoing'
    >()
    expectTypeOf<Episode['response']>().toEqualTypeOf<'good' | 'none' | 'worse' | null | undefined>()
    expectTypeOf<Episode['endedOn']>().toEqualTypeOf<string | null | undefined>()
    expectTypeOf<Intake['age']>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<NonNullable<Intake['obligations']>[number]>().toEqualTypeOf<
      'work' | 'school' | 'caregiving'
    >()
    expectTypeOf<NonNullable<Intake['preferences']>['levelsDeclined']>().toEqualTypeOf<
      readonly Level[] | null | undefined
    >()
  })
})

describe('an intake of an extended ruleset', () => {
  const clinic = extendRuleset(adult, {
    id: 'clinic',
    version: '1.0.0',
    remove: { dimensions: ['commitment', 'unsuccessfulLevel'] },
    replace: { dimensions: [dimension('complicatedWithdrawal', ['no', 'once', 'often'])] },
    add: {
      dimensions: [dimension('transport', ['easy', 'hard'])],
      conditions: [{ id: 'chronic-pain', label: 'Chronic pain' }],
    },
  })
  type ClinicIntake = Intake<typeof clinic>

  test('has no key for a dimension that was removed', () => {
    expectTypeOf<keyof ClinicIntake & 'commitment'>().toEqualTypeOf<never>()
    const wrong: ClinicIntake = {
      ...today,
      // @ts-expect-error: the clinic does not rate it
      commitment: 'willing',
    }
    expectTypeOf(wrong).toEqualTypeOf<ClinicIntake>()
  })

  test('has the ratings of a dimension that was replaced', () => {
    expectTypeOf<ClinicIntake['complicatedWithdrawal']>().toEqualTypeOf<
      'no' | 'once' | 'often' | null | undefined
    >()
  })

  test('has a key for a dimension that was added', () => {
    expectTypeOf<ClinicIntake['transport']>().toEqualTypeOf<'easy' | 'hard' | null | undefined>()
  })

  test('has the others as they were', () => {
    expectTypeOf<ClinicIntake['riskOfHarm']>().toEqualTypeOf<Intake['riskOfHarm']>()
  })

  test('has the words of its lists', () => {
    expectTypeOf<'chronic-pain' | 'depression'>().toExtend<NonNullable<ClinicIntake['conditions']>[number]>()
  })

  test('only what is there can be removed', () => {
    extendRuleset(adult, {
      id: 'clinic',
      version: '1.0.0',
      remove: {
        dimensions: [
          // @ts-expect-error: the adult ruleset has no dimension "transport"
          'transport',
        ],
        rules: [
          // @ts-expect-error: it is written imminent-risk
          'imminent-riks',
        ],
      },
    })
  })

  test('it needs an id and a version of its own', () => {
    // @ts-expect-error: the version is missing
    extendRuleset(adult, { id: 'clinic' })
    expectTypeOf(clinic.id).toEqualTypeOf<'clinic'>()
    expectTypeOf(clinic.version).toEqualTypeOf<'1.0.0'>()
  })
})

describe('an intake of other rulesets', () => {
  test('of one that is written in TypeScript, its own words', () => {
    expectTypeOf<Intake<typeof small>['pain']>().toEqualTypeOf<'none' | 'some' | 'much' | null | undefined>()
    expectTypeOf<keyof Intake<typeof small> & 'tried'>().toEqualTypeOf<never>()
  })

  test('of one that is known at run time only, any key', () => {
    expectTypeOf<{ assessedOn: string; anything: 'low' }>().toExtend<Intake<Ruleset>>()
    expectTypeOf<{ anything: 'low' }>().not.toExtend<Intake<Ruleset>>()
  })
})
