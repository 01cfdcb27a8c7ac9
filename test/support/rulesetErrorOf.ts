import { RulesetError, type RulesetIssue } from 'level-of-care/rules'

/** The error that a ruleset is refused with. */
export function rulesetErrorOf(run: () => unknown): RulesetError {
  try {
    run()
  } catch (error) {
    if (error instanceof RulesetError) return error
    throw error
  }
  throw new Error('The ruleset was accepted.')
}

/** What an error complains of, one line each: the path and the code. */
export function complaints(issues: readonly Pick<RulesetIssue, 'path' | 'code'>[]): string[] {
  return issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}
