import type { Occasion } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { abc, atLeast, clinic, level, pace, recommend, rule, tried } from './clinic.ts'

type Answers = Readonly<Record<string, unknown>>

/** Is the warning given? The program focus is asked with the same occasion, and must agree. */
function applies(when: Occasion, answers: Answers): boolean {
  const { warnings, programFocus } = recommend(
    clinic({
      dimensions: [...abc, tried],
      ladders: [pace, level],
      rules: [
        rule('clinic', atLeast('a', 'some'), { level: 'clinic' }),
        rule('hospital', atLeast('b', 'some'), { level: 'hospital' }),
      ],
      warnings: [{ id: 'again', question: 'Is that so?', when }],
      focus: [{ id: 'mind', label: 'Mind it', when, sources: ['own'], support: 'judgment' }],
      conditions: [
        { id: 'pain', label: 'Pain' },
        { id: 'grief', label: 'Grief' },
        { id: 'itch', label: 'Itch' },
      ],
      substances: [{ id: 'wine', label: 'Wine' }],
      obligations: [{ id: 'work', label: 'Work' }],
    }),
    answers,
  )
  expect(programFocus).toEqual(
    warnings.map(() => ({ id: 'mind', label: 'Mind it', sources: ['own'], support: 'judgment' })),
  )
  return warnings.length > 0
}

const ended = { level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' }
const undated = { level: 'clinic', outcome: 'worsened' }
const ongoing = { level: 'clinic', outcome: 'ongoing', response: 'good' }
const aSome = { kind: 'at-least', dimension: 'a', rating: 'some' } as const
const bSome = { kind: 'at-least', dimension: 'b', rating: 'some' } as const
const calm = { a: 'none', b: 'none', c: 'none', treatmentHistory: [] }

const table: readonly {
  readonly when: Occasion
  readonly where: readonly Answers[]
  readonly notWhere: readonly Answers[]
}[] = [
  {
    when: aSome,
    where: [{ a: 'some' }, { a: 'much' }],
    notWhere: [{ a: 'none' }, {}, { a: null }, { b: 'some' }],
  },
  {
    when: { kind: 'at-most', dimension: 'a', rating: 'some' },
    where: [{ a: 'some' }, { a: 'none' }],
    notWhere: [{ a: 'much' }, {}, { a: null }],
  },
  {
    // A half-known rating: it is at most so much only when its upper end is.
    when: { kind: 'at-most', dimension: 'tried', rating: 'clinic' },
    where: [{ treatmentHistory: [undated] }, { treatmentHistory: [] }],
    notWhere: [{}, { treatmentHistory: [{ ...undated, level: 'hospital' }] }],
  },
  {
    when: { kind: 'at-least', dimension: 'tried', rating: 'clinic' },
    where: [{ treatmentHistory: [ended] }],
    notWhere: [{}, { treatmentHistory: [undated] }, { treatmentHistory: [] }],
  },
  {
    when: { kind: 'others-lowest', dimension: 'a' },
    where: [calm, { ...calm, a: 'much' }, { ...calm, a: null }],
    notWhere: [
      { ...calm, b: 'some' },
      { ...calm, c: null },
      { a: 'much', b: 'none', c: 'none' },
      { ...calm, treatmentHistory: [ended] },
    ],
  },
  {
    when: { kind: 'unanswered', field: 'a' },
    where: [{}, { a: null }, { b: 'some' }],
    notWhere: [{ a: 'none' }, { a: 'much' }],
  },
  {
    when: { kind: 'unanswered', field: 'age' },
    where: [{}, { age: null }],
    notWhere: [{ age: 0 }, { age: 40 }],
  },
  {
    when: { kind: 'unanswered', field: 'treatmentHistory' },
    where: [{}, { treatmentHistory: null }],
    notWhere: [{ treatmentHistory: [] }, { treatmentHistory: [undated] }],
  },
  {
    when: { kind: 'unanswered', field: 'conditions' },
    where: [{}, { conditions: null, substances: [] }],
    notWhere: [{ conditions: [] }, { conditions: ['pain'] }],
  },
  {
    when: { kind: 'names-any', field: 'conditions', terms: ['pain', 'grief'] },
    where: [{ conditions: ['grief'] }, { conditions: ['pain', 'grief'] }],
    notWhere: [
      {},
      { conditions: null },
      { conditions: [] },
      { conditions: ['itch'] },
      { substances: ['wine'], obligations: ['work'] },
    ],
  },
  {
    when: { kind: 'names-none', field: 'conditions', terms: ['pain'] },
    where: [{ conditions: [] }, { conditions: ['grief', 'itch'] }],
    notWhere: [{}, { conditions: null }, { conditions: ['pain'] }, { conditions: ['grief', 'pain'] }],
  },
  {
    when: { kind: 'names-any', field: 'substances', terms: ['wine'] },
    where: [{ substances: ['wine'] }],
    notWhere: [{ substances: [] }, { conditions: ['pain'] }],
  },
  {
    when: { kind: 'names-none', field: 'conditions', terms: ['pain', 'grief'] },
    where: [{ conditions: [] }, { conditions: ['itch'] }],
    notWhere: [{}, { conditions: ['pain'] }, { conditions: ['grief', 'itch'] }],
  },
  {
    when: { kind: 'names-none', field: 'obligations', terms: ['work'] },
    where: [{ obligations: [] }],
    notWhere: [{ obligations: ['work'] }, { substances: [] }],
  },
  {
    when: { kind: 'episode', outcome: 'ongoing' },
    where: [{ treatmentHistory: [ongoing] }, { treatmentHistory: [ended, ongoing] }],
    notWhere: [{}, { treatmentHistory: null }, { treatmentHistory: [] }, { treatmentHistory: [ended] }],
  },
  {
    when: { kind: 'undated-episode' },
    where: [
      { treatmentHistory: [undated] },
      { treatmentHistory: [ended, { ...undated, outcome: 'recovered', endedOn: null }] },
    ],
    notWhere: [
      {},
      { treatmentHistory: null },
      { treatmentHistory: [] },
      { treatmentHistory: [ongoing, ended] },
    ],
  },
  {
    when: { kind: 'answer-within', ladder: 'level', from: 'clinic', to: 'hospital' },
    where: [{ a: 'some', b: 'none' }, { a: 'some' }, { b: 'some' }],
    notWhere: [{}, { a: 'none' }, { a: 'none', b: 'none' }],
  },
  {
    when: { kind: 'answer-within', ladder: 'level', from: 'home', to: 'clinic' },
    where: [{ a: 'none', b: 'none' }, { b: 'none' }, { a: 'some', b: 'none' }],
    notWhere: [{ a: 'some' }, { b: 'some' }, {}],
  },
  {
    when: { kind: 'all', of: [aSome, bSome] },
    where: [{ a: 'some', b: 'much' }],
    notWhere: [{ a: 'some' }, { b: 'some' }, {}],
  },
  {
    when: { kind: 'any', of: [aSome, bSome] },
    where: [{ a: 'some' }, { b: 'some' }, { a: 'some', b: 'some' }],
    notWhere: [{}, { a: 'none', b: 'none' }, { c: 'some' }],
  },
  {
    when: {
      kind: 'any',
      of: [
        { kind: 'all', of: [aSome, bSome] },
        { kind: 'unanswered', field: 'c' },
      ],
    },
    where: [{}, { a: 'some', b: 'some', c: 'none' }],
    notWhere: [{ a: 'some', c: 'none' }],
  },
]

describe('a warning and a program focus apply', () => {
  const rows = table.map((row) => ({ ...row, name: JSON.stringify(row.when) }))

  test.each(rows)('where it is known that $name', ({ when, where }) => {
    for (const answers of where) expect(applies(when, answers), JSON.stringify(answers)).toBe(true)
  })

  test.each(rows)('and nowhere else: $name', ({ when, notWhere }) => {
    for (const answers of notWhere) expect(applies(when, answers), JSON.stringify(answers)).toBe(false)
  })

  test('in the order of the ruleset, and each question once', () => {
    const ruleset = clinic({
      warnings: [
        { id: 'z-first', question: 'First?', when: bSome },
        { id: 'never', question: 'Never?', when: { kind: 'at-most', dimension: 'a', rating: 'none' } },
        { id: 'a-second', question: 'Second?', when: aSome },
      ],
    })
    expect(recommend(ruleset, { a: 'some', b: 'some' }).warnings).toEqual([
      { id: 'z-first', question: 'First?' },
      { id: 'a-second', question: 'Second?' },
    ])
  })
})

test('neither changes a ladder, a service or a reason', () => {
  const when = { kind: 'unanswered', field: 'c' } as const
  const rules = [rule('clinic', atLeast('a', 'some'), { level: 'clinic' })]
  const bare = recommend(clinic({ rules }), { a: 'some' })
  const warned = recommend(
    clinic({
      rules,
      warnings: [{ id: 'again', question: 'And c?', when }],
      focus: [{ id: 'mind', label: 'Mind it', when, sources: ['own'], support: 'judgment' }],
    }),
    { a: 'some' },
  )
  expect(warned.warnings).toHaveLength(1)
  expect({ ...warned, warnings: [], programFocus: [] }).toEqual(bare)
})
