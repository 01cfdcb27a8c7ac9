import { instruments } from '../locales/en/instruments.ts'
import type { InstrumentPhrases } from '../locales/InstrumentPhrases.ts'
import type { InstrumentDimension } from './Dimensions.ts'
import type { RatingCaution, Reading } from './IntakeReport.ts'

type Id = keyof InstrumentPhrases['cautions']

/** What there is to know about a rating that comes from these readings. */
export function cautionsOf(dimension: InstrumentDimension, readings: readonly Reading[]): RatingCaution[] {
  return idsOf(dimension, readings).map((id) => ({ id, text: instruments.cautions[id] }))
}

function idsOf(dimension: InstrumentDimension, readings: readonly Reading[]): readonly Id[] {
  if (readings.length === 0) return []
  switch (dimension) {
    case 'symptomSeverity':
      return ['own-symptoms-only']
    case 'withdrawalRisk':
      return ['today-not-72-hours']
    case 'functionalImpairment':
      return ['any-point-is-mild']
    default:
      return readings.some(({ most }) => most === 'high')
        ? ['imminent-not-asked', 'suicide-only', 'past-month']
        : ['suicide-only', 'past-month']
  }
}
