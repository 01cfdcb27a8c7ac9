import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { adult, safeAssess } from 'level-of-care'
import { intakeJsonSchema } from 'level-of-care/json-schema'
import { expect, test } from 'vitest'
import { runs } from '../support/runs.ts'

/** A validator that knows nothing of this library. */
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(intakeJsonSchema())

/** Problems between answers that are each well formed: a schema cannot say them. */
const beyondShape: ReadonlySet<string> = new Set([
  'date-after-assessment',
  'end-of-ongoing-episode',
  'response-not-applicable',
  'below-minimum-age',
])

const strange = fc.oneof(
  fc.constantFrom(
    '',
    'none',
    'Low',
    0,
    1.5,
    -1,
    17,
    131,
    true,
    null,
    [],
    {},
    '2026-02-30',
    '2024-02-29',
    '1899-12-31',
  ),
  fc.jsonValue(),
)
const soundDate = fc.constantFrom('2026-11-20', '2024-02-29', '1900-01-01')
const date = fc.oneof(soundDate, fc.constantFrom('2026-02-29', '2026-1-1', '3000-01-01'))
const levels = adult.ladders[0].rungs.map(({ code }) => code)
const episode = fc.record(
  {
    level: fc.constantFrom(...levels),
    outcome: fc.constantFrom('improved', 'unchanged', 'ongoing', 'left-early', 'interrupted'),
    endedOn: fc.option(soundDate),
    response: fc.option(fc.constantFrom('good', 'none', 'worse')),
  },
  { requiredKeys: ['level', 'outcome'] },
)
const sound = fc.record(
  {
    assessedOn: soundDate,
    riskOfHarm: fc.constantFrom('none', 'imminent', null),
    commitment: fc.constantFrom('willing', 'refusing'),
    age: fc.integer({ min: 0, max: 130 }),
    conditions: fc.array(fc.constantFrom('depression', 'ocd')),
    treatmentHistory: fc.array(episode, { maxLength: 2 }),
    preferences: fc.record({
      levelsDeclined: fc.array(fc.constantFrom(...levels)),
      format: fc.constant('telehealth'),
    }),
  },
  { requiredKeys: ['assessedOn'] },
)
const slip = fc.tuple(
  fc.constantFrom(
    ...['assessedOn', 'riskOfHarm', 'age', 'conditions', 'treatmentHistory', 'preferences', 'extra'],
    ...['episode.level', 'episode.outcome', 'episode.endedOn', 'episode.response', 'episode.extra'],
    ...['preferences.levelsDeclined', 'preferences.format', 'preferences.extra'],
  ),
  fc.oneof(strange, date),
)

/** An intake that is sound, or one with a slip in one place. */
const intake = fc.tuple(sound, fc.option(slip)).map(([answers, change]): unknown => {
  if (change === null) return answers
  const [place, value] = change
  const [owner, key] = place.split('.')
  if (owner === 'episode')
    return {
      ...answers,
      treatmentHistory: [{ level: 'outpatient', outcome: 'ongoing', [String(key)]: value }],
    }
  if (key !== undefined) return { ...answers, preferences: { [key]: value } }
  return { ...answers, [place]: value }
})

test('a validator of JSON Schema accepts and refuses the same shapes', () => {
  fc.assert(
    fc.property(intake, (input) => {
      expect(isAccepted(input)).toBe(validate(asJson(input)))
    }),
    { numRuns: runs },
  )
})

test('what is sound is accepted by both', () => {
  fc.assert(
    fc.property(sound, (input) => {
      expect([isAccepted(input), validate(asJson(input))]).toEqual([true, true])
    }),
    { numRuns: Math.ceil(runs / 5) },
  )
})

/** Is nothing wrong with its shape? */
function isAccepted(input: unknown): boolean {
  const answer = safeAssess(asJson(input))
  return answer.success || answer.error.issues.every(({ code }) => beyondShape.has(code))
}

/** Both see what JSON can say, and nothing else. */
function asJson(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input))
}
