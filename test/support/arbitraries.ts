import * as fc from 'fast-check'
import type { Episode, Intake, Response } from 'level-of-care'
import type { Criterion, Dimension, Ladder, Occasion, Rule, Ruleset } from 'level-of-care/rules'
import { daysBefore, monthsEarlier } from './dates.ts'
import type { NamedRatings } from './reference.ts'

type Terms = Ruleset['conditions']

const ratingCodes = ['none', 'low', 'middle', 'high', 'top']
const outcomes = [
  'recovered',
  'improved',
  'unchanged',
  'worsened',
  'left-early',
  'interrupted',
  'ongoing',
] as const
const responses = ['good', 'none', 'worse'] as const
const supports = ['stated', 'derived', 'judgment'] as const
const listFields = ['conditions', 'substances', 'obligations', 'circumstances'] as const

const support = fc.constantFrom(...supports)

/** The first `count` of some things, or any number of them up to that. */
const firstOf = <T>(items: readonly T[], least: number): fc.Arbitrary<readonly T[]> =>
  fc.integer({ min: least, max: items.length }).map((count) => items.slice(0, count))

/** Any of some things, but not more than `most`. */
const upTo = <T>(most: number, items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...items], { maxLength: Math.min(most, items.length) })

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

const codesOf = (steps: readonly { readonly code: string }[]): string[] => steps.map(({ code }) => code)

/** A small ruleset of any shape: two to six dimensions, one to three ladders, up to eight rules. */
export function rulesets(): fc.Arbitrary<Ruleset> {
  return fc
    .record({
      ladders: ladders(),
      services: services(),
      conditions: terms('condition'),
      substances: terms('substance'),
      obligations: terms('obligation'),
      circumstances: terms('circumstance'),
    })
    .chain((parts) => dimensions(levelsOf(parts.ladders)).map((found) => ({ ...parts, dimensions: found })))
    .chain((parts) =>
      fc.record(
        {
          id: fc.constant('generated'),
          version: fc.constantFrom('1.0.0', '0.3.12', '2.0.0-draft.1'),
          notice: fc.constant('Made by chance.'),
          minimumAge: fc.constantFrom(0, 18),
          dimensions: fc.constant(parts.dimensions),
          treatmentHistory: fc.constant({ title: 'Treatment', question: 'What was tried?' }),
          ladders: fc.constant(parts.ladders),
          services: fc.constant(parts.services),
          sources: fc.constant(sources),
          rules: rules(parts),
          warnings: named('warning', occasionOf(parts)).map((items) =>
            items.map(({ id, of }) => ({ id, question: 'Is that so?', when: of })),
          ),
          focus: named('focus', fc.record({ when: occasionOf(parts), support })).map((items) =>
            items.map(({ id, of }) => ({ id, label: id, sources: ['read'], ...of })),
          ),
          conditions: fc.constant(parts.conditions),
          substances: fc.constant(parts.substances),
          obligations: fc.constant(parts.obligations),
          circumstances: fc.constant(parts.circumstances),
        },
        // A derived dimension needs the question about the treatment history; the others may go without it.
        {
          noNullPrototype: true,
          requiredKeys: [
            'id',
            'version',
            'dimensions',
            'ladders',
            'services',
            'sources',
            'rules',
            'warnings',
            'focus',
            'conditions',
            'substances',
            'obligations',
            // What warnings speak of is there.
            ...(parts.circumstances.length > 0 ? (['circumstances'] as const) : []),
            ...(parts.dimensions.some(({ derived }) => derived) ? (['treatmentHistory'] as const) : []),
          ],
        },
      ),
    )
}

/** What rules and occasions may speak of. */
type Parts = Pick<Ruleset, 'dimensions' | 'ladders' | 'services' | (typeof listFields)[number]>

const sources: Ruleset['sources'] = [
  { id: 'read', label: 'Read', title: 'A source that was read', verified: 'primary', note: 'All of it.' },
  {
    id: 'retold',
    label: 'Retold',
    title: 'A source that was retold',
    verified: 'secondary',
    note: 'In part.',
  },
  { id: 'own', label: 'Own', title: 'Nothing but judgment', note: 'There is nothing to read.' },
]

function levelsOf(found: readonly Ladder[]): readonly string[] {
  return codesOf(found.find(({ id }) => id === 'level')?.rungs ?? [])
}

function ladders(): fc.Arbitrary<readonly Ladder[]> {
  const ladder = (id: string) =>
    firstOf([0, 1, 2, 3, 4], 2).map(
      (rungs): Ladder => ({
        id,
        title: id,
        rungs: rungs.map((rung) => ({
          code: `${id}-${rung}`,
          label: `${id} ${rung}`,
          description: `Rung ${rung}.`,
        })),
      }),
    )
  return fc
    .tuple(ladder('level'), ladder('pace'), ladder('detox'), fc.integer({ min: 0, max: 2 }))
    .chain(([level, pace, detox, others]) =>
      // The level ladder may stand anywhere.
      fc.shuffledSubarray([level, ...[pace, detox].slice(0, others)], { minLength: others + 1 }),
    )
}

function services(): fc.Arbitrary<Ruleset['services']> {
  const always = fc.record({ sources: fc.constant(['own']), support })
  return named(
    'service',
    fc.record({ sensitive: fc.boolean(), always }, { requiredKeys: ['sensitive'], noNullPrototype: true }),
  ).map((items) => items.map(({ id, of }) => ({ id, label: id, description: `What ${id} is.`, ...of })))
}

function terms(word: string): fc.Arbitrary<Terms> {
  return firstOf(
    [0, 1].map((number) => ({ id: `${word}-${number}`, label: `${word} ${number}` })),
    0,
  )
}

/** Up to four things with ids whose alphabetical order has nothing to do with their own. */
function named<T>(word: string, item: fc.Arbitrary<T>): fc.Arbitrary<{ id: string; of: T }[]> {
  return fc
    .tuple(fc.shuffledSubarray(['a', 'b', 'c', 'd']), fc.array(item, { minLength: 4, maxLength: 4 }))
    .map(([letters, items]) =>
      letters.flatMap((letter, position) =>
        items.slice(position, position + 1).map((of) => ({ id: `${word}-${letter}`, of })),
      ),
    )
}

function dimensions(levels: readonly string[]): fc.Arbitrary<readonly Dimension[]> {
  const traits = { safety: fc.boolean(), sensitive: fc.boolean() }
  const rated = (id: string) =>
    fc
      .record({ ...traits, changeable: fc.boolean(), codes: firstOf(ratingCodes, 2) })
      .map(({ codes, ...rest }) => outline(id, codes, rest))
  const derived = (id: string) =>
    fc
      .record({
        ...traits,
        changeable: fc.constant(false),
        withoutLowest: fc.boolean(),
        withoutHighest: fc.boolean(),
        derived: fc.oneof(
          fc.record({
            method: fc.constant('unsuccessful-level' as const),
            withinMonths: fc.constantFrom(1, 6, 12, 13),
          }),
          fc.record({
            method: fc.constant('stepping-down-from' as const),
            withinDays: fc.constantFrom(1, 30, 90),
          }),
        ),
      })
      .map(({ withoutLowest, withoutHighest, ...rest }) => {
        // Any scale may leave out the lowest level, and one of unsuccessful care the highest; but one must be left.
        const named = withoutLowest ? levels.slice(1) : levels
        const shorter = withoutHighest && rest.derived.method === 'unsuccessful-level' && named.length > 1
        return outline(id, ['none', ...(shorter ? named.slice(0, -1) : named)], rest)
      })
  return fc
    .tuple(
      fc.array(fc.constantFrom('rated', 'rated', 'rated', 'derived'), { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(...['f', 'b', 'e', 'a', 'd', 'c'].map((id) => fc.tuple(rated(id), derived(id)))), {
        minLength: 1,
        maxLength: 1,
      }),
    )
    .map(([kinds, [choices = []]]) =>
      // At least one dimension is asked; the others may be.
      ['rated', ...kinds].flatMap((kind, position) =>
        choices
          .slice(position, position + 1)
          .map(([asked, computed]) => (kind === 'rated' ? asked : computed)),
      ),
    )
}

function outline(
  id: string,
  codes: readonly string[],
  rest: Omit<Dimension, 'id' | 'title' | 'question' | 'ratings'>,
): Dimension {
  const ratings = codes.map((code) => ({ code, label: code, anchor: `When ${code} fits.` }))
  return { id, title: id, question: `How is ${id}?`, ratings, ...rest }
}

function rules(parts: Parts): fc.Arbitrary<readonly Rule[]> {
  const floors = fc.tuple(
    ...parts.ladders.map(({ id, rungs }) =>
      fc.option(
        fc.constantFrom(...codesOf(rungs).slice(1)).map((code) => [id, code] as const),
        { freq: 2 },
      ),
    ),
  )
  const rule = fc
    .record({
      when: criterionOf(parts.dimensions),
      raises: floors.map((found) => Object.fromEntries(found.filter((floor) => floor !== null))),
      adds: upTo(2, idsOf(parts.services)),
      sources: fc.subarray(idsOf(sources), { minLength: 1 }),
      support,
    })
    .map((found) =>
      // A rule must have an effect.
      Object.keys(found.raises).length > 0 || found.adds.length > 0
        ? found
        : { ...found, raises: { level: String(levelsOf(parts.ladders)[1]) } },
    )
  return fc
    .tuple(
      fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
      fc.array(rule, { minLength: 8, maxLength: 8 }),
    )
    .map(([letters, found]) =>
      letters.flatMap((letter, position) =>
        found
          .slice(position, position + 1)
          .map((content) => ({ id: `rule-${letter}`, label: `why ${letter}`, ...content })),
      ),
    )
}

/** A criterion over these dimensions that can hold and can fail, nested up to `depth` times. */
export function criterionOf(
  found: readonly Dimension[],
  depth = 2,
  kinds: { readonly totals: boolean } = { totals: true },
): fc.Arbitrary<Criterion> {
  const atLeast = fc.constantFrom(
    ...found.flatMap(({ id, ratings }) =>
      codesOf(ratings)
        .slice(1)
        .map((rating): Criterion => ({ kind: 'at-least', dimension: id, rating })),
    ),
  )
  const total = fc
    .subarray([...found], { minLength: 1 })
    .chain((counted) =>
      fc
        .integer({ min: 1, max: counted.reduce((most, { ratings }) => most + ratings.length - 1, 0) })
        .map((least): Criterion => ({ kind: 'total', dimensions: idsOf(counted), atLeast: least })),
    )
  const leaves: fc.WeightedArbitrary<Criterion>[] = [
    { weight: 4, arbitrary: atLeast },
    ...(kinds.totals ? [{ weight: 1, arbitrary: total }] : []),
  ]
  if (depth === 0) return fc.oneof(...leaves)
  const parts = fc.array(criterionOf(found, depth - 1, kinds), { minLength: 1, maxLength: 3 })
  const someOf = parts.chain((of) =>
    fc.integer({ min: 1, max: of.length }).map((count): Criterion => ({ kind: 'at-least-of', count, of })),
  )
  return fc.oneof(
    ...leaves,
    { weight: 2, arbitrary: parts.map((of): Criterion => ({ kind: 'all', of })) },
    { weight: 2, arbitrary: parts.map((of): Criterion => ({ kind: 'any', of })) },
    { weight: 1, arbitrary: someOf },
  )
}

/** When a warning or a focus of such a ruleset may apply. */
export function occasionOf(parts: Parts, depth = 1): fc.Arbitrary<Occasion> {
  const asked = parts.dimensions.filter(({ derived }) => derived === undefined)
  const ratingsFrom = (kind: 'at-least' | 'at-most') =>
    parts.dimensions.flatMap(({ id, ratings }) =>
      (kind === 'at-least' ? ratings.slice(1) : ratings.slice(0, -1)).map(
        ({ code }): Occasion => ({ kind, dimension: id, rating: code }),
      ),
    )
  const ranges = parts.ladders.flatMap(({ id, rungs }) =>
    rungs.flatMap(({ code }, from) =>
      rungs
        .slice(from)
        .map((to): Occasion => ({ kind: 'answer-within', ladder: id, from: code, to: to.code })),
    ),
  )
  const names = listFields.flatMap((field) =>
    idsOf(parts[field] ?? []).flatMap((term): Occasion[] => [
      { kind: 'names-any', field, terms: [term] },
      { kind: 'names-none', field, terms: [term] },
    ]),
  )
  const simple = fc.constantFrom<Occasion>(
    ...ratingsFrom('at-least'),
    ...ratingsFrom('at-most'),
    ...idsOf(parts.dimensions).map((dimension): Occasion => ({ kind: 'others-lowest', dimension })),
    ...[...idsOf(asked), 'age', 'treatmentHistory', ...listFields].map(
      (field): Occasion => ({ kind: 'unanswered', field }),
    ),
    ...outcomes.map((outcome): Occasion => ({ kind: 'episode', outcome })),
    { kind: 'undated-episode' },
    ...ranges,
    ...names,
  )
  if (depth === 0) return simple
  const of = fc.array(occasionOf(parts, depth - 1), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: simple },
    { weight: 1, arbitrary: of.map((found): Occasion => ({ kind: 'all', of: found })) },
    { weight: 1, arbitrary: of.map((found): Occasion => ({ kind: 'any', of: found })) },
  )
}

/** A rating for every dimension, the derived ones included. */
export function ratingsOf(ruleset: Ruleset): fc.Arbitrary<NamedRatings> {
  return fc.record(
    Object.fromEntries(
      ruleset.dimensions.map(({ id, ratings }) => [id, fc.constantFrom(...codesOf(ratings))]),
    ),
    { noNullPrototype: true },
  )
}

/** Days of assessment, leap days and month ends among them. */
export function days(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('2024-02-29', '2026-11-20', '2025-02-28', '2026-03-31', '2028-01-01', '2024-12-31'),
    fc.integer({ min: 0, max: 4000 }).map((ago) => daysBefore('2031-07-15', ago)),
  )
}

/** The first day of each window in which the ruleset looks at the treatment history. */
export function windowsOf(ruleset: Ruleset, assessedOn: string): readonly string[] {
  return ruleset.dimensions.flatMap(({ derived }) =>
    derived === undefined
      ? []
      : [
          derived.method === 'unsuccessful-level'
            ? monthsEarlier(assessedOn, derived.withinMonths)
            : daysBefore(assessedOn, derived.withinDays),
        ],
  )
}

/** A treatment history in which everything is known; many episodes end close to a window's edge. */
export function knownHistoryOf(
  ruleset: Ruleset,
  assessedOn: string,
): fc.Arbitrary<readonly Episode<Ruleset>[]> {
  const edges = windowsOf(ruleset, assessedOn)
  const date = fc.oneof(
    fc.constant(assessedOn),
    fc.integer({ min: 0, max: 40 }).map((ago) => daysBefore(assessedOn, ago)),
    fc.integer({ min: 0, max: 800 }).map((ago) => daysBefore(assessedOn, ago)),
    ...(edges.length === 0 ? [] : [fc.constantFrom(...edges, ...edges.map((edge) => daysBefore(edge, 1)))]),
  )
  const episode = fc
    .record({
      level: fc.constantFrom(...levelsOf(ruleset.ladders)),
      outcome: fc.constantFrom(...outcomes),
      endedOn: date,
      response: fc.constantFrom(...responses),
    })
    .map(
      ({ level, outcome, endedOn, response }): Episode<Ruleset> => ({
        level,
        outcome,
        ...(outcome === 'ongoing' ? {} : { endedOn }),
        ...(['ongoing', 'left-early', 'interrupted'].includes(outcome) ? { response } : {}),
      }),
    )
  return fc.array(episode, { maxLength: 4 })
}

/** A treatment history in which up to `most` dates and responses are not known. */
export function historyOf(
  ruleset: Ruleset,
  assessedOn: string,
  most = 2,
): fc.Arbitrary<readonly Episode<Ruleset>[]> {
  return knownHistoryOf(ruleset, assessedOn).chain((episodes) => {
    const known = episodes.flatMap((episode, position) =>
      (['endedOn', 'response'] as const).filter((key) => key in episode).map((key) => ({ position, key })),
    )
    return fc
      .tuple(upTo(most, known), fc.boolean())
      .map(([forgotten, asNull]) =>
        episodes.map((episode, at) =>
          forgotten
            .filter(({ position }) => position === at)
            .reduce((left, { key }) => forget(left, key, asNull), episode),
        ),
      )
  })
}

function forget(episode: Episode<Ruleset>, key: 'endedOn' | 'response', asNull: boolean): Episode<Ruleset> {
  const { [key]: _, ...rest } = episode
  return asNull ? { ...rest, [key]: null } : rest
}

/** An intake that answers every question in full. */
export function settledIntakeOf(ruleset: Ruleset): fc.Arbitrary<Intake<Ruleset>> {
  return intakeWith(ruleset, knownHistoryOf, fc.constant([]))
}

/** Any intake: complete, with some questions open, with none answered; with histories known in full or in part. */
export function intakeOf(ruleset: Ruleset): fc.Arbitrary<Intake<Ruleset>> {
  const questions = questionsOf(ruleset)
  return intakeWith(ruleset, historyOf, fc.oneof(upTo(3, questions), fc.subarray(questions)))
}

/** The keys of an intake that answer a question. */
export function questionsOf(ruleset: Ruleset): string[] {
  return [...idsOf(ruleset.dimensions.filter(({ derived }) => derived === undefined)), 'treatmentHistory']
}

function intakeWith(
  ruleset: Ruleset,
  histories: (ruleset: Ruleset, assessedOn: string) => fc.Arbitrary<readonly Episode<Ruleset>[]>,
  open: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<Intake<Ruleset>> {
  const levels = fc.subarray([...levelsOf(ruleset.ladders)])
  return fc
    .record({
      answers: ratingsOf({
        ...ruleset,
        dimensions: ruleset.dimensions.filter(({ derived }) => derived === undefined),
      }),
      rest: days().chain((assessedOn) =>
        fc.record(
          {
            assessedOn: fc.constant(assessedOn),
            treatmentHistory: histories(ruleset, assessedOn),
            age: fc.integer({ min: ruleset.minimumAge ?? 0, max: 130 }),
            conditions: fc.subarray(idsOf(ruleset.conditions)),
            substances: fc.subarray(idsOf(ruleset.substances)),
            obligations: fc.subarray(idsOf(ruleset.obligations)),
            circumstances: fc.subarray(idsOf(ruleset.circumstances ?? [])),
            preferences: fc.record(
              {
                levelsDeclined: levels,
                format: fc.constantFrom('in-person' as const, 'telehealth' as const, null),
              },
              { requiredKeys: [], noNullPrototype: true },
            ),
          },
          { requiredKeys: ['assessedOn', 'treatmentHistory'], noNullPrototype: true },
        ),
      ),
      open,
      asNull: fc.boolean(),
    })
    .map(({ answers, rest, open: left, asNull }) => {
      const intake: Record<string, unknown> = { ...answers, ...rest }
      for (const id of left) {
        if (asNull) intake[id] = null
        else delete intake[id]
      }
      return { ...intake, assessedOn: rest.assessedOn }
    })
}

/** What an intake's response may be, for those who fill in a missing one. */
export const everyResponse: readonly Response[] = responses
