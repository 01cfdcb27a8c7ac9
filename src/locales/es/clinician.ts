import type { ClinicianPhrases, Episode } from '../ClinicianPhrases.ts'
import { spanishDate } from './spanishDate.ts'

const outcomes: { readonly [O in Episode['outcome']]: string } = {
  recovered: 'recuperación',
  improved: 'mejoría',
  unchanged: 'sin cambios',
  worsened: 'empeoramiento',
  'left-early': 'terminó antes de tiempo',
  interrupted: 'terminó por un motivo ajeno al tratamiento',
  ongoing: 'continúa',
}

const responses: { readonly [R in NonNullable<Episode['response']>]: string } = {
  good: 'buena',
  none: 'ninguna',
  worse: 'peor',
}

/** The words of texts for clinicians, in Spanish. */
export const clinician: ClinicianPhrases = {
  language: 'es',
  emergency: 'EMERGENCIA: ACTÚE AHORA.',
  stay: 'Personal: quédese con la persona hasta que se haga cargo alguien que pueda mantenerla a salvo.',
  recommended: (level) => `Nivel de atención recomendado: ${level}`,
  notSettled: 'Nivel de atención recomendado: aún sin determinar',
  bounds: (least, possible) =>
    `Como mínimo: ${least}. Posible, según lo que aún está pendiente: ${possible}.`,
  range: (possible) => `sin determinar; una de estas: ${possible}.`,
  between: (least, most) => `de «${least}» a «${most}» (sin determinar).`,
  hours: (least, most) => (most === undefined ? `${least} o más` : `de ${least} a ${most}`),
  week: 'Horas por semana',
  aroundTheClock: 'de día y de noche',
  schedule: 'Horario',
  stayLength: 'Duración habitual',
  deciding: 'Por qué',
  found: 'También se encontró',
  nothingFound: 'Ninguna regla encontró una necesidad que vaya más allá de este nivel.',
  services: 'Por organizar',
  possibleServices: (services) => `Según lo que aún está pendiente, también: ${services}.`,
  focus: 'Enfoque del programa',
  open: 'Pendiente de respuesta',
  couldRaise: (ladder, rung) => `${ladder} hasta ${rung}`,
  could: (what) => `aún podría elevar ${what}`,
  couldAdd: (services) => `aún podría añadir ${services}`,
  notKnown: 'Se preguntó y no se puede responder',
  asked: 'Se preguntó y no se puede responder;',
  warnings: 'Pregunte de nuevo',
  further: (count) => `${count} más en el texto completo.`,
  decides: 'Decide',
  asks: 'Requiere',
  restates: 'Incluye',
  upTo: (rating, most) => `${rating} o más, hasta ${most}`,
  enough: (threshold) => `la regla pide «${threshold}» o más`,
  total: (sum, threshold) => `puntuaciones combinadas de ${sum} (la regla pide ${threshold} o más)`,
  sum: (sum) => `puntuaciones combinadas de ${sum}`,
  part: (dimension, points) => `${dimension} ${points}`,
  outcome: (outcome) => outcomes[outcome],
  ended: (date) => `hasta el ${spanishDate(date)}`,
  endUnknown: 'fin desconocido',
  response: (response) => `respuesta: ${responses[response]}`,
  source: 'Fuente',
  against: 'En contra',
  support: {
    stated: 'lo dice la fuente',
    derived: 'criterio de la fuente; este conjunto de reglas lo relaciona con las valoraciones',
    judgment: 'criterio de este conjunto de reglas',
  },
  verification: {
    primary: 'leída directamente',
    secondary: 'leída a través de otras',
    recalled: 'de memoria',
  },
  leftOut: 'Lo que está marcado como delicado, también entre las razones, no está en este texto.',
  closing:
    'Esto apoya el juicio clínico y no lo reemplaza. Decide un profesional clínico que conoce a la persona.',
  ruleset: (id, version) => `Conjunto de reglas: ${id} ${version}.`,
}
