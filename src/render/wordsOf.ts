import { isShipped } from '../adult/rulesetIn.ts'
import type { PatientWords } from '../explanation/PatientWords.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { missingWords } from './missingWords.ts'
import { patientWords } from './patientWords.ts'
import { RenderError } from './RenderError.ts'
import type { RenderOptions } from './RenderOptions.ts'

/** What a ruleset says to patients: of the shipped one it is known, of another one it must be given. */
export function wordsOf(
  ruleset: Ruleset,
  { words, language = 'en' }: Pick<RenderOptions, 'words' | 'language'>,
): PatientWords {
  if (words === undefined && isShipped(ruleset)) return patientWords(language)
  if (words === undefined)
    throw new RenderError('missing-words', 'the ruleset has no words for patients', 'words')
  const missing = missingWords(ruleset, words)
  if (missing.length > 0)
    throw new RenderError(
      'missing-words',
      'the ruleset has parts without words for patients',
      'words',
      missing,
    )
  return words
}
