import { compileDiagrams, type Diagrams } from '../diagram/compileDiagrams.ts'
import { type Case, createCaseReader } from '../intake/Case.ts'
import { createIntakeReader, type IntakeResult } from '../intake/createIntakeReader.ts'
import type { Intake } from '../intake/Intake.ts'
import { type CompiledRuleset, compileRuleset } from '../rules/compileRuleset.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { type Question, questionsOf } from './questionsOf.ts'

/** What is worked out once per ruleset, and everything else is made of. */
export interface Context {
  readonly compiled: CompiledRuleset
  readonly diagrams: Diagrams
  readonly questions: readonly Question[]
  readonly read: (input: unknown) => IntakeResult
  readonly caseOf: (intake: Intake) => Case
}

/**
 * Compiles a ruleset that has been checked and frozen.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`, issue `too-large`) when its diagrams would be too large.
 */
export function createContext(ruleset: Ruleset): Context {
  const compiled = compileRuleset(ruleset)
  return {
    compiled,
    diagrams: compileDiagrams(compiled),
    questions: questionsOf(compiled),
    read: createIntakeReader(ruleset),
    caseOf: createCaseReader(compiled.index),
  }
}

/**
 * The intake, once it has been checked.
 *
 * @throws {@link IntakeError} (`invalid-intake`).
 */
export function checked(input: unknown, { read }: Context): Intake {
  const result = read(input)
  if (result.success) return result.data
  throw result.error
}

/**
 * The case that an unchecked intake describes.
 *
 * @throws {@link IntakeError} (`invalid-intake`).
 */
export function caseIn(input: unknown, context: Context): Case {
  return context.caseOf(checked(input, context))
}
