import type { Recommendation } from '../assessor/Recommendation.ts'
import { readArguments, readOptions } from '../boundary/readArguments.ts'
import { optionsOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { clinician } from '../locales/en/clinician.ts'
import { once } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { clinicianDocument } from './clinicianDocument.ts'
import { clinicianPage } from './clinicianPage.ts'
import { plainText } from './plainText.ts'
import { type Detail, defaultDetail, type TextOptions, textOptions } from './TextOptions.ts'
import { vocabularyOf } from './Vocabulary.ts'

/** How much is told. */
export interface ExplainOptions extends Pick<TextOptions, 'detail'> {
  /**
   * `short` is one page of about two hundred words; `full` has every reason's evidence, sources and what speaks against it.
   *
   * @defaultValue `'short'`
   */
  readonly detail?: Detail
}

const optionsShape = /* @__PURE__ */ once(() => optionsOf<ExplainOptions>({ detail: textOptions.detail }))

/** Puts a recommendation into plain text. */
export type Explain = (recommendation: unknown, options?: ExplainOptions) => string

/**
 * Makes the function that puts a recommendation of this ruleset into plain text for a chart. An emergency comes first.
 *
 * It throws a {@link UsageError} for options that are none, and for what is no recommendation, or was made with another ruleset, whose words it does not
 * have.
 *
 * @param shape - What a recommendation of this ruleset looks like.
 */
export function createExplainer(ruleset: Ruleset, shape: Shape<Recommendation>): Explain {
  const telling = { vocabulary: vocabularyOf(ruleset), phrases: clinician, notice: ruleset.notice }
  return (given, options) => {
    const { detail = defaultDetail } = readOptions(options, optionsShape())
    const { recommendation } = readArguments({ recommendation: given }, { recommendation: shape })
    const tell = detail === 'short' ? clinicianPage : clinicianDocument
    return plainText(tell(recommendation, telling))
  }
}
