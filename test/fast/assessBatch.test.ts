import * as fc from 'fast-check'
import { adult, assessBatch, IntakeError, safeAssess, UsageError } from 'level-of-care'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { rulesetOf } from '../diagram/scales.ts'
import { intakeOf, questionsOf, rulesets } from '../support/arbitraries.ts'
import { hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { spoiledTablesOf } from '../support/spoiledTables.ts'

interface Answering {
  readonly safeAssess: (intake: unknown) => ReturnType<typeof safeAssess>
  readonly assessBatch: (intakes: readonly unknown[]) => readonly unknown[]
}

/** What `assess` says of each, as far as a batch says it. */
const answersOf = ({ safeAssess: assess }: Pick<Answering, 'safeAssess'>, intakes: readonly unknown[]) =>
  intakes.map((intake) => {
    const result = assess(intake)
    return result.success ? { success: true, data: result.data.ladders } : result
  })

/** Errors with all that they say. */
const told = (results: readonly unknown[]) =>
  results.map((result) => {
    const { error } = Object(result)
    return error instanceof IntakeError ? { success: false, error: error.toJSON() } : result
  })

const both = (assessor: Answering, intakes: readonly unknown[]) => {
  const answers = assessor.assessBatch(intakes)
  expect(told(answers)).toEqual(told(answersOf(assessor, intakes)))
}

describe('a batch is answered as assess answers each of its intakes', () => {
  test('of the adult ruleset, whatever is wrong with which field, in any order', () => {
    fc.assert(
      fc.property(spoiledTablesOf(adult as Ruleset), (table) => both({ safeAssess, assessBatch }, table)),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('of any ruleset', () => {
    const tables = rulesets().chain((ruleset) =>
      spoiledTablesOf(ruleset).map((table) => ({ ruleset, table })),
    )
    fc.assert(
      fc.property(tables, ({ ruleset, table }) =>
        both(createAssessor<Ruleset>(ruleset) as unknown as Answering, table),
      ),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('where a day of assessment is missing before, between and after', () => {
    const dated = { assessedOn: '2026-11-20', riskOfHarm: 'high' }
    const undated = { riskOfHarm: 'high' }
    both({ safeAssess, assessBatch }, [undated, dated, undated, dated, undated])
    expect(assessBatch([undated, dated]).map(({ success }) => success)).toEqual([false, true])
  })

  test('where every question is open, or any number of them', () => {
    const questions = fc.subarray(questionsOf(adult as Ruleset))
    fc.assert(
      fc.property(intakeOf(adult as Ruleset), questions, (intake, open) => {
        both({ safeAssess, assessBatch }, [
          Object.fromEntries(Object.entries(intake).filter(([key]) => !open.includes(key))),
        ])
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('where a rung that no case attains makes the search give up', () => {
    // Either all of it or nothing: the rung between is looked for everywhere, and is nowhere.
    const sizes = Array.from({ length: 14 }, () => 3)
    const everything = {
      kind: 'total' as const,
      dimensions: sizes.map((_, index) => `d${index}`),
      atLeast: 14,
    }
    const ruleset = rulesetOf(sizes, [{ id: 'sum', when: everything, raises: { level: 'hospital' } }])
    const assessor = createAssessor<Ruleset>(ruleset)
    const [answer] = assessor.assessBatch([{ assessedOn: '2026-11-20' }])
    expect(answer).toMatchObject({ success: true, data: { level: { possible: ['home', 'hospital'] } } })
    both(assessor as unknown as Answering, [{ assessedOn: '2026-11-20' }])
  })
})

describe('whatever is handed in', () => {
  test.each(hostileValues)(
    '$name is refused as assess refuses it, and the others are answered',
    ({ make }) => {
      const sound = { assessedOn: '2026-11-20' }
      const hostile = () => make('hush')
      const results = assessBatch([sound, hostile(), { ...sound, riskOfHarm: hostile() }, sound])
      expect(told(results)).toEqual(
        told(answersOf({ safeAssess }, [sound, hostile(), { ...sound, riskOfHarm: hostile() }, sound])),
      )
      expect(JSON.stringify(told(results))).not.toContain('hush')
    },
  )

  test('a getter of an intake is read once', () => {
    let reads = 0
    const intake = {
      get assessedOn() {
        reads += 1
        return '2026-11-20'
      },
    }
    expect(assessBatch([intake])).toMatchObject([{ success: true }])
    expect(reads).toBe(1)
  })

  test.each([undefined, null, 'rows', 7, {}, { length: 2 }, new Set([{}]), new Array(100_001)])(
    'what is no list of at most 100,000 is the caller’s mistake: %s',
    (intakes) => {
      expect(() => assessBatch(intakes as readonly unknown[])).toThrow(UsageError)
    },
  )

  test('no intakes are no answers', () => {
    expect(assessBatch([])).toEqual([])
  })

  test('changing an answer changes no later one', () => {
    const intakes = [{ assessedOn: '2026-11-20', riskOfHarm: 'imminent' }]
    const before = JSON.stringify(assessBatch(intakes))
    const [first] = assessBatch(intakes)
    expect(() => Object.assign(Object(first).data.level, { rung: 'self-guided' })).toThrow(TypeError)
    Object.assign(Object(first).data, { level: 'none' })
    expect(JSON.stringify(assessBatch(intakes))).toBe(before)
  })
})
