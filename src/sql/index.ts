/** `level-of-care/sql`: a ruleset as one SQL statement, for engines that people already run. */

export type * from '../assessor/rulesetTypes.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type { Dialect } from './Dialect.ts'
export type { SqlOptions } from './SqlOptions.ts'
export { toSql } from './toSql.ts'
