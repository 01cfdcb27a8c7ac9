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
  const spoke = then.flatMap((score) =>
    readTotals(score, false)
      .filter((each) => each.dimension === dimension && each.position.most > 0)
      .map(({ position }) => ({ instrument: score.instrument, most: position.most })),
  )
  const seen = scaleOf(dimension).indexOf(clinicianThen[dimension] ?? '')
  return (
    spoke.some(({ most }) => seen <= most) &&
    spoke.every(({ instrument }) => now.some((score) => isFollowed(score, instrument)))
  )
}

function isFollowed(score: InstrumentScore, instrument: string): boolean {
  if (score.instrument !== instrument || score.total?.status !== 'known') return false
  return readTotals(score, true).some(
    (each) => each.dimension === dimension && each.position.thresholds.length > 0,
  )
}
