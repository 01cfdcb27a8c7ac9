import { IntakeError } from 'level-of-care'
import { wrongInput } from './CliError.ts'

/** What is wrong with an intake, one problem a line. */
export function orRefuse<T>(answer: () => T): T {
  try {
    return answer()
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    const lines = error.issues.map(
      ({ path, message, code }) => `${path.join('.') || 'intake'}: ${message} (${code})`,
    )
    throw wrongInput(...lines, ...(error.omitted > 0 ? [`and ${error.omitted} more`] : []))
  }
}
