import { adult } from 'level-of-care'
import { createAssessor, defineRuleset, extendRuleset, language } from 'level-of-care/rules'

// What a library makes of rulesets of its own and hands on, without a type written by hand.

const dimension = <const Id extends string, const Code extends string>(id: Id, codes: readonly Code[]) => ({
  id,
  title: id,
  question: id,
  ratings: codes.map((code) => ({ code, label: code, anchor: code })),
  changeable: true,
  safety: false,
  sensitive: false,
})
const rung = <const Code extends string>(code: Code) => ({ code, label: code, description: code })

export const words = language([
  { id: 'pain', ratings: ['none', 'some', 'much'] },
  { id: 'sleep', ratings: ['good', 'poor'] },
])

export const own = defineRuleset({
  id: 'own',
  version: '1.0.0',
  dimensions: [dimension('pain', ['none', 'some', 'much']), dimension('sleep', ['good', 'poor'])],
  ladders: [{ id: 'level', title: 'Level', rungs: [rung('home'), rung('clinic')] }],
  services: [{ id: 'massage', label: 'Massage', description: 'Hands on.', sensitive: false }],
  sources: [{ id: 'book', label: 'Book', title: 'A book', note: 'Read in full.' }],
  rules: [
    {
      id: 'much-pain',
      label: 'it hurts too much for home',
      when: words.any(words.atLeast('pain', 'much'), words.total(['pain', 'sleep'], 3)),
      raises: { level: 'clinic' },
      adds: ['massage'],
      sources: ['book'],
      support: 'judgment',
    },
  ],
  warnings: [],
  focus: [],
  conditions: [{ id: 'back', label: 'Back pain' }],
  substances: [],
  obligations: [],
})
export type Own = typeof own

export const clinic = extendRuleset(adult, {
  id: 'clinic',
  version: '1.0.0',
  remove: { dimensions: ['commitment'], rules: ['ambivalent-mild-symptoms'] },
  add: {
    dimensions: [dimension('transport', ['easy', 'hard'])],
    ladders: [{ id: 'pace', title: 'Pace', rungs: [rung('slow'), rung('fast')] }],
    rules: [
      {
        id: 'far-away',
        label: 'far away',
        when: words.atLeast('sleep', 'poor'),
        raises: { pace: 'fast' },
        adds: ['safety-plan'],
        sources: ['own'],
        support: 'judgment',
      },
    ],
  },
})

export const adultAssessor = createAssessor(adult)
export const ownAssessor = createAssessor(own)
export const clinicAssessor = createAssessor(clinic)

export const assessIntake = (intake: unknown) => adultAssessor.assess(intake)
export const assessOwn = (intake: unknown) => ownAssessor.assess(intake)
export const assessInClinic = (intake: unknown) => clinicAssessor.assess(intake)
