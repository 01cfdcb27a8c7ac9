import type { Recommendation } from '../assessor/Recommendation.ts'
import { floorOf } from '../documents/floorOf.ts'
import { oneLine } from '../documents/oneLine.ts'
import type { Vocabulary } from '../documents/Vocabulary.ts'
import type { CardPhrases } from '../locales/CardPhrases.ts'

/** CDS Hooks wants less than 140 characters. */
const most = 139

/** The recommendation in one line. An emergency comes first, and names no appointment. */
export function summaryOf(
  recommendation: Recommendation,
  assessedOn: string,
  vocabulary: Vocabulary,
  phrases: CardPhrases,
): string {
  const { ladders, openQuestions } = recommendation
  const urgency = floorOf(ladders.urgency)
  const emergency = urgency === 'emergency'
  const level =
    recommendation.status === 'final'
      ? phrases.recommended(vocabulary.rung('level', recommendation.level))
      : phrases.atLeast(vocabulary.rung('level', recommendation.atLeast))
  const settledUrgency = ladders.urgency?.status === 'final' && !emergency ? urgency : undefined
  return limited(
    [
      ...(emergency ? [phrases.emergency] : []),
      level,
      ...(settledUrgency === undefined
        ? []
        : [phrases.appointment(vocabulary.rung('urgency', settledUrgency).toLowerCase())]),
      ...(recommendation.status === 'final' || openQuestions.length === 0
        ? []
        : [phrases.open(openQuestions.length)]),
      phrases.assessed(assessedOn),
    ].join('; '),
  )
}

/** Plain text on one line that is short enough for a card; what is too long ends in an ellipsis. */
export function limited(text: string): string {
  const line = oneLine(text)
  if (line.length <= most) return line
  // Not through the middle of a character that is made of two.
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
