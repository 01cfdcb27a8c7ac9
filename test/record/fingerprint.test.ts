import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { fingerprint } from 'level-of-care/record'
import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../src/record/fingerprint.ts'
import { rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { put, small } from '../support/small.ts'
import { refusal } from './parts.ts'
import { isWord, reversedParts, reworded } from './variants.ts'

const copyOf = (ruleset: Ruleset): Ruleset => JSON.parse(JSON.stringify(ruleset))

type Path = readonly (string | number)[]

/** Every leaf of a ruleset, but for its name. */
function leavesOf(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((part, position) => leavesOf(part, [...path, position]))
  return Object.entries(value).flatMap(([key, part]) =>
    path.length === 0 && (key === 'id' || key === 'version') ? [] : leavesOf(part, [...path, key]),
  )
}

/** The innermost name on a path: positions have none. */
const nameOf = (path: Path): string => String(path.filter((step) => typeof step === 'string').at(-1))

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`
  return typeof value === 'number' ? value + 1 : !value
}

const withCare = put(copyOf(small), ['ladders', 0, 'rungs', 1, 'care'], {
  setting: 'At a clinic',
  aroundTheClock: false,
  hoursPerWeek: { least: 9, most: 19 },
  schedule: 'Daily',
  stay: 'Weeks',
  contains: ['Massage'],
  asks: ['Coming'],
  stepUp: 'Pain',
  stepDown: 'Rest',
  notes: ['A payer asks for more.'],
  crosswalk: [{ system: 'Other', code: '2' }],
}) as Ruleset

describe('each leaf of a ruleset counts, unless it is a word', () => {
  test.each([
    ['a small one', { ...withCare, notice: 'Made up.', minimumAge: 18 }, 70],
    ['the adult one, in part', { ...adult, rules: adult.rules.slice(0, 8), examples: [] } as Ruleset, 700],
  ])('%s', async (_, ruleset, least) => {
    const before = await fingerprintOf(ruleset)
    const leaves = leavesOf(ruleset)
    expect(leaves.length).toBeGreaterThan(least)
    expect(new Set(leaves.map(({ path }) => isWord(nameOf(path))))).toEqual(new Set([true, false]))
    for (const { path, value } of leaves) {
      const changed = put(copyOf(ruleset), path, other(value)) as Ruleset
      expect((await fingerprintOf(changed)) === before, path.join('.')).toBe(isWord(nameOf(path)))
    }
  })
})

describe('what is gone is missed, unless it is a word', () => {
  test.each<[string, Path, boolean]>([
    ['the notice', ['notice'], true],
    ['the minimum age', ['minimumAge'], false],
    ['the question about the history', ['treatmentHistory'], false],
    ['a rule', ['rules', 2], false],
    ['a service that belongs to everything', ['services', 1, 'always'], false],
    ['how a dimension derives', ['dimensions', 2, 'derived'], false],
    ['a floor', ['rules', 0, 'raises', 'pace'], false],
    ['the catalog entry of a rung', ['ladders', 0, 'rungs', 1, 'care'], false],
    ['the upper end of its hours', ['ladders', 0, 'rungs', 1, 'care', 'hoursPerWeek', 'most'], false],
  ])('%s', async (_, path, same) => {
    const ruleset = { ...withCare, notice: 'Made up.', minimumAge: 18 }
    const without = copyOf(ruleset)
    const [part, position] = path
    if (path.length === 2)
      Reflect.set(without, String(part), Reflect.get(without, String(part)).slice(0, Number(position)))
    else put(without, path, undefined)
    expect((await fingerprintOf(without)) === (await fingerprintOf(ruleset))).toBe(same)
  })
})

test('examples check a ruleset and decide nothing', async () => {
  const examples = [{ id: 'nothing', ratings: {}, exactly: { level: 'home' } }]
  const changed: Ruleset = { ...small, examples, exampleChanges: { other: 'Why.' }, circumstances: [] }
  expect(await fingerprint(changed)).toBe(await fingerprint(small))
})

test('which sources speak against a rule counts, and what they say does not', async () => {
  const [first, ...rest] = small.rules
  const withDissent = (source: string, says: string): Ruleset => ({
    ...small,
    rules: [{ ...first, dissents: [{ source, says }] }, ...rest],
  })
  const print = await fingerprint(withDissent('book', 'No.'))
  expect(print).not.toBe(await fingerprint(small))
  expect(print).not.toBe(await fingerprint(withDissent('own', 'No.')))
  expect(print).toBe(await fingerprint(withDissent('book', 'Never.')))
})

describe('order', () => {
  test('of keys, rules, services, sources, warnings, focus needs and terms does not count, nor do words', () =>
    fc.assert(
      fc.asyncProperty(rulesets(), async (ruleset) => {
        const print = await fingerprint(ruleset)
        expect(await fingerprint(reversedParts(ruleset))).toBe(print)
        expect(await fingerprint(reworded(ruleset))).toBe(print)
        expect(await fingerprint(reworded(reversedParts(copyOf(ruleset))))).toBe(print)
        const turned = Object.fromEntries(Object.entries(ruleset).reverse()) as unknown as Ruleset
        expect(await fingerprint({ ...turned, id: 'other', version: '9.9.9' })).toBe(print)
      }),
      { numRuns: runs },
    ))

  test.each<[string, (ruleset: Ruleset) => Ruleset]>([
    ['dimensions', (ruleset) => ({ ...ruleset, dimensions: [...ruleset.dimensions].reverse() })],
    ['ladders', (ruleset) => ({ ...ruleset, ladders: [...ruleset.ladders].reverse() })],
    [
      'ratings',
      (ruleset) => ({
        ...ruleset,
        dimensions: ruleset.dimensions.map((each) => ({ ...each, ratings: [...each.ratings].reverse() })),
      }),
    ],
    [
      'rungs',
      (ruleset) => ({
        ...ruleset,
        ladders: ruleset.ladders.map((each) => ({ ...each, rungs: [...each.rungs].reverse() })),
      }),
    ],
  ])('of %s counts', async (_, turn) => {
    expect(await fingerprintOf(turn(small))).not.toBe(await fingerprintOf(small))
  })
})

test('a ladder may be called like something that holds words', async () => {
  const [level, pace] = small.ladders
  const called = (rung: string): Ruleset => ({
    ...small,
    ladders: [level, { ...pace, id: 'title' }],
    rules: [{ ...small.rules[0], raises: { level: 'hospital', title: rung } }],
  })
  expect(await fingerprintOf(called('fast'))).not.toBe(await fingerprintOf(called('slow')))
})

test('it is the SHA-256 of the canonical JSON, as anybody can work it out', async () => {
  const bare: Ruleset = {
    id: 'bare',
    version: '1.0.0',
    dimensions: [],
    ladders: [],
    services: [],
    sources: [{ id: 'own', label: 'Own', title: 'Own', note: 'None.' }],
    rules: [],
    warnings: [],
    focus: [],
    conditions: [],
    substances: [],
    obligations: [],
  }
  const text =
    '{"conditions":[],"dimensions":[],"focus":[],"ladders":[],"obligations":[],"rules":[],"services":[],' +
    '"sources":[{"id":"own"}],"substances":[],"warnings":[]}'
  expect(await fingerprintOf(bare)).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
})

test('a ruleset that is none has no fingerprint; one that has been through JSON has the same', async () => {
  for (const ruleset of [null, 'adult', {}, { ...adult, minimumAge: -1 }, { ...small, dimensions: [] }])
    expect((await refusal(fingerprint(ruleset as unknown as Ruleset))).name).toBe('RulesetError')
  expect(await fingerprint(copyOf(adult))).toBe(await fingerprintOf(adult))
})
