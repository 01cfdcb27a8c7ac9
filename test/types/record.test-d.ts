import { type AdultRuleset, adult, assess, type IntakeIssue } from 'level-of-care'
import { override, place } from 'level-of-care/placement'
import {
  type CareRecord,
  fingerprint,
  type Moved,
  type RecordErrorCode,
  type ReplayResult,
  record,
  replay,
} from 'level-of-care/record'
import { createAssessor, extendRuleset, type Intake, parseRuleset, type Ruleset } from 'level-of-care/rules'
import { describe, expectTypeOf, test } from 'vitest'
import { small } from '../support/small.ts'

const intake = { assessedOn: '2026-11-20' }
const recordedAt = '2026-11-20T15:04:05Z'

describe('a record knows its ruleset', () => {
  test('the adult one, without being told', async () => {
    const chart = await record(intake, assess(intake), { recordedAt })
    expectTypeOf(chart).toEqualTypeOf<CareRecord<AdultRuleset>>()
    expectTypeOf(chart.intake).toEqualTypeOf<Intake<AdultRuleset>>()
    const { urgency } = chart.outcome.ladders
    if (urgency.status === 'final')
      expectTypeOf(urgency.rung).toEqualTypeOf<'routine' | 'prompt' | 'urgent' | 'emergent' | 'emergency'>()
    // @ts-expect-error: an unsettled answer has no rung here either
    urgency.rung
  })

  test('another one, by its assessor', async () => {
    const assessor = createAssessor(small)
    const chart = await record({}, assessor.assess({}), { recordedAt, assessor })
    expectTypeOf(chart.ruleset.version).toEqualTypeOf<'1.2.3'>()
    const [reason] = chart.reasons
    expectTypeOf(reason?.rule).toEqualTypeOf<'much-pain' | 'no-rest' | 'together' | undefined>()
    expectTypeOf(chart.outcome.services.needed[0]?.id).toEqualTypeOf<'massage' | 'hotline' | undefined>()
  })

  test('one that is known at run time only', async () => {
    const assessor = createAssessor(parseRuleset({}))
    const chart = await record({}, assessor.assess({}), { recordedAt, assessor })
    expectTypeOf(chart).toEqualTypeOf<CareRecord<Ruleset>>()
  })

  test('an extended one, with what was decided', async () => {
    const assessor = createAssessor(extendRuleset(adult, { id: 'clinic', version: '1.0.0' }))
    const recommendation = assessor.assess({})
    const chart = await record({}, recommendation, {
      recordedAt,
      assessor,
      placement: place(recommendation, { levels: [] }, { assessor }),
    })
    expectTypeOf(chart.ruleset.id).toEqualTypeOf<'clinic'>()
  })
})

describe('what does not go together is refused', () => {
  const assessor = createAssessor(small)

  test('a recommendation of other rules', () => {
    // @ts-expect-error: the assessor did not make this recommendation
    record(intake, assess(intake), { recordedAt, assessor })
  })

  test('no time', () => {
    // @ts-expect-error: the library has no clock
    record(intake, assess(intake), {})
    // @ts-expect-error: nor does it make a text of a date
    record(intake, assess(intake), { recordedAt: new Date() })
  })

  test('something else than what was decided', () => {
    const chosen = override(assess(intake), {
      level: 'inpatient',
      reasonCode: 'clinical-judgment',
      note: 'x',
      by: 'y',
    })
    record(intake, assess(intake), { recordedAt, override: chosen })
    // @ts-expect-error: an override is no placement
    record(intake, assess(intake), { recordedAt, placement: chosen })
  })

  test('an assessor and a ruleset at once', () => {
    replay({}, { assessor })
    replay({}, { ruleset: small })
    replay({}, {})
    // @ts-expect-error: which of the two?
    replay({}, { assessor, ruleset: small })
  })
})

describe('what came of a replay can be read after its status was looked at', () => {
  test('what moved', () => {
    expectTypeOf(replay).returns.resolves.toEqualTypeOf<ReplayResult>()
    const look = (replayed: ReplayResult) => {
      // @ts-expect-error: nothing moved in one that is the same, and of an altered one nothing is known
      replayed.moved
      if (replayed.status === 'ruleset-changed' || replayed.status === 'engine-changed') {
        // @ts-expect-error: an intake that is refused moves nothing
        replayed.moved
        if (replayed.accepted) expectTypeOf(replayed.moved).toEqualTypeOf<Moved>()
        else expectTypeOf(replayed.issues).toEqualTypeOf<readonly IntakeIssue[]>()
        expectTypeOf(replayed.current.ruleset.fingerprint).toEqualTypeOf<string>()
      }
      if (replayed.status === 'altered') expectTypeOf(replayed.because).toEqualTypeOf<'digest' | 'facts'>()
    }
    expectTypeOf(look).returns.toEqualTypeOf<void>()
  })

  test('every status is known', () => {
    const say = ({ status }: ReplayResult): string => {
      switch (status) {
        case 'same':
        case 'ruleset-changed':
        case 'altered':
        case 'engine-changed':
          return status
      }
    }
    expectTypeOf(say).returns.toEqualTypeOf<string>()
  })
})

test('every code of an error is known', () => {
  expectTypeOf<RecordErrorCode>().toEqualTypeOf<
    | 'not-json'
    | 'too-large'
    | 'invalid-date-time'
    | 'recorded-before-assessment'
    | 'other-ruleset'
    | 'other-recommendation'
    | 'not-a-record'
    | 'unknown-schema-version'
    | 'conflicting-options'
    | 'no-web-crypto'
  >()
})

test('any ruleset has a fingerprint', () => {
  expectTypeOf(fingerprint).parameter(0).toEqualTypeOf<Ruleset>()
  fingerprint(small)
  fingerprint(adult)
})
