/** `level-of-care/sql`: a ruleset as one SQL statement, for engines that people already run. */

export type * from '../rulesetTypes.ts'
export type { Dialect } from './Dialect.ts'
export { SqlError, type SqlErrorCode } from './SqlError.ts'
export type { SqlOptions } from './SqlOptions.ts'
export { toSql } from './toSql.ts'
