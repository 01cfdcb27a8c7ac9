import { readdirSync, readFileSync } from 'node:fs'
import { adult, assess, IntakeError, questions, stepDown, stepUp, trace, UsageError } from 'level-of-care'
import { createService } from 'level-of-care/cds-hooks'
import { reassess } from 'level-of-care/course'
import { checkMedicare } from 'level-of-care/coverage'
import { fromQuestionnaireResponse, fromResources, toBundle, toQuestionnaire } from 'level-of-care/fhir'
import { instruments, score } from 'level-of-care/instruments'
import { override, place } from 'level-of-care/placement'
import { replay, toRecord } from 'level-of-care/record'
import { createAssessor, parseRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { type SqlOptions, toSql } from 'level-of-care/sql'
import { anyRuleset } from './anyRuleset.ts'
import { command } from './commandLine.ts'
import { everythingOn } from './everythingOn.ts'
import { Text, token } from './mutate.ts'
import { soonEnough } from './soonEnough.ts'
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
  // They must hold for the whole of it.
  examples: [],
  warnings: adult.warnings.slice(0, 2),
  focus: adult.focus.slice(0, 2),
}

/** The text of a mutated text; of anything else, what JSON makes of it. */
function textOf(input: unknown): string {
  return input instanceof Text ? input.text : (JSON.stringify(input) ?? '')
}

/** A function that takes what TypeScript would not let pass. */
function loose<A extends readonly unknown[]>(
  run: (...args: A) => unknown,
): (...args: readonly unknown[]) => unknown {
  return run as unknown as (...args: readonly unknown[]) => unknown
}

const form = toQuestionnaire()
const coded = (linkId: string, code: string) => ({ linkId, answer: [{ valueCoding: { code } }] })
const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${form.url}|${form.version}`,
  item: [
    { linkId: 'assessedOn', answer: [{ valueDate: '2026-11-20' }] },
    { linkId: 'age', answer: [{ valueInteger: 31 }] },
    coded('riskOfHarm', 'low'),
    coded('commitment', 'willing'),
    coded('conditions', 'depression'),
  ],
}
const resources = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Observation',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
        valueInteger: 12,
        effectiveDateTime: '2026-11-19',
      },
    },
    {
      resource: {
        resourceType: 'Condition',
        clinicalStatus: { coding: [{ code: 'active' }] },
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F33.1' }] },
      },
    },
    {
      resource: {
        resourceType: 'Encounter',
        status: 'finished',
        class: { code: 'IMP' },
        period: { end: '2026-11-01' },
      },
    },
  ],
}
const hooked = {
  hook: 'patient-view',
  hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
  context: { userId: 'Practitioner/example', patientId: 'nobody' },
  prefetch: { intake: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: response }] } },
}
const service = createService()

/** A host sends what a service says into the world: a refusal must not repeat what it refuses. */
function refusedQuietly({ status, body }: { readonly status: number; readonly body?: unknown }): void {
  if (status >= 400 && JSON.stringify(body ?? null).includes(token))
    throw new Error('A refusal repeats what it was given.')
}

/** What a caller's source of UUIDs gives. */
function uuids(): () => string {
  let count = 0
  return () => {
    count += 1
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  }
}

const csv = `member,assessedOn,riskOfHarm,commitment,treatmentHistory\r\n1,2026-11-20,low,willing,"[{""level"":""outpatient"",""outcome"":""ongoing""}]"\n2,2026-11-20,,refusing,\n`

/** Everything that takes data from outside. */
export async function targetsOf(): Promise<readonly Target[]> {
  const records = await Promise.all(
    sound
      .slice(0, 5)
      .map((intake) => toRecord(intake, assess(intake), { recordedAt: '2999-12-31T09:00:00Z' })),
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
    {
      // A number stands for the ruleset that is made of it.
      name: 'rulesets of any size',
      seeds: [],
      share: 8,
      make: (random) => Math.floor(random() * 1_000_000),
      run: (number) => soonEnough(everythingOn(anyRuleset(Number(number)), Number(number))),
      documented: [RulesetError],
      mayName: [RulesetError],
    },
    { name: 'replay', seeds: records, run: replay, documented: [IntakeError] },
    {
      name: 'reassess',
      seeds: [sound.slice(0, 3), [first]],
      run: loose(reassess),
      documented: [IntakeError],
    },
    {
      name: 'place',
      seeds: [{ levels: [{ level: 'outpatient', formats: ['in-person'] }] }],
      run: (available) => loose(place)(recommendation, available),
      documented: [UsageError],
    },
    {
      name: 'override',
      seeds: [{ level: 'outpatient', reasonCode: 'patient-preference', note: 'Made up.', by: 'Somebody' }],
      run: (request) => loose(override)(recommendation, request),
      documented: [IntakeError],
    },
    {
      name: 'checkMedicare',
      seeds: intakes,
      run: (intake) => loose(checkMedicare)(intake, 'intensive-outpatient'),
      documented: [IntakeError],
    },
    {
      name: 'score',
      seeds: answers,
      run: (input) => {
        const { instrument = 'phq9', answers } = { ...(input as object) } as Record<string, unknown>
        return loose(score)(instrument, answers)
      },
      documented: [IntakeError, UsageError],
    },
    {
      name: 'fromQuestionnaireResponse',
      seeds: [response],
      run: loose(fromQuestionnaireResponse),
      documented: [IntakeError],
    },
    { name: 'fromResources', seeds: [resources], run: loose(fromResources), documented: [IntakeError] },
    {
      name: 'toBundle',
      seeds: [{ subject: 'Patient/example', authoredOn: '2026-11-20T15:04:05Z', hcpcs: 'mental-health' }],
      run: (context) =>
        loose(toBundle)(
          recommendation,
          typeof context === 'object' && context !== null ? { ...context, ids: uuids() } : context,
        ),
      documented: [UsageError],
    },
    {
      name: 'handle',
      seeds: [hooked],
      run: (request) => refusedQuietly(service.handle(request)),
      documented: [],
    },
    {
      name: 'feedback',
      seeds: [
        {
          feedback: [
            { card: hooked.hookInstance, outcome: 'accepted', outcomeTimestamp: '2026-11-20T10:00:00Z' },
          ],
        },
      ],
      run: (body) => refusedQuietly(loose(service.feedback)(body) as { status: number; body?: unknown }),
      documented: [],
    },
    {
      name: 'level-of-care assess',
      seeds: intakes.slice(0, 6).map((intake) => new Text(JSON.stringify(intake))),
      run: (input) => command(['assess', '-'], textOf(input)),
      documented: [],
    },
    {
      name: 'level-of-care batch, CSV',
      seeds: [new Text(csv)],
      run: (input) => command(['batch', '-', '--from', 'csv', '--keep', 'member'], textOf(input)),
      documented: [],
    },
    {
      name: 'level-of-care batch, NDJSON',
      seeds: [new Text(sound.map((intake) => JSON.stringify(intake)).join('\n'))],
      run: (input) => command(['batch', '-', '--from', 'ndjson'], textOf(input)),
      documented: [],
    },
    {
      name: 'toSql',
      seeds: [
        {
          dialect: 'duckdb',
          table: ['a', 'b'],
          columns: { commitment: 'x' },
          keep: ['key'],
          as: 'codes',
          form: 'fast',
        },
      ],
      run: (options) => toSql(small, options as SqlOptions<Ruleset>),
      documented: [UsageError],
    },
  ]
}
