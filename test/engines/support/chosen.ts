import type { EngineName } from './Installed.ts'

/** `ENGINES=spark,trino npm run test:engines` runs these alone; `ENGINES=all` runs all of them, the long measures as well. */
const asked = process.env.ENGINES ?? ''

/** Whether the long measures are run too. */
export const isLong: boolean = asked.split(',').includes('all')

const named = asked.split(',').filter((name) => name !== '' && name !== 'all')

/** Whether an engine is to be run. */
export function isChosen(engine: EngineName): boolean {
  return named.length === 0 || named.includes(engine)
}
