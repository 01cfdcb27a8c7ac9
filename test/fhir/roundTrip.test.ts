import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { fromQuestionnaireResponse, questionnaire } from 'level-of-care/fhir'
import { optionsOf } from 'level-of-care/instruments'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { instrumentForms } from './everyForm.ts'
import { faults } from './faults.ts'
import { fill } from './fill.ts'

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
    const form = questionnaire({ language })
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
          const assessor = { ruleset }
          const response = fill(questionnaire<Ruleset>({ assessor }), intake)
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
        expect(faults(fill(questionnaire(), intake))).toEqual([])
      }),
      { numRuns: Math.min(runs / 20, 30) },
    )
  })
})

describe.each(instrumentForms)('the form of $name', ({ instrument, version, form }) => {
  test('says what was answered', () => {
    const answers = fc.record(
      Object.fromEntries(
        instrument.items.map((item) => [
          item.id,
          fc.constantFrom(...optionsOf(instrument, item, version).map(({ value }) => value)),
        ]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    )
    fc.assert(
      fc.property(answers, (given) => {
        const read = fromQuestionnaireResponse(fill(form, given))
        expect(read.notUnderstood).toEqual([])
        expect(read.intake).toEqual({})
        const isEmpty = Object.keys(given).length === 0
        expect(read.instruments).toEqual(isEmpty ? {} : { [instrument.id]: given })
        expect(read.scoring).toEqual(isEmpty || version === undefined ? {} : { [instrument.id]: { version } })
      }),
      { numRuns: Math.min(runs / 10, 100) },
    )
  })
})
