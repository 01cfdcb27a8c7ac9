import type { Ruleset, RungCode } from '../rules/Ruleset.ts'

/**
 * What is known of waiting. Each entry that is given replaces the default of the same name; a default that names a rung
 * which the ruleset does not have says nothing, so a ruleset with rungs of its own needs entries of its own.
 */
export interface Waiting<R extends Ruleset = Ruleset> {
  /** The rungs from which on waiting at a lower level is not safe; by default `emergent` and `residential`. */
  readonly notSafeFrom?: {
    readonly urgency?: RungCode<R, 'urgency'> | null
    readonly withdrawalManagement?: RungCode<R, 'withdrawalManagement'> | null
  } | null
  /** By urgency, the most whole days until somebody has to be seen. */
  readonly mostDays?: { readonly [U in RungCode<R, 'urgency'>]?: number | null } | null
}

/** A danger for which six hours or a 24-hour setting are asked is none to wait with at a lower level: our own judgment. */
export const notSafeFrom = { urgency: 'emergent', withdrawalManagement: 'residential' } as const

/**
 * The access standard of the `urgency` ladder in whole days: 10 business days are two weeks; of what cannot wait for
 * tomorrow nothing can wait a day.
 */
export const mostDays = { routine: 14, prompt: 7, urgent: 2, emergent: 0, emergency: 0 } as const
