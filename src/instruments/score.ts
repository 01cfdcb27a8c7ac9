import type { Issue } from '../boundary/Issue.ts'
import { oneOf } from '../boundary/leaves.ts'
import { errorOf, readArguments, readWith } from '../boundary/readArguments.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Answered, ScoreOptions, VersionId } from './Answered.ts'
import { answersShape, type ReadAnswers } from './answersShape.ts'
import { bandOf, type Screen, screenOf } from './bandOf.ts'
import type { Instrument } from './Instrument.ts'
import type { InstrumentScore, RaisedFlag, SubscaleScore, UsedConvention } from './InstrumentScore.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { isMet, type Points, sumWithin } from './Points.ts'
import { sumOf } from './Range.ts'
import { type Bands, type Scoring, scoreOptionsShape } from './scoreOptionsShape.ts'

/**
 * Scores the answers to a standard instrument.
 *
 * @param instrument - The id of an instrument (see {@link instruments}), for example `phq9`.
 * @param answers - Plain JSON: an object with the points of each item, or `true` and `false`, or words, as the
 *   instrument's data says; or a list in the order of the items; or `{ total }`. What is absent or `null` is not
 *   answered.
 * @param options - See {@link ScoreOptions}: `version`, required where an instrument has several that must not be mixed up (`k10`, `whodas12`,
 *   `bam`); `convention` or `bands`, to go by other bands than those that apply by default.
 * @returns A {@link InstrumentScore}: total, bands, subscales, flags, and what is missing. Missing answers make a total and a band a
 *   range, never a zero. Plain JSON; a positive screen is no diagnosis.
 * @throws {@link IntakeError} (`invalid-intake`) for answers that cannot be scored; {@link UsageError} (`invalid-usage`) for
 *   an instrument that there is not and for options that do not fit it. `issues` lists every problem, and repeats no answer.
 *
 * @example
 * ```ts
 * import { score } from 'level-of-care/instruments'
 *
 * const { total, band } = score('gad7', [2, 2, 1, 2, 1, 2, 1])
 * total // { status: 'known', value: 11 }
 * band // { status: 'known', id: 'moderate', label: 'Moderate' }
 *
 * score('gad7', [2, 2, 1, 2, 1, 2, null]).total // { status: 'range', least: 10, most: 13 }
 * ```
 */
export function score<Id extends InstrumentId>(
  instrument: Id,
  answers: Answered<Id>,
  ...[options]: [VersionId<Id>] extends [never] ? [options?: ScoreOptions<Id>] : [options: ScoreOptions<Id>]
): InstrumentScore<Id> {
  const { instrument: id } = readArguments<{ instrument: string }>(
    { instrument },
    { instrument: oneOf(instruments.map((each) => each.id)) },
  )
  const data: Instrument = at(
    instruments.filter((each) => each.id === id),
    0,
  )
  const issues: Issue[] = []
  const optionsShape = scoreOptionsShape(data)
  const scoring = readWith(optionsShape, options, 'options', issues)
  // Without its version nobody knows what the items may be answered with.
  if (data.versions !== undefined && scoring?.version === undefined)
    throw errorOf(issues, { options: optionsShape })
  const shape = answersShape(data, scoring?.version)
  const read = readWith(shape, answers, 'answers', issues)
  if (issues.length > 0 || scoring === undefined || read === undefined)
    throw errorOf(issues, { answers: shape, options: optionsShape })
  // Its instrument is the one with that id.
  return scoreOf(data, scoring, read) as InstrumentScore<Id>
}

/** What answers add up to that have been read. */
export function scoreOf(
  instrument: Instrument,
  { version, conventions }: Scoring,
  { points, basis, missing }: ReadAnswers,
): InstrumentScore {
  const { id, title, notes } = instrument
  const flags = flagsOf(instrument, version, points)
  const band = instrument.total === 'sum' ? bandOf(conventions, points.total) : undefined
  const screen = screenOf(conventions, points.total) ?? screenOfFlags(instrument, flags)
  return {
    // Its ids are those of the instruments.
    instrument: id as InstrumentId,
    title,
    ...(version === undefined ? {} : { version }),
    basis,
    ...(instrument.total === 'sum' ? { total: sumOf(points.total) } : {}),
    ...(band === undefined ? {} : { band }),
    ...(screen === undefined ? {} : { screen }),
    conventions: conventions.map(used),
    subscales: subscalesOf(instrument, points),
    flags,
    missing,
    notes: notes.map((note) => ({ ...note })),
  }
}

function subscalesOf({ subscales }: Instrument, points: Points): SubscaleScore[] {
  return subscales.map(({ id, items, bands, citation, verified }) => {
    const sum = sumWithin(points, items)
    const conventions = bands === undefined ? [] : [{ bands }]
    const band = bandOf(conventions, sum)
    const screen = screenOf(conventions, sum)
    return {
      id,
      sum: sumOf(sum),
      ...(band === undefined ? {} : { band }),
      ...(screen === undefined ? {} : { screen }),
      citation,
      verified,
    }
  })
}

function flagsOf(instrument: Instrument, version: string | undefined, points: Points): RaisedFlag[] {
  return instrument.flags
    .filter((flag) => flag.version === undefined || flag.version === version)
    .filter(({ when }) => isMet(when, points, 'possibly'))
    .map(({ id, kind, when, meaning, citation, verified }) => {
      const status = isMet(when, points, 'surely') ? 'raised' : 'possible'
      return { id, kind, status, meaning, citation, verified }
    })
}

/** Of an instrument whose screen is not about a total. */
function screenOfFlags(instrument: Instrument, flags: readonly RaisedFlag[]): Screen | undefined {
  if (instrument.conventions.length > 0 || !instrument.flags.some(({ kind }) => kind === 'screen'))
    return undefined
  const found = flags.filter(({ kind }) => kind === 'screen')
  if (found.some(({ status }) => status === 'raised')) return 'positive'
  return found.length > 0 ? 'undetermined' : 'negative'
}

function used(convention: Bands): UsedConvention {
  if (!('id' in convention)) return { id: 'own', title: 'Bands of the caller', official: false }
  const { id, title, official, citation, verified } = convention
  return { id, title, official, citation, verified }
}
