import { rulesetOf } from '../adult/rulesetIn.ts'
import { leftOut } from '../explanation/phrases/leftOut.ts'
import { retold } from '../explanation/retold.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { type Vocabulary, vocabularyOf } from '../explanation/Vocabulary.ts'
import { withoutSensitive } from '../explanation/withoutSensitive.ts'
import type { Recommendation as AnyRecommendation, Recommendation } from '../recommendation/Recommendation.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { FhirError } from './FhirError.ts'
import type { ProposalContext } from './ProposalContext.ts'
import { type FhirPhrases, phrases } from './phrases.ts'

/** What is told of a recommendation, and in which words. */
export interface Telling {
  /** With the labels of the ruleset, which are the displays of its codes; without what must not be told. */
  readonly coded: AnyRecommendation
  /** The same with the labels of the language asked for. */
  readonly told: AnyRecommendation
  readonly ruleset: Ruleset
  readonly display: Vocabulary
  readonly words: Vocabulary
  /** When a rating applies. */
  readonly anchor: (dimension: string, rating: string) => string
  readonly phrases: FhirPhrases
  readonly language: TextLanguage
  /** Said wherever what is sensitive is left out, whether there was anything or not. */
  readonly withheld: readonly string[]
  /** Said of the ruleset wherever it is told of, where it wants that. */
  readonly notice: readonly string[]
}

/**
 * Leaves out what must not be told, and finds the words.
 *
 * @throws {@link FhirError} (`other-ruleset`) when the recommendation was not made with the ruleset.
 */
export function tellingOf<R extends Ruleset>(
  recommendation: Recommendation<R>,
  { assessor, translation, language = 'en', includeSensitive = false }: ProposalContext<R>,
): Telling {
  const made = assessor === undefined ? {} : { assessor }
  const ruleset = rulesetOf(made)
  const inLanguage = rulesetOf({
    ...made,
    language,
    ...(translation === undefined ? {} : { translation }),
  })
  // Everything was made of one ruleset, so its ids are those of any.
  const any = recommendation as unknown as AnyRecommendation
  if (any?.ruleset?.id !== ruleset.id || any.ruleset.version !== ruleset.version)
    throw new FhirError('other-ruleset', ['recommendation', 'ruleset'], 'the ruleset of the assessor')
  const coded = includeSensitive ? any : withoutSensitive(any, ruleset)
  return {
    coded,
    told: retold(coded, inLanguage),
    ruleset,
    display: vocabularyOf(ruleset),
    words: vocabularyOf(inLanguage),
    anchor: (dimension, rating) => anchorIn(inLanguage, dimension, rating),
    phrases: phrases[language],
    language,
    withheld: includeSensitive ? [] : [leftOut[language]],
    notice: inLanguage.notice === undefined ? [] : [inLanguage.notice],
  }
}

function anchorIn({ dimensions }: Ruleset, dimension: string, rating: string): string {
  return dimensions
    .flatMap(({ id, ratings }) => (id === dimension ? ratings : []))
    .flatMap(({ code, anchor }) => (code === rating ? [anchor] : []))
    .join(' ')
}
