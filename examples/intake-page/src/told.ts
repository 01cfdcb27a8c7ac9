import { type IntakeForm, intakeForm, type TextLanguage } from 'level-of-care/render'
import { createContext, useContext } from 'react'
import { type Words, words } from './words.ts'

/** The language, with everything that is said in it. */
export interface Told {
  readonly language: TextLanguage
  readonly words: Words
  readonly form: IntakeForm
}

export const told: { readonly [L in TextLanguage]: Told } = {
  en: { language: 'en', words: words.en, form: intakeForm({ language: 'en' }) },
  es: { language: 'es', words: words.es, form: intakeForm({ language: 'es' }) },
}

export const Telling = createContext<Told>(told.en)

export const useTold = (): Told => useContext(Telling)

/** The label of one of the choices of a field. */
export function labelOf(
  choices: readonly { readonly code: string; readonly label: string }[],
  code: string,
): string {
  return choices.find((choice) => choice.code === code)?.label ?? code
}
