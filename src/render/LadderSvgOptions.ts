import type { AdultRuleset } from '../adult/adultCore.ts'
import type { StepDown } from '../assessor/StepChange.ts'
import type { TextOptions } from '../documents/TextOptions.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { RenderOptions } from './RenderOptions.ts'

/** The colors of a picture. */
export type LadderTheme = 'light' | 'dark' | 'auto'

/** What every picture may be told. */
export interface PictureOptions<R extends Ruleset>
  extends Pick<TextOptions, 'language' | 'emergency'>,
    Pick<RenderOptions<R>, 'assessor' | 'translation'> {
  /**
   * `auto` leaves it to the page: its colors are custom properties (see `pictureColors`), and light where the page sets none.
   * Only browsers know these; for a file of its own take `light` or `dark`.
   *
   * @defaultValue `'light'`
   */
  readonly theme?: LadderTheme
  /**
   * What the ids in the picture begin with, so that several pictures fit on one page: a letter, then letters, digits,
   * `-` and `_`.
   *
   * @defaultValue `'level-of-care'`
   */
  readonly idPrefix?: string
}

/** A picture for somebody who checks the recommendation: with its reasons. */
export interface ClinicianLadderOptions<R extends Ruleset = AdultRuleset> extends PictureOptions<R> {
  readonly reader: 'clinician'
  /**
   * What would have to improve for a lower level: the result of `stepDown` for the same intake.
   *
   * @defaultValue None: no ways down are drawn.
   */
  readonly stepDown?: StepDown<R>
  /**
   * Is what could endanger the person in it, if somebody else reads it?
   *
   * @defaultValue `true`
   */
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
