/** A language that texts are written in: American English, or Spanish as it is understood in all of the Americas. */
export type TextLanguage = 'en' | 'es'
