import type { EmergencyTexts } from '../documents/TextOptions.ts'
import { vocabularyOf, withEmergency } from '../documents/Vocabulary.ts'
import type { CoursePhrases } from '../locales/CoursePhrases.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { KnownRating } from './Reassessment.ts'

/** What a reassessment is told with: the phrases of a language, and the names of a ruleset within sentences. */
export interface Words {
  readonly phrases: CoursePhrases
  readonly level: (code: string) => string
  readonly levels: (codes: readonly string[]) => string
  readonly dimension: (id: string) => string
  readonly rating: (dimension: string, code: string) => string
  readonly now: (dimension: string, known: KnownRating | undefined) => string
  /** Keys of an intake, by what they ask for. */
  readonly questions: (ids: readonly string[]) => string
  readonly rule: (id: string) => string
  /** What somebody needs whatever their needs are, such as whom to reach in a crisis. */
  readonly service: (id: string) => string
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
  const level = (code: string) => vocabulary.rung('level', code).toLowerCase()
  const rating = (dimension: string, code: string) => vocabulary.rating(dimension, code).toLowerCase()
  return {
    phrases,
    level,
    levels: (codes) => codes.map(level).join('; '),
    dimension: vocabulary.dimension,
    rating,
    now(dimension, known) {
      return known === undefined ? phrases.nowUnanswered : phrases.now(rating(dimension, known.rating))
    },
    questions: (ids) => ids.map((id) => lookUp(asked, id)).join('; '),
    rule: (id) => `${lookUp(rules, id)} [${id}]`,
    service: (id) => `${vocabulary.service(id)}: ${vocabulary.serviceDescription(id)}`,
    emergency: vocabulary.rungDescription('urgency', 'emergency'),
  }
}
