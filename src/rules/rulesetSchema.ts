import * as z from 'zod/mini'
import type { Circumstance } from './Circumstance.ts'
import type { Condition } from './Condition.ts'
import { idLength, idPattern } from './names.ts'
import type { Ruleset } from './Ruleset.ts'

/**
 * The structure of a ruleset: which keys, of which types. What the parts say to each other (references, scales,
 * conditions that can never hold) is `checkRuleset`'s business.
 */

const id = z.string().check(z.regex(idPattern), z.maxLength(idLength))
const reference = z.string()
const text = z.string().check(z.minLength(1))
const list = <T extends z.core.SomeType>(item: T, most: number) => z.array(item).check(z.maxLength(most))
const filledList = <T extends z.core.SomeType>(item: T, most: number) =>
  z.array(item).check(z.minLength(1), z.maxLength(most))
const ids = list(reference, 200)
const sources = filledList(reference, 50)
const count = z.int().check(z.nonnegative())

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at-least'), dimension: reference, rating: reference }),
    z.strictObject({ kind: z.literal('all'), of: conditions }),
    z.strictObject({ kind: z.literal('any'), of: conditions }),
    z.strictObject({ kind: z.literal('at-least-of'), count: z.int(), of: conditions }),
    z.strictObject({ kind: z.literal('total'), dimensions: filledList(reference, 64), atLeast: z.int() }),
  ]),
)
const conditions = filledList(condition, 200)

const listField = z.enum(['conditions', 'substances', 'obligations'])
const outcome = z.enum(['recovered', 'improved', 'unchanged', 'worsened', 'left-early', 'ongoing'])

const circumstance: z.ZodMiniType<Circumstance> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at-least'), dimension: reference, rating: reference }),
    z.strictObject({ kind: z.literal('at-most'), dimension: reference, rating: reference }),
    z.strictObject({ kind: z.literal('others-lowest'), dimension: reference }),
    z.strictObject({ kind: z.literal('unanswered'), field: reference }),
    z.strictObject({ kind: z.literal('names-any'), field: listField, terms: filledList(reference, 200) }),
    z.strictObject({ kind: z.literal('names-none'), field: listField, terms: filledList(reference, 200) }),
    z.strictObject({ kind: z.literal('episode'), outcome }),
    z.strictObject({ kind: z.literal('undated-episode') }),
    z.strictObject({ kind: z.literal('answer-within'), ladder: reference, from: reference, to: reference }),
    z.strictObject({ kind: z.literal('all'), of: filledList(circumstance, 200) }),
    z.strictObject({ kind: z.literal('any'), of: filledList(circumstance, 200) }),
  ]),
)

const support = z.enum(['stated', 'derived', 'judgment'])
const within = (most: number) => z.int().check(z.positive(), z.maximum(most))

const dimension = z.strictObject({
  id,
  title: text,
  question: text,
  ratings: z
    .array(z.strictObject({ code: id, label: text, anchor: text }))
    .check(z.minLength(2), z.maxLength(32)),
  changeable: z.boolean(),
  safety: z.boolean(),
  sensitive: z.boolean(),
  derived: z.optional(
    z.discriminatedUnion('method', [
      z.strictObject({ method: z.literal('unsuccessful-level'), withinMonths: within(1_200) }),
      z.strictObject({ method: z.literal('stepping-down-from'), withinDays: within(36_500) }),
    ]),
  ),
})

const care = z.strictObject({
  setting: text,
  aroundTheClock: z.boolean(),
  hoursPerWeek: z.optional(
    z.strictObject({
      least: z.number().check(z.nonnegative()),
      most: z.optional(z.number().check(z.nonnegative())),
    }),
  ),
  schedule: text,
  stay: text,
  contains: list(text, 50),
  asks: list(text, 50),
  stepUp: text,
  stepDown: text,
  crosswalk: list(z.strictObject({ system: text, code: text }), 50),
})

const ladder = z.strictObject({
  id,
  title: text,
  rungs: z
    .array(z.strictObject({ code: id, label: text, description: text, care: z.optional(care) }))
    .check(z.minLength(2), z.maxLength(32)),
})

const term = z.strictObject({ id, label: text })

/** The structure that `parseRuleset` asks for. */
export const rulesetSchema: z.ZodMiniType<Ruleset> = z.strictObject({
  id,
  version: z.string().check(z.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]{1,64})?$/)),
  notice: z.optional(text),
  minimumAge: z.optional(count.check(z.maximum(130))),
  dimensions: filledList(dimension, 64),
  treatmentHistory: z.optional(z.strictObject({ title: text, question: text })),
  ladders: filledList(ladder, 16),
  services: list(
    z.strictObject({
      id,
      label: text,
      description: text,
      sensitive: z.boolean(),
      always: z.optional(z.strictObject({ sources, support })),
    }),
    200,
  ),
  sources: list(
    z.strictObject({
      id,
      label: text,
      title: text,
      verified: z.optional(z.enum(['primary', 'secondary', 'recalled'])),
      note: text,
    }),
    200,
  ),
  rules: list(
    z.strictObject({
      id,
      label: text,
      when: condition,
      raises: z.record(reference, reference),
      adds: ids,
      sources,
      support,
    }),
    2000,
  ),
  warnings: list(z.strictObject({ id, question: text, when: circumstance }), 500),
  focus: list(z.strictObject({ id, label: text, when: circumstance, sources, support }), 500),
  conditions: list(term, 200),
  substances: list(term, 200),
  obligations: list(term, 200),
}) as z.ZodMiniType<Ruleset>
