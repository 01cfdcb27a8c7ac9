import type { CoursePicturePhrases } from '../CoursePicturePhrases.ts'
import { spanishDate } from './spanishDate.ts'

const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`)
const assessments = (count: number): string => (count === 1 ? '1 evaluación' : `${count} evaluaciones`)

/** `5 de enero de 2026` is `5 ene 2026` where there is little room. */
const shortDate = (on: string): string => spanishDate(on).replace(/ de (\p{L}{3})\p{L}* de /u, ' $1 ')

/** The words of a picture of a course, in Spanish. */
export const coursePicture: CoursePicturePhrases = {
  overline: 'Curso de la atención',
  heading: (first, last, count) =>
    first === last ? `${assessments(count)}, el ${last}` : `${assessments(count)}, del ${first} al ${last}`,
  levels: 'Nivel de atención',
  week: 'Semana',
  stepUps: 'Subidas de nivel recomendadas',
  unanswered: 'Sin respuesta',
  sensitive: '(delicado)',
  legend: {
    current: 'nivel de la persona entonces',
    recommended: 'nivel recomendado',
    possible: 'sin determinar: como mínimo, y posible',
    carriedOut: 'subida realizada',
    notCarriedOut: 'subida no realizada',
    open: 'subida aún pendiente',
    declined: 'subida rechazada, con constancia',
    closed: 'subida no pendiente según el historial',
    rating: 'valoración',
    total: 'puntaje',
    gap: 'sin evaluación',
    unanswered: 'sin respuesta',
  },
  gapDays: (count) => `sin evaluación durante ${days(count)}`,
  gapShort: days,
  gap: (from, to, count) => `Ninguna evaluación entre el ${from} y el ${to} (${days(count)}).`,
  atFirst: (level, before) => `${level} (al principio, a ${before})`,
  carriedOut: (on, from, to, by) =>
    `Subida de nivel de ${from} a ${to}, recomendada desde el ${on}: realizada a más tardar el ${by}.`,
  notCarriedOut: (on, from, to, by) =>
    `Subida de nivel de ${from} a ${to}, recomendada desde el ${on}: no se realizó, y el ${by} ya no se recomendaba.`,
  open: (on, from, to) => `Subida de nivel de ${from} a ${to}, recomendada desde el ${on}: aún pendiente.`,
  declined: (on, from, to) =>
    `Subida de nivel de ${from} a ${to}, recomendada desde el ${on}: rechazada, y consta en el historial.`,
  closed: (on, from, to) =>
    `Subida de nivel de ${from} a ${to}, recomendada desde el ${on}: no está pendiente según el resto del historial.`,
  more: (count) => `En la descripción de la imagen hay ${count} más.`,
  assessment: (on, parts) => `${on}: ${parts}.`,
  inLevel: (level) => `en ${level}`,
  levelNotKnown: 'nivel desconocido',
  recommended: (level) => `recomendado: ${level}`,
  atLeast: (level, possible) => `sin determinar, como mínimo ${level}, posibles: ${possible}`,
  rating: (dimension, rating) => `${dimension}: ${rating}`,
  ratingUnanswered: (dimension) => `${dimension}: sin respuesta`,
  scores: (title, least, most, totals) => `${title} (de ${least} a ${most}): ${totals}.`,
  score: (on, total) => `${on}: ${total}`,
  scoreRange: (least, most) => `entre ${least} y ${most}`,
  list: (parts) => parts.join('; '),
  date: spanishDate,
  axisDate: shortDate,
  cliniciansOnly: 'Solo para profesionales clínicos: muestra qué valoraciones acompañaron a cada nivel.',
}
