import type { EmergencyTexts } from '../documents/TextOptions.ts'
import { vocabularyOf, withEmergency } from '../documents/Vocabulary.ts'
import type { CoursePhrases } from '../locales/CoursePhrases.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { KnownRating } from './Reassessment.ts'

/** What a reassessment is told with: the phrases of a language, and the names of a ruleset within sentences. */
export interface Words {
  readonly phrases: CoursePhrases
  readonly level: (code: string) => string
  readonly levels: (codes: readonly string[]) => string
  /** Is a level above another one, or above the lowest? */
  readonly isHigher: (level: string, than?: string) => boolean
  readonly ladder: (id: string) => string
  /** A rung's label and what it means. */
  readonly rung: (ladder: string, code: string) => readonly [label: string, description: string]
  readonly dimension: (id: string) => string
  /** Is it the rating below which, or above which, there is none? */
  readonly isHighest: (dimension: string, rating: string) => boolean
  readonly isLowest: (dimension: string, rating: string) => boolean
  readonly rating: (dimension: string, code: string) => string
  readonly now: (dimension: string, known: KnownRating) => string
  /** Keys of an intake, by what they ask for. */
  readonly questions: (ids: readonly string[]) => string
  readonly rule: (id: string) => string
  /** What somebody needs whatever their needs are, such as whom to reach in a crisis. */
  readonly service: (id: string) => string
  /** Something to arrange, by its name. */
  readonly need: (id: string) => string
  readonly emergency: string
}

/** Joins the phrases with the names. */
export function wordsOf(
  ruleset: Ruleset,
  phrases: CoursePhrases,
  emergency: EmergencyTexts | undefined,
): Words {
  const vocabulary = withEmergency(vocabularyOf(ruleset), emergency)
  const rules = new Map(ruleset.rules.map(({ id, label }) => [id, label]))
  const asked = new Map(ruleset.dimensions.map(({ id, title }) => [id, title]))
  if (ruleset.treatmentHistory !== undefined) asked.set('treatmentHistory', ruleset.treatmentHistory.title)
  const lowest = new Map(ruleset.dimensions.map(({ id, ratings: [first] }) => [id, first?.code]))
  const highest = new Map(ruleset.dimensions.map(({ id, ratings }) => [id, ratings.at(-1)?.code]))
  const levels = rungCodesOf(ruleset, 'level')
  const level = (code: string) => vocabulary.rung('level', code).toLowerCase()
  const rating = (dimension: string, code: string) => vocabulary.rating(dimension, code).toLowerCase()
  return {
    phrases,
    level,
    levels: (codes) => codes.map(level).join('; '),
    isHigher: (code, than) => levels.indexOf(code) > Math.max(levels.indexOf(than ?? ''), 0),
    ladder: vocabulary.ladder,
    rung: (ladder, code) => [vocabulary.rung(ladder, code), vocabulary.rungDescription(ladder, code)],
    dimension: vocabulary.dimension,
    isHighest: (dimension, code) => highest.get(dimension) === code,
    isLowest: (dimension, code) => lowest.get(dimension) === code,
    rating,
    now(dimension, known) {
      return phrases.now(rating(dimension, known.rating))
    },
    questions: (ids) => ids.map((id) => lookUp(asked, id)).join('; '),
    rule: (id) => `${lookUp(rules, id)} [${id}]`,
    service: (id) => `${vocabulary.service(id)}: ${vocabulary.serviceDescription(id)}`,
    need: vocabulary.service,
    emergency: vocabulary.rungDescription('urgency', 'emergency'),
  }
}
