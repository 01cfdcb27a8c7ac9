import { IntakeError, UsageError } from 'level-of-care'
import type { RulesetError } from 'level-of-care/rules'
import { wrongInput, wrongUsage } from './CliError.ts'

/**
 * Asks the library, and tells what it refuses, one problem a line. Its errors repeat nothing that was handed in.
 *
 * @param rules - What messages call the rules that are read.
 */
export function orRefuse<T>(answer: () => T, rules?: string): T {
  try {
    return answer()
  } catch (error) {
    if (error instanceof IntakeError) throw wrongInput(...linesOf(error, 'intake'))
    if (isRulesetError(error)) {
      const lines = linesOf(error, 'ruleset')
      throw wrongInput(...(rules === undefined ? lines : lines.map((line) => `${rules}: ${line}`)))
    }
    // What the library calls an option is one of the command, too.
    if (error instanceof UsageError) throw wrongUsage(...linesOf(error, 'command', 'options'))
    throw error
  }
}

/** By its code: for its class all that compiles rulesets would have to be loaded, which most commands never need. */
function isRulesetError(error: unknown): error is RulesetError {
  return error instanceof Error && 'code' in error && error.code === 'invalid-ruleset'
}

type Refusal = Pick<IntakeError | RulesetError | UsageError, 'issues' | 'omitted'>

/** @param leading - Where a path begins that is told without its beginning. */
function linesOf({ issues, omitted }: Refusal, whole: string, leading?: string): readonly string[] {
  const lines = issues.map(({ path, message, code }) => {
    const place = path[0] === leading ? path.slice(1) : path
    return `${place.join('.') || whole}: ${message} (${code})`
  })
  return omitted > 0 ? [...lines, `and ${omitted} more`] : lines
}
