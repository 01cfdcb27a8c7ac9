import { adult } from '../adult/adult.ts'
import { recommendationShape } from '../assessor/recommendationShape.ts'
import type { Shape } from '../boundary/Shape.ts'
import { intakeShape } from '../intake/intakeShape.ts'
import { recordShape } from '../record/recordShape.ts'
import { parseRuleset } from '../ruleset/parseRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { rulesetShape } from '../ruleset/rulesetShape.ts'
import { jsonSchemaOf } from './jsonSchemaOf.ts'

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

function jsonSchema(shape: Shape, name: string, title: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:level-of-care:${name}`,
    title,
    description: inWords,
    ...jsonSchemaOf(shape),
  }
}

/** The schema of something that a ruleset implies. */
function schemaFor(
  ruleset: Ruleset,
  shapeOf: (ruleset: Ruleset) => Shape,
  name: string,
  title: string,
): JsonSchema {
  const checked = parseRuleset(ruleset)
  const { id, version } = checked
  return jsonSchema(shapeOf(checked), `${name}:${id}:${version}`, `${title} ${id} ${version}`)
}

/**
 * The JSON Schema (2020-12) of the intake that a ruleset implies.
 *
 * A date is checked by its pattern, calendar included. That an episode did not end after the assessment, that an ongoing
 * one has no end, and the minimum age are left to `assess`.
 *
 * @param ruleset - As yet unchecked; the shipped `adult` one unless another one is given.
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
  return schemaFor(ruleset, intakeShape, 'intake', 'Intake for the ruleset')
}

/**
 * The JSON Schema (2020-12) of a ruleset. References between its parts are left to `parseRuleset`.
 *
 * @returns A new object each time.
 */
export function rulesetJsonSchema(): JsonSchema {
  return jsonSchema(rulesetShape, 'ruleset', 'Ruleset')
}

/**
 * The JSON Schema (2020-12) of a recommendation by a ruleset.
 *
 * @param ruleset - As yet unchecked; the shipped `adult` one unless another one is given.
 * @returns A new object each time.
 * @throws {@link RulesetError} (`invalid-ruleset`)
 */
export function recommendationJsonSchema(ruleset: Ruleset = adult): JsonSchema {
  return schemaFor(ruleset, recommendationShape, 'recommendation', 'Recommendation by the ruleset')
}

/**
 * The JSON Schema (2020-12) of a record, as `level-of-care/record` makes it. That its digest fits is left to `replay`.
 *
 * @param ruleset - As yet unchecked; the shipped `adult` one unless another one is given.
 * @returns A new object each time.
 * @throws {@link RulesetError} (`invalid-ruleset`)
 */
export function recordJsonSchema(ruleset: Ruleset = adult): JsonSchema {
  return schemaFor(ruleset, recordShape, 'record', 'Record of a recommendation by')
}
