import * as fc from 'fast-check'
import { adult, assess, stepDown } from 'level-of-care'
import { adultIn } from 'level-of-care/render'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { recommendationShape } from '../../src/assessor/recommendationShape.ts'
import { stepDownShape } from '../../src/assessor/stepDownShape.ts'
import { readArguments } from '../../src/boundary/readArguments.ts'
import { resultOf } from '../../src/boundary/resultOf.ts'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { assessorOf } from '../support/assessorOf.ts'
import { everythingIn } from '../support/everythingIn.ts'
import { isFull, runs } from '../support/runs.ts'
import { put } from '../support/small.ts'
import { mistakesIn, usageErrorOf } from '../support/usageErrorOf.ts'

const readRecommendation = (recommendation: unknown, ruleset: Ruleset) =>
  readArguments({ recommendation }, { recommendation: resultOf(ruleset, recommendationShape(ruleset)) })
    .recommendation

const readStepDown = (given: unknown, ruleset: Ruleset) =>
  readArguments({ stepDown: given }, { stepDown: stepDownShape(ruleset) }).stepDown

/** What comes of JSON. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const cases = fc.oneof(
  rulesets().chain((ruleset) => intakeOf(ruleset).map((intake) => ({ ruleset, intake }))),
  intakeOf(adult).map((intake) => ({ ruleset: adult as Ruleset, intake })),
)

describe('what another function returned is read as it is', () => {
  test('a recommendation, of any ruleset and intake, and after JSON', () => {
    fc.assert(
      fc.property(cases, ({ ruleset, intake }) => {
        const recommendation = assessorOf(ruleset).assess(intake)
        expect(readRecommendation(recommendation, ruleset)).toEqual(recommendation)
        expect(readRecommendation(copied(recommendation), ruleset)).toEqual(recommendation)
      }),
      { numRuns: runs },
    )
  })

  test('what would have to improve', () => {
    const seen = new Set<string>()
    const settled = rulesets().chain((ruleset) =>
      fc.record({
        ruleset: fc.constant(ruleset),
        intake: fc.oneof(
          intakeOf(ruleset),
          fc
            .tuple(
              ...ruleset.dimensions
                .filter(({ derived }) => derived === undefined)
                .map(({ id, ratings }) => fc.constantFrom(...ratings).map(({ code }) => [id, code] as const)),
            )
            .map((answers) => ({
              assessedOn: '2026-11-20',
              treatmentHistory: [],
              ...Object.fromEntries(answers),
            })),
        ),
      }),
    )
    fc.assert(
      fc.property(settled, ({ ruleset, intake }) => {
        const found = assessorOf(ruleset).stepDown(intake)
        seen.add(found.status)
        expect(readStepDown(found, ruleset)).toEqual(found)
        expect(readStepDown(copied(found), ruleset)).toEqual(found)
      }),
      { numRuns: isFull ? Math.max(runs, 1000) : runs },
    )
    // Some are rare, and need many tries.
    if (isFull) expect([...seen].sort()).toEqual(['held', 'incomplete', 'lowest', 'possible'])
  })

  test('in whatever language its texts are', () => {
    const recommendation = createAssessor(adultIn('es')).assess(restOpen({ riskOfHarm: 'high' }))
    expect(readRecommendation(recommendation, adult)).toEqual(recommendation)
  })

  test('a window that ends after the last year that an intake may have', () => {
    const held = stepDown({
      ...restLeast({ supervision: 'check-ins' }),
      assessedOn: '2999-12-31',
      treatmentHistory: [{ level: 'partial-hospitalization', outcome: 'unchanged', endedOn: '2999-12-30' }],
    })
    expect(held).toMatchObject({ status: 'held', until: expect.stringMatching(/^3000-/) })
    expect(readStepDown(held, adult)).toEqual(held)
  })
})

/** The places of everything in a value. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => placesIn(Reflect.get(value, key), [...path, key]))]
}

describe('what was spoiled since is refused, and nothing of it is repeated', () => {
  const token = 'token-7f3a'
  const history = [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }] as const
  const results: readonly (readonly [string, unknown, (given: unknown) => unknown])[] = [
    [
      'a final recommendation',
      assess({ ...restLeast({ symptomSeverity: 'severe' }), treatmentHistory: history }),
    ],
    ['a provisional one', assess(restOpen({ livingEnvironment: 'dangerous', symptomSeverity: 'severe' }))],
  ].map(([name, result]) => [String(name), result, (given) => readRecommendation(given, adult)])
  const ways: typeof results = [
    ['possible', stepDown(restLeast({ symptomSeverity: 'severe' }))],
    ['held', stepDown({ ...restLeast({}), treatmentHistory: history })],
    ['lowest', stepDown(restLeast({}))],
    ['incomplete', stepDown(restOpen({}))],
  ].map(([name, result]) => [`a step down that is ${name}`, result, (given) => readStepDown(given, adult)])

  test.each([...results, ...ways])('%s', (_, result, read) => {
    expect(read(copied(result))).toEqual(result)
    for (const path of placesIn(result)) {
      for (const value of [
        { [token]: token },
        [[token]],
        -7.5,
        ...(path.at(-1) === 'endedOn' ? [] : [null]),
      ]) {
        const spoiled = path.length === 0 ? value : put(copied(result), path, value)
        expect(everythingIn(usageErrorOf(() => read(spoiled)))).not.toContain(token)
      }
      const owner = path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), result)
      if (typeof owner !== 'object' || Array.isArray(owner)) continue
      const more = put(copied(result), [...path, token], token)
      expect(mistakesIn(() => read(more)).some((mistake) => mistake.endsWith(': unknown-key'))).toBe(true)
    }
  })
})
