import { type AdultRuleset, adult } from 'level-of-care'
import {
  type Extension,
  type ExtensionRule,
  extendRuleset,
  type LadderId,
  language,
  type Rule,
  type Ruleset,
  type RungCode,
  type ServiceId,
  type SourceId,
} from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'

const { atLeast } = language(adult.dimensions)

const named = { id: 'clinic', version: '1.0.0' } as const
const rule = { id: 'rule', label: 'Rule', when: atLeast('riskOfHarm', 'low'), support: 'judgment' } as const
const says = { raises: {}, adds: [], sources: [] } as const

const pace = {
  id: 'pace',
  title: 'Pace',
  rungs: [
    { code: 'slow', label: 'Slow', description: 'Slow.' },
    { code: 'fast', label: 'Fast', description: 'Fast.' },
  ],
} as const
const gym = { id: 'gym', label: 'Gym', description: 'Exercise.', sensitive: false } as const
const house = { id: 'house', label: 'House rules', title: 'House rules', note: 'Fictional.' } as const

describe('a mistake in a rule that is added is an error on the very word', () => {
  test('a ladder or a rung that is not there', () => {
    extendRuleset(adult, {
      ...named,
      add: {
        rules: [
          {
            ...rule,
            ...says,
            raises: {
              // @ts-expect-error: it is written residential
              level: 'residental',
              urgency: 'urgent',
            },
          },
          {
            ...rule,
            ...says,
            raises: {
              // @ts-expect-error: the adult ruleset has no ladder "pace"
              pace: 'fast',
            },
          },
        ],
      },
    })
  })

  test('a service or a source that is not there', () => {
    extendRuleset(adult, {
      ...named,
      add: {
        rules: [
          {
            ...rule,
            raises: {},
            adds: [
              'safety-plan',
              // @ts-expect-error: the adult ruleset has no service "gym"
              'gym',
            ],
            sources: [
              'own',
              // @ts-expect-error: it is written cfr-410-43
              'cfr-410-34',
            ],
          },
        ],
      },
    })
  })

  test('the same in a rule that takes the place of another', () => {
    extendRuleset(adult, {
      ...named,
      replace: {
        rules: [
          {
            ...rule,
            ...says,
            id: 'high-risk',
            raises: {
              // @ts-expect-error: no urgency is called like that
              urgency: 'soon',
            },
          },
        ],
      },
    })
  })

  test('a rung that a replaced ladder has no more', () => {
    extendRuleset(adult, {
      ...named,
      replace: { ladders: [{ ...pace, id: 'urgency' }] },
      add: {
        rules: [
          { ...rule, ...says, raises: { urgency: 'fast' } },
          {
            ...rule,
            ...says,
            raises: {
              // @ts-expect-error: the ladder was replaced, and has no such rung any more
              urgency: 'urgent',
            },
          },
        ],
      },
    })
  })
})

describe('a rule may name what its own extension brings', () => {
  const clinic = extendRuleset(adult, {
    ...named,
    add: {
      ladders: [pace],
      services: [gym],
      sources: [house],
      rules: [
        {
          ...rule,
          raises: { level: 'outpatient', pace: 'fast' },
          adds: ['gym', 'safety-plan'],
          sources: ['house', 'own'],
        },
      ],
    },
  })

  test('and the new ruleset has it', () => {
    expectTypeOf<'pace' | 'level'>().toExtend<LadderId<typeof clinic>>()
    expectTypeOf<RungCode<typeof clinic, 'pace'>>().toEqualTypeOf<'slow' | 'fast'>()
    expectTypeOf<'gym' | 'safety-plan'>().toExtend<ServiceId<typeof clinic>>()
    expectTypeOf<'house' | 'own'>().toExtend<SourceId<typeof clinic>>()
  })

  test('and an extension of that extension can build on it', () => {
    extendRuleset(clinic, {
      id: 'branch',
      version: '1.0.0',
      add: { rules: [{ ...rule, raises: { pace: 'fast' }, adds: ['gym'], sources: ['house'] }] },
    })
    extendRuleset(clinic, {
      id: 'branch',
      version: '1.0.0',
      add: {
        rules: [
          {
            ...rule,
            ...says,
            // @ts-expect-error: the clinic has no service "pool"
            adds: ['pool'],
          },
        ],
      },
    })
  })
})

describe('what is known at run time only is checked there', () => {
  test('any string goes in an extension of any ruleset', () => {
    const anyRule = { ...rule, raises: { anything: 'high' }, adds: ['anything'], sources: ['anything'] }
    const extend = (base: Ruleset) => extendRuleset(base, { ...named, add: { rules: [anyRule] } })
    expectTypeOf(extend).returns.toExtend<Ruleset>()
  })

  test('and in rules or extensions that are not written out', () => {
    const extend = (rules: readonly Rule[]) => extendRuleset(adult, { ...named, add: { rules } })
    expectTypeOf(extend).returns.toExtend<Ruleset>()
    const load = (extension: Extension<AdultRuleset>) => extendRuleset(adult, extension)
    expectTypeOf(load).returns.toExtend<Ruleset>()
  })
})

test('a rule that is written apart can be held to the base', () => {
  const apart: ExtensionRule<AdultRuleset, unknown> = {
    ...rule,
    ...says,
    raises: { level: 'inpatient' },
    // @ts-expect-error: the adult ruleset has no source "house"
    sources: ['house'],
  }
  expectTypeOf(apart.raises.level).toEqualTypeOf<RungCode<AdultRuleset, 'level'> | undefined>()
})
