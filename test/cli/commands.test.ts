import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adult, assess, explain, stepDown } from 'level-of-care'
import { toQuestionnaire } from 'level-of-care/fhir'
import {
  intakeJsonSchema,
  recommendationJsonSchema,
  recordJsonSchema,
  rulesetJsonSchema,
} from 'level-of-care/json-schema'
import { ladderSvg, render } from 'level-of-care/render'
import { analyze, compare, extendRuleset } from 'level-of-care/rules'
import { toSql } from 'level-of-care/sql'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { ownFolder } from './support/program.ts'
import { run } from './support/run.ts'

const file = inRepository('examples/intakes/outpatient-unsafe-home.json')
const intake: unknown = JSON.parse(readFileSync(file, 'utf8'))
const recommendation = assess(intake)

const stricter = extendRuleset(adult, {
  id: 'stricter',
  version: '1.0.0',
  add: {
    rules: [
      {
        id: 'dangerous-home',
        label: 'A dangerous home calls for residential care',
        when: { kind: 'at-least', dimension: 'livingEnvironment', rating: 'dangerous' },
        raises: { level: 'residential' },
        adds: [],
        sources: ['own'],
        support: 'judgment',
      },
    ],
  },
})

function written(name: string, content: unknown): string {
  const path = join(ownFolder(), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

describe('what a command prints is what the library says', () => {
  const cases: readonly (readonly [args: readonly string[], printed: () => string])[] = [
    [['assess', file], () => `${explain(recommendation)}\n`],
    [['assess', file, '--format', 'json'], () => json(recommendation)],
    [
      ['assess', file, '--format', 'markdown', '--for', 'patient', '--lang', 'es'],
      () => `${render(recommendation, { format: 'markdown', reader: 'patient', language: 'es' })}\n`,
    ],
    [
      ['assess', file, '--format', 'html', '--no-include-sensitive'],
      () => `${render(recommendation, { format: 'html', reader: 'clinician', includeSensitive: false })}\n`,
    ],
    [
      ['assess', file, '--for', 'patient', '--include-sensitive'],
      () => `${render(recommendation, { format: 'text', reader: 'patient', includeSensitive: true })}\n`,
    ],
    [
      ['assess', file, '--format', 'svg'],
      () =>
        `${ladderSvg(recommendation, { reader: 'clinician', language: 'en', stepDown: stepDown(intake) })}\n`,
    ],
    [
      ['assess', file, '--format', 'svg', '--for', 'patient', '--lang', 'es'],
      () => `${ladderSvg(recommendation, { reader: 'patient', language: 'es' })}\n`,
    ],
    [['analyze', 'adult', '--format', 'json'], () => json(analyze(adult))],
    [['compare', 'adult', 'adult', '--format', 'json'], () => json(compare(adult, adult))],
    [['schema', 'intake'], () => json(intakeJsonSchema())],
    [['schema', 'recommendation'], () => json(recommendationJsonSchema())],
    [['schema', 'record'], () => json(recordJsonSchema())],
    [['schema', 'ruleset'], () => json(rulesetJsonSchema())],
    [['sql', '--table', 'intakes'], () => `${toSql(adult, { dialect: 'ansi', table: 'intakes' })}\n`],
    [
      'sql --table care.intakes --dialect duckdb --keep a,b --column riskOfHarm=risk --as positions --reasons'.split(
        ' ',
      ),
      () =>
        `${toSql(adult, {
          dialect: 'duckdb',
          table: ['care', 'intakes'],
          keep: ['a', 'b'],
          columns: { riskOfHarm: 'risk' },
          as: 'positions',
          reasons: true,
        })}\n`,
    ],
    [
      'sql --table intakes --dialect clickhouse --form fast'.split(' '),
      () => `${toSql(adult, { dialect: 'clickhouse', table: 'intakes', form: 'fast' })}\n`,
    ],
    [['questionnaire', '--lang', 'es'], () => json(toQuestionnaire({ language: 'es' }))],
  ]

  test.each(cases)('%j', async (args, printed) => {
    expect(await run(args)).toEqual({ status: 0, stdout: printed(), stderr: '' })
  })

  test('an intake is read from the standard input too, with a byte order mark or without', async () => {
    for (const text of [readFileSync(file, 'utf8'), `\ufeff${readFileSync(file, 'utf8')}`])
      for (const args of [['assess'], ['assess', '-']])
        expect(await run(args, text)).toEqual({
          status: 0,
          stdout: `${explain(recommendation)}\n`,
          stderr: '',
        })
  })

  test('the fast form is refused for a dialect that does not have it', async () => {
    expect(await run(['sql', '--table', 'intakes', '--form', 'fast'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'form: there are no bits and lists that all engines of the dialect `ansi` write alike (not-applicable)\n',
    })
  })

  test('it goes into a file, and an existing one is left alone unless it is forced', async () => {
    const path = join(ownFolder(), 'schema.json')
    expect(await run(['schema', 'intake', '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe(json(intakeJsonSchema()))
    expect(await run(['schema', 'record', '-o', path])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path} exists; --force overwrites it\n`,
    })
    expect(await run(['schema', 'record', '-o', path, '--force'])).toMatchObject({ status: 0 })
    expect(readFileSync(path, 'utf8')).toBe(json(recordJsonSchema()))
    const nowhere = join(ownFolder(), 'none', 'a.json')
    expect(await run(['schema', 'record', '-o', nowhere])).toMatchObject({
      status: 2,
      stderr: `${nowhere} cannot be written: its folder is not there\n`,
    })
  })
})

describe('the examples that come with the package', () => {
  test('are listed', async () => {
    const { status, stdout } = await run(['example'])
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n').sort()).toEqual(
      ['intakes', 'tables'].flatMap((folder) => readdirSync(inRepository(`examples/${folder}`))).sort(),
    )
  })

  test('are written as they are', async () => {
    const place = join(ownFolder(), 'intake.json')
    expect((await run(['example', 'outpatient-unsafe-home.json'])).stdout).toBe(readFileSync(file, 'utf8'))
    expect(await run(['example', 'outpatient-unsafe-home.json', '-o', place])).toMatchObject({ status: 0 })
    expect(readFileSync(place, 'utf8')).toBe(readFileSync(file, 'utf8'))
  })

  test.each(['outpatient', '../gallery/population.svg', ''])('there is none of the name %j', async (name) => {
    expect(await run(['example', name])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'there is no such example; level-of-care example lists them\n',
    })
  })
})

describe('a ruleset of one’s own', () => {
  test('decides instead of the shipped one', async () => {
    const ruleset = written('stricter.json', stricter)
    const danger = JSON.stringify({ assessedOn: '2026-11-20', livingEnvironment: 'dangerous' })
    const { stdout } = await run(['assess', '--format', 'json', '--ruleset', ruleset], danger)
    expect(JSON.parse(stdout)).toMatchObject({ ruleset: { id: 'stricter' }, atLeast: 'residential' })
    const table = await run(['batch', '-', '--from', 'ndjson', '--ruleset', ruleset], danger)
    expect(JSON.parse(table.stdout)).toMatchObject({ atLeast: 'residential' })
    expect((await run(['sql', '--table', 't', '--ruleset', ruleset])).stdout).toContain('dangerous-home')
    expect((await run(['schema', 'intake', '--ruleset', ruleset])).stdout).toContain('stricter')
    expect((await run(['questionnaire', '--ruleset', ruleset])).stdout).toContain('stricter')
    const told = await run(['assess', '--ruleset', ruleset], danger)
    expect(told.stdout).toContain('A dangerous home calls for residential care')
  })

  test('has no texts for patients, or in Spanish, that anybody gave', async () => {
    const ruleset = written('stricter.json', stricter)
    for (const args of [
      ['assess', '--for', 'patient'],
      ['questionnaire', '--lang', 'es'],
    ]) {
      const { status, stdout, stderr } = await run(
        [...args, '--ruleset', ruleset],
        '{"assessedOn":"2026-11-20"}',
      )
      expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    }
  })

  test('is compared and analyzed in words', async () => {
    const ruleset = written('stricter.json', stricter)
    const { stdout } = await run(['compare', 'adult', ruleset])
    expect(stdout).toContain(`adult ${adult.version} -> stricter 1.0.0: 3,515,625,000 possible cases\n`)
    expect(stdout).toContain('by dangerous-home')
    expect(stdout).toContain('urgency: no case moves.')
    const analyzed = await run(['analyze', ruleset])
    expect(analyzed.stdout).toContain(`stricter 1.0.0: ${stricter.rules.length} rules`)
    expect(analyzed.stdout).toMatch(/residential +[\d,]+ +\d+\.\d\d %/)
  })

  test('is compared with one that has other scales: what finds no match is told', async () => {
    const [level, ...ladders] = adult.ladders
    const before = {
      ...adult,
      dimensions: adult.dimensions.filter((dimension) => !('derived' in dimension)),
      rules: [],
      warnings: [],
      focus: [],
      examples: [],
    }
    const after = {
      ...before,
      dimensions: before.dimensions.slice(1),
      ladders: [{ ...level, rungs: level.rungs.slice(1) }, ...ladders.slice(1)],
    }
    const { stdout } = await run(['compare', written('before.json', before), written('after.json', after)])
    const [first, second] = [before.dimensions[0]?.id, ladders[0]?.id]
    expect(stdout.split('\n\n').slice(1, 3)).toEqual([
      [
        'without a match:',
        `  dimension ${first}: only the first has it; at its lowest rating in every case`,
        '  ladder level, rung self-guided: only the first has it; taken as it is',
        `  ladder ${second}: only the first has it; left out`,
      ].join('\n'),
      expect.stringMatching(
        /^level:\n {2}self-guided -> outpatient: [\d,]+ cases \(100\.00 %\)\n {4}such as no need at all\n {4}where everybody starts$/,
      ),
    ])
  })

  test('that is none is refused, one problem a line', async () => {
    const { status, stdout, stderr } = await run([
      'analyze',
      written('a.json', { ...stricter, version: 1, focus: 2 }),
    ])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('a.json: version: '),
      expect.stringContaining('a.json: focus: '),
    ])
    const [level] = adult.ladders
    const ladders = [
      { ...level, rungs: level.rungs.map((rung) => ({ ...rung, code: `other-${rung.code}` })) },
    ]
    const dimensions = adult.dimensions.filter((dimension) => !('derived' in dimension))
    const other = { ...adult, dimensions, ladders, rules: [], warnings: [], focus: [], examples: [] }
    const differs = await run(['compare', 'adult', written('b.json', other)])
    expect(differs.status).toBe(1)
    expect(differs.stderr).toContain('(scale-mismatch)')
  })
})

describe('what is wrong is said on the standard error, one line each, and repeats nothing', () => {
  const secret = 'Xq7secretZ'

  test('an intake', async () => {
    const wrong = { assessedOn: secret, riskOfHarm: secret, [secret]: 1 }
    const { status, stdout, stderr } = await run(['assess'], JSON.stringify(wrong))
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^assessedOn: .* \(invalid-date\)$/),
      expect.stringMatching(/^riskOfHarm: .* \(invalid-value\)$/),
      expect.stringMatching(/^intake: .* \(unknown-key\)$/),
    ])
    expect(stderr).not.toContain(secret)
  })

  test('more problems than anybody reads', async () => {
    const { stderr } = await run(
      ['assess'],
      JSON.stringify({ assessedOn: '2026-11-20', conditions: Array(100).fill(secret), substances: [1, 2] }),
    )
    expect(stderr.trimEnd().split('\n')).toHaveLength(101)
    expect(stderr).toMatch(/and 2 more\n$/)
  })

  test.each([
    [
      ['assess'],
      `{"riskOfHarm": ${secret}}`,
      1,
      'the standard input, line 1, character 16: this is not valid JSON (not-json)',
    ],
    [['assess'], Buffer.from([0x22, 0xe9, 0x22]), 1, 'the standard input is not UTF-8'],
    [['assess', 'nobody.json'], '', 2, 'nobody.json cannot be read: it is not there'],
    [['assess', 'a', 'b'], '', 2, "too many arguments for 'assess'. Expected 1 argument but got 2."],
    [
      ['assess', '--format', 'pdf'],
      '',
      2,
      "option '--format <format>' argument 'pdf' is invalid. Allowed choices are text, markdown, html, json, svg.",
    ],
    [
      ['assess', '--format', 'json', '--for', 'patient'],
      '{"assessedOn":"2026-11-20"}',
      2,
      '--format json is everything that was found, for programs; a text is for a reader',
    ],
    [['assess', '--forse'], '', 2, "unknown option '--forse' (Did you mean --force?)"],
    [[], '', 2, 'a command is needed; level-of-care --help lists them'],
    [['asses'], '', 2, "unknown command 'asses' (Did you mean assess?)"],
    [['batch'], '', 2, "missing required argument 'in'"],
    [
      ['batch', '-', '--from', 'csv', '--jobs', 'x'],
      '',
      2,
      "option '--jobs <number>' argument 'x' is invalid. It must be a whole number up to 99.",
    ],
    [['sql'], '', 2, "required option '--table <name>' not specified"],
    [
      ['sql', '--table', 'a b'],
      '',
      2,
      'table.0: expected at most 63 letters, digits and underscores, no digit first, and no reserved word (unsafe-name)',
    ],
    [
      ['sql', '--table', 'a', '--column', 'x'],
      '',
      2,
      "option '--column <dimension=name>' argument 'x' is invalid. It must be DIMENSION=COLUMN.",
    ],
    [
      ['schema', 'person'],
      '',
      2,
      "command-argument value 'person' is invalid for argument 'name'. Allowed choices are intake, recommendation, record, ruleset.",
    ],
    [['interview', '--file', '-'], '', 2, '--file must name a file'],
  ] as const)('%j', async (args, stdin, status, line) => {
    expect(await run(args, stdin)).toEqual({ status, stdout: '', stderr: `${line}\n` })
  })
})

describe('help', () => {
  const commands = [
    'assess',
    'batch',
    'template',
    'interview',
    'analyze',
    'compare',
    'ruleset',
    'questionnaire',
    'schema',
    'sql',
    'example',
  ]

  test('lists every command', async () => {
    const { status, stdout, stderr } = await run(['--help'])
    expect([status, stderr]).toEqual([0, ''])
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  test.each(commands)('%s has one, with an example', async (command) => {
    const { status, stdout, stderr } = await run([command, '--help'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`\\nExample:\\n  level-of-care ${command} .+\\n$`))
  })
})
