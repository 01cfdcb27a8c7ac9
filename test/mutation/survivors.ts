import type { Survivor } from './Survivor.ts'

/** Every mutant that is known to survive, and why none of them is a fault of the tests. */
export const survivors: readonly Survivor[] = []
