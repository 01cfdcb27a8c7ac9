import type { Response } from '../../intake/Intake.ts'
import type { Outcome } from '../../ruleset/Occasion.ts'
import type { CoursePhrases } from '../CoursePhrases.ts'
import { spanishDate } from './spanishDate.ts'

const assessments = (count: number): string => (count === 1 ? '1 evaluación' : `${count} evaluaciones`)
const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`)
const ratings = (count: number): string =>
  count === 0 ? 'ninguna valoración' : count === 1 ? '1 valoración' : `${count} valoraciones`
const outcomes: { readonly [outcome in Outcome]: string } = {
  recovered: 'recuperación',
  improved: 'mejoría',
  unchanged: 'sin cambios',
  worsened: 'empeoramiento',
  'left-early': 'abandono antes de tiempo',
  interrupted: 'interrupción por un motivo ajeno al tratamiento',
  ongoing: 'en curso',
}
const responses: { readonly [response in Response]: string } = {
  good: 'buena respuesta',
  none: 'sin respuesta',
  worse: 'empeora',
}
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
  stayAndAct: (level) => `Permanecer en este nivel (${level}); actuar hoy:`,
  reviewEnding: (from, to) =>
    `Ninguna regla pide más que ${to}: revise si conviene terminar el tratamiento (ahora ${from}).`,
  notInCare: (level) => `Ahora sin atención; se recomienda ${level}.`,
  notInCareAtLeast: (level) => `Ahora sin atención; se recomienda como mínimo ${level}.`,
  noCareNeeded: (level) => `Ahora sin atención, y ninguna regla pide más que ${level}.`,
  unknown: 'Subir, continuar o bajar de nivel: no se puede decir.',

  toDo: 'Lo que hay que hacer ahora',
  raised: (ladder, rung, description) => `${ladder}: ${rung}. ${description}`,
  askToday: (dimension, rating, on) =>
    `Pregunte hoy: ${dimension}. Ahora no tiene respuesta; el ${spanishDate(on)} era ${rating}.`,
  lookBack: (dimension, now, worst, on) =>
    `Pregunte hoy si hubo conducta suicida o violencia: ${dimension} es ahora ${now} y era ${worst} el ${spanishDate(on)}. La valoración tiene en cuenta esas conductas, y es más alta si las hubo.`,
  newService: (service) => `Nuevo, hace falta: ${service}`,
  outreach: 'Busque el contacto: una atención se dejó antes de tiempo, y ahora no hay ninguna.',
  relapsePlan:
    'Haga con la persona un plan para una recaída: primeras señales, qué ayuda, a quién llamar y cómo volver a la atención.',

  why: 'Por qué',
  notAsked:
    'No se sabe en qué nivel está la persona: en la última evaluación no se preguntó por el historial de tratamiento.',
  noOngoingCare: 'El historial de tratamiento de la última evaluación no menciona ninguna atención en curso.',
  left: (level, outcome, on) =>
    `La última atención fue ${level}: ${outcomes[outcome]}${on === undefined ? '' : `, hasta el ${spanishDate(on)}`}.`,
  stepUpOpen: (level, count, since, last) =>
    `Queda pendiente subir de nivel: ${level} se recomendó en ${assessments(count)}, ${since === last ? `el ${spanishDate(since)}` : `del ${spanishDate(since)} al ${spanishDate(last)}`}. No se llevó a cabo ni consta que se rechazara, y aún no hay dos evaluaciones posteriores que recomienden menos.`,
  stepUpDeclined: (on, by) =>
    `El ${spanishDate(on)} se dejó constancia de que la persona rechaza una atención más intensiva; lo anotó: ${by}. Se recomienda de todos modos.`,
  trialTooShort: (level, on, count, least) =>
    `Lo único que pide más es que ${level} no ha ayudado. Empezó el ${spanishDate(on)}, hace ${days(count)}, y tarda unos ${days(least)} en mostrar si ayuda.`,
  actFirst: 'Lo que hay que hacer ahora va primero: hasta entonces no se baja de nivel.',
  worse: (dimensions) => `No se baja de nivel mientras esto esté peor: ${dimensions}.`,
  worseOne: (dimension, now, best, on) => `${dimension} (ahora ${now}, ${best} el ${spanishDate(on)})`,
  ratingRose: (dimension, before, worse, on, until) =>
    `Sin estabilidad: ${dimension} subió el ${spanishDate(on)}, de ${before} a ${worse}. No se baja de nivel antes del ${spanishDate(until)}.`,
  steadinessNotKnown: (questions) =>
    `No se sabe si hay estabilidad, porque no siempre se respondió a: ${questions}. No se baja de nivel con eso.`,
  recommendationRose: (from, to, on, until) =>
    `Sin estabilidad: el nivel recomendado subió el ${spanishDate(on)}, de ${from} a ${to}. No se baja de nivel antes del ${spanishDate(until)}.`,
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
    `No se baja de nivel antes del ${spanishDate(until)}, salvo que un profesional clínico que lo haya evaluado confirme que el peligro ha pasado.`,
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
    'too-far-apart': (on) =>
      `La evaluación del ${spanishDate(on)} no cuenta: es demasiado anterior a la siguiente para decir algo del tiempo entre las dos.`,
    'not-lower': (on) => `La evaluación del ${spanishDate(on)} no recomendó un nivel más bajo.`,
  },
  lowestAgreed: (level) => `No todas las que cuentan recomiendan menos que ${level}.`,
  oneLevelAtATime: (agreed, level) =>
    `Lo que recomiendan es ${agreed}. Se baja paso a paso, y el primer paso lleva a ${level}.`,
  bridge: (level) =>
    `Al salir de una atención de 24 horas, un paso puede pasar por alto los niveles que nada pide, hasta el puente que señalan las reglas: ${level}.`,
  leavesTreatment: (level) => `Ninguna regla pide ya tratamiento; lo que sigue es ${level}.`,
  restsOn: (level) => `Reglas que piden este nivel (${level}):`,

  lookAgain: 'Mirar de nuevo',
  plateau: (since, count, number) =>
    `Estancamiento: ninguna valoración ha mejorado desde el ${spanishDate(since)}, en ${assessments(number)} a lo largo de ${days(count)}. Revise el diagnóstico, el plan y lo que lo dificulta.`,
  responseContradicted: (response, since, improved, worsened) =>
    `El historial de tratamiento dice: ${responses[response]}. Desde el ${spanishDate(since)}: mejoría en ${ratings(improved)}, empeoramiento en ${ratings(worsened)}. Pregunte cuál de las dos cosas es cierta.`,

  course: 'Evolución',
  improved: (dimension, before, on, now) =>
    `${dimension}: mejoró, de ${before} (${spanishDate(on)}) a ${now}.`,
  worsened: (dimension, before, on, now) =>
    `${dimension}: empeoró, de ${before} (${spanishDate(on)}) a ${now}.`,
  asBefore: (dimension, now) => `${dimension}: ${now}, como la última vez.`,
  since: (course, first, firstOn, worst, worstOn) =>
    `${course} Primero: ${first} (${spanishDate(firstOn)}); lo más grave: ${worst} (${spanishDate(worstOn)}).`,
  unchanged: (dimensions) => `Sin cambios: ${dimensions}.`,
  othersAtLeast: 'todo lo demás en su valoración más baja',
  rated: (dimension, rating) => `${dimension} (${rating})`,
  unanswered: (dimensions) => `Ahora sin respuesta, así que no se sabe cómo evolucionó: ${dimensions}.`,
  unansweredOne: (dimension, rating, on) => `${dimension} (${rating} el ${spanishDate(on)})`,
  firstAnswers: (dimensions) => `Con respuesta por primera vez: ${dimensions}.`,
  cannotImprove: (dimension, before, on, now) =>
    `${dimension}: ${before} el ${spanishDate(on)}, ${now} ahora. Esto no puede mejorar, así que una de las respuestas puede ser un error; pregunte de nuevo.`,

  goalsMet: (assessedOn) => `Metas del ${spanishDate(assessedOn)} ya alcanzadas`,
  goalMet: (changes, to) => `${changes}. Debía llevar a ${to}.`,
  goals: 'Metas para un nivel más bajo, desde ahora',
  goal: (changes, to) => `${changes}. Llevaría a ${to}.`,
  goalsReached: 'Las valoraciones ya piden un nivel más bajo: lo que se pide es que se mantenga.',
  orLower: (dimension, rating, now) => `${dimension}: ${rating} o menos (${now})`,
  goalsHeld: (rules) =>
    `Ninguna: nada de lo que puede mejorar lleva a un nivel más bajo. Lo mantiene: ${rules}.`,
  goalsHeldUntil: (date) => `El historial de tratamiento lo mantiene hasta el ${spanishDate(date)}.`,
  goalsLowest: (level) => `Ninguna: ya se recomienda el nivel más bajo (${level}).`,
  incomplete: (questions) => `No se puede señalar nada, porque faltan estas respuestas: ${questions}.`,

  signs: (assessedOn) => `Señales de alerta desde el ${spanishDate(assessedOn)}`,
  sign: (changes, to) => `Apareció: ${changes}. Pide ${to}.`,
  noSign: (above) => `Ninguna: nada de lo que empeoró pide más que ${above}.`,
  signsIncomplete: (questions) =>
    `No se puede decir, porque entonces faltaban estas respuestas: ${questions}.`,
  signsNotKnown: (questions) => `No se sabe, porque ahora faltan estas respuestas: ${questions}.`,
  signsHighest: (level) => `Ninguna: no hay nivel por encima de ${level}.`,
  signsAhead: 'Señales a las que hay que estar atento desde ahora',
  signsMore: 'Hay otras. Todas se miran cuando se vuelve a evaluar a la persona.',
  signAhead: (changes, to) => `${changes}. Pediría ${to}.`,
  orHigher: (dimension, rating) => `${dimension}: ${rating} o más`,
  exactly: (dimension, rating) => `${dimension}: ${rating}`,
  exactlyNow: (dimension, rating, now) => `${dimension}: ${rating} (${now})`,
  orHigherNow: (dimension, rating, now) => `${dimension}: ${rating} o más (${now})`,

  now: (rating) => `ahora ${rating}`,
  listed: (shown, count) => `Las primeras ${shown} de ${count}.`,
  cliniciansOnly:
    'Solo para profesionales clínicos: mostrado a un paciente, diría qué respuesta hay que cambiar.',
}
