import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import type { SqlNames } from './sqlNames.ts'
import type { Writing } from './written.ts'

/** What a statement is written of, whichever form it has. */
export interface Request {
  readonly compiled: CompiledRuleset
  readonly names: SqlNames
  readonly as: Writing
  readonly reasons: boolean
}

/** The bounds that what is unanswered leaves: everything open at its least need, or at its most. */
export type Bound = 'least' | 'most'
