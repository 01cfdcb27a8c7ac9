import * as z from 'zod/mini'
import { adult } from '../adult/adult.ts'
import { defineRuleset } from '../rules/defineRuleset.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { rulesetSchema } from '../rules/rulesetSchema.ts'
import { intakeStructure } from './intakeStructure.ts'
import { recommendationStructure } from './recommendationStructure.ts'
import { recordStructure } from './recordStructure.ts'

/** A JSON Schema of the draft 2020-12: plain JSON. */
export interface JsonSchema {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly description: string
  readonly [keyword: string]: unknown
}

const inWords =
  'What one part says about another one is not in this schema: the library itself checks that, and says what is wrong.'

function jsonSchema(structure: z.ZodMiniType, name: string, title: string): JsonSchema {
  const { $schema: _, ...keywords } = z.toJSONSchema(structure, { target: 'draft-2020-12' })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:level-of-care:${name}`,
    title,
    description: inWords,
    ...keywords,
  }
}

/**
 * The JSON Schema (2020-12) of the intake that a ruleset implies.
 *
 * A date is checked by its pattern, calendar included. That an episode did not end after the assessment, that an ongoing
 * one has no end, and the minimum age are left to `assess`.
 *
 * @param ruleset - The shipped `adult` one unless another one is given.
 * @returns A new object each time.
 * @throws {@link RulesetError} (`invalid-ruleset`)
 *
 * @example
 * ```ts
 * import { intakeJsonSchema } from 'level-of-care/json-schema'
 *
 * intakeJsonSchema().required // ['assessedOn']
 * ```
 */
export function intakeJsonSchema(ruleset: Ruleset = adult): JsonSchema {
  const { id, version } = defineRuleset<Ruleset>(ruleset)
  return jsonSchema(
    intakeStructure(ruleset),
    `intake:${id}:${version}`,
    `Intake for the ruleset ${id} ${version}`,
  )
}

/**
 * The JSON Schema (2020-12) of a ruleset. References between its parts are left to `parseRuleset`.
 *
 * @returns A new object each time.
 */
export function rulesetJsonSchema(): JsonSchema {
  return jsonSchema(rulesetSchema, 'ruleset', 'Ruleset')
}

/**
 * The JSON Schema (2020-12) of a recommendation by a ruleset.
 *
 * @param ruleset - The shipped `adult` one unless another one is given.
 * @returns A new object each time.
 * @throws {@link RulesetError} (`invalid-ruleset`)
 */
export function recommendationJsonSchema(ruleset: Ruleset = adult): JsonSchema {
  const { id, version } = defineRuleset<Ruleset>(ruleset)
  return jsonSchema(
    recommendationStructure(ruleset),
    `recommendation:${id}:${version}`,
    `Recommendation by the ruleset ${id} ${version}`,
  )
}

/**
 * The JSON Schema (2020-12) of a record, as `level-of-care/record` makes it. That its digest fits is left to `replay`.
 *
 * @param ruleset - The shipped `adult` one unless another one is given.
 * @returns A new object each time.
 * @throws {@link RulesetError} (`invalid-ruleset`)
 */
export function recordJsonSchema(ruleset: Ruleset = adult): JsonSchema {
  const { id, version } = defineRuleset<Ruleset>(ruleset)
  return jsonSchema(
    recordStructure(ruleset),
    `record:${id}:${version}`,
    `Record of a recommendation by ${id} ${version}`,
  )
}
