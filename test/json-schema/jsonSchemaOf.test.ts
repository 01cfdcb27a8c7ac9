import { Ajv2020 } from 'ajv/dist/2020.js'
import { adult } from 'level-of-care'
import {
  intakeJsonSchema,
  recommendationJsonSchema,
  recordJsonSchema,
  rulesetJsonSchema,
} from 'level-of-care/json-schema'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '../../src/boundary/calendar.ts'
import { lazy, listOf, tableOf, taggedBy } from '../../src/boundary/collections.ts'
import { isDateTime } from '../../src/boundary/dateTime.ts'
import {
  anything,
  boolean,
  constant,
  date,
  dateTime,
  number,
  oneOf,
  text,
  wholeNumber,
} from '../../src/boundary/leaves.ts'
import { answersOf, recordOf, whole } from '../../src/boundary/recordOf.ts'
import { leaf, type Shape } from '../../src/boundary/Shape.ts'
import { jsonSchemaOf } from '../../src/json-schema/jsonSchemaOf.ts'

const named = [
  { code: 'low', label: 'Low', anchor: 'Hardly any.' },
  { code: 'high', label: 'High' },
]

describe('each kind of shape', () => {
  test.each<[string, Shape, object]>([
    ['words', oneOf(['low', 'high']), { type: 'string', enum: ['low', 'high'] }],
    [
      'words with what they mean',
      oneOf(['low', 'high'], named),
      {
        type: 'string',
        oneOf: [
          { const: 'low', title: 'Low', description: 'Hardly any.' },
          { const: 'high', title: 'High' },
        ],
      },
    ],
    ['no words at all', oneOf([]), { not: {} }],
    ['no words with what they mean', oneOf([], []), { not: {} }],
    ['a value', constant(1), { const: 1 }],
    ['text', text(), { type: 'string', minLength: 1, maxLength: 10_000, pattern: '\\S' }],
    [
      'text with a pattern',
      text({ most: 3, pattern: /^a+$/ }),
      { type: 'string', minLength: 1, maxLength: 3, pattern: '^a+$' },
    ],
    ['whole numbers', wholeNumber(0, 9), { type: 'integer', minimum: 0, maximum: 9 }],
    ['numbers', number(0.5, 9), { type: 'number', minimum: 0.5, maximum: 9 }],
    ['any number', leaf({ kind: 'number', whole: false }, [], () => undefined), { type: 'number' }],
    ['yes or no', boolean, { type: 'boolean' }],
    ['anything', anything, {}],
    ['a list', listOf(boolean, 5), { type: 'array', items: { type: 'boolean' }, maxItems: 5 }],
    [
      'a list that is not empty',
      listOf(boolean, 5, { least: 1 }),
      { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 5 },
    ],
    [
      'a table',
      tableOf(boolean, 5),
      { type: 'object', additionalProperties: { type: 'boolean' }, maxProperties: 5 },
    ],
    [
      'a record',
      recordOf({ a: boolean, b: boolean }, ['a']),
      {
        type: 'object',
        properties: { a: { type: 'boolean' }, b: { type: 'boolean' } },
        required: ['a'],
        additionalProperties: false,
      },
    ],
    [
      'answers, which may be null, with their titles',
      answersOf({ a: { ...boolean, title: 'A', help: 'Is it?' } }),
      {
        type: 'object',
        properties: {
          a: { title: 'A', description: 'Is it?', anyOf: [{ type: 'boolean' }, { type: 'null' }] },
        },
        additionalProperties: false,
      },
    ],
    [
      'kinds within a kind, each told by its tag',
      taggedBy('kind', {
        a: whole({ kind: text() }),
        b: taggedBy('of', { c: whole({ kind: text(), of: text() }) }),
      }),
      {
        oneOf: [
          {
            type: 'object',
            properties: { kind: { const: 'a' } },
            required: ['kind'],
            additionalProperties: false,
          },
          {
            oneOf: [
              {
                type: 'object',
                properties: { kind: { const: 'b' }, of: { const: 'c' } },
                required: ['kind', 'of'],
                additionalProperties: false,
              },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, shape, schema) => {
    expect(jsonSchemaOf(shape)).toEqual(schema)
  })

  test('what stands in several places is defined once, unless it has no parts', () => {
    const pair = listOf(boolean, 2)
    expect(jsonSchemaOf(recordOf({ a: { ...pair, title: 'A' }, b: pair, c: pair, d: boolean }))).toEqual({
      type: 'object',
      properties: {
        a: { title: 'A', type: 'array', items: { type: 'boolean' }, maxItems: 2 },
        b: { $ref: '#/$defs/part1' },
        c: { $ref: '#/$defs/part1' },
        d: { type: 'boolean' },
      },
      additionalProperties: false,
      $defs: { part1: { type: 'array', items: { type: 'boolean' }, maxItems: 2 } },
    })
  })

  test('what stands in itself refers to itself', () => {
    const tree: Shape = lazy(() => branches)
    const branches: Shape = listOf(tree, 9)
    const schema = jsonSchemaOf(tree)
    expect(schema).toEqual({
      $ref: '#/$defs/part1',
      $defs: { part1: { type: 'array', items: { $ref: '#/$defs/part1' }, maxItems: 9 } },
    })
    const valid = new Ajv2020().compile(schema)
    expect([valid([[], [[]]]), valid([[], [1]])]).toEqual([true, false])
  })
})

describe('dates', () => {
  const patternOf = (shape: Shape) => new RegExp(String(jsonSchemaOf(shape).pattern), 'u')
  const padded = (number: number, digits = 2) => String(number).padStart(digits, '0')

  test('their pattern knows the calendar, leap years included', () => {
    const pattern = patternOf(date)
    let dates = 0
    for (let year = 1890; year <= 3010; year++)
      for (let month = 0; month <= 13; month++)
        // The days on which months differ.
        for (const day of [0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32, 40]) {
          const text = `${padded(year, 4)}-${padded(month)}-${padded(day)}`
          if (pattern.test(text) !== isCalendarDate(text)) throw new Error(text)
          if (pattern.test(text)) dates += 1
        }
    expect(dates).toBeGreaterThan(100_000)
    for (const text of ['2026-1-1', '20261120', '2026-11-20T00:00:00Z', ' 2026-11-20', '2026-11-20\n', '']) {
      expect(pattern.test(text)).toBe(false)
    }
  })

  test('so does that of dates with a time', () => {
    const pattern = patternOf(dateTime)
    const texts = [
      ...['2026-11-20T15:04:05Z', '2026-11-20T15:04:05.123456789Z', '2028-02-29T23:59:59-12:00'],
      ...['2026-11-20', '2026-11-20T15:04Z', '2026-11-20T24:00:00Z', '2026-11-20T15:60:00Z'],
      ...['2026-11-20T15:04:60Z', '2026-11-20T15:04:05.Z', '2026-11-20T15:04:05.1234567890Z'],
      ...['2026-11-20T15:04:05+24:00', '2026-11-20T15:04:05+0100', '2027-02-29T15:04:05Z'],
      ...['2026-11-20t15:04:05z', '2026-11-20T15:04:05Z\n', '2026-11-20T15:04:05'],
    ]
    expect(texts.map((text) => pattern.test(text))).toEqual(texts.map(isDateTime))
    expect(texts.filter((text) => pattern.test(text))).toHaveLength(3)
  })
})

describe('what stands in a form', () => {
  const { properties } = intakeJsonSchema()

  test('each question with its title, and each rating with when it applies', () => {
    const asked = adult.dimensions.filter((dimension) => !('derived' in dimension))
    expect(asked.length).toBeGreaterThan(10)
    for (const { id, title, question, ratings } of asked)
      expect(Reflect.get(Object(properties), id)).toEqual({
        title,
        description: question,
        anyOf: [
          {
            type: 'string',
            oneOf: ratings.map(({ code, label, anchor }) => ({
              const: code,
              title: label,
              description: anchor,
            })),
          },
          { type: 'null' },
        ],
      })
  })

  test('the history, and the words for conditions', () => {
    const { title, question } = Object(adult.treatmentHistory)
    expect(properties).toMatchObject({
      treatmentHistory: { title, description: question },
      conditions: {
        anyOf: [
          {
            items: { oneOf: adult.conditions.map(({ id, label }) => ({ const: id, title: label })) },
            maxItems: 100,
          },
          { type: 'null' },
        ],
      },
    })
  })
})

test('no pattern uses what only some dialects of regular expressions have', () => {
  const patterns = [
    intakeJsonSchema(),
    recommendationJsonSchema(),
    recordJsonSchema(),
    rulesetJsonSchema(),
  ].flatMap(patternsIn)
  expect(patterns.length).toBeGreaterThan(50)
  expect(patterns.filter((pattern) => /\(\?[^:]|\\[pPkb]/.test(pattern))).toEqual([])
})

function patternsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  )
}
