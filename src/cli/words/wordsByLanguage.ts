import { en } from './en.ts'
import { es } from './es.ts'
import type { TableWords } from './TableWords.ts'

/** What a table says, in every language that there are texts in. */
export const wordsByLanguage: { readonly en: TableWords; readonly es: TableWords } = { en, es }
