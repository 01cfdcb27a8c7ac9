/** The ruleset cannot be written as decision tables that anybody would read. */
export class DmnError extends Error {
  override readonly name = 'DmnError'
  readonly code = 'too-many-rows'

  constructor(most: number) {
    super(`A rule can be met in more than ${most} ways, which would each be a row (too-many-rows)`)
  }
}
