import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Assessor } from '../assessor/Assessor.ts'
import type { PatientWords } from '../documents/PatientWords.ts'
import type { Detail, Reader, TextOptions } from '../documents/TextOptions.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

/** How a text is written down. `html` is a fragment, an `article` to put into a page, unless a whole `page` is asked for. */
export type Format = 'text' | 'markdown' | 'html'

/** What is to be rendered, and for whom. There is no default for the format or the reader. */
export interface RenderOptions<R extends Ruleset = AdultRuleset> extends TextOptions {
  readonly format: Format
  readonly reader: Reader
  /**
   * `short` is one page: for clinicians about two hundred words, with what decides, what to arrange by name, what is open and
   * what to ask again. `full` is all of it, with every reason's evidence, sources and what speaks against it.
   *
   * @defaultValue `'short'`
   */
  readonly detail?: Detail
  /**
   * Are reasons and services told that rest on what could endanger the person if somebody else reads it? A portal may be
   * read by the one who does harm.
   *
   * @defaultValue `true` for clinicians, `false` for patients.
   */
  readonly includeSensitive?: boolean
  /**
   * Of HTML: a whole page, with its character encoding, its language and its title, to be written into a file.
   *
   * @defaultValue `false`: a fragment.
   */
  readonly page?: boolean
  /**
   * Of HTML: the level of the heading that is the title, 1 to 5; those of its sections are one below.
   *
   * @defaultValue `2`, and `1` of a whole page.
   */
  readonly headingLevel?: number
  /**
   * The assessor that made the recommendation.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
  /**
   * A ruleset of one's own with its texts in the language asked for: the same id, version and parts. Needed for every
   * language but English.
   *
   * @defaultValue None; of the adult ruleset the texts are known.
   */
  readonly translation?: Ruleset
  /**
   * What a ruleset of one's own says to patients, in the language asked for. Needed for `reader: 'patient'`.
   *
   * @defaultValue None; of the adult ruleset the words are known.
   */
  readonly words?: PatientWords
}
