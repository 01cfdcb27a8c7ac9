/**
 * What each function may take, in milliseconds of the processor. What is promised is two seconds for an assessor and a tenth of
 * a second for a step up or down; the rest is there for a machine that is busy, and for code that runs for the first time.
 */
const limits: Readonly<Record<string, number>> = { createAssessor: 2_000, stepDown: 500, stepUp: 500 }
const otherwise = 20_000

/**
 * Looks at how long each function took. For a run that watches the time; no test does, for machines are busy.
 *
 * @throws An `Error` where one took longer than it may.
 */
export function soonEnough(longest: ReadonlyMap<string, number>): void {
  const slow = [...longest].filter(([name, took]) => took > (limits[name] ?? otherwise))
  if (slow.length > 0)
    throw new Error(`too slow: ${slow.map(([name, took]) => `${name} ${Math.round(took)} ms`).join(', ')}`)
}
