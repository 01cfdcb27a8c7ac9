/** `level-of-care/dmn`: a ruleset as decision tables, for engines that speak DMN. */

export type * from '../rulesetTypes.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { toDmn } from './toDmn.ts'
