import type { InstrumentScore } from './InstrumentScore.ts'
import { readTotals, scaleOf } from './readingsOf.ts'

const dimension = 'symptomSeverity'

/**
 * Do the instruments of today follow what spoke of the symptoms on the first day? Then a low score is no longer silent: the
 * very symptoms that were found have been asked about again.
 *
 * Not where one that spoke then is not complete now, or has no limit that tells none or mild from more; and not where a
 * clinician saw more on that day than the instruments did: those symptoms they do not ask about.
 */
export function coversBaseline(
  now: readonly InstrumentScore[],
  then: readonly InstrumentScore[],
  clinicianThen: { readonly [dimension: string]: string },
): boolean {
  const highestIn = (score: InstrumentScore) => positionIn(score, false)?.most ?? 0
  const spoke = then.filter((score) => highestIn(score) > 0)
  const highest = Math.max(0, ...spoke.map(highestIn))
  const seen = clinicianThen[dimension]
  if (seen !== undefined && scaleOf(dimension).indexOf(seen) > highest) return false
  return (
    spoke.length > 0 && spoke.every(({ instrument }) => now.some((score) => isFollowed(score, instrument)))
  )
}

function isFollowed(score: InstrumentScore, instrument: string): boolean {
  if (score.instrument !== instrument || score.total?.status !== 'known') return false
  return (positionIn(score, true)?.thresholds.length ?? 0) > 0
}

/** What a score says of the symptoms. */
function positionIn(score: InstrumentScore, inCourse: boolean) {
  return readTotals(score, inCourse).find((each) => each.dimension === dimension)?.position
}
