import { rulesetIn } from '../adult/rulesetIn.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { restsOnSensitive } from '../documents/restsOnSensitive.ts'
import { retold } from '../documents/retold.ts'
import { tellsSensitive } from '../documents/TextOptions.ts'
import { type Vocabulary, vocabularyOf } from '../documents/Vocabulary.ts'
import { withoutSensitive } from '../documents/withoutSensitive.ts'
import { defaultLanguage, type TextLanguage } from '../locales/languages.ts'
import type { ResourcePhrases } from '../locales/ResourcePhrases.ts'
import { clinician, resources } from '../locales/texts.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { ProposalOptions } from './ProposalOptions.ts'

/** What is told of a recommendation, and in which words. */
export interface Telling {
  /** With the labels of the ruleset, which are the displays of its codes; without what must not be told. */
  readonly coded: Recommendation
  /** The same with the labels of the language asked for. */
  readonly told: Recommendation
  readonly ruleset: Ruleset
  readonly display: Vocabulary
  readonly words: Vocabulary
  /** When a rating applies. */
  readonly anchor: (dimension: string, rating: string) => string
  readonly phrases: ResourcePhrases
  readonly language: TextLanguage
  /** May nothing be told of the level, because it, or another ladder, rests on what must not be told? */
  readonly isWithheld: boolean
  /** Said wherever what is sensitive is left out, whether there was anything or not. */
  readonly withheld: readonly string[]
  /** Said of the ruleset wherever it is told of, where it wants that. */
  readonly notice: readonly string[]
}

/**
 * Leaves out what must not be told, and finds the words.
 *
 * @throws {@link UsageError} (`missing-translation`), {@link RulesetError} for a translation that is no sound ruleset.
 */
export function tellingOf(recommendation: Recommendation, options: ProposalOptions<Ruleset>): Telling {
  const { assessor, language = defaultLanguage } = options
  const ruleset = rulesetIn({ language: defaultLanguage, ...(assessor === undefined ? {} : { assessor }) })
  const inLanguage = rulesetIn(options)
  const includeSensitive = tellsSensitive('others', options.includeSensitive)
  const coded = includeSensitive ? recommendation : withoutSensitive(recommendation, ruleset)
  return {
    coded,
    told: retold(coded, inLanguage),
    ruleset,
    display: vocabularyOf(ruleset),
    words: vocabularyOf(inLanguage),
    anchor: (dimension, rating) => anchorIn(inLanguage, dimension, rating),
    phrases: resources[language],
    language,
    isWithheld: !includeSensitive && restsOnSensitive(recommendation, ruleset).length > 0,
    withheld: includeSensitive ? [] : [clinician[language].leftOut],
    notice: inLanguage.notice === undefined ? [] : [inLanguage.notice],
  }
}

function anchorIn({ dimensions }: Ruleset, dimension: string, rating: string): string {
  return dimensions
    .flatMap(({ id, ratings }) => (id === dimension ? ratings : []))
    .flatMap(({ code, anchor }) => (code === rating ? [anchor] : []))
    .join(' ')
}
