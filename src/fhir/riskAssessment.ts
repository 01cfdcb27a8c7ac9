import { conceptOf } from './coded.ts'
import type { Reference, RiskAssessment } from './r4.ts'
import type { Telling } from './Telling.ts'

interface About {
  readonly subject: Reference
  readonly encounter?: Reference
  readonly occurrenceDateTime: string
}

const dimension = 'riskOfHarm'

/**
 * The risk of harm as it was rated; nothing, where it was not. There is no probability in it: a rating is none. It is
 * preliminary, because whoever rated it has not seen it in this form.
 */
export function riskAssessment(
  { coded, ruleset, display, words, anchor }: Telling,
  about: About,
): RiskAssessment[] {
  const answer = coded.answered.find((one) => one.dimension === dimension)
  if (answer === undefined || answer.upTo !== undefined) return []
  const { rating } = answer
  return [
    {
      resourceType: 'RiskAssessment',
      status: 'preliminary',
      subject: about.subject,
      ...(about.encounter === undefined ? {} : { encounter: about.encounter }),
      occurrenceDateTime: about.occurrenceDateTime,
      prediction: [
        {
          outcome: conceptOf(
            ruleset,
            'dimension',
            dimension,
            display.dimension(dimension),
            words.dimension(dimension),
          ),
          qualitativeRisk: conceptOf(
            ruleset,
            `dimension:${dimension}`,
            rating,
            display.rating(dimension, rating),
            words.rating(dimension, rating),
          ),
          rationale: anchor(dimension, rating),
        },
      ],
    },
  ]
}
