import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { clinicianDocument } from './clinicianDocument.ts'
import { en } from './phrases/en.ts'
import { plainText } from './plainText.ts'
import { vocabularyOf } from './Vocabulary.ts'

/**
 * Makes the function that puts a recommendation of this ruleset into plain text for a chart. An emergency comes first.
 *
 * It throws a `TypeError` for a recommendation that was made with another ruleset, whose words it does not have.
 */
export function createExplainer(ruleset: Ruleset): (recommendation: Recommendation) => string {
  const telling = { vocabulary: vocabularyOf(ruleset), phrases: en, notice: ruleset.notice }
  return (recommendation) => {
    const { id, version } = recommendation.ruleset
    if (id !== ruleset.id || version !== ruleset.version)
      throw new TypeError(
        `The recommendation was not made with the ruleset ${ruleset.id} ${ruleset.version}.`,
      )
    return plainText(clinicianDocument(recommendation, telling))
  }
}
