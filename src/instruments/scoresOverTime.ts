import { defaultLanguage } from '../locales/languages.ts'
import { scores as phrases } from '../locales/texts.ts'
import type { Answered, VersionId } from './Answered.ts'
import { bestOf, changesOf, reliableChangeOf } from './changesOf.ts'
import type { Instrument } from './Instrument.ts'
import type { InstrumentId } from './instruments.ts'
import { missedScores } from './missedScores.ts'
import { deteriorationOf, outcomesOf } from './outcomesOf.ts'
import { possibleAnswers } from './possibleAnswers.ts'
import { added, type Range, sumOf } from './Range.ts'
import { type ReadScore, readScores, type ScoresOverTimeOptions } from './readScores.ts'
import type { DatedTotal, SafetyAnswer, ScoreHistory } from './ScoreHistory.ts'
import { sayScores } from './sayScores.ts'
import { scoreOf } from './score.ts'

/** The answers to an instrument on a day; absent or `null` where it was due and nothing was answered. */
export interface DatedAnswers<Id extends InstrumentId> {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly answers?: Answered<Id> | null
}

/**
 * Says how the scores of one instrument have changed: since the first one, since the best one and since the last one,
 * whether that is more than the error of measurement, and what was missed; of the PHQ-9 also response, remission and early
 * non-response.
 *
 * - *Reliable change*: more than the index of Jacobson & Truax (1991), 1.96·SD·√2·√(1−r). What was published is listed with
 *   its source and how that was read; where sources differ, a change between them is `unknown`; where none was found, it is
 *   `not-known`, and a `sample` of one's own can be named.
 * - *Response*: the PHQ-9 is half of the first one or less. *Remission*: it is below 5. *Early non-response*: at week 4 it
 *   is less than a fifth lower. Each cites its source.
 * - *Deterioration*: a reliable worsening since the first score, or since the best one.
 * - *Missed*: days without an answer; with `every` also gaps, with `asOf` what is overdue.
 *
 * Missing answers make a total a range, and what depends on them `unknown`. A score is no diagnosis, and a low one no sign of
 * safety: `safety` lists the answers that ask for action whatever the total is. It is for clinicians.
 *
 * @param instrument - The id of an instrument that has a total (see `instruments`), for example `phq9`.
 * @param scores - In any order, from 1 to 1000, of one day each: `{ on, answers }`, where `answers` are as for `score`, often
 *   `{ total }`.
 * @param options - See {@link ScoresOverTimeOptions}; `version` is required where an instrument has several (`k10`, `whodas12`).
 * @returns A {@link ScoreHistory}: plain JSON, with the same in words in `text`.
 * @throws {@link IntakeError} (`invalid-intake`) for scores and dates that cannot be used; {@link UsageError} (`invalid-usage`)
 *   for an instrument without a total and for other options. `issues` lists every problem, and repeats no answer.
 *
 * @example
 * ```ts
 * import { scoresOverTime } from 'level-of-care/instruments'
 *
 * const { changes, response, remission } = scoresOverTime('phq9', [
 *   { on: '2026-01-05', answers: { total: 17 } },
 *   { on: '2026-02-02', answers: { total: 11 } },
 *   { on: '2026-03-02', answers: { total: 8 } },
 * ])
 * changes?.sinceBaseline.verdict // 'improved'
 * response.status // 'yes'
 * remission.status // 'no'
 * ```
 */
export function scoresOverTime<Id extends InstrumentId>(
  instrument: Id,
  scores: readonly DatedAnswers<Id>[],
  ...[options]: [VersionId<Id>] extends [never]
    ? [options?: ScoresOverTimeOptions<Id>]
    : [options: ScoresOverTimeOptions<Id>]
): ScoreHistory<Id> {
  const read = readScores(instrument, scores, options)
  const { language = defaultLanguage } = read.options
  const history = historyOf(read)
  // Its instrument is the one with that id.
  return { ...history, text: sayScores(history, phrases[language]) } as ScoreHistory<Id>
}

function historyOf({
  instrument,
  options,
  scores,
}: ReturnType<typeof readScores>): Omit<ScoreHistory, 'text'> {
  const { version, baselineOn, asOf, weekFourWithin = 7 } = options
  const { id, title } = instrument
  const answered = scores.flatMap(({ on, answers }): DatedTotal[] =>
    answers === undefined ? [] : [{ on, total: sumOf(answers.points.total) }],
  )
  const totals = answered.filter(({ on }) => baselineOn === undefined || on >= baselineOn)
  const reliableChange = reliableChangeOf(id, options)
  const changes = changesOf(totals, reliableChange)
  const [baseline, latest, best] = [totals[0], totals.at(-1), bestOf(totals)]
  return {
    // Its ids are those of the instruments.
    instrument: id as InstrumentId,
    title,
    ...(version === undefined ? {} : { version }),
    range: rangeOf(instrument, version),
    scores: scores.map(({ on, answers }) =>
      answers === undefined ? { on, missed: true } : { on, total: sumOf(answers.points.total) },
    ),
    reliableChange,
    ...(baseline === undefined ? {} : { baseline }),
    ...(latest === undefined ? {} : { latest }),
    ...(best === undefined ? {} : { best }),
    ...(changes === undefined ? {} : { changes }),
    ...outcomesOf(id, totals, weekFourWithin, asOf),
    deterioration: deteriorationOf(changes, reliableChange, latest !== undefined),
    missed: missedScores(scores, options),
    safety: safetyIn(instrument, version, scores),
  }
}

function rangeOf(instrument: Instrument, version: string | undefined): Range {
  return added(
    instrument.items
      .filter((item) => item.scored !== false)
      .map((item) => {
        const points = possibleAnswers(instrument, item, version).map((option) => option.points)
        return { least: Math.min(...points), most: Math.max(...points) }
      }),
  )
}

function safetyIn(
  instrument: Instrument,
  version: string | undefined,
  scores: readonly ReadScore[],
): readonly SafetyAnswer[] {
  const last = scores.filter(({ answers }) => answers !== undefined).at(-1)
  return scores.flatMap((score) => {
    const { on, answers } = score
    if (answers === undefined) return []
    return scoreOf(instrument, { version, conventions: [] }, answers)
      .flags.filter(({ kind, status }) => kind === 'safety' && (status === 'raised' || score === last))
      .map(({ id, status }) => ({ on, flag: id, status }))
  })
}
