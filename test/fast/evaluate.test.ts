import { IntakeError } from 'level-of-care'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { abc, all, atLeast, clinic, level, pace, rule, tried } from '../assessor/clinic.ts'
import { everythingIn } from '../support/everythingIn.ts'

const assessor = createAssessor(
  clinic({
    dimensions: [...abc, tried],
    ladders: [pace, level],
    rules: [
      rule('clinic', atLeast('a', 'some'), { level: 'clinic' }),
      rule('hospital', all(atLeast('b', 'much'), atLeast('tried', 'clinic')), {
        level: 'hospital',
        pace: 'now',
      }),
    ],
  }),
)
const least = { a: 'none', b: 'none', c: 'none', tried: 'none' }

test('gives the rung of every ladder, whatever the order of the ratings', () => {
  expect(assessor.evaluate(least)).toEqual({ pace: 'slow', level: 'home' })
  expect(assessor.evaluate({ ...least, a: 'much' })).toEqual({ pace: 'slow', level: 'clinic' })
  expect(assessor.evaluate({ tried: 'hospital', c: 'some', b: 'much', a: 'none' })).toEqual({
    pace: 'now',
    level: 'hospital',
  })
})

test('remembers nothing of the calls before', () => {
  const { evaluate } = assessor
  const first = evaluate({ ...least, b: 'much', tried: 'clinic' })
  expect(() => evaluate({ a: 'much', b: 'much', c: 'none' })).toThrow(IntakeError)
  expect(evaluate(least)).toEqual({ pace: 'slow', level: 'home' })
  expect(first).toEqual({ pace: 'now', level: 'hospital' })
})

describe('a rating that is missing or unknown', () => {
  const { tried: _, ...withoutTried } = least
  const wrong: readonly { readonly what: string; readonly ratings: object; readonly of: string }[] = [
    { what: 'missing', ratings: withoutTried, of: 'tried' },
    { what: 'null', ratings: { ...least, b: null }, of: 'b' },
    { what: 'unknown', ratings: { ...least, b: 'secret-4711' }, of: 'b' },
    { what: 'empty', ratings: { ...least, c: '' }, of: 'c' },
    { what: 'of another dimension', ratings: { ...least, a: 'clinic' }, of: 'a' },
    { what: 'a position', ratings: { ...least, a: 1 }, of: 'a' },
    { what: 'the name of something that every object has', ratings: { ...least, a: 'constructor' }, of: 'a' },
  ]

  test.each(wrong)('$what is refused by the name of its dimension', ({ ratings, of }) => {
    expect(() => assessor.evaluate({ ...ratings })).toThrow(IntakeError)
    expect(() => assessor.evaluate({ ...ratings })).toThrow(new RegExp(`^- ${of}: `, 'm'))
  })

  test('its value is repeated nowhere', () => {
    let thrown: unknown
    try {
      assessor.evaluate({ ...least, b: 'secret-4711' })
    } catch (error) {
      thrown = error
    }
    expect(everythingIn(thrown)).toContain('IntakeError')
    expect(everythingIn(thrown)).not.toContain('4711')
  })
})

test('positions, and columns of them, are evaluated as their ratings are', () => {
  const { dimensions, ladders } = assessor.ruleset
  const cases = dimensions.reduce<readonly (readonly number[])[]>(
    (found, { ratings }) => found.flatMap((one) => [...ratings.keys()].map((position) => [...one, position])),
    [[]],
  )
  expect(cases).toHaveLength(81)
  const columns = dimensions.map((_, place) =>
    Uint8Array.from(cases, (positions) => Number(positions[place])),
  )
  ladders.forEach(({ id, rungs }, ladder) => {
    const byName = cases.map((positions) => {
      const ratings = dimensions.map(({ id, ratings }, place) => [
        id,
        ratings[Number(positions[place])]?.code,
      ])
      return assessor.evaluate(Object.fromEntries(ratings))[id]
    })
    const codeOf = (rung: number) => rungs[rung]?.code
    const one = cases.map((positions) =>
      codeOf(assessor.evaluatePositions(Uint8Array.from(positions), ladder)),
    )
    expect(one).toEqual(byName)
    expect([...assessor.evaluateBatch(columns, ladder)].map(codeOf)).toEqual(byName)
  })
})
