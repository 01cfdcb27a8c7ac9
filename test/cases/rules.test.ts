import fc from 'fast-check'
import { adult, assess, evaluate, type Ratings, trace } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.ts'
import { highestMissing, lowestMeeting, oneRungLower } from './boundaryNeeds.ts'
import { type DimensionId, isMet, leastNeed, mostNeed, type Need, readCriterion } from './criterion.ts'
import {
  type Answering,
  disagreementsOn,
  type StatementCase,
  settledCase,
  statementCases,
} from './disagreements.ts'
import { historyOf, intakeOf } from './intakeOf.ts'
import { ladders, scales } from './ruleStatements.ts'
import { levelStatements, predict, serviceStatements, statements } from './statements.ts'

const dimensionIds = Object.keys(scales) as DimensionId[]
const seed = 20_261_120

/** The functions that the package exports. */
const shipped: Answering = {
  evaluate: (ratings) => evaluate(ratings as Ratings),
  trace,
  assess,
}

const disagreementsWithShipped = (one: StatementCase) => [...disagreementsOn(one, shipped)]

describe('the statements', () => {
  test('there are some for the ladders and some for the services, each with an id of its own', () => {
    expect(Math.min(levelStatements.length, serviceStatements.length)).toBeGreaterThan(0)
    expect(new Set(statements.map(({ id }) => id)).size).toBe(
      levelStatements.length + serviceStatements.length,
    )
  })

  test.each([
    ['riskOfHarm ≥ high', { riskOfHarm: 3 }, { riskOfHarm: 2 }],
    ['riskOfHarm ≥ low and commitment ≥ willing', { riskOfHarm: 1, commitment: 1 }, { riskOfHarm: 4 }],
    ['riskOfHarm ≥ low or commitment ≥ willing', { commitment: 4 }, { supervision: 4 }],
    [
      'riskOfHarm ≥ low and (commitment ≥ willing or supervision ≥ daily)',
      { riskOfHarm: 1, supervision: 2 },
      { commitment: 4, supervision: 4 },
    ],
    [
      'at least 2 of: riskOfHarm ≥ low; commitment ≥ willing; supervision ≥ daily',
      { riskOfHarm: 1, supervision: 2 },
      { riskOfHarm: 4, supervision: 1 },
    ],
    [
      'combined needs ≥ 7',
      { symptomSeverity: 4, commitment: 3 },
      { symptomSeverity: 4, commitment: 2, supervision: 4, withdrawalRisk: 4, medicalNeeds: 4 },
    ],
  ])('"%s" is read as it is written', (text, meeting, missing) => {
    expect(isMet(readCriterion(text), { ...leastNeed, ...meeting })).toBe(true)
    expect(isMet(readCriterion(text), { ...leastNeed, ...missing })).toBe(false)
  })

  test.each([
    'riskOfHarm ≥ low and commitment ≥ willing or supervision ≥ daily',
    'riskOfHarm ≥ none',
    'riskOfHarm ≥ severe',
    'harm ≥ high',
    'riskOfHarm > high',
    'riskOfHarm ≥ high and',
    '(riskOfHarm ≥ high',
  ])('"%s" is refused', (text) => {
    expect(() => readCriterion(text)).toThrow(text)
  })

  test.each(statements)('$id: its cases lie on the very edge of what it says', ({ when }) => {
    const met = lowestMeeting(when)
    const missed = highestMissing(when)
    expect(met.filter((need) => !isMet(when, need))).toEqual([])
    expect(met.flatMap(oneRungLower).filter((need) => isMet(when, need))).toEqual([])
    expect(missed.filter((need) => isMet(when, need))).toEqual([])
    expect(missed.flatMap(oneRungHigher).filter((need) => !isMet(when, need))).toEqual([])
    expect(Math.min(met.length, missed.length)).toBeGreaterThan(0)
  })
})

describe('the adult ruleset', () => {
  test('has the rules that are stated, and no other', () => {
    expect(adult.rules.map(({ id }) => id).sort()).toEqual(statements.map(({ id }) => id).sort())
  })

  test.each(statements)(
    '$id raises, adds and cites what is stated',
    ({ id, raises, adds, sources, support, against }) => {
      const rule = adult.rules.find((one) => one.id === id)
      expect(rule).toMatchObject({ raises, adds, sources, support })
      expect(rule?.dissents?.map(({ source }) => source) ?? []).toEqual(against)
    },
  )

  test.each([...statementCases])('%s: just met and just missed, it answers as stated', (_, cases) => {
    expect(cases.flatMap(disagreementsWithShipped)).toEqual([])
  })

  test('answers as stated whichever treatment histories lead to the ratings', () => {
    const cases = scales.unsuccessfulLevel.flatMap((_, unsuccessfulLevel) =>
      scales.steppingDownFrom.flatMap((_, steppingDownFrom) =>
        Array.from({ length: 12 }, (_, variant) =>
          settledCase(
            `history ${unsuccessfulLevel}/${steppingDownFrom}, variant ${variant}`,
            { ...leastNeed, symptomSeverity: 3, relapseRisk: 3, unsuccessfulLevel, steppingDownFrom },
            variant,
          ),
        ),
      ),
    )
    expect(cases.flatMap(disagreementsWithShipped)).toEqual([])
  })

  test('answers thousands of random cases as stated', () => {
    fc.assert(
      fc.property(someNeed, fc.nat(11), (need, variant) => {
        expect(disagreementsWithShipped(settledCase('random', need, variant))).toEqual([])
      }),
      { seed, numRuns: 3 * runs },
    )
  })

  test('answers random partial intakes as the statements say at the least and at the most need', () => {
    fc.assert(
      fc.property(somePartialCase, (one) => {
        expect(disagreementsWithShipped(one)).toEqual([])
      }),
      { seed, numRuns: 3 * runs },
    )
  })
})

function oneRungHigher(need: Need): Need[] {
  return dimensionIds.filter((id) => need[id] < mostNeed[id]).map((id) => ({ ...need, [id]: need[id] + 1 }))
}

const anyNeed = fc.record(
  Object.fromEntries(dimensionIds.map((id) => [id, fc.nat(mostNeed[id])])) as Record<
    DimensionId,
    fc.Arbitrary<number>
  >,
)

/** Half of the cases are anything at all; the others, where most rules are unmet, lie near the edge of a rule. */
const someNeed: fc.Arbitrary<Need> = fc.oneof(
  anyNeed,
  fc
    .tuple(
      fc.constantFrom(...statements.flatMap(({ when }) => lowestMeeting(when))),
      anyNeed,
      fc.uniqueArray(fc.constantFrom(...dimensionIds), { maxLength: 4 }),
    )
    .map(([edge, other, changed]) => ({
      ...edge,
      ...Object.fromEntries(changed.map((id) => [id, other[id]])),
    })),
)

/** What a treatment history says of the two derived dimensions, from the least to the most. */
type HistoryReading = readonly [history: unknown, least: Partial<Need>, most: Partial<Need>]

/** Histories of which only a part is known: the level is, but not how or when the episode ended. */
const halfKnownHistories: readonly HistoryReading[] = ladders.level.flatMap((level, position) => {
  const none = { unsuccessfulLevel: 0, steppingDownFrom: 0 }
  const unsuccessfulLevel = Math.min(position + 1, mostNeed.unsuccessfulLevel)
  const steppingDownFrom = position
  return [
    [[{ level, outcome: 'ongoing' }], { ...none, steppingDownFrom }, { unsuccessfulLevel, steppingDownFrom }],
    [
      [{ level, outcome: 'left-early', endedOn: '2026-09-01', response: null }],
      none,
      { ...none, unsuccessfulLevel },
    ],
    [[{ level, outcome: 'unchanged' }], none, { unsuccessfulLevel, steppingDownFrom }],
    [[{ level, outcome: 'improved', endedOn: null }], none, { ...none, steppingDownFrom }],
  ] satisfies HistoryReading[]
})

const mostDerived = {
  unsuccessfulLevel: mostNeed.unsuccessfulLevel,
  steppingDownFrom: mostNeed.steppingDownFrom,
}

/** Some answers are missing, by absence or by `null`; the treatment history may be missing, whole or half known. */
const somePartialCase: fc.Arbitrary<StatementCase> = fc
  .record({
    need: someNeed,
    absent: fc.subarray(dimensionIds),
    nothing: fc.subarray(dimensionIds),
    history: fc.oneof(fc.constant(undefined), fc.constantFrom(...halfKnownHistories)),
    variant: fc.nat(11),
  })
  .map(({ need, absent, nothing, history, variant }) => {
    const asked = (id: DimensionId) => id !== 'unsuccessfulLevel' && id !== 'steppingDownFrom'
    const open = [...absent, ...nothing].filter(asked)
    const unasked = absent.includes('steppingDownFrom')
    const derived = { unsuccessfulLevel: need.unsuccessfulLevel, steppingDownFrom: need.steppingDownFrom }
    const [known, from, to]: HistoryReading = unasked
      ? [null, { unsuccessfulLevel: 0, steppingDownFrom: 0 }, mostDerived]
      : (history ?? [historyOf(need, variant), derived, derived])
    const least = { ...need, ...from, ...Object.fromEntries(open.map((id) => [id, 0])) }
    const most = { ...need, ...to, ...Object.fromEntries(open.map((id) => [id, mostNeed[id]])) }
    const intake = {
      ...intakeOf(need),
      ...Object.fromEntries(absent.filter(asked).map((id) => [id, undefined])),
      ...Object.fromEntries(nothing.filter(asked).map((id) => [id, null])),
      treatmentHistory: known,
    }
    return { name: 'partial', intake: withoutAbsent(intake), expected: predict(least, most) }
  })

function withoutAbsent(intake: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(intake).filter(([, answer]) => answer !== undefined))
}
