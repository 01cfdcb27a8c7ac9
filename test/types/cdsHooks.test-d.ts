import { type AdultRuleset, adult } from 'level-of-care'
import {
  type Card,
  type CardsResponse,
  createService,
  type Feedback,
  type ServiceOptions,
} from 'level-of-care/cds-hooks'
import { createAssessor, defineRuleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import { small } from '../support/small.ts'

const service = createService()
const answer = service.handle({})
const reported = service.feedback({})

describe('an answer', () => {
  test('has cards only where its status is 200', () => {
    expectTypeOf(answer).toEqualTypeOf<CardsResponse>()
    expectTypeOf(answer.status).toEqualTypeOf<200 | 400 | 412>()
    // @ts-expect-error: whoever has not looked at the status cannot have cards
    answer.body.cards
    if (answer.status === 200) expectTypeOf(answer.body.cards).toEqualTypeOf<readonly Card[]>()
    else expectTypeOf(answer.body.resourceType).toEqualTypeOf<'OperationOutcome'>()
  })

  test('is not to be changed', () => {
    if (answer.status !== 200) return
    // @ts-expect-error: it is readonly all the way down
    answer.body.cards.push()
    // @ts-expect-error: its texts as well
    for (const card of answer.body.cards) card.summary = ''
  })

  test('suggests at most one thing to choose', () => {
    expectTypeOf<Card['selectionBehavior']>().toEqualTypeOf<'at-most-one' | undefined>()
    expectTypeOf<Card['indicator']>().toEqualTypeOf<'info' | 'warning' | 'critical'>()
  })
})

describe('feedback', () => {
  test('is there only where it is sound', () => {
    // @ts-expect-error: a refusal has none
    reported.records
    if (reported.status === 200) expectTypeOf(reported.records).toEqualTypeOf<readonly Feedback[]>()
  })

  test('has suggestions where something was accepted, and a reason where it was not', () => {
    const [feedback] = reported.status === 200 ? reported.records : []
    if (feedback?.outcome === 'accepted')
      expectTypeOf(feedback.acceptedSuggestions).toEqualTypeOf<readonly string[]>()
    if (feedback?.outcome === 'overridden') {
      // @ts-expect-error: nothing was accepted
      feedback.acceptedSuggestions
      expectTypeOf(feedback.userComment).toEqualTypeOf<string | undefined>()
    }
  })
})

describe('options', () => {
  test('may name any ruleset', () => {
    createService({ assessor: createAssessor(small) })
    createService({ assessor: createAssessor(defineRuleset(small)) })
    expectTypeOf<ServiceOptions>().toEqualTypeOf<ServiceOptions<AdultRuleset>>()
  })

  test('are checked', () => {
    const options: ServiceOptions = {
      // @ts-expect-error: there is no such key to prefetch
      prefetch: { everything: 'Patient/{{context.patientId}}/$everything' },
      // @ts-expect-error: a reason has to be shown
      overrideReasons: [{ code: 'a', system: 'urn:a' }],
      // @ts-expect-error: only a SMART app is told something
      links: [{ label: 'A', url: 'https://example.com', type: 'absolute', appContext: 'b' }],
      // @ts-expect-error: a text is short or full
      detail: 'brief',
      // @ts-expect-error: a ruleset alone decides nothing
      assessor: { ruleset: adult },
      // @ts-expect-error: a UUID is made anew for every card
      uuid: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
    }
    expectTypeOf(options).toEqualTypeOf<ServiceOptions>()
  })
})
