import { IntakeError, UsageError } from 'level-of-care'
import { RulesetError } from 'level-of-care/rules'

/** What the error says that something is refused with, line by line, without its headline. */
export function linesOf(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof IntakeError || error instanceof RulesetError || error instanceof UsageError)
      return error.message.split('\n').slice(1)
    throw error
  }
  throw new Error('It was accepted.')
}
