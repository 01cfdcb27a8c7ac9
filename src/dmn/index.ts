/** `level-of-care/dmn`: a ruleset as decision tables, for engines that speak DMN. */

export type * from '../assessor/rulesetTypes.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { toDmn } from './toDmn.ts'
