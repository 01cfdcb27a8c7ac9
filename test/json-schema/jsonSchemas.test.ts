import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { adult, assess } from 'level-of-care'
import {
  intakeJsonSchema,
  type JsonSchema,
  recommendationJsonSchema,
  recordJsonSchema,
  rulesetJsonSchema,
} from 'level-of-care/json-schema'
import { override, place } from 'level-of-care/placement'
import { type RecordOptions, toRecord } from 'level-of-care/record'
import { createAssessor, parseRuleset, type Ruleset, RulesetError } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { recommendationShape } from '../../src/assessor/recommendationShape.ts'
import type { Issue } from '../../src/boundary/Issue.ts'
import { readWith } from '../../src/boundary/readArguments.ts'
import type { Shape } from '../../src/boundary/Shape.ts'
import { intakeShape } from '../../src/intake/intakeShape.ts'
import { recordShape } from '../../src/record/recordShape.ts'
import { rulesetShape } from '../../src/ruleset/rulesetShape.ts'
import { intakeOf, rulesets } from '../support/arbitraries.ts'
import { isFull, runs } from '../support/runs.ts'
import { spoiled } from './spoiled.ts'

/** Each try of these checks documents of thousands of parts. */
const tries = Math.ceil(runs / 5)

function validator(schema: JsonSchema): ValidateFunction {
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema)
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A validator and the library's own reader accept and refuse the same documents: sound ones, and such with a slip. */
function agree(valid: ValidateFunction, shape: Shape, sound: fc.Arbitrary<unknown>): void {
  const seen = { accepted: 0, refused: 0 }
  const documents = sound.chain((document) => fc.oneof(fc.constant(document), spoiled(document)))
  fc.assert(
    fc.property(documents, (document) => {
      const issues: Issue[] = []
      readWith(shape, document, 'document', issues)
      const accepted = issues.length === 0
      seen[accepted ? 'accepted' : 'refused'] += 1
      expect(valid(document)).toBe(accepted)
    }),
    { numRuns: tries },
  )
  // Of a few documents, all may happen to be of one kind.
  if (isFull) expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(tries / 50)
}

describe('adult', () => {
  const intakes = intakeOf(adult).map(plain)

  test('intake: the schema accepts and refuses what the reader does', () => {
    agree(validator(intakeJsonSchema()), intakeShape(adult), intakes)
  })

  test('recommendation: the schema accepts what is recommended, and refuses what the reader does', () => {
    const recommendations = intakes.map((intake) => plain(assess(intake)))
    const valid = validator(recommendationJsonSchema())
    fc.assert(
      fc.property(recommendations, (recommendation) => {
        valid(recommendation)
        expect(valid.errors ?? []).toEqual([])
      }),
      { numRuns: tries },
    )
    agree(valid, recommendationShape(adult), recommendations)
  })

  test('record: the schema accepts what is recorded, and refuses what the reader does', async () => {
    const valid = validator(recordJsonSchema())
    const samples = fc.sample(intakes, { numRuns: 50, seed: 5 })
    const records = await Promise.all(
      samples.map(async (intake) => {
        const recommendation = assess(intake)
        const { level } = recommendation.ladders
        const options: RecordOptions = {
          recordedAt: '2999-12-31T09:00:00Z',
          placement: place(recommendation, {
            levels: [
              { level: 'outpatient', formats: ['telehealth'], waitDays: 20 },
              { level: 'inpatient', formats: ['in-person'], withdrawalManagement: ['inpatient'] },
            ],
            services: [],
          }),
          override: override(recommendation, {
            level: level.status === 'final' && level.rung === 'residential' ? 'inpatient' : 'residential',
            reasonCode: 'clinical-judgment',
            note: 'Made up.',
            by: 'A. Example, LCSW',
            acknowledgeRisk: true,
          }),
        }
        return plain(await toRecord(intake, recommendation, options))
      }),
    )
    for (const one of records) {
      valid(one)
      expect(valid.errors ?? []).toEqual([])
    }
    agree(valid, recordShape(adult), fc.constantFrom(...records))
  })
})

describe('rulesets', () => {
  test('ruleset: the schema accepts and refuses what the reader does', () => {
    agree(validator(rulesetJsonSchema()), rulesetShape, fc.oneof(rulesets(), fc.constant(adult)).map(plain))
  })

  test('ruleset: what is parsed fits the schema', () => {
    const valid = validator(rulesetJsonSchema())
    fc.assert(
      fc.property(rulesets().map(plain).chain(spoiled), (document) => {
        try {
          parseRuleset(document)
        } catch (error) {
          expect(error).toBeInstanceOf(RulesetError)
          return
        }
        expect(valid(document)).toBe(true)
      }),
      { numRuns: tries },
    )
  })

  test('generated ones have schemas of their own, which their intakes and recommendations fit', () => {
    const situations = rulesets().chain((ruleset) => fc.tuple(fc.constant(ruleset), intakeOf(ruleset)))
    fc.assert(
      fc.property(situations, ([ruleset, intake]) => {
        const valid = [validator(intakeJsonSchema(ruleset)), validator(recommendationJsonSchema(ruleset))]
        const documents = [intake, createAssessor<Ruleset>(ruleset).assess(intake)].map(plain)
        for (const [place, check] of valid.entries()) {
          check(documents[place])
          expect(check.errors ?? []).toEqual([])
        }
      }),
      { numRuns: Math.ceil(runs / 50) },
    )
  })
})

test('each schema names its draft, itself and what it is for, and is made anew', () => {
  const made = [intakeJsonSchema, recommendationJsonSchema, recordJsonSchema, rulesetJsonSchema]
  const ids = made.map((make) => {
    const schema = make()
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.title).toMatch(/^[A-Z]/)
    expect(make()).toEqual(schema)
    expect(make()).not.toBe(schema)
    return schema.$id
  })
  expect(new Set(ids).size).toBe(made.length)
  const plain = ids.map((id) => id.replace(`:adult:${adult.version}`, ''))
  expect(plain.filter((id) => !/^urn:level-of-care:[a-z]+$/.test(id))).toEqual([])
  expect(plain).not.toEqual(ids)
})

test('a ruleset that is none is refused', () => {
  for (const make of [intakeJsonSchema, recommendationJsonSchema, recordJsonSchema])
    for (const ruleset of [{ id: 'x' }, null, 'adult', { ...adult, minimumAge: -1 }])
      expect(() => make(ruleset as unknown as Ruleset)).toThrow(RulesetError)
})
