import type { Recommendation } from '../assessor/Recommendation.ts'
import { readArguments } from '../boundary/readArguments.ts'
import type { Shape } from '../boundary/Shape.ts'
import { clinician } from '../locales/en/clinician.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { clinicianDocument } from './clinicianDocument.ts'
import { plainText } from './plainText.ts'
import { vocabularyOf } from './Vocabulary.ts'

/**
 * Makes the function that puts a recommendation of this ruleset into plain text for a chart. An emergency comes first.
 *
 * It throws a {@link UsageError} for what is no recommendation, or was made with another ruleset, whose words it does not
 * have.
 *
 * @param shape - What a recommendation of this ruleset looks like.
 */
export function createExplainer(
  ruleset: Ruleset,
  shape: Shape<Recommendation>,
): (recommendation: unknown) => string {
  const telling = { vocabulary: vocabularyOf(ruleset), phrases: clinician, notice: ruleset.notice }
  return (given) => {
    const { recommendation } = readArguments({ recommendation: given }, { recommendation: shape })
    return plainText(clinicianDocument(recommendation, telling))
  }
}
