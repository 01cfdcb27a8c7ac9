import type { Assessor } from '../assessorOf.ts'
import type { Ruleset, RungCode } from '../rules/Ruleset.ts'

/** How a history is to be read. */
export interface ReassessOptions<R extends Ruleset> {
  /** The ruleset to assess by, compiled; the adult one unless it is given. */
  readonly assessor?: Assessor<R>
  /**
   * The level that the person is in now, where the treatment history of the latest intake names no ongoing care; and the
   * day since when (`YYYY-MM-DD`). Assessments before that day, or all earlier ones if it is left out, count towards a step
   * down only if their own intakes say that the person was at this level.
   */
  readonly current?: { readonly level: RungCode<R, 'level'>; readonly since?: string }
  /** How many assessments in a row must recommend a lower level: a whole number from 1 to 100; 2 unless it is given. */
  readonly agreeing?: number
  /** How many days there must be at least from the first of them to the last: from 0 to 365; 7 unless it is given. */
  readonly apart?: number
}

/** The options that a history is read with, checked and complete. */
export interface Reading {
  readonly current?: { readonly level: string; readonly since?: string }
  readonly agreeing: number
  readonly apart: number
}
