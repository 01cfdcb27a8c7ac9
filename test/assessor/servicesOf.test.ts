import { describe, expect, test } from 'vitest'
import { abc, atLeast, clinic, dimension, recommend, rule, service } from './clinic.ts'

const always = { sources: ['own'], support: 'judgment' } as const
const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]

describe('services', () => {
  const ruleset = clinic({
    services: [service('hotline', { always }), service('bath'), service('massage'), service('walk')],
    rules: [
      rule('z-more', atLeast('a', 'much'), { level: 'clinic' }, ['bath']),
      rule('a-less', a, {}, ['bath']),
      rule('walks', b, {}, ['walk', 'massage']),
      rule('massages', c, {}, ['massage']),
    ],
  })

  test('needed, with every rule that asks for it, restated ones included, in the order of the ruleset', () => {
    const { services } = recommend(ruleset, { a: 'much', b: 'some', c: 'none' })
    expect(services).toEqual({
      needed: [
        { id: 'hotline', label: 'Label of hotline', rules: [], sensitive: false },
        { id: 'bath', label: 'Label of bath', rules: ['z-more', 'a-less'], sensitive: false },
        { id: 'massage', label: 'Label of massage', rules: ['walks'], sensitive: false },
        { id: 'walk', label: 'Label of walk', rules: ['walks'], sensitive: false },
      ],
      possible: [],
    })
  })

  test('possible is what open questions could add, and not what is needed already', () => {
    const { services } = recommend(ruleset, { a: 'none', c: 'some' })
    expect(services.needed.map(({ id }) => id)).toEqual(['hotline', 'massage'])
    expect(services.possible).toEqual([{ id: 'walk', label: 'Label of walk', sensitive: false }])
  })

  test('nothing is possible when everything is answered', () => {
    expect(recommend(ruleset, { a: 'none', b: 'none', c: 'none' }).services).toEqual({
      needed: [{ id: 'hotline', label: 'Label of hotline', rules: [], sensitive: false }],
      possible: [],
    })
  })

  test('what belongs to every recommendation names the rules that ask for it as well', () => {
    const asked = clinic({
      services: [service('hotline', { always })],
      rules: [rule('a', a, {}, ['hotline'])],
    })
    const rules = (answers: object) =>
      recommend(asked, { ...answers }).services.needed.map(({ rules }) => rules)
    expect(rules({ a: 'some' })).toEqual([['a']])
    expect(rules({ a: 'none' })).toEqual([[]])
    expect(recommend(asked, {}).services.possible).toEqual([])
  })
})

describe('sensitive', () => {
  const ruleset = clinic({
    dimensions: [...abc, dimension('home', ['safe', 'violent'], { sensitive: true })],
    services: [
      service('hotline', { always }),
      service('shelter', { sensitive: true }),
      service('support'),
      service('bath'),
    ],
    rules: [
      rule('violence', atLeast('home', 'violent'), {}, ['hotline', 'shelter', 'support']),
      rule('lonely', a, {}, ['support']),
      rule('moving', b, {}, ['shelter']),
      rule('tense', c, {}, ['bath']),
    ],
  })
  const calm = { a: 'none', b: 'none', c: 'none', home: 'safe' }
  const marked = (answers: object) => {
    const { services, reasons } = recommend(ruleset, { ...calm, ...answers })
    return {
      services: services.needed.filter(({ sensitive }) => sensitive).map(({ id }) => id),
      rules: reasons.filter(({ sensitive }) => sensitive).map(({ rule }) => rule),
    }
  }

  test('is a service that only sensitive findings ask for; not one that everybody gets', () => {
    expect(marked({ home: 'violent' })).toEqual({ services: ['shelter', 'support'], rules: ['violence'] })
  })

  test('is no service that something else asks for too', () => {
    expect(marked({ home: 'violent', a: 'some' })).toEqual({ services: ['shelter'], rules: ['violence'] })
    expect(marked({ a: 'some', c: 'some' })).toEqual({ services: [], rules: [] })
  })

  test('is a rule that asks for a service that is sensitive itself', () => {
    expect(marked({ b: 'some' })).toEqual({ services: ['shelter'], rules: ['moving'] })
  })

  test('is marked on what is only possible', () => {
    const { possible } = recommend(ruleset, { a: 'none', c: 'none' }).services
    expect(possible.map(({ id, sensitive }) => [id, sensitive])).toEqual([
      ['shelter', true],
      ['support', false],
    ])
  })
})
