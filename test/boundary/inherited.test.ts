import { adult } from 'level-of-care'
import { afterEach, describe, expect, test } from 'vitest'
import { isFull } from '../support/runs.ts'
import { answerOf, calls, said } from './everyCall.ts'

// What somebody else puts on the prototype of all objects is nothing that anybody handed in: only own keys are read.

const highest = adult.dimensions.map(({ id, ratings }) => [id, ratings.at(-1)?.code] as const)

/** By what they are: keys that could be missing in what is handed in, and a value that would count. */
const inherited: { readonly [what: string]: readonly (readonly [key: string, value: unknown])[] } = {
  ratings: highest,
  'the rest of an intake': [
    ['treatmentHistory', [{ level: 'residential', outcome: 'unchanged', endedOn: '2026-11-01' }]],
    ['age', 7],
    ['conditions', ['depression']],
    ['preferences', { levelsDeclined: ['outpatient'] }],
    ['notKnown', ['riskOfHarm']],
    ['endedOn', '2026-11-01'],
    ['response', 'poor'],
  ],
  'rungs and ladders': [
    ['level', 'inpatient'],
    ['urgency', 'emergency'],
    ['withdrawalManagement', 'hospital'],
  ],
  options: [
    ['language', 'es'],
    ['includeSensitive', true],
    ['detail', 'full'],
    ['emergency', { now: 'Forged.', contacts: 'Forged.' }],
    ['hcpcs', 'mental-health'],
    ['reasons', true],
    ['as', 'positions'],
    ['keep', ['forged']],
    ['columns', { riskOfHarm: 'forged' }],
    ['minimumAssessments', 9],
    ['current', { level: 'inpatient', since: '2026-11-01' }],
    ['acknowledgeRisk', true],
    ['historyIsComplete', true],
  ],
  'keys of FHIR': [
    ['subject', { reference: 'Patient/other' }],
    ['patient', { reference: 'Patient/other' }],
    ['focus', [{ reference: 'Patient/other' }]],
    ['modifierExtension', [{}]],
    ['contained', [{}]],
    ['valueInteger', 27],
    ['deceasedBoolean', true],
    ['link', [{ relation: 'next' }]],
  ],
}

const put: string[] = []

function putOnAll(key: string, value: unknown): void {
  put.push(key)
  Object.defineProperty(Object.prototype, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

function takeBack(): void {
  for (const key of put.splice(0)) Reflect.deleteProperty(Object.prototype, key)
}

afterEach(takeBack)

const before = new Map<string, string>()
for (const each of calls) before.set(each.name, said(await answerOf(each, each.args())))

/** All at once; where everything is tried in full, each kind by itself as well: one could hide what another one does. */
const all = ['everything', Object.values(inherited).flat()] as const
const tried = isFull ? [all, ...Object.entries(inherited)] : [all]

describe.each(tried)('%s', (_, keys) => {
  test('that everything inherits count for nothing', async () => {
    const wrong: string[] = []
    for (const each of calls) {
      const args = each.args()
      for (const [key, value] of keys) putOnAll(key, value)
      const answer = await answerOf(each, args)
      takeBack()
      if (said(answer) !== before.get(each.name)) wrong.push(each.name)
    }
    expect(wrong).toEqual([])
  })
})
