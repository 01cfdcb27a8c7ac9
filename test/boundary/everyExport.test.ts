import { existsSync, readdirSync } from 'node:fs'
import { adult, IntakeError, UsageError } from 'level-of-care'
import { createAssessor, RulesetError } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { isQuick } from '../support/runs.ts'
import { functions, type Kind, methods, others, type Row } from './everyExport.ts'

const sources = new URL('../../src/', import.meta.url)

/** Every entry of the package, with the file that it is made of. */
const entries = [
  ['index', 'index.ts'],
  ...readdirSync(sources)
    .filter((folder) => existsSync(new URL(`${folder}/index.ts`, sources)))
    .map((folder) => [folder, `${folder}/index.ts`]),
] as const

const modules = new Map<string, Readonly<Record<string, unknown>>>(
  await Promise.all(
    entries.map(async ([entry, file]) => [entry, await import(new URL(file, sources).pathname)] as const),
  ),
)

/** Keys of results under which any text may stand: what a person wrote, and what is only handed on. */
const freeTexts = ['note', 'by', 'notice']

const secret = 'Xq7secretZ'

/** A few of them do for a quick look. */
const someHostile = isQuick ? hostileValues.slice(0, 3) : hostileValues

const errors = {
  person: IntakeError,
  ruleset: RulesetError,
  program: UsageError,
  result: UsageError,
} as const

type Call = (args: readonly unknown[]) => unknown

/** What a call throws, rejects with, or answers with as its error; nothing where it succeeds. */
async function errorOf(call: Call, args: readonly unknown[], { answers }: Row): Promise<unknown> {
  try {
    const given = await call(args)
    return answers ? Reflect.get(Object(given), 'error') : undefined
  } catch (error) {
    return error
  }
}

const soundOf = ({ arguments: named, options }: Row, changed: object | null = {}) => [
  ...named.map(({ sound }) => sound()),
  ...(options === undefined || changed === null ? [] : [{ ...soundOptions(options), ...changed }]),
]

function soundOptions(options: NonNullable<Row['options']>): object {
  const all = Object.entries(options).map(([name, sound]) => [name, sound()] as const)
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

/** The one shape of all errors: a class, a code, problems by path and code, and nothing that was handed in. */
function expectRefused(error: unknown, kind: Kind, at: readonly (string | number)[], code?: string): void {
  expect(error).toBeInstanceOf(errors[kind])
  if (!(error instanceof IntakeError || error instanceof RulesetError || error instanceof UsageError)) return
  const { issues, omitted } = error
  expect(issues.length).toBeGreaterThan(0)
  for (const issue of issues)
    expect(issue).toMatchObject({
      path: expect.any(Array),
      code: expect.any(String),
      message: expect.any(String),
    })
  expect(omitted).toBeGreaterThanOrEqual(0)
  expect(JSON.parse(JSON.stringify(error))).toEqual(JSON.parse(JSON.stringify(error.toJSON())))
  expect(everythingIn(error)).not.toContain(secret)
  if (kind === 'program' || kind === 'result')
    expect(issues.map(({ path }) => path.slice(0, at.length))).toContainEqual(at)
  if (code !== undefined) expect(issues.map((issue) => issue.code)).toContain(code)
}

const rows: readonly (readonly [name: string, call: Call, row: Row])[] = [
  ...Object.entries(functions).flatMap(([entry, of]) =>
    Object.entries(of).map(
      ([name, row]) => [`${entry}: ${name}`, callOf(modules.get(entry)?.[name]), row] as const,
    ),
  ),
  ...Object.entries(methods).map(
    ([name, row]) => [`assessor.${name}`, callOf(Reflect.get(createAssessor(adult), name)), row] as const,
  ),
]

function callOf(found: unknown): Call {
  if (typeof found !== 'function') throw new Error('There is no such function.')
  return (args) => found(...args)
}

describe('every export is in the table', () => {
  test('every entry', () => {
    expect([...modules.keys()].sort()).toEqual(Object.keys(functions).sort())
  })

  test.each([...modules])('%s', (entry, module) => {
    const known = [...Object.keys(functions[entry] ?? {}), ...(others[entry] ?? [])]
    expect(Object.keys(module).sort()).toEqual(known.sort())
  })

  test('every method of an assessor', () => {
    const assessor = createAssessor(adult)
    expect(Object.keys(assessor).filter((name) => !(name in methods))).toEqual(['ruleset', 'intakeSchema'])
  })
})

describe.each(rows)('%s', (_, call, row) => {
  const { arguments: named, options, required = [], aboutPerson = [], rulesets = ['translation'] } = row

  test('answers what is sound', async () => {
    expect(await errorOf(call, soundOf(row), row)).toBe(undefined)
  })

  if (options !== undefined) {
    test('refuses a misspelled option', async () => {
      const misspelled = { langauge: secret, [secret]: secret }
      const error = await errorOf(call, soundOf(row, misspelled), row)
      expectRefused(error, 'program', ['options'], 'unknown-key')
      expect(String(error)).toContain('options: the key at position ')
    })

    test('refuses null in place of options', async () => {
      const args = [...named.map(({ sound }) => sound()), null]
      expectRefused(await errorOf(call, args, row), 'program', ['options'], 'invalid-type')
    })

    test('misses the options that it needs, and no others', async () => {
      const error = await errorOf(call, soundOf(row, null), row)
      if (required.length === 0) expect(error).toBe(undefined)
      else for (const name of required) expectRefused(error, 'program', ['options', name], 'missing')
    })

    test.each(someHostile.map(({ name, make }) => [name, make] as const))(
      'refuses %s in place of options, and of each of them',
      async (_, make) => {
        const args = [...named.map(({ sound }) => sound()), make(secret)]
        expectRefused(await errorOf(call, args, row), 'program', ['options'])
        for (const name of Object.keys(options)) {
          const isFunction = typeof options[name]?.() === 'function'
          if (isFunction && typeof make(secret) === 'function') continue
          const kind = aboutPerson.includes(name) ? 'person' : rulesets.includes(name) ? 'ruleset' : 'program'
          expectRefused(await errorOf(call, soundOf(row, { [name]: make(secret) }), row), kind, [
            'options',
            name,
          ])
        }
      },
    )
  }

  if (options?.language !== undefined || named.some(({ name }) => name === 'language'))
    test.each(['fr', 'EN', 'toString', ''])('refuses the language "%s"', async (language) => {
      const inOptions = options !== undefined
      const args = inOptions ? soundOf(row, { language }) : [language]
      const error = await errorOf(call, args, row)
      expectRefused(error, 'program', inOptions ? ['options', 'language'] : ['language'], 'invalid-value')
      expect(String(error)).toContain('expected one of en, es')
    })

  if (options?.assessor !== undefined)
    test('refuses what is no assessor', async () => {
      for (const assessor of [adult, { ruleset: adult }, {}, 'adult', null])
        expectRefused(
          await errorOf(call, soundOf(row, { assessor }), row),
          'program',
          ['options', 'assessor'],
          'invalid-type',
        )
    })

  named.forEach(({ name, kind, other, list = false }, position) => {
    const withArgument = (value: unknown) =>
      soundOf(row).map((sound, place) => (place === position ? value : sound))

    const hostile = someHostile.filter((value) => !(list && value.name === 'a list'))
    test.each(hostile.map((value) => [value.name, value.make] as const))(
      `refuses %s as ${name}`,
      async (_, make) => {
        expectRefused(await errorOf(call, withArgument(make(secret)), row), kind, [name])
      },
    )

    test(`refuses null, a number and an object of unknown keys as ${name}`, async () => {
      for (const value of [null, Number.NaN, { [secret]: secret }]) {
        const error = await errorOf(call, withArgument(value), row)
        expectRefused(error, kind, [name])
      }
    })

    if (other !== undefined)
      test(`refuses a ${name} made with another ruleset`, async () => {
        const error = await errorOf(call, withArgument(other()), row)
        expectRefused(error, 'result', [name, 'ruleset'], 'other-ruleset')
      })

    if (kind === 'result')
      test(`refuses a ${name} of which parts are gone or spoiled`, async () => {
        const sound = JSON.parse(JSON.stringify(soundOf(row)[position]))
        for (const key of Object.keys(sound)) {
          const { [key]: _gone, ...rest } = sound
          // What somebody wrote may be any text.
          if (typeof sound[key] === 'string' && freeTexts.includes(key)) continue
          expectRefused(await errorOf(call, withArgument(rest), row), kind, [name])
          expectRefused(await errorOf(call, withArgument({ ...sound, [key]: secret }), row), kind, [name])
          expectRefused(
            await errorOf(call, withArgument({ ...sound, [key]: { [secret]: secret } }), row),
            kind,
            [name],
          )
        }
      })
  })
})
