import { listOf, taggedBy } from '../boundary/collections.ts'
import { issueOf } from '../boundary/Issue.ts'
import { anything, constant, text, wholeNumber } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import { optional, type Shape } from '../boundary/Shape.ts'
import { UsageError } from '../boundary/UsageError.ts'
import type { Answers, Instrument, Item, Version } from './Instrument.ts'
import { type AnswerOption, possibleAnswers } from './possibleAnswers.ts'
import { versionShape } from './scoreOptionsShape.ts'

/**
 * What may be answered to an item of an instrument.
 *
 * @param instrument - The data of an instrument, such as one of {@link instruments}.
 * @param item - One of its items.
 * @param version - One of its versions, where there are several that must not be mixed up.
 * @returns The possible answers, from least to most of what the item asks for.
 * @throws {@link UsageError} (`invalid-usage`) for data of which no answers can be made, and for a version that is missing
 *   or that there is not.
 *
 * @example
 * ```ts
 * import { answerOptions, instruments } from 'level-of-care/instruments'
 *
 * const [phq9] = instruments
 * answerOptions(phq9, phq9.items[8]).map(({ points }) => points) // [0, 1, 2, 3]
 * ```
 */
export function answerOptions(instrument: Instrument, item: Item, version?: string): readonly AnswerOption[] {
  const read = readArguments<{ instrument: Instrument; item: Item }>(
    { instrument, item },
    { instrument: instrumentShape, item: itemShape },
  )
  const { answers, versions } = read.instrument
  const isOwn = read.item.answers !== undefined
  const named = versionShape(read.instrument)
  readArguments({ version }, { version: isOwn || versions === undefined ? optional(named) : named })
  if (!isOwn && versions === undefined && answers === undefined)
    throw new UsageError([issueOf(['instrument', 'answers'], 'missing', 'what may be answered to its items')])
  return possibleAnswers(read.instrument, read.item, version)
}

const word = text()
const points = wholeNumber(0, 1_000)
/** Longer than any list of answers. */
const many = 1_000

const answersShape: Shape<Answers> = /* @__PURE__ */ taggedBy<Answers>('kind', {
  points: recordOf<Extract<Answers, { kind: 'points' }>>(
    { kind: word, from: points, to: points, loinc: listOf(word, many) },
    ['kind', 'from', 'to'],
  ),
  'listed-points': whole({ kind: word, points: listOf(points, many) }),
  'yes-no': whole({ kind: word }),
  choices: whole({ kind: word, choices: listOf(whole({ code: word, points }), many) }),
})

const itemShape: Shape<Item> = /* @__PURE__ */ recordOf<Item>(
  {
    id: word,
    answers: answersShape,
    reversed: constant(true),
    scored: constant(false),
    askedAfter: word,
    loinc: word,
  },
  ['id'],
)

/** Only what answers are made of is looked at. */
const instrumentShape: Shape<Instrument> = /* @__PURE__ */ recordOf<Instrument>(
  {
    id: word,
    answers: answersShape,
    versions: listOf(whole<Version>({ id: word, title: anything, answers: answersShape }), many),
    title: anything,
    measures: anything,
    items: anything,
    total: anything,
    subscales: anything,
    conventions: anything,
    defaultConventions: anything,
    flags: anything,
    license: anything,
    loinc: anything,
    notes: anything,
  },
  ['id', 'items'],
)
