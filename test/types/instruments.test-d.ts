import { assess } from 'level-of-care'
import {
  type AnswerOption,
  answerOptions,
  type InstrumentId,
  type InstrumentScore,
  type ItemId,
  instruments,
  intakeFrom,
  score,
  type VersionId,
} from 'level-of-care/instruments'
import { describe, expectTypeOf, test } from 'vitest'

describe('score', () => {
  test('knows the instruments and their items', () => {
    expectTypeOf(score('phq9', { item1: 1 })).toEqualTypeOf<InstrumentScore<'phq9'>>()
    expectTypeOf<'eat26'>().toExtend<InstrumentId>()
    expectTypeOf<ItemId<'gad7'>>().toEqualTypeOf<
      'item1' | 'item2' | 'item3' | 'item4' | 'item5' | 'item6' | 'item7'
    >()
    // @ts-expect-error: an instrument that is misspelled
    score('phq-9', {})
    // @ts-expect-error: an item that is misspelled
    score('phq9', { itm1: 1 })
    // @ts-expect-error: an item of another instrument
    score('gad7', { item8: 1 })
    // @ts-expect-error: points between the allowed ones
    score('cows', { gooseflesh: 4 })
    score('cows', { gooseflesh: 5, tremor: null })
    // @ts-expect-error: yes or no, and no points
    score('dast10', { item1: 1 })
    // @ts-expect-error: a word that is no answer
    score('eat26', { item1: 'daily' })
    // @ts-expect-error: adding up the items means nothing
    score('cssrs', { total: 3 })
    score('phq9', { total: 3 })
  })

  test('wants a version where there are several', () => {
    expectTypeOf<VersionId<'k10'>>().toEqualTypeOf<'from-0' | 'from-1'>()
    expectTypeOf<VersionId<'phq9'>>().toBeNever()
    score('k10', { total: 12 }, { version: 'from-1' })
    // @ts-expect-error: without a version nobody knows what the total means
    score('k10', { total: 12 })
    // @ts-expect-error: a version of another instrument
    score('k10', { total: 12 }, { version: 'continuous' })
    // @ts-expect-error: a convention of another instrument
    score('auditC', { total: 3 }, { convention: 'asam-2020' })
    score('auditC', { total: 3 }, { convention: 'women' })
    // @ts-expect-error: no author is known to allow it
    score('phq9', {}, { prorate: true })
    // @ts-expect-error: an option that is not wanted is left out
    score('auditC', { total: 3 }, { convention: null })
    // @ts-expect-error: so are all of them
    score('phq9', {}, null)
  })
})

test('answerOptions takes the data of an instrument and of an item', () => {
  const [phq9] = instruments
  expectTypeOf(answerOptions(phq9, phq9.items[0])).toEqualTypeOf<readonly AnswerOption[]>()
  // @ts-expect-error: an id is no data
  answerOptions('phq9', 'item1')
})

describe('intakeFrom', () => {
  test('gives what assess takes', () => {
    const { intake } = intakeFrom({ phq9: { total: 3 } }, { clinician: { riskOfHarm: 'low' } })
    expectTypeOf(intake.symptomSeverity).toEqualTypeOf<
      'none' | 'mild' | 'moderate' | 'severe' | 'extreme' | undefined
    >()
    assess({ ...intake, assessedOn: '2026-11-20' })
    // @ts-expect-error: an instrument that is misspelled
    intakeFrom({ phq: [] })
    // @ts-expect-error: a rating of another dimension
    intakeFrom({}, { clinician: { riskOfHarm: 'severe' } })
    // What nobody said about the person may be null; an option of the program is left out.
    intakeFrom({ phq9: null }, { assessedOn: null, clinician: { riskOfHarm: null } })
    // @ts-expect-error: how to score is said, or not
    intakeFrom({ phq9: null }, { scoring: null })
    // @ts-expect-error: it is derived from the treatment history
    intakeFrom({}, { clinician: { steppingDownFrom: 'none' } })
  })

  test('says nothing of a rating unless it is settled', () => {
    const [report] = intakeFrom({}).dimensions
    // @ts-expect-error: it may be unanswered
    report?.rating
    if (report?.status === 'rated') expectTypeOf(report.rating).toExtend<string>()
  })
})
