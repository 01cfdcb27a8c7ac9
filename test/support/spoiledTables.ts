import * as fc from 'fast-check'
import type { Ruleset } from 'level-of-care/rules'
import { intakeOf, questionsOf } from './arbitraries.ts'

/** A row of a table: an intake, sound or not, as JSON can hold it. */
export type Row = Readonly<Record<string, unknown>>

/** What can happen to a field on its way into a table. */
const slips = ['kept', 'left out', 'null', 'blank', 'spoiled', 'repeated'] as const

/** Beside the questions that a ruleset asks, the keys that every intake may have. */
const others = ['assessedOn', 'age', 'conditions', 'substances', 'obligations', 'preferences']

/** Nothing that any field may be; some of it is another thing in JSON than in a cell. */
const spoiled = fc.constantFrom<unknown>(
  'medium',
  '2026-02-30',
  -1,
  12,
  1e20,
  true,
  [],
  {},
  [null],
  'ñ "x",',
  ' ',
)

/**
 * Tables of intakes in any order, in which each field, the day of the assessment included, is left out, blank, spoiled, or
 * the one of the row before, and rows are there twice. A field is spoiled seldom, so that many rows are sound.
 */
export function spoiledTablesOf(ruleset: Ruleset): fc.Arbitrary<readonly Row[]> {
  const fields = [...questionsOf(ruleset), ...others]
  const slip = fc.oneof(
    { weight: 30, arbitrary: fc.constant('kept' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...slips) },
  )
  const altered = fc.record({
    intake: intakeOf(ruleset),
    slips: fc.tuple(...fields.map(() => fc.tuple(slip, spoiled))),
  })
  return fc
    .array(altered, { minLength: 1, maxLength: 8 })
    .map((rows) => {
      let before: Row = {}
      return rows.map(({ intake, slips: happened }) => {
        const row: Record<string, unknown> = { ...intake }
        fields.forEach((field, position) => {
          const [what, otherwise] = happened[position] ?? ['kept', undefined]
          if (what === 'left out') delete row[field]
          if (what === 'null') row[field] = null
          if (what === 'blank') row[field] = ''
          if (what === 'spoiled') row[field] = otherwise
          if (what === 'repeated') row[field] = before[field]
        })
        before = row
        return row
      })
    })
    .chain((rows) =>
      fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 12 }).map((more) => [...rows, ...more]),
    )
    .chain((rows) => fc.shuffledSubarray([...rows], { minLength: 1 }))
}
