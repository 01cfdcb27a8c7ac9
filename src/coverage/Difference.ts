import { type Level, levels } from '../adult/levels.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { MedicarePhrases } from '../locales/MedicarePhrases.ts'
import { hoursOf } from './criteria.ts'
import { possibleOf } from './levelSigns.ts'
import type { MedicareSetting } from './MedicareOptions.ts'

/** Where a review differs from the recommendation, or the planned hours from the program that is reviewed. */
export interface Difference {
  /** Less than the program is recommended, or more, or it is not settled whether the program is. */
  readonly level?: 'less' | 'more' | 'not-settled'
  /** The planned hours are too few for the program, or those of a more intensive one. */
  readonly hours?: 'fewer' | 'more'
  /** All of it on one line, in American English. */
  readonly line: string
}

/** What is compared. */
export interface Compared {
  readonly setting: MedicareSetting
  readonly recommended: LadderAnswer<Level>
  readonly planned: number | undefined
}

/** The words to say it in. */
export interface DifferenceWords {
  readonly phrases: MedicarePhrases
  readonly level: (code: Level) => string
}

/** How the recommendation stands to the program; nothing where it is the program. */
export function levelDifference({ setting, recommended }: Compared): Difference['level'] {
  const here = levels.indexOf(setting)
  const possible = possibleOf(recommended).map((level) => levels.indexOf(level))
  if (possible.every((level) => level < here)) return 'less'
  if (possible.every((level) => level > here)) return 'more'
  return recommended.status === 'final' ? undefined : 'not-settled'
}

/** How the planned hours stand to the program; nothing where they are its own, or unknown. */
export function hoursDifference({ setting, planned }: Compared): Difference['hours'] {
  if (planned === undefined) return undefined
  if (planned < hoursOf[setting]) return 'fewer'
  return setting === 'intensive-outpatient' && planned >= hoursOf['partial-hospitalization']
    ? 'more'
    : undefined
}

/** What differs, in one line; nothing where nothing does. */
export function differenceOf(compared: Compared, words: DifferenceWords): Difference | undefined {
  const level = levelDifference(compared)
  const hours = hoursDifference(compared)
  const sentences = [...sayLevel(compared, words), ...sayHours(compared, words)]
  if (sentences.length === 0) return undefined
  return {
    ...(level === undefined ? {} : { level }),
    ...(hours === undefined ? {} : { hours }),
    line: words.phrases.readFirst(sentences.join(' ')),
  }
}

function sayLevel(compared: Compared, { phrases: { recommended: say }, level }: DifferenceWords): string[] {
  const { setting, recommended } = compared
  const how = levelDifference(compared)
  if (how === undefined) return []
  const said =
    recommended.status === 'final'
      ? level(recommended.rung)
      : say.open(level(recommended.atLeast), recommended.possible.map(level).join('; '))
  return [say[how](setting, said)]
}

function sayHours(compared: Compared, { phrases: { planned: say } }: DifferenceWords): string[] {
  const { setting, planned = 0 } = compared
  const { 'intensive-outpatient': iop, 'partial-hospitalization': php } = hoursOf
  switch (hoursDifference(compared)) {
    case 'fewer':
      return [
        setting === 'partial-hospitalization' && planned >= iop
          ? say.ofIop(planned, php, iop)
          : say.fewer(setting, planned, hoursOf[setting]),
      ]
    case 'more':
      return [say.ofPhp(planned, php)]
    default:
      return []
  }
}
