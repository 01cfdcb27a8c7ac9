import { readdirSync, readFileSync } from 'node:fs'
import { adult, assess, IntakeError, questions, stepDown, stepUp, trace } from 'level-of-care'
import { HistoryError, reassess } from 'level-of-care/course'
import { CoverageError, medicare } from 'level-of-care/coverage'
import { InstrumentError, instruments, score } from 'level-of-care/instruments'
import { override, PlacementError, place } from 'level-of-care/placement'
import { RecordError, record, replay } from 'level-of-care/record'
import { createAssessor, parseRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { SqlError, type SqlOptions, toSql } from 'level-of-care/sql'
import type { Target } from './Target.ts'

const examples = new URL('../../examples/intakes/', import.meta.url)
const intakes: readonly unknown[] = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, examples), 'utf8')))

/** The example intakes that are sound. */
const sound = intakes.filter((intake) => {
  try {
    assess(intake)
    return true
  } catch {
    return false
  }
})
const [first] = sound
const recommendation = assess(first)

const small: Ruleset = {
  ...adult,
  rules: adult.rules.slice(0, 12),
  warnings: adult.warnings.slice(0, 2),
  focus: adult.focus.slice(0, 2),
}

/** A function that takes what TypeScript would not let pass. */
function loose<A extends readonly unknown[]>(
  run: (...args: A) => unknown,
): (...args: readonly unknown[]) => unknown {
  return run as unknown as (...args: readonly unknown[]) => unknown
}

/** Everything that takes data from outside. */
export async function targetsOf(): Promise<readonly Target[]> {
  const records = await Promise.all(
    sound.slice(0, 5).map((intake) => record(intake, assess(intake), { recordedAt: '2999-12-31T09:00:00Z' })),
  )
  const answers = Object.keys(instruments).map((instrument) => ({
    instrument,
    answers: { items: [1, 1, 1, 1, 1], total: 5 },
  }))
  return [
    { name: 'assess', seeds: intakes, run: assess, documented: [IntakeError] },
    { name: 'trace', seeds: intakes, run: trace, documented: [IntakeError] },
    { name: 'questions', seeds: intakes, run: questions, documented: [IntakeError] },
    { name: 'stepDown', seeds: intakes, run: stepDown, documented: [IntakeError] },
    { name: 'stepUp', seeds: intakes, run: stepUp, documented: [IntakeError] },
    {
      name: 'parseRuleset',
      seeds: [small],
      run: parseRuleset,
      documented: [RulesetError],
      mayName: [RulesetError],
    },
    {
      name: 'createAssessor',
      seeds: [small],
      run: loose(createAssessor),
      documented: [RulesetError],
      mayName: [RulesetError],
    },
    { name: 'replay', seeds: records, run: replay, documented: [RecordError] },
    {
      name: 'reassess',
      seeds: [sound.slice(0, 3), [first]],
      run: loose(reassess),
      documented: [HistoryError],
    },
    {
      name: 'place',
      seeds: [{ levels: [{ level: 'outpatient', formats: ['in-person'] }] }],
      run: (available) => loose(place)(recommendation, available),
      documented: [PlacementError],
    },
    {
      name: 'override',
      seeds: [{ level: 'outpatient', reasonCode: 'patient-preference', note: 'Made up.', by: 'Somebody' }],
      run: (request) => loose(override)(recommendation, request),
      documented: [PlacementError],
    },
    {
      name: 'medicare',
      seeds: intakes,
      run: (intake) => loose(medicare)(intake, 'intensive-outpatient'),
      documented: [CoverageError, IntakeError],
    },
    {
      name: 'score',
      seeds: answers,
      run: (input) => {
        const { instrument = 'phq9', answers } = { ...(input as object) } as Record<string, unknown>
        return loose(score)(instrument, answers)
      },
      documented: [InstrumentError],
    },
    {
      name: 'toSql',
      seeds: [
        { dialect: 'duckdb', table: ['a', 'b'], columns: { commitment: 'x' }, keep: ['key'], as: 'codes' },
      ],
      run: (options) => toSql(small, options as SqlOptions<Ruleset>),
      documented: [SqlError],
    },
  ]
}
