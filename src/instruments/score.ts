import type { Answered, ScoreOptions, VersionId } from './Answered.ts'
import { bandOf, type Screen, screenOf } from './bandOf.ts'
import type { Instrument } from './Instrument.ts'
import { InstrumentError, type InstrumentIssue } from './InstrumentError.ts'
import type { InstrumentScore, RaisedFlag, SubscaleScore, UsedConvention } from './InstrumentScore.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { isMet, type Points, sumWithin } from './Points.ts'
import { sumOf } from './Range.ts'
import { readAnswers } from './readAnswers.ts'
import { type Bands, readOptions } from './readOptions.ts'
import { type Path, refuse, unknownKey } from './refuse.ts'

/**
 * Scores the answers to a standard instrument.
 *
 * @param id - The id of an instrument (see {@link instruments}), for example `phq9`.
 * @param answers - Plain JSON: an object with the points of each item, or `true` and `false`, or words, as the
 *   instrument's data says; or a list in the order of the items; or `{ total }`. What is absent or `null` is not
 *   answered.
 * @param options - `version`, required where an instrument has several that must not be mixed up (`k10`, `whodas12`,
 *   `bam`); `convention` or `bands`, to go by other bands than those that apply by default.
 * @returns A {@link InstrumentScore}: total, bands, subscales, flags, and what is missing. Missing answers make a total and a band a
 *   range, never a zero. Plain JSON; a positive screen is no diagnosis.
 * @throws {@link InstrumentError} (`invalid-instrument-answers`): `issues` lists every problem, and repeats no answer.
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
  id: Id,
  answers: Answered<Id>,
  ...[options]: [VersionId<Id>] extends [never] ? [options?: ScoreOptions<Id>] : [options: ScoreOptions<Id>]
): InstrumentScore<Id> {
  const instrument: Instrument | undefined = instruments.find((each) => each.id === id)
  if (instrument === undefined) {
    const ids = instruments.map((each) => each.id)
    const { expected } = unknownKey([], String(typeof id === 'string' ? id : ''), 0, ids)
    throw new InstrumentError([refuse(['instrument'], 'unknown-instrument', ...expected)])
  }
  const { result, issues } = scored(instrument, answers, options, ['answers'], ['options'])
  if (issues.length > 0) throw new InstrumentError(issues)
  // Its instrument is the one with that id.
  return result as InstrumentScore<Id>
}

/** What was scored. The result means nothing unless there are no issues. */
export interface Scored {
  readonly result: InstrumentScore
  readonly points: Points
  readonly issues: readonly InstrumentIssue[]
}

/** Scores without knowing the instrument; problems are returned. */
export function scored(
  instrument: Instrument,
  answers: unknown,
  options: unknown,
  answersPath: Path,
  optionsPath: Path,
): Scored {
  const how = readOptions(instrument, options, optionsPath)
  // Without a version nobody knows what the items may be answered with; any will do to tell more of what is wrong.
  const version = how.version ?? instrument.versions?.[0]?.id
  const read = readAnswers(instrument, version, answers, answersPath)
  const wrongOptions = how.issues.length > 0
  const issues = [...how.issues, ...(wrongOptions && instrument.versions !== undefined ? [] : read.issues)]
  return { result: resultOf(instrument, how.version, how.conventions, read), points: read.points, issues }
}

function resultOf(
  instrument: Instrument,
  version: string | undefined,
  conventions: readonly Bands[],
  { points, basis, missing }: ReturnType<typeof readAnswers>,
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
