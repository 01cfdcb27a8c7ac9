import { dimensionOutlines } from '../adult/dimensions.ts'
import { at } from '../ruleset/lookUp.ts'
import type { InstrumentScore } from './InstrumentScore.ts'
import type { Reading, UsedThreshold } from './IntakeReport.ts'
import type { Range } from './Range.ts'
import type { InstrumentDimension, Threshold } from './Threshold.ts'
import { thresholds } from './thresholds.ts'

/** The scale of a dimension, from least to most need. */
export function scaleOf(dimension: string): readonly string[] {
  return at(
    dimensionOutlines.filter(({ id }) => id === dimension),
    0,
  ).ratings
}

/** Positions on the scale of a dimension, and the thresholds that they rest on. */
export interface Position extends Range {
  readonly thresholds: readonly Threshold[]
}

/**
 * What a score says about the dimensions that its total has thresholds for.
 *
 * @param inCourse - Whether the thresholds count that hold in a course only. What is not complete has none of them.
 */
export function readTotals(
  { instrument, version, total }: InstrumentScore,
  inCourse: boolean,
): readonly { readonly dimension: InstrumentDimension; readonly position: Position }[] {
  if (total === undefined) return []
  const { least, most } = total.status === 'known' ? { least: total.value, most: total.value } : total
  const isKnown = total.status === 'known'
  const own = thresholds.filter(
    (each) =>
      each.instrument === instrument &&
      'from' in each &&
      each.version === version &&
      (each.inCourse !== true || (inCourse && isKnown)),
  )
  const dimensions = [...new Set(own.map(({ dimension }) => dimension))]
  return dimensions.map((dimension) => {
    const reached = (sum: number) =>
      own.filter((each) => each.dimension === dimension && 'from' in each && each.from <= sum).slice(-1)
    return { dimension, position: positionOf(reached(least), reached(most)) }
  })
}

/** Between the lowest that the first say and the highest that the second say. */
export function positionOf(low: readonly Threshold[], high: readonly Threshold[]): Position {
  const place = (each: Threshold, rating: string) => scaleOf(each.dimension).indexOf(rating)
  return {
    least: Math.max(0, ...low.map((each) => place(each, each.least))),
    most: Math.max(0, ...high.map((each) => place(each, each.most))),
    thresholds: [...new Set([...low, ...high])],
  }
}

/** A reading for the report. */
export function readingOf(
  instrument: InstrumentScore['instrument'],
  dimension: InstrumentDimension,
  { least, most, thresholds: used }: Position,
): Reading {
  const scale = scaleOf(dimension)
  // A place on the scale of that dimension is one of its ratings.
  return {
    instrument,
    least: scale[least],
    most: scale[most],
    thresholds: used.map(usedThreshold),
  } as Reading
}

function usedThreshold({ id, citation, verified, support }: Threshold): UsedThreshold {
  return { id, citation, ...(verified === undefined ? {} : { verified }), support }
}
