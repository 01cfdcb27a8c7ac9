import { describe, expect, test } from 'vitest'
import { codes, staircase, visit } from './ladders.ts'
import { reassessBy } from './reassessBy.ts'

const stairs = staircase()
const day = '2026-06-20'

/** Somebody in no care, with these episodes behind them. */
const without = (
  need: Parameters<typeof visit>[2],
  episodes: readonly object[] = [],
  assessedOn = day,
): object => ({ ...visit(assessedOn, null, need), treatmentHistory: episodes })

const left = { level: 'days', outcome: 'left-early', endedOn: '2026-06-05' }
const ended = { level: 'ward', outcome: 'improved', endedOn: '2026-05-01' }
const { endedOn: _, ...undated } = ended

describe('somebody in no care', () => {
  test('who left early: what is recommended, what was left, and that somebody has to reach out', () => {
    const told = reassessBy(stairs, [without('visits', [ended, left])])
    expect(told.current).toEqual({ status: 'none', left })
    expect(told.transition).toEqual({ status: 'not-in-care', settled: true, to: 'visits' })
    expect(told.reasons).toEqual([{ code: 'not-in-care', left }])
    expect(told.actions).toEqual([{ code: 'outreach' }])
  })

  test.each([
    ['no episode', [], undefined],
    ['one that ended', [ended], ended],
    ['one without a day', [undated], undated],
    ['the later of two, whatever their order', [left, ended], left],
    ['two, one of them without a day', [left, undated], undefined],
    ['two, the first of them without a day', [undated, left], undefined],
    ['two without a day', [undated, { ...undated, level: 'house' }], undefined],
    ['two that ended on one day', [ended, { ...ended, level: 'house' }], undefined],
  ])('%s', (_, episodes, last) => {
    const told = reassessBy(stairs, [without('visits', episodes)])
    expect(told.current).toEqual({ status: 'none', ...(last === undefined ? {} : { left: last }) })
    expect(told.reasons).toEqual([{ code: 'not-in-care', ...(last === undefined ? {} : { left: last }) }])
    // Of several that may have been the last, one that was left early is enough.
    const isLeft = last === left || (last === undefined && episodes.includes(left))
    expect(told.actions).toEqual(isLeft ? [{ code: 'outreach' }] : [])
  })

  test('whose answer is not settled: the floor, and what is possible', () => {
    const told = reassessBy(stairs, [without(null, [ended])])
    expect(told.transition).toEqual({
      status: 'not-in-care',
      settled: false,
      atLeast: 'home',
      possible: [...codes],
    })
    expect(told.reasons).toEqual([
      { code: 'not-in-care', left: ended },
      { code: 'not-settled', atLeast: 'home', possible: [...codes], unanswered: ['need'] },
    ])
  })

  test.each([
    ['visits', ['not-in-care', 'step-up-open']],
    [null, ['not-in-care', 'not-settled', 'step-up-open']],
  ] as const)('what was recommended before, and now %s, is open', (need, reasons) => {
    const told = reassessBy(stairs, [without('days', [], '2026-06-13'), without(need)])
    expect(told.transition).toEqual({ status: 'not-in-care', settled: true, to: 'days' })
    expect(told.reasons.map(({ code }) => code)).toEqual(reasons)
    expect(told.reasons.at(-1)).toEqual({
      code: 'step-up-open',
      level: 'days',
      since: '2026-06-13',
      last: '2026-06-13',
      assessments: 1,
    })
  })

  test('what was recommended while they were in that care is not', () => {
    const told = reassessBy(stairs, [visit('2026-06-01', 'days', 'days'), without('visits', [left])])
    expect(told.transition).toEqual({ status: 'not-in-care', settled: true, to: 'visits' })
  })

  test('unless the caller says that they are in care', () => {
    const told = reassessBy(stairs, [without('visits', [left])], { current: { level: 'visits' } })
    expect(told.current).toEqual({ status: 'known', level: 'visits', source: 'caller' })
    expect(told.transition.status).toBe('continue')
    expect(told.actions).toEqual([])
  })
})
