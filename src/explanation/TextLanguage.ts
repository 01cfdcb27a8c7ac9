/** The languages that texts are written in: American English, and Spanish as it is understood in all of the Americas. */
export const textLanguages = ['en', 'es'] as const

/** A language that texts are written in: American English, or Spanish as it is understood in all of the Americas. */
export type TextLanguage = (typeof textLanguages)[number]
