import { instruments } from '../locales/en/instruments.ts'
import type { InstrumentPhrases } from '../locales/InstrumentPhrases.ts'
import type { DimensionReport, RatingCaution, Reading, Says, Unrated } from './IntakeReport.ts'
import type { InstrumentId } from './instruments.ts'
import { type Position, readingOf, scaleOf } from './readingsOf.ts'
import type { InstrumentDimension } from './Threshold.ts'

/** What an instrument says about a dimension, as positions on its scale. */
export interface Found {
  readonly instrument: InstrumentId
  readonly position: Position
}

/** What to make of item 9 of the PHQ-9: nothing, or that it asks for an assessment that nobody has made, or contradicts one. */
export type Trigger = Extract<Unrated, 'trigger' | 'disagreement'> | undefined

/** The place of `moderate` on the scale of `riskOfHarm`. */
const moderate = 2

/** Where the rating of a dimension comes from, or why there is none. */
export function reportOf(
  dimension: InstrumentDimension,
  found: readonly Found[],
  clinician: string | undefined,
  trigger: Trigger,
  inCourse: boolean,
): DimensionReport {
  const scale = scaleOf(dimension)
  const least = Math.max(...found.map(({ position }) => position.least))
  const most = Math.max(...found.map(({ position }) => position.most))
  const readings: Reading[] = found.map(({ instrument, position }) =>
    readingOf(instrument, dimension, position),
  )
  const about = {
    dimension,
    ...(found.length === 0 ? {} : { says: { least: scale[least], most: scale[most] } as Says }),
    readings,
    cautions: cautionsOf(dimension, readings, found),
  }
  const report = (rest: object): DimensionReport => {
    const made: object = { ...about, ...rest }
    // The ratings are those of this dimension: they come from its scale.
    return made as DimensionReport
  }
  if (clinician !== undefined) {
    const place = scale.indexOf(clinician)
    const compared = place < least ? 'lower' : place > most ? 'higher' : 'agrees'
    const said = found.length === 0 ? {} : { compared }
    return report({ status: 'rated', by: 'clinician', rating: clinician, ...said })
  }
  const because = unratedBecause(found, least, most, trigger)
  // The higher of the two: a level is never lower for it.
  if (because === 'range' && inCourse && isLow(dimension, most))
    return report({ status: 'rated', by: 'instruments', rating: scale[most] })
  // What one instrument settles stays: another one that leaves a range may raise it, and is asked about.
  const isSettled =
    because === undefined || (because === 'range' && found.some(({ position }) => settles(position)))
  return isSettled
    ? report({ status: 'rated', by: 'instruments', rating: scale[least] })
    : report({ status: 'unanswered', because })
}

/** In a course, is it between none and mild, whichever instrument is asked? */
function isLow(dimension: InstrumentDimension, most: number): boolean {
  return dimension === 'symptomSeverity' && scaleOf(dimension)[most] === 'mild'
}

/** Does a score stand for one rating? Below the first threshold it says nothing. */
function settles({ least, most, thresholds }: Position): boolean {
  return least === most && thresholds.length > 0
}

function unratedBecause(
  found: readonly Found[],
  least: number,
  most: number,
  trigger: Trigger,
): Unrated | undefined {
  // Nobody has to ask again before a high need is acted on.
  if (trigger !== undefined && (found.length === 0 || least < moderate)) return trigger
  if (least !== most) return 'range'
  return found.every(({ position }) => position.thresholds.length === 0) ? 'below-thresholds' : undefined
}

type Id = keyof InstrumentPhrases['cautions']

/** What there is to know about a rating that comes from these readings. */
function cautionsOf(
  dimension: InstrumentDimension,
  readings: readonly Reading[],
  found: readonly Found[],
): RatingCaution[] {
  return idsOf(dimension, readings, found).map((id) => ({ id, text: instruments.cautions[id] }))
}

function idsOf(
  dimension: InstrumentDimension,
  readings: readonly Reading[],
  found: readonly Found[],
): readonly Id[] {
  if (readings.length === 0) return []
  switch (dimension) {
    case 'symptomSeverity':
      return found.some(({ position }) => position.thresholds.some((each) => 'inCourse' in each))
        ? ['own-symptoms-only', 'low-in-course']
        : ['own-symptoms-only']
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
