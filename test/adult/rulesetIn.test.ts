import { adult } from 'level-of-care'
import { adultIn } from 'level-of-care/render'
import { createAssessor, type Rule, type Ruleset, RulesetError } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { isShipped, rulesetIn } from '../../src/adult/rulesetIn.ts'
import { atLeast, clinic, leaving, rule, service } from '../assessor/clinic.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'

const ruleset = clinic({
  services: [service('bath')],
  rules: [rule('a', atLeast('a', 'some'), { level: 'clinic' }, ['bath'])],
  warnings: [{ id: 'again', question: 'Is c forgotten?', when: { kind: 'unanswered', field: 'c' } }],
  focus: [
    {
      id: 'garden',
      label: 'Garden',
      when: { kind: 'unanswered', field: 'c' },
      sources: ['own'],
      support: 'judgment',
    },
  ],
})
const assessor = createAssessor(ruleset)
const inSpanish = (translation?: unknown) => () =>
  rulesetIn({
    assessor,
    language: 'es',
    ...(translation === undefined ? {} : { translation: translation as Ruleset }),
  })

describe('the shipped ruleset', () => {
  test('is told in the language asked for, whichever one it is handed over in', () => {
    expect(rulesetIn({})).toBe(adult)
    for (const language of ['en', 'es'] as const) {
      expect(rulesetIn({ language })).toBe(adultIn(language))
      expect(rulesetIn({ language, assessor: createAssessor(adultIn('es')) })).toBe(adultIn(language))
    }
  })

  test('is known by its name and version', () => {
    expect(isShipped(adultIn('es'))).toBe(true)
    expect(isShipped({ ...adult, version: '0.0.1' })).toBe(false)
    expect(isShipped({ ...adult, id: 'another' })).toBe(false)
  })

  test('is not what only calls itself so: its own rules are told in its own words', () => {
    const impostor = createAssessor<Ruleset>({
      ...adult,
      rules: [...adult.rules, { ...adult.rules[0], id: 'house-rule', label: 'A rule of the house' } as Rule],
    })
    expect(isShipped(impostor.ruleset)).toBe(false)
    expect(rulesetIn({ assessor: impostor })).toBe(impostor.ruleset)
    expect(usageErrorOf(() => rulesetIn({ assessor: impostor, language: 'es' })).issues[0]?.code).toBe(
      'missing-translation',
    )
  })
})

test.each(['fr', 'token-7f3a', '', null, undefined, 7, 'toString', '__proto__'])(
  'there is no adult ruleset in a language such as %j',
  (language) => {
    const call = () => adultIn(language as 'en')
    expect(usageErrorOf(call).issues.map(({ path }) => path)).toEqual([['language']])
    expect(everythingIn(usageErrorOf(call))).not.toContain('token-7f3a')
  },
)

describe('a ruleset of one’s own', () => {
  test('is told in English as it is', () => {
    expect(rulesetIn({ assessor })).toBe(assessor.ruleset)
    expect(rulesetIn({ assessor, language: 'en', translation: clinic({ id: 'unread' }) })).toBe(
      assessor.ruleset,
    )
  })

  test('needs a translation for any other language', () => {
    expect(mistakesIn(inSpanish())).toEqual(['options.translation: missing-translation'])
    const told = { ...ruleset, notice: 'En español.' }
    expect(inSpanish(told)()).toEqual(told)
  })

  test('has a translation with everything that is told of it, and may have more', () => {
    const none = { services: [], rules: [], warnings: [], focus: [] }
    expect(mistakesIn(inSpanish({ ...ruleset, ...none, id: 'another', version: '7.0.0' }))).toEqual(
      ['id', 'version', 'services.bath', 'rules.a', 'warnings.again', 'focus.garden'].map(
        (place) => `options.translation.${place}: missing-translation`,
      ),
    )
    const more = { ...ruleset, services: [...ruleset.services, service('walk')] }
    expect(inSpanish(more)()).toEqual(more)
  })

  test.each([
    [
      'dimensions.b.much',
      (one: Ruleset) => ({
        ...one,
        dimensions: one.dimensions.map((dimension) =>
          dimension.id === 'b' ? { ...dimension, ratings: dimension.ratings.slice(0, 2) } : dimension,
        ),
      }),
    ],
    [
      'ladders.level.hospital',
      (one: Ruleset) => ({
        ...one,
        ladders: one.ladders.map((ladder) => ({ ...ladder, rungs: ladder.rungs.slice(0, 2) })),
      }),
    ],
    [
      'sources.unread',
      (one: Ruleset) => ({ ...one, sources: one.sources.filter(({ id }) => id !== 'unread') }),
    ],
    [
      'treatmentHistory',
      (one: Ruleset) => {
        const { treatmentHistory: _, ...others } = one
        return others
      },
    ],
  ] as const)('%s is missed', (place, without) => {
    const unread = { id: 'unread', label: 'Unread', title: 'Unread', note: 'Not read.' }
    const treatmentHistory = { title: 'Treatment', question: 'What was tried?' }
    const sources = [...ruleset.sources, unread]
    const assessor = createAssessor({ ...ruleset, sources, treatmentHistory })
    const translation = without(assessor.ruleset)
    expect(mistakesIn(() => rulesetIn({ assessor, language: 'es', translation }))).toEqual([
      `options.translation.${place}: missing-translation`,
    ])
  })

  test('has a translation that is a sound ruleset', () => {
    expect(inSpanish({ ...ruleset, rules: [{}] })).toThrow(RulesetError)
    const derived = clinic({ dimensions: [leaving] })
    const { treatmentHistory: _, ...untold } = derived
    const call = () => rulesetIn({ assessor: createAssessor(derived), language: 'es', translation: untold })
    expect(call).toThrow(RulesetError)
  })

  test('nothing that a translation says is repeated', () => {
    const token = 'token-7f3a'
    const services = [...ruleset.services, service(token)]
    const error = usageErrorOf(inSpanish({ ...ruleset, id: token, notice: token, services }))
    expect(everythingIn(error)).not.toContain(token)
  })
})
