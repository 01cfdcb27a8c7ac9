import type { TextLanguage } from 'level-of-care/render'
import type { DialogWords } from './DialogWords.ts'
import { englishDialog } from './englishDialog.ts'
import { spanishDialog } from './spanishDialog.ts'

/** What an interview says, in every language that there are texts in. */
export const wordsByLanguage: { readonly [L in TextLanguage]: DialogWords } = {
  en: englishDialog,
  es: spanishDialog,
}
