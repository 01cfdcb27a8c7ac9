/** `level-of-care/json-schema`: what goes in and what comes out, for tools that read JSON Schema. */

export type * from '../assessor/rulesetTypes.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export {
  intakeJsonSchema,
  type JsonSchema,
  recommendationJsonSchema,
  recordJsonSchema,
  rulesetJsonSchema,
} from './jsonSchemas.ts'
