import type { TextLanguage } from '../explanation/TextLanguage.ts'

/** What resources say in words beside the explanation. */
export interface FhirPhrases {
  readonly proposal: (ruleset: string, version: string) => string
  /** Of a level that is offered beside the recommended one. */
  readonly alternative: (recommended: string) => string
  readonly unsettledLadder: (ladder: string, atLeast: string, possible: string) => string
  readonly noRequest: string
}

export const phrases: { readonly [L in TextLanguage]: FhirPhrases } = {
  en: {
    proposal: (ruleset, version) =>
      `Drafted by a decision support program (ruleset ${ruleset} ${version}) for a clinician to review; it is no order.`,
    alternative: (recommended) => `The recommended level of care is another one: ${recommended}.`,
    unsettledLadder: (ladder, atLeast, possible) =>
      `${ladder}: not settled. At least: ${atLeast}. Possible, depending on what is still open: ${possible}.`,
    noRequest: 'The level of care is not settled, so nothing is proposed yet.',
  },
  es: {
    proposal: (ruleset, version) =>
      `Borrador de un programa de apoyo a la decisión (reglas ${ruleset} ${version}) para que lo revise un profesional clínico; no es una orden.`,
    alternative: (recommended) => `El nivel de atención recomendado es otro: ${recommended}.`,
    unsettledLadder: (ladder, atLeast, possible) =>
      `${ladder}: sin definir. Al menos: ${atLeast}. Posible, según lo que falta por responder: ${possible}.`,
    noRequest: 'El nivel de atención no está definido, por eso todavía no se propone nada.',
  },
}
