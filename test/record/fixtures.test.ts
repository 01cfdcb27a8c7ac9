import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { adult, assess } from 'level-of-care'
import { override, place } from 'level-of-care/placement'
import { type CareRecord, fingerprint, replay, toRecord } from 'level-of-care/record'
import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { libraryVersion } from '../../src/record/toRecord.ts'
import { hasChanged, isRecorded, keep, needsVersion, recordsOf, testShown } from '../support/recorded.ts'
import { small } from '../support/small.ts'
import { updating } from '../support/updating.ts'
import { intake, recordedAt } from './parts.ts'
import { wordless } from './variants.ts'

const folder = new URL('fixtures/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

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

/** People made up, one for each kind of record by the shipped rules. */
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
}

/** Every record that this version makes, by the name of its file. */
const made: { readonly [name: string]: () => Promise<object> } = {
  ...Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => [
      `${adult.id}-${adult.version}/${libraryVersion}-${kind}.json`,
      make,
    ]),
  ),
  [`${small.id}-${small.version}/${libraryVersion}-own-rules.json`]: () =>
    toRecord(otherIntake, other.assess(otherIntake), { recordedAt, assessor: other }),
}

if (updating) {
  for (const ruleset of [adult, small]) await keep(ruleset)
  for (const [name, make] of Object.entries(made)) write(name, await make())
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, folder), `${JSON.stringify(value, null, 2)}\n`)
}

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !name.endsWith('/ruleset.json'))
  .sort()

test('the shipped rules are on record', async () => {
  const onRecord = existsSync(recordsOf(adult)) && !(await hasChanged(adult))
  expect(onRecord ? undefined : needsVersion(adult)).toBe(undefined)
})

testShown('this version of the library has left its records', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(made)))
})

testShown.each(Object.entries(made))('and still makes them to the byte: %s', async (name, make) => {
  expect(own(await make())).toBe(own(read(name)))
})

testShown('their names say what they are', () => {
  const [final, provisional, emergency, overridden] = Object.keys(made).map((name): CareRecord => read(name))
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
    const { id, version } = chart.ruleset
    expect(name.startsWith(`${id}-${version}/${chart.library.version}-`)).toBe(true)
    const ruleset: Ruleset = read(`${id}-${version}/ruleset.json`)
    expect(await fingerprint(ruleset)).toBe(chart.ruleset.fingerprint)
    expect(await replay(chart, { ruleset })).toMatchObject({
      status: 'same',
      recorded: { ruleset: chart.ruleset },
    })
  })

  testShown.each(names)('%s is replayed by the shipped ruleset', async (name) => {
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

test('every ruleset that is kept is that of a record', () => {
  expect([...new Set(names.map((name) => name.split('/')[0]))].sort()).toEqual(
    readdirSync(folder)
      .filter((name) => name !== 'README.md')
      .sort(),
  )
})

describe('a version of a ruleset whose rules changed is noticed, and its records are not written over', () => {
  const changed: Ruleset = { ...adult, rules: adult.rules.slice(1), examples: [] }

  test('other rules', async () => {
    expect(await hasChanged(changed)).toBe(existsSync(recordsOf(adult)))
  })

  test.runIf(isRecorded)('and is not kept', async () => {
    await expect(keep(changed)).rejects.toThrow('give them another version')
  })

  test.runIf(isRecorded)('not other words, another order, or another version', async () => {
    expect(await hasChanged(wordless(adult))).toBe(false)
    expect(await hasChanged({ ...adult, rules: [...adult.rules].reverse() })).toBe(false)
    expect(await hasChanged({ ...changed, version: '999.0.0' })).toBe(false)
  })
})
