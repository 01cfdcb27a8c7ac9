import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepest, isKept, type JsonProblemCode, parseJson } from '../../src/cli/parseJson.ts'
import { runs } from '../support/runs.ts'

/** A value of JSON as it may be written down, with its keys in any order and twice. */
const written = fc.letrec<{ value: string; record: string; list: string; number: string; leaf: string }>(
  (tie) => ({
    value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('record'), tie('list')),
    leaf: fc.oneof(
      fc.constantFrom('null', 'true', 'false', '"a:b"', '"{\\"a\\":1}"', '"\\\\"', '"12345678901234567890"'),
      fc.string().map((text) => JSON.stringify(text)),
      tie('number'),
    ),
    number: fc.oneof(
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '1.50',
        '0.1',
        '-0',
        '1e3',
        '9007199254740993',
        '0.30000000000000000001',
        '1e400',
        '1e-400',
      ),
    ),
    record: fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '__proto__', '"'), tie('value')), { maxLength: 4 })
      .map((entries) => `{${entries.map(([key, value]) => `${JSON.stringify(key)} :${value}`).join(',\n')}}`),
    list: fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values.join(' ,')}]`),
  }),
).value

/** The problems of a text, by another parser: one that is slow, and made for this. */
function problemIn(text: string): JsonProblemCode | undefined {
  let place = 0
  const skip = () => {
    while (/\s/.test(text[place] ?? '')) place += 1
  }
  const problems: JsonProblemCode[] = []
  const readString = (): string => {
    const start = place
    for (place += 1; text[place] !== '"'; place++) if (text[place] === '\\') place += 1
    place += 1
    return JSON.parse(text.slice(start, place))
  }
  const readValue = (): void => {
    skip()
    if (text[place] === '"') readString()
    else if (text[place] === '[' || text[place] === '{') {
      const isRecord = text[place] === '{'
      const keys: string[] = []
      place += 1
      skip()
      while (text[place] !== ']' && text[place] !== '}') {
        if (isRecord) {
          keys.push(readString())
          skip()
          place += 1
        }
        readValue()
        skip()
        if (text[place] === ',') place += 1
        skip()
      }
      if (new Set(keys).size < keys.length) problems.push('duplicate-key')
      place += 1
    } else {
      const [literal = ''] = /^[^\s,\]}]+/.exec(text.slice(place)) ?? []
      place += literal.length
      if (/\d/.test(literal) && !isSame(literal)) problems.push('imprecise-number')
    }
  }
  readValue()
  return problems[0]
}

/** Are two numbers the same, digit by digit? */
function isSame(literal: string): boolean {
  const value = Number(literal)
  if (!Number.isFinite(value)) return false
  const scaled = (text: string): bigint => {
    const [, sign, whole = '', fraction = '', power = '0'] =
      /^(-?)(\d+)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? []
    const digits = BigInt(`${sign}${whole}${fraction}`)
    return digits * 10n ** BigInt(800 + Number(power) - fraction.length)
  }
  return scaled(literal) === scaled(String(value))
}

describe('JSON is read as JSON.parse reads it', () => {
  test('or refused, where something would be lost without a word', () => {
    fc.assert(
      fc.property(written, (text) => {
        const read = parseJson(text)
        const problem = problemIn(text)
        if (problem === undefined) expect(read).toEqual({ success: true, value: JSON.parse(text) })
        else {
          expect(read.success).toBe(false)
          if (!read.success) expect(['duplicate-key', 'imprecise-number']).toContain(read.problem.code)
        }
      }),
      { numRuns: runs * 5 },
    )
  })

  test('any text gives a value or a problem, and never more than JSON.parse does', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '1', 'e9', 'a', ' ', '\n', '//', 'null'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          const read = parseJson(text)
          if (read.success) expect(read.value).toEqual(JSON.parse(text))
          else if (read.problem.code === 'not-json') expect(() => JSON.parse(text)).toThrow()
          if (!read.success) expect(Math.min(read.problem.line, read.problem.column)).toBeGreaterThan(0)
        },
      ),
      { numRuns: runs * 5 },
    )
  })

  test.each<[text: string, code: JsonProblemCode, line: number, column: number]>([
    ['{"a":1,\n "b":{"c":1,"c":1}}', 'duplicate-key', 2, 13],
    ['{"a":1,"\\u0061":2}', 'duplicate-key', 1, 8],
    ['[1,\n12345678901234567890]', 'imprecise-number', 2, 1],
    ['{"a":1,}', 'not-json', 1, 8],
    ['{"a":1 // why\n}', 'not-json', 1, 8],
    ['', 'not-json', 1, 1],
    [`${'['.repeat(deepest + 1)}${']'.repeat(deepest + 1)}`, 'too-deep', 1, deepest + 1],
    [`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'too-deep', 1, 5 * deepest + 1],
    ['['.repeat(1_000_000), 'too-deep', 1, deepest + 1],
  ])('problem %#', (text, code, line, column) => {
    expect(parseJson(text)).toEqual({ success: false, problem: { code, line, column } })
  })

  test('it says which numbers are kept', () => {
    for (const kept of [
      '0',
      '-0',
      '0.0',
      '1.10',
      '10',
      '1e3',
      '1E+3',
      '0.1',
      '9007199254740992',
      '1e22',
      '5e-324',
    ])
      expect([kept, isKept(kept)]).toEqual([kept, true])
    for (const lost of [
      '9007199254740993',
      '1e400',
      '-1e400',
      '0.1000000000000000055511151231257827',
      '2e-324',
    ])
      expect([lost, isKept(lost)]).toEqual([lost, false])
  })
})
