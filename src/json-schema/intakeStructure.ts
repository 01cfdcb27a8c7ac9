import * as z from 'zod/mini'
import type { Ruleset } from '../rules/Ruleset.ts'
import { codes, idOf } from './codes.ts'

/** As many as the intake's own check allows. */
const mostEpisodes = 200
const mostTerms = 100

/** Whatever may be left out may also be `null`. */
const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema))

/** Other years are slips of the pen, and not every calendar function gets them right. */
const date = z.iso.date({ abort: true }).check(z.regex(/^(19|2\d)/))

const outcome = z.enum(['recovered', 'improved', 'unchanged', 'worsened', 'left-early', 'ongoing'])

/** The rungs of the ladder `level`. */
export function levelCode(ruleset: Ruleset): z.ZodMiniType<string> {
  return codes(
    ruleset.ladders.flatMap(({ id, rungs }) => (id === 'level' ? rungs.map(({ code }) => code) : [])),
  )
}

/** One episode of care. */
export function episodeStructure(ruleset: Ruleset): z.ZodMiniType {
  return z.strictObject({
    level: levelCode(ruleset),
    outcome,
    endedOn: maybe(date),
    response: maybe(z.enum(['good', 'none', 'worse'])),
  })
}

/** The structure of the intake that a ruleset implies. */
export function intakeStructure(ruleset: Ruleset): z.ZodMiniType {
  const terms = (list: readonly { readonly id: string }[]) =>
    maybe(z.array(idOf(list)).check(z.maxLength(mostTerms)))
  const rated = ruleset.dimensions.filter(({ derived }) => derived === undefined)
  return z.strictObject({
    assessedOn: date,
    ...Object.fromEntries(
      rated.map(({ id, ratings }) => [id, maybe(codes(ratings.map(({ code }) => code)))]),
    ),
    treatmentHistory: maybe(z.array(episodeStructure(ruleset)).check(z.maxLength(mostEpisodes))),
    age: maybe(z.int().check(z.minimum(0), z.maximum(130))),
    conditions: terms(ruleset.conditions),
    substances: terms(ruleset.substances),
    obligations: terms(ruleset.obligations),
    preferences: maybe(
      z.strictObject({
        levelsDeclined: maybe(z.array(levelCode(ruleset)).check(z.maxLength(mostTerms))),
        format: maybe(z.enum(['in-person', 'telehealth'])),
      }),
    ),
  })
}
