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
    refusals: 'Por qué se rechaza una solicitud',
  },
  refusals: {
    'not-json': 'No es JSON',
    'too-large': 'Demasiado grande',
    missing: 'Falta',
    'invalid-type': 'De otro tipo',
    'invalid-value': 'Valor no permitido',
    'invalid-date-time': 'No es una fecha con hora',
    'unsupported-hook': 'Un hook que no se atiende',
    'other-patient': 'Sobre otro paciente',
    'invalid-intake': 'La evaluación inicial no es válida',
    'data-missing': 'No hay datos que evaluar',
  },
}
