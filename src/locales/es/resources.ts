import type { ResourcePhrases } from '../ResourcePhrases.ts'

/** What resources say in words beside the explanation, in Spanish. */
export const resources: ResourcePhrases = {
  proposal: (ruleset, version) =>
    `Borrador de un programa de apoyo a la decisión (reglas ${ruleset} ${version}) para que lo revise un profesional clínico; no es una orden.`,
  alternative: (recommended) => `El nivel de atención recomendado es otro: ${recommended}.`,
  unsettledLadder: (ladder, atLeast, possible) =>
    `${ladder}: sin definir. Al menos: ${atLeast}. Posible, según lo que falta por responder: ${possible}.`,
  noRequest: 'El nivel de atención no está definido, por eso todavía no se propone nada.',
  inPerson:
    'Se hizo una recomendación. No se cuenta aquí, porque se basa en lo que solo se dice en persona; pregunte a quien evaluó a la persona.',
  titles: {
    dimensions: 'Dimensiones',
    services: 'Servicios',
    rules: 'Reglas',
    instruments: 'Instrumentos',
    answers: (instrument) => `${instrument}: respuestas`,
  },
}
