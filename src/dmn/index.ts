/** `level-of-care/dmn`: a ruleset as decision tables, for engines that speak DMN. */

export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export type * from '../rulesetTypes.ts'
export { toDmn } from './toDmn.ts'
