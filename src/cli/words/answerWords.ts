import { intakeForm, type TextLanguage } from 'level-of-care/render'
import type { TableWords } from './TableWords.ts'

/** What the answers are called that every ruleset has. */
export type AnswerWords = Pick<TableWords, 'outcomes' | 'responses' | 'formats'>

const known = new Map<TextLanguage, AnswerWords>()

/** Takes them from the form of the library, when they are first needed: a command that reads no table does not wait for it. */
export function answerWords(language: TextLanguage): AnswerWords {
  const found = known.get(language) ?? read(language)
  known.set(language, found)
  return found
}

function read(language: TextLanguage): AnswerWords {
  const { treatmentHistory, preferences } = intakeForm({ language })
  // Each list of codes is whole, for the form is of the same library as the types.
  return {
    outcomes: labelsOf(treatmentHistory?.outcome.choices) as AnswerWords['outcomes'],
    responses: labelsOf(treatmentHistory?.response.choices) as AnswerWords['responses'],
    formats: labelsOf(preferences.format.choices) as AnswerWords['formats'],
  }
}

function labelsOf(
  choices: readonly { readonly code: string; readonly label: string }[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(choices.map(({ code, label }) => [code, label]))
}
