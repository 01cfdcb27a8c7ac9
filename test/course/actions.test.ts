import type { Intake } from 'level-of-care'
import { type CourseAction, reassess } from 'level-of-care/course'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { all, atLeast, clinic, dimension, ladder, level, rule, service } from '../assessor/clinic.ts'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'

const start = '2026-03-02'
const seen = (days: number, answers: Partial<Intake> = {}): Intake =>
  checkIn(daysAfter(start, days), 'intensive-outpatient', answers)
const actionsIn = (history: readonly Intake[], options: Parameters<typeof reassess>[1] = {}) =>
  reassess(history, options).actions
const ofCode = (code: CourseAction['code'], ...given: Parameters<typeof actionsIn>) =>
  actionsIn(...given).filter((action) => action.code === code)
const rated = (rating: string, days: number) => ({ rating, assessedOn: daysAfter(start, days) })

describe('a ladder beside the level', () => {
  const ladders = [ladder('withdrawal', ['none', 'some']), ladder('urgency', ['slow', 'urgent', 'emergent'])]
  const ruleset: Ruleset = clinic({
    dimensions: [
      dimension('hurry', ['no', 'some', 'much']),
      dimension('shaking', ['no', 'yes']),
      dimension('other', ['no', 'yes']),
    ],
    ladders: [level, ...ladders],
    services: [
      service('talk'),
      service('secret', { sensitive: true }),
      service('hotline', { always: { sources: ['own'], support: 'judgment' } }),
    ],
    rules: [
      rule('some', atLeast('hurry', 'some'), { urgency: 'urgent' }),
      rule('much', atLeast('hurry', 'much'), { urgency: 'emergent' }, ['talk']),
      rule('shaking', atLeast('shaking', 'yes'), { withdrawal: 'some' }, ['secret']),
      rule('both', all(atLeast('shaking', 'yes'), atLeast('other', 'yes')), { level: 'clinic' }),
    ],
  })
  const assessor = createAssessor(ruleset)
  const calm = { hurry: 'no', shaking: 'no', other: 'no' }
  const of = (...history: readonly object[]) =>
    reassess(
      history.map((answers, week) => ({ ...answers, assessedOn: daysAfter(start, 7 * week) })),
      { assessor },
    ).actions
  const urgency = (rung: string, isNew: boolean) => ({ code: 'ladder', ladder: 'urgency', rung, isNew })
  const withdrawal = (isNew: boolean) => ({ code: 'ladder', ladder: 'withdrawal', rung: 'some', isNew })

  test.each<[string, readonly object[], readonly object[]]>([
    ['nothing is raised', [calm], []],
    ['within days, for the first time', [{ ...calm, hurry: 'some' }], [urgency('urgent', true)]],
    [
      'within days, and before already',
      [
        { ...calm, hurry: 'some' },
        { ...calm, hurry: 'some' },
      ],
      [],
    ],
    [
      'within days, and within hours before',
      [
        { ...calm, hurry: 'much' },
        { ...calm, hurry: 'some' },
      ],
      [],
    ],
    [
      'within days, once more',
      [{ ...calm, hurry: 'some' }, calm, { ...calm, hurry: 'some' }],
      [urgency('urgent', true)],
    ],
    [
      'within hours, and before already',
      [
        { ...calm, hurry: 'much' },
        { ...calm, hurry: 'much' },
      ],
      [urgency('emergent', false)],
    ],
    [
      'what is urgent comes first',
      [{ ...calm, hurry: 'much', shaking: 'yes' }],
      [urgency('emergent', true), withdrawal(true)],
    ],
    [
      'any other one, for as long as it is raised',
      [
        { ...calm, shaking: 'yes' },
        { ...calm, shaking: 'yes' },
      ],
      [withdrawal(false)],
    ],
    ['as far as is proven', [{ ...calm, hurry: 'much', shaking: null }], [urgency('emergent', true)]],
    ['where only the floor is proven', [{ ...calm, hurry: null, shaking: 'yes' }], [withdrawal(true)]],
  ])('%s', (_, history, actions) => {
    expect(of(...history)).toEqual(actions)
  })

  describe('a service', () => {
    const talk = { code: 'service', service: 'talk', sensitive: false }
    const secret = { code: 'service', service: 'secret', sensitive: true }
    const services = (...history: readonly object[]) =>
      of(...history).filter(({ code }) => code === 'service')

    test.each<[string, readonly object[], readonly object[]]>([
      ['at a first assessment none is new', [{ ...calm, hurry: 'much' }], []],
      ['that rules ask for now', [calm, { ...calm, hurry: 'much' }], [talk]],
      [
        'that they asked for before',
        [
          { ...calm, hurry: 'much' },
          { ...calm, hurry: 'much' },
        ],
        [],
      ],
      ['that they ask for again', [{ ...calm, hurry: 'much' }, calm, { ...calm, hurry: 'much' }], [talk]],
      ['that is sensitive', [calm, { ...calm, shaking: 'yes' }], [secret]],
    ])('%s', (_, history, actions) => {
      expect(services(...history)).toEqual(actions)
    })
  })
})

describe('a safety question that is not answered any more', () => {
  test.each<[string, readonly Intake[], readonly object[]]>([
    [
      'after a positive one',
      [seen(0, { riskOfHarm: 'moderate' }), seen(7, { riskOfHarm: null })],
      [{ code: 'ask', dimension: 'riskOfHarm', before: rated('moderate', 0) }],
    ],
    [
      'twice',
      [seen(0, { riskOfHarm: 'low' }), seen(7, { riskOfHarm: null }), seen(14, { riskOfHarm: null })],
      [{ code: 'ask', dimension: 'riskOfHarm', before: rated('low', 0) }],
    ],
    [
      'of any kind',
      [
        seen(0, { medicalNeeds: 'stable', withdrawalRisk: 'mild' }),
        seen(7, { medicalNeeds: null, withdrawalRisk: null }),
      ],
      [
        { code: 'ask', dimension: 'withdrawalRisk', before: rated('mild', 0) },
        { code: 'ask', dimension: 'medicalNeeds', before: rated('stable', 0) },
      ],
    ],
    ['after the lowest rating', [seen(0), seen(7, { riskOfHarm: null })], []],
    [
      'after the lowest rating, with a positive one before',
      [seen(0, { riskOfHarm: 'low' }), seen(7), seen(14, { riskOfHarm: null })],
      [],
    ],
    ['that never was answered', [seen(0, { riskOfHarm: null }), seen(7, { riskOfHarm: null })], []],
    ['that is answered', [seen(0, { riskOfHarm: 'low' }), seen(7, { riskOfHarm: 'low' })], []],
    ['that is none of safety', [seen(0, { relapseRisk: 'high' }), seen(7, { relapseRisk: null })], []],
  ])('%s', (_, history, actions) => {
    expect(ofCode('ask', history)).toEqual(actions)
  })
})

describe('a low rating within the time that it looks back on', () => {
  const low = (now: string, days: number, worst: string, on: number) => [
    { code: 'look-back', dimension: 'riskOfHarm', now: rated(now, days), worst: rated(worst, on) },
  ]

  test.each<[string, readonly Intake[], object, readonly object[]]>([
    [
      'none after moderate',
      [seen(0, { riskOfHarm: 'moderate' }), seen(7)],
      {},
      low('none', 7, 'moderate', 0),
    ],
    [
      'low after imminent',
      [seen(0, { riskOfHarm: 'imminent' }), seen(7, { riskOfHarm: 'low' })],
      {},
      low('low', 7, 'imminent', 0),
    ],
    [
      'moderate after imminent is kept',
      [seen(0, { riskOfHarm: 'imminent' }), seen(7, { riskOfHarm: 'moderate' })],
      {},
      [],
    ],
    ['none after low', [seen(0, { riskOfHarm: 'low' }), seen(7)], {}, []],
    ['not answered', [seen(0, { riskOfHarm: 'imminent' }), seen(7, { riskOfHarm: null })], {}, []],
    [
      'the worst, and its latest day',
      [
        seen(0, { riskOfHarm: 'high' }),
        seen(1, { riskOfHarm: 'high' }),
        seen(2, { riskOfHarm: 'moderate' }),
        seen(7),
      ],
      {},
      low('none', 7, 'high', 1),
    ],
    ['within 90 days', [seen(0, { riskOfHarm: 'moderate' }), seen(89)], {}, low('none', 89, 'moderate', 0)],
    ['after 90 days', [seen(0, { riskOfHarm: 'moderate' }), seen(90)], {}, []],
    [
      'within as many as an option says',
      [seen(0, { riskOfHarm: 'moderate' }), seen(7)],
      { daysAfterDanger: 7 },
      [],
    ],
    [
      'below what an option calls danger',
      [seen(0, { riskOfHarm: 'low' }), seen(7)],
      { dangerousFrom: { riskOfHarm: 'moderate' } },
      low('none', 7, 'low', 0),
    ],
    // Whatever is above the lowest is danger: nothing is between the two.
    [
      'without a rating right below danger',
      [seen(0, { riskOfHarm: 'high' }), seen(7)],
      { dangerousFrom: { riskOfHarm: 'low' } },
      [],
    ],
    ['where nothing is danger', [seen(0, { riskOfHarm: 'high' }), seen(7)], { dangerousFrom: {} }, []],
  ])('%s', (_, history, options, actions) => {
    expect(ofCode('look-back', history, options)).toEqual(actions)
  })
})
