import { at } from '../ruleset/lookUp.ts'
import type { Answers, Instrument, Item } from './Instrument.ts'

/** One possible answer to an item. */
export interface AnswerOption {
  /** What is handed in: the points themselves, `true` or `false`, or a word. */
  readonly value: number | boolean | string
  readonly points: number
  /** Its LOINC answer code, where it is known. */
  readonly loinc?: string
}

/** What may be answered to an item, from least to most of what it asks for; of a version that there is, where there are several. */
export function possibleAnswers(
  instrument: Instrument,
  item: Item,
  version?: string,
): readonly AnswerOption[] {
  const ofVersion = instrument.versions?.find(({ id }) => id === version)
  const known = [item.answers, ofVersion?.answers, instrument.answers].filter((each) => each !== undefined)
  const options = plainOptions(at(known, 0))
  if (item.reversed !== true) return options
  return options.map((option, position) => ({
    ...option,
    points: at(options, options.length - 1 - position).points,
  }))
}

function plainOptions(answers: Answers): AnswerOption[] {
  switch (answers.kind) {
    case 'points':
      return Array.from({ length: answers.to - answers.from + 1 }, (_, position) => {
        const points = answers.from + position
        const loinc = answers.loinc?.[position]
        return { value: points, points, ...(loinc === undefined ? {} : { loinc }) }
      })
    case 'listed-points':
      return answers.points.map((points) => ({ value: points, points }))
    case 'yes-no':
      return [
        { value: false, points: 0 },
        { value: true, points: 1 },
      ]
    default:
      return answers.choices.map(({ code, points }) => ({ value: code, points }))
  }
}
