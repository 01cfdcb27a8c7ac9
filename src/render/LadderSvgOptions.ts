import type { AdultRuleset } from '../adult/adult.ts'
import type { EmergencyNow } from '../explanation/EmergencyTexts.ts'
import type { StepDown } from '../recommendation/StepChange.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import type { RenderOptions } from './RenderOptions.ts'

/** The colors of a picture. */
export type LadderTheme = 'light' | 'dark' | 'auto'

interface PictureOptions<R extends Ruleset>
  extends Pick<RenderOptions<R>, 'language' | 'assessor' | 'translation'> {
  /** `light`, unless another one is named; `auto` follows what the reader prefers, by a style sheet in the picture. */
  readonly theme?: LadderTheme
  /** What to do now in an emergency, for places other than the United States. */
  readonly emergency?: EmergencyNow
  /**
   * What the ids in the picture begin with, so that several pictures fit on one page: a letter, then letters, digits,
   * `-` and `_`. It is `level-of-care`, unless it is named.
   */
  readonly idPrefix?: string
}

/** A picture for somebody who checks the recommendation: with its reasons. */
export interface ClinicianLadderOptions<R extends Ruleset = AdultRuleset> extends PictureOptions<R> {
  readonly reader: 'clinician'
  /** What would have to improve for a lower level: the result of `stepDown` for the same intake. */
  readonly stepDown?: StepDown<R>
  /** What could endanger the person if somebody else reads it is left out if this is false. */
  readonly includeSensitive?: boolean
}

/** A picture for the person: the levels, and which one is suggested. It has no reasons, and no ways to another level. */
export interface PatientLadderOptions<R extends Ruleset = AdultRuleset>
  extends PictureOptions<R>,
    Pick<RenderOptions<R>, 'words'> {
  readonly reader: 'patient'
  /** Never: it would teach which answer to change. */
  readonly stepDown?: never
  /** Nothing sensitive is in it to begin with. */
  readonly includeSensitive?: boolean
}

/** Whom a picture of the ladder is for, and how it is made. */
export type LadderSvgOptions<R extends Ruleset = AdultRuleset> =
  | ClinicianLadderOptions<R>
  | PatientLadderOptions<R>
