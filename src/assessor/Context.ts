import type { Diagrams } from '../diagram/buildDiagrams.ts'
import { type Case, createCaseReader } from '../intake/Case.ts'
import { createIntakeReader, type IntakeResult } from '../intake/createIntakeReader.ts'
import type { Intake } from '../intake/Intake.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import { once } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Question, questionsOf } from './questionsOf.ts'
import type { StrongerRules } from './strongerRules.ts'

/** What is worked out once per ruleset, and everything else is made of. */
export interface Context {
  readonly compiled: CompiledRuleset
  /** Made when they are first asked for, as the questions are: an intake that leaves nothing open needs neither. */
  readonly diagrams: () => Diagrams
  readonly strongerRules: StrongerRules
  readonly questions: () => readonly Question[]
  readonly read: (input: unknown) => IntakeResult
  readonly caseOf: (intake: Intake) => Case
}

/** Where a context has from what takes long to work out: of the shipped ruleset it is made ahead. */
export interface Made {
  /** The way that refuses overlarge rulesets in words is not for the shipped one. */
  readonly diagramsOf: (compiled: CompiledRuleset) => Diagrams
  readonly strongerRulesOf: (compiled: CompiledRuleset) => StrongerRules
}

/** Compiles a ruleset that has been checked and frozen. */
export function createContext(ruleset: Ruleset, { diagramsOf, strongerRulesOf }: Made): Context {
  const compiled = compileRuleset(ruleset)
  return {
    compiled,
    diagrams: once(() => diagramsOf(compiled)),
    strongerRules: strongerRulesOf(compiled),
    questions: once(() => questionsOf(compiled)),
    read: createIntakeReader(ruleset),
    caseOf: createCaseReader(compiled.byId),
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
