import * as fc from 'fast-check'
import { adult, assess } from 'level-of-care'
import { fromQuestionnaireResponse, toBundle, toQuestionnaire } from 'level-of-care/fhir'
import { answerOptions, type InstrumentScore, score } from 'level-of-care/instruments'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { instrumentForms } from './everyForm.ts'
import { faults } from './faults.ts'
import { fill } from './fill.ts'
import { context } from './specimens.ts'

/** The score of an instrument that is known at run time only. */
const scoreOf = score as (id: string, answers: object, options: { version?: string }) => InstrumentScore

/** What a form can say of an intake: what is `null` is not answered, and of a list, that a thing is named. */
function sayable(intake: object): object {
  const entries = Object.entries(intake).flatMap(([key, value]): [string, unknown][] => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value))
      return [[key, key === 'treatmentHistory' ? value.map(sayable) : [...new Set(value)]]]
    if (typeof value !== 'object') return [[key, value]]
    const inner = sayable(value)
    return Object.keys(inner).length === 0 ? [] : [[key, inner]]
  })
  return Object.fromEntries(entries)
}

describe('a form that was filled says what the intake said', () => {
  test.each(['en', 'es'] as const)('of the adult ruleset, in %s', (language) => {
    const form = toQuestionnaire({ language })
    fc.assert(
      fc.property(intakeOf(adult), (intake) => {
        const response = fill(form, intake)
        const { intake: read, notUnderstood, instruments: scored } = fromQuestionnaireResponse(response)
        expect(notUnderstood).toEqual([])
        expect(read).toEqual(sayable(intake))
        expect(scored).toEqual({})
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('of any ruleset', () => {
    fc.assert(
      fc.property(
        rulesets().chain((ruleset) => fc.tuple(fc.constant(ruleset), intakeOf(ruleset))),
        ([ruleset, intake]) => {
          const assessor = createAssessor<Ruleset>(ruleset)
          const response = fill(toQuestionnaire<Ruleset>({ assessor }), intake)
          const { intake: read, notUnderstood } = fromQuestionnaireResponse<Ruleset>(response, { assessor })
          expect(notUnderstood).toEqual([])
          expect(read).toEqual(sayable(intake))
        },
      ),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('and is a sound resource', () => {
    fc.assert(
      fc.property(intakeOf(adult), (intake) => {
        expect(faults(fill(toQuestionnaire(), intake))).toEqual([])
      }),
      { numRuns: Math.ceil(Math.min(runs / 20, 30)) },
    )
  })
})

describe.each(instrumentForms)('the form of $name', ({ instrument, version, form }) => {
  const answers = fc.record(
    Object.fromEntries(
      instrument.items.map((item) => [
        item.id,
        fc.constantFrom(...answerOptions(instrument, item, version).map(({ value }) => value)),
      ]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  )

  test('adds up to a score that goes into a bundle', () => {
    const recommendation = assess({ assessedOn: '2026-11-20' })
    fc.assert(
      fc.property(answers, (given) => {
        const scored = scoreOf(instrument.id, given, version === undefined ? {} : { version })
        const scores = [{ score: scored, on: '2026-11-18' }]
        const { entry } = toBundle(recommendation, { ...context(), scores })
        const made = entry.flatMap(({ resource }) =>
          resource.resourceType === 'Observation' ? [resource] : [],
        )
        expect(made.map(({ effectiveDateTime }) => effectiveDateTime)).toEqual(['2026-11-18'])
        expect(made.flatMap(faults)).toEqual([])
        const copy = [{ score: JSON.parse(JSON.stringify(scored)), on: '2026-11-18' }]
        expect(toBundle(recommendation, { ...context(), scores: copy }).entry).toEqual(entry)
      }),
      { numRuns: Math.ceil(Math.min(runs / 20, 20)) },
    )
  })

  test('says what was answered', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const read = fromQuestionnaireResponse(fill(form, given))
        expect(read.notUnderstood).toEqual([])
        expect(read.intake).toEqual({})
        const isEmpty = Object.keys(given).length === 0
        expect(read.instruments).toEqual(isEmpty ? {} : { [instrument.id]: given })
        expect(read.scoring).toEqual(isEmpty || version === undefined ? {} : { [instrument.id]: { version } })
      }),
      { numRuns: Math.ceil(Math.min(runs / 10, 100)) },
    )
  })
})
