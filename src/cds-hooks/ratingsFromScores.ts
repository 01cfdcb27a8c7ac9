import { dimensionOutlines } from '../adult/dimensions.ts'
import type { InstrumentIntake } from '../instruments/IntakeReport.ts'
import { type InstrumentAnswers, intakeFrom } from '../instruments/intakeFrom.ts'
import type { IntakeFromOptions } from '../instruments/readIntakeArguments.ts'

type Table = Readonly<Record<string, unknown>>

/** What scores say, and how many instruments could not be scored. */
export interface ScoreReading extends Pick<InstrumentIntake, 'questions'> {
  readonly ratings: Readonly<Record<string, string>>
  readonly unused: number
}

/**
 * Rates what scores speak of.
 *
 * @param answers - By instrument. One that cannot be scored does not spoil the others.
 * @param scoring - By instrument, as the reader of forms gives it.
 * @param rated - What a clinician rated: it is compared with the scores, and questions tell where it is less.
 */
export function ratingsFromScores(answers: Table, scoring: Table, rated: Table): ScoreReading {
  const all = Object.entries(answers)
  const sound = all.filter(([id, given]) => isSound(only(id, given), only(id, scoring[id])))
  const { intake, questions } = intakeFrom(
    asAnswers(Object.fromEntries(sound)),
    asOptions({
      scoring: Object.fromEntries(sound.map(([id]) => [id, scoring[id]])),
      clinician: Object.fromEntries(
        Object.entries(rated).filter(([id, rating]) => isAdultRating(id, rating)),
      ),
    }),
  )
  const ratings = Object.entries(intake).filter(([id]) => !Object.hasOwn(rated, id))
  return { ratings: Object.fromEntries(ratings), questions, unused: all.length - sound.length }
}

function only(id: string, value: unknown): Table {
  return value === undefined ? {} : { [id]: value }
}

function isSound(answers: Table, scoring: Table): boolean {
  try {
    intakeFrom(asAnswers(answers), asOptions({ scoring }))
    return true
  } catch {
    return false
  }
}

/** Of a ruleset of one's own, other ratings are not compared. */
function isAdultRating(id: string, rating: unknown): boolean {
  return dimensionOutlines.some(
    (outline) =>
      outline.id === id && !('derived' in outline) && outline.ratings.some((code) => code === rating),
  )
}

/** They are checked by what they are given to. */
function asAnswers(answers: Table): InstrumentAnswers {
  return answers as InstrumentAnswers
}

/** They are checked by what they are given to. */
function asOptions(options: Table): IntakeFromOptions {
  return options as IntakeFromOptions
}
