import * as fc from 'fast-check'
import { createService, type Feedback } from 'level-of-care/cds-hooks'
import { describe, expect, test } from 'vitest'
import { anyValue } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'
import { brokenInFeedback, emptiesIn } from './invariants.ts'

const { feedback } = createService()

const card = '4e0a3a1e-3283-4575-ab82-028d55fe2719'
const suggestion = 'e56e1945-20b3-4393-8503-a1a20fd73152'
const outcomeTimestamp = '2026-11-20T15:04:05Z'
const accepted = { card, outcome: 'accepted', acceptedSuggestions: [{ id: suggestion }], outcomeTimestamp }
const overridden = { card, outcome: 'overridden', outcomeTimestamp }

/** The code and the place of each problem. */
function problems(entry: unknown): string[] {
  const answer = feedback({ feedback: [entry] })
  if (answer.status === 200) return []
  return answer.body.issue.map(
    ({ details, expression }) => `${details.coding[0]?.code} ${expression?.join() ?? ''}`,
  )
}

describe('feedback that is sound', () => {
  test.each<[string, object, Feedback]>([
    [
      'a suggestion was accepted',
      accepted,
      { ...accepted, outcome: 'accepted', acceptedSuggestions: [suggestion] },
    ],
    ['a card was dismissed without a reason', overridden, { ...overridden, outcome: 'overridden' }],
    [
      'with a reason and a comment',
      {
        ...overridden,
        overrideReason: {
          reason: { code: 'action-completed', system: 'urn:x', display: 'Done' },
          userComment: 'yes',
        },
      },
      {
        ...overridden,
        outcome: 'overridden',
        reason: { code: 'action-completed', system: 'urn:x', display: 'Done' },
        userComment: 'yes',
      },
    ],
    [
      'with suggestions that nobody accepted',
      { ...overridden, acceptedSuggestions: [] },
      { ...overridden, outcome: 'overridden' },
    ],
    [
      'with a comment only',
      { ...overridden, overrideReason: { userComment: 'too far away' } },
      { ...overridden, outcome: 'overridden', userComment: 'too far away' },
    ],
    [
      'with a code only',
      { ...overridden, overrideReason: { reason: { code: 'own', display: '' } } },
      { ...overridden, outcome: 'overridden', reason: { code: 'own' } },
    ],
    [
      'with what only others know, a time elsewhere, and null for nothing',
      {
        ...overridden,
        outcomeTimestamp: '2026-11-20T10:04:05.123-05:00',
        overrideReason: null,
        extension: { 'com.example.x': 1 },
      },
      { card, outcome: 'overridden', outcomeTimestamp: '2026-11-20T10:04:05.123-05:00' },
    ],
  ])('%s', (_, sent, read) => {
    expect(feedback({ feedback: [sent] })).toEqual({ status: 200, records: [read] })
  })

  test('may be about one card several times, or about none', () => {
    expect(feedback({ feedback: [accepted, accepted, overridden] })).toMatchObject({
      status: 200,
      records: [{ outcome: 'accepted' }, { outcome: 'accepted' }, { outcome: 'overridden' }],
    })
    expect(feedback({ feedback: [] })).toEqual({ status: 200, records: [] })
  })
})

describe('feedback that is not', () => {
  test.each<[string, unknown, string[]]>([
    ['no object', 'accepted', ['invalid-type feedback[0]']],
    [
      'nothing in it',
      {},
      ['missing feedback[0].card', 'missing feedback[0].outcomeTimestamp', 'missing feedback[0].outcome'],
    ],
    ['a card that is none', { ...overridden, card: 'card' }, ['invalid-value feedback[0].card']],
    ['another outcome', { ...overridden, outcome: 'ignored' }, ['invalid-value feedback[0].outcome']],
    [
      'a time without an offset',
      { ...overridden, outcomeTimestamp: '2026-11-20T15:04:05' },
      ['invalid-date-time feedback[0].outcomeTimestamp'],
    ],
    [
      'nothing accepted',
      { ...accepted, acceptedSuggestions: [] },
      ['invalid-value feedback[0].acceptedSuggestions'],
    ],
    [
      'no list of what was accepted',
      { ...accepted, acceptedSuggestions: undefined },
      ['missing feedback[0].acceptedSuggestions'],
    ],
    [
      'suggestions that are none',
      { ...accepted, acceptedSuggestions: [suggestion, { id: 7 }, {}] },
      [
        'invalid-type feedback[0].acceptedSuggestions[0]',
        'invalid-type feedback[0].acceptedSuggestions[1].id',
        'missing feedback[0].acceptedSuggestions[2].id',
      ],
    ],
    [
      'a reason that says nothing',
      { ...overridden, overrideReason: { userComment: '' } },
      ['invalid-value feedback[0].overrideReason'],
    ],
    [
      'a reason that is no object',
      { ...overridden, overrideReason: 'no' },
      ['invalid-type feedback[0].overrideReason'],
    ],
    [
      'a reason in words, where a code should be',
      { ...overridden, overrideReason: { reason: 'no', userComment: 'too far away' } },
      ['invalid-type feedback[0].overrideReason.reason'],
    ],
    [
      'a reason without a code',
      { ...overridden, overrideReason: { reason: { display: 'No' } } },
      ['missing feedback[0].overrideReason.reason.code'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(problems(entry)).toEqual(expected)
  })

  test.each([
    [undefined, 'invalid-type undefined'],
    [{ feedback: null }, 'missing feedback'],
    [{ feedback: accepted }, 'invalid-type feedback'],
    [[accepted], 'invalid-type undefined'],
  ])('is no list of feedback: %j', (body, expected) => {
    const answer = feedback(body)
    expect(answer.status).toBe(400)
    if (answer.status === 200) return
    expect(
      answer.body.issue.map(({ details, expression }) => `${details.coding[0]?.code} ${expression}`),
    ).toEqual([expected])
  })

  test('is refused as a whole', () => {
    expect(feedback({ feedback: [accepted, { ...accepted, card: '' }] }).status).toBe(400)
  })
})

/** Entries that are right or wrong here and there. */
const entries = fc.record(
  {
    card: fc.constantFrom<unknown>(card, 'hush-value', 3, null),
    outcome: fc.constantFrom<unknown>('accepted', 'overridden', 'hush-value'),
    acceptedSuggestions: fc.constantFrom<unknown>(
      [{ id: suggestion }],
      [],
      [{ id: 'hush-value' }],
      'hush-value',
    ),
    overrideReason: fc.constantFrom<unknown>(
      {},
      { userComment: 'hush-value' },
      { reason: { code: 'a' } },
      'hush-value',
    ),
    outcomeTimestamp: fc.constantFrom<unknown>(outcomeTimestamp, 'hush-value', '2026-02-30T00:00:00Z'),
    'hush-key': fc.constant('hush-value'),
  },
  { requiredKeys: [], noNullPrototype: true },
)

test('what is accepted holds the invariants, and a refusal repeats nothing', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 3 }), (list) => {
      const answer = feedback({ feedback: list })
      if (answer.status === 200) {
        expect(brokenInFeedback({ feedback: list })).toEqual([])
        expect(answer.records).toHaveLength(list.length)
      } else {
        expect(emptiesIn(answer.body)).toEqual([])
        expect(JSON.stringify(answer)).not.toContain('hush')
      }
    }),
    { numRuns: runs },
  )
})

test('whatever is sent gets an answer', () => {
  fc.assert(
    fc.property(anyValue(), (make) => {
      expect([200, 400]).toContain(feedback(make()).status)
      expect([200, 400]).toContain(feedback({ feedback: [make()] }).status)
    }),
    { numRuns: runs },
  )
})
