import type { Criterion, Rule, Ruleset } from 'level-of-care/rules'
import { small } from '../../support/small.ts'

/**
 * The one model of the DMN TCK that has `COLLECT` with `MAX`, said in our rule language: how many days of vacation somebody
 * has, by age and years of service. Read at github.com/dmn-tck/tck, `TestCases/compliance-level-3/0020-vacation-days`, in
 * 2026-11.
 *
 * There, 5 days are added under 18 or from 60 or with 30 years of service; 2 days from 45 or with 15 years of service, of
 * which only the higher counts; and 3 days more from 60 or with 30 years of service; to 22 days that everybody has.
 */
const scales = {
  ageGroup: ['from-18', 'from-45', 'from-60'],
  minor: ['no', 'yes'],
  service: ['from-0', 'from-15', 'from-30'],
} as const

const from = (dimension: keyof typeof scales, rating: string): Criterion => ({
  kind: 'at-least',
  dimension,
  rating,
})
const any = (...of: readonly Criterion[]): Criterion => ({ kind: 'any', of })

/** What each rung of the two ladders adds. */
export const days = { level: [0, 2, 5], more: [0, 3] } as const

const rung = (ladder: keyof typeof days, place: number) => ({
  code: `${ladder}-${place}`,
  label: `${days[ladder][place]} days`,
  description: `${days[ladder][place]} days are added.`,
})

const rule = (id: string, when: Criterion, raises: Rule['raises']): Rule => ({
  id,
  label: id,
  when,
  raises,
  adds: [],
  sources: [String(small.sources[0]?.id)],
  support: 'stated',
})

export const vacationDays: Ruleset = {
  id: 'vacation-days',
  version: '1.0.0',
  dimensions: Object.entries(scales).map(([id, codes]) => ({
    id,
    title: id,
    question: `What is ${id}?`,
    ratings: codes.map((code) => ({ code, label: code, anchor: code })),
    changeable: false,
    safety: false,
    sensitive: false,
  })),
  ladders: [
    { id: 'level', title: 'Days', rungs: [0, 1, 2].map((place) => rung('level', place)) },
    { id: 'more', title: 'Further days', rungs: [0, 1].map((place) => rung('more', place)) },
  ],
  services: [],
  sources: small.sources,
  rules: [
    rule('case-1', any(from('minor', 'yes'), from('ageGroup', 'from-60'), from('service', 'from-30')), {
      level: 'level-2',
    }),
    rule('case-2', any(from('ageGroup', 'from-60'), from('service', 'from-30')), { more: 'more-1' }),
    rule('case-3', any(from('ageGroup', 'from-45'), from('service', 'from-15')), { level: 'level-1' }),
  ],
  warnings: [],
  focus: [],
  conditions: [],
  substances: [],
  obligations: [],
}

/** The seven cases of the kit, and the days that it wants for them. */
export const vacationCases: readonly {
  readonly age: number
  readonly service: number
  readonly days: number
}[] = [
  { age: 16, service: 1, days: 27 },
  { age: 25, service: 5, days: 22 },
  { age: 25, service: 20, days: 24 },
  { age: 44, service: 30, days: 30 },
  { age: 50, service: 20, days: 24 },
  { age: 50, service: 30, days: 30 },
  { age: 60, service: 20, days: 30 },
]

/** The ratings of such a case. */
export function ratingsOfCase({ age, service }: { readonly age: number; readonly service: number }) {
  return {
    ageGroup: age >= 60 ? 'from-60' : age >= 45 ? 'from-45' : 'from-18',
    minor: age < 18 ? 'yes' : 'no',
    service: service >= 30 ? 'from-30' : service >= 15 ? 'from-15' : 'from-0',
  }
}
