import type { AdultRuleset } from '../adult/adult.ts'
import type { RenderOptions } from '../render/RenderOptions.ts'
import type { Ruleset, RungCode } from '../rules/Ruleset.ts'

/** What a resource says that is not in a recommendation. Nothing of it is made up: there is no clock in here. */
export interface ProposalContext<R extends Ruleset = AdultRuleset>
  extends Pick<RenderOptions<R>, 'language' | 'emergency' | 'translation' | 'assessor'> {
  /** Whom it is about: `Patient/…`, an `http(s)` address that ends so, or a `urn:uuid:`. */
  readonly subject: string
  /** During which encounter: `Encounter/…`, an `http(s)` address that ends so, or a `urn:uuid:`. */
  readonly encounter?: string
  /** When it was made: a date and time with an offset, such as `2026-11-20T15:04:05Z`. */
  readonly authoredOn: string
  /**
   * The HCPCS code of a level, which depends on the program and on who pays. `mental-health`: S9480 for intensive
   * outpatient, H0035 for partial hospitalization. `substance-use`: H0015 for intensive outpatient. Or a code for each
   * level. Without it there is none. None of them was read at first hand: check them before they are put on a claim.
   */
  readonly hcpcs?: 'mental-health' | 'substance-use' | { readonly [L in RungCode<R, 'level'>]?: string }
  /**
   * Is told what could endanger the person if somebody else reads it? Only if this is true: resources travel far, and
   * patients can read them.
   */
  readonly includeSensitive?: boolean
}
