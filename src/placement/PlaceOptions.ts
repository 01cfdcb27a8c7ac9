import type { Preferences } from '../intake/Intake.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { Waiting } from './Waiting.ts'

/** What bears on a placement beside the recommendation and what is offered. */
export interface PlaceOptions<R extends Ruleset = Ruleset> {
  /** What the person declined and the format that they prefer, as in the intake. A recommendation does not hold them. */
  readonly preferences?: Preferences<R> | null
  readonly waiting?: Waiting<R> | null
  /** The assessor that made the recommendation; by default the adult one. */
  readonly assessor?: { readonly ruleset: R }
}
