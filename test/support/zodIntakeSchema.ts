import type { Ruleset } from 'level-of-care/rules'
import * as z from 'zod/mini'

/** How many episodes a treatment history may have. */
const episodes = 200

const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema))

/** Other years are slips of the pen, and not every calendar function gets them right. */
const date = z.iso.date({ abort: true }).check(z.regex(/^(19|2\d)/))

/** What an intake is, said a second time, to a library that many rely on. */
export function zodIntakeSchema(ruleset: Ruleset): z.ZodMiniType {
  const level = z.enum(ruleset.ladders.find(({ id }) => id === 'level')?.rungs.map(({ code }) => code) ?? [])
  const terms = (list: readonly { readonly id: string }[]) =>
    maybe(z.array(z.enum(list.map(({ id }) => id))).check(z.maxLength(100)))
  const rated = ruleset.dimensions.filter(({ derived }) => derived === undefined)
  return z.strictObject({
    assessedOn: date,
    ...Object.fromEntries(
      rated.map(({ id, ratings }) => [id, maybe(z.enum(ratings.map(({ code }) => code)))]),
    ),
    treatmentHistory: maybe(
      z
        .array(
          z.strictObject({
            level,
            outcome: z.enum(['recovered', 'improved', 'unchanged', 'worsened', 'left-early', 'ongoing']),
            endedOn: maybe(date),
            response: maybe(z.enum(['good', 'none', 'worse'])),
          }),
        )
        .check(z.maxLength(episodes)),
    ),
    age: maybe(z.int().check(z.minimum(0), z.maximum(130))),
    conditions: terms(ruleset.conditions),
    substances: terms(ruleset.substances),
    obligations: terms(ruleset.obligations),
    preferences: maybe(
      z.strictObject({
        levelsDeclined: maybe(z.array(level).check(z.maxLength(episodes))),
        format: maybe(z.enum(['in-person', 'telehealth'])),
      }),
    ),
  })
}
