import * as fc from 'fast-check'
import { adult, type Episode } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { days, historyOf, knownHistoryOf, rulesets } from '../support/arbitraries.ts'
import { completionsOf } from '../support/completions.ts'
import { derivedFrom } from '../support/derivedFrom.ts'
import { ratingFrom } from '../support/historyOracle.ts'
import { printed } from '../support/printed.ts'
import { runs } from '../support/runs.ts'

const assessedOn = '2026-11-20'
const recently = '2026-11-01'
const months = '2026-05-04'
const yearsAgo = '2023-05-04'

interface Row {
  readonly history: readonly Episode<Ruleset>[]
  /** The rating, or the lowest and the highest that it may be. */
  readonly is: string | readonly [string, string]
}

function check(dimension: string, { history, is }: Row): void {
  const expected = typeof is === 'string' ? [is, is] : is
  expect(derivedFrom(adult, history, assessedOn)[dimension]).toEqual(expected)
}

describe('unsuccessfulLevel', () => {
  const rows: Readonly<Record<string, readonly Row[]>> = {
    'the outcomes': [
      { history: [], is: 'none' },
      { history: [{ level: 'outpatient', outcome: 'unchanged', endedOn: months }], is: 'outpatient' },
      { history: [{ level: 'outpatient', outcome: 'worsened', endedOn: months }], is: 'outpatient' },
      { history: [{ level: 'outpatient', outcome: 'improved', endedOn: months }], is: 'none' },
      { history: [{ level: 'outpatient', outcome: 'recovered', endedOn: months }], is: 'none' },
    ],
    'dropping out is not non-response': [
      {
        history: [{ level: 'outpatient', outcome: 'left-early', endedOn: months, response: 'none' }],
        is: 'outpatient',
      },
      {
        history: [{ level: 'outpatient', outcome: 'left-early', endedOn: months, response: 'worse' }],
        is: 'outpatient',
      },
      {
        history: [{ level: 'outpatient', outcome: 'left-early', endedOn: months, response: 'good' }],
        is: 'none',
      },
      {
        history: [{ level: 'outpatient', outcome: 'left-early', endedOn: months }],
        is: ['none', 'outpatient'],
      },
      {
        history: [{ level: 'outpatient', outcome: 'left-early', endedOn: yearsAgo, response: 'none' }],
        is: 'none',
      },
    ],
    'an end for a reason outside the treatment is not non-response': [
      {
        history: [{ level: 'outpatient', outcome: 'interrupted', endedOn: months, response: 'none' }],
        is: 'outpatient',
      },
      {
        history: [{ level: 'outpatient', outcome: 'interrupted', endedOn: months, response: 'good' }],
        is: 'none',
      },
      {
        history: [{ level: 'outpatient', outcome: 'interrupted', endedOn: months }],
        is: ['none', 'outpatient'],
      },
      // It did not finish, so it does not show that a lower level is enough again.
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'outpatient', outcome: 'interrupted', endedOn: recently, response: 'good' },
        ],
        is: 'outpatient',
      },
    ],
    'care that is going on': [
      { history: [{ level: 'residential', outcome: 'ongoing', response: 'none' }], is: 'residential' },
      { history: [{ level: 'residential', outcome: 'ongoing', response: 'worse' }], is: 'residential' },
      { history: [{ level: 'residential', outcome: 'ongoing', response: 'good' }], is: 'none' },
      { history: [{ level: 'residential', outcome: 'ongoing' }], is: ['none', 'residential'] },
      {
        history: [{ level: 'residential', outcome: 'ongoing', response: null }],
        is: ['none', 'residential'],
      },
    ],
    'the window': [
      { history: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2025-11-20' }], is: 'outpatient' },
      { history: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2025-11-19' }], is: 'none' },
      { history: [{ level: 'outpatient', outcome: 'unchanged', endedOn: assessedOn }], is: 'outpatient' },
      { history: [{ level: 'outpatient', outcome: 'unchanged' }], is: ['none', 'outpatient'] },
      { history: [{ level: 'outpatient', outcome: 'worsened', endedOn: null }], is: ['none', 'outpatient'] },
      { history: [{ level: 'outpatient', outcome: 'improved' }], is: 'none' },
    ],
    'the most intensive of several': [
      {
        history: [
          { level: 'self-guided', outcome: 'unchanged', endedOn: recently },
          { level: 'partial-hospitalization', outcome: 'unchanged', endedOn: months },
          { level: 'outpatient', outcome: 'worsened', endedOn: recently },
        ],
        is: 'partial-hospitalization',
      },
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'residential', outcome: 'unchanged' },
        ],
        is: ['outpatient', 'residential'],
      },
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged' },
          { level: 'residential', outcome: 'unchanged', endedOn: months },
        ],
        is: 'residential',
      },
    ],
    'a hospital stay counts as residential': [
      { history: [{ level: 'inpatient', outcome: 'unchanged', endedOn: months }], is: 'residential' },
      { history: [{ level: 'inpatient', outcome: 'unchanged' }], is: ['none', 'residential'] },
      {
        history: [
          { level: 'residential', outcome: 'unchanged', endedOn: months },
          { level: 'inpatient', outcome: 'improved', endedOn: recently },
        ],
        is: 'none',
      },
      {
        // Both are residential care on this scale, so the later one is at the same level.
        history: [
          { level: 'inpatient', outcome: 'unchanged', endedOn: months },
          { level: 'residential', outcome: 'improved', endedOn: recently },
        ],
        is: 'none',
      },
    ],
    'later care that helped': [
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'intensive-outpatient', outcome: 'improved', endedOn: recently },
        ],
        is: 'none',
      },
      {
        history: [
          { level: 'outpatient', outcome: 'recovered', endedOn: recently },
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
        ],
        is: 'none',
      },
      {
        history: [
          { level: 'intensive-outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'outpatient', outcome: 'improved', endedOn: recently },
        ],
        is: 'intensive-outpatient',
      },
      {
        // It came before, so it says nothing about what was tried later.
        history: [
          { level: 'intensive-outpatient', outcome: 'improved', endedOn: months },
          { level: 'outpatient', outcome: 'unchanged', endedOn: recently },
        ],
        is: 'outpatient',
      },
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'intensive-outpatient', outcome: 'ongoing', response: 'good' },
        ],
        is: 'none',
      },
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'intensive-outpatient', outcome: 'ongoing', response: 'none' },
        ],
        is: 'intensive-outpatient',
      },
      {
        // Leaving early is no success, however good it felt.
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'outpatient', outcome: 'left-early', endedOn: recently, response: 'good' },
        ],
        is: 'outpatient',
      },
      {
        // Ended on one day: neither is later.
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: recently },
          { level: 'outpatient', outcome: 'improved', endedOn: recently },
        ],
        is: 'outpatient',
      },
      {
        // Both go on: neither is later.
        history: [
          { level: 'outpatient', outcome: 'ongoing', response: 'none' },
          { level: 'outpatient', outcome: 'ongoing', response: 'good' },
        ],
        is: 'outpatient',
      },
    ],
    'later care of which not all is known': [
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'intensive-outpatient', outcome: 'improved' },
        ],
        is: ['none', 'outpatient'],
      },
      {
        // It ended today, and nothing can be later than that.
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: assessedOn },
          { level: 'intensive-outpatient', outcome: 'improved' },
        ],
        is: 'outpatient',
      },
      {
        // The first may have ended today as well, and then nothing came later.
        history: [
          { level: 'outpatient', outcome: 'unchanged' },
          { level: 'intensive-outpatient', outcome: 'improved', endedOn: assessedOn },
        ],
        is: ['none', 'outpatient'],
      },
      {
        // It either helps, which makes the other one count no more, or does not, and counts itself.
        history: [
          { level: 'outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'intensive-outpatient', outcome: 'ongoing' },
        ],
        is: ['none', 'intensive-outpatient'],
      },
      {
        history: [
          { level: 'intensive-outpatient', outcome: 'unchanged', endedOn: months },
          { level: 'outpatient', outcome: 'ongoing' },
        ],
        is: 'intensive-outpatient',
      },
      {
        history: [
          { level: 'outpatient', outcome: 'unchanged' },
          { level: 'outpatient', outcome: 'ongoing', response: 'good' },
        ],
        is: 'none',
      },
    ],
  }

  test.each(Object.entries(rows).flatMap(([name, each]) => each.map((row) => ({ name, row }))))(
    '$name: $row.history is $row.is',
    ({ row }) => {
      check('unsuccessfulLevel', row)
    },
  )
})

describe('steppingDownFrom', () => {
  const rows: readonly Row[] = [
    { history: [], is: 'none' },
    { history: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-11-15' }], is: 'inpatient' },
    { history: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-10-21' }], is: 'inpatient' },
    { history: [{ level: 'inpatient', outcome: 'improved', endedOn: '2026-10-20' }], is: 'none' },
    { history: [{ level: 'inpatient', outcome: 'improved', endedOn: assessedOn }], is: 'inpatient' },
    { history: [{ level: 'inpatient', outcome: 'improved' }], is: ['none', 'inpatient'] },
    // Whatever came of it.
    { history: [{ level: 'outpatient', outcome: 'worsened', endedOn: recently }], is: 'outpatient' },
    { history: [{ level: 'outpatient', outcome: 'left-early', endedOn: recently }], is: 'outpatient' },
    { history: [{ level: 'outpatient', outcome: 'ongoing' }], is: 'outpatient' },
    { history: [{ level: 'residential', outcome: 'ongoing', response: 'good' }], is: 'residential' },
    // Nobody steps down from self-guided care.
    { history: [{ level: 'self-guided', outcome: 'ongoing' }], is: 'none' },
    { history: [{ level: 'self-guided', outcome: 'improved' }], is: 'none' },
    {
      history: [
        { level: 'inpatient', outcome: 'improved', endedOn: months },
        { level: 'partial-hospitalization', outcome: 'improved', endedOn: recently },
        { level: 'outpatient', outcome: 'ongoing' },
      ],
      is: 'partial-hospitalization',
    },
    {
      history: [
        { level: 'residential', outcome: 'improved' },
        { level: 'outpatient', outcome: 'ongoing' },
      ],
      is: ['outpatient', 'residential'],
    },
  ]

  test.each(rows)('$history is $is', (row) => {
    check('steppingDownFrom', row)
  })
})

describe.each([
  { name: 'the adult ruleset', ruleset: fc.constant<Ruleset>(adult) },
  {
    name: 'generated rulesets',
    ruleset: rulesets().filter(({ dimensions }) => dimensions.some(({ derived }) => derived)),
  },
])('$name', ({ ruleset }) => {
  test('a known history is rated as the definition says', () => {
    const cases = withHistory(ruleset, knownHistoryOf)
    fc.assert(
      fc.property(cases, ({ ruleset, today, history }) => {
        expect(derivedFrom(ruleset, history, today)).toEqual(extremes(ruleset, [history], today))
      }),
      { numRuns: runs },
    )
  })

  test('a half-known history gives exactly what its completions give, from the lowest to the highest', () => {
    const cases = withHistory(ruleset, (found, today) => historyOf(found, today, 3))
    fc.assert(
      fc.property(cases, ({ ruleset, today, history }) => {
        const completions = completionsOf(history, today, ruleset)
        expect(derivedFrom(ruleset, history, today)).toEqual(extremes(ruleset, completions, today))
      }),
      { numRuns: runs },
    )
  })

  test('the order of episodes never matters', () => {
    const cases = withHistory(ruleset, historyOf)
    fc.assert(
      fc.property(cases, ({ ruleset, today, history }) => {
        const backwards = [...history].reverse()
        expect(derivedFrom(ruleset, backwards, today)).toEqual(derivedFrom(ruleset, history, today))
      }),
      { numRuns: runs },
    )
  })
})

function withHistory(
  rulesets: fc.Arbitrary<Ruleset>,
  histories: (ruleset: Ruleset, today: string) => fc.Arbitrary<readonly Episode<Ruleset>[]>,
) {
  return fc
    .tuple(rulesets, days())
    .chain(([ruleset, today]) =>
      histories(ruleset, today).map((history) => printed({ ruleset, today, history })),
    )
}

/** The lowest and the highest rating of each derived dimension over some known histories. */
function extremes(
  ruleset: Ruleset,
  histories: readonly (readonly Episode<Ruleset>[])[],
  today: string,
): ReturnType<typeof derivedFrom> {
  return Object.fromEntries(
    ruleset.dimensions.flatMap((dimension) => {
      if (dimension.derived === undefined) return []
      const found = histories.map((history) => ratingFrom(dimension, history, today, ruleset))
      const ends = [Math.min(...found), Math.max(...found)]
      return [[dimension.id, ends.map((position) => dimension.ratings[position]?.code)]]
    }),
  )
}
