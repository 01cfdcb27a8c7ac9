import type { CoursePhrases } from '../CoursePhrases.ts'
import { spanishDate } from './spanishDate.ts'

const assessments = (count: number): string => (count === 1 ? '1 evaluación' : `${count} evaluaciones`)
const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`)
const over = (count: number, since: string): string =>
  count === 0 ? `el ${spanishDate(since)}` : `a lo largo de ${days(count)}, desde el ${spanishDate(since)}`

/** In Spanish as it is understood in all of the Americas. */
export const course: CoursePhrases = {
  assessments: (count, first, last) =>
    count === 1
      ? `1 evaluación, el ${spanishDate(last)}`
      : `${assessments(count)}, del ${spanishDate(first)} al ${spanishDate(last)}`,
  stepUp: (from, to) => `Subir de nivel ahora: de ${from} a ${to}.`,
  stepUpAtLeast: (from, atLeast) => `Subir de nivel ahora: de ${from} a ${atLeast} como mínimo.`,
  continue: (level) => `Continuar por ahora: ${level}.`,
  stepDown: (from, to) => `Se puede ofrecer un nivel más bajo: de ${from} a ${to}.`,
  dischargeReady: (from, to) => `El tratamiento puede terminar: de ${from} a ${to}.`,
  unknown: 'Subir, continuar o bajar de nivel: no se puede decir.',

  why: 'Por qué',
  notAsked:
    'No se sabe en qué nivel está la persona: en la última evaluación no se preguntó por el historial de tratamiento.',
  noOngoingCare:
    'No se sabe en qué nivel está la persona: el historial de tratamiento de la última evaluación no menciona ninguna atención en curso.',
  recommendedHigher: (level) => `La última evaluación recomienda ${level}. Subir de nivel no espera.`,
  recommendedCurrent: (level) => `La última evaluación recomienda el mismo nivel: ${level}.`,
  recommendedLower: (level) => `La última evaluación recomienda ${level}.`,
  notSettled: (atLeast, possible) =>
    `La última recomendación está aún sin determinar: como mínimo, ${atLeast}; posible, según lo que aún está pendiente: ${possible}.`,
  noStepDown: 'No se baja de nivel mientras falten respuestas.',
  couldRaise: (questions) => `Estas respuestas aún podrían elevar el nivel: ${questions}.`,
  danger: (dimension, worst, on) =>
    `${dimension}: ${worst} el ${spanishDate(on)}, lo más grave en el tiempo que se mira hacia atrás.`,
  dangerUnanswered: (dimension, on) =>
    `${dimension}: sin respuesta el ${spanishDate(on)}, así que no se descarta que ese día hubiera peligro.`,
  dangerHolds: (until) =>
    `No se baja de nivel antes del ${spanishDate(until)}, salvo que un profesional clínico que lo haya evaluado confirme que el peligro ha pasado. Pregunte si desde entonces hubo conducta suicida o violencia: la valoración las tiene en cuenta.`,
  dangerPast: (on, by) => `El ${spanishDate(on)} se confirmó que el peligro ha pasado; lo confirmó: ${by}.`,
  agreed: (count, span, since) =>
    `Un nivel más bajo se recomendó en ${assessments(count)} ${over(span, since)}.`,
  notYetAgreed: (count, span, since) =>
    `Un nivel más bajo se recomendó en ${assessments(count)} ${count === 1 ? '' : 'seguidas '}${over(span, since)}.`,
  needed: (least, span, notBefore) =>
    `Para bajar de nivel se piden ${least} o más seguidas${span === 0 ? '' : `, a lo largo de ${days(span)} o más`}: no antes del ${spanishDate(notBefore)}, si siguen coincidiendo.`,
  interrupted: {
    'other-level': (on) =>
      `La evaluación del ${spanishDate(on)} no cuenta: la persona estaba entonces en otro nivel.`,
    'level-not-known': (on) =>
      `La evaluación del ${spanishDate(on)} no cuenta: no se sabe en qué nivel estaba entonces la persona.`,
    'not-settled': (on) =>
      `La evaluación del ${spanishDate(on)} no cuenta: su respuesta estaba sin determinar.`,
    'not-lower': (on) => `La evaluación del ${spanishDate(on)} no recomendó un nivel más bajo.`,
  },
  lowestAgreed: (level) => `No todas las que cuentan recomiendan menos que ${level}.`,
  oneLevelAtATime: (agreed, level) =>
    `Lo que recomiendan es ${agreed}. Se baja paso a paso, y el primer paso lleva a ${level}.`,
  bridge: (level) =>
    `Al salir de una atención de 24 horas, un paso puede pasar por alto los niveles que nada pide, hasta el puente que señalan las reglas: ${level}.`,
  leavesTreatment: (level) => `Ninguna regla pide ya tratamiento; lo que sigue es ${level}.`,
  restsOn: (level) => `Reglas que piden este nivel (${level}):`,

  course: 'Evolución',
  improved: (dimension, before, on, now) =>
    `${dimension}: mejoró, de ${before} (${spanishDate(on)}) a ${now}.`,
  worsened: (dimension, before, on, now) =>
    `${dimension}: empeoró, de ${before} (${spanishDate(on)}) a ${now}.`,
  unchanged: (dimensions) => `Sin cambios: ${dimensions}.`,
  rated: (dimension, rating) => `${dimension} (${rating})`,
  unanswered: (dimensions) => `Ahora sin respuesta, así que no se sabe cómo evolucionó: ${dimensions}.`,
  unansweredOne: (dimension, rating, on) => `${dimension} (${rating} el ${spanishDate(on)})`,
  firstAnswers: (dimensions) => `Con respuesta por primera vez: ${dimensions}.`,
  cannotImprove: (dimension, before, on, now) =>
    `${dimension}: ${before} el ${spanishDate(on)}, ${now} ahora. Esto no puede mejorar, así que una de las respuestas puede ser un error; pregunte de nuevo.`,

  goals: (assessedOn) => `Metas para un nivel más bajo, al ${spanishDate(assessedOn)}`,
  goal: {
    met: (changes, to) => `Alcanzada: ${changes}. Debía llevar a ${to}.`,
    unmet: (changes, to) => `No alcanzada: ${changes}. Llevaría a ${to}.`,
    unknown: (changes, to) => `No se sabe: ${changes}. Llevaría a ${to}.`,
  },
  orLower: (dimension, rating, now) => `${dimension}: ${rating} o menos (${now})`,
  goalsHeld: (rules) =>
    `Ninguna: nada de lo que puede mejorar habría llevado a un nivel más bajo. Lo mantenía: ${rules}.`,
  goalsHeldUntil: (date) => `El historial de tratamiento lo mantiene hasta el ${spanishDate(date)}.`,
  goalsLowest: (level) => `Ninguna: ya se recomendaba el nivel más bajo (${level}).`,
  incomplete: (questions) => `No se señaló nada, porque faltaban estas respuestas: ${questions}.`,

  signs: (assessedOn) => `Señales de alerta, al ${spanishDate(assessedOn)}`,
  sign: {
    appeared: (changes, to) => `Apareció: ${changes}. Pide ${to}.`,
    unknown: (changes, to) => `No se sabe: ${changes}. Pediría ${to}.`,
  },
  orHigher: (dimension, rating, now) => `${dimension}: ${rating} o más (${now})`,
  noSign: 'No apareció ninguna de las señaladas.',
  signsHighest: (level) => `No se señaló ninguna: nada lleva a un nivel por encima de ${level}.`,

  now: (rating) => `ahora ${rating}`,
  nowUpTo: (rating, upTo) => `ahora ${rating} o más, hasta ${upTo}`,
  nowUnanswered: 'ahora sin respuesta',
  listed: (shown, count) => `Las primeras ${shown} de ${count}.`,
  cliniciansOnly:
    'Solo para profesionales clínicos: mostrado a un paciente, diría qué respuesta hay que cambiar.',
}
