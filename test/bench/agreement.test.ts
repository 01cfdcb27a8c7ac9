import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { disagreements } from './agreement.ts'
import { competitors } from './competitors.ts'
import { corpus, distributions } from './corpus.ts'
import { openDatabase } from './duckdb.ts'
import { ifElse, ifElseBatch } from './ifElse.ts'
import { intakeOf } from './intakes.ts'
import { ratingsOf, rungOf } from './named.ts'
import { assessor, hotLoops, ruleset } from './ours.ts'

/** The benchmark compares times, so everybody in it must answer the same question alike. */
describe.each(distributions)('the benchmark, on %s cases', (distribution) => {
  const cases = corpus(ruleset, distribution, 300, 7)
  const columns = ruleset.dimensions.map((_, place) =>
    Uint8Array.from(cases, (positions) => Number(positions[place])),
  )
  const expected = (ladder: string) =>
    cases.map((positions) => rungOf(ruleset, ladder, assessor.evaluate(ratingsOf(ruleset, positions))))

  test.each(competitors(ruleset))('$name answers as `evaluate` does', async (competitor) => {
    expect(await disagreements(ruleset, cases, { competitors: [competitor] })).toEqual([])
  })

  test.each(ruleset.ladders)('generated code and positions answer as `evaluate` does: $id', ({ id }) => {
    expect(cases.map(ifElse(ruleset, id))).toEqual(expected(id))
    expect([...ifElseBatch(ruleset, id)(columns)]).toEqual(expected(id))
    const { evaluatePositions, evaluateBatch } = hotLoops
    const ladder = ruleset.ladders.findIndex((other) => other.id === id)
    if (evaluatePositions)
      expect(cases.map((positions) => evaluatePositions(positions, ladder))).toEqual(expected(id))
    if (evaluateBatch) expect([...evaluateBatch(columns, ladder)]).toEqual(expected(id))
  })

  test.each(ruleset.ladders)('the SQL answers as `evaluate` does: $id', async ({ id }) => {
    const database = await openDatabase(ruleset, id, cases, 2)
    expect(await database.tileRungs()).toEqual(expected(id))
    expect(await database.run()).toBe(2 * expected(id).reduce((sum, rung) => sum + rung, 0))
    database.close()
  })

  test('the intakes say what the cases say', () => {
    for (const positions of cases) {
      const ratings = ratingsOf(ruleset, positions)
      const { answered } = assessor.assess(intakeOf(ratings))
      expect(Object.fromEntries(answered.map(({ dimension, rating }) => [dimension, rating]))).toEqual(
        ratings,
      )
      expect(answered.filter(({ upTo }) => upTo !== undefined)).toEqual([])
    }
  })
})

test('a disagreement is found', async () => {
  const [positions = new Uint8Array()] = corpus(ruleset, 'skewed', 1)
  const stubborn = { name: 'stubborn', evaluate: () => ({ level: 'nowhere' }) }
  const found = await disagreements(ruleset, [positions], { competitors: [stubborn] })
  expect(found).toHaveLength(ruleset.ladders.length)
  expect(found[0]).toMatch(/^stubborn: level of \[.*\] is nowhere, not /)
})

test('every machine measures the same cases', () => {
  const digest = createHash('sha256')
  for (const distribution of distributions)
    for (const positions of corpus(ruleset, distribution, 4096)) digest.update(positions)
  expect(digest.digest('hex').slice(0, 16)).toBe('4026a84e5bf1e060')
})
