import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { adult, assess } from 'level-of-care'
import { override, place } from 'level-of-care/placement'
import { type CareRecord, fingerprint, replay, toRecord } from 'level-of-care/record'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { libraryVersion } from '../../src/record/toRecord.ts'
import { small } from '../support/small.ts'
import { intake, recordedAt } from './parts.ts'
import { wordless } from './variants.ts'

/** `UPDATE_RECORDS=1` writes the records of this version anew; those of earlier ones are never touched. */
const updating = process.env.UPDATE_RECORDS === '1'

const folder = new URL('fixtures/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const write = (name: string, value: unknown) =>
  writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 2)}\n`)
const namesIn = (url: URL) =>
  readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .sort()

const firstCall = {
  assessedOn: '2026-11-20',
  age: 36,
  symptomSeverity: 'moderate',
  livingEnvironment: 'dangerous',
}
const inDanger = { ...firstCall, riskOfHarm: 'imminent', substances: ['alcohol'], conditions: ['depression'] }
const other = createAssessor(small)
const otherIntake = {
  assessedOn: '2026-11-20',
  pain: 'much',
  treatmentHistory: [{ level: 'clinic', outcome: 'ongoing' }],
}

/** People made up, one for each kind of record. */
const kinds: { readonly [kind: string]: () => Promise<object> } = {
  final: () => toRecord(intake, assess(intake), { recordedAt }),
  provisional: () => toRecord(firstCall, assess(firstCall), { recordedAt }),
  emergency: () => toRecord(inDanger, assess(inDanger), { recordedAt }),
  override: () =>
    toRecord(intake, assess(intake), {
      recordedAt: '2026-11-20T10:04:05.250-05:00',
      override: override(assess(intake), {
        level: 'outpatient',
        reasonCode: 'patient-preference',
        note: 'Wants to keep working – “one step at a time”.',
        by: 'A. Example, LCSW',
        at: '2026-11-20',
      }),
      placement: place(assess(intake), {
        levels: [{ level: 'outpatient', formats: ['telehealth'], waitDays: 2 }],
      }),
    }),
  'own-rules': () => toRecord(otherIntake, other.assess(otherIntake), { recordedAt, assessor: other }),
}

const present = Object.keys(kinds).map((kind) => `${libraryVersion}-${kind}.json`)

/** The rulesets that made them, in a file each: what decides, without the words. */
const rulesetFile = ({ id, version }: Pick<Ruleset, 'id' | 'version'>) => `rulesets/${id}-${version}.json`

if (updating) {
  mkdirSync(new URL('rulesets/', folder), { recursive: true })
  for (const [kind, make] of Object.entries(kinds)) write(`${libraryVersion}-${kind}.json`, await make())
  for (const ruleset of [adult, small]) write(rulesetFile(ruleset), wordless(ruleset))
}

const names = namesIn(folder)

test('this version of the library has left its records', () => {
  expect(names).toEqual(expect.arrayContaining(present))
})

test.each(Object.entries(kinds))('and still makes them to the byte: %s', async (kind, make) => {
  expect(own(await make())).toBe(own(read(`${libraryVersion}-${kind}.json`)))
})

test('their names say what they are', () => {
  const [final, provisional, emergency, overridden] = present.map((name): CareRecord => read(name))
  expect(final?.outcome.ladders.level).toEqual({ status: 'final', rung: 'intensive-outpatient' })
  expect(provisional?.outcome.ladders.level?.status).toBe('provisional')
  expect(emergency?.outcome.ladders.urgency).toEqual({ status: 'final', rung: 'emergency' })
  expect([overridden?.override?.chosen, overridden?.placement?.status]).toEqual(['outpatient', 'interim'])
})

/** What the record itself is answerable for, to the byte. */
function own(chart: object): string {
  const { override: _, placement, digest, ...rest }: Partial<CareRecord> = chart
  return JSON.stringify(rest)
}

describe('every record that was ever made', () => {
  test.each(names)('%s comes out the same by the ruleset that made it', async (name) => {
    const chart: CareRecord = read(name)
    expect(name.startsWith(`${chart.library.version}-`)).toBe(true)
    const ruleset: Ruleset = read(rulesetFile(chart.ruleset))
    expect(await fingerprint(ruleset)).toBe(chart.ruleset.fingerprint)
    expect(await replay(chart, { ruleset })).toMatchObject({
      status: 'same',
      recorded: { ruleset: chart.ruleset },
    })
  })

  test.each(names)('%s is replayed by the shipped ruleset', async (name) => {
    const chart: CareRecord = read(name)
    const { id, version } = chart.ruleset
    const unchanged = id === adult.id && version === adult.version
    // Rules that change get another version: the same version with other content would end here.
    expect((await replay(chart)).status).toBe(unchanged ? 'same' : 'ruleset-changed')
  })

  test.each(names)('%s is seen to be altered', async (name) => {
    expect(await replay({ ...read(name), recordedAt: '2026-11-21T00:00:00Z' })).toEqual({
      status: 'altered',
      because: 'digest',
    })
  })
})

test('every ruleset is that of a record', () => {
  const needed = new Set(names.map((name) => rulesetFile(read(name).ruleset)))
  expect(namesIn(new URL('rulesets/', folder)).map((name) => `rulesets/${name}`)).toEqual([...needed].sort())
})
