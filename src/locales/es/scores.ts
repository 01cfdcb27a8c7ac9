import type { SaidPoints, ScorePhrases } from '../ScorePhrases.ts'
import { spanishDate } from './spanishDate.ts'

const points = (count: number): string => (count === 1 ? '1 punto' : `${count} puntos`)
const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`)
const total = ({ least, most }: SaidPoints): string =>
  least === most ? String(least) : `entre ${least} y ${most}, según las respuestas que faltan`
const change = ({ least, most }: SaidPoints): string => {
  if (least !== most)
    return `entre ${least > 0 ? `${points(least)} más` : `${points(-least)} menos`} y ${most > 0 ? `${points(most)} más` : `${points(-most)} menos`}`
  if (least === 0) return 'igual'
  return least < 0 ? `${points(-least)} menos` : `${points(least)} más`
}

/** How scores over time are told, in Spanish. */
export const scores: ScorePhrases = {
  safety: {
    raised: (on, flag) =>
      `El ${on}, una respuesta pidió una valoración de seguridad más completa, fuera cual fuera el total [${flag}].`,
    possible: (on, flag) =>
      `El ${on}, no se conoce la respuesta que puede pedir una valoración de seguridad más completa: pregunte [${flag}].`,
  },
  scores: (title, count, first, last) =>
    count === 1
      ? `${title}: 1 puntaje, el ${last}.`
      : `${title}: ${count} puntajes, del ${first} al ${last}.`,
  none: (title) => `${title}: ningún puntaje.`,
  sinceBaseline: (on, from, to, by) =>
    `Desde el primer puntaje (${on}): ${change(by)}, de ${total(from)} a ${total(to)}.`,
  sinceBest: (on, best, by) => `Desde el mejor puntaje (${on}: ${total(best)}): ${change(by)}.`,
  verdict: {
    improved: 'Es una mejoría fiable.',
    worsened: 'Es un empeoramiento fiable.',
    'no-reliable-change': 'No es un cambio fiable: puede deberse al error de medición.',
  },
  verdictUnknown: {
    'not-known': 'No se sabe si es más que el error de medición.',
    'answers-missing': 'Si es más que el error de medición depende de las respuestas que faltan.',
    'criteria-differ': 'Es más que el error de medición solo según algunas de las fuentes.',
  },
  reliable: (least, most, sources) =>
    `Es fiable un cambio de ${least === most ? points(least) : `${least} a ${points(most)}, según la fuente,`} o más: ${sources}.`,
  ownSample: 'calculado con la muestra indicada',
  reliability: (kind, coefficient, citation) =>
    `${kind === undefined ? 'fiabilidad' : kind === 'test-retest' ? 'fiabilidad test-retest' : 'consistencia interna'} ${coefficient}${citation === undefined ? '' : ` (${citation})`}`,
  notKnown: 'No se sabe qué cambio es fiable: no se encontró ninguna cifra publicada que se pudiera leer',
  response: 'Respuesta (la mitad del primer puntaje o menos)',
  remission: 'Remisión (menos de 5)',
  early: 'Falta de respuesta temprana (en la semana 4, menos de una quinta parte más bajo)',
  deterioration: 'Deterioro',
  yes: 'sí',
  yesSince: (on) => `sí, desde el ${on}`,
  yesOn: (on) => `sí, según el puntaje del ${on}`,
  worseSince: { baseline: 'desde el primer puntaje', best: 'desde el mejor puntaje' },
  no: 'no',
  lowAtBaseline: 'no corresponde, porque el primer puntaje era menor de 5',
  unknown: {
    'answers-missing': 'no se puede decir, porque faltan respuestas',
    'one-score': 'no se puede decir con un solo puntaje',
    'no-score': 'no se puede decir, porque no hay puntaje',
    'too-early': 'todavía no se puede decir',
    'not-known': 'no se puede decir, porque no se sabe qué cambio es fiable',
    'criteria-differ': 'no se puede decir, porque las fuentes difieren',
  },
  answer: (name, answer) => `${name}: ${answer}.`,
  unanswered: (on) => `Previstos y sin responder: ${on}.`,
  gap: (missed, from, to, span) =>
    `${missed === 1 ? 'Faltó 1 evaluación' : `Faltaron ${missed} evaluaciones`} entre el ${from} y el ${to} (${days(span)}).`,
  overdue: (since, span) => `La próxima estaba prevista para el ${since}: hace ${days(span)}.`,
  list: (items) => items.join('; '),
  date: spanishDate,
  cliniciansOnly:
    'Un puntaje no es un diagnóstico, y uno bajo no es señal de seguridad. Solo para profesionales clínicos.',
}
