import { HistoryError, reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { checkIn } from './checkIn.ts'

function errorOf(...[history, options]: readonly [unknown, unknown?]): HistoryError {
  try {
    // What is wrong here is wrong for the compiler as well.
    Reflect.apply(reassess, undefined, [history, options ?? {}])
  } catch (error) {
    if (error instanceof HistoryError) return error
    throw error
  }
  throw new Error('It was accepted.')
}
const codesOf = (...given: Parameters<typeof errorOf>) =>
  errorOf(...given).issues.map(({ path, code }) => [path.join('.'), code])

const day = '2026-11-20'
const before = '2026-11-13'

describe('a history', () => {
  test.each([undefined, null, 'x', 7, {}, { length: 1 }, new Set([1]), Proxy.revocable([], {})])(
    'must be a list',
    (history) => {
      expect(codesOf(history)).toEqual([['', 'not-a-list']])
    },
  )

  test('a revoked list, or one that throws, is none', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(codesOf(proxy)).toEqual([['', 'not-a-list']])
    const throwing = new Proxy([1], {
      get() {
        throw new Error('secret')
      },
    })
    expect(everythingIn(errorOf(throwing))).not.toContain('secret')
  })

  test('must not be empty', () => {
    expect(codesOf([])).toEqual([['', 'empty-history']])
    expect(errorOf([]).message).toBe(
      'The history cannot be reassessed.\n- history: expected one intake or more (empty-history)',
    )
  })

  test('must not be endless', () => {
    const many = Array.from({ length: 1001 }, () => ({ assessedOn: day }))
    expect(codesOf(many)).toEqual([['', 'too-large']])
    expect(codesOf(new Array(2 ** 32 - 1))).toEqual([['', 'too-large']])
    const issues = codesOf(many.slice(0, 1000))
    expect(issues[0]).toEqual(['1.assessedOn', 'same-date'])
  })

  test('has one intake a day', () => {
    expect(codesOf([{ assessedOn: day }, { assessedOn: before }, { assessedOn: day }])).toEqual([
      ['2.assessedOn', 'same-date'],
    ])
    expect(
      errorOf([{ assessedOn: day }, { assessedOn: before }, { assessedOn: day }]).issues[0],
    ).toMatchObject({
      expected: ['another day than that of the intake at 0'],
    })
  })

  test('tells what is wrong with each intake, by its position', () => {
    const wrong = [{ assessedOn: day, riskOfHarm: 'x' }, { assessedOn: before }, undefined, { age: 17 }]
    expect(codesOf(wrong)).toEqual([
      ['0.riskOfHarm', 'invalid-value'],
      ['2', 'missing'],
      ['3.assessedOn', 'missing'],
      ['3.age', 'below-minimum-age'],
    ])
  })

  test('lists a hundred problems, and counts the others', () => {
    const keys = Object.fromEntries(Array.from({ length: 150 }, (_, key) => [`key${key}`, 1]))
    const { issues, omitted, message } = errorOf([
      { assessedOn: day, ...keys },
      { assessedOn: before, ...keys },
    ])
    expect(issues).toHaveLength(100)
    expect(omitted).toBe(200)
    expect(message).toMatch(/\n- and 200 more$/)
  })

  test('whose intake is another one at second sight is refused', () => {
    let reads = 0
    const shifty = new Proxy(
      { assessedOn: day },
      {
        ownKeys(target) {
          reads += 1
          if (reads === 1) throw new Error('thrown by a trap')
          return Reflect.ownKeys(target)
        },
      },
    )
    expect(codesOf([shifty])).toEqual([['0', 'not-json']])
  })
})

describe('options', () => {
  const history = [checkIn(day, 'outpatient')]

  test.each([
    [{ agreeing: 0 }, 'agreeing'],
    [{ agreeing: 101 }, 'agreeing'],
    [{ agreeing: 1.5 }, 'agreeing'],
    [{ agreeing: '2' }, 'agreeing'],
    [{ apart: -1 }, 'apart'],
    [{ apart: 366 }, 'apart'],
    [{ apart: Number.NaN }, 'apart'],
    [{ current: { level: 'spa' } }, 'current.level'],
    [{ current: 'outpatient' }, 'current.level'],
    [{ current: { level: 'outpatient', since: '2026-02-30' } }, 'current.since'],
    [{ current: { level: 'outpatient', since: 7 } }, 'current.since'],
  ])('%j are refused', (options, path) => {
    expect(codesOf(history, options)).toEqual([[`options.${path}`, 'invalid-option']])
  })

  test.each([{ agreeing: 1 }, { agreeing: 100 }, { apart: 0 }, { apart: 365 }, { current: null }])(
    '%j are accepted',
    (options) => {
      expect(() => Reflect.apply(reassess, undefined, [history, options])).not.toThrow()
    },
  )

  test('say what is expected', () => {
    expect(errorOf(history, { agreeing: 0 }).issues[0]?.expected).toEqual(['a whole number from 1 to 100'])
    expect(errorOf(history, { current: { level: 'spa' } }).message).toMatch('expected one of self-guided, ')
  })

  test('the current level must be that of the ongoing care', () => {
    expect(codesOf(history, { current: { level: 'residential' } })).toEqual([
      ['0.treatmentHistory', 'contradicts-history'],
    ])
    const moved = [checkIn(before, 'inpatient'), checkIn(day, 'outpatient')]
    const current = { level: 'outpatient' }
    expect(() => reassess(moved, { current: { level: 'outpatient' } })).not.toThrow()
    expect(codesOf(moved, { current: { ...current, since: before } })).toEqual([
      ['0.treatmentHistory', 'contradicts-history'],
    ])
    expect(() => reassess(moved, { current: { level: 'outpatient', since: '2026-11-14' } })).not.toThrow()
  })

  test('nobody comes to a level after the latest assessment', () => {
    expect(codesOf(history, { current: { level: 'outpatient', since: '2026-11-21' } })).toEqual([
      ['options.current.since', 'contradicts-history'],
    ])
  })
})

describe('no value is repeated', () => {
  const token = 'qvxzkjhgfdcbq'

  test.each(hostileValues)('of $name', ({ make }) => {
    const places = [
      [make(token)],
      [{ assessedOn: make(token) }],
      [checkIn(day, 'outpatient'), { assessedOn: before, riskOfHarm: make(token), [token]: make(token) }],
      [{ assessedOn: token }, { assessedOn: token }],
    ]
    for (const history of places) expect(everythingIn(errorOf(history))).not.toContain(token)
    const current = { level: make(token), since: make(token) }
    const options = { agreeing: make(token), apart: make(token), current }
    expect(everythingIn(errorOf([checkIn(day, 'outpatient')], options))).not.toContain(token)
  })
})
