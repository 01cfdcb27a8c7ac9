/** The steps that two scales share: per scale their positions, lowest first. */
export interface SharedSteps {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** Finds the steps that both scales have, by code, or says why the two cannot be laid side by side. */
export function matchCodes(
  before: readonly string[],
  after: readonly string[],
): SharedSteps | 'nothing-shared' | 'other-order' {
  const shared = before.filter((code) => after.includes(code))
  if (shared.length === 0) return 'nothing-shared'
  const there = after.filter((code) => before.includes(code))
  if (shared.join() !== there.join()) return 'other-order'
  return {
    before: shared.map((code) => before.indexOf(code)),
    after: shared.map((code) => after.indexOf(code)),
  }
}
