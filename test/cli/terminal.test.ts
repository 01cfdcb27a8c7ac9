import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { shownJson } from '../../src/cli/shown.ts'
import { runs } from '../support/runs.ts'
import { forged, forgedLines, hostileText, neverIn, withTexts } from '../support/spoiledTexts.ts'
import { ownFolder } from './support/program.ts'
import { run } from './support/run.ts'

// Rulesets are files that others wrote. Whatever their texts hold, a terminal gets lines, and obeys nothing.

const intake = JSON.stringify({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })

type Arguments = (ruleset: string) => readonly string[]

/** By the command: what it is given, and what is typed. */
const commands: readonly (readonly [name: string, args: Arguments, typed: string])[] = [
  ['assess', (ruleset) => ['assess', '--ruleset', ruleset, '--detail', 'full'], intake],
  ['assess as JSON', (ruleset) => ['assess', '--ruleset', ruleset, '--format', 'json'], intake],
  ['assess as SVG', (ruleset) => ['assess', '--ruleset', ruleset, '--format', 'svg'], intake],
  ['analyze', (ruleset) => ['analyze', ruleset], ''],
  ['analyze as JSON', (ruleset) => ['analyze', ruleset, '--format', 'json'], ''],
  ['compare', (ruleset) => ['compare', 'adult', ruleset], ''],
  ['compare as JSON', (ruleset) => ['compare', 'adult', ruleset, '--format', 'json'], ''],
  ['questionnaire', (ruleset) => ['questionnaire', '--ruleset', ruleset], ''],
  ['schema', (ruleset) => ['schema', 'recommendation', '--ruleset', ruleset], ''],
  ['sql', (ruleset) => ['sql', '--table', 't', '--ruleset', ruleset], ''],
  ['interview', (ruleset) => ['interview', '--ruleset', ruleset, '--assessed-on', '2026-11-20'], '5\n5\nq\n'],
  // To its end: the history, the age and the lists.
  [
    'a whole interview',
    (ruleset) => ['interview', '--ruleset', ruleset, '--assessed-on', '2026-11-20'],
    `${'?\n'.repeat(12)}1\n1\n\n0\n17\n\n1 2\n9,1\n?\n0\n`,
  ],
]

test.each(commands)('%s', async (_, argumentsFor, typed) => {
  const ruleset = join(ownFolder(), 'ruleset.json')
  await fc.assert(
    fc.asyncProperty(hostileText(), async (text) => {
      writeFileSync(ruleset, JSON.stringify({ ...withTexts(adult, text), id: 'hostile' }))
      const { status, stdout, stderr } = await run(argumentsFor(ruleset), typed)
      expect([status, stderr]).toEqual([0, ''])
      expect(neverIn.exec(stdout)?.[0]).toBe(undefined)
      expect(forgedLines(stdout)).toEqual([])
    }),
    { numRuns: Math.max(3, Math.round(runs / 100)) },
  )
})

test('errors of rulesets, of commands and of files are one line each', async () => {
  const folder = ownFolder()
  const text = `a\u001b[2J\n${forged}\u202e\u009b`
  const broken = join(folder, 'broken.json')
  const { rules, ...rest } = adult
  const named = rules.map((rule) => ({ ...rule, raises: { [text]: text }, sources: [text], [text]: text }))
  writeFileSync(broken, JSON.stringify({ ...rest, [text]: text, rules: named, focus: text }))
  for (const args of [
    ['analyze', broken],
    ['analyze', join(folder, `${text}.json`)],
    ['assess', '--format', text],
    [text],
    ['sql', '--table', 't', '--column', text],
    ['batch', `${text}.csv`],
  ]) {
    const { status, stdout, stderr } = await run(args)
    expect([stdout, status > 0]).toEqual(['', true])
    expect(neverIn.exec(stderr)?.[0]).toBe(undefined)
    expect(forgedLines(stderr)).toEqual([])
  }
})

test('JSON reads the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), hostileText(), (value, text) => {
      const json = { value, text, [text]: value }
      expect(JSON.parse(shownJson(json))).toEqual(JSON.parse(JSON.stringify(json)))
    }),
    { numRuns: runs },
  )
})
