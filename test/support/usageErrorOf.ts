import { UsageError } from '../../src/boundary/UsageError.ts'

/** The error of a call that a program got wrong. */
export function usageErrorOf(call: () => unknown): UsageError {
  try {
    call()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

/** What is wrong with a call, one line each: the path and the code. */
export function mistakesIn(call: () => unknown): string[] {
  return usageErrorOf(call).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}
