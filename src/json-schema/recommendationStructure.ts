import * as z from 'zod/mini'
import type { Ruleset } from '../rules/Ruleset.ts'
import { codes, idOf } from './codes.ts'
import { episodeStructure, levelCode } from './intakeStructure.ts'

const text = z.string()
const count = z.int().check(z.nonnegative())
/** How a source bears on a rule. */
export const support: z.ZodMiniType<string> = z.enum(['stated', 'derived', 'judgment'])

/** The parts that a recommendation and the record of one have in common. */
export interface Parts {
  readonly dimension: z.ZodMiniType<string>
  readonly rule: z.ZodMiniType<string>
  readonly service: z.ZodMiniType<string>
  readonly ladder: z.ZodMiniType<string>
  readonly ladders: z.ZodMiniType
  readonly raises: z.ZodMiniType
  readonly answered: z.ZodMiniType
  readonly evidence: z.ZodMiniType
}

/** Makes the parts that speak of a ruleset's ids. */
export function partsOf(ruleset: Ruleset): Parts {
  const dimension = idOf(ruleset.dimensions)
  const rating = codes([
    ...new Set(ruleset.dimensions.flatMap(({ ratings }) => ratings.map(({ code }) => code))),
  ])
  const perLadder = (of: (rungs: z.ZodMiniType<string>) => z.ZodMiniType) =>
    z.strictObject(
      Object.fromEntries(
        ruleset.ladders.map(({ id, rungs }) => [id, of(codes(rungs.map(({ code }) => code)))]),
      ),
    )
  const answer = { dimension, rating, upTo: z.optional(rating) }
  return {
    dimension,
    rule: idOf(ruleset.rules),
    service: idOf(ruleset.services),
    ladder: idOf(ruleset.ladders),
    ladders: perLadder((rung) =>
      z.discriminatedUnion('status', [
        z.strictObject({ status: z.literal('final'), rung }),
        z.strictObject({
          status: z.literal('provisional'),
          atLeast: rung,
          // Were there only one, the answer would be final.
          possible: z.array(rung).check(z.minLength(2)),
        }),
      ]),
    ),
    raises: perLadder((rung) => z.optional(rung)),
    answered: z.array(z.strictObject(answer)),
    evidence: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('rating'),
          ...answer,
          threshold: rating,
          episodes: z.optional(z.array(episodeStructure(ruleset))),
          sensitive: z.boolean(),
        }),
        z.strictObject({
          kind: z.literal('total'),
          sum: count,
          threshold: count,
          parts: z.array(z.strictObject({ dimension, rating, points: count })),
          sensitive: z.boolean(),
        }),
      ]),
    ),
  }
}

const source = z.strictObject({
  id: text,
  label: text,
  title: text,
  verified: z.optional(z.enum(['primary', 'secondary', 'recalled'])),
  note: text,
})

const care = z.strictObject({
  setting: text,
  aroundTheClock: z.boolean(),
  hoursPerWeek: z.optional(z.strictObject({ least: z.number(), most: z.optional(z.number()) })),
  schedule: text,
  stay: text,
  contains: z.array(text),
  asks: z.array(text),
  stepUp: text,
  stepDown: text,
  crosswalk: z.array(z.strictObject({ system: text, code: text })),
})

/** The structure of a recommendation by a ruleset. */
export function recommendationStructure(ruleset: Ruleset): z.ZodMiniType {
  const parts = partsOf(ruleset)
  const { dimension, rule, service, ladder, raises, evidence } = parts
  const level = levelCode(ruleset)
  const possibleService = { id: service, label: text, sensitive: z.boolean() }
  const told = {
    rule,
    label: text,
    decisiveFor: z.array(ladder),
    raises,
    adds: z.array(service),
    evidence,
    sources: z.array(source),
    support,
    sensitive: z.boolean(),
  }
  const reason = z.strictObject({
    ...told,
    // A reason that is told with another one restates nothing itself.
    restates: z.array(z.strictObject({ ...told, restates: z.array(z.never()) })),
  })
  const answers = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ratings'),
      ratings: z.array(z.strictObject({ code: text, label: text, anchor: text })),
    }),
    z.strictObject({
      kind: z.literal('episodes'),
      levels: z.array(level),
      outcomes: z.array(text),
      responses: z.array(text),
    }),
  ])
  const findings = {
    ladders: parts.ladders,
    services: z.strictObject({
      needed: z.array(z.strictObject({ ...possibleService, rules: z.array(rule) })),
      possible: z.array(z.strictObject(possibleService)),
    }),
    programFocus: z.array(z.strictObject({ id: text, label: text, sources: z.array(text), support })),
    reasons: z.array(reason),
    openQuestions: z.array(
      z.strictObject({
        id: text,
        title: text,
        question: text,
        dimensions: z.array(dimension),
        answers,
        safety: z.boolean(),
        couldRaise: raises,
        couldAdd: z.array(service),
      }),
    ),
    warnings: z.array(z.strictObject({ id: text, question: text })),
    answered: parts.answered,
    unanswered: z.array(text),
    ruleset: z.strictObject({ id: z.literal(ruleset.id), version: z.literal(ruleset.version) }),
  }
  return z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('final'),
      level,
      levelOfCare: z.strictObject({ code: level, label: text, description: text, care: z.optional(care) }),
      ...findings,
    }),
    z.strictObject({
      status: z.literal('provisional'),
      atLeast: level,
      possible: z.array(level).check(z.minLength(2)),
      ...findings,
    }),
  ])
}
