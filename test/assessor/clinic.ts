import {
  type Assessor,
  type Criterion,
  createAssessor,
  type Dimension,
  type Ladder,
  type Rule,
  type Ruleset,
  type Service,
} from 'level-of-care/rules'

/** Parts of rulesets that say no more than a test needs. */

// Not those of `language`, which know the names of one ruleset: here a name means whatever the test makes of it.
export const atLeast = (dimension: string, rating: string): Criterion => ({
  kind: 'at-least',
  dimension,
  rating,
})
export const all = (...of: readonly Criterion[]): Criterion => ({ kind: 'all', of })
export const any = (...of: readonly Criterion[]): Criterion => ({ kind: 'any', of })
export const atLeastOf = (count: number, of: readonly Criterion[]): Criterion => ({
  kind: 'at-least-of',
  count,
  of,
})
export const total = (dimensions: readonly string[], atLeast: number): Criterion => ({
  kind: 'total',
  dimensions,
  atLeast,
})

export const assessedOn = '2026-11-20'

type Traits = Partial<Pick<Dimension, 'changeable' | 'safety' | 'sensitive' | 'derived'>>

/** A dimension with these ratings, lowest first. */
export function dimension(id: string, ratings: readonly string[], traits: Traits = {}): Dimension {
  return {
    id,
    title: `Title of ${id}`,
    question: `Question about ${id}?`,
    ratings: ratings.map((code) => ({ code, label: `Label of ${code}`, anchor: `When ${code} fits.` })),
    changeable: true,
    safety: false,
    sensitive: false,
    ...traits,
  }
}

/** Three dimensions of three ratings. */
export const abc: readonly Dimension[] = ['a', 'b', 'c'].map((id) => dimension(id, ['none', 'some', 'much']))

/** Care that did not help within a year, and care within thirty days. */
export const tried: Dimension = dimension('tried', ['none', 'clinic', 'hospital'], {
  changeable: false,
  derived: { method: 'unsuccessful-level', withinMonths: 12 },
})
export const leaving: Dimension = dimension('leaving', ['none', 'clinic', 'hospital'], {
  changeable: false,
  derived: { method: 'stepping-down-from', withinDays: 30 },
})

export function ladder(id: string, rungs: readonly string[]): Ladder {
  return {
    id,
    title: `Title of ${id}`,
    rungs: rungs.map((code) => ({ code, label: `Label of ${code}`, description: `What ${code} is.` })),
  }
}

export const level: Ladder = ladder('level', ['home', 'clinic', 'hospital'])
export const pace: Ladder = ladder('pace', ['slow', 'fast', 'now'])

export function service(id: string, traits: Partial<Pick<Service, 'sensitive' | 'always'>> = {}): Service {
  return { id, label: `Label of ${id}`, description: `What ${id} is.`, sensitive: false, ...traits }
}

export const source = { id: 'own', label: 'Own', title: 'Our judgment', note: 'Nothing to read.' } as const

export function rule(
  id: string,
  when: Rule['when'],
  raises: Rule['raises'],
  adds: readonly string[] = [],
): Rule {
  return { id, label: `Label of ${id}`, when, raises, adds, sources: ['own'], support: 'judgment' }
}

/** A ruleset of these parts; three dimensions and a level ladder unless others are given. */
export function clinic(parts: Partial<Ruleset>): Ruleset {
  const dimensions = parts.dimensions ?? abc
  return {
    id: 'clinic',
    version: '1.0.0',
    dimensions,
    ladders: [level],
    services: [],
    sources: [source],
    rules: [],
    warnings: [],
    focus: [],
    conditions: [],
    substances: [],
    obligations: [],
    ...(dimensions.some(({ derived }) => derived)
      ? { treatmentHistory: { title: 'Treatment', question: 'What care was there?' } }
      : {}),
    ...parts,
  }
}

/** What a ruleset recommends for these answers. Made anew each time, so that mutants are met by every test. */
export function recommend(
  ruleset: Ruleset,
  answers: Readonly<Record<string, unknown>>,
): ReturnType<Assessor['assess']> {
  return createAssessor(ruleset).assess({ assessedOn, ...answers })
}
